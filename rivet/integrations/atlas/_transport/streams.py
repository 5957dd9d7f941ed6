"""Response streams: map errors, decompress in small slices, close without cancellation."""

from __future__ import annotations

import asyncio
import types
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from functools import partial
from typing import Any, TypeVar

from rivet.integrations.atlas._error_mapping.transport_errors import transport_error
from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas.exceptions import AtlasError

T = TypeVar("T")


MAX_SKIPPED_CHECKPOINTS = 32
"""Maximum consecutive checkpoints to skip: httpcore has fewer than ten."""


class as_httpx_errors:  # noqa: N801 - used like a function, and faster than a generator
    """Context manager: convert errors of a transport to httpx errors without secrets.

    A custom http_transport= may raise socket errors, and httpcore lets some errors of h11 and of the idna codec
    through. Its frames hold the sent headers with the token.
    """

    def __enter__(self) -> None:
        pass

    def __exit__(self, _kind: type[BaseException] | None, error: BaseException | None, _trace: Any) -> None:
        if not isinstance(error, Exception) or isinstance(error, AtlasError):
            return
        without_secrets(error)
        if isinstance(error, httpx.HTTPError):
            return
        if type(error).__module__.startswith("httpcore") and (same := getattr(httpx, type(error).__name__, None)):
            raise same(str(error)) from error
        if isinstance(error, TimeoutError):
            raise httpx.ReadTimeout(str(error)) from error
        if isinstance(error, OSError):
            raise httpx.ReadError(str(error)) from error
        if isinstance(error, (UnicodeError, httpx.InvalidURL)):
            raise httpx.UnsupportedProtocol("its host is not a valid name") from error
        if type(error).__module__.startswith("h11"):
            raise httpx.LocalProtocolError(_REDACTED_PROTOCOL_ERROR) from error


_REDACTED_PROTOCOL_ERROR = "The response is not valid HTTP; its content is omitted, since it may repeat a token."
_HARMLESS = frozenset(
    (
        "Server disconnected without sending a response.",
        "peer closed connection without sending complete message body (incomplete chunked read)",
    )
)
"""Messages of httpcore and h11 that contain nothing of the request."""


def without_secrets(error: BaseException) -> None:
    """Remove tracebacks and messages that may repeat the request from an error and its causes.

    h11's error contains a malformed status line, in which a server may repeat a token.
    """
    chain: list[BaseException | None] = [error]
    seen: set[int] = set()
    while chain:
        one = chain.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        one.with_traceback(None)
        if "ProtocolError" in type(one).__name__ and one.args and one.args[0] not in _HARMLESS:
            one.args = (_REDACTED_PROTOCOL_ERROR,)
        chain += [one.__cause__, one.__context__]


@types.coroutine
def skip_checkpoints(awaitable: Awaitable[T]) -> Generator[Any, Any, T]:
    """Await without yielding at anyio checkpoints, where asyncio cancellation would leak the connection.

    httpcore has checkpoints where it acquires and releases a pooled connection. It is safe there against anyio's
    cancellation, but not against asyncio's: the connection would count as active forever (httpcore #1093). Where it
    waits for a socket it does clean up. More consecutive checkpoints than httpcore has are not skipped: anyio uses
    them to wait for a cancellation in a cancelled scope.
    """
    steps = awaitable.__await__()
    proceed: Callable[[], Any] = partial(steps.send, None)
    skipped = 0
    while True:
        try:
            yielded = proceed()
        except StopIteration as stop:
            result: T = stop.value
            return result
        proceed = partial(steps.send, None)
        if yielded is None and skipped < MAX_SKIPPED_CHECKPOINTS:
            skipped += 1
            continue
        skipped = skipped if yielded is None else 0
        try:
            yield yielded
        except BaseException as error:  # noqa: BLE001 - thrown into the awaitable
            proceed = partial(steps.throw, error)


SLICE = 4_096
"""Bytes of a compressed body that are decompressed at a time: gzip expands each to at most a thousand (RFC 1951)."""


def slices(chunk: bytes) -> Iterator[bytes]:
    for start in range(0, len(chunk), SLICE):
        yield chunk[start : start + SLICE]


class SlicedStream(httpx.SyncByteStream):
    """Compressed body in slices, so that the size limit is checked before much more than it is decompressed."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            yield from slices(chunk)

    def close(self) -> None:
        self._stream.close()


class CountedStream(httpx.SyncByteStream):
    """Body whose chunks are counted, so that it fails when it is too large or too late."""

    def __init__(self, stream: Any, count: Callable[[bytes], None]) -> None:
        self._stream, self._count = stream, count

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            self._count(chunk)
            yield chunk

    def close(self) -> None:
        self._stream.close()


class AsyncClosingStream(httpx.AsyncByteStream):
    """Body that is closed without cancellation: a cancelled task would leave its connection active forever."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __aiter__(self) -> AsyncIterator[bytes]:
        chunks: AsyncIterator[bytes] = self._stream.__aiter__()
        return chunks

    async def aclose(self) -> None:
        await skip_checkpoints(self._stream.aclose())


class AsyncCountedStream(AsyncClosingStream):
    def __init__(self, stream: Any, count: Callable[[bytes], None]) -> None:
        super().__init__(stream)
        self._count = count

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            self._count(chunk)
            yield chunk


class AsyncSlicedStream(AsyncClosingStream):
    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            for one in slices(chunk):
                yield one


class GuardedStream(httpx.SyncByteStream):
    """Body that the caller reads: httpx errors become AtlasError."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        try:
            with as_httpx_errors():
                for chunk in self._stream:
                    yield from slices(chunk)  # it may be compressed
        except httpx.HTTPError as error:
            raise transport_error(error, {}) from error

    def close(self) -> None:
        self._stream.close()


class AsyncGuardedStream(AsyncClosingStream):
    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            with as_httpx_errors():
                async for chunk in self._stream:
                    for one in slices(chunk):  # it may be compressed
                        yield one
        except httpx.HTTPError as error:
            raise transport_error(error, {}) from error


class AsyncFilesStream(httpx.AsyncByteStream):
    """Multipart body with files, read in a worker thread: a slow disk must not block the event loop."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    @staticmethod
    def has_files(stream: Any) -> bool:
        """Return whether a body is a multipart body of httpx with files, not only with bytes."""
        return any(hasattr(getattr(part, "file", None), "read") for part in getattr(stream, "fields", ()))

    async def __aiter__(self) -> AsyncIterator[bytes]:
        reporting = [part.file for part in self._stream.fields if hasattr(getattr(part, "file", None), "report")]
        for file in reporting:
            file.reports_itself = False  # the caller's function is called in the thread of its event loop
        pieces = iter(self._stream)
        while (piece := await asyncio.to_thread(next, pieces, None)) is not None:
            for file in reporting:
                file.report()
            yield piece
