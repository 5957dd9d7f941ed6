# Made from atlas/maintainx/_async/client.py by scripts/unasync.py (make regenerate). Do not edit.
"""SyncMaintainXClient, the asyncio client of MaintainX; sync_client.py is made from this file by scripts/unasync.py."""

from __future__ import annotations

import os
import re
from collections.abc import Generator, Mapping
from datetime import datetime
from typing import Any, Literal

from atlas_api.runtime import secret

from rivet.integrations.atlas.exceptions import AtlasConfigError
from rivet.integrations.atlas.maintainx._field_mapping import iso
from rivet.integrations.atlas.vendors._pacing import HeaderPace
from rivet.integrations.atlas.vendors._responses import part, rows
from rivet.integrations.atlas.vendors._sync.client import SyncVendorClient
from rivet.integrations.atlas.vendors._validation import checked_secret
from rivet.integrations.atlas.vendors.errors import VendorError

BASE_URL = "https://api.getmaintainx.com/v1"
PAGE_SIZE = 200
"""Records of a page; the most that MaintainX gives."""
ASSET_EXPAND = ("barcode", "extra_fields", "manufacturer", "model", "status")
WORK_ORDER_EXPAND = ("asset", "estimated_time", "extra_fields")
"""What lists leave out unless it is asked for."""
QUIET = (("skipWebhook", "true"),)
"""Writes tell no webhook: whoever syncs by webhooks, too, would send them round in a circle."""

Entity = Literal["assets", "workOrders"]


class SyncMaintainXClient(SyncVendorClient):
    """Client for MaintainX v1: paced by its ``X-Rate-Limit`` headers, GET, PATCH and PUT repeated after a lost reply.

    Records are MaintainX's own JSON. Writes tell no webhook (``skipWebhook``).

    Args:
        api_key: A key made in Settings > Integrations > API Keys; by default MAINTAINX_API_KEY.
        organization_id: Which organization, for a key of several; by default MAINTAINX_ORGANIZATION_ID.
        base_url: Where the API is; by default MAINTAINX_BASE_URL, or MaintainX's own address.
        timeout: Seconds for one attempt.
        max_retries: Attempts after the first.

    Raises:
        AtlasConfigError: The key is missing, or an argument cannot be used.

    Example:
        >>> with SyncMaintainXClient() as maintainx:
        ...     id = maintainx.create_work_order({"title": "Check valve"})
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        organization_id: int | None = None,
        base_url: str | None = None,
        timeout: float = 30.0,
        max_retries: int = 5,
    ) -> None:
        given = organization_id if organization_id is not None else os.environ.get("MAINTAINX_ORGANIZATION_ID") or None
        if given is not None and not re.fullmatch(r"[0-9]{1,18}", str(given), re.ASCII):
            raise AtlasConfigError("organization_id (MAINTAINX_ORGANIZATION_ID) must be a whole number.")
        self._key = checked_secret("api_key (MAINTAINX_API_KEY)", api_key or os.environ.get("MAINTAINX_API_KEY"))
        self._organization = given
        address = base_url or os.environ.get("MAINTAINX_BASE_URL") or BASE_URL
        who = "api_key (MAINTAINX_API_KEY)"
        super().__init__("MaintainX", who, address, HeaderPace(), timeout=timeout, max_retries=max_retries)

    def _authorization(self, refused: Mapping[str, str] | None) -> dict[str, str]:  # noqa: ARG002 - a fixed key
        headers = {"Authorization": secret(f"Bearer {self._key}")}
        return headers if self._organization is None else {**headers, "x-organization-id": str(self._organization)}

    def _secrets(self) -> tuple[str, ...]:
        return (self._key,)

    @property
    def organization(self) -> str | None:
        """The organization's id, if it was given."""
        return None if self._organization is None else str(self._organization)

    # ----------------------------------------------------------------------------------------------- reading
    def iter_assets(
        self, *, updated_since: datetime | None = None, having: tuple[str, str] | None = None
    ) -> Generator[dict[str, Any]]:
        """Walk through assets in the order of their ids, which changes do not disturb (their pages are offsets).

        Args:
            updated_since: Only those that were changed then or later.
            having: Label and value of a custom field that they must have; the field must exist.

        Returns:
            The assets, with bar code, custom fields, manufacturer, model and status.

        Raises:
            VendorError: A page cannot be read.

        Example:
            >>> [asset["name"] for asset in maintainx.iter_assets()]
        """
        params = [*_since(updated_since), ("sort", "id"), *(("expand", one) for one in ASSET_EXPAND)]
        for one in self._walk("assets", [*params, *([having] if having else [])]):
            yield one

    def iter_work_orders(
        self, *, updated_since: datetime | None = None, created_since: datetime | None = None
    ) -> Generator[dict[str, Any]]:
        """Walk through work orders in the order of their changes: one that changes meanwhile comes again.

        Args:
            updated_since: Only those that were changed then or later.
            created_since: Only those that were made then or later.

        Returns:
            The work orders, with asset, estimated time and custom fields; those of the future, too.

        Raises:
            VendorError: A page cannot be read.

        Example:
            >>> [one["title"] for one in maintainx.iter_work_orders()]
        """
        params = [*_since(updated_since), *_since(created_since, "createdAt"), ("sort", "updatedAt")]
        expand = (("expand", one) for one in WORK_ORDER_EXPAND)
        for one in self._walk("workorders", [*params, ("show_upcoming", "true"), *expand]):
            yield one

    def _walk(self, kind: str, params: list[tuple[str, str]]) -> Generator[dict[str, Any]]:
        name = {"workorders": "workOrders"}.get(kind, kind)
        cursor, seen = "", set[str]()
        while True:
            here = [("cursor", cursor)] if cursor else []
            page = self.request("GET", f"/{kind}", params=[*params, ("limit", str(PAGE_SIZE)), *here])
            for one in rows("MaintainX", page, name):
                yield one
            following = page.get("nextCursor")
            if not following:
                return
            cursor = str(following)
            if cursor in seen:
                raise VendorError("MaintainX gives the same page again and again: try again later.", vendor="MaintainX")
            seen.add(cursor)

    def get_asset(self, id: int) -> dict[str, Any]:
        """Get an asset.

        Raises:
            VendorNotFoundError: There is none.
        """
        return _record(self.request("GET", f"/assets/{int(id)}"), "asset")

    def get_work_order(self, id: int) -> dict[str, Any]:
        """Get a work order, as iter_work_orders() gives it.

        Raises:
            VendorNotFoundError: There is none.
        """
        params = [("expand", one) for one in WORK_ORDER_EXPAND]
        return _record(self.request("GET", f"/workorders/{int(id)}", params=params), "workOrder")

    # ----------------------------------------------------------------------------------------------- writing
    def create_asset(self, body: Mapping[str, Any]) -> int:
        """Create an asset; its id. A lost reply raises VendorOutcomeUnknownError, and nothing is sent again."""
        reply = self.request("POST", "/assets", params=QUIET, json=dict(body))
        return int(part("MaintainX", reply, "id", made=True))

    def create_work_order(self, body: Mapping[str, Any]) -> int:
        """Create a work order, which is OPEN then; its id. A lost reply raises VendorOutcomeUnknownError."""
        reply = self.request("POST", "/workorders", params=QUIET, json=dict(body))
        return int(part("MaintainX", reply, "id", made=True))

    def update_asset(self, id: int, body: Mapping[str, Any]) -> dict[str, Any]:
        """Change the given fields of an asset; the asset then (without its status)."""
        reply = self.request("PATCH", f"/assets/{int(id)}", params=QUIET, json=dict(body))
        return _record(reply, "asset")

    def update_work_order(self, id: int, body: Mapping[str, Any]) -> dict[str, Any]:
        """Change the given fields of a work order; the work order then. Its status has a call of its own."""
        expand = [("expand", one) for one in WORK_ORDER_EXPAND if one != "asset"]
        reply = self.request("PATCH", f"/workorders/{int(id)}", params=[*QUIET, *expand], json=dict(body))
        return _record(reply, "workOrder")

    def change_work_order_status(self, id: int, status: str) -> dict[str, Any]:
        """Set a work order's status: OPEN, IN_PROGRESS, ON_HOLD, DONE or CANCELED; the work order then."""
        body = {"status": status}
        reply = self.request("PATCH", f"/workorders/{int(id)}/status", params=QUIET, json=body)
        return _record(reply, "workOrder")

    def change_asset_status(self, id: int, status: str) -> dict[str, Any]:
        """Set an asset's status, ONLINE or OFFLINE; what MaintainX keeps of it."""
        reply = self.request("POST", f"/assets/{int(id)}/status", params=QUIET, json={"status": status})
        return _record(reply, "assetStatus")

    def ensure_custom_field(self, entity: Entity, label: str) -> None:
        """Make a line of text of that label, which only the API can edit (``unlisted``), if there is none.

        Args:
            entity: Of what.
            label: Its label.

        Raises:
            AtlasConfigError: There is one of another type.
            VendorError: It cannot be made.
        """
        found = self.request("GET", f"/customfields/{entity}")
        fields = rows("MaintainX", {"fields": found}, "fields")
        kinds = [one.get("type") for one in fields if isinstance(one, Mapping) and one.get("label") == label]
        if not kinds:
            field = {"label": label, "type": "oneline", "unlisted": True}
            self.request("POST", f"/customfields/{entity}", json={"fields": [field]})
        elif "oneline" not in kinds:
            raise AtlasConfigError(f"MaintainX has a custom field {label!r} of another type: choose another label.")


def _record(reply: Any, name: str) -> dict[str, Any]:
    found: dict[str, Any] = part("MaintainX", reply, name)
    return found


def _since(moment: datetime | None, field: str = "updatedAt") -> list[tuple[str, str]]:
    return [] if moment is None else [(f"{field}[gte]", iso(moment))]
