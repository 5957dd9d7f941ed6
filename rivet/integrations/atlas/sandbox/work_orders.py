"""/work-orders: create, replace, change status, search."""

from __future__ import annotations

from typing import Any

from . import jackson
from .access import Caller
from .context import Context, Request
from .replies import Refusal, denied, not_found, null_entity, success
from .search import Search
from .sessions import now_millis
from .store import Row
from .writes import Writer, columns

FREE_LIMIT = 30
ENTITY = "WORK_ORDERS"

PATCH: jackson.Fields = {
    "dueDate": jackson.date,
    "priority": jackson.enum("Priority"),
    "estimatedDuration": jackson.primitive_double,
    "estimatedStartDate": jackson.date,
    "description": jackson.string,
    "title": jackson.string,
    "requiredSignature": jackson.boolean,
    "image": jackson.ref("model.File"),
    "category": jackson.ref("model.WorkOrderCategory"),
    "location": jackson.ref("model.Location"),
    "team": jackson.ref("model.Team"),
    "primaryUser": jackson.ref("model.User"),
    "assignedTo": jackson.refs("model.User"),
    "customers": jackson.refs("model.Customer"),
    "files": jackson.refs("model.File"),
    "asset": jackson.ref("model.Asset"),
    "customFields": jackson.custom_values,
    "completedBy": jackson.ref("model.User"),
    "completedOn": jackson.date,
    "archived": jackson.boolean,
}
POST: jackson.Fields = {
    **PATCH,
    "status": jackson.enum("Status"),
    "signature": jackson.string,
    "feedback": jackson.string,
    "assetStatus": jackson.enum("AssetStatus"),
}
STATUS: jackson.Fields = {
    "status": jackson.enum("Status"),
    "signature": jackson.string,
    "feedback": jackson.string,
}
# What an omitted property becomes, in POST and in PATCH alike.
EMPTY: Row = {
    "dueDate": None,
    "priority": "NONE",
    "estimatedDuration": 0.0,
    "estimatedStartDate": None,
    "description": None,
    "title": None,
    "requiredSignature": False,
    "category": None,
    "location": None,
    "team": None,
    "primaryUser": None,
    "assignedTo": [],
    "asset": None,
    "completedBy": None,
    "completedOn": None,
    "archived": False,
}
NO_COLUMNS = ("customFields", "customers", "files", "image", "assetStatus")
NULL_CUSTOM_FIELDS = Refusal(
    500, 'Cannot invoke "java.util.List.isEmpty()" because the return value of "getCustomFields()" is null'
)
DTO = "com.grash.dto.workOrder"
CREATE = (
    f"{DTO}.WorkOrderShowDTO com.grash.controller.WorkOrderController.create({DTO}.WorkOrderPostDTO,"
    "jakarta.servlet.http.HttpServletRequest)"
)


class WorkOrders:
    def __init__(self, context: Context) -> None:
        self._store, self._shows, self._free_plan = context.store, context.shows, context.free_plan
        self._search = Search(context.store, "workOrder")
        self._writer = Writer(
            context.store,
            "workOrder",
            "work_order",
            references={
                "asset": "asset",
                "location": "location",
                "team": "team",
                "category": "workOrderCategory",
                "primaryUser": "user",
                "completedBy": "user",
                "assignedTo": "user",
            },
            cleaned_fields=("title", "description", "feedback"),
            long_fields=("description", "feedback", "signature"),
        )

    def create(self, request: Request) -> Any:
        caller = request.caller
        values = jackson.read(request.body(CREATE), POST, f"{DTO}.WorkOrderPostDTO")
        if (values.get("estimatedDuration") or 0) < 0:
            raise jackson.parse_error("Estimated duration should not be negative")
        jackson.require(values, "title")
        self._writer.check_companies(caller, values)
        caller.require("create", ENTITY)
        open_ones = [w for w in self._store.all("workOrder", companyId=caller.company) if w["status"] != "COMPLETE"]
        if self._free_plan and len(open_ones) >= FREE_LIMIT:
            raise denied(
                f"You need a license to add a new work order. Free Limit of {FREE_LIMIT} incomplete work orders reached"
            )
        if "customFields" in values and values["customFields"] is None:
            raise NULL_CUSTOM_FIELDS
        row = {"status": "OPEN", "signature": None, "feedback": None, **EMPTY, **columns(values, NO_COLUMNS)}
        row["customFieldValues"] = self._writer.custom_values(caller, "WORK_ORDER", values.get("customFields"))
        created = self._writer.create(caller, row, "WO")
        if values.get("assetStatus") and created["asset"]:
            asset = self._store.get("asset", created["asset"])
            self._store.put("asset", {**(asset or {}), "status": values["assetStatus"]})
        return self._shows.work_order(created)

    def get(self, request: Request, id: int) -> Any:
        row = request.caller.own("workOrder", id, "WorkOrder", not_found("Work Order not found"))
        if not _viewable(request.caller, row):
            raise denied()
        return self._shows.work_order(row)

    def patch(self, request: Request, id: int) -> Any:
        caller = request.caller
        body = request.body(f"{DTO}.WorkOrderPatchDTO")
        values = jackson.read(body, PATCH, f"{DTO}.WorkOrderPatchDTO")
        self._writer.check_companies(caller, values)
        row = caller.own("workOrder", id, "WorkOrder", not_found("WorkOrder not found"))
        if not caller.can_edit(row, ENTITY):
            raise denied("Forbidden")
        if (values.get("estimatedDuration") or 0) < 0:
            raise Refusal(406, "Estimated duration should not be negative")
        if "customFields" in values and values["customFields"] is None:
            raise NULL_CUSTOM_FIELDS
        if values.get("title") is None:
            raise null_entity("WorkOrder", "title")
        changed = {**EMPTY, **columns(values, NO_COLUMNS)}
        if values.get("customFields"):
            # Cleaning comes before the values are set here, so new ones are stored as they were sent.
            rows = self._writer.custom_values(caller, "WORK_ORDER", values["customFields"], clean=False)
            changed["customFieldValues"] = rows
        return self._shows.work_order(self._writer.update(caller, row, changed))

    def change_status(self, request: Request, id: int) -> Any:
        caller = request.caller
        name = f"{DTO}.WorkOrderChangeStatusDTO"
        values = request.values(STATUS, name)
        row = caller.own("workOrder", id, "WorkOrder", Refusal(500, "No value present"))
        status = values.get("status")
        if status is None:
            raise Refusal(406, "Status can't be null")
        if values.get("signature") is not None:
            raise denied("You need a license to add signature to work order")
        if status == "COMPLETE" and row["requiredSignature"]:
            raise Refusal(400, "Signature is required to complete this work order")
        if not caller.can_edit(row, ENTITY):
            raise denied("Forbidden")
        done = status == "COMPLETE"
        changed = self._writer.update(
            caller,
            row,
            {
                "status": status,
                "feedback": values.get("feedback"),
                "signature": None,
                "completedBy": caller.id if done else None,
                "completedOn": now_millis() if done else None,
            },
        )
        if done and changed["asset"]:
            self._bring_up(changed["asset"], set())
        return self._shows.work_order(changed)

    def _bring_up(self, asset_id: int, seen: set[int]) -> None:
        """When the last open work order of an asset is complete, the asset runs again, and its children."""
        if asset_id in seen:
            return
        seen.add(asset_id)
        if any(w["status"] != "COMPLETE" for w in self._store.all("workOrder", asset=asset_id)):
            return
        asset = self._store.get("asset", asset_id)
        if asset is not None and asset["status"] != "OPERATIONAL":
            self._store.put("asset", {**asset, "status": "OPERATIONAL"})
        for child in self._store.all("asset", parentAsset=asset_id):
            self._bring_up(child["id"], seen)

    def delete(self, request: Request, id: int) -> Any:
        row = request.caller.own("workOrder", id, "WorkOrder", not_found("WorkOrder not found"))
        if not request.caller.can_delete(row, ENTITY):
            raise denied("Forbidden")
        for comment in self._store.all("comment", workOrder=id):
            self._store.delete("comment", comment["id"])
        self._store.delete("workOrder", id)
        return success("Deleted successfully")

    def search(self, request: Request) -> Any:
        return self._searched(request, self._shows.work_order)

    def search_mini(self, request: Request) -> Any:
        return self._searched(request, self._shows.work_order_mini)

    def _searched(self, request: Request, show: Any) -> Any:
        """Nobody is refused: who may not see all gets less."""
        caller = request.caller
        rows = self._store.all("workOrder", companyId=caller.company)
        if caller.may("view", ENTITY) and not caller.may("viewOther", ENTITY):
            rows = [row for row in rows if row["createdBy"] == caller.id or caller.is_assigned(row)]
        elif not caller.may("view", ENTITY) and caller.role_code == "REQUESTER":
            rows = []
        body = request.body("com.grash.advancedsearch.SearchCriteria")
        return self._search.page(body, rows, show, assignedToUser=caller.is_assigned)

    def by_asset(self, request: Request, id: int) -> Any:
        asset = request.caller.own("asset", id, "Asset", not_found())
        if not request.caller.can_view(asset, "ASSETS"):
            raise denied()
        return [self._shows.work_order(row) for row in self._store.all("workOrder", asset=id)]

    def by_location(self, request: Request, id: int) -> Any:
        location = request.caller.own("location", id, "Location", not_found())
        if not request.caller.can_view(location, "LOCATIONS"):
            raise denied()
        return [self._shows.work_order(row) for row in self._store.all("workOrder", location=id)]


def _viewable(caller: Caller, row: Row) -> bool:
    return caller.can_view(row, ENTITY)
