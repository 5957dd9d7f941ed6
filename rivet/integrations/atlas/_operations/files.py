"""Operations on files: validate, upload, attach and detach."""

from __future__ import annotations

import contextlib
import errno
import io
import mimetypes
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, NoReturn

from atlas_api.api.files import get_file, upload_files
from atlas_api.api.work_orders import add_work_order_files, get_work_order, remove_work_order_file
from atlas_api.models.file import File
from atlas_api.models.file_type import FileType
from atlas_api.models.file_upload import FileUpload
from atlas_api.models.file_upload_hidden import FileUploadHidden
from atlas_api.models.reference import Reference
from atlas_api.models.work_order import WorkOrder
from atlas_api.types import File as Upload

from rivet.integrations.atlas._operations.context import Context
from rivet.integrations.atlas._operations.read_modify_write import UpdateRetries
from rivet.integrations.atlas._operations.references import record_id
from rivet.integrations.atlas._operations.steps import CallFlow, Exclusive, RunBlocking, endpoint
from rivet.integrations.atlas._payloads import validators
from rivet.integrations.atlas._payloads.validators import FieldError, argument
from rivet.integrations.atlas._support.progress import CallbackFailed, Progress
from rivet.integrations.atlas.exceptions import (
    AtlasAPIError,
    AtlasConflictError,
    AtlasOutcomeUnknownError,
    AtlasValidationError,
)

LARGEST_FILE = 35 * 1024 * 1024
"""Maximum bytes of a file: ``spring.servlet.multipart.max-file-size`` of the server."""
FOLDER = "rivet-atlas"
"""Default folder of uploads in the server's storage; not shown to users."""

Source = str | os.PathLike[str] | bytes | BinaryIO

_IMAGES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"BM", b"RIFF", b"<svg", b"<?xml")


class _Counted(io.BufferedIOBase):
    """File of fixed size that reports how much of it was read; a retry reports from the start again.

    Attributes:
        reports_itself: Report in the thread that reads. With an event loop, worker threads read and the loop reports.
    """

    def __init__(self, file: BinaryIO, size: int, on_progress: Progress | None) -> None:
        self._file, self._size, self._on_progress = file, size, on_progress
        self.reports_itself = True
        self._at = self._reported = 0

    def read(self, size: int | None = -1, /) -> bytes:
        left = max(self._size - self._at, 0)  # the file may have grown
        try:
            if self._file.tell() != self._at:
                self._file.seek(self._at)
            chunk = self._file.read(left if size is None or size < 0 else min(size, left))
        except (OSError, ValueError) as error:
            raise CallbackFailed(_refusal("source", f"can no longer be read ({type(error).__name__})")) from None
        if left and not chunk and size != 0:
            raise CallbackFailed(_refusal("source", "became shorter while it was sent"))
        self._at += len(chunk)
        if self.reports_itself:
            self.report()
        return chunk

    def report(self) -> None:
        """Call the caller's on_progress if more was read since."""
        if self._on_progress is None or self._at in (0, self._reported):
            return
        self._reported = self._at
        try:
            self._on_progress(self._at, self._size)
        except Exception as error:
            raise CallbackFailed(error) from error

    def seek(self, offset: int, whence: int = 0, /) -> int:
        # Only set the position of the next read: httpx calls this to get the size, in the event loop's thread.
        self._at = offset + (self._size if whence == os.SEEK_END else self._at if whence == os.SEEK_CUR else 0)
        return self._at

    def tell(self) -> int:
        return self._at

    def seekable(self) -> bool:
        return True

    def readable(self) -> bool:
        return True


def upload_file(
    source: Any, name: Any, kind: Any, folder: Any, hidden: Any, on_progress: Progress | None
) -> CallFlow[File]:
    with contextlib.ExitStack() as stack:
        # A disk may be slow: with an event loop, a worker thread waits for it.
        file, called, size = yield RunBlocking(lambda: stack.enter_context(_opened(source, name)))
        mime = mimetypes.guess_type(called)[0] or "application/octet-stream"
        head = yield RunBlocking(lambda: _head(file))
        chosen = argument("kind", kind, lambda value: _kind(value, mime, head))
        directory = argument("folder", FOLDER if folder is None else folder, _folder)
        secret = argument("hidden", hidden, validators.flag)
        body = FileUpload(
            files=[Upload(payload=_Counted(file, size, on_progress), file_name=called, mime_type=mime)],  # type: ignore[arg-type]
            folder=directory,
            hidden=FileUploadHidden.TRUE if secret else FileUploadHidden.FALSE,
            type_=FileType(chosen),
        )
        uploaded: list[File] = yield endpoint(upload_files, body=body)
        return uploaded[0]


@contextlib.contextmanager
def _opened(source: Any, name: Any) -> Iterator[tuple[BinaryIO, str, int]]:
    """Open the source; yield the file, its displayed name and its size.

    Raises:
        AtlasValidationError: The source cannot be read, has no name, is empty, or exceeds the server's maximum.
    """
    if isinstance(source, (str, os.PathLike)):
        called = Path(source).name if name is None else name
        try:
            file: BinaryIO = open(source, "rb", opener=_open_regular)  # noqa: SIM115 - closed below
        except (OSError, ValueError) as error:
            _refuse("source", f"cannot be read: {getattr(error, 'strerror', None) or error}")
        with file:
            yield file, *_checked(file, called)
    elif isinstance(source, (bytes, bytearray)):
        yield (buffer := io.BytesIO(source)), *_checked(buffer, name)
    elif hasattr(source, "read") and hasattr(source, "seek"):
        called = Path(str(getattr(source, "name", ""))).name if name is None else name
        yield source, *_checked(source, called)
    else:
        _refuse("source", "must be a path, bytes, or a seekable binary file")


def _checked(file: BinaryIO, name: Any) -> tuple[str, int]:
    called = argument("name", name, _name)
    try:
        start = file.tell()
        size = file.seek(0, os.SEEK_END) - start
        file.seek(start)
        if not isinstance(file.read(0), bytes):
            raise TypeError
    except (OSError, TypeError, ValueError):
        _refuse("source", "must be a path, bytes, or a seekable binary file")
    if start:
        _refuse("source", "must be positioned at its start, from where a retry reads it again")
    if not size:
        _refuse("source", "is empty")
    if size > LARGEST_FILE:
        _refuse("source", f"has {size:,} bytes; the server accepts {LARGEST_FILE:,}")
    return called, size


def _open_regular(path: str, flags: int) -> int:
    """Open a regular file; a pipe is refused, since opening it would block and it has no size."""
    handle = os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise OSError(errno.EINVAL, "it is not a regular file")
    return handle


def _refusal(name: str, problem: str) -> AtlasValidationError:
    return AtlasValidationError(f"The file cannot be sent: {name} {problem}.", field_errors={name: problem})


def _refuse(name: str, problem: str) -> NoReturn:
    raise _refusal(name, problem)


def _name(value: Any) -> str:
    found = validators.short_text(value)
    if not found or not found.strip() or set('/\\"') & set(found) or not found.isprintable():
        raise FieldError("must be a file name such as photo.jpg, without a folder or quotes")
    return found


def _folder(value: Any) -> str:
    found = validators.optional_non_blank(value)
    if found is None or not found.isprintable() or ".." in found.replace("\\", "/").split("/"):
        raise FieldError("must be a folder name")
    return found


def _head(file: BinaryIO) -> bytes:
    head = file.read(12)
    file.seek(0)
    return head


def _kind(value: Any, mime: str, head: bytes) -> str:
    is_image = mime.startswith("image/") and head.lstrip().startswith(_IMAGES)
    if value is None:
        return "IMAGE" if is_image else "OTHER"
    chosen = validators.enum_value(value, tuple(FileType.__members__))
    if chosen == "IMAGE" and not is_image:
        raise FieldError(f"is IMAGE, but by its name ({mime}) and first bytes the file is not an image")
    return chosen


def attach_files(context: Context, reference: Any, files: tuple[Any, ...]) -> CallFlow[WorkOrder]:
    """Attach files that are not attached yet: the server would attach one twice, and its response lacks names."""
    ids = dict.fromkeys(argument("files", files, _ids))
    id = yield from record_id(context, reference, "work order")
    yield Exclusive(("work order", id))
    retries = UpdateRetries()
    while True:
        current: WorkOrder = yield endpoint(get_work_order, id=id)
        attached = {file.id for file in current.files}
        missing = [Reference(one) for one in ids if one not in attached]
        if not missing:
            return current
        try:
            yield endpoint(add_work_order_files, id=id, body=missing)
        except (AtlasConflictError, AtlasOutcomeUnknownError) as error:
            yield from retries.next_attempt_or_raise(error)


def detach_file(context: Context, reference: Any, file: Any) -> CallFlow[WorkOrder]:
    (file_id,) = argument("file", (file,), _ids)
    id = yield from record_id(context, reference, "work order")
    yield endpoint(remove_work_order_file, id=id, file_id=file_id)
    found: WorkOrder = yield endpoint(get_work_order, id=id)
    return found


def address_of(file: Any) -> CallFlow[str]:
    """Return a fresh URL of the file: URLs in other records expire after three hours."""
    (id,) = argument("file", (file,), _ids)
    found: File = yield endpoint(get_file, id=id)
    if not isinstance(found.url, str):
        raise AtlasAPIError(f"The server returned no URL for file {id}. Check that it has an object storage.")
    return found.url


def _ids(files: tuple[Any, ...]) -> list[int]:
    if len(files) == 1 and isinstance(files[0], (list, tuple)):
        files = tuple(files[0])
    if any(isinstance(file, (str, os.PathLike)) and not str(file).isdigit() for file in files):
        raise FieldError("must be uploaded first: pass the result of upload_file()")
    if not files:
        raise FieldError("must name at least one file")
    return [int(validators.reference(file, "file")) for file in files]
