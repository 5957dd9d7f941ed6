"""Methods of AtlasClient for files; _operations/files.py and _transport/downloads.py implement them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client import operations
from rivet.integrations.atlas._client._async.base import AsyncBase
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.concurrency import async_run_blocking

if TYPE_CHECKING:
    import os
    from typing import BinaryIO, Unpack

    from atlas_api.models.file import File
    from atlas_api.models.file_mini import FileMini
    from atlas_api.models.work_order import WorkOrder

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._operations.files import Source
    from rivet.integrations.atlas._support.progress import Progress


class AsyncFileCalls(AsyncBase):
    """Methods for files."""

    async def upload_file(
        self,
        source: Source,
        *,
        name: str | None = None,
        kind: str | None = None,
        folder: str | None = None,
        hidden: bool = False,
        on_progress: Progress | None = None,
        **options: Unpack[CallOptions],
    ) -> File:
        """Upload a file in chunks; the server needs a licence with files, and a storage.

        Args:
            source: A path, bytes, or a seekable binary file.
            name: The displayed name; by default the path's.
            kind: IMAGE or OTHER; by default detected from the name and the first bytes.
            folder: Folder in the server's storage; not shown to users.
            hidden: Leave the file out of the lists of files.
            on_progress: Called after each chunk with the bytes sent and the total.
            **options: timeout, deadline, max_retries, lane for this call; a large file needs a larger timeout.

        Returns:
            The uploaded file; attach_files() attaches it to a work order.

        Raises:
            AtlasValidationError: The source cannot be read, is empty, exceeds 35 MB, has an invalid name, or is not
                an image; nothing was sent.
            AtlasLicenseError: The server's licence has no files.
            AtlasOutcomeUnknownError: No response arrived; the file may be on the server, attached to nothing.

        Example:
            >>> photo = await client.upload_file("leak.jpg")
            >>> await client.attach_files("WO000001", photo)
        """
        await self._ready("files")
        from rivet.integrations.atlas._support.progress import CallbackFailed

        operation = operations.files.upload_file(source, name, kind, folder, hidden, on_progress)
        try:
            return await self._run(operation, options)
        except CallbackFailed as failed:
            raise failed.error from None

    async def attach_files(
        self, work_order_id: int | str, *attached: File | FileMini | int, **options: Unpack[CallOptions]
    ) -> WorkOrder:
        """Attach uploaded files to a work order; files that are attached already are kept.

        Args:
            work_order_id: Its id or number.
            *attached: The files, or their ids.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The work order.

        Raises:
            AtlasNotFoundError: No such work order.
            AtlasValidationError: No such file.

        Example:
            >>> work_order = await client.attach_files(12, photo)
        """
        await self._ready("files")
        return await self._run(operations.files.attach_files(self._context, work_order_id, attached), options)

    async def detach_file(
        self, work_order_id: int | str, file: File | FileMini | int, **options: Unpack[CallOptions]
    ) -> WorkOrder:
        """Detach a file from a work order; the file itself is kept.

        Args:
            work_order_id: Its id or number.
            file: The file, or its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The work order.

        Raises:
            AtlasNotFoundError: No such work order.

        Example:
            >>> await client.detach_file(12, photo)
        """
        await self._ready("files")
        return await self._run(operations.files.detach_file(self._context, work_order_id, file), options)

    async def download_file(
        self,
        file: File | FileMini | int,
        target: str | os.PathLike[str] | BinaryIO,
        *,
        on_progress: Progress | None = None,
        **options: Unpack[CallOptions],
    ) -> int:
        """Download a file from the storage in chunks; an interrupted download is resumed where the storage supports it.

        The storage is another server, which gets no token. A target path gets the complete file, or keeps its old
        content.

        Args:
            file: The file, or its id.
            target: A path, or a binary file, to write to.
            on_progress: Called after each chunk with the bytes received and the total, if the storage reports it.
            **options: timeout (per chunk), deadline (whole download), max_retries, lane (of the request to Atlas).

        Returns:
            The size of the file in bytes.

        Raises:
            AtlasNotFoundError: No such file.
            AtlasValidationError: The target cannot be written.
            AtlasAPIError: The storage returned something else than the file.
            AtlasConnectionError: The download was interrupted at every attempt.
            AtlasTimeoutError: The deadline is over: pass a larger one for a large file.

        Example:
            >>> await client.download_file(work_order.files[0], "leak.jpg")
        """
        await self._ready("downloads", "files")
        started = clock.monotonic()
        url = await self._run(operations.files.address_of(file), options)
        config = self._config.with_options(**options)
        download = operations.downloads.Download(url, target, config.max_retries + 1, on_progress)
        transport = await async_run_blocking(lambda: self._connection.async_transport(url)())
        owned = self._connection.http_transport is None
        left = started + config.deadline - clock.monotonic()
        return await operations.downloads.async_download(transport, download, config.timeout, left, owned=owned)
