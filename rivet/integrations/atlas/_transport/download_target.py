"""Target of a download: a path, which appears only when the file is complete, or a binary file of the caller."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path
from typing import Any, BinaryIO

from rivet.integrations.atlas.exceptions import AtlasConnectionError, AtlasValidationError


def _unusable(problem: str) -> AtlasValidationError:
    return AtlasValidationError(f"target {problem}.", field_errors={"target": problem})


def _unwritable(error: Exception) -> AtlasValidationError:
    return _unusable(f"cannot be written: {getattr(error, 'strerror', None) or error}")


class DownloadTarget:
    """File that a download writes.

    Args:
        target: A path, or a binary file to write to.
    """

    def __init__(self, target: str | os.PathLike[str] | BinaryIO) -> None:
        self._target = target
        self._path = Path(target) if isinstance(target, (str, os.PathLike)) else None
        self._part: Path | None = None
        self._file: Any = None
        self._start: int | None = None

    def open(self) -> None:
        """Open the file, or a temporary one beside the path.

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
                os.lstat(self._path)  # report an invalid name now, not after the download
            part = self._path.with_name(f".{secrets.token_hex(8)}.part")
            # Not by tempfile, which would make it unreadable for other users.
            handle = os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o666)
            self._part, self._start = part, 0
            self._file = os.fdopen(handle, "wb", buffering=0)
            if self._path.exists():
                part.chmod(self._path.stat().st_mode & 0o777)
        except (AttributeError, OSError, ValueError) as error:
            raise _unwritable(error) from None

    def write(self, chunk: bytes) -> None:
        """Write a chunk.

        Raises:
            AtlasValidationError: The target cannot be written.
        """
        left = memoryview(chunk)
        try:
            while left:
                written = self._file.write(left)  # a raw file may write a part
                left = left[len(left) if written is None else written :]
        except (OSError, ValueError) as error:
            raise _unwritable(error) from None

    def rewind(self) -> None:
        """Go back to where the download started, and drop what it wrote.

        Raises:
            AtlasConnectionError: The file is not seekable.
        """
        if self._start is None:
            raise AtlasConnectionError(
                "The download broke off, and the target cannot be rewound: use a path or a seekable file."
            )
        self._file.seek(self._start)
        self._file.truncate()

    def finish(self) -> None:
        """Move the complete file to its path.

        Raises:
            AtlasValidationError: The target cannot be written.
        """
        if self._path is not None and self._part is not None:
            try:
                os.fsync(self._file.fileno())
                self._file.close()
                self._part.replace(self._path)
            except OSError as error:
                raise _unwritable(error) from None
            self._part = None

    def close(self) -> None:
        """Close and remove a partial file."""
        if self._path is not None and self._file is not None:
            with contextlib.suppress(OSError):
                self._file.close()
        if self._part is not None:
            with contextlib.suppress(OSError):
                self._part.unlink()
