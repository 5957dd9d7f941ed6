# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Work orders: ``client.work_orders``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._async.own_calls import AsyncOwnWorkOrders
from rivet.integrations.atlas._support.defaults import PAGE_SIZE

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from typing import Unpack

    from atlas_api.models import Comment, Labor, WorkOrder, WorkOrderPage, WorkOrderSchedule

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._client.records.queries.work_orders import WorkOrdersQuery
    from rivet.integrations.atlas._kinds import payloads
    from rivet.integrations.atlas._search.expression import Filter


class AsyncWorkOrders(AsyncOwnWorkOrders):
    """Work orders."""

    _accessor = "work_orders"

    async def get(self, reference: payloads.Ref | WorkOrder, **options: Unpack[CallOptions]) -> WorkOrder:
        """Get a work order.

        Args:
            reference: Its id or its number such as WO000001.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> await client.work_orders.get(7)
        """
        found: WorkOrder = await self._get(reference, options)
        return found

    async def find(
        self,
        where: Filter[WorkOrder] | str | None = None,
        *,
        page: int = 0,
        limit: int = 20,
        **asked: Unpack[WorkOrdersQuery],
    ) -> WorkOrderPage:
        """Return one page of work orders, in the order of their ids.

        Args:
            where: A filter; None for all. A string is searched for in title, description.
            page: Number of the page, from 0.
            limit: Records per page, 1 or more.
            **asked: Values of properties, other records by id, number or name; and options.

        Returns:
            The page: ``page.content``, ``page.total_elements``.

        Raises:
            AtlasValidationError: A filter or a keyword is invalid, or a name does not exist.

        Example:
            >>> (await client.work_orders.find(limit=50)).content
        """
        found: WorkOrderPage = await self._find(where, page, limit, asked)
        return found

    def iter(
        self,
        where: Filter[WorkOrder] | str | None = None,
        *,
        page_size: int = PAGE_SIZE,
        limit: int | None = None,
        after: int | None = None,
        **asked: Unpack[WorkOrdersQuery],
    ) -> AsyncIterator[WorkOrder]:
        """Iterate over all matching work orders, page by page; the next page is fetched ahead.

        Args:
            where: A filter; None for all. A string is searched for in title, description.
            page_size: Records per request.
            limit: Maximum number of records.
            after: Resume after the record with this id, for example the last one processed before a crash.
            **asked: Values of properties, other records by id, number or name; and options.

        Returns:
            An iterator; records that are created or deleted meanwhile make it neither repeat nor skip others.

        Raises:
            AtlasValidationError: A filter or a keyword is invalid, or a name does not exist.

        Example:
            >>> [one.id async for one in client.work_orders.iter()]
        """
        return self._iter(where, page_size, limit, after, asked)

    async def delete(self, reference: payloads.Ref | WorkOrder, **options: Unpack[CallOptions]) -> None:
        """Delete a work order.

        Args:
            reference: Its id or its number such as WO000001.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> await client.work_orders.delete(7)
        """
        await self._delete(reference, options)

    async def comment(
        self, reference: payloads.Ref | WorkOrder, content: str, **options: Unpack[CallOptions]
    ) -> Comment:
        """Add a comment to a work order.

        Args:
            reference: Its id or its number such as WO000001.
            content: The comment.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The comment.

        Raises:
            AtlasNotFoundError: No such record.
            AtlasValidationError: An argument is invalid.
            AtlasUnsupportedError: The server's release lacks this call.

        Example:
            >>> await client.work_orders.comment(7, content="the spare part is here")
        """
        found: Comment = await self._act("comment", reference, {"content": content}, options)
        return found

    async def schedule(
        self,
        reference: payloads.Ref | WorkOrder,
        local_date: payloads.When | None = None,
        primary_user_id: payloads.Ref | None = None,
        estimated_duration: float | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkOrderSchedule:
        """Schedule a work order for a day and a person, as the planning page does.

        Args:
            reference: Its id or its number such as WO000001.
            local_date: The day.
            primary_user_id: The assigned user: id, e-mail or name.
            estimated_duration: Hours.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The work order schedule.

        Raises:
            AtlasNotFoundError: No such record.
            AtlasValidationError: An argument is invalid.
            AtlasUnsupportedError: The server's release lacks this call.

        Example:
            >>> await client.work_orders.schedule(7)
        """
        found: WorkOrderSchedule = await self._act(
            "schedule",
            reference,
            {"localDate": local_date, "primaryUserId": primary_user_id, "estimatedDuration": estimated_duration},
            options,
        )
        return found

    async def start_timer(self, reference: payloads.Ref | WorkOrder, **options: Unpack[CallOptions]) -> Labor:
        """Start the clock of the signed-in user on a work order.

        Args:
            reference: Its id or its number such as WO000001.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The labor.

        Raises:
            AtlasNotFoundError: No such record.
            AtlasValidationError: An argument is invalid.

        Example:
            >>> await client.work_orders.start_timer(7)
        """
        found: Labor = await self._act("start_timer", reference, {}, options)
        return found

    async def stop_timer(self, reference: payloads.Ref | WorkOrder, **options: Unpack[CallOptions]) -> Labor:
        """Stop the clock of the signed-in user on a work order.

        Args:
            reference: Its id or its number such as WO000001.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The labor.

        Raises:
            AtlasNotFoundError: No such record.
            AtlasValidationError: An argument is invalid.

        Example:
            >>> await client.work_orders.stop_timer(7)
        """
        found: Labor = await self._act("stop_timer", reference, {}, options)
        return found
