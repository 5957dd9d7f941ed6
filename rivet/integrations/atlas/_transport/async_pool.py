"""The connections of an asyncio client, all to one server: httpcore's, in a pool that looks at one at a time.

httpcore's own pool serves many servers: whenever a request begins or ends it looks at all waiting requests and all
connections, and each idle one costs a system call. With its pauses skipped (streams.at_once) 1,000 tasks at once took
21 s in it; benchmarks/README.md has what they take here.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from types import TracebackType
from typing import Any, Self

import httpcore

from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas._transport.leftover_bytes import has_leftover
from rivet.integrations.atlas._transport.streams import at_once


class OriginPool:
    """What the requests of one client to one server share; the methods are those that httpx calls.

    Args:
        pool: Makes the connections, through a proxy or not; nothing else of it is used.
        limits: How many connections at most, how many idle ones are kept, and for how long.
    """

    def __init__(self, pool: httpcore.AsyncConnectionPool, limits: httpx.Limits) -> None:
        self._pool = pool
        self._free = asyncio.Semaphore(limits.max_connections or 1_000_000)
        self._kept = limits.max_keepalive_connections
        self._idle: deque[httpcore.AsyncConnectionInterface] = deque()
        self._closed = False
        self.taken: set[httpcore.AsyncConnectionInterface] = set()
        """Those that work on a request."""

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request on a connection that is idle, or on a new one.

        Raises:
            httpcore.PoolTimeout: No connection became free in the request's pool timeout.
        """
        await self._turn(request.extensions.get("timeout", {}).get("pool"))
        try:
            return await self._on_a_connection(request)
        except BaseException:
            self._free.release()
            raise

    async def _turn(self, seconds: float | None) -> None:
        try:
            async with asyncio.timeout(seconds if self._free.locked() else None):
                await self._free.acquire()
        except TimeoutError:
            raise httpcore.PoolTimeout("no connection became free") from None

    async def _on_a_connection(self, request: httpcore.Request) -> httpcore.Response:
        while True:
            if self._closed:
                raise httpcore.ConnectError("the client was closed meanwhile")
            connection = self._idle.pop() if self._idle else self._pool.create_connection(request.url.origin)
            self.taken.add(connection)
            try:
                if not connection.has_expired():  # a system call; a new one has not
                    response = await connection.handle_async_request(request)
                    content: Any = _Body(response.stream, connection, self)
                    return httpcore.Response(
                        response.status, headers=response.headers, content=content, extensions=response.extensions
                    )
            except httpcore.ConnectionNotAvailable:
                pass  # it ended just now, and nothing was sent
            except BaseException:
                await self._ended(connection)
                raise
            await self._ended(connection)

    async def _ended(self, connection: httpcore.AsyncConnectionInterface) -> None:
        self.taken.discard(connection)
        await at_once(connection.aclose())

    async def give_back(self, connection: httpcore.AsyncConnectionInterface) -> None:
        """A request is over: the connection is free for the next one."""
        self.taken.discard(connection)
        try:
            too_many = self._kept is not None and len(self._idle) >= self._kept
            if self._closed or not connection.is_idle() or too_many or has_leftover(connection):
                await at_once(connection.aclose())
                return
            self._idle.append(connection)
            while self._idle[0] is not connection and self._idle[0].has_expired():
                await at_once(self._idle.popleft().aclose())
        finally:
            self._free.release()

    async def aclose(self) -> None:
        """Close all connections, for good: what waits for one is refused."""
        self._closed = True
        for connection in (*self._idle, *self.taken):
            await at_once(connection.aclose())
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
    """The body of a reply; when it is closed, its connection goes back."""

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
            await at_once(self._stream.aclose())
        finally:
            await self._pool.give_back(self._connection)


def pooled(transport: httpx.AsyncHTTPTransport, limits: httpx.Limits) -> httpx.AsyncHTTPTransport:
    """Give a transport such a pool.

    httpx has no option for it, so this reaches in; the range of versions in pyproject.toml is the one that the tests
    cover.
    """
    transport._pool = OriginPool(transport._pool, limits)  # type: ignore[assignment]
    return transport
