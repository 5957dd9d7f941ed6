"""The calls on files of AtlasClient; files.py and downloads.py beside this folder have what they do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client import operations
from rivet.integrations.atlas._client._async.base import AsyncBase
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.concurrency import async_run_blocking
from rivet.integrations.atlas._support.progress import CallbackFailed

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
    """The calls on files."""

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
        """Upload a file, read piece by piece; needs a licence, and storage on the server.

        Args:
            source: A path, bytes, or a binary file that can be rewound.
            name: The name that people see; by default the path's.
            kind: IMAGE or OTHER; by default what its name and first bytes say.
            folder: Where it is in the server's storage; nobody sees it.
            hidden: Leave it out of the lists of files.
            on_progress: Told after each piece: bytes that went, and bytes in all.
            **options: timeout, deadline, max_retries, lane for this call; a large file needs a larger timeout.

        Returns:
            The file; attach_files() puts it on a work order.

        Raises:
            AtlasValidationError: It cannot be read, is empty, has more than 35 MB or no usable name, or is no image;
                nothing was sent.
            AtlasLicenseError: The server's licence has no files.
            AtlasOutcomeUnknownError: The reply was lost; the file may be there, attached to nothing.

        Example:
            >>> photo = await client.upload_file("leak.jpg")
            >>> await client.attach_files("WO000001", photo)
        """
        await self._ready("files")
        operation = operations.files.upload_file(source, name, kind, folder, hidden, on_progress)
        try:
            return await self._run(operation, options)
        except CallbackFailed as failed:
            raise failed.error from None

    async def attach_files(
        self, work_order_id: int | str, *attached: File | FileMini | int, **options: Unpack[CallOptions]
    ) -> WorkOrder:
        """Attach uploaded files to a work order; those that are attached already stay so, once.

        Args:
            work_order_id: Its id or number.
            *attached: The files, or their ids.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The work order.

        Raises:
            AtlasNotFoundError: There is no such work order.
            AtlasValidationError: There is no such file.

        Example:
            >>> work_order = await client.attach_files(12, photo)
        """
        await self._ready("files")
        return await self._run(operations.files.attach_files(self._context, work_order_id, attached), options)

    async def detach_file(
        self, work_order_id: int | str, file: File | FileMini | int, **options: Unpack[CallOptions]
    ) -> WorkOrder:
        """Detach a file from a work order; the file itself stays.

        Args:
            work_order_id: Its id or number.
            file: The file, or its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The work order.

        Raises:
            AtlasNotFoundError: There is no such work order.

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
        """Download a file from the storage, piece by piece; a break is gone on from where the storage can.

        The storage is another server: it gets no token. A path has the whole file in the end, or what it had before.

        Args:
            file: The file, or its id.
            target: Where it goes: a path, or a binary file.
            on_progress: Told after each piece: bytes that came, and bytes in all if the storage tells.
            **options: timeout (for each piece), deadline (for all of it), max_retries, lane (for asking Atlas).

        Returns:
            How many bytes it has.

        Raises:
            AtlasNotFoundError: There is no such file.
            AtlasValidationError: The target cannot be written.
            AtlasAPIError: The storage answers with something else.
            AtlasConnectionError: The download broke off again and again.
            AtlasTimeoutError: The deadline is over: allow more for a large file.

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
