"""Connection pool for a single origin, O(1) per request, for asyncio clients.

httpcore's own pool serves many origins: whenever a request starts or ends it iterates over all waiting requests and all
connections, and each idle one costs a system call. 1,000 concurrent tasks needed 21 s in it (with
streams.skip_checkpoints); benchmarks/README.md has the time with this pool.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from collections.abc import AsyncIterator
from types import TracebackType
from typing import Any, Self

import httpcore

from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas._transport.leftover_bytes import has_leftover
from rivet.integrations.atlas._transport.streams import skip_checkpoints


class OriginPool:
    """Pool of httpcore connections to one origin, with the interface that httpx calls.

    Args:
        pool: Creates the connections, through a proxy or not; nothing else of it is used.
        limits: Maximum connections and idle connections, and how long idle ones are kept.
    """

    def __init__(self, pool: httpcore.AsyncConnectionPool, limits: httpx.Limits) -> None:
        self._pool = pool
        self._free = asyncio.Semaphore(limits.max_connections or 1_000_000)
        self._max_idle = limits.max_keepalive_connections
        self._idle: deque[httpcore.AsyncConnectionInterface] = deque()
        self._closed = False
        self.active: set[httpcore.AsyncConnectionInterface] = set()
        """Connections serving a request."""

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request on an idle connection, or on a new one.

        Raises:
            httpcore.PoolTimeout: No connection became free in the request's pool timeout.
        """
        await self._wait_for_slot(request.extensions.get("timeout", {}).get("pool"))
        try:
            return await self._send(request)
        except BaseException:
            self._free.release()
            raise

    async def _wait_for_slot(self, seconds: float | None) -> None:
        try:
            async with asyncio.timeout(seconds if self._free.locked() else None):
                await self._free.acquire()
        except TimeoutError:
            raise httpcore.PoolTimeout("no connection became free") from None

    async def _send(self, request: httpcore.Request) -> httpcore.Response:
        while True:
            if self._closed:
                raise httpcore.ConnectError("the client was closed meanwhile")
            connection = self._idle.pop() if self._idle else self._pool.create_connection(request.url.origin)
            self.active.add(connection)
            try:
                if not connection.has_expired():  # a system call; a new one has not
                    response = await connection.handle_async_request(request)
                    content: Any = _Body(response.stream, connection, self)
                    return httpcore.Response(
                        response.status, headers=response.headers, content=content, extensions=response.extensions
                    )
            except httpcore.ConnectionNotAvailable:
                pass  # the connection was closed just now, and nothing was sent
            except BaseException:
                await self._discard(connection)
                raise
            await self._discard(connection)

    async def _discard(self, connection: httpcore.AsyncConnectionInterface) -> None:
        self.active.discard(connection)
        await skip_checkpoints(connection.aclose())

    async def release(self, connection: httpcore.AsyncConnectionInterface) -> None:
        """Return a connection to the pool after a request."""
        self.active.discard(connection)
        try:
            too_many = self._max_idle is not None and len(self._idle) >= self._max_idle
            if self._closed or not connection.is_idle() or too_many or has_leftover(connection):
                await skip_checkpoints(connection.aclose())
                return
            self._idle.append(connection)
            while self._idle[0] is not connection and self._idle[0].has_expired():
                await skip_checkpoints(self._idle.popleft().aclose())
        finally:
            self._free.release()

    async def aclose(self) -> None:
        """Close the pool and all connections; requests that wait for one fail."""
        self._closed = True
        for connection in (*self._idle, *self.active):
            with contextlib.suppress(RuntimeError):  # their event loop is closed, and runs nothing any more
                await skip_checkpoints(connection.aclose())
        self._idle.clear()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None = None,
        error: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        await self.aclose()


class _Body:
    """Response body that returns its connection to the pool when closed."""

    def __init__(self, stream: Any, connection: httpcore.AsyncConnectionInterface, pool: OriginPool) -> None:
        self._stream, self._connection, self._pool = stream, connection, pool
        self._closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._stream:
                yield chunk
        except BaseException:
            await self.aclose()
            raise

    async def aclose(self) -> None:
        if self._closed:
            return
        self._closed = True
        try:
            await skip_checkpoints(self._stream.aclose())
        finally:
            await self._pool.release(self._connection)
