# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Checklists: ``client.checklists``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._async.base import AsyncRecords

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models import Checklist, ChecklistCreate

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._client.records.queries.checklists import ChecklistsQuery
    from rivet.integrations.atlas._kinds import payloads


class AsyncChecklists(AsyncRecords):
    """Checklists."""

    _accessor = "checklists"

    async def get(self, reference: payloads.Ref | Checklist, **options: Unpack[CallOptions]) -> Checklist:
        """Get a checklist.

        Args:
            reference: Its id or its name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> await client.checklists.get(7)
        """
        found: Checklist = await self._get(reference, options)
        return found

    async def find(self, **asked: Unpack[ChecklistsQuery]) -> list[Checklist]:
        """Return all checklists, or those with given values.

        Args:
            **asked: Values that properties must equal; and options of the call.

        Returns:
            The records.

        Raises:
            AtlasValidationError: A keyword is invalid.

        Example:
            >>> await client.checklists.find()
        """
        found: list[Checklist] = await self._list(asked)
        return found

    async def create(self, data: payloads.NewChecklist | ChecklistCreate, **options: Unpack[CallOptions]) -> Checklist:
        """Create a checklist exactly once.

        Args:
            data: ``name``, ``taskBases`` and optional properties; other records by id, number or name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record; after a lost response it is searched for, not sent again.

        Raises:
            AtlasValidationError: A property is missing, unknown or invalid; nothing was created.
            AtlasOutcomeUnknownError: No response arrived, and the record was not found.

        Example:
            >>> await client.checklists.create({"name": "Checklist 7", "taskBases": [{"label": "Machine hours",
            ...     "taskType": "SUBTASK"}]})
        """
        found: Checklist = await self._create(data, None, options)
        return found

    async def update(
        self,
        reference: payloads.Ref | Checklist,
        changes: payloads.ChecklistChanges | Checklist,
        *,
        if_unchanged_since: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Checklist:
        """Change some properties of a checklist, and keep all others.

        Args:
            reference: Its id or its name.
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
            >>> await client.checklists.update(7, {"description": "a note"})
        """
        found: Checklist = await self._update(reference, changes, if_unchanged_since, options)
        return found

    async def delete(self, reference: payloads.Ref | Checklist, **options: Unpack[CallOptions]) -> None:
        """Delete a checklist.

        Args:
            reference: Its id or its name.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> await client.checklists.delete(7)
        """
        await self._delete(reference, options)
