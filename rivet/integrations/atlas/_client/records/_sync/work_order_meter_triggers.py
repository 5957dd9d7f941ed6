# Made from atlas/_client/records/_async/work_order_meter_triggers.py by scripts/unasync.py (make regenerate). Do not edit.
# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Triggers of a meter that create work orders: ``client.work_order_meter_triggers``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._sync.base import SyncRecords

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models import WorkOrderMeterTrigger, WorkOrderMeterTriggerCreate

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._kinds import payloads


class SyncWorkOrderMeterTriggers(SyncRecords):
    """Triggers of a meter that create work orders."""

    _accessor = "work_order_meter_triggers"

    def get(
        self, reference: payloads.Ref | WorkOrderMeterTrigger, **options: Unpack[CallOptions]
    ) -> WorkOrderMeterTrigger:
        """Get a meter trigger.

        Args:
            reference: Its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.work_order_meter_triggers.get(7)
        """
        found: WorkOrderMeterTrigger = self._get(reference, options)
        return found

    def find(self, meter: payloads.Ref, **options: Unpack[CallOptions]) -> list[WorkOrderMeterTrigger]:
        """Return all triggers of a meter that create work orders.

        Args:
            meter: The meter: its id, number or name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The records.

        Raises:
            AtlasNotFoundError: There is no such record.

        Example:
            >>> client.work_order_meter_triggers.find(meter=7)
        """
        found: list[WorkOrderMeterTrigger] = self._list({"meter": meter, **options})
        return found

    def create(
        self, data: payloads.NewWorkOrderMeterTrigger | WorkOrderMeterTriggerCreate, **options: Unpack[CallOptions]
    ) -> WorkOrderMeterTrigger:
        """Create a meter trigger exactly once.

        Args:
            data: ``title``, ``name``, ``triggerCondition``, ``value``, ``waitBefore``, ``meter`` and optional
                properties; other records by id, number or name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record; after a lost response it is searched for, not sent again.

        Raises:
            AtlasValidationError: A property is missing, unknown or invalid; nothing was created.
            AtlasOutcomeUnknownError: No response arrived, and the record was not found.

        Example:
            >>> client.work_order_meter_triggers.create({"title": "Check pump",
            ...     "name": "Meter trigger 7", "triggerCondition": "LESS_THAN", "value": 7, "waitBefore": 7,
            ...     "meter": 7})
        """
        found: WorkOrderMeterTrigger = self._create(data, None, options)
        return found

    def update(
        self,
        reference: payloads.Ref | WorkOrderMeterTrigger,
        changes: payloads.WorkOrderMeterTriggerChanges | WorkOrderMeterTrigger,
        *,
        if_unchanged_since: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkOrderMeterTrigger:
        """Change some properties of a meter trigger, and keep all others.

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
            >>> client.work_order_meter_triggers.update(7, {"description": "a note"})
        """
        found: WorkOrderMeterTrigger = self._update(reference, changes, if_unchanged_since, options)
        return found

    def delete(self, reference: payloads.Ref | WorkOrderMeterTrigger, **options: Unpack[CallOptions]) -> None:
        """Delete a meter trigger.

        Args:
            reference: Its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.work_order_meter_triggers.delete(7)
        """
        self._delete(reference, options)
