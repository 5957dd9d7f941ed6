"""The streams of replies: their errors become ours, and what is packed is unpacked in small slices."""

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


MOST_PAUSES = 32
"""Pauses one after the other that are skipped: httpcore makes fewer than ten."""


class as_httpx_errors:  # noqa: N801 - used like a function, and faster than a generator
    """What a transport raises becomes an error of httpx that tells nothing secret.

    A transport that is given with http_transport= may raise what sockets raise, and httpcore lets some errors of h11
    and of the idna codec through. Its frames hold the headers as they are sent, the token among them.
    """

    def __enter__(self) -> None:
        pass

    def __exit__(self, _kind: type[BaseException] | None, error: BaseException | None, _trace: Any) -> None:
        if not isinstance(error, Exception) or isinstance(error, AtlasError):
            return
        without_secrets(error)
        if isinstance(error, httpx.HTTPError):
            return
        if isinstance(error, TimeoutError):
            raise httpx.ReadTimeout(str(error)) from error
        if isinstance(error, OSError):
            raise httpx.ReadError(str(error)) from error
        if isinstance(error, (UnicodeError, httpx.InvalidURL)):
            raise httpx.UnsupportedProtocol("its host is no name that can be looked up") from error
        if type(error).__module__.startswith("h11"):
            raise httpx.LocalProtocolError(_UNTOLD) from error


_UNTOLD = "What came is not HTTP; its text is left out, since it may repeat a token."
_HARMLESS = frozenset(
    (
        "Server disconnected without sending a response.",
        "peer closed connection without sending complete message body (incomplete chunked read)",
    )
)
"""Texts of httpcore and h11 that hold nothing that was sent."""


def without_secrets(error: BaseException) -> None:
    """Take from an error and its causes the frames below this package, and texts that repeat what was sent.

    A broken status line stands in the text of h11's error, and a server may repeat a token there.
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
            one.args = (_UNTOLD,)
        chain += [one.__cause__, one.__context__]


@types.coroutine
def at_once(awaitable: Awaitable[T]) -> Generator[Any, Any, T]:
    """Await it without the pauses in which nothing is waited for, so that no cancellation meets it there.

    httpcore pauses (anyio's checkpoints) while it takes a connection out of its pool and puts it back. It guards
    itself against anyio's cancellations there, but not against asyncio's: the connection would count as taken for
    ever. Where a socket is waited for it does clean up. Whoever makes more pauses than httpcore does waits for
    somebody else, and has them: anyio in a cancelled scope waits so for the cancellation.
    """
    steps = awaitable.__await__()
    proceed: Callable[[], Any] = partial(steps.send, None)
    skipped = 0
    while True:
        try:
            wanted = proceed()
        except StopIteration as stop:
            result: T = stop.value
            return result
        proceed = partial(steps.send, None)
        if wanted is None and skipped < MOST_PAUSES:
            skipped += 1
            continue
        skipped = skipped if wanted is None else 0
        try:
            yield wanted
        except BaseException as error:  # noqa: BLE001 - it goes where it was meant to
            proceed = partial(steps.throw, error)


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


class CountedStream(httpx.SyncByteStream):
    """A body whose chunks are counted as they come, so that it ends when it is too large or too late."""

    def __init__(self, stream: Any, count: Callable[[bytes], None]) -> None:
        self._stream, self._count = stream, count

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            self._count(chunk)
            yield chunk

    def close(self) -> None:
        self._stream.close()


class AsyncClosingStream(httpx.AsyncByteStream):
    """A body whose end cannot be interrupted: a cancelled task would leave its connection taken for ever."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __aiter__(self) -> AsyncIterator[bytes]:
        chunks: AsyncIterator[bytes] = self._stream.__aiter__()
        return chunks

    async def aclose(self) -> None:
        await at_once(self._stream.aclose())


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
    """A body that the caller reads: what goes wrong while it does is an error of ours."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        try:
            for chunk in self._stream:
                yield from slices(chunk)  # it may be packed
        except httpx.HTTPError as error:
            raise transport_error(error, {}) from error

    def close(self) -> None:
        self._stream.close()


class AsyncGuardedStream(AsyncClosingStream):
    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._stream:
                for one in slices(chunk):  # it may be packed
                    yield one
        except httpx.HTTPError as error:
            raise transport_error(error, {}) from error


class AsyncFilesStream(httpx.AsyncByteStream):
    """A multipart body with files, which a thread reads: a disk must not hold the event loop."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    @staticmethod
    def has_files(stream: Any) -> bool:
        """Whether it is such a body, as httpx makes it, and not of bytes only."""
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
