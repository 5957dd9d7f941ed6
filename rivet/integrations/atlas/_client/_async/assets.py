"""Methods of AtlasClient for assets and locations; _operations/assets.py implements them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rivet.integrations.atlas._client import operations
from rivet.integrations.atlas._client._async.base import AsyncBase
from rivet.integrations.atlas._support.defaults import PAGE_SIZE

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime
    from typing import Unpack

    from atlas_api.models.asset import Asset
    from atlas_api.models.asset_create import AssetCreate
    from atlas_api.models.asset_patch import AssetPatch
    from atlas_api.models.location import Location

    from rivet.integrations.atlas._client.options import CallOptions
    from rivet.integrations.atlas._kinds import payloads
    from rivet.integrations.atlas._search.expression import Filter


class AsyncAssetCalls(AsyncBase):
    """Methods for assets and locations."""

    async def search_assets(self, query: str, limit: int = 10, **options: Unpack[CallOptions]) -> list[Asset]:
        """Find assets whose name or description contains a string, ignoring case.

        Args:
            query: The string, matched literally.
            limit: Maximum number of assets, 1 or more.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The assets, in the order of their ids.

        Raises:
            AtlasValidationError: The limit is invalid.

        Example:
            >>> [asset["name"] for asset in await client.search_assets("PowerFlex", limit=5)]
        """
        await self._ready("assets")
        return await self._run(operations.assets.search_assets(self._context, query, limit), options)

    async def get_asset(self, asset_id: int | str, **options: Unpack[CallOptions]) -> Asset:
        """Get an asset.

        Args:
            asset_id: Its id, or its displayed number, such as ``A000001``.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The asset.

        Raises:
            AtlasNotFoundError: No such asset.

        Example:
            >>> (await client.get_asset("A000001")).name
        """
        await self._ready("assets")
        return await self._run(operations.assets.get_asset(self._context, asset_id), options)

    async def create_asset(
        self,
        data: payloads.NewAsset | AssetCreate,
        *,
        idempotency_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Asset:
        """Create an asset exactly once: after a lost response it is searched for, never sent again blindly.

        Args:
            data: ``name``, and what else is known: ``description``, ``area``, ``category`` (id or name; a new name
                makes a category), ``model``, ``manufacturer``, ``serialNumber``, ``location``, ``status`` ...
            idempotency_key: A name of this create, kept in the first line of the description: an asset that has it is
                the result, so that the same call may be repeated.
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The new asset.

        Raises:
            AtlasValidationError: A field is missing, unknown or unusable; nothing was created.
            AtlasOutcomeUnknownError: The response was lost and the asset was not found: the error says what to do.

        Example:
            >>> asset = await client.create_asset({"name": "PowerFlex 525 VFD", "category": "Electrical"})
        """
        await self._ready("assets")
        await self._ready_for("assets")
        return await self._run(operations.assets.create_asset(self._context, data, idempotency_key), options)

    async def update_asset(
        self,
        asset_id: int | str,
        updates: payloads.AssetChanges | Asset | AssetPatch,
        *,
        if_unchanged_since: datetime | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Asset:
        """Change some fields of an asset, and keep all others, its number and status included.

        Args:
            asset_id: Its id or number.
            updates: The fields to change, as in create_asset(); ``None`` clears one.
            if_unchanged_since: Refuse the update if the asset changed after this, as in update_work_order().
            **options: timeout, deadline, max_retries, lane for this call.

        Returns:
            The updated asset.

        Raises:
            AtlasNotFoundError: No such asset.
            AtlasValidationError: A field is unknown or invalid; nothing was changed.
            AtlasConflictError: Another user changed the asset since then.
            AtlasOutcomeUnknownError: No response arrived; the same update may be sent again.

        Example:
            >>> await client.update_asset("A000001", {"status": "DOWN"})
        """
        await self._ready("assets")
        operation = operations.assets.update_asset(self._context, asset_id, updates, if_unchanged_since)
        return await self._run(operation, options)

    def iter_assets(
        self,
        query: str | Filter[Asset] | None = None,
        *,
        page_size: int = PAGE_SIZE,
        limit: int | None = None,
        after: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Asset]:
        """Iterate over all assets, or those that search_assets() finds, page by page.

        Args:
            query: A string as in search_assets(), or a filter such as ``AssetF.status == "DOWN"``; None for all.
            page_size: Assets per request.
            limit: Maximum number of assets.
            after: Resume after the asset with this id, as in iter_work_orders().
            **options: timeout, deadline, max_retries, lane for each page.

        Returns:
            An iterator in the order of ids, stable under concurrent changes as iter_work_orders() is.

        Raises:
            AtlasValidationError: The query or a number is invalid.

        Example:
            >>> names = [asset.name async for asset in client.iter_assets()]
        """
        return self._walk(operations.listings.of_assets(self._context, query, page_size, limit, after), options)

    def iter_locations(
        self,
        wanted: Filter[Location] | None = None,
        *,
        page_size: int = PAGE_SIZE,
        limit: int | None = None,
        after: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Location]:
        """Iterate over all locations that match a filter, page by page.

        Args:
            wanted: A filter such as ``LocationF.name.contains("hall")``; None for all.
            page_size: Locations per request.
            limit: Maximum number of locations.
            after: Resume after the location with this id, as in iter_work_orders().
            **options: timeout, deadline, max_retries, lane for each page.

        Returns:
            An iterator in the order of ids, stable under concurrent changes as iter_work_orders() is.

        Raises:
            AtlasValidationError: A number is invalid.

        Example:
            >>> [location.name async for location in client.iter_locations()]
        """
        return self._walk(operations.listings.of_locations(self._context, wanted, page_size, limit, after), options)
