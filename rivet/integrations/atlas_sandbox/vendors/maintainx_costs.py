"""Costs of MaintainX's work orders, and the parts that they use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rivet.integrations.atlas_sandbox.vendors.maintainx_rules import checked, found, wrong
from rivet.integrations.atlas_sandbox.vendors.vendor_app import Call, Handler

if TYPE_CHECKING:
    from rivet.integrations.atlas_sandbox.vendors.maintainx import MaintainX

Record = dict[str, Any]

COST_TYPES: dict[Any, tuple[str, ...]] = {
    "EXPENSE": ("LABOR", "OTHER", "TRAVEL"),
    "TIME": ("INSPECTION", "OTHER", "WORK"),
}
PART = ("id", "name", "description", "area", "unitCost", "availableQuantity", "minimumQuantity", "barcode")


class Costs:
    """Costs of an organization's work orders.

    Args:
        app: The organization.
    """

    def __init__(self, app: MaintainX) -> None:
        self._app = app
        self.rows: dict[int, list[Record]] = {}

    def routes(self) -> list[tuple[str, str, Handler]]:
        path = r"/workorders/(\d{1,18})/costs"
        return [("GET", path, self._list), ("POST", path, self._add)]

    def parts_of(self, work_order: Record) -> list[Record]:
        """Return the parts of a work order as it shows them."""
        parts = self._app.catalogue.parts
        return [
            {
                **{name: parts[one["partId"]][name] for name in PART},
                "quantityUsed": one["quantityUsed"],
                "copyOnRecurring": "Default",
            }
            for one in work_order["partsUsed"]
        ]

    def take_parts(self, work_order: Record) -> None:
        """Take the parts of a work order that is done from the stock."""
        for one in work_order["partsUsed"]:
            part = self._app.catalogue.parts[one["partId"]]
            part["availableQuantity"] -= one["quantityUsed"]
            part["updatedAt"] = self._app.now()

    def check_parts(self, body: Record) -> None:
        """Refuse parts that do not exist.

        Raises:
            VendorRefusal: One does not.
        """
        for one in body.get("partsUsed", ()):
            if one["partId"] not in self._app.catalogue.parts:
                raise wrong(f"Part {one['partId']} not found", "partsUsed")

    def _rows(self, work_order: Record) -> list[Record]:
        used = [
            {
                "type": "PART", "costPerUnit": one["unitCost"], "description": one["name"], "partId": one["id"],
                "quantity": one["quantityUsed"], "rowTotal": (one["unitCost"] or 0) * one["quantityUsed"],
            }
            for one in self.parts_of(work_order)
        ]  # fmt: skip
        return [*self.rows.get(work_order["id"], []), *used]

    def _list(self, _call: Call, id: int) -> tuple[int, Any]:
        rows = self._rows(found(self._app.work_orders, id, "Work Order"))
        return 200, {"costs": {"total": sum(row["rowTotal"] for row in rows), "rows": rows}}

    def _add(self, call: Call, id: int) -> tuple[int, Any]:
        work_order = found(self._app.work_orders, id, "Work Order")
        names = ("type", "costType", "costPerUnit", "durationTotal", "hourlyRate", "description")
        body = checked(call.json(), names, ())
        if body.get("costType") not in COST_TYPES.get(body.get("type"), ()):
            raise wrong("Invalid type", "costType")
        is_time = body["type"] == "TIME"
        hours = (body.get("durationTotal") or 0) / 3600
        each = body.get("hourlyRate" if is_time else "costPerUnit")
        row: Record = {
            "type": body["type"], "costPerUnit": each, "description": body.get("description"),
            "quantity": hours if is_time else 1, "rowTotal": round((each or 0) * (hours if is_time else 1)),
            "userId": 11,
        }  # fmt: skip
        self.rows.setdefault(id, []).append(row)
        return 201, {**row, "total": sum(one["rowTotal"] for one in self._rows(work_order)), "id": self._app.number()}
