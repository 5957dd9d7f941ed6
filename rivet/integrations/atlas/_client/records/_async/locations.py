# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Locations: ``client.locations``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._async.base import AsyncRecords
from rivet.integrations.atlas._support.defaults import PAGE_SIZE

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models import Location, LocationCreate, LocationPage

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._client.records.queries import LocationsQuery
    from rivet.integrations.atlas._kinds import payloads
    from rivet.integrations.atlas._search.expression import Filter


class AsyncLocations(AsyncRecords):
    """Locations."""

    _accessor = "locations"

    async def get(self, reference: payloads.Ref | Location, **options: Unpack[CallOptions]) -> Location:
        """Get a location.

        Args:
            reference: Its id, its number such as L000001 or its name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: There is none.

        Example:
            >>> await client.locations.get(7)
        """
        found: Location = await self._get(reference, options)
        return found

    async def find(
        self,
        where: Filter[Location] | str | None = None,
        *,
        page: int = 0,
        limit: int = 20,
        **asked: Unpack[LocationsQuery],
    ) -> LocationPage:
        """One page of locations, in the order of their ids.

        Args:
            where: A filter; None for all. A text is looked for in name, address.
            page: Number of the page, from 0.
            limit: Records of a page, 1 or more.
            **asked: Values that properties must have, other records by id, number or name; and options.

        Returns:
            The page: ``page.content``, ``page.total_elements``.

        Raises:
            AtlasValidationError: A filter or a keyword cannot be used, or a name names nothing.

        Example:
            >>> (await client.locations.find(limit=50)).content
        """
        found: LocationPage = await self._find(where, page, limit, asked)
        return found

    def iter(
        self,
        where: Filter[Location] | str | None = None,
        *,
        page_size: int = PAGE_SIZE,
        limit: int | None = None,
        after: int | None = None,
        **asked: Unpack[LocationsQuery],
    ) -> AsyncIterator[Location]:
        """All locations that match, page by page; the next page is fetched ahead.

        Args:
            where: A filter; None for all. A text is looked for in name, address.
            page_size: Records of a request.
            limit: Records at most.
            after: Resume after a crash: the ``id`` of the last record that was dealt with.
            **asked: Values that properties must have, other records by id, number or name; and options.

        Returns:
            An iterator; what is created or deleted meanwhile makes it neither repeat nor miss others.

        Raises:
            AtlasValidationError: A filter or a keyword cannot be used, or a name names nothing.

        Example:
            >>> [one.id async for one in client.locations.iter()]
        """
        return self._iter(where, page_size, limit, after, asked)

    async def create(self, data: payloads.NewLocation | LocationCreate, **options: Unpack[CallOptions]) -> Location:
        """Create a location, once.

        Args:
            data: ``name`` and what else is known; other records by id, number or name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record; one whose response was lost is looked for.

        Raises:
            AtlasValidationError: A property is missing, unknown or unusable; nothing was created.
            AtlasOutcomeUnknownError: The response was lost, and the record was not found.

        Example:
            >>> await client.locations.create({...})
        """
        found: Location = await self._create(data, None, options)
        return found

    async def update(
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
            >>> await client.locations.update(7, {...})
        """
        found: Location = await self._update(reference, changes, if_unchanged_since, options)
        return found

    async def delete(self, reference: payloads.Ref | Location, **options: Unpack[CallOptions]) -> None:
        """Delete a location.

        Args:
            reference: Its id, its number such as L000001 or its name.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: There is none.

        Example:
            >>> await client.locations.delete(7)
        """
        await self._delete(reference, options)

    async def children(self, reference: payloads.Ref | Location, **options: Unpack[CallOptions]) -> list[Location]:
        """The locations directly below a location.

        Args:
            reference: Its id, its number such as L000001 or its name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            What the server shows of it.

        Raises:
            AtlasNotFoundError: There is none.
            AtlasValidationError: An argument cannot be used.

        Example:
            >>> await client.locations.children(...)
        """
        found: list[Location] = await self._act("children", reference, {}, options)
        return found
