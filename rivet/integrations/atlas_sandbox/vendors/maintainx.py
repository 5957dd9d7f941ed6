"""MaintainX v1, as its specification (``/v1/openapi.json``) tells it: assets, work orders, custom fields."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from dateutil.parser import isoparse

from rivet.integrations.atlas_sandbox._http.rate_limits import Limit
from rivet.integrations.atlas_sandbox.vendors.vendor_app import Call, VendorApp, VendorRefusal

KEY = "maintainx-sandbox-key"
MANUFACTURERS = ("ABB", "Bosch Rexroth", "Grundfos", "Rockwell Automation", "SKF", "Siemens")
"""The catalogue: a write names a manufacturer that is in it."""
STATUSES = ("OPEN", "IN_PROGRESS", "ON_HOLD", "DONE", "CANCELED")
PRIORITIES = ("NONE", "LOW", "MEDIUM", "HIGH")

ASSET_FIELDS = {
    "name", "description", "barcode", "serialNumber", "locationId", "parentId", "criticalityId", "teamIds",
    "assetTypes", "extraFields", "vendorIds", "manufacturer", "model",
}  # fmt: skip
WORK_ORDER_FIELDS = {
    "title", "description", "priority", "type", "assetId", "locationId", "dueDate", "startDate", "estimatedTime",
    "assignees", "categories", "extraFields", "externalData", "vendorIds", "requesterId",
}  # fmt: skip
ASSET_EXPAND = {
    "barcode": "barcode", "extra_fields": "extraFields", "manufacturer": "manufacturer", "model": "model",
    "status": "status", "team_ids": "teamIds", "asset_types": "assetTypes", "vendor_ids": "vendorIds",
}  # fmt: skip
WORK_ORDER_EXPAND = {"estimated_time": "estimatedTime", "extra_fields": "extraFields", "categories": "categories"}
NEVER_LISTED = {"assetId", "externalData", "assignees"}

Record = dict[str, Any]


class MaintainX(VendorApp):
    """A MaintainX organization in memory.

    Args:
        limit: Requests in a window.
    """

    def __init__(self, limit: Limit) -> None:
        number = r"(\d{1,18})"
        super().__init__(
            limit,
            1000,
            [
                ("GET", "/assets", self._list_assets),
                ("POST", "/assets", self._create_asset),
                ("GET", f"/assets/{number}", lambda _, id: (200, {"asset": self._found(self.assets, id, "asset")})),
                ("PATCH", f"/assets/{number}", self._patch_asset),
                ("DELETE", f"/assets/{number}", lambda _, id: self._delete(self.assets, id, "asset")),
                ("POST", f"/assets/{number}/status", self._asset_status),
                ("GET", "/workorders", self._list_work_orders),
                ("POST", "/workorders", self._create_work_order),
                ("GET", f"/workorders/{number}", self._get_work_order),
                ("PATCH", f"/workorders/{number}", self._patch_work_order),
                ("DELETE", f"/workorders/{number}", lambda _, id: self._delete(self.work_orders, id, "Work Order")),
                ("PATCH", f"/workorders/{number}/status", self._work_order_status),
                ("GET", "/customfields/assets", lambda _: (200, self.custom_fields["assets"])),
                ("GET", "/customfields/workOrders", lambda _: (200, self.custom_fields["workOrders"])),
                ("POST", "/customfields/assets", lambda call: self._add_fields("assets", call)),
                ("POST", "/customfields/workOrders", lambda call: self._add_fields("workOrders", call)),
            ],
        )

    def forget(self) -> None:
        self.assets: dict[int, Record] = {}
        self.work_orders: dict[int, Record] = {}
        self.custom_fields: dict[str, list[Record]] = {"assets": [], "workOrders": []}
        self.webhooks: list[Record] = []

    # ------------------------------------------------------------------------------------------------- access
    def allow(self, call: Call) -> None:
        if call.headers.get("authorization") != f"Bearer {KEY}":
            raise VendorRefusal(401, None)
        if not self.window.take():
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
        if name not in ("assets", "work_orders", "webhooks", "custom_fields"):
            raise KeyError(name)
        found = getattr(self, name)
        return list(found.values()) if name in ("assets", "work_orders") else found

    # ------------------------------------------------------------------------------------------------- assets
    def _list_assets(self, call: Call) -> tuple[int, Any]:
        found = self._changed(self.assets.values(), call)
        labels = {field["label"] for field in self.custom_fields["assets"]}
        known = {"cursor", "limit", "sort", "expand", "updatedAt[gte]", "updatedAt[lte]", "createdAt[gte]"}
        for name in call.query.keys() - known:
            if name not in labels:
                raise VendorRefusal(400, {"error": f"Invalid custom field name: {name}"})
            found = [one for one in found if one["extraFields"].get(name) in call.query[name]]
        if (call.first("sort") or "id") == "id":
            found.sort(key=lambda one: one["id"])
        # Pages of assets are offsets: a record that moves may be missed.
        begin = int(call.first("cursor") or 0)
        size = self._size(call)
        page = found[begin : begin + size]
        after = str(begin + size) if begin + size < len(found) else None
        hidden = set(ASSET_EXPAND.values()) - {ASSET_EXPAND.get(one) for one in call.query.get("expand", ())}
        shown = [{name: value for name, value in one.items() if name not in hidden} for one in page]
        return 200, {"assets": shown, "nextCursor": after, "nextPageUrl": None}

    def _create_asset(self, call: Call) -> tuple[int, Any]:
        body = self._checked(call.json(), ASSET_FIELDS, "assets")
        if not _text(body.get("name")):
            raise _wrong("name is required", "name")
        now = self.now()
        asset: Record = {
            "id": self.number(), "name": "", "description": None, "parentId": None, "criticalityId": None,
            "locationId": None, "serialNumber": None, "createdAt": now, "updatedAt": now, "creatorId": 1,
            "barcode": None, "extraFields": {}, "manufacturer": None, "model": None, "teamIds": [], "assetTypes": [],
            "vendorIds": [], "status": {"id": self.number(), "status": "ONLINE", "startedAt": now, "updatedAt": now},
        }  # fmt: skip
        self._write_asset(asset, body)
        self.assets[asset["id"]] = asset
        self._tell(call, "NEW_ASSET", asset["id"])
        return 201, {"id": asset["id"]}

    def _patch_asset(self, call: Call, id: int) -> tuple[int, Any]:
        asset = self._found(self.assets, id, "asset")
        self._write_asset(asset, self._checked(call.json(), ASSET_FIELDS, "assets"))
        self._tell(call, "ASSET_CHANGE", id)
        return 200, {"asset": {name: value for name, value in asset.items() if name != "status"}}

    def _write_asset(self, asset: Record, body: Record) -> None:
        if "name" in body and not _text(body["name"]):
            raise _wrong("name is required", "name")
        if body.get("parentId") is not None and body["parentId"] not in self.assets:
            raise _wrong("parentId is not valid", "parentId")
        for name in ("manufacturer", "model"):
            if isinstance(body.get(name), dict):
                body[name] = body[name].get("name")
        made_by = body.get("manufacturer", asset["manufacturer"])
        if made_by is not None and made_by not in MANUFACTURERS:
            raise _wrong(f"Manufacturer {made_by} not found", "manufacturer.name")
        if made_by is None and body.get("model") is not None:
            raise _wrong("A model needs a manufacturer", "model.name")
        asset.update({name: _trimmed(value) for name, value in body.items()})
        if made_by is None:
            asset["model"] = None
        asset["updatedAt"] = self.now()

    def _asset_status(self, call: Call, id: int) -> tuple[int, Any]:
        asset, status = self._found(self.assets, id, "asset"), call.json().get("status")
        if status not in ("ONLINE", "OFFLINE", "IGNORE"):
            raise _wrong("Invalid status", "status")
        now = self.now()
        asset["status"] = {"id": self.number(), "status": status, "startedAt": now, "updatedAt": now}
        asset["updatedAt"] = now
        self._tell(call, "ASSET_STATUS_CHANGE", id)
        return 201, {"assetStatus": asset["status"]}

    # -------------------------------------------------------------------------------------------- work orders
    def _list_work_orders(self, call: Call) -> tuple[int, Any]:
        found = self._changed(self.work_orders.values(), call)
        if call.first("show_upcoming") != "true":
            found = [one for one in found if (one["startDate"] or "") <= self.now()]
        if title := call.first("title"):
            found = [one for one in found if title.lower() in one["title"].lower()]
        field = (call.first("sort") or "createdAt").lstrip("-")
        # Pages of work orders go on behind the last one that was seen.
        found.sort(key=lambda one: (one[field], one["id"]))
        if cursor := call.first("cursor"):
            at, _, id = cursor.partition("_")
            found = [one for one in found if (one[field], one["id"]) > (at, int(id))]
        size = self._size(call)
        page = found[:size]
        after = f"{page[-1][field]}_{page[-1]['id']}" if len(found) > size else None
        wanted = call.query.get("expand", [])
        return 200, {
            "workOrders": [self._listed(one, wanted) for one in page],
            "nextCursor": after,
            "nextPageUrl": None,
        }

    def _listed(self, one: Record, expand: list[str]) -> Record:
        hidden = NEVER_LISTED | (set(WORK_ORDER_EXPAND.values()) - {WORK_ORDER_EXPAND.get(name) for name in expand})
        shown = {name: value for name, value in one.items() if name not in hidden}
        if "asset" in expand:
            asset = self.assets.get(one["assetId"] or 0)
            shown["asset"] = asset and {name: asset[name] for name in ("id", "name", "parentId", "serialNumber")}
        return shown

    def _get_work_order(self, call: Call, id: int) -> tuple[int, Any]:
        found = dict(self._found(self.work_orders, id, "Work Order"))
        for name in ("estimated_time", "extra_fields"):
            if name not in call.query.get("expand", []):
                found.pop(WORK_ORDER_EXPAND[name])
        return 200, {"workOrder": found}

    def _create_work_order(self, call: Call) -> tuple[int, Any]:
        body = self._checked(call.json(), WORK_ORDER_FIELDS, "workOrders")
        if not _text(body.get("title")):
            raise _wrong("title is required", "title")
        now, id = self.now(), self.number()
        work_order: Record = {
            "id": id, "sequentialId": id - 1000, "status": "OPEN", "title": "", "description": None, "priority": "NONE",
            "type": "REACTIVE", "assetId": None, "locationId": None, "dueDate": None, "startDate": None,
            "estimatedTime": None, "categories": [], "extraFields": {}, "externalData": None, "assignees": [],
            "createdAt": now, "updatedAt": now, "creatorId": 1, "completedAt": None, "deletedAt": None,
        }  # fmt: skip
        self._write_work_order(work_order, body)
        self.work_orders[id] = work_order
        self._tell(call, "NEW_WORK_ORDER", id)
        return 200, {"id": id}

    def _patch_work_order(self, call: Call, id: int) -> tuple[int, Any]:
        work_order = self._found(self.work_orders, id, "Work Order")
        self._write_work_order(work_order, self._checked(call.json(), WORK_ORDER_FIELDS, "workOrders"))
        self._tell(call, "WORK_ORDER_CHANGE", id)
        return 200, {"workOrder": work_order}

    def _write_work_order(self, work_order: Record, body: Record) -> None:
        if "title" in body and not _text(body["title"]):
            raise _wrong("title is required", "title")
        if body.get("priority", "NONE") not in PRIORITIES:
            raise _wrong("Invalid priority", "priority")
        if body.get("assetId") is not None and body["assetId"] not in self.assets:
            raise _wrong("assetId is not valid", "assetId")
        if body.get("startDate") is not None and body.get("dueDate", work_order["dueDate"]) is None:
            raise _wrong("startDate is only valid when dueDate is set", "startDate")
        for name in ("dueDate", "startDate"):
            if body.get(name) is not None:
                body[name] = _moment(body[name], name)
        if not isinstance(body.get("estimatedTime") or 0, int):
            raise _wrong("estimatedTime must be a number of seconds", "estimatedTime")
        work_order.update({name: _trimmed(value) for name, value in body.items()})
        if work_order["dueDate"] is None:
            work_order["startDate"] = None
        work_order["updatedAt"] = self.now()

    def _work_order_status(self, call: Call, id: int) -> tuple[int, Any]:
        work_order, status = self._found(self.work_orders, id, "Work Order"), call.json().get("status")
        if status not in STATUSES:
            raise _wrong("Invalid status", "status")
        work_order["status"], work_order["updatedAt"] = status, self.now()
        work_order["completedAt"] = work_order["updatedAt"] if status == "DONE" else None
        self._tell(call, "WORK_ORDER_STATUS_CHANGE", id)
        return 200, {"workOrder": work_order}

    # ------------------------------------------------------------------------------------------------- shared
    def _add_fields(self, entity: str, call: Call) -> tuple[int, Any]:
        known = self.custom_fields[entity]
        for field in call.json().get("fields", []):
            if field["label"] in (one["label"] for one in known):
                raise _wrong("A field of that label exists", "label")
            known.append({"id": self.number(), "sortOrder": len(known), "options": [], **field})
        return 200, known

    def _checked(self, body: Any, fields: set[str], entity: str) -> Record:
        if not isinstance(body, dict):
            raise _wrong("The body must be an object", "")
        for name in body.keys() - fields:
            raise _wrong(f"Unknown field {name}", name)
        labels = {field["label"] for field in self.custom_fields[entity]}
        for label in (body.get("extraFields") or {}).keys() - labels:
            raise _wrong(f"There is no custom field {label}", "extraFields")
        return body

    @staticmethod
    def _found(records: dict[int, Record], id: int, what: str) -> Record:
        if id not in records:
            raise VendorRefusal(404, {"error": f"{what} Not Found"})
        return records[id]

    def _delete(self, records: dict[int, Record], id: int, what: str) -> tuple[int, Any]:
        self._found(records, id, what)
        del records[id]
        return 204, None

    @staticmethod
    def _changed(records: Iterable[Record], call: Call) -> list[Record]:
        tests: list[Callable[[Record], bool]] = []
        for field in ("updatedAt", "createdAt"):
            if since := call.first(f"{field}[gte]"):
                begin = _moment(since, field)
                tests.append(lambda one, field=field, begin=begin: one[field] >= begin)  # type: ignore[misc]
        return [one for one in records if all(test(one) for test in tests)]

    @staticmethod
    def _size(call: Call) -> int:
        size = int(call.first("limit") or 100)
        if not 1 <= size <= 200:
            raise VendorRefusal(400, {"error": "limit must be from 1 to 200"})
        return size

    def _tell(self, call: Call, event: str, id: int) -> None:
        if call.first("skipWebhook") not in ("true", "1", "yes"):
            self.webhooks.append({"event": event, "id": id})


def _wrong(told: str, path: str) -> VendorRefusal:
    return VendorRefusal(400, {"errors": [{"error": told, "fieldPath": path, "fieldValue": None}]})


def _text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _trimmed(value: Any) -> Any:
    return value.strip() if isinstance(value, str) else value


def _moment(text: str, field: str) -> str:
    try:
        moment = isoparse(text)
    except ValueError:
        raise _wrong("must be an ISO 8601 date", field) from None
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
