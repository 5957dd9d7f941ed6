"""The clients: ``AtlasClient`` for asyncio (also named ``AsyncAtlasClient``), ``SyncAtlasClient`` for threads."""

from __future__ import annotations

from .async_client import AsyncAtlasClient, AtlasClient
from .sync_client import SyncAtlasClient
from .tokens import AtlasTokenCache

__all__ = ["AsyncAtlasClient", "AtlasClient", "AtlasTokenCache", "SyncAtlasClient"]
