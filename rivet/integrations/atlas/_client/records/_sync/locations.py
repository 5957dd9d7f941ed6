# Made from atlas/_client/records/_async/locations.py by scripts/unasync.py (make regenerate). Do not edit.
# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Locations: ``client.locations``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._sync.base import SyncRecords
from rivet.integrations.atlas._support.defaults import PAGE_SIZE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models import Location, LocationCreate, LocationPage

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._client.records.queries.locations import LocationsQuery
    from rivet.integrations.atlas._kinds import payloads
    from rivet.integrations.atlas._search.expression import Filter


class SyncLocations(SyncRecords):
    """Locations."""

    _accessor = "locations"

    def get(self, reference: payloads.Ref | Location, **options: Unpack[CallOptions]) -> Location:
        """Get a location.

        Args:
            reference: Its id, its number such as L000001 or its name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.locations.get(7)
        """
        found: Location = self._get(reference, options)
        return found

    def find(
        self,
        where: Filter[Location] | str | None = None,
        *,
        page: int = 0,
        limit: int = 20,
        **asked: Unpack[LocationsQuery],
    ) -> LocationPage:
        """Return one page of locations, in the order of their ids.

        Args:
            where: A filter; None for all. A string is searched for in name, address.
            page: Number of the page, from 0.
            limit: Records per page, 1 or more.
            **asked: Values of properties, other records by id, number or name; and options.

        Returns:
            The page: ``page.content``, ``page.total_elements``.

        Raises:
            AtlasValidationError: A filter or a keyword is invalid, or a name does not exist.

        Example:
            >>> (client.locations.find(limit=50)).content
        """
        found: LocationPage = self._find(where, page, limit, asked)
        return found

    def iter(
        self,
        where: Filter[Location] | str | None = None,
        *,
        page_size: int = PAGE_SIZE,
        limit: int | None = None,
        after: int | None = None,
        **asked: Unpack[LocationsQuery],
    ) -> Iterator[Location]:
        """Iterate over all matching locations, page by page; the next page is fetched ahead.

        Args:
            where: A filter; None for all. A string is searched for in name, address.
            page_size: Records per request.
            limit: Maximum number of records.
            after: Resume after the record with this id, for example the last one processed before a crash.
            **asked: Values of properties, other records by id, number or name; and options.

        Returns:
            An iterator; records that are created or deleted meanwhile make it neither repeat nor skip others.

        Raises:
            AtlasValidationError: A filter or a keyword is invalid, or a name does not exist.

        Example:
            >>> [one.id for one in client.locations.iter()]
        """
        return self._iter(where, page_size, limit, after, asked)

    def create(self, data: payloads.NewLocation | LocationCreate, **options: Unpack[CallOptions]) -> Location:
        """Create a location exactly once.

        Args:
            data: ``name`` and optional properties; other records by id, number or name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record; after a lost response it is searched for, not sent again.

        Raises:
            AtlasValidationError: A property is missing, unknown or invalid; nothing was created.
            AtlasOutcomeUnknownError: No response arrived, and the record was not found.

        Example:
            >>> client.locations.create({"name": "Location 7"})
        """
        found: Location = self._create(data, None, options)
        return found

    def update(
        self,
        reference: payloads.Ref | Location,
        changes: payloads.LocationChanges | Location,
        *,
        if_unchanged_since: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Location:
        """Change some properties of a location, and keep all others.

        Args:
            reference: Its id, its number such as L000001 or its name.
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
            >>> client.locations.update(7, {"name": "Location 7"})
        """
        found: Location = self._update(reference, changes, if_unchanged_since, options)
        return found

    def delete(self, reference: payloads.Ref | Location, **options: Unpack[CallOptions]) -> None:
        """Delete a location.

        Args:
            reference: Its id, its number such as L000001 or its name.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.locations.delete(7)
        """
        self._delete(reference, options)

    def children(self, reference: payloads.Ref | Location, **options: Unpack[CallOptions]) -> list[Location]:
        """List the locations directly below a location.

        Args:
            reference: Its id, its number such as L000001 or its name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The locations.

        Raises:
            AtlasNotFoundError: No such record.
            AtlasValidationError: An argument is invalid.

        Example:
            >>> client.locations.children(7)
        """
        found: list[Location] = self._act("children", reference, {}, options)
        return found
