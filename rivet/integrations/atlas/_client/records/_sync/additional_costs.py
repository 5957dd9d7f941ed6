# Made from atlas/_client/records/_async/additional_costs.py by scripts/unasync.py (make regenerate). Do not edit.
# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Additional costs of a work order: ``client.additional_costs``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._sync.base import SyncRecords

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models import AdditionalCost, AdditionalCostCreate

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._kinds import payloads


class SyncAdditionalCosts(SyncRecords):
    """Additional costs of a work order."""

    _accessor = "additional_costs"

    def get(self, reference: payloads.Ref | AdditionalCost, **options: Unpack[CallOptions]) -> AdditionalCost:
        """Get an additional cost.

        Args:
            reference: Its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.additional_costs.get(7)
        """
        found: AdditionalCost = self._get(reference, options)
        return found

    def find(self, work_order: payloads.Ref, **options: Unpack[CallOptions]) -> list[AdditionalCost]:
        """Return all additional costs of a work order.

        Args:
            work_order: The work order: its id, number or name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The records.

        Raises:
            AtlasNotFoundError: There is no such record.

        Example:
            >>> client.additional_costs.find(work_order=7)
        """
        found: list[AdditionalCost] = self._list({"work_order": work_order, **options})
        return found

    def create(
        self, data: payloads.NewAdditionalCost | AdditionalCostCreate, **options: Unpack[CallOptions]
    ) -> AdditionalCost:
        """Create an additional cost exactly once.

        Args:
            data: ``cost``, ``workOrder`` and optional properties; other records by id, number or name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record; after a lost response it is searched for, not sent again.

        Raises:
            AtlasValidationError: A property is missing, unknown or invalid; nothing was created.
            AtlasOutcomeUnknownError: No response arrived, and the record was not found.

        Example:
            >>> client.additional_costs.create({"cost": 7, "workOrder": 7})
        """
        found: AdditionalCost = self._create(data, None, options)
        return found

    def update(
        self,
        reference: payloads.Ref | AdditionalCost,
        changes: payloads.AdditionalCostChanges | AdditionalCost,
        *,
        if_unchanged_since: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AdditionalCost:
        """Change some properties of an additional cost, and keep all others.

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
            >>> client.additional_costs.update(7, {"description": "a note"})
        """
        found: AdditionalCost = self._update(reference, changes, if_unchanged_since, options)
        return found

    def delete(self, reference: payloads.Ref | AdditionalCost, **options: Unpack[CallOptions]) -> None:
        """Delete an additional cost.

        Args:
            reference: Its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.additional_costs.delete(7)
        """
        self._delete(reference, options)
