"""Parts, their consumption by work orders, and their supply by purchase orders.

A consumed part is a part quantity of a work order: setting a work order's parts, or changing a quantity, reduces the
stock. (Creating a part quantity directly does not, as on the real server.) Each consumption is a transaction; what is
given back is taken from the latest one, and the server fails if there is no such record.
"""

from __future__ import annotations

from typing import Any

from rivet.integrations.atlas_sandbox._http.access import Caller
from rivet.integrations.atlas_sandbox._http.context import Request
from rivet.integrations.atlas_sandbox._http.error_responses import (
    Invalid,
    Refusal,
    Violation,
    denied,
    not_found,
    success,
)
from rivet.integrations.atlas_sandbox._java import jackson
from rivet.integrations.atlas_sandbox._records.store import Row, Store
from rivet.integrations.atlas_sandbox._records.writes import SHORT
from rivet.integrations.atlas_sandbox._resources.kinds.engine import Records
from rivet.integrations.atlas_sandbox._resources.kinds.removal import remove

RESTOCK: jackson.Fields = {"quantity": jackson.primitive_double, "description": jackson.string}
LINE: jackson.Fields = {"quantity": jackson.primitive_double, "part": jackson.ref("model.Part")}


def set_quantity(store: Store, part: Row, quantity: float) -> Row:
    """Change the stock of a part; it can never be negative."""
    return store.put("part", {**part, "quantity": quantity, "updatedAt": store.clock.now()})


def _check_positive(values: dict[str, Any]) -> None:
    if (values.get("quantity") or 0) < 0:
        raise Invalid(Violation("quantity", "The value must be positive", "Min"))


class Parts(Records):
    """/parts."""

    def before_create(self, caller: Caller, values: dict[str, Any]) -> None:
        if any((values.get(key) or 0) < 0 for key in ("quantity", "minQuantity")):
            raise jackson.parse_error("The quantity should not be negative")
        self._check_barcode(caller, values, None)

    def before_patch(self, caller: Caller, row: Row, values: dict[str, Any]) -> None:
        self._check_barcode(caller, values, row["id"])
        self._check_numbers(values)

    def _check_numbers(self, values: dict[str, Any]) -> None:
        if any((values.get(key) or 0) < 0 for key in ("quantity", "minQuantity")):
            raise Refusal(406, "The quantity should not be negative")

    def _check_barcode(self, caller: Caller, values: dict[str, Any], id: int | None) -> None:
        if (code := values.get("barcode")) is None:
            return
        if any(row["id"] != id for row in self.store.all("part", companyId=caller.company, barcode=code)):
            raise Refusal(406, "Part with same barcode exists")

    def restock(self, request: Request, id: int) -> Any:
        values = request.values(RESTOCK)
        _check_positive(values)
        row = self.own(request.caller, id, self.missing())
        self.check(request.caller, row, "edit", "Forbidden")
        if not row["nonStock"]:
            set_quantity(self.store, row, row["quantity"] + (values.get("quantity") or 0.0))
        return success("Restocked successfully")

    def assets(self, request: Request, id: int) -> Any:
        self.own(request.caller, id, not_found())
        rows = self.store.all("asset", companyId=request.caller.company)
        return [self.shows.show("Asset", row) for row in rows if id in row.get("parts", ())]

    def work_orders(self, request: Request, id: int) -> Any:
        self.own(request.caller, id, not_found())
        used = {row["workOrder"] for row in self.store.all("partQuantity", part=id)}
        rows = self.store.all("workOrder", companyId=request.caller.company)
        return [self.shows.show("WorkOrder", row) for row in rows if row["id"] in used]


class PartQuantities(Records):
    """/part-quantities."""

    def read(self, request: Request, fields: jackson.Fields) -> dict[str, Any]:
        values = super().read(request, fields)
        _check_positive(values)
        return values

    def create(self, request: Request) -> Any:
        """Create a part quantity; the response shows the part as it was sent, since the server does not reload it."""
        shown = super().create(request)
        part = {"name": None, "description": None, "cost": 0.0, "unit": None, "nonStock": False}
        return {**shown, "part": {**shown["part"], **part}}

    def before_patch(self, _caller: Caller, row: Row, values: dict[str, Any]) -> None:
        part = self.store.get("part", row["part"]) or {}
        quantity = values.get("quantity") or 0.0
        values["quantity"] = quantity if part.get("unit") is not None else float(int(quantity))
        if row.get("workOrder") is not None:
            self._consume(part, row["workOrder"], values["quantity"] - row["quantity"])

    def before_delete(self, _caller: Caller, row: Row) -> None:
        if row.get("workOrder") is not None and self._release.drops_transactions:
            part = self.store.get("part", row["part"]) or {}
            self._consume(part, row["workOrder"], -row["quantity"], drops=True)

    def _consume(self, part: Row, work_order: int, quantity: float, *, drops: bool = False) -> None:
        """Take parts from the stock, or give them back (``part-use.*``).

        Args:
            part: The part.
            work_order: The work order that uses it.
            quantity: How many; negative if they are given back.
            drops: Whether the latest transaction is dropped; one that changes nothing drops it, too.
        """
        if part.get("nonStock"):
            return
        left = part["quantity"] - quantity
        if left < 0:
            raise Refusal(406, "The quantity should not be negative")
        if quantity < 0 or (quantity == 0 and self._release.drops_transactions):
            self._give_back(part, work_order, quantity, drops=drops or quantity == 0)
        else:
            row: Row = {"id": self.store.next_id("partTransaction"), "createdAt": self.store.clock.now()}
            row |= {"part": part["id"], "workOrder": work_order, "quantity": quantity}
            self.store.put("partTransaction", row)
        set_quantity(self.store, part, left)

    def _give_back(self, part: Row, work_order: int, quantity: float, *, drops: bool) -> None:
        latest = max(
            self.store.all("partTransaction", part=part["id"], workOrder=work_order),
            key=lambda row: (row["createdAt"], row["id"]),
            default=None,
        )
        if latest is None:
            raise Refusal(500, None)
        if not self._release.drops_transactions and latest["quantity"] + quantity < 0:
            raise Refusal(500, "Could not commit JPA transaction")
        if drops and self._release.drops_transactions:
            self.store.delete("partTransaction", latest["id"])
        else:
            self.store.put("partTransaction", {**latest, "quantity": latest["quantity"] + quantity})

    def set_of_work_order(self, request: Request, id: int) -> Any:
        """Set the parts of a work order: one of each new part is consumed; removed ones stay consumed."""
        caller = request.caller
        wanted = jackson.items(jackson.long, "java.lang.Long")(request.body()) or []
        row = caller.own("workOrder", id, "WorkOrder", not_found("WorkOrder not found"))
        if not caller.can_edit(row, "WORK_ORDERS"):
            raise denied("Forbidden")
        if not row.get("firstTimeToReact"):
            self.store.put("workOrder", {**row, "firstTimeToReact": self.store.clock.now()})
        had = {line["part"]: line for line in self.store.all("partQuantity", workOrder=id)}
        for part_id in wanted:
            if part_id in had:
                continue
            part = self.store.get("part", part_id)
            if part is None:
                raise not_found("Part not found")
            self._consume(part, id, 1.0)
            values = {"quantity": 1.0, "part": part_id, "workOrder": id, "purchaseOrder": None}
            self.writer.create(caller, values)
        self._drop(had, wanted)
        return [self.show(line) for line in self.store.all("partQuantity", workOrder=id)]

    def set_of_purchase_order(self, request: Request, id: int) -> Any:
        caller, body = request.caller, request.body()
        lines = [jackson.read(one, LINE, "com.grash.dto.PartQuantityCompletePatchDTO") for one in body]
        row = caller.own("purchaseOrder", id, "PurchaseOrder", not_found("WorkOrder not found"))
        if not caller.can_edit(row, "PURCHASE_ORDERS"):
            raise denied()
        had = {line["part"]: line for line in self.store.all("partQuantity", purchaseOrder=id)}
        for line in lines:
            if line["part"] in had:
                changes = {"quantity": line.get("quantity", 0.0)}
                self.writer.update(caller, had[line["part"]], changes, touch=False)
                continue
            if self.store.get("part", line["part"]) is None:
                raise not_found("Part not found")
            self.writer.create(caller, {"quantity": 0.0, **line, "workOrder": None, "purchaseOrder": id})
        self._drop(had, [line["part"] for line in lines])
        return [self.show(line) for line in self.store.all("partQuantity", purchaseOrder=id)]

    def _drop(self, had: dict[int, Row], wanted: list[Any]) -> None:
        for part, line in had.items():
            if part not in wanted:
                remove(self.store, "partQuantity", line["id"])


class PurchaseOrders(Records):
    """/purchase-orders."""

    def after_create(self, caller: Caller, row: Row) -> Row:
        """Notify those who may decide about it; a message that is too long for its column is lost."""
        message = f"New Purchase Order Requested: {row['name']} costing 0 $"
        if len(message) > SHORT:
            return row
        for user in self.store.all("user", companyId=caller.company, enabled=True):
            role = self.store.get("role", user["role"]) or {}
            if "SETTINGS" in role.get("viewPermissions", ()) or role.get("code") == "LIMITED_ADMIN":
                now = self.store.clock.now()
                notification = {
                    "id": self.store.next_id("notification"), "createdAt": now, "updatedAt": now, "createdBy": None,
                    "updatedBy": None, "message": message,
                    "seen": False, "notificationType": "PURCHASE_ORDER", "resourceId": row["id"], "user": user["id"],
                }  # fmt: skip
                self.store.put("notification", notification)
        return row

    def respond(self, request: Request, id: int) -> Any:
        """Approve or reject a purchase order; an approval adds the ordered parts to the stock."""
        caller = request.caller
        if "approved" not in request.query:
            raise Refusal(500, "Required request parameter 'approved' for method parameter type boolean is not present")
        approved = jackson.boolean(request.query["approved"])
        row = self.own(caller, id, self.missing())
        if not caller.may("editOther", self.facts.entity):
            raise denied("Forbidden")
        if row["status"] == "APPROVED":
            raise Refusal(406, "The purchase order has already been approved")
        if approved:
            for line in self.store.all("partQuantity", purchaseOrder=id):
                part = self.store.get("part", line["part"]) or {}
                set_quantity(self.store, part, part["quantity"] + line["quantity"])
        return self.show(self.writer.update(caller, row, {"status": "APPROVED" if approved else "REJECTED"}))
