"""Calls of the MaintainX client on assets and their catalogue."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from datetime import datetime
from typing import Any

from rivet.integrations.atlas.maintainx._async.base_client import AsyncMaintainXBase
from rivet.integrations.atlas.maintainx._client_values import QUIET, has_record, record_of, since

ASSET_EXPAND = ("barcode", "extra_fields", "manufacturer", "model", "status")
"""Fields that lists leave out unless they are requested."""


class AsyncAssetCalls(AsyncMaintainXBase):
    """Assets, manufacturers and models."""

    async def iter_assets(
        self, *, updated_since: datetime | None = None, having: tuple[str, str] | None = None
    ) -> AsyncGenerator[dict[str, Any]]:
        """Walk through assets in the order of their ids, which changes do not disturb (their pages are offsets).

        Args:
            updated_since: Only those that changed at this time or later.
            having: Label and value of a custom field that they must have; the field must exist.

        Returns:
            The assets, with bar code, custom fields, manufacturer, model and status.

        Raises:
            VendorError: A page cannot be read.

        Example:
            >>> [asset["name"] async for asset in maintainx.iter_assets()]
        """
        params = [*since(updated_since), ("sort", "id"), *(("expand", one) for one in ASSET_EXPAND)]
        async for one in self._walk("assets", [*params, *([having] if having else [])]):
            yield one

    async def get_asset(self, id: int) -> dict[str, Any]:
        """Get an asset.

        Raises:
            VendorNotFoundError: It does not exist.
        """
        return record_of(await self.request("GET", f"/assets/{int(id)}"), "asset")

    async def create_asset(self, body: Mapping[str, Any]) -> int:
        """Create an asset; return its id. A lost response raises VendorOutcomeUnknownError; nothing is resent."""
        return await self._create("/assets", body)

    async def update_asset(self, id: int, body: Mapping[str, Any]) -> dict[str, Any]:
        """Change the given fields of an asset; return the updated asset (without its status)."""
        response = await self.request("PATCH", f"/assets/{int(id)}", params=QUIET, json=dict(body))
        return response["asset"] if has_record(response, "asset") else await self.get_asset(id)

    async def change_asset_status(self, id: int, status: str) -> dict[str, Any]:
        """Set an asset's status, ONLINE or OFFLINE; return the status as MaintainX has it."""
        response = await self.request("POST", f"/assets/{int(id)}/status", params=QUIET, json={"status": status})
        return record_of(response, "assetStatus")

    async def ensure_manufacturer(self, name: str) -> int:
        """Return the id of a manufacturer in the catalogue; it is created if it does not exist."""
        async for one in self._walk("manufacturers", []):
            if one["name"].casefold() == name.casefold():
                return int(one["id"])
        return await self._create("/manufacturers", {"name": name})

    async def ensure_model(self, name: str, manufacturer_id: int) -> int:
        """Return the id of a manufacturer's model in the catalogue; it is created if it does not exist."""
        async for one in self._walk("models", []):
            if one.get("manufacturerId") == manufacturer_id and one["name"].casefold() == name.casefold():
                return int(one["id"])
        body = {"name": name, "manufacturerId": int(manufacturer_id)}
        return await self._create("/models", body)
