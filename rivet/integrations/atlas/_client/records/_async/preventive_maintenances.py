# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Preventive maintenances: ``client.preventive_maintenances``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._async.base import AsyncRecords
from rivet.integrations.atlas._support.defaults import PAGE_SIZE

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models import (
        PreventiveMaintenance,
        PreventiveMaintenanceCreate,
        PreventiveMaintenancePage,
        WorkOrderSummary,
    )

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._client.records.queries.preventive_maintenances import PreventiveMaintenancesQuery
    from rivet.integrations.atlas._kinds import payloads
    from rivet.integrations.atlas._search.expression import Filter


class AsyncPreventiveMaintenances(AsyncRecords):
    """Preventive maintenances."""

    _accessor = "preventive_maintenances"

    async def get(
        self, reference: payloads.Ref | PreventiveMaintenance, **options: Unpack[CallOptions]
    ) -> PreventiveMaintenance:
        """Get a preventive maintenance.

        Args:
            reference: Its id, its number such as PM000001, its name or its title.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> await client.preventive_maintenances.get(7)
        """
        found: PreventiveMaintenance = await self._get(reference, options)
        return found

    async def find(
        self,
        where: Filter[PreventiveMaintenance] | str | None = None,
        *,
        page: int = 0,
        limit: int = 20,
        **asked: Unpack[PreventiveMaintenancesQuery],
    ) -> PreventiveMaintenancePage:
        """Return one page of preventive maintenances, in the order of their ids.

        Args:
            where: A filter; None for all. A string is searched for in name, title, description.
            page: Number of the page, from 0.
            limit: Records per page, 1 or more.
            **asked: Values of properties, other records by id, number or name; and options.

        Returns:
            The page: ``page.content``, ``page.total_elements``.

        Raises:
            AtlasValidationError: A filter or a keyword is invalid, or a name does not exist.

        Example:
            >>> (await client.preventive_maintenances.find(limit=50)).content
        """
        found: PreventiveMaintenancePage = await self._find(where, page, limit, asked)
        return found

    def iter(
        self,
        where: Filter[PreventiveMaintenance] | str | None = None,
        *,
        page_size: int = PAGE_SIZE,
        limit: int | None = None,
        after: int | None = None,
        **asked: Unpack[PreventiveMaintenancesQuery],
    ) -> AsyncIterator[PreventiveMaintenance]:
        """Iterate over all matching preventive maintenances, page by page; the next page is fetched ahead.

        Args:
            where: A filter; None for all. A string is searched for in name, title, description.
            page_size: Records per request.
            limit: Maximum number of records.
            after: Resume after the record with this id, for example the last one processed before a crash.
            **asked: Values of properties, other records by id, number or name; and options.

        Returns:
            An iterator; records that are created or deleted meanwhile make it neither repeat nor skip others.

        Raises:
            AtlasValidationError: A filter or a keyword is invalid, or a name does not exist.

        Example:
            >>> [one.id async for one in client.preventive_maintenances.iter()]
        """
        return self._iter(where, page_size, limit, after, asked)

    async def create(
        self,
        data: payloads.NewPreventiveMaintenance | PreventiveMaintenanceCreate,
        *,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> PreventiveMaintenance:
        """Create a preventive maintenance exactly once.

        Args:
            data: ``title``, ``name``, ``frequency``, ``recurrenceType``, ``recurrenceBasedOn`` and optional
                properties; other records by id, number or name.
            idempotency_key: A key of your own: if a record with it exists, that one is returned. The description
                stores it.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record; after a lost response it is searched for, not sent again.

        Raises:
            AtlasValidationError: A property is missing, unknown or invalid; nothing was created.
            AtlasOutcomeUnknownError: No response arrived, and the record was not found.

        Example:
            >>> await client.preventive_maintenances.create({"title": "Check pump",
            ...     "name": "Preventive maintenance 7", "frequency": 7, "recurrenceType": "DAILY",
            ...     "recurrenceBasedOn": "SCHEDULED_DATE"})
        """
        found: PreventiveMaintenance = await self._create(data, idempotency_key, options)
        return found

    async def update(
        self,
        reference: payloads.Ref | PreventiveMaintenance,
        changes: payloads.PreventiveMaintenanceChanges | PreventiveMaintenance,
        *,
        if_unchanged_since: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> PreventiveMaintenance:
        """Change some properties of a preventive maintenance, and keep all others.

        Args:
            reference: Its id, its number such as PM000001, its name or its title.
            changes: The properties to change; None clears one.
            if_unchanged_since: The ``updated_at`` of the record you read: if another user has changed it since,
                nothing is sent.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The updated record.

        Raises:
            AtlasNotFoundError: No such record.
            AtlasValidationError: A property is unknown or invalid; nothing was changed.
            AtlasConflictError: Another user changed it since then.

        Example:
            >>> await client.preventive_maintenances.update(7, {"description": "a note"})
        """
        found: PreventiveMaintenance = await self._update(reference, changes, if_unchanged_since, options)
        return found

    async def delete(self, reference: payloads.Ref | PreventiveMaintenance, **options: Unpack[CallOptions]) -> None:
        """Delete a preventive maintenance.

        Args:
            reference: Its id, its number such as PM000001, its name or its title.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> await client.preventive_maintenances.delete(7)
        """
        await self._delete(reference, options)

    async def trigger(
        self, reference: payloads.Ref | PreventiveMaintenance, **options: Unpack[CallOptions]
    ) -> WorkOrderSummary:
        """Create a work order from a preventive maintenance now.

        Args:
            reference: Its id, its number such as PM000001, its name or its title.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The work order summary.

        Raises:
            AtlasNotFoundError: No such record.
            AtlasValidationError: An argument is invalid.
            AtlasUnsupportedError: The server's release lacks this call.

        Example:
            >>> await client.preventive_maintenances.trigger(7)
        """
        found: WorkOrderSummary = await self._act("trigger", reference, {}, options)
        return found

    async def recent_work_orders(
        self, reference: payloads.Ref | PreventiveMaintenance, **options: Unpack[CallOptions]
    ) -> list[WorkOrderSummary]:
        """List the latest work orders of a preventive maintenance.

        Args:
            reference: Its id, its number such as PM000001, its name or its title.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The work order summarys.

        Raises:
            AtlasNotFoundError: No such record.
            AtlasValidationError: An argument is invalid.

        Example:
            >>> await client.preventive_maintenances.recent_work_orders(7)
        """
        found: list[WorkOrderSummary] = await self._act("recent_work_orders", reference, {}, options)
        return found
