# Made from atlas/_client/records/_async/request_portals.py by scripts/unasync.py (make regenerate). Do not edit.
# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Request portals: ``client.request_portals``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._sync.base import SyncRecords
from rivet.integrations.atlas._support.defaults import PAGE_SIZE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models import RequestPortal, RequestPortalCreate, RequestPortalPage

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._client.records.queries.request_portals import RequestPortalsQuery
    from rivet.integrations.atlas._kinds import payloads
    from rivet.integrations.atlas._search.expression import Filter


class SyncRequestPortals(SyncRecords):
    """Request portals."""

    _accessor = "request_portals"

    def get(self, reference: payloads.Ref | RequestPortal, **options: Unpack[CallOptions]) -> RequestPortal:
        """Get a request portal.

        Args:
            reference: Its id or its title.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.request_portals.get(7)
        """
        found: RequestPortal = self._get(reference, options)
        return found

    def find(
        self,
        where: Filter[RequestPortal] | str | None = None,
        *,
        page: int = 0,
        limit: int = 20,
        **asked: Unpack[RequestPortalsQuery],
    ) -> RequestPortalPage:
        """Return one page of request portals, in the order of their ids.

        Args:
            where: A filter; None for all. A string is searched for in title.
            page: Number of the page, from 0.
            limit: Records per page, 1 or more.
            **asked: Values of properties, other records by id, number or name; and options.

        Returns:
            The page: ``page.content``, ``page.total_elements``.

        Raises:
            AtlasValidationError: A filter or a keyword is invalid, or a name does not exist.

        Example:
            >>> (client.request_portals.find(limit=50)).content
        """
        found: RequestPortalPage = self._find(where, page, limit, asked)
        return found

    def iter(
        self,
        where: Filter[RequestPortal] | str | None = None,
        *,
        page_size: int = PAGE_SIZE,
        limit: int | None = None,
        after: int | None = None,
        **asked: Unpack[RequestPortalsQuery],
    ) -> Iterator[RequestPortal]:
        """Iterate over all matching request portals, page by page; the next page is fetched ahead.

        Args:
            where: A filter; None for all. A string is searched for in title.
            page_size: Records per request.
            limit: Maximum number of records.
            after: Resume after the record with this id, for example the last one processed before a crash.
            **asked: Values of properties, other records by id, number or name; and options.

        Returns:
            An iterator; records that are created or deleted meanwhile make it neither repeat nor skip others.

        Raises:
            AtlasValidationError: A filter or a keyword is invalid, or a name does not exist.

        Example:
            >>> [one.id for one in client.request_portals.iter()]
        """
        return self._iter(where, page_size, limit, after, asked)

    def create(
        self, data: payloads.NewRequestPortal | RequestPortalCreate, **options: Unpack[CallOptions]
    ) -> RequestPortal:
        """Create a request portal exactly once.

        Args:
            data: ``title`` and optional properties; other records by id, number or name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record; after a lost response it is searched for, not sent again.

        Raises:
            AtlasValidationError: A property is missing, unknown or invalid; nothing was created.
            AtlasOutcomeUnknownError: No response arrived, and the record was not found.

        Example:
            >>> client.request_portals.create({"title": "Check pump"})
        """
        found: RequestPortal = self._create(data, None, options)
        return found

    def update(
        self,
        reference: payloads.Ref | RequestPortal,
        changes: payloads.RequestPortalChanges | RequestPortal,
        *,
        if_unchanged_since: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> RequestPortal:
        """Change some properties of a request portal, and keep all others.

        Args:
            reference: Its id or its title.
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
            >>> client.request_portals.update(7, {"title": "Check pump"})
        """
        found: RequestPortal = self._update(reference, changes, if_unchanged_since, options)
        return found

    def delete(self, reference: payloads.Ref | RequestPortal, **options: Unpack[CallOptions]) -> None:
        """Delete a request portal.

        Args:
            reference: Its id or its title.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> client.request_portals.delete(7)
        """
        self._delete(reference, options)
