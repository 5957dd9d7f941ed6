# Made from atlas/_client/records/_async/schedules.py by scripts/unasync.py (make regenerate). Do not edit.
# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Schedules of preventive maintenances: ``client.schedules``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._sync.base import SyncRecords

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models import Schedule

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._kinds import payloads


class SyncSchedules(SyncRecords):
    """Schedules of preventive maintenances."""

    _accessor = "schedules"

    def get(self, reference: payloads.Ref | Schedule, **options: Unpack[CallOptions]) -> Schedule:
        """Get a schedule.

        Args:
            reference: Its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.schedules.get(7)
        """
        found: Schedule = self._get(reference, options)
        return found

    def update(
        self,
        reference: payloads.Ref | Schedule,
        changes: payloads.ScheduleChanges | Schedule,
        *,
        if_unchanged_since: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Schedule:
        """Change some properties of a schedule, and keep all others.

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
            >>> client.schedules.update(7, {"startsOn": "2026-12-24T08:00:00Z"})
        """
        found: Schedule = self._update(reference, changes, if_unchanged_since, options)
        return found

    def delete(self, reference: payloads.Ref | Schedule, **options: Unpack[CallOptions]) -> None:
        """Delete a schedule.

        Args:
            reference: Its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.schedules.delete(7)
        """
        self._delete(reference, options)
