"""Methods of AtlasClient for work orders; _operations/work_orders.py implements them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client import operations
from rivet.integrations.atlas._client._async.base import AsyncBase
from rivet.integrations.atlas._support.defaults import PAGE_SIZE

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
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


class AsyncWorkOrderCalls(AsyncBase):
    """Methods for work orders."""

    async def create_work_order(
        self,
        data: payloads.NewWorkOrder | WorkOrderCreate,
        *,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkOrder:
        """Create a work order exactly once: after a lost response it is searched for before anything is sent again.

        Args:
            data: ``title``, and optionally ``description``, ``priority`` (NONE, LOW, MEDIUM, HIGH,
                CRITICAL), ``status`` (PENDING, IN_PROGRESS, ON_HOLD, COMPLETED, CANCELLED), ``assignedTo`` (ids,
                e-mails or full names), ``assetId`` (id or number such as A000001), ``dueDate`` (datetime or ISO 8601,
                naive is UTC), ``estimatedDuration`` (hours), ``customFields`` ... Atlas's own enum values and a
                ``WorkOrderCreate`` are accepted too.
            idempotency_key: A key of your own (1 to 100 letters, digits and ``._:-``): if a work order with it exists,
                even from an earlier process, that one is returned, whatever ``data`` is: people may have changed it
                since. So give each piece of work a key of its own. The key is stored in the custom field "RIVET
                idempotency key" if the account has one, else in a line of the description.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The work order: attributes have Atlas's enum values, items (``work_order["status"]``) RIVET's.

        Raises:
            AtlasValidationError: A field is missing, unknown or invalid; nothing was created.
            AtlasOutcomeUnknownError: No response arrived, and a search could not decide if the work order exists;
                ``details["idempotency_key"]`` is its key, if it has one.
            AtlasError: See the exceptions module.

        Example:
            >>> wo = await client.create_work_order({"title": "Repair motor", "assignedTo": ["tech@plant.example"]})
            >>> wo["status"], wo.status
            ('PENDING', <WorkOrderStatus.OPEN: 'OPEN'>)
        """
        await self._ready("work_orders")
        return await self._run(operations.work_orders.create_work_order(self._context, data, idempotency_key), options)

    async def get_work_order(self, work_order_id: int | str, **options: Unpack[CallOptions]) -> WorkOrder:
        """Get a work order.

        Args:
            work_order_id: Its id, or its displayed number, such as ``WO000001``.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The work order.

        Raises:
            AtlasNotFoundError: No such work order.

        Example:
            >>> (await client.get_work_order("WO000001")).due_date
        """
        await self._ready("work_orders")
        return await self._run(operations.work_orders.get_work_order(self._context, work_order_id), options)

    async def update_work_order(
        self,
        work_order_id: int | str,
        updates: payloads.WorkOrderChanges | WorkOrder | WorkOrderPatch,
        *,
        if_unchanged_since: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkOrder:
        """Change some fields of a work order, and keep all others.

        The server replaces whole records, so this reads, merges and writes; fields that already have the wanted value
        are not sent. Fields, status and comment are separate requests, in this order: if a later one is refused, the
        earlier ones are done, and the same update may be sent again. Updates of one work order by one client run one
        at a time.

        Args:
            work_order_id: Its id or number.
            updates: The fields to change, as in create_work_order(); ``None`` clears one. ``notes`` become the
                feedback of a completion, else a comment. CANCELLED archives, with a comment. A work order that was
                read and modified may be passed as a whole.
            if_unchanged_since: The ``updated_at`` of the record you read: if another user has changed it since, nothing
                is sent. Comments do not count, and changes between this check and the write are not detected.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The updated work order.

        Raises:
            AtlasNotFoundError: No such work order.
            AtlasValidationError: A field is unknown or invalid; nothing was changed.
            AtlasConflictError: Another user changed it since then, or kept changing it during the update.

        Example:
            >>> await client.update_work_order("WO000001", {"status": "COMPLETED", "notes": "New bearings"})
        """
        await self._ready("work_orders")
        operation = operations.work_orders.update_work_order(self._context, work_order_id, updates, if_unchanged_since)
        return await self._run(operation, options)

    async def complete_work_order(
        self, work_order_id: int | str, feedback: str | None = None, **options: Unpack[CallOptions]
    ) -> WorkOrder:
        """Complete a work order; a completed one is left unchanged, unless there is new feedback.

        Args:
            work_order_id: Its id or number.
            feedback: Description of the work done; by default the existing feedback is kept.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The work order, with ``completed_on`` and ``completed_by``.

        Raises:
            AtlasNotFoundError: No such work order.

        Example:
            >>> (await client.complete_work_order(12))["status"]
            'COMPLETED'
        """
        await self._ready("work_orders")
        operation = operations.work_orders.complete_work_order(self._context, work_order_id, feedback)
        return await self._run(operation, options)

    async def list_work_orders(
        self,
        status: StatusWord | Filter[WorkOrder] | None = None,
        page: int = 0,
        limit: int = 20,
        **options: Unpack[CallOptions],
    ) -> WorkOrderPage:
        """Return one page of work orders, in the order of their ids.

        Args:
            status: A status, Atlas's or RIVET's; PENDING, IN_PROGRESS and ON_HOLD leave cancelled ones out. Or a
                filter, such as ``(F.status == "OPEN") & (F.asset == "A000001")``, which includes cancelled ones: those
                are archived (``F.archived.is_(False)`` excludes them).
            page: Number of the page, from 0.
            limit: Work orders per page, 1 or more.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The page: ``page.content``, ``page.total_elements``, or ``page["content"]``, ``page["totalPages"]``.

        Raises:
            AtlasValidationError: The status or the page is invalid.

        Example:
            >>> page = await client.list_work_orders(status="PENDING", limit=50)
        """
        await self._ready("work_orders")
        return await self._run(operations.work_orders.list_work_orders(self._context, status, page, limit), options)

    def iter_work_orders(
        self,
        status: StatusWord | Filter[WorkOrder] | None = None,
        *,
        page_size: int = PAGE_SIZE,
        limit: int | None = None,
        after: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[WorkOrder]:
        """Iterate over all work orders in the order of their ids, page by page.

        Args:
            status: As in list_work_orders().
            page_size: Work orders per request; large pages save requests, which the server limits.
            limit: Maximum number of work orders.
            after: Resume after the work order with this id, for example the last one processed before a crash.
            **options: timeout, deadline, max_retries, lane for each page.

        Returns:
            An iterator; records that are created or deleted meanwhile make it neither repeat nor skip others. The next
                        page is fetched while the second half of the current one is consumed.

        Raises:
            AtlasValidationError: The status or a number is invalid.

        Example:
            >>> async for work_order in client.iter_work_orders(F.due_date <= datetime.now(UTC)):
            ...     print(work_order.title)
        """
        return self._walk(operations.listings.of_work_orders(self._context, status, page_size, limit, after), options)
