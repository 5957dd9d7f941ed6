"""Deadline of a whole attempt for sync sockets, where no task can be cancelled.

httpx's timeouts are for single reads: a server that sends a byte now and then keeps each of them short and blocks its
caller forever. asyncio.timeout() ends that for tasks; for threads each read and write gets the remaining time of the
attempt as its own timeout.
"""

from __future__ import annotations

import contextvars
import ipaddress
import socket
import ssl
import threading
from collections.abc import Iterable
from concurrent.futures import Future
from typing import Any

import httpcore

from rivet.integrations.atlas._support import clock

_ends_at: contextvars.ContextVar[float | None] = contextvars.ContextVar("atlas_attempt_ends_at", default=None)


class attempt_deadline:  # noqa: N801 - used like a function, and faster than a generator
    """Context manager: sockets used inside time out after `seconds` in total."""

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


TLS_RECORD_BYTES = 16_384
"""Bytes written at a time through two layers of TLS: one TLS record."""


class _DeadlineStream(httpcore.NetworkStream):
    """Network stream whose reads and writes time out at the attempt's deadline.

    Args:
        stream: The stream of httpcore.
        layers: Number of its TLS layers.
    """

    def __init__(self, stream: httpcore.NetworkStream, layers: int = 0) -> None:
        self._stream, self._layers = stream, layers

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, _left(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        # httpcore gives each send() of a buffer the whole timeout: a server that reads slowly could block a large
        # body forever.
        view = memoryview(buffer)
        while view:
            left = _left(timeout, httpcore.WriteTimeout)
            if self._layers < 2:
                view = view[self._send(view, left) :]
            else:
                self._stream.write(bytes(view[:TLS_RECORD_BYTES]), left)
                view = view[TLS_RECORD_BYTES:]

    def _send(self, view: memoryview, timeout: float | None) -> int:
        connection: socket.socket = self._stream.get_extra_info("socket")
        try:
            connection.settimeout(timeout)
            return connection.send(view)
        except TimeoutError as error:
            raise httpcore.WriteTimeout("the server read the request too slowly") from error
        except OSError as error:
            raise httpcore.WriteError(str(error)) from error

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        left = _left(timeout, httpcore.ConnectTimeout)
        return _DeadlineStream(self._stream.start_tls(ssl_context, server_hostname, left), self._layers + 1)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class DeadlineBackend(httpcore.NetworkBackend):
    """Network backend that tries a host's addresses in turn, each with its share of the remaining time."""

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
        addresses = _addresses(host, port, _left(timeout, httpcore.ConnectTimeout))
        options = list(socket_options or ())
        for tries, address in zip(range(len(addresses), 0, -1), addresses, strict=True):
            left = _left(timeout, httpcore.ConnectTimeout)
            share = None if left is None else left / tries
            try:
                return _DeadlineStream(self._backend.connect_tcp(address, port, share, local_address, options))
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                if tries == 1:
                    raise
        raise httpcore.ConnectError(f"{host} has no address")


def _addresses(host: str, port: int, seconds: float | None) -> list[str]:
    """Return the addresses of a host, without duplicates.

    getaddrinfo() has no timeout, so it runs in a thread, which is abandoned if it is too slow.
    """
    if _is_address(host):
        return [host]
    answer: Future[list[str]] = Future()

    def ask() -> None:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            answer.set_result(list(dict.fromkeys(str(address[0]) for *_, address in found)))
        except Exception as error:  # noqa: BLE001 - raised in the waiting thread
            answer.set_exception(error)

    threading.Thread(target=ask, name="atlas-resolve", daemon=True).start()
    try:
        return answer.result(seconds)
    except TimeoutError:
        raise httpcore.ConnectTimeout("the name was not resolved in time") from None
    except OSError as error:
        raise httpcore.ConnectError(str(error)) from error


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return True
