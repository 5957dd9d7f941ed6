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
    from rivet.integrations.atlas._client.records.queries import MetersQuery
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
            AtlasNotFoundError: There is none.

        Example:
            >>> client.meters.get(7)
        """
        found: Meter = self._get(reference, options)
        return found

    def find(
        self, where: Filter[Meter] | str | None = None, *, page: int = 0, limit: int = 20, **asked: Unpack[MetersQuery]
    ) -> MeterPage:
        """One page of meters, in the order of their ids.

        Args:
            where: A filter; None for all. A text is looked for in name.
            page: Number of the page, from 0.
            limit: Records of a page, 1 or more.
            **asked: Values that properties must have, other records by id, number or name; and options.

        Returns:
            The page: ``page.content``, ``page.total_elements``.

        Raises:
            AtlasValidationError: A filter or a keyword cannot be used, or a name names nothing.

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
        """All meters that match, page by page; the next page is fetched ahead.

        Args:
            where: A filter; None for all. A text is looked for in name.
            page_size: Records of a request.
            limit: Records at most.
            after: Resume after a crash: the ``id`` of the last record that was dealt with.
            **asked: Values that properties must have, other records by id, number or name; and options.

        Returns:
            An iterator; what is created or deleted meanwhile makes it neither repeat nor miss others.

        Raises:
            AtlasValidationError: A filter or a keyword cannot be used, or a name names nothing.

        Example:
            >>> [one.id for one in client.meters.iter()]
        """
        return self._iter(where, page_size, limit, after, asked)

    def create(self, data: payloads.NewMeter | MeterCreate, **options: Unpack[CallOptions]) -> Meter:
        """Create a meter, once.

        Args:
            data: ``name``, ``updateFrequency``, ``asset`` and what else is known; other records by id, number or
                name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record; one whose response was lost is looked for.

        Raises:
            AtlasValidationError: A property is missing, unknown or unusable; nothing was created.
            AtlasOutcomeUnknownError: The response was lost, and the record was not found.

        Example:
            >>> client.meters.create({...})
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
            >>> client.meters.update(7, {...})
        """
        found: Meter = self._update(reference, changes, if_unchanged_since, options)
        return found

    def delete(self, reference: payloads.Ref | Meter, **options: Unpack[CallOptions]) -> None:
        """Delete a meter.

        Args:
            reference: Its id or its name.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: There is none.

        Example:
            >>> client.meters.delete(7)
        """
        self._delete(reference, options)

    def add_reading(self, reference: payloads.Ref | Meter, value: float, **options: Unpack[CallOptions]) -> Reading:
        """Write down what a meter shows; triggers of the meter may make a work order of it.

        Args:
            reference: Its id or its name.
            value: What it shows.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            What the server shows of it.

        Raises:
            AtlasNotFoundError: There is none.
            AtlasValidationError: An argument cannot be used.

        Example:
            >>> client.meters.add_reading(...)
        """
        found: Reading = self._act("add_reading", reference, {"value": value}, options)
        return found
