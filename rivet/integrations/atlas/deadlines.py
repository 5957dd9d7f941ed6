"""An end for a whole attempt in the sync colour, where no task can be cancelled.

httpx's timeouts are for single reads: a server that sends a byte now and then keeps each of them short and holds its
caller for ever. asyncio.timeout() ends that for tasks; for threads the socket itself must know when the attempt ends,
so each read and write gets what is left of the attempt as its own timeout.
"""

from __future__ import annotations

import contextvars
import ssl
from collections.abc import Iterable
from typing import Any

import httpcore

from . import clock
from ._http import httpx

_ends_at: contextvars.ContextVar[float | None] = contextvars.ContextVar("atlas_attempt_ends_at", default=None)


class attempt:  # noqa: N801 - used like a function, and faster than a generator
    """Sockets that are used inside give up after so many seconds altogether."""

    __slots__ = ("_seconds", "_token")

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds

    def __enter__(self) -> None:
        self._token = _ends_at.set(clock.monotonic() + self._seconds)

    def __exit__(self, *_: object) -> None:
        _ends_at.reset(self._token)


def _left(timeout: float | None, late: type[Exception]) -> float | None:
    ends_at = _ends_at.get()
    if ends_at is None:
        return timeout
    left = ends_at - clock.monotonic()
    if left <= 0:
        raise late("the time of the attempt is over")
    return left if timeout is None else min(timeout, left)


class _Stream(httpcore.NetworkStream):
    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, _left(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, _left(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        left = _left(timeout, httpcore.ConnectTimeout)
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, left))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class _Backend(httpcore.NetworkBackend):
    def __init__(self) -> None:
        self._backend = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        left = _left(timeout, httpcore.ConnectTimeout)
        return _Stream(self._backend.connect_tcp(host, port, left, local_address, socket_options))


def observe(transport: httpx.HTTPTransport) -> httpx.HTTPTransport:
    """Make the sockets of a transport end with the attempt.

    httpx has no option for httpcore's network backend, so this reaches into the pool; the range of versions in
    pyproject.toml is the one that the tests cover.
    """
    transport._pool._network_backend = _Backend()
    return transport
