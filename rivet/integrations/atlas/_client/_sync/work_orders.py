# Made from atlas/_client/_async/work_orders.py by scripts/unasync.py (make regenerate). Do not edit.
"""The calls on work orders of SyncAtlasClient; work_orders.py beside this folder has what they do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client import operations
from rivet.integrations.atlas._client._sync.base import SyncBase
from rivet.integrations.atlas._support.defaults import PAGE_SIZE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from typing import Literal, Unpack

    from atlas_api.models.work_order import WorkOrder
    from atlas_api.models.work_order_create import WorkOrderCreate
    from atlas_api.models.work_order_page import WorkOrderPage
    from atlas_api.models.work_order_patch import WorkOrderPatch

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._kinds import payloads
    from rivet.integrations.atlas._search.expression import Filter

    StatusWord = payloads.WorkOrderStatusWord | Literal["PENDING", "COMPLETED", "CANCELLED"]


class SyncWorkOrderCalls(SyncBase):
    """The calls on work orders."""

    def create_work_order(
        self,
        data: payloads.NewWorkOrder | WorkOrderCreate,
        *,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkOrder:
        """Create a work order, once: after a lost reply it is looked for before anything is sent again.

        Args:
            data: ``title``, and what else is known: ``description``, ``priority`` (NONE, LOW, MEDIUM, HIGH,
                CRITICAL), ``status`` (PENDING, IN_PROGRESS, ON_HOLD, COMPLETED, CANCELLED), ``assignedTo`` (ids or
                e-mails), ``assetId`` (id or number such as A000001), ``dueDate`` (datetime or ISO 8601, naive is
                UTC), ``estimatedDuration`` (hours), ``customFields`` ... Atlas's own words and a
                ``WorkOrderCreate`` are understood too.
            idempotency_key: A key of your own (1 to 100 letters, digits and ``._:-``): if there is a work order with
                it, also one of an earlier process, that is the result. It is kept in the custom field "RIVET
                idempotency key" if the account has one, else in a line of the description.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The work order: attributes as Atlas has them, items in RIVET's words.

        Raises:
            AtlasValidationError: A field is missing, unknown or unusable; nothing was created.
            AtlasOutcomeUnknownError: The reply was lost, and looking for the work order did not tell whether it exists;
                ``details["idempotency_key"]`` is the key that it has, if it has one.
            AtlasError: See the exceptions module.

        Example:
            >>> wo = client.create_work_order({"title": "Repair motor", "assignedTo": ["tech@plant.example"]})
            >>> wo["status"], wo.status
            ('PENDING', <WorkOrderStatus.OPEN: 'OPEN'>)
        """
        self._ready("work_orders")
        return self._run(operations.work_orders.create_work_order(self._context, data, idempotency_key), options)

    def get_work_order(self, work_order_id: int | str, **options: Unpack[CallOptions]) -> WorkOrder:
        """Get a work order.

        Args:
            work_order_id: Its id, or the number that people see, such as ``WO000001``.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The work order.

        Raises:
            AtlasNotFoundError: There is none.

        Example:
            >>> (client.get_work_order("WO000001")).due_date
        """
        self._ready("work_orders")
        return self._run(operations.work_orders.get_work_order(self._context, work_order_id), options)

    def update_work_order(
        self,
        work_order_id: int | str,
        updates: payloads.WorkOrderChanges | WorkOrder | WorkOrderPatch,
        *,
        if_unchanged_since: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkOrder:
        """Change some fields of a work order and keep all others.

        The server replaces whole records, so this reads, merges and writes; what is already as wanted is not sent.
        Fields, status and comment are requests of their own, in this order: if a later one is refused, the earlier
        ones are done, and the same update may be sent again. Merges of one client on one work order wait for each
        other.

        Args:
            work_order_id: Its id or number.
            updates: The fields to change, as in create_work_order(); ``None`` empties one. ``notes`` become the
                feedback of a completion, else a comment. CANCELLED archives, with a comment. A work order that was
                read before may be given back as a whole.
            if_unchanged_since: The ``updated_at`` of what you decided upon: if others have changed it since, nothing
                is sent. Comments do not count, nor what happens between this look and the write.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The work order as it is then.

        Raises:
            AtlasNotFoundError: There is none.
            AtlasValidationError: A field is unknown or unusable; nothing was changed.
            AtlasConflictError: Others changed it since then, or again and again meanwhile.

        Example:
            >>> client.update_work_order("WO000001", {"status": "COMPLETED", "notes": "New bearings"})
        """
        self._ready("work_orders")
        operation = operations.work_orders.update_work_order(self._context, work_order_id, updates, if_unchanged_since)
        return self._run(operation, options)

    def complete_work_order(
        self, work_order_id: int | str, feedback: str | None = None, **options: Unpack[CallOptions]
    ) -> WorkOrder:
        """Complete a work order; one that is complete stays as it is, unless there is new feedback.

        Args:
            work_order_id: Its id or number.
            feedback: What was done; by default the feedback that is there.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The work order, with ``completed_on`` and ``completed_by``.

        Raises:
            AtlasNotFoundError: There is none.

        Example:
            >>> (client.complete_work_order(12))["status"]
            'COMPLETED'
        """
        self._ready("work_orders")
        operation = operations.work_orders.complete_work_order(self._context, work_order_id, feedback)
        return self._run(operation, options)

    def list_work_orders(
        self,
        status: StatusWord | Filter[WorkOrder] | None = None,
        page: int = 0,
        limit: int = 20,
        **options: Unpack[CallOptions],
    ) -> WorkOrderPage:
        """One page of work orders, in the order of their ids.

        Args:
            status: A status in either vocabulary; PENDING, IN_PROGRESS and ON_HOLD leave cancelled ones out. Or a
                filter, such as ``(F.status == "OPEN") & (F.asset == "A000001")``, which leaves none out: cancelled
                ones are archived (``F.archived.is_(False)``).
            page: Number of the page, from 0.
            limit: Work orders of a page, 1 or more.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The page: ``page.content``, ``page.total_elements``, or ``page["content"]``, ``page["totalPages"]``.

        Raises:
            AtlasValidationError: No such status, or no such page.

        Example:
            >>> page = client.list_work_orders(status="PENDING", limit=50)
        """
        self._ready("work_orders")
        return self._run(operations.work_orders.list_work_orders(self._context, status, page, limit), options)

    def iter_work_orders(
        self,
        status: StatusWord | Filter[WorkOrder] | None = None,
        *,
        page_size: int = PAGE_SIZE,
        limit: int | None = None,
        after: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[WorkOrder]:
        """All work orders, in the order of their ids, page by page.

        Args:
            status: As in list_work_orders().
            page_size: Work orders of a request; large pages save requests, which the server limits.
            limit: Work orders at most.
            after: Go on after a crash: the ``id`` of the last work order that was dealt with.
            **options: timeout, deadline, max_retries, lane for each page.

        Returns:
            An iterator; what is created or deleted meanwhile makes it neither repeat nor miss others. The next page is
            fetched while the second half of one is worked on.

        Raises:
            AtlasValidationError: No such status, or a number cannot be used.

        Example:
            >>> for work_order in client.iter_work_orders(F.due_date <= datetime.now(UTC)):
            ...     print(work_order.title)
        """
        return self._walk(operations.listings.of_work_orders(self._context, status, page_size, limit, after), options)
