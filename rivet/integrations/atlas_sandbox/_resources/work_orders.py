"""/work-orders: create, replace, change status, search."""

from __future__ import annotations

from typing import Any

from rivet.integrations.atlas_sandbox._http.access import Caller
from rivet.integrations.atlas_sandbox._http.context import Context, Request
from rivet.integrations.atlas_sandbox._http.error_responses import Refusal, denied, invalid_entity, not_found, success
from rivet.integrations.atlas_sandbox._java import jackson
from rivet.integrations.atlas_sandbox._records.store import Row
from rivet.integrations.atlas_sandbox._records.writes import Writer, check_people, columns
from rivet.integrations.atlas_sandbox._search.search import Search, null_filter, read_criteria

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
    "customers": jackson.refs("model.Customer", nulls=False),
    "files": jackson.refs("model.File", nulls=False),
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
    "customers": [],
    "files": [],
    "image": None,
    "asset": None,
    "completedBy": None,
    "completedOn": None,
    "archived": False,
}
NO_COLUMNS = ("customFields", "assetStatus")
DTO = "com.grash.dto.workOrder"


class WorkOrders:
    def __init__(self, context: Context) -> None:
        self._store, self._shows, self._free_plan = context.store, context.shows, context.free_plan
        self._release = context.release
        self._search = Search(context.store, "workOrder", context.release)
        self._writer = Writer(
            context,
            "workOrder",
            "work_order",
            cleaned_fields=("title", "description", "feedback"),
            long_fields=("description", "feedback", "signature"),
        )

    def create(self, request: Request) -> Any:
        caller = request.caller
        values = request.values(POST)
        self._release.drop_custom_fields(values)
        if (values.get("estimatedDuration") or 0) < 0:
            raise jackson.parse_error("Estimated duration should not be negative")
        jackson.require(values, "title")
        self._writer.check_companies(caller, values)
        caller.require("create", ENTITY)
        self._check_licence(caller)
        _check_custom_fields(values, "Post")
        asset = values.get("asset")
        if values.get("assetStatus") and isinstance(asset, int) and self._store.get("asset", asset) is None:
            raise Refusal(500, "No value present")
        check_people(values)
        row = {"status": "OPEN", "signature": None, "feedback": None, **EMPTY, **columns(values, NO_COLUMNS)}
        row["customFieldValues"] = self._writer.custom_values(caller, "WORK_ORDER", values.get("customFields"))
        created = self._writer.create(caller, row, "WO")
        self._writer.check_references(values, stored=False)
        if values.get("assetStatus") and created["asset"]:
            self._set_asset_status(caller, self._store.get("asset", created["asset"]), values["assetStatus"])
        return self._shows.work_order(created)

    def _check_licence(self, caller: Caller) -> None:
        if not self._free_plan:
            return
        rows = self._store.all("workOrder", companyId=caller.company)
        if sum(row["status"] != "COMPLETE" for row in rows) >= FREE_LIMIT:
            raise denied(
                f"You need a license to add a new work order. Free Limit of {FREE_LIMIT} incomplete work orders reached"
            )

    def get(self, request: Request, id: int) -> Any:
        row = request.caller.own("workOrder", id, "WorkOrder", self._release.no_work_order())
        if not _viewable(request.caller, row):
            raise denied()
        return self._shows.work_order(row)

    def patch(self, request: Request, id: int) -> Any:
        caller = request.caller
        values = request.values(PATCH)
        self._release.drop_custom_fields(values)
        self._writer.check_companies(caller, values)
        row = caller.own("workOrder", id, "WorkOrder", not_found("WorkOrder not found"))
        if not caller.can_edit(row, ENTITY):
            raise denied("Forbidden")
        if (values.get("estimatedDuration") or 0) < 0:
            raise Refusal(406, "Estimated duration should not be negative")
        _check_custom_fields(values, "Patch")
        if values.get("title") is None:
            raise invalid_entity("WorkOrder", "title")
        changed = {**EMPTY, **columns(values, NO_COLUMNS), "firstTimeToReact": self._reacted(row)}
        if values.get("customFields"):
            rows = self._writer.custom_values(caller, "WORK_ORDER", values["customFields"], clean=False)
            changed["customFieldValues"] = rows
        else:
            # The server cleans a record before it puts new values in, so those are cleaned by the next PATCH only.
            kept = [{**value, "value": self._release.clean(value["value"])} for value in row["customFieldValues"]]
            changed["customFieldValues"] = kept
        self._writer.check_references(values, stored=True)
        return self._shows.work_order(self._writer.update(caller, row, changed))

    def change_status(self, request: Request, id: int) -> Any:
        caller = request.caller
        values = request.values(STATUS)
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
                "completedOn": self._store.clock.now() if done else None,
                "firstTimeToReact": row.get("firstTimeToReact") if status == "ON_HOLD" else self._reacted(row),
            },
            touch=False,
        )
        if done and changed["asset"]:
            self._bring_up(caller, changed["asset"], set())
        return self._shows.work_order(changed)

    def _reacted(self, row: Row) -> int:
        """Return when a work order was first acted on: by a PATCH, or a status other than ON_HOLD."""
        return row.get("firstTimeToReact") or self._store.clock.now()

    def _set_asset_status(self, caller: Caller, asset: Row | None, status: str) -> None:
        if asset is not None and asset["status"] != status:
            audit = {"updatedBy": caller.id, "updatedAt": self._store.clock.now()}
            self._store.put("asset", {**asset, "status": status, **audit})

    def _bring_up(self, caller: Caller, asset_id: int, seen: set[int]) -> None:
        """Set an asset and its children to operational when its last open work order is complete."""
        if asset_id in seen:
            return
        seen.add(asset_id)
        if any(w["status"] != "COMPLETE" for w in self._store.all("workOrder", asset=asset_id)):
            return
        self._set_asset_status(caller, self._store.get("asset", asset_id), "OPERATIONAL")
        for child in self._store.all("asset", parentAsset=asset_id):
            self._bring_up(caller, child["id"], seen)

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
        """Search work orders; all callers are allowed, but those with fewer permissions find fewer."""
        caller = request.caller
        criteria = read_criteria(request.body())
        rows = self._store.all("workOrder", companyId=caller.company)
        return self._search.page(criteria, rows, show, lambda fields: _visible(caller, fields))

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


def _visible(caller: Caller, fields: list[Any]) -> list[Any]:
    """Return the filters with the server's additions: the caller's visible records, and ``assignedToUser``."""
    for one in fields:
        if one is None:
            raise null_filter("filterField")
        if one.get("field") is None:
            raise Refusal(
                500,
                'Cannot invoke "String.equals(Object)" because the return value of '
                '"com.grash.advancedsearch.FilterField.getField()" is null',
            )
    assigned = {"field": "assignedTo", "operation": "inm", "joinType": "LEFT", "values": [caller.id]}
    others = [
        {"field": "primaryUser", "operation": "eq", "value": caller.id},
        {"field": "team", "operation": "in", "values": sorted(caller.in_teams())},
    ]
    more: list[Any] = []
    if caller.may("view", ENTITY):
        if not caller.may("viewOther", ENTITY):
            own = {"field": "createdBy", "operation": "eq", "value": caller.id}
            more = [{**own, "alternatives": [assigned, *others]}]
        elif any(one["field"] == "assignedToUser" for one in fields):
            more = [{**assigned, "alternatives": others}]
    elif caller.role_code == "REQUESTER":
        more = [{"field": "parentRequest.createdBy", "operation": "eq", "value": caller.id}]
    return [*(one for one in fields if one["field"] != "assignedToUser"), *more]


def _viewable(caller: Caller, row: Row) -> bool:
    return caller.can_view(row, ENTITY)


def _check_custom_fields(values: dict[str, Any], method: str) -> None:
    if "customFields" in values and values["customFields"] is None:
        raise Refusal(
            500,
            'Cannot invoke "java.util.List.isEmpty()" because the return value of '
            f'"{DTO}.WorkOrder{method}DTO.getCustomFields()" is null',
        )
