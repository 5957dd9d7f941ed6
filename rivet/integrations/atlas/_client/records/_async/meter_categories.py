# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Categories of meters: ``client.meter_categories``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._async.base import AsyncRecords

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models import Category, CategoryCreate

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._client.records.queries.meter_categories import MeterCategoriesQuery
    from rivet.integrations.atlas._kinds import payloads


class AsyncMeterCategories(AsyncRecords):
    """Categories of meters."""

    _accessor = "meter_categories"

    async def get(self, reference: payloads.Ref | Category, **options: Unpack[CallOptions]) -> Category:
        """Get a meter category.

        Args:
            reference: Its id or its name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> await client.meter_categories.get(7)
        """
        found: Category = await self._get(reference, options)
        return found

    async def find(self, **asked: Unpack[MeterCategoriesQuery]) -> list[Category]:
        """Return all categories of meters, or those with given values.

        Args:
            **asked: Values that properties must equal; and options of the call.

        Returns:
            The records.

        Raises:
            AtlasValidationError: A keyword is invalid.

        Example:
            >>> await client.meter_categories.find()
        """
        found: list[Category] = await self._list(asked)
        return found

    async def create(self, data: payloads.NewCategory | CategoryCreate, **options: Unpack[CallOptions]) -> Category:
        """Create a meter category exactly once.

        Args:
            data: ``name`` and optional properties; other records by id, number or name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record; after a lost response it is searched for, not sent again.

        Raises:
            AtlasValidationError: A property is missing, unknown or invalid; nothing was created.
            AtlasOutcomeUnknownError: No response arrived, and the record was not found.

        Example:
            >>> await client.meter_categories.create({"name": "Meter category 7"})
        """
        found: Category = await self._create(data, None, options)
        return found

    async def update(
        self,
        reference: payloads.Ref | Category,
        changes: payloads.CategoryChanges | Category,
        *,
        if_unchanged_since: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Category:
        """Change some properties of a meter category, and keep all others.

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
            >>> await client.meter_categories.update(7, {"description": "a note"})
        """
        found: Category = await self._update(reference, changes, if_unchanged_since, options)
        return found

    async def delete(self, reference: payloads.Ref | Category, **options: Unpack[CallOptions]) -> None:
        """Delete a meter category.

        Args:
            reference: Its id or its name.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> await client.meter_categories.delete(7)
        """
        await self._delete(reference, options)
