# Made from atlas/_client/_async/bulk.py by scripts/unasync.py (make regenerate). Do not edit.
"""Methods of SyncAtlasClient for many work orders at once; _client/bulk.py runs them."""

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
    """Methods for many work orders at once."""

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
