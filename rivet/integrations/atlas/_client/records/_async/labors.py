# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Working times on a work order: ``client.labors``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._async.base import AsyncRecords

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models import Labor, LaborCreate

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._kinds import payloads


class AsyncLabors(AsyncRecords):
    """Working times on a work order."""

    _accessor = "labors"

    async def get(self, reference: payloads.Ref | Labor, **options: Unpack[CallOptions]) -> Labor:
        """Get a labor.

        Args:
            reference: Its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> await client.labors.get(7)
        """
        found: Labor = await self._get(reference, options)
        return found

    async def find(self, work_order: payloads.Ref, **options: Unpack[CallOptions]) -> list[Labor]:
        """Return all working times on a work order.

        Args:
            work_order: The work order: its id, number or name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The records.

        Raises:
            AtlasNotFoundError: There is no such record.

        Example:
            >>> await client.labors.find(work_order=7)
        """
        found: list[Labor] = await self._list({"work_order": work_order, **options})
        return found

    async def create(self, data: payloads.NewLabor | LaborCreate, **options: Unpack[CallOptions]) -> Labor:
        """Create a labor exactly once.

        Args:
            data: ``startedAt``, ``workOrder`` and optional properties; other records by id, number or name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record; after a lost response it is searched for, not sent again.

        Raises:
            AtlasValidationError: A property is missing, unknown or invalid; nothing was created.
            AtlasOutcomeUnknownError: No response arrived, and the record was not found.

        Example:
            >>> await client.labors.create({"startedAt": "2026-12-24T08:00:00Z", "workOrder": 7})
        """
        found: Labor = await self._create(data, None, options)
        return found

    async def update(
        self,
        reference: payloads.Ref | Labor,
        changes: payloads.LaborChanges | Labor,
        *,
        if_unchanged_since: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Labor:
        """Change some properties of a labor, and keep all others.

        Args:
            reference: Its id.
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
            >>> await client.labors.update(7, {"assignedTo": 7})
        """
        found: Labor = await self._update(reference, changes, if_unchanged_since, options)
        return found

    async def delete(self, reference: payloads.Ref | Labor, **options: Unpack[CallOptions]) -> None:
        """Delete a labor.

        Args:
            reference: Its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> await client.labors.delete(7)
        """
        await self._delete(reference, options)
