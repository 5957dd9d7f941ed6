"""Accessor methods written by hand, most of which delegate to the client's own methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client import operations
from rivet.integrations.atlas._client.records._async.base import AsyncRecords

if TYPE_CHECKING:
    import os
    from datetime import datetime
    from typing import BinaryIO, Literal, Unpack

    from atlas_api.models import (
        Asset,
        AssetCreate,
        AssetPatch,
        File,
        FileMini,
        Part,
        PartQuantity,
        SignupRequest,
        User,
        WorkOrder,
        WorkOrderCreate,
        WorkOrderPatch,
    )

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._kinds import payloads
    from rivet.integrations.atlas._operations.files import Source
    from rivet.integrations.atlas._support.progress import Progress


class AsyncOwnWorkOrders(AsyncRecords):
    """Methods of ``client.work_orders`` that the client itself implements."""

    async def create(
        self,
        data: payloads.NewWorkOrder | WorkOrderCreate,
        *,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkOrder:
        """Create a work order, once; the same as `AtlasClient.create_work_order`."""
        return await self._client.create_work_order(data, idempotency_key=idempotency_key, **options)

    async def update(
        self,
        reference: int | str,
        changes: payloads.WorkOrderChanges | WorkOrderPatch | WorkOrder,
        *,
        if_unchanged_since: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkOrder:
        """Change some properties of a work order; the same as `AtlasClient.update_work_order`."""
        return await self._client.update_work_order(
            reference, changes, if_unchanged_since=if_unchanged_since, **options
        )

    async def complete(
        self, reference: int | str, feedback: str | None = None, **options: Unpack[CallOptions]
    ) -> WorkOrder:
        """Complete a work order; the same as `AtlasClient.complete_work_order`."""
        return await self._client.complete_work_order(reference, feedback, **options)

    async def attach_files(
        self, reference: int | str, *attached: File | FileMini | int, **options: Unpack[CallOptions]
    ) -> WorkOrder:
        """Attach uploaded files to a work order; the same as `AtlasClient.attach_files`."""
        return await self._client.attach_files(reference, *attached, **options)

    async def detach_file(
        self, reference: int | str, file: File | FileMini | int, **options: Unpack[CallOptions]
    ) -> WorkOrder:
        """Detach a file from a work order; the same as `AtlasClient.detach_file`."""
        return await self._client.detach_file(reference, file, **options)


class AsyncOwnAssets(AsyncRecords):
    """Methods of ``client.assets`` that the client itself implements."""

    async def create(
        self,
        data: payloads.NewAsset | AssetCreate,
        *,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Asset:
        """Create an asset; the same as `AtlasClient.create_asset`."""
        return await self._client.create_asset(data, idempotency_key=idempotency_key, **options)

    async def update(
        self,
        reference: int | str,
        changes: payloads.AssetChanges | AssetPatch | Asset,
        *,
        if_unchanged_since: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Asset:
        """Change some properties of an asset; the same as `AtlasClient.update_asset`."""
        return await self._client.update_asset(reference, changes, if_unchanged_since=if_unchanged_since, **options)


class AsyncOwnParts(AsyncRecords):
    """Methods of ``client.parts`` that take several requests."""

    async def consume(
        self, reference: payloads.Ref | Part, work_order: payloads.Ref, quantity: float, **options: Unpack[CallOptions]
    ) -> PartQuantity:
        """Use parts on a work order: they are taken from the stock once, in addition to what it has of this part.

        Args:
            reference: The part: its id, its name or its barcode.
            work_order: The work order: its id or its number.
            quantity: How many, in the part's unit; a whole number if it has none.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            What the work order has of this part now. After a lost response it is read, not sent again blindly.

        Raises:
            AtlasNotFoundError: No such part or work order.
            AtlasValidationError: The quantity is invalid or more than the stock; nothing was taken.
            AtlasOutcomeUnknownError: A response was lost, and it cannot be known whether the parts were taken.

        Example:
            >>> used = await client.parts.consume("Bolt M8", "WO000012", 4)
        """
        await self._client._ready("part_use")
        for accessor in ("parts", "part_quantities"):
            await self._client._ready_for(accessor)
        operation = operations.part_use.consume(self._client._context, reference, work_order, quantity)
        return await self._client._run(operation, options)


class AsyncOwnUsers(AsyncRecords):
    """Methods of ``client.users`` that the client itself implements."""

    async def create(self, data: payloads.NewUser | SignupRequest, **options: Unpack[CallOptions]) -> User:
        """Create a user of your company; the same as `AtlasClient.create_user`."""
        return await self._client.create_user(data, **options)


class AsyncOwnFiles(AsyncRecords):
    """Methods of ``client.files`` that the client itself implements."""

    async def upload(
        self,
        source: Source,
        *,
        name: str | None = None,
        kind: Literal["IMAGE", "OTHER"] | None = None,
        folder: str | None = None,
        hidden: bool = False,
        on_progress: Progress | None = None,
        **options: Unpack[CallOptions],
    ) -> File:
        """Upload a file in chunks; the same as `AtlasClient.upload_file`."""
        return await self._client.upload_file(
            source, name=name, kind=kind, folder=folder, hidden=hidden, on_progress=on_progress, **options
        )

    async def download(
        self,
        file: File | FileMini | int,
        target: str | os.PathLike[str] | BinaryIO,
        *,
        on_progress: Progress | None = None,
        **options: Unpack[CallOptions],
    ) -> int:
        """Download a file from the storage in chunks; the same as `AtlasClient.download_file`."""
        return await self._client.download_file(file, target, on_progress=on_progress, **options)
