"""httpx transports on httpcore pools.

httpx's own transports offer neither httpcore's network backend, which the attempt's deadline needs for sync sockets,
nor another pool. Both are public in httpcore. Errors of httpcore leave as they are: every caller of a transport is
inside `streams.as_httpx_errors`.
"""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from typing import Any, cast

import httpcore

from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas._transport.async_pool import OriginPool
from rivet.integrations.atlas._transport.attempt_deadline import DeadlineBackend
from rivet.integrations.atlas._transport.leftover_bytes import LeftoverCheckedConnection


class _Body(httpx.SyncByteStream):
    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)

    def close(self) -> None:
        self._stream.close()


class _AsyncBody(httpx.AsyncByteStream):
    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __aiter__(self) -> AsyncIterator[bytes]:
        return cast(AsyncIterator[bytes], aiter(self._stream))

    async def aclose(self) -> None:
        await self._stream.aclose()


class _CheckedPool(httpcore.ConnectionPool):
    """Pool that closes connections with leftover bytes."""

    def create_connection(self, origin: httpcore.Origin) -> httpcore.ConnectionInterface:
        return LeftoverCheckedConnection(super().create_connection(origin))


class _CheckedProxy(httpcore.HTTPProxy):
    """Pool through a proxy that closes connections with leftover bytes."""

    def create_connection(self, origin: httpcore.Origin) -> httpcore.ConnectionInterface:
        return LeftoverCheckedConnection(super().create_connection(origin))


class PoolTransport(httpx.BaseTransport):
    """Sync transport whose sockets keep the attempt's deadline.

    Args:
        verify: False, or an SSL context; True uses the default CAs.
        limits: Maximum connections and idle connections, and how long idle ones are kept.
        proxy: An http(s) proxy, or None.
    """

    def __init__(self, verify: bool | ssl.SSLContext, limits: httpx.Limits, proxy: httpx.Proxy | None) -> None:
        arguments = {**_pool_arguments(verify, limits), "network_backend": DeadlineBackend()}
        self.pool = _CheckedProxy(**_proxy_arguments(proxy), **arguments) if proxy else _CheckedPool(**arguments)
        """The pool of httpcore."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request.

        Raises:
            Exception: An error of httpcore, h11 or the socket.
        """
        response = self.pool.handle_request(_request(request))
        return httpx.Response(
            response.status,
            headers=response.headers,
            stream=_Body(response.stream),
            extensions=cast(dict[str, Any], response.extensions),
        )

    def close(self) -> None:
        """Close all connections."""
        self.pool.close()


class AsyncPoolTransport(httpx.AsyncBaseTransport):
    """Async transport on an `OriginPool`; arguments as `PoolTransport`."""

    def __init__(self, verify: bool | ssl.SSLContext, limits: httpx.Limits, proxy: httpx.Proxy | None) -> None:
        arguments = _pool_arguments(verify, limits)
        connector = (
            httpcore.AsyncHTTPProxy(**_proxy_arguments(proxy), **arguments)
            if proxy
            else httpcore.AsyncConnectionPool(**arguments)
        )
        self.pool = OriginPool(connector, limits)
        """The pool, whose connections httpcore makes."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request; raises like `PoolTransport.handle_request()`."""
        response = await self.pool.handle_async_request(_request(request))
        return httpx.Response(
            response.status,
            headers=response.headers,
            stream=_AsyncBody(response.stream),
            extensions=cast(dict[str, Any], response.extensions),
        )

    async def aclose(self) -> None:
        """Close all connections."""
        await self.pool.aclose()


def _request(request: httpx.Request) -> httpcore.Request:
    url = request.url
    return httpcore.Request(
        request.method,
        httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
        headers=request.headers.raw,
        content=cast(Iterable[bytes] | AsyncIterable[bytes], request.stream),
        extensions=request.extensions,
    )


def _pool_arguments(verify: bool | ssl.SSLContext, limits: httpx.Limits) -> dict[str, Any]:
    return {
        "ssl_context": verify if isinstance(verify, ssl.SSLContext) else httpx.create_ssl_context(verify=verify),
        "max_connections": limits.max_connections,
        "max_keepalive_connections": limits.max_keepalive_connections,
        "keepalive_expiry": limits.keepalive_expiry,
    }


def _proxy_arguments(proxy: httpx.Proxy) -> dict[str, Any]:
    url = proxy.url
    return {
        "proxy_url": httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
        "proxy_auth": proxy.raw_auth,
        "proxy_headers": proxy.headers.raw,
        "proxy_ssl_context": proxy.ssl_context,
    }
