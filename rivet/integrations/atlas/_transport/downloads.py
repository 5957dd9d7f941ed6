"""File downloads from signed URLs: streamed, and resumed after a broken connection.

The URL is signed by the server and names another host, which gets no token; anyone who has it can read the file, so it
is not logged. A broken download is resumed by a range request, if an ETag shows that it is still the same file (RFC
9110, 13.1.5).
"""

from __future__ import annotations

import asyncio
import os
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from typing import BinaryIO

from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas._pipeline.budget import out_of_time
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.concurrency import async_run_blocking, run_to_completion
from rivet.integrations.atlas._support.progress import Progress
from rivet.integrations.atlas._telemetry import opentelemetry
from rivet.integrations.atlas._telemetry.opentelemetry import RequestSpan
from rivet.integrations.atlas._transport.attempt_deadline import attempt_deadline
from rivet.integrations.atlas._transport.download_target import DownloadTarget
from rivet.integrations.atlas._transport.streams import as_httpx_errors, skip_checkpoints
from rivet.integrations.atlas.exceptions import (
    AtlasAPIError,
    AtlasConnectionError,
    AtlasNotFoundError,
    AtlasValidationError,
)

_RANGE = re.compile(r"bytes ([0-9]{1,18})-[0-9]{1,18}/([0-9]{1,18})")


def _is_address(url: str) -> bool:
    try:
        found = httpx.URL(url)
        return found.scheme in ("http", "https") and bool(found.host)
    except (httpx.InvalidURL, ValueError):
        return False


class Download:
    """State of one download: the next request, its response, and the target.

    Args:
        url: The signed URL.
        target: A path, or a binary file to write to.
        attempts: Maximum number of requests.
        on_progress: Called after each chunk.

    Raises:
        AtlasValidationError: The target cannot be written, or the URL is invalid.
    """

    def __init__(
        self, url: str, target: str | os.PathLike[str] | BinaryIO, attempts: int, on_progress: Progress | None
    ) -> None:
        if not _is_address(url):
            problem = "has no URL to download from"
            raise AtlasValidationError(f"The file {problem}.", field_errors={"file": problem})
        self.url, self._attempts, self._on_progress = url, attempts, on_progress
        self.target = DownloadTarget(target)
        self._size = self._sent = 0
        self._total: int | None = None
        self._tag: str | None = None

    def next_request(self, timeout: float) -> tuple[httpx.Request, RequestSpan]:
        """Return the next request, and its span, which shows only the storage's host.

        Args:
            timeout: Seconds for each read.
        """
        headers = {"Accept-Encoding": "identity"}
        if self._size:
            headers["Range"] = f"bytes={self._size}-"
            headers["If-Range"] = self._tag or ""
        extensions = {"timeout": httpx.Timeout(timeout).as_dict()}
        request = httpx.Request("GET", self.url, headers=headers, extensions=extensions)
        span = opentelemetry.start(request, "", self._sent, propagate=False)
        self._sent += 1
        return request, span

    def accept_response(self, response: httpx.Response) -> bool:
        """Check a response before its body; return whether its body is the requested part.

        Raises:
            AtlasNotFoundError: There is no such file, or its URL has expired.
            AtlasAPIError: Another error response.
            AtlasConnectionError: It must start again, and cannot.
        """
        status = response.status_code
        if status in (403, 404, 410):
            raise AtlasNotFoundError(
                f"The storage has no such file, or its URL has expired (status {status}): get the file again.",
                status=status,
            )
        if status not in (200, 206):
            raise AtlasAPIError(f"The storage refuses the download (status {status}).", status=status)
        if response.headers.get("content-encoding", "identity") != "identity":
            raise AtlasAPIError("The storage compresses the file, which was not requested.", status=status)
        if status == 206:
            part = _RANGE.fullmatch(response.headers.get("content-range", ""))
            same = response.headers.get("etag", self._tag) == self._tag
            total = self._total if self._total is not None or part is None else int(part[2])
            if part and self._size and same and (int(part[1]), int(part[2])) == (self._size, total):
                self._total = total
                return True
            self._restart()
            return False
        self._restart()  # no range support, or the file has changed
        length = response.headers.get("content-length", "")
        self._total = int(length) if length.isascii() and length.isdigit() and len(length) < 19 else None
        self._tag = response.headers.get("etag")
        return True

    def _restart(self) -> None:
        if self._size:
            self.target.rewind()
            self._size = 0

    def write(self, chunk: bytes) -> None:
        """Write a chunk of the body.

        Raises:
            AtlasValidationError: The target cannot be written.
        """
        self.target.write(chunk)
        self._size += len(chunk)

    def report_progress(self) -> None:
        """Call on_progress."""
        if self._on_progress is not None:
            self._on_progress(self._size, self._total)

    def attempt_failed(self, error: httpx.TransportError | None = None) -> None:
        """Count a failed attempt; raise if none is left.

        Raises:
            AtlasConnectionError: It was the last one, or the target cannot be rewound.
        """
        self._attempts -= 1
        if self._attempts <= 0:
            why = f" ({type(error).__name__})" if error is not None else ""
            raise AtlasConnectionError(f"The download broke off after {self._size:,} bytes{why}.") from error
        if not self._tag or self._tag.startswith("W/"):
            self._restart()  # without a strong ETag it may be another file

    @property
    def is_whole(self) -> bool:
        """Return whether all bytes of Content-Length were received."""
        return self._total is None or self._size == self._total

    def finish(self) -> int:
        """Complete the target; return the size of the file in bytes.

        Raises:
            AtlasValidationError: The target cannot be written.
        """
        self.target.finish()
        return self._size


def sync_download(
    transport: httpx.BaseTransport, download: Download, timeout: float, deadline: float, *, owned: bool
) -> int:
    """Run a download in the calling thread.

    The transport is used without a client, which would log the URL.

    Args:
        transport: The transport to send with.
        download: The download.
        timeout: Seconds for each read.
        deadline: Seconds for the whole download.
        owned: Whether to close the transport at the end.

    Raises:
        AtlasTimeoutError: The deadline is over.
    """
    ends_at = clock.monotonic() + deadline
    try:
        download.target.open()
        while True:
            _check(ends_at)
            try:
                request, span = download.next_request(timeout)
                with span, attempt_deadline(ends_at - clock.monotonic()):
                    with as_httpx_errors():
                        response = transport.handle_request(request)
                    span.record_response(response)
                    try:
                        if download.accept_response(response):
                            for chunk in _chunks(response):
                                download.write(chunk)
                                download.report_progress()
                                _check(ends_at)  # a storage that drips keeps each read short
                            if download.is_whole:
                                return download.finish()
                    finally:
                        response.close()
            except httpx.TransportError as error:
                _check(ends_at)
                download.attempt_failed(error)
            else:
                download.attempt_failed()
    finally:
        download.target.close()
        if owned:
            transport.close()


def _check(ends_at: float) -> None:
    if clock.monotonic() >= ends_at:
        raise out_of_time()


def _chunks(response: httpx.Response) -> Iterator[bytes]:
    with as_httpx_errors():
        yield from response.stream  # type: ignore[misc]  # httpx's type is for sync and async


async def async_download(
    transport: httpx.AsyncBaseTransport, download: Download, timeout: float, deadline: float, *, owned: bool
) -> int:
    """Run a download in the calling task, with file I/O in worker threads; arguments as sync_download()."""
    limit = asyncio.timeout(deadline)
    try:
        async with limit:
            return await _downloaded(transport, download, timeout, limit)
    except TimeoutError:
        if not limit.expired():
            raise
        raise out_of_time() from None
    finally:
        await async_run_blocking(download.target.close)
        if owned:
            await transport.aclose()


async def _downloaded(
    transport: httpx.AsyncBaseTransport, download: Download, timeout: float, limit: asyncio.Timeout
) -> int:
    await run_to_completion(download.target.open)
    while True:
        request, span = download.next_request(timeout)
        try:
            with span, _deadline_as_error(limit):
                with as_httpx_errors():
                    response = await skip_checkpoints(transport.handle_async_request(request))
                span.record_response(response)
                try:
                    if download.accept_response(response):
                        async for chunk in _async_chunks(response):
                            await run_to_completion(download.write, chunk)
                            download.report_progress()
                        if download.is_whole:
                            return await run_to_completion(download.finish)
                finally:
                    await skip_checkpoints(response.aclose())
        except httpx.TransportError as error:
            download.attempt_failed(error)
        else:
            download.attempt_failed()


@contextmanager
def _deadline_as_error(limit: asyncio.Timeout) -> Iterator[None]:
    """Raise an error where the deadline, and not the caller, cancels: the span of a cancelled request has none."""
    try:
        yield
    except asyncio.CancelledError:
        if limit.expired():
            raise out_of_time() from None
        raise


async def _async_chunks(response: httpx.Response) -> AsyncIterator[bytes]:
    with as_httpx_errors():
        async for chunk in response.stream:  # type: ignore[union-attr]  # httpx's type is for sync and async
            yield chunk
