# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Requests for work: ``client.requests``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._async.base import AsyncRecords
from rivet.integrations.atlas._support.defaults import PAGE_SIZE

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models import Request, RequestCreate, RequestPage, WorkOrder

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._client.records.queries.requests import RequestsQuery
    from rivet.integrations.atlas._kinds import payloads
    from rivet.integrations.atlas._search.expression import Filter


class AsyncRequests(AsyncRecords):
    """Requests for work."""

    _accessor = "requests"

    async def get(self, reference: payloads.Ref | Request, **options: Unpack[CallOptions]) -> Request:
        """Get a request.

        Args:
            reference: Its id, its number such as R000001 or its title.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> await client.requests.get(7)
        """
        found: Request = await self._get(reference, options)
        return found

    async def find(
        self,
        where: Filter[Request] | str | None = None,
        *,
        page: int = 0,
        limit: int = 20,
        **asked: Unpack[RequestsQuery],
    ) -> RequestPage:
        """Return one page of requests for work, in the order of their ids.

        Args:
            where: A filter; None for all. A string is searched for in title, description.
            page: Number of the page, from 0.
            limit: Records per page, 1 or more.
            **asked: Values of properties, other records by id, number or name; and options.

        Returns:
            The page: ``page.content``, ``page.total_elements``.

        Raises:
            AtlasValidationError: A filter or a keyword is invalid, or a name does not exist.

        Example:
            >>> (await client.requests.find(limit=50)).content
        """
        found: RequestPage = await self._find(where, page, limit, asked)
        return found

    def iter(
        self,
        where: Filter[Request] | str | None = None,
        *,
        page_size: int = PAGE_SIZE,
        limit: int | None = None,
        after: int | None = None,
        **asked: Unpack[RequestsQuery],
    ) -> AsyncIterator[Request]:
        """Iterate over all matching requests for work, page by page; the next page is fetched ahead.

        Args:
            where: A filter; None for all. A string is searched for in title, description.
            page_size: Records per request.
            limit: Maximum number of records.
            after: Resume after the record with this id, for example the last one processed before a crash.
            **asked: Values of properties, other records by id, number or name; and options.

        Returns:
            An iterator; records that are created or deleted meanwhile make it neither repeat nor skip others.

        Raises:
            AtlasValidationError: A filter or a keyword is invalid, or a name does not exist.

        Example:
            >>> [one.id async for one in client.requests.iter()]
        """
        return self._iter(where, page_size, limit, after, asked)

    async def create(
        self,
        data: payloads.NewRequest | RequestCreate,
        *,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Request:
        """Create a request exactly once.

        Args:
            data: ``title`` and optional properties; other records by id, number or name.
            idempotency_key: A key of your own: if a record with it exists, that one is returned. The description
                stores it.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record; after a lost response it is searched for, not sent again.

        Raises:
            AtlasValidationError: A property is missing, unknown or invalid; nothing was created.
            AtlasOutcomeUnknownError: No response arrived, and the record was not found.

        Example:
            >>> await client.requests.create({"title": "Check pump"})
        """
        found: Request = await self._create(data, idempotency_key, options)
        return found

    async def update(
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
            >>> await client.requests.update(7, {"description": "a note"})
        """
        found: Request = await self._update(reference, changes, if_unchanged_since, options)
        return found

    async def delete(self, reference: payloads.Ref | Request, **options: Unpack[CallOptions]) -> None:
        """Delete a request.

        Args:
            reference: Its id, its number such as R000001 or its title.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> await client.requests.delete(7)
        """
        await self._delete(reference, options)

    async def approve(
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
            The work order.

        Raises:
            AtlasNotFoundError: No such record.
            AtlasValidationError: An argument is invalid.

        Example:
            >>> await client.requests.approve(7)
        """
        found: WorkOrder = await self._act("approve", reference, {"assetStatus": asset_status}, options)
        return found

    async def cancel(self, reference: payloads.Ref | Request, reason: str, **options: Unpack[CallOptions]) -> Request:
        """Cancel a request.

        Args:
            reference: Its id, its number such as R000001 or its title.
            reason: The reason, which the requester is sent.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The request.

        Raises:
            AtlasNotFoundError: No such record.
            AtlasValidationError: An argument is invalid.

        Example:
            >>> await client.requests.cancel(7, reason="reported twice")
        """
        found: Request = await self._act("cancel", reference, {"reason": reason}, options)
        return found
