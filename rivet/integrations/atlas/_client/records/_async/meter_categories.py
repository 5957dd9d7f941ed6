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
    from rivet.integrations.atlas._client.records.queries import MeterCategoriesQuery
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
            AtlasNotFoundError: There is none.

        Example:
            >>> await client.meter_categories.get(7)
        """
        found: Category = await self._get(reference, options)
        return found

    async def find(self, **asked: Unpack[MeterCategoriesQuery]) -> list[Category]:
        """All categories of meters, or some of them.

        Args:
            **asked: Values that properties must have; and options of the call.

        Returns:
            The records.

        Raises:
            AtlasValidationError: A keyword cannot be used.

        Example:
            >>> await client.meter_categories.find()
        """
        found: list[Category] = await self._list(asked)
        return found

    async def create(self, data: payloads.NewCategory | CategoryCreate, **options: Unpack[CallOptions]) -> Category:
        """Create a meter category, once.

        Args:
            data: ``name`` and what else is known; other records by id, number or name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record; one whose response was lost is looked for.

        Raises:
            AtlasValidationError: A property is missing, unknown or unusable; nothing was created.
            AtlasOutcomeUnknownError: The response was lost, and the record was not found.

        Example:
            >>> await client.meter_categories.create({...})
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
            changes: The properties to change; None empties one.
            if_unchanged_since: The ``updated_at`` of what you decided upon: if others have changed it since,
                nothing is sent.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record as it is then.

        Raises:
            AtlasNotFoundError: There is none.
            AtlasValidationError: A property is unknown or unusable; nothing was changed.
            AtlasConflictError: Others changed it since then.

        Example:
            >>> await client.meter_categories.update(7, {...})
        """
        found: Category = await self._update(reference, changes, if_unchanged_since, options)
        return found

    async def delete(self, reference: payloads.Ref | Category, **options: Unpack[CallOptions]) -> None:
        """Delete a meter category.

        Args:
            reference: Its id or its name.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: There is none.

        Example:
            >>> await client.meter_categories.delete(7)
        """
        await self._delete(reference, options)
