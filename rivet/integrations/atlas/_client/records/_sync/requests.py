# Made from atlas/_client/records/_async/requests.py by scripts/unasync.py (make regenerate). Do not edit.
# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Requests for work: ``client.requests``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._sync.base import SyncRecords
from rivet.integrations.atlas._support.defaults import PAGE_SIZE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models import Request, RequestCreate, RequestPage, WorkOrder

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._client.records.queries import RequestsQuery
    from rivet.integrations.atlas._kinds import payloads
    from rivet.integrations.atlas._search.expression import Filter


class SyncRequests(SyncRecords):
    """Requests for work."""

    _accessor = "requests"

    def get(self, reference: payloads.Ref | Request, **options: Unpack[CallOptions]) -> Request:
        """Get a request.

        Args:
            reference: Its id, its number such as R000001 or its title.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: There is none.

        Example:
            >>> client.requests.get(7)
        """
        found: Request = self._get(reference, options)
        return found

    def find(
        self,
        where: Filter[Request] | str | None = None,
        *,
        page: int = 0,
        limit: int = 20,
        **asked: Unpack[RequestsQuery],
    ) -> RequestPage:
        """One page of requests for work, in the order of their ids.

        Args:
            where: A filter; None for all. A text is looked for in title, description.
            page: Number of the page, from 0.
            limit: Records of a page, 1 or more.
            **asked: Values that properties must have, other records by id, number or name; and options.

        Returns:
            The page: ``page.content``, ``page.total_elements``.

        Raises:
            AtlasValidationError: A filter or a keyword cannot be used, or a name names nothing.

        Example:
            >>> (client.requests.find(limit=50)).content
        """
        found: RequestPage = self._find(where, page, limit, asked)
        return found

    def iter(
        self,
        where: Filter[Request] | str | None = None,
        *,
        page_size: int = PAGE_SIZE,
        limit: int | None = None,
        after: int | None = None,
        **asked: Unpack[RequestsQuery],
    ) -> Iterator[Request]:
        """All requests for work that match, page by page; the next page is fetched ahead.

        Args:
            where: A filter; None for all. A text is looked for in title, description.
            page_size: Records of a request.
            limit: Records at most.
            after: Resume after a crash: the ``id`` of the last record that was dealt with.
            **asked: Values that properties must have, other records by id, number or name; and options.

        Returns:
            An iterator; what is created or deleted meanwhile makes it neither repeat nor miss others.

        Raises:
            AtlasValidationError: A filter or a keyword cannot be used, or a name names nothing.

        Example:
            >>> [one.id for one in client.requests.iter()]
        """
        return self._iter(where, page_size, limit, after, asked)

    def create(
        self,
        data: payloads.NewRequest | RequestCreate,
        *,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Request:
        """Create a request, once.

        Args:
            data: ``title`` and what else is known; other records by id, number or name.
            idempotency_key: A key of your own: if there is a record with it, that is the result. A line of the
                description holds it.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record; one whose response was lost is looked for.

        Raises:
            AtlasValidationError: A property is missing, unknown or unusable; nothing was created.
            AtlasOutcomeUnknownError: The response was lost, and the record was not found.

        Example:
            >>> client.requests.create({...})
        """
        found: Request = self._create(data, idempotency_key, options)
        return found

    def update(
        self,
        reference: payloads.Ref | Request,
        changes: payloads.RequestChanges | Request,
        *,
        if_unchanged_since: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Request:
        """Change some properties of a request, and keep all others.

        Args:
            reference: Its id, its number such as R000001 or its title.
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
            >>> client.requests.update(7, {...})
        """
        found: Request = self._update(reference, changes, if_unchanged_since, options)
        return found

    def delete(self, reference: payloads.Ref | Request, **options: Unpack[CallOptions]) -> None:
        """Delete a request.

        Args:
            reference: Its id, its number such as R000001 or its title.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: There is none.

        Example:
            >>> client.requests.delete(7)
        """
        self._delete(reference, options)

    def approve(
        self,
        reference: payloads.Ref | Request,
        asset_status: payloads.AssetStatusWord | None = None,
        **options: Unpack[CallOptions],
    ) -> WorkOrder:
        """Approve a request; it becomes a work order.

        Args:
            reference: Its id, its number such as R000001 or its title.
            asset_status: The new status of its asset.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            What the server shows of it.

        Raises:
            AtlasNotFoundError: There is none.
            AtlasValidationError: An argument cannot be used.

        Example:
            >>> client.requests.approve(...)
        """
        found: WorkOrder = self._act("approve", reference, {"assetStatus": asset_status}, options)
        return found

    def cancel(
        self, reference: payloads.Ref | Request, reason: str | None = None, **options: Unpack[CallOptions]
    ) -> Request:
        """Cancel a request.

        Args:
            reference: Its id, its number such as R000001 or its title.
            reason: Why; the requester is told.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            What the server shows of it.

        Raises:
            AtlasNotFoundError: There is none.
            AtlasValidationError: An argument cannot be used.

        Example:
            >>> client.requests.cancel(...)
        """
        found: Request = self._act("cancel", reference, {"reason": reason}, options)
        return found
