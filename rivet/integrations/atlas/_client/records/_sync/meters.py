# Made from atlas/_client/records/_async/meters.py by scripts/unasync.py (make regenerate). Do not edit.
# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Meters: ``client.meters``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._sync.base import SyncRecords
from rivet.integrations.atlas._support.defaults import PAGE_SIZE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models import Meter, MeterCreate, MeterPage, Reading

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._client.records.queries.meters import MetersQuery
    from rivet.integrations.atlas._kinds import payloads
    from rivet.integrations.atlas._search.expression import Filter


class SyncMeters(SyncRecords):
    """Meters."""

    _accessor = "meters"

    def get(self, reference: payloads.Ref | Meter, **options: Unpack[CallOptions]) -> Meter:
        """Get a meter.

        Args:
            reference: Its id or its name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.meters.get(7)
        """
        found: Meter = self._get(reference, options)
        return found

    def find(
        self, where: Filter[Meter] | str | None = None, *, page: int = 0, limit: int = 20, **asked: Unpack[MetersQuery]
    ) -> MeterPage:
        """Return one page of meters, in the order of their ids.

        Args:
            where: A filter; None for all. A string is searched for in name.
            page: Number of the page, from 0.
            limit: Records per page, 1 or more.
            **asked: Values of properties, other records by id, number or name; and options.

        Returns:
            The page: ``page.content``, ``page.total_elements``.

        Raises:
            AtlasValidationError: A filter or a keyword is invalid, or a name does not exist.

        Example:
            >>> (client.meters.find(limit=50)).content
        """
        found: MeterPage = self._find(where, page, limit, asked)
        return found

    def iter(
        self,
        where: Filter[Meter] | str | None = None,
        *,
        page_size: int = PAGE_SIZE,
        limit: int | None = None,
        after: int | None = None,
        **asked: Unpack[MetersQuery],
    ) -> Iterator[Meter]:
        """Iterate over all matching meters, page by page; the next page is fetched ahead.

        Args:
            where: A filter; None for all. A string is searched for in name.
            page_size: Records per request.
            limit: Maximum number of records.
            after: Resume after the record with this id, for example the last one processed before a crash.
            **asked: Values of properties, other records by id, number or name; and options.

        Returns:
            An iterator; records that are created or deleted meanwhile make it neither repeat nor skip others.

        Raises:
            AtlasValidationError: A filter or a keyword is invalid, or a name does not exist.

        Example:
            >>> [one.id for one in client.meters.iter()]
        """
        return self._iter(where, page_size, limit, after, asked)

    def create(self, data: payloads.NewMeter | MeterCreate, **options: Unpack[CallOptions]) -> Meter:
        """Create a meter exactly once.

        Args:
            data: ``name``, ``updateFrequency``, ``asset`` and optional properties; other records by id, number or
                name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record; after a lost response it is searched for, not sent again.

        Raises:
            AtlasValidationError: A property is missing, unknown or invalid; nothing was created.
            AtlasOutcomeUnknownError: No response arrived, and the record was not found.

        Example:
            >>> client.meters.create({"name": "Meter 7", "updateFrequency": 7, "asset": 7})
        """
        found: Meter = self._create(data, None, options)
        return found

    def update(
        self,
        reference: payloads.Ref | Meter,
        changes: payloads.MeterChanges | Meter,
        *,
        if_unchanged_since: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Meter:
        """Change some properties of a meter, and keep all others.

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
            >>> client.meters.update(7, {"name": "Meter 7"})
        """
        found: Meter = self._update(reference, changes, if_unchanged_since, options)
        return found

    def delete(self, reference: payloads.Ref | Meter, **options: Unpack[CallOptions]) -> None:
        """Delete a meter.

        Args:
            reference: Its id or its name.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.meters.delete(7)
        """
        self._delete(reference, options)

    def add_reading(self, reference: payloads.Ref | Meter, value: float, **options: Unpack[CallOptions]) -> Reading:
        """Record a reading of a meter; triggers of the meter may create a work order.

        Args:
            reference: Its id or its name.
            value: The reading.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The reading.

        Raises:
            AtlasNotFoundError: No such record.
            AtlasValidationError: An argument is invalid.

        Example:
            >>> client.meters.add_reading(7, value=7)
        """
        found: Reading = self._act("add_reading", reference, {"value": value}, options)
        return found
