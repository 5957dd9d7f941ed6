# Made from atlas/_client/records/_async/floor_plans.py by scripts/unasync.py (make regenerate). Do not edit.
# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Floor plans of a location: ``client.floor_plans``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._sync.base import SyncRecords

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models import FloorPlan, FloorPlanCreate

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._kinds import payloads


class SyncFloorPlans(SyncRecords):
    """Floor plans of a location."""

    _accessor = "floor_plans"

    def get(self, reference: payloads.Ref | FloorPlan, **options: Unpack[CallOptions]) -> FloorPlan:
        """Get a floor plan.

        Args:
            reference: Its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.floor_plans.get(7)
        """
        found: FloorPlan = self._get(reference, options)
        return found

    def find(self, location: payloads.Ref, **options: Unpack[CallOptions]) -> list[FloorPlan]:
        """Return all floor plans of a location.

        Args:
            location: The location: its id, number or name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The records.

        Raises:
            AtlasNotFoundError: There is no such record.

        Example:
            >>> client.floor_plans.find(location=7)
        """
        found: list[FloorPlan] = self._list({"location": location, **options})
        return found

    def create(self, data: payloads.NewFloorPlan | FloorPlanCreate, **options: Unpack[CallOptions]) -> FloorPlan:
        """Create a floor plan exactly once.

        Args:
            data: ``name``, ``location`` and optional properties; other records by id, number or name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record; after a lost response it is searched for, not sent again.

        Raises:
            AtlasValidationError: A property is missing, unknown or invalid; nothing was created.
            AtlasOutcomeUnknownError: No response arrived, and the record was not found.

        Example:
            >>> client.floor_plans.create({"name": "Floor plan 7", "location": 7})
        """
        found: FloorPlan = self._create(data, None, options)
        return found

    def update(
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
            >>> client.floor_plans.update(7, {"name": "Floor plan 7"})
        """
        found: FloorPlan = self._update(reference, changes, if_unchanged_since, options)
        return found

    def delete(self, reference: payloads.Ref | FloorPlan, **options: Unpack[CallOptions]) -> None:
        """Delete a floor plan.

        Args:
            reference: Its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.floor_plans.delete(7)
        """
        self._delete(reference, options)
