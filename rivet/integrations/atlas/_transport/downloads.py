"""Downloads from the storage that a file's address points to: streamed, gone on with after a break, whole or not there.

The address is signed by the server and names another host, which gets no token; whoever has it can read the file, so
it goes into no log. What breaks off is asked for from there on, if the storage says by an ETag that it is still the
same file (RFC 9110, 13.1.5); a file appears under its name only when it is whole.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import secrets
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any, BinaryIO

from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas._pipeline.budget import out_of_time
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.concurrency import async_aside, settled
from rivet.integrations.atlas._support.progress import Progress
from rivet.integrations.atlas._transport.attempt_deadline import attempt
from rivet.integrations.atlas._transport.streams import as_httpx_errors, at_once
from rivet.integrations.atlas.exceptions import (
    AtlasAPIError,
    AtlasConnectionError,
    AtlasNotFoundError,
    AtlasValidationError,
)

_RANGE = re.compile(r"bytes ([0-9]{1,18})-[0-9]{1,18}/([0-9]{1,18})")


def _unusable(problem: str) -> AtlasValidationError:
    return AtlasValidationError(f"target {problem}.", field_errors={"target": problem})


def _is_address(url: str) -> bool:
    try:
        found = httpx.URL(url)
        return found.scheme in ("http", "https") and bool(found.host)
    except (httpx.InvalidURL, ValueError):
        return False


class Download:
    """One download: what to ask for next, and where the bytes go.

    Args:
        url: The signed address.
        target: A path, or a binary file to write to.
        attempts: How often to ask.
        on_progress: Told after each piece.

    Raises:
        AtlasValidationError: The target cannot be written, or the address is none.
    """

    def __init__(
        self, url: str, target: str | os.PathLike[str] | BinaryIO, attempts: int, on_progress: Progress | None
    ) -> None:
        if not _is_address(url):
            problem = "has no address to download from"
            raise AtlasValidationError(f"The file {problem}.", field_errors={"file": problem})
        self.url, self._attempts, self._on_progress = url, attempts, on_progress
        self._target = target
        self._path = Path(target) if isinstance(target, (str, os.PathLike)) else None
        self._part: Path | None = None
        self._file: Any = None
        self._start: int | None = None
        self._size = 0
        self._total: int | None = None
        self._tag: str | None = None

    def open(self) -> None:
        """Open the target.

        Raises:
            AtlasValidationError: It cannot be written.
        """
        try:
            if self._path is None:
                self._file = self._target
                self._start = self._file.tell() if self._file.seekable() else None
                return
            if self._path.is_dir():
                raise _unusable("is a folder: name a file in it")
            with contextlib.suppress(FileNotFoundError):
                os.lstat(self._path)  # a name that cannot be is told now, not after the download
            part = self._path.with_name(f".{secrets.token_hex(8)}.part")
            # Not by tempfile, which would let nobody else read it.
            handle = os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o666)
            self._part, self._start = part, 0
            self._file = os.fdopen(handle, "wb", buffering=0)
            if self._path.exists():
                part.chmod(self._path.stat().st_mode & 0o777)
        except (AttributeError, OSError, ValueError) as error:
            raise _unusable(f"cannot be written: {getattr(error, 'strerror', None) or error}") from None

    def headers(self) -> dict[str, str]:
        """The headers of the next request."""
        wanted = {"Accept-Encoding": "identity"}
        if self._size:
            wanted["Range"] = f"bytes={self._size}-"
            wanted["If-Range"] = self._tag or ""
        return wanted

    def begin(self, response: httpx.Response) -> bool:
        """Look at a reply before its body: whether it is what was asked for.

        Raises:
            AtlasNotFoundError: There is no such file, or its address has ended.
            AtlasAPIError: Another refusal.
            AtlasConnectionError: It must start anew, and cannot.
        """
        status = response.status_code
        if status in (403, 404, 410):
            raise AtlasNotFoundError(f"The storage gives no such file (status {status}).", status=status)
        if status not in (200, 206):
            raise AtlasAPIError(f"The storage refuses the download (status {status}).", status=status)
        if response.headers.get("content-encoding", "identity") != "identity":
            raise AtlasAPIError("The storage packs the file, which it was not asked to.", status=status)
        if status == 206:
            part = _RANGE.fullmatch(response.headers.get("content-range", ""))
            same = response.headers.get("etag", self._tag) == self._tag
            total = self._total if self._total is not None or part is None else int(part[2])
            if part and self._size and same and (int(part[1]), int(part[2])) == (self._size, total):
                self._total = total
                return True
            self._start_anew()
            return False
        self._start_anew()  # it cannot go on, or the file is another one now
        length = response.headers.get("content-length", "")
        self._total = int(length) if length.isascii() and length.isdigit() and len(length) < 19 else None
        self._tag = response.headers.get("etag")
        return True

    def _start_anew(self) -> None:
        if self._size:
            if self._start is None:
                raise AtlasConnectionError("The download broke off, and the target cannot be written from the start.")
            self._file.seek(self._start)
            self._file.truncate()
            self._size = 0

    def write(self, chunk: bytes) -> None:
        """Take a piece of the body.

        Raises:
            AtlasValidationError: The target does not take it.
        """
        left = memoryview(chunk)
        try:
            while left:
                written = self._file.write(left)  # a raw file may take a part
                left = left[len(left) if written is None else written :]
        except (OSError, ValueError) as error:
            raise _unusable(f"cannot be written: {getattr(error, 'strerror', None) or error}") from None
        self._size += len(chunk)

    def tell(self) -> None:
        """Tell the caller how much has come."""
        if self._on_progress is not None:
            self._on_progress(self._size, self._total)

    def broke(self, error: httpx.TransportError | None = None) -> None:
        """Note that an attempt broke off, or brought something else.

        Raises:
            AtlasConnectionError: It was the last one, or the file cannot be written from the start.
        """
        self._attempts -= 1
        if self._attempts <= 0:
            why = f" ({type(error).__name__})" if error is not None else ""
            raise AtlasConnectionError(f"The download broke off after {self._size:,} bytes{why}.") from error
        if not self._tag or self._tag.startswith("W/"):
            self._start_anew()  # nothing would tell whether it is still the same file

    @property
    def is_whole(self) -> bool:
        """Whether all has come that was promised."""
        return self._total is None or self._size == self._total

    def finish(self) -> int:
        """Put the file in its place; how many bytes it has.

        Raises:
            AtlasValidationError: The target cannot be written.
        """
        if self._path is not None and self._part is not None:
            try:
                os.fsync(self._file.fileno())
                self._file.close()
                self._part.replace(self._path)
            except OSError as error:
                raise _unusable(f"cannot be written: {error.strerror}") from None
            self._part = None
        return self._size

    def close(self) -> None:
        """Leave nothing half done behind."""
        if self._path is not None and self._file is not None:
            with contextlib.suppress(OSError):
                self._file.close()
        if self._part is not None:
            with contextlib.suppress(OSError):
                self._part.unlink()


def _request(download: Download, timeout: float) -> httpx.Request:
    extensions = {"timeout": httpx.Timeout(timeout).as_dict()}
    return httpx.Request("GET", download.url, headers=download.headers(), extensions=extensions)


def sync_download(
    transport: httpx.BaseTransport, download: Download, timeout: float, deadline: float, *, owned: bool
) -> int:
    """Run it in the calling thread; close the transport if it is owned.

    The transport is used without a client, which would log the address.

    Args:
        transport: What sends.
        download: What to ask for.
        timeout: Seconds for each piece.
        deadline: Seconds for all of it.
        owned: Whether to close the transport at the end.

    Raises:
        AtlasTimeoutError: The deadline is over.
    """
    ends_at = clock.monotonic() + deadline
    try:
        download.open()
        while True:
            _check(ends_at)
            try:
                with attempt(ends_at - clock.monotonic()):
                    with as_httpx_errors():
                        response = transport.handle_request(_request(download, timeout))
                    try:
                        if download.begin(response):
                            for chunk in _chunks(response):
                                download.write(chunk)
                                download.tell()
                                _check(ends_at)  # a storage that drips keeps each piece short
                            if download.is_whole:
                                return download.finish()
                    finally:
                        response.close()
            except httpx.TransportError as error:
                _check(ends_at)
                download.broke(error)
            else:
                download.broke()
    finally:
        download.close()
        if owned:
            transport.close()


def _check(ends_at: float) -> None:
    if clock.monotonic() >= ends_at:
        raise out_of_time()


def _chunks(response: httpx.Response) -> Iterator[bytes]:
    with as_httpx_errors():
        yield from response.stream  # type: ignore[misc]  # httpx leaves the colour open


async def async_download(
    transport: httpx.AsyncBaseTransport, download: Download, timeout: float, deadline: float, *, owned: bool
) -> int:
    """Run it in the calling task, its disk in threads; as sync_download()."""
    limit = asyncio.timeout(deadline)
    try:
        async with limit:
            return await _downloaded(transport, download, timeout)
    except TimeoutError:
        if not limit.expired():
            raise
        raise out_of_time() from None
    finally:
        await async_aside(download.close)
        if owned:
            await transport.aclose()


async def _downloaded(transport: httpx.AsyncBaseTransport, download: Download, timeout: float) -> int:
    await settled(download.open)
    while True:
        try:
            with as_httpx_errors():
                response = await at_once(transport.handle_async_request(_request(download, timeout)))
            try:
                if download.begin(response):
                    async for chunk in _async_chunks(response):
                        await settled(download.write, chunk)
                        download.tell()
                    if download.is_whole:
                        return await settled(download.finish)
            finally:
                await at_once(response.aclose())
        except httpx.TransportError as error:
            download.broke(error)
        else:
            download.broke()


async def _async_chunks(response: httpx.Response) -> AsyncIterator[bytes]:
    with as_httpx_errors():
        async for chunk in response.stream:  # type: ignore[union-attr]  # httpx leaves the colour open
            yield chunk
