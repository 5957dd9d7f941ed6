"""Sync/async shims of the library websockets: connect, and receive with a timeout."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from websockets.asyncio.client import ClientConnection
    from websockets.sync.client import ClientConnection as SyncConnection


def async_connect(address: str, **options: Any) -> Any:
    """Return what opens a websocket as an async context manager."""
    from websockets.asyncio.client import connect

    return connect(address, **options)


def sync_connect(address: str, **options: Any) -> Any:
    """Return what opens a websocket as a context manager."""
    from websockets.sync.client import connect

    return connect(address, **options)


def load() -> None:
    """Import the library, which reads files.

    Raises:
        ImportError: It is missing.
    """
    import websockets.asyncio.client
    import websockets.sync.client  # noqa: F401


async def async_receive(connection: ClientConnection, seconds: float) -> str | bytes | None:
    """Receive a message; None if there is none in time."""
    try:
        async with asyncio.timeout(seconds):
            return await connection.recv()
    except TimeoutError:
        return None


def sync_receive(connection: SyncConnection, seconds: float) -> str | bytes | None:
    """Receive a message; None if there is none in time."""
    try:
        return connection.recv(timeout=seconds)
    except TimeoutError:
        return None
