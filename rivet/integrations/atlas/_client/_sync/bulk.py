# Made from atlas/_client/_async/bulk.py by scripts/unasync.py (make regenerate). Do not edit.
"""The calls on many work orders at once of SyncAtlasClient; bulk.py beside this folder has how they run."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from rivet.integrations.atlas._client import operations
from rivet.integrations.atlas._client._sync.work_orders import SyncWorkOrderCalls
from rivet.integrations.atlas._support.defaults import CONCURRENCY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path
    from typing import Any, Unpack

    from atlas_api.models.work_order import WorkOrder
    from atlas_api.models.work_order_create import WorkOrderCreate
    from atlas_api.models.work_order_patch import WorkOrderPatch

    from rivet.integrations.atlas._client.bulk import Bulk, BulkProgress, BulkResult
    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._kinds.payloads import NewWorkOrder, WorkOrderChanges
    from rivet.integrations.atlas._operations.read_ahead import ReadAhead

    NewWork = NewWorkOrder | WorkOrderCreate
    Changes = WorkOrderChanges | WorkOrder | WorkOrderPatch
    Change = tuple[int | str, Changes]


class SyncBulkCalls(SyncWorkOrderCalls):
    """The calls on many work orders at once."""

    def create_many(
        self,
        payloads: Iterable[NewWork],
        *,
        concurrency: int = CONCURRENCY,
        on_progress: Callable[[BulkProgress], object] | None = None,
        resume: str | Path | None = None,
        **options: Unpack[CallOptions],
    ) -> BulkResult[WorkOrder]:
        """Create work orders, several at a time, each as create_work_order() does.

        Args:
            payloads: The payloads, taken one by one.
            concurrency: Calls at a time, 1 or more.
            on_progress: Told after each.
            resume: A file that remembers what is done: after a crash the same call with the same payloads goes on.
                Each create then carries an idempotency key. One that was refused may be mended in its place.
            **options: timeout, deadline, max_retries, lane (``bulk`` by default) for each.

        Returns:
            What became of each: ``result.done``, ``result.failed``.

        Raises:
            AtlasConfigError: The file cannot be used, is in use by another run, or was for other payloads.
            AtlasValidationError: The concurrency cannot be used; what is wrong with a payload stands in its item.

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
        """Change work orders, several at a time, each as update_work_order() does.

        Args:
            updates: Pairs of an id or number and the changes, or a dict of them.
            concurrency: Calls at a time, 1 or more.
            on_progress: Told after each.
            resume: A file that remembers what is done, as for create_many(). Changes then have no ``notes``, which
                would be added again.
            **options: timeout, deadline, max_retries, lane (``bulk`` by default) for each.

        Returns:
            What became of each.

        Raises:
            AtlasConfigError: The file cannot be used, or was for other updates.
            AtlasValidationError: The concurrency cannot be used.

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
        """Complete work orders, several at a time, each as complete_work_order() does.

        Args:
            work_order_ids: Their ids or numbers.
            feedback: What was done, for all of them.
            concurrency: Calls at a time, 1 or more.
            on_progress: Told after each.
            resume: A file that remembers what is done, as for create_many().
            **options: timeout, deadline, max_retries, lane (``bulk`` by default) for each.

        Returns:
            What became of each.

        Raises:
            AtlasConfigError: The file cannot be used, or was for others.
            AtlasValidationError: The concurrency cannot be used.

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
