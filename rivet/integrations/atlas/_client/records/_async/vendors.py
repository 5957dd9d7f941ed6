# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Vendors: ``client.vendors``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client.records._async.base import AsyncRecords
from rivet.integrations.atlas._support.defaults import PAGE_SIZE

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models import Vendor, VendorCreate, VendorPage

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._client.records.queries.vendors import VendorsQuery
    from rivet.integrations.atlas._kinds import payloads
    from rivet.integrations.atlas._search.expression import Filter


class AsyncVendors(AsyncRecords):
    """Vendors."""

    _accessor = "vendors"

    async def get(self, reference: payloads.Ref | Vendor, **options: Unpack[CallOptions]) -> Vendor:
        """Get a vendor.

        Args:
            reference: Its id, its name or its company name.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> await client.vendors.get(7)
        """
        found: Vendor = await self._get(reference, options)
        return found

    async def find(
        self,
        where: Filter[Vendor] | str | None = None,
        *,
        page: int = 0,
        limit: int = 20,
        **asked: Unpack[VendorsQuery],
    ) -> VendorPage:
        """Return one page of vendors, in the order of their ids.

        Args:
            where: A filter; None for all. A string is searched for in name, companyName, description.
            page: Number of the page, from 0.
            limit: Records per page, 1 or more.
            **asked: Values of properties, other records by id, number or name; and options.

        Returns:
            The page: ``page.content``, ``page.total_elements``.

        Raises:
            AtlasValidationError: A filter or a keyword is invalid, or a name does not exist.

        Example:
            >>> (await client.vendors.find(limit=50)).content
        """
        found: VendorPage = await self._find(where, page, limit, asked)
        return found

    def iter(
        self,
        where: Filter[Vendor] | str | None = None,
        *,
        page_size: int = PAGE_SIZE,
        limit: int | None = None,
        after: int | None = None,
        **asked: Unpack[VendorsQuery],
    ) -> AsyncIterator[Vendor]:
        """Iterate over all matching vendors, page by page; the next page is fetched ahead.

        Args:
            where: A filter; None for all. A string is searched for in name, companyName, description.
            page_size: Records per request.
            limit: Maximum number of records.
            after: Resume after the record with this id, for example the last one processed before a crash.
            **asked: Values of properties, other records by id, number or name; and options.

        Returns:
            An iterator; records that are created or deleted meanwhile make it neither repeat nor skip others.

        Raises:
            AtlasValidationError: A filter or a keyword is invalid, or a name does not exist.

        Example:
            >>> [one.id async for one in client.vendors.iter()]
        """
        return self._iter(where, page_size, limit, after, asked)

    async def create(
        self,
        data: payloads.NewVendor | VendorCreate,
        *,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Vendor:
        """Create a vendor exactly once.

        Args:
            data: ``name``, ``companyName`` and optional properties; other records by id, number or name.
            idempotency_key: A key of your own: if a record with it exists, that one is returned. The description
                stores it.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The record; after a lost response it is searched for, not sent again.

        Raises:
            AtlasValidationError: A property is missing, unknown or invalid; nothing was created.
            AtlasOutcomeUnknownError: No response arrived, and the record was not found.

        Example:
            >>> await client.vendors.create({"name": "Vendor 7", "companyName": "Miller Ltd"})
        """
        found: Vendor = await self._create(data, idempotency_key, options)
        return found

    async def update(
        self,
        reference: payloads.Ref | Vendor,
        changes: payloads.VendorChanges | Vendor,
        *,
        if_unchanged_since: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Vendor:
        """Change some properties of a vendor, and keep all others.

        Args:
            reference: Its id, its name or its company name.
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
            >>> await client.vendors.update(7, {"description": "a note"})
        """
        found: Vendor = await self._update(reference, changes, if_unchanged_since, options)
        return found

    async def delete(self, reference: payloads.Ref | Vendor, **options: Unpack[CallOptions]) -> None:
        """Delete a vendor.

        Args:
            reference: Its id, its name or its company name.
            **options: timeout, deadline, max_retries, lane for this call.

        Raises:
            AtlasNotFoundError: No such record.

        Example:
            >>> await client.vendors.delete(7)
        """
        await self._delete(reference, options)
