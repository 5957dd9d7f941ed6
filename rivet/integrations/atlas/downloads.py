"""Downloads from the storage that a file's address points to: streamed, gone on with after a break, whole or not there.

The address is signed by the server and names another host, which gets no token. What breaks off is asked for from there
on, if the storage can; a file appears under its name only when it is whole.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urlsplit

from ._http import httpx
from .exceptions import AtlasAPIError, AtlasConnectionError, AtlasNotFoundError, AtlasValidationError
from .files import Progress


def _unusable(problem: str) -> AtlasValidationError:
    return AtlasValidationError(f"target {problem}.", field_errors={"target": problem})


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
        if urlsplit(url).scheme not in ("http", "https"):
            problem = "has no address to download from"
            raise AtlasValidationError(f"The file {problem}.", field_errors={"file": problem})
        self.url, self._attempts, self._on_progress = url, attempts, on_progress
        self._path = Path(target) if isinstance(target, (str, os.PathLike)) else None
        self._part: Path | None = None
        if self._path is None:
            self._file: BinaryIO = target  # type: ignore[assignment]
            self._start = self._file.tell()
        else:
            if self._path.is_dir():
                raise _unusable("is a folder: name a file in it")
            try:
                handle, name = tempfile.mkstemp(dir=self._path.parent, prefix=f".{self._path.name}.")
            except OSError as error:
                raise _unusable(f"cannot be written: {error.strerror}") from None
            self._file, self._part, self._start = os.fdopen(handle, "wb"), Path(name), 0
        self._size = 0
        self._total: int | None = None
        self._tag: str | None = None

    def headers(self) -> dict[str, str]:
        """The headers of the next request."""
        wanted = {"Accept-Encoding": "identity"}
        if self._size:
            wanted["Range"] = f"bytes={self._size}-"
            if self._tag:
                wanted["If-Range"] = self._tag
        return wanted

    def begin(self, response: httpx.Response) -> None:
        """Look at a reply before its body.

        Raises:
            AtlasNotFoundError: There is no such file, or its address has ended.
            AtlasAPIError: Another refusal.
        """
        status = response.status_code
        if status in (403, 404, 410):
            raise AtlasNotFoundError(f"The storage gives no such file (status {status}).", status=status)
        if status not in (200, 206):
            raise AtlasAPIError(f"The storage refuses the download (status {status}).", status=status)
        if status == 200 and self._size:  # it cannot go on, or the file is another one now
            self._file.seek(self._start)
            self._file.truncate()
            self._size = 0
        length = response.headers.get("content-length", "")
        self._total = self._size + int(length) if length.isascii() and length.isdigit() else None
        self._tag = response.headers.get("etag")

    def write(self, chunk: bytes) -> None:
        """Take a piece of the body."""
        self._file.write(chunk)
        self._size += len(chunk)
        if self._on_progress is not None:
            self._on_progress(self._size, self._total)

    def broke(self, error: httpx.TransportError) -> None:
        """Note that an attempt broke off.

        Raises:
            AtlasConnectionError: It was the last one.
        """
        self._attempts -= 1
        if self._attempts <= 0:
            told = f"The download broke off after {self._size:,} bytes ({type(error).__name__})."
            raise AtlasConnectionError(told) from error

    def finish(self) -> int:
        """Put the file in its place; how many bytes it has.

        Raises:
            AtlasConnectionError: Fewer came than were promised.
        """
        if self._total is not None and self._size != self._total:
            raise AtlasConnectionError(f"The download ended after {self._size:,} of {self._total:,} bytes.")
        if self._path is not None and self._part is not None:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            self._part.replace(self._path)
            self._part = None
        return self._size

    def close(self) -> None:
        """Leave nothing half done behind."""
        if self._path is not None:
            self._file.close()
        if self._part is not None:
            with contextlib.suppress(OSError):
                self._part.unlink()


def sync_download(transport: httpx.BaseTransport, download: Download, timeout: float) -> int:
    """Run it in the calling thread."""
    try:
        with httpx.Client(transport=transport, timeout=timeout, trust_env=False) as http:
            while True:
                try:
                    with http.stream("GET", download.url, headers=download.headers()) as response:
                        download.begin(response)
                        for chunk in response.iter_raw():
                            download.write(chunk)
                    return download.finish()
                except httpx.TransportError as error:
                    download.broke(error)
    finally:
        download.close()


async def async_download(transport: httpx.AsyncBaseTransport, download: Download, timeout: float) -> int:
    """Run it in the calling task."""
    try:
        async with httpx.AsyncClient(transport=transport, timeout=timeout, trust_env=False) as http:
            while True:
                try:
                    async with http.stream("GET", download.url, headers=download.headers()) as response:
                        download.begin(response)
                        async for chunk in response.aiter_raw():
                            download.write(chunk)
                    return download.finish()
                except httpx.TransportError as error:
                    download.broke(error)
    finally:
        download.close()
