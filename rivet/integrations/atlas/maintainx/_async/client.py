"""MaintainXClient, the asyncio client of MaintainX."""

from __future__ import annotations

import os
import re
from collections.abc import AsyncGenerator, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from atlas_api.runtime import secret

from rivet.integrations.atlas.exceptions import AtlasConfigError
from rivet.integrations.atlas.maintainx._field_mapping import iso
from rivet.integrations.atlas.maintainx._operations import OPERATIONS
from rivet.integrations.atlas.vendors._async.client import VendorClient
from rivet.integrations.atlas.vendors._pacing import HeaderPace
from rivet.integrations.atlas.vendors._responses import part, rows
from rivet.integrations.atlas.vendors._validation import checked_secret
from rivet.integrations.atlas.vendors.errors import VendorError

BASE_URL = "https://api.getmaintainx.com/v1"
LIMIT, WINDOW_SECONDS = 100, 60.0
"""Requests per user in a window, unless MaintainX says otherwise."""
EMPTY_PAGES = 3
"""Number of empty pages in a row after which a list counts as complete, whatever ``nextCursor`` says."""
PAGE_SIZE = 200
"""Records per page; the maximum of MaintainX."""
ASSET_EXPAND = ("barcode", "extra_fields", "manufacturer", "model", "status")
WORK_ORDER_EXPAND = ("asset", "estimated_time", "extra_fields")
"""Fields that lists leave out unless they are requested."""
QUIET = (("skipWebhook", "true"),)
"""Writes trigger no webhooks: two syncs driven by webhooks would trigger each other forever."""

Entity = Literal["assets", "workOrders"]


class MaintainXClient(VendorClient):
    """Client for MaintainX v1: paced by ``X-Rate-Limit`` headers, GET, PATCH and PUT repeated after a lost response.

    Records are MaintainX's own JSON. Writes trigger no webhooks (``skipWebhook``).

    Args:
        api_key: A key made in Settings > Integrations > API Keys; by default MAINTAINX_API_KEY.
        organization_id: Which organization, for a key of several; by default MAINTAINX_ORGANIZATION_ID.
        base_url: Where the API is; by default MAINTAINX_BASE_URL, or MaintainX's own address.
        timeout: Seconds for one attempt.
        max_retries: Attempts after the first.

    Raises:
        AtlasConfigError: The key is missing, or an argument cannot be used.

    Example:
        >>> async with MaintainXClient() as maintainx:
        ...     id = await maintainx.create_work_order({"title": "Check valve"})
    """

    _operations = OPERATIONS

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
        self._limits = HeaderPace()
        setting = "api_key (MAINTAINX_API_KEY)"
        super().__init__("MaintainX", setting, address, self._limits, timeout=timeout, max_retries=max_retries)

    async def _authorization(self, refused: Mapping[str, str] | None) -> dict[str, str]:  # noqa: ARG002 - a fixed key
        headers = {"Authorization": secret(f"Bearer {self._key}")}
        return headers if self._organization is None else {**headers, "x-organization-id": str(self._organization)}

    def _secrets(self) -> tuple[str, ...]:
        return (self._key,)

    @property
    def requests_a_second(self) -> float:
        """Requests per second that the limit allows, by the last response; before that, by the documentation."""
        return (self._limits.limit or LIMIT) / WINDOW_SECONDS

    @property
    def organization(self) -> str | None:
        """Id of the organization, if it was given."""
        return None if self._organization is None else str(self._organization)

    # ----------------------------------------------------------------------------------------------- reading
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
        params = [*_since(updated_since), ("sort", "id"), *(("expand", one) for one in ASSET_EXPAND)]
        async for one in self._walk("assets", [*params, *([having] if having else [])]):
            yield one

    async def iter_work_orders(
        self,
        *,
        updated_since: datetime | None = None,
        created_since: datetime | None = None,
        statuses: Sequence[str] = (),
        expand: Sequence[str] = WORK_ORDER_EXPAND,
    ) -> AsyncGenerator[dict[str, Any]]:
        """Walk through work orders in the order of their changes: one that changes meanwhile comes again.

        Args:
            updated_since: Only those that changed at this time or later.
            created_since: Only those that were created at this time or later.
            statuses: Only those with one of them, such as ``OPEN``; by default all.
            expand: Additional fields to request.

        Returns:
            The work orders, with asset, estimated time and custom fields; those of the future, too.

        Raises:
            VendorError: A page cannot be read.

        Example:
            >>> [one["title"] async for one in maintainx.iter_work_orders()]
        """
        params = [*_since(updated_since), *_since(created_since, "createdAt"), ("sort", "updatedAt")]
        params += [("statuses", one) for one in statuses] + [("expand", one) for one in expand]
        async for one in self._walk("workorders", [*params, ("show_upcoming", "true")]):
            yield one

    async def _walk(self, kind: str, params: list[tuple[str, str]]) -> AsyncGenerator[dict[str, Any]]:
        name = {"workorders": "workOrders"}.get(kind, kind.rpartition("/")[2])
        cursor, seen, empty = "", set[str](), 0
        while True:
            here = [("cursor", cursor)] if cursor else []
            page = await self.request("GET", f"/{kind}", params=[*params, ("limit", str(PAGE_SIZE)), *here])
            records = rows("MaintainX", page, name)
            for one in records:
                yield one
            following = page.get("nextCursor")
            empty = 0 if records else empty + 1
            if not following or empty == EMPTY_PAGES:
                return
            cursor = str(following)
            if cursor in seen:
                raise VendorError("MaintainX gives the same page again and again: try again later.", vendor="MaintainX")
            seen.add(cursor)

    async def get_asset(self, id: int) -> dict[str, Any]:
        """Get an asset.

        Raises:
            VendorNotFoundError: It does not exist.
        """
        return _record(await self.request("GET", f"/assets/{int(id)}"), "asset")

    async def iter_records(
        self, kind: Literal["locations", "categories", "users", "teams", "parts", "manufacturers", "models"]
    ) -> AsyncGenerator[dict[str, Any]]:
        """Walk through all records of a smaller kind.

        Args:
            kind: Their path, such as ``locations``.

        Returns:
            The records.

        Example:
            >>> [user["email"] async for user in maintainx.iter_records("users")]
        """
        async for one in self._walk(kind, []):
            yield one

    async def get_location(self, id: int) -> dict[str, Any]:
        """Get a location.

        Raises:
            VendorNotFoundError: It does not exist.
        """
        return _record(await self.request("GET", f"/locations/{int(id)}"), "location")

    async def iter_comments(self, work_order_id: int) -> AsyncGenerator[dict[str, Any]]:
        """Walk through a work order's comments: ``{"id", "authorId", "content", "createdAt"}``."""
        async for one in self._walk(f"workorders/{int(work_order_id)}/comments", []):
            yield one

    async def get_work_order(self, id: int, *, expand: Sequence[str] = WORK_ORDER_EXPAND) -> dict[str, Any]:
        """Get a work order, as iter_work_orders() gives it.

        Args:
            id: Its id.
            expand: Additional fields to request.

        Raises:
            VendorNotFoundError: It does not exist.
        """
        params = [("expand", one) for one in expand]
        return _record(await self.request("GET", f"/workorders/{int(id)}", params=params), "workOrder")

    # ----------------------------------------------------------------------------------------------- writing
    async def create_asset(self, body: Mapping[str, Any]) -> int:
        """Create an asset; return its id. A lost response raises VendorOutcomeUnknownError; nothing is resent."""
        response = await self.request("POST", "/assets", params=QUIET, json=dict(body))
        return int(part("MaintainX", response, "id", made=True))

    async def create_work_order(self, body: Mapping[str, Any]) -> int:
        """Create a work order with status OPEN; return its id. A lost response raises VendorOutcomeUnknownError."""
        response = await self.request("POST", "/workorders", params=QUIET, json=dict(body))
        return int(part("MaintainX", response, "id", made=True))

    async def create_location(self, body: Mapping[str, Any]) -> int:
        """Create a location; return its id. A lost response raises VendorOutcomeUnknownError."""
        response = await self.request("POST", "/locations", params=QUIET, json=dict(body))
        return int(part("MaintainX", response, "id", made=True))

    async def create_category(self, label: str) -> int:
        """Create a category of work orders; return its id. A lost response raises VendorOutcomeUnknownError."""
        response = await self.request("POST", "/categories", params=QUIET, json={"label": label})
        return int(part("MaintainX", response, "id", made=True))

    async def add_comment(self, work_order_id: int, content: str) -> int:
        """Comment on a work order; return the comment's id. A lost response raises VendorOutcomeUnknownError."""
        if not isinstance(content, str) or not content.strip():
            raise AtlasConfigError("content must be a string that is not empty.")
        path = f"/workorders/{int(work_order_id)}/comments"
        response = await self.request("POST", path, params=QUIET, json={"content": content})
        return int(part("MaintainX", response, "id", made=True))

    async def subscribe(self, event: str, url: str) -> tuple[int, str]:
        """Subscribe a URL to an event of MaintainX.

        Args:
            event: One of its 46 events, such as ``WORK_ORDER_CHANGE``.
            url: An https address of at most 512 characters.

        Returns:
            The subscription's id, and the secret that signs its deliveries.

        Raises:
            VendorRefusedError: MaintainX does not know the event, or does not accept the address.
            VendorOutcomeUnknownError: The response is lost.
        """
        response = await self.request("POST", "/subscriptions", json={"type": event, "url": url})
        id = int(part("MaintainX", response, "id", made=True))
        found = response.get("secret") or part(
            "MaintainX", await self.request("GET", f"/subscriptions/{id}/secret"), "secret"
        )
        return id, secret(str(found))

    async def unsubscribe(self, id: int) -> None:
        """End a subscription.

        Raises:
            VendorNotFoundError: It does not exist.
        """
        await self.request("DELETE", f"/subscriptions/{int(id)}")

    async def ensure_manufacturer(self, name: str) -> int:
        """Return the id of a manufacturer in the catalogue; it is created if it does not exist."""
        async for one in self._walk("manufacturers", []):
            if one["name"].casefold() == name.casefold():
                return int(one["id"])
        response = await self.request("POST", "/manufacturers", params=QUIET, json={"name": name})
        return int(part("MaintainX", response, "id", made=True))

    async def ensure_model(self, name: str, manufacturer_id: int) -> int:
        """Return the id of a manufacturer's model in the catalogue; it is created if it does not exist."""
        async for one in self._walk("models", []):
            if one.get("manufacturerId") == manufacturer_id and one["name"].casefold() == name.casefold():
                return int(one["id"])
        body = {"name": name, "manufacturerId": int(manufacturer_id)}
        response = await self.request("POST", "/models", params=QUIET, json=body)
        return int(part("MaintainX", response, "id", made=True))

    async def update_asset(self, id: int, body: Mapping[str, Any]) -> dict[str, Any]:
        """Change the given fields of an asset; return the updated asset (without its status)."""
        response = await self.request("PATCH", f"/assets/{int(id)}", params=QUIET, json=dict(body))
        return response["asset"] if _has(response, "asset") else await self.get_asset(id)

    async def update_work_order(self, id: int, body: Mapping[str, Any]) -> dict[str, Any]:
        """Change the given fields of a work order, except its status; return the updated work order."""
        expand = [("expand", one) for one in WORK_ORDER_EXPAND if one != "asset"]
        response = await self.request("PATCH", f"/workorders/{int(id)}", params=[*QUIET, *expand], json=dict(body))
        return response["workOrder"] if _has(response, "workOrder") else await self.get_work_order(id)

    async def change_work_order_status(self, id: int, status: str) -> dict[str, Any]:
        """Set a work order's status: OPEN, IN_PROGRESS, ON_HOLD, DONE or CANCELED; return the work order."""
        body = {"status": status}
        response = await self.request("PATCH", f"/workorders/{int(id)}/status", params=QUIET, json=body)
        return response["workOrder"] if _has(response, "workOrder") else await self.get_work_order(id)

    async def change_asset_status(self, id: int, status: str) -> dict[str, Any]:
        """Set an asset's status, ONLINE or OFFLINE; return the status as MaintainX has it."""
        response = await self.request("POST", f"/assets/{int(id)}/status", params=QUIET, json={"status": status})
        return _record(response, "assetStatus")

    async def ensure_custom_field(self, entity: Entity, label: str) -> None:
        """Create a single-line custom field that only the API can edit (``unlisted``), if it does not exist.

        Args:
            entity: Kind of records that get the field.
            label: Its label.

        Raises:
            AtlasConfigError: A field of another type has this label.
            VendorError: It cannot be created.
        """
        found = await self.request("GET", f"/customfields/{entity}")
        fields = rows("MaintainX", {"fields": found}, "fields")
        kinds = [one.get("type") for one in fields if isinstance(one, Mapping) and one.get("label") == label]
        if not kinds:
            # The next work order of a series is another one: it must not name the same counterpart.
            field = {"label": label, "type": "oneline", "unlisted": True, "includeInRecurrence": False}
            await self.request("POST", f"/customfields/{entity}", json={"fields": [field]})
        elif "oneline" not in kinds:
            raise AtlasConfigError(f"MaintainX has a custom field {label!r} of another type: choose another label.")


def _has(response: Any, name: str) -> bool:
    """Return whether the response to a write has the record: the specification leaves that open."""
    return isinstance(response, Mapping) and isinstance(response.get(name), dict)


def _record(response: Any, name: str) -> dict[str, Any]:
    found: dict[str, Any] = part("MaintainX", response, name)
    return found


def _since(moment: datetime | None, field: str = "updatedAt") -> list[tuple[str, str]]:
    return [] if moment is None else [(f"{field}[gte]", iso(moment))]
