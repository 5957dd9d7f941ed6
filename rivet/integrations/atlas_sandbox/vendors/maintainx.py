"""MaintainX v1, as in its specification (``/v1/openapi.json``): assets, work orders, and their related records."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from rivet.integrations.atlas_sandbox._http.rate_limits import Limit
from rivet.integrations.atlas_sandbox.vendors import maintainx_rules as rules
from rivet.integrations.atlas_sandbox.vendors import maintainx_shapes as shapes
from rivet.integrations.atlas_sandbox.vendors.maintainx_catalogue import Catalogue
from rivet.integrations.atlas_sandbox.vendors.maintainx_costs import Costs
from rivet.integrations.atlas_sandbox.vendors.maintainx_plans import Plans
from rivet.integrations.atlas_sandbox.vendors.maintainx_rules import (
    checked,
    found,
    having,
    moment,
    named,
    offset_page,
    size,
    trimmed,
    wrong,
)
from rivet.integrations.atlas_sandbox.vendors.maintainx_webhooks import Webhooks, webhook_status
from rivet.integrations.atlas_sandbox.vendors.vendor_app import Call, VendorApp, VendorRefusal

KEY = "maintainx-sandbox-key"
STATUSES = ("OPEN", "IN_PROGRESS", "ON_HOLD", "DONE", "CANCELED")
PRIORITIES = ("NONE", "LOW", "MEDIUM", "HIGH")

ASSET_FIELDS = (
    "name", "description", "barcode", "serialNumber", "locationId", "parentId", "criticalityId", "teamIds",
    "assetTypes", "extraFields", "vendorIds", "manufacturer", "model",
)  # fmt: skip
WORK_ORDER_FIELDS = (
    "title", "description", "priority", "type", "assetId", "locationId", "dueDate", "startDate", "estimatedTime",
    "assignees", "categories", "extraFields", "externalData", "vendorIds", "requesterId", "partsUsed",
)  # fmt: skip
TIMES = {"updatedAt[gte]", "updatedAt[lte]", "createdAt[gte]", "createdAt[lte]"}

Record = dict[str, Any]


class MaintainX(VendorApp):
    """MaintainX organization in memory.

    Args:
        limit: Rate limit: requests per window.
    """

    def __init__(self, limit: Limit) -> None:
        number = r"(\d{1,18})"
        super().__init__(
            limit,
            1000,
            [
                ("GET", "/assets", self._list_assets),
                ("POST", "/assets", self._create_asset),
                ("GET", f"/assets/{number}", self._get_asset),
                ("PATCH", f"/assets/{number}", self._patch_asset),
                ("DELETE", f"/assets/{number}", lambda _, id: self.delete(self.assets, id, "asset")),
                ("POST", f"/assets/{number}/status", self._asset_status),
                ("GET", "/workorders", self._list_work_orders),
                ("POST", "/workorders", self._create_work_order),
                ("GET", f"/workorders/{number}", self._get_work_order),
                ("PATCH", f"/workorders/{number}", self._patch_work_order),
                ("DELETE", f"/workorders/{number}", self._delete_work_order),
                ("PATCH", f"/workorders/{number}/status", self._work_order_status),
            ],
        )

    def forget(self) -> None:
        self.assets: dict[int, Record] = {}
        self.work_orders: dict[int, Record] = {}
        self.catalogue, self.costs, self.plans, self.hooks = Catalogue(self), Costs(self), Plans(self), Webhooks(self)
        self.more_routes = [*self.catalogue.routes(), *self.costs.routes(), *self.plans.routes(), *self.hooks.routes()]

    # ------------------------------------------------------------------------------------------------- access
    def allow(self, call: Call) -> None:
        if call.headers.get("authorization") != f"Bearer {KEY}":
            raise VendorRefusal(401, None)
        if not self.window.try_acquire():
            raise VendorRefusal(429, {"error": f"Too many requests. Please retry in {self.window.resets_in()} seconds"})

    def headers(self, call: Call) -> dict[str, str]:  # noqa: ARG002
        window = self.window
        names = {"limit": window.limit.requests, "remaining": window.left(), "reset": window.resets_in()}
        return {f"x-rate-limit-{name}": str(value) for name, value in names.items()}

    def settings(self, address: str) -> dict[str, str]:
        return {"MAINTAINX_BASE_URL": address, "MAINTAINX_API_KEY": KEY}

    def not_found(self) -> Any:
        return {"error": "Not Found."}

    def shown(self, name: str) -> Any:
        kept: Any = {
            "assets": self.assets, "work_orders": self.work_orders, "webhooks": self.hooks.events,
            "custom_fields": self.catalogue.custom_fields, "locations": self.catalogue.locations,
            "comments": self.catalogue.comments, "categories": self.catalogue.categories,
            "manufacturers": self.catalogue.manufacturers, "models": self.catalogue.models,
            "subscriptions": self.hooks.subscriptions, "parts": self.catalogue.parts,
            "attachments": self.catalogue.attachments, "people": self.catalogue.people,
            "maintenance_plans": self.plans.plans, "blueprints": self.plans.blueprints,
            "costs": self.costs.rows,
        }[name]  # fmt: skip
        by_id = isinstance(kept, dict) and name not in ("comments", "costs", "custom_fields")
        return list(kept.values()) if by_id else kept

    # ------------------------------------------------------------------------------------------------- assets
    def _list_assets(self, call: Call) -> tuple[int, Any]:
        records = having(self.changed(self.assets.values(), call), call, self.catalogue.labels("assets"), TIMES)
        if (call.first("sort") or "id") == "id":
            records.sort(key=lambda one: one["id"])
        expand = call.query.get("expand", [])
        return offset_page("assets", [shapes.listed_asset(one, expand) for one in records], call)

    def _get_asset(self, _call: Call, id: int) -> tuple[int, Any]:
        return 200, {"asset": shapes.asset_alone(found(self.assets, id, "asset"))}

    def _create_asset(self, call: Call) -> tuple[int, Any]:
        body = checked(call.json(), ASSET_FIELDS, self.catalogue.labels("assets"))
        named(body, "name", needed=True)
        now = self.now()
        asset: Record = {
            "id": self.number(), "name": "", "description": None, "parentId": None, "criticalityId": None,
            "locationId": None, "serialNumber": None, "createdAt": now, "updatedAt": now, "creatorId": 11,
            "barcode": None, "extraFields": {}, "manufacturer": None, "model": None, "teamIds": [], "assetTypes": [],
            "attachments": [], "vendorIds": [],
            "status": {"id": self.number(), "status": "ONLINE", "startedAt": now, "updatedAt": now},
        }  # fmt: skip
        self._write_asset(asset, body)
        self.assets[asset["id"]] = asset
        self.send_event(call, "NEW_ASSET", {"assetId": asset["id"]})
        return 201, {"id": asset["id"]}

    def _patch_asset(self, call: Call, id: int) -> tuple[int, Any]:
        asset = found(self.assets, id, "asset")
        self._write_asset(asset, checked(call.json(), ASSET_FIELDS, self.catalogue.labels("assets")))
        return 200, {"asset": shapes.asset_written(asset)}

    def _write_asset(self, asset: Record, body: Record) -> None:
        named(body, "name", needed=False)
        if body.get("parentId") is not None and body["parentId"] not in self.assets:
            raise wrong("parentId is not valid", "parentId")
        self._check_location(body)
        for name in ("manufacturer", "model"):
            if isinstance(body.get(name), dict):
                body[name] = body[name].get("name")
        made_by = body.get("manufacturer", asset["manufacturer"])
        self.catalogue.check_make(made_by, body.get("model"))
        asset.update({name: trimmed(value) for name, value in body.items()})
        if made_by is None:
            asset["model"] = None
        asset["updatedAt"] = self.now()

    def _asset_status(self, call: Call, id: int) -> tuple[int, Any]:
        asset, status = found(self.assets, id, "asset"), call.json().get("status")
        if status not in ("ONLINE", "OFFLINE", "IGNORE"):
            raise wrong("Invalid status", "status")
        now, old = self.now(), asset["status"]
        asset["status"] = {"id": self.number(), "status": status, "startedAt": now, "updatedAt": now}
        asset["updatedAt"] = now
        self.send_event(call, "ASSET_STATUS_CHANGE", {"assetId": id, "oldStatus": old, "newStatus": asset["status"]})
        return 201, {"assetStatus": shapes.asset_status(asset["status"])}

    # -------------------------------------------------------------------------------------------- work orders
    def _list_work_orders(self, call: Call) -> tuple[int, Any]:
        records = self.changed(self.work_orders.values(), call)
        if call.first("show_upcoming") != "true":
            records = [one for one in records if (one["startDate"] or "") <= self.now()]
        if title := call.first("title"):
            records = [one for one in records if title.lower() in one["title"].lower()]
        field = (call.first("sort") or "createdAt").lstrip("-")
        # Pages of work orders go on behind the last one that was seen.
        records.sort(key=lambda one: (one[field], one["id"]))
        if cursor := call.first("cursor"):
            at, _, id = cursor.partition("_")
            records = [one for one in records if (one[field], one["id"]) > (at, int(id))]
        wanted = size(call)
        page = records[:wanted]
        after = f"{page[-1][field]}_{page[-1]['id']}" if len(records) > wanted else None
        expand = call.query.get("expand", [])
        shown = [shapes.listed_work_order(one, expand, self._related(one)) for one in page]
        return 200, {"workOrders": shown, "nextCursor": after, "nextPageUrl": None}

    def _related(self, work_order: Record) -> Record:
        return {
            "asset": self.assets.get(work_order["assetId"] or 0),
            "location": self.catalogue.locations.get(work_order["locationId"] or 0),
            "parts": self.costs.parts_of(work_order),
        }

    def _get_work_order(self, call: Call, id: int) -> tuple[int, Any]:
        work_order = found(self.work_orders, id, "Work Order")
        shown = shapes.work_order_alone(work_order, call.query.get("expand", []), self._related(work_order))
        return 200, {"workOrder": shown}

    def _create_work_order(self, call: Call) -> tuple[int, Any]:
        body = checked(call.json(), WORK_ORDER_FIELDS, self.catalogue.labels("workOrders"))
        named(body, "title", needed=True)
        now, id = self.now(), self.number()
        work_order: Record = {
            "id": id, "sequentialId": id - 1000, "status": "OPEN", "title": "", "description": None, "priority": "NONE",
            "type": "REACTIVE", "assetId": None, "locationId": None, "dueDate": None, "startDate": None,
            "estimatedTime": None, "categories": [], "extraFields": {}, "externalData": None, "assignees": [],
            "createdAt": now, "updatedAt": now, "creatorId": 11, "completedAt": None, "deletedAt": None,
            "attachments": [], "vendorIds": [], "lastMessageSentAt": None, "partsUsed": [],
        }  # fmt: skip
        self._write_work_order(work_order, body)
        self.work_orders[id] = work_order
        self.send_event(call, "NEW_WORK_ORDER", {"workOrderId": id})
        return 200, {"id": id}

    def _patch_work_order(self, call: Call, id: int) -> tuple[int, Any]:
        work_order = found(self.work_orders, id, "Work Order")
        body = checked(call.json(), WORK_ORDER_FIELDS, self.catalogue.labels("workOrders"))
        self._write_work_order(work_order, body)
        self.send_event(call, "WORK_ORDER_CHANGE", {"workOrderId": id})
        return 200, {"workOrder": shapes.work_order_written(work_order)}

    def _write_work_order(self, work_order: Record, body: Record) -> None:
        named(body, "title", needed=False)
        if body.get("priority", "NONE") not in PRIORITIES:
            raise wrong("Invalid priority", "priority")
        if body.get("assetId") is not None and body["assetId"] not in self.assets:
            raise wrong("assetId is not valid", "assetId")
        self._check_location(body)
        self.costs.check_parts(body)
        if body.get("startDate") is not None and body.get("dueDate", work_order["dueDate"]) is None:
            raise wrong("startDate is only valid when dueDate is set", "startDate")
        for name in ("dueDate", "startDate"):
            if body.get(name) is not None:
                body[name] = moment(body[name], name)
        if not isinstance(body.get("estimatedTime") or 0, int):
            raise wrong("estimatedTime must be a number of seconds", "estimatedTime")
        known = [one["label"] for one in self.catalogue.categories]
        if strange := [one for one in body.get("categories") or () if one not in known]:
            raise wrong(f"Category {strange[0]} not found", "categories")
        if "assignees" in body:
            body["assignees"] = [self._assignee(one) for one in body["assignees"]]
        work_order.update({name: trimmed(value) for name, value in body.items()})
        if work_order["dueDate"] is None:
            work_order["startDate"] = None
        work_order["updatedAt"] = self.now()

    def _assignee(self, given: Record) -> Record:
        """Return an assignee by id; a person may be given by e-mail, too."""
        known = self.catalogue.people if given.get("type") == "USER" else self.catalogue.teams
        for one in known:
            if given.get("id") in (one["id"], one.get("email")):
                return {"type": given["type"], "id": one["id"]}
        raise wrong(f"Assignee {given.get('id')} not found", "assignees")

    def _check_location(self, body: Record) -> None:
        if body.get("locationId") is not None and body["locationId"] not in self.catalogue.locations:
            raise wrong("locationId is not valid", "locationId")

    def _work_order_status(self, call: Call, id: int) -> tuple[int, Any]:
        work_order, status = found(self.work_orders, id, "Work Order"), call.json().get("status")
        if status not in STATUSES:
            raise wrong("Invalid status", "status")
        old = webhook_status("old", work_order["status"])
        if status == "DONE" != work_order["status"]:
            self.costs.take_parts(work_order)
        work_order["status"], work_order["updatedAt"] = status, self.now()
        work_order["completedAt"] = work_order["updatedAt"] if status == "DONE" else None
        self.send_event(call, "WORK_ORDER_STATUS_CHANGE", {"workOrderId": id, **old, **webhook_status("new", status)})
        return 200, {"workOrder": shapes.work_order_moved(work_order)}

    def _delete_work_order(self, call: Call, id: int) -> tuple[int, Any]:
        done = self.delete(self.work_orders, id, "Work Order")
        self.send_event(call, "WORK_ORDER_DELETE", {"workOrderId": id})
        return done

    # ------------------------------------------------------------------------------------------------- shared
    @staticmethod
    def changed(records: Iterable[Record], call: Call) -> list[Record]:
        """Return the records that changed or were created since the time in the request."""
        return rules.changed(records, call)

    @staticmethod
    def delete(records: dict[int, Record], id: int, noun: str) -> tuple[int, Any]:
        """Remove a record."""
        found(records, id, noun)
        del records[id]
        return 204, None

    def send_event(self, call: Call, event: str, payload: Record) -> None:
        """Send an event, unless the request suppresses it."""
        if call.first("skipWebhook") not in ("true", "1", "yes"):
            self.hooks.send_event(event, payload)
