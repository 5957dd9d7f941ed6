"""The streams of replies: their errors become ours, and what is packed is unpacked in small slices."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Iterator
from typing import Any

from ._http import httpx
from .retry import transport_error


@contextlib.contextmanager
def as_httpx_errors() -> Iterator[None]:
    """A transport that is given with http_transport= may raise what sockets raise."""
    try:
        yield
    except TimeoutError as error:
        raise httpx.ReadTimeout(str(error)) from error
    except OSError as error:
        raise httpx.ReadError(str(error)) from error


SLICE = 4_096
"""Bytes of a packed body that are unpacked at once: gzip makes at most about a thousand of each (RFC 1951)."""


def slices(chunk: bytes) -> Iterator[bytes]:
    for start in range(0, len(chunk), SLICE):
        yield chunk[start : start + SLICE]


class SlicedStream(httpx.SyncByteStream):
    """A packed body in slices, so that the limit on its size is looked at before much more than that is unpacked."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            yield from slices(chunk)

    def close(self) -> None:
        self._stream.close()


class AsyncSlicedStream(httpx.AsyncByteStream):
    def __init__(self, stream: Any) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            for one in slices(chunk):
                yield one

    async def aclose(self) -> None:
        await self._stream.aclose()


class GuardedStream(httpx.SyncByteStream):
    """A body that the caller reads: what goes wrong while it does is an error of ours."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._stream
        except httpx.HTTPError as error:
            raise transport_error(error, {}) from error

    def close(self) -> None:
        self._stream.close()


class AsyncGuardedStream(httpx.AsyncByteStream):
    def __init__(self, stream: Any) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._stream:
                yield chunk
        except httpx.HTTPError as error:
            raise transport_error(error, {}) from error

    async def aclose(self) -> None:
        await self._stream.aclose()
