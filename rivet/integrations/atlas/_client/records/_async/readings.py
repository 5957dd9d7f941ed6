# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Readings of a meter: ``client.readings``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._async.base import AsyncRecords

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models import Reading, ReadingCreate

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._kinds import payloads


class AsyncReadings(AsyncRecords):
    """Readings of a meter."""

    _accessor = "readings"

    async def find(self, meter: payloads.Ref, **options: Unpack[CallOptions]) -> list[Reading]:
        """Return all readings of a meter.

        Args:
            meter: The meter: its id, number or name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The records.

        Raises:
            AtlasNotFoundError: There is no such record.

        Example:
            >>> await client.readings.find(meter=7)
        """
        found: list[Reading] = await self._list({"meter": meter, **options})
        return found

    async def create(self, data: payloads.NewReading | ReadingCreate, **options: Unpack[CallOptions]) -> Reading:
        """Create a reading exactly once.

        Args:
            data: ``meter`` and optional properties; other records by id, number or name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record; after a lost response it is searched for, not sent again.

        Raises:
            AtlasValidationError: A property is missing, unknown or invalid; nothing was created.
            AtlasOutcomeUnknownError: No response arrived, and the record was not found.

        Example:
            >>> await client.readings.create({"meter": 7, "value": 7})
        """
        found: Reading = await self._create(data, None, options)
        return found

    async def update(
        self,
        reference: payloads.Ref | Reading,
        changes: payloads.ReadingChanges | Reading,
        *,
        if_unchanged_since: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Reading:
        """Change some properties of a reading, and keep all others.

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
            >>> await client.readings.update(7, {"value": 7})
        """
        found: Reading = await self._update(reference, changes, if_unchanged_since, options)
        return found

    async def delete(self, reference: payloads.Ref | Reading, **options: Unpack[CallOptions]) -> None:
        """Delete a reading.

        Args:
            reference: Its id.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> await client.readings.delete(7)
        """
        await self._delete(reference, options)
