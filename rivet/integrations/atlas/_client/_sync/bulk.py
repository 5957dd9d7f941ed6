# Made from atlas/_client/_async/bulk.py by scripts/unasync.py (make regenerate). Do not edit.
"""The calls on many records at once of SyncAtlasClient; bulk/ and imports/ beside this folder have how they run."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, overload

from rivet.integrations.atlas._client import operations
from rivet.integrations.atlas._client._sync.work_orders import SyncWorkOrderCalls
from rivet.integrations.atlas._support.concurrency import sync_run_blocking
from rivet.integrations.atlas._support.defaults import BATCH_SECONDS, CONCURRENCY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path
    from typing import Any, Literal, Unpack

    from atlas_api.models.asset import Asset
    from atlas_api.models.location import Location
    from atlas_api.models.meter import Meter
    from atlas_api.models.part import Part
    from atlas_api.models.work_order import WorkOrder
    from atlas_api.models.work_order_create import WorkOrderCreate
    from atlas_api.models.work_order_patch import WorkOrderPatch

    from rivet.integrations.atlas._client.bulk import Bulk, BulkProgress, BulkResult
    from rivet.integrations.atlas._client.import_result import ImportResult
    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._kinds.payloads import (
        NewAsset,
        NewLocation,
        NewMeter,
        NewPart,
        NewWorkOrder,
        WorkOrderChanges,
    )
    from rivet.integrations.atlas._operations.read_ahead import ReadAhead

    NewWork = NewWorkOrder | WorkOrderCreate
    Changes = WorkOrderChanges | WorkOrder | WorkOrderPatch
    Change = tuple[int | str, Changes]
    Progress = Callable[[BulkProgress], object] | None
    Resume = str | Path | None
    ImportKind = Literal["assets", "locations", "meters", "parts", "work_orders"]
    Rows = Iterable[NewAsset] | Iterable[NewLocation] | Iterable[NewMeter] | Iterable[NewPart] | Iterable[NewWork]


class SyncBulkCalls(SyncWorkOrderCalls):
    """The calls on many records at once."""

    def create_many(
        self,
        payloads: Iterable[NewWork],
        *,
        concurrency: int = CONCURRENCY,
        on_progress: Callable[[BulkProgress], object] | None = None,
        resume: str | Path | None = None,
        **options: Unpack[CallOptions],
    ) -> BulkResult[WorkOrder]:
        """Create many work orders concurrently, each as create_work_order() does.

        Args:
            payloads: The payloads; an iterator is consumed one payload at a time.
            concurrency: Calls in flight at the same time, 1 or more.
            on_progress: Called after each item with a BulkProgress.
            resume: File that records which items are done: the same call with the same payloads resumes after a crash.
                Each create then carries an idempotency key. A rejected payload may be corrected in its place.
            **options: timeout, deadline, max_retries, lane (``bulk`` by default) for each.

        Returns:
            A result per payload, in order: ``result.done``, ``result.failed``.

        Raises:
            AtlasConfigError: The file cannot be used, is in use by another run, or was for other payloads.
            AtlasValidationError: The concurrency is invalid; an invalid payload is reported in its item.
            AtlasError: The iterator of the payloads raised an error: what had started is finished, and
                ``details["result"]`` has the results so far. The same holds for update_many() and complete_many().

        Example:
            >>> result = client.create_many([{"title": "Check pump"}, {"title": "Check motor"}])
            >>> [item.error for item in result.failed]
            []
        """
        self._ready("bulk")
        chosen: CallOptions = {"lane": "bulk", **options}
        create = self.create_work_order

        def call(payload: Any, key: str | None) -> Any:
            return partial(create, payload, idempotency_key=key, **chosen)

        settle_time = self._context.settle_time
        run: Bulk[WorkOrder] = operations.bulk.Bulk(
            payloads, call, concurrency, on_progress, resume, settle_time=settle_time
        )
        return operations.bulk.sync_bulk(run)

    def update_many(
        self,
        updates: Mapping[int, Changes] | Mapping[str, Changes] | Mapping[int | str, Changes] | Iterable[Change],
        *,
        concurrency: int = CONCURRENCY,
        on_progress: Callable[[BulkProgress], object] | None = None,
        resume: str | Path | None = None,
        **options: Unpack[CallOptions],
    ) -> BulkResult[WorkOrder]:
        """Change many work orders concurrently, each as update_work_order() does.

        Args:
            updates: Pairs of an id or number and the changes, or a dict of them.
            concurrency: Calls in flight at the same time, 1 or more.
            on_progress: Called after each item with a BulkProgress.
            resume: File that records which items are done, as for create_many(). Changes must then have no ``notes``,
                which could be added twice.
            **options: timeout, deadline, max_retries, lane (``bulk`` by default) for each.

        Returns:
            A result per update, in order.

        Raises:
            AtlasConfigError: The file cannot be used, is in use by another run, or was for other updates.
            AtlasValidationError: The concurrency is invalid.

        Example:
            >>> result = client.update_many({"WO000001": {"priority": "LOW"}, 7: {"priority": "LOW"}})
        """
        self._ready("bulk", "read_ahead")
        chosen: CallOptions = {"lane": "bulk", **options}

        ahead = operations.read_ahead.ReadAhead()

        def call(item: Any, _key: str | None) -> Any:
            return partial(self._update_one, item, chosen, ahead, once=resume is not None)

        def expect(coming: list[Any]) -> None:
            ahead.expect(operations.bulk.first(item) for item in coming)

        items = list(updates.items()) if isinstance(updates, Mapping) else updates
        run: Bulk[WorkOrder] = operations.bulk.Bulk(items, call, concurrency, on_progress, resume, expect=expect)
        return operations.bulk.sync_bulk(run)

    def _update_one(self, item: Any, options: CallOptions, ahead: ReadAhead, *, once: bool) -> WorkOrder:
        reference, changes = operations.bulk.pair(item, once=once)
        self._ready("work_orders")
        operation = operations.work_orders.update_work_order(self._context, reference, changes, ahead=ahead)
        return self._run(operation, options)

    def complete_many(
        self,
        work_order_ids: Iterable[int | str],
        feedback: str | None = None,
        *,
        concurrency: int = CONCURRENCY,
        on_progress: Callable[[BulkProgress], object] | None = None,
        resume: str | Path | None = None,
        **options: Unpack[CallOptions],
    ) -> BulkResult[WorkOrder]:
        """Complete many work orders concurrently, each as complete_work_order() does.

        Args:
            work_order_ids: Their ids or numbers.
            feedback: Description of the work done, the same for all.
            concurrency: Calls in flight at the same time, 1 or more.
            on_progress: Called after each item with a BulkProgress.
            resume: File that records which items are done, as for create_many().
            **options: timeout, deadline, max_retries, lane (``bulk`` by default) for each.

        Returns:
            A result per work order, in order.

        Raises:
            AtlasConfigError: The file cannot be used, is in use by another run, or was for other work orders.
            AtlasValidationError: The concurrency is invalid.

        Example:
            >>> result = client.complete_many([7, 8, "WO000009"], feedback="Yearly check")
        """
        self._ready("bulk", "read_ahead")
        chosen: CallOptions = {"lane": "bulk", **options}
        ahead = operations.read_ahead.ReadAhead()

        def call(reference: Any, _key: str | None) -> Any:
            return partial(self._complete_one, reference, feedback, chosen, ahead)

        run: Bulk[WorkOrder] = operations.bulk.Bulk(
            work_order_ids, call, concurrency, on_progress, resume, about=feedback, expect=ahead.expect
        )
        return operations.bulk.sync_bulk(run)

    def _complete_one(self, reference: Any, feedback: str | None, options: CallOptions, ahead: ReadAhead) -> WorkOrder:
        self._ready("work_orders")
        operation = operations.work_orders.complete_work_order(self._context, reference, feedback, ahead)
        return self._run(operation, options)

    @overload
    def import_records(
        self, kind: Literal["assets"], rows: Iterable[NewAsset], *, batch_seconds: float = BATCH_SECONDS,
        dry_run: bool = False, on_progress: Progress = None, resume: Resume = None, **options: Unpack[CallOptions],
    ) -> ImportResult[Asset]: ...  # fmt: skip

    @overload
    def import_records(
        self, kind: Literal["locations"], rows: Iterable[NewLocation], *, batch_seconds: float = BATCH_SECONDS,
        dry_run: bool = False, on_progress: Progress = None, resume: Resume = None, **options: Unpack[CallOptions],
    ) -> ImportResult[Location]: ...  # fmt: skip

    @overload
    def import_records(
        self, kind: Literal["meters"], rows: Iterable[NewMeter], *, batch_seconds: float = BATCH_SECONDS,
        dry_run: bool = False, on_progress: Progress = None, resume: Resume = None, **options: Unpack[CallOptions],
    ) -> ImportResult[Meter]: ...  # fmt: skip

    @overload
    def import_records(
        self, kind: Literal["parts"], rows: Iterable[NewPart], *, batch_seconds: float = BATCH_SECONDS,
        dry_run: bool = False, on_progress: Progress = None, resume: Resume = None, **options: Unpack[CallOptions],
    ) -> ImportResult[Part]: ...  # fmt: skip

    @overload
    def import_records(
        self, kind: Literal["work_orders"], rows: Iterable[NewWork], *, batch_seconds: float = BATCH_SECONDS,
        dry_run: bool = False, on_progress: Progress = None, resume: Resume = None, **options: Unpack[CallOptions],
    ) -> ImportResult[WorkOrder]: ...  # fmt: skip

    def import_records(
        self,
        kind: ImportKind,
        rows: Rows,
        *,
        batch_seconds: float = BATCH_SECONDS,
        dry_run: bool = False,
        on_progress: Progress = None,
        resume: Resume = None,
        **options: Unpack[CallOptions],
    ) -> ImportResult[Any]:
        """Load many records into a new account by the server's import: 20 or more with each request.

        Only for a first load, while no other caller creates records: the server makes all other creates of the company
        wait for a batch, gives some of them the same numbers, and sends no webhook for the records, which have no
        creator. Otherwise use create_many(), or create() in a loop.

        Everything is checked, and names are resolved, before the first batch. A row that an import cannot carry
        without loss (custom fields, a status that the import does not know, names that are not unique, a duplicate row)
        is created by a call of its own. Each batch is stored whole or not at all; one that the server refuses is halved
        until the row is alone that it cannot store. Ids and numbers are read back, and compared with the rows.

        Args:
            kind: ``assets``, ``locations``, ``meters``, ``parts`` or ``work_orders``. The server gives work orders that
                are complete a `completedOn` ten minutes after the import.
            rows: The payloads, as create() takes them; a parent may be another row, by its name.
            batch_seconds: Seconds for which a batch may hold up other creates, above 0; sizes follow what is measured.
            dry_run: Only check: each item has its error, and ``ways`` says how it would be stored.
            on_progress: Called after each batch.
            resume: A file that records completed rows: after a crash the same call with the same rows resumes.
            **options: timeout, deadline, max_retries, lane (``bulk`` by default) for each request.

        Returns:
            The result of each row, and the duplicates found.

        Raises:
            AtlasConfigError: The file cannot be used, is in use by another run, or was for other rows.
            AtlasValidationError: The kind or the seconds cannot be used; the error of a row is in its item.

        Example:
            >>> result = client.import_records("assets", rows, resume="assets.done")
            >>> result
            ImportResult(10000 done, 0 failed, 0 doubles)
        """
        self._ready("imports")
        seconds = operations.imports.batch_seconds(batch_seconds)
        known = sync_run_blocking(operations.imports.importable, kind)
        run = operations.imports.ImportRun(
            self._context,
            known,
            rows,
            batch_seconds=seconds,
            dry_run=dry_run,
            on_progress=on_progress,
            resume=resume,
        )
        driver = operations.imports.SyncImportDriver(self, known.accessor, {"lane": "bulk", **options})
        result: ImportResult[Any] = driver.drive(run)
        return result
