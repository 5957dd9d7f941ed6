# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Floor plans of a location: ``client.floor_plans``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._async.base import AsyncRecords

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models import FloorPlan, FloorPlanCreate

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._kinds import payloads


class AsyncFloorPlans(AsyncRecords):
    """Floor plans of a location."""

    _accessor = "floor_plans"

    async def get(self, reference: payloads.Ref | FloorPlan, **options: Unpack[CallOptions]) -> FloorPlan:
        """Get a floor plan.

        Args:
            reference: Its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: There is none.

        Example:
            >>> await client.floor_plans.get(7)
        """
        found: FloorPlan = await self._get(reference, options)
        return found

    async def find(self, location: payloads.Ref, **options: Unpack[CallOptions]) -> list[FloorPlan]:
        """Floor plans of a location: the whole list.

        Args:
            location: The location: its id, number or name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The records.

        Raises:
            AtlasNotFoundError: There is no such record.

        Example:
            >>> await client.floor_plans.find(location=7)
        """
        found: list[FloorPlan] = await self._list({"location": location, **options})
        return found

    async def create(self, data: payloads.NewFloorPlan | FloorPlanCreate, **options: Unpack[CallOptions]) -> FloorPlan:
        """Create a floor plan, once.

        Args:
            data: ``name``, ``location`` and what else is known; other records by id, number or name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record; one whose response was lost is looked for.

        Raises:
            AtlasValidationError: A property is missing, unknown or unusable; nothing was created.
            AtlasOutcomeUnknownError: The response was lost, and the record was not found.

        Example:
            >>> await client.floor_plans.create({...})
        """
        found: FloorPlan = await self._create(data, None, options)
        return found

    async def update(
        self,
        reference: payloads.Ref | FloorPlan,
        changes: payloads.FloorPlanChanges | FloorPlan,
        *,
        if_unchanged_since: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> FloorPlan:
        """Change some properties of a floor plan, and keep all others.

        Args:
            reference: Its id.
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
            >>> await client.floor_plans.update(7, {...})
        """
        found: FloorPlan = await self._update(reference, changes, if_unchanged_since, options)
        return found

    async def delete(self, reference: payloads.Ref | FloorPlan, **options: Unpack[CallOptions]) -> None:
        """Delete a floor plan.

        Args:
            reference: Its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: There is none.

        Example:
            >>> await client.floor_plans.delete(7)
        """
        await self._delete(reference, options)
