"""Client classes: ``AtlasClient`` for asyncio (also named ``AsyncAtlasClient``), ``SyncAtlasClient`` for threads."""

from __future__ import annotations

from rivet.integrations.atlas._auth.token_cache import AtlasTokenCache
from rivet.integrations.atlas._client._async.client import AsyncAtlasClient, AtlasClient
from rivet.integrations.atlas._client._sync.client import SyncAtlasClient

__all__ = ["AsyncAtlasClient", "AtlasClient", "AtlasTokenCache", "SyncAtlasClient"]
