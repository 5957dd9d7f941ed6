"""Tasks of work orders and of maintenance plans, and the checklists that they come from."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rivet.integrations.atlas_sandbox._http.access import Caller
from rivet.integrations.atlas_sandbox._http.context import Context, Request
from rivet.integrations.atlas_sandbox._http.error_responses import Refusal, denied, not_found, success
from rivet.integrations.atlas_sandbox._java import jackson, text
from rivet.integrations.atlas_sandbox._java.jackson.messages import token
from rivet.integrations.atlas_sandbox._records.store import Row
from rivet.integrations.atlas_sandbox._resources.kinds.kind_json import KindShows

TASK: jackson.Fields = {
    "label": jackson.string,
    "taskType": jackson.enum("TaskType"),
    "user": jackson.ref("model.User"),
    "asset": jackson.ref("model.Asset"),
    "meter": jackson.ref("model.Meter"),
    "options": jackson.items(jackson.string, "java.lang.String"),
}
CHANGES: jackson.Fields = {"status": jackson.enum("Status"), "notes": jackson.string, "value": jackson.string}
CHECKLIST: jackson.Fields = {
    "name": jackson.string,
    "description": jackson.string,
    "category": jackson.string,
    "taskBases": lambda value: None if value is None else [_read(one) for one in value],
}
NEW_CHECKLIST: jackson.Fields = {**CHECKLIST, "companySettings": jackson.ref("model.CompanySettings")}
PARENTS = {"workOrder": "WORK_ORDERS", "preventiveMaintenance": "PREVENTIVE_MAINTENANCES"}
FREE_CHECKLISTS = 10
FIRST_VALUES = {"SUBTASK": "OPEN", "INSPECTION": "FLAG"}
Moment = Callable[[int | None], str | None]


def _read(value: Any) -> dict[str, Any]:
    read = jackson.read(value, TASK, "com.grash.dto.TaskBaseDTO")
    if read.get("label") is None or read.get("taskType") is None:
        raise Refusal(500, '400 BAD_REQUEST "Validation failure"')
    empty: dict[str, Any] = {"user": None, "asset": None, "meter": None}
    return {**empty, **read, "options": read.get("options") or []}


class Tasks:
    """/tasks and /checklists.

    Args:
        context: The sandbox.
        shows: How records are shown.
    """

    def __init__(self, context: Context, shows: KindShows) -> None:
        self._store, self._shows, self._free_plan = context.store, shows, context.free_plan
        self._clean = context.release.clean

    # ------------------------------------------------------------------------------------------------ tasks
    def of(self, kind: str) -> Callable[..., Any]:
        """Return the handler that lists a parent's tasks."""

        def handle(request: Request, id: int) -> Any:
            parent = request.caller.own(kind, id, kind[0].upper() + kind[1:], not_found())
            if not request.caller.can_view(parent, PARENTS[kind]):
                raise denied()
            show = self.show if kind == "workOrder" else self._show_stored
            return [show(row) for row in self._store.all("task", **{kind: id})]

        return handle

    def set_of(self, kind: str) -> Callable[..., Any]:
        """Return the handler that replaces a parent's tasks: unchanged ones are kept, with their notes."""

        def handle(request: Request, id: int) -> Any:
            caller, body = request.caller, request.body()
            if not isinstance(body, list):
                kind_of_list = "java.util.ArrayList<com.grash.dto.TaskBaseDTO>"
                raise jackson.parse_error(f"Cannot deserialize value of type `{kind_of_list}` from {token(body)}")
            wanted = [_read(one) for one in body]
            parent = caller.own(kind, id, kind[0].upper() + kind[1:], not_found())
            if not caller.can_edit(parent, PARENTS[kind]):
                raise not_found()
            left = self._store.all("task", **{kind: id})
            rows = []
            for one in wanted:
                found = next((row for row in left if self._same(row, one)), None)
                if found is not None:
                    left.remove(found)
                rows.append(found or self._new(caller, kind, id, self._base(caller, one)))
            for row in left:
                self._store.delete("task", row["id"])
            return [self.show(row) for row in rows]

        return handle

    def _same(self, row: Row, wanted: dict[str, Any]) -> bool:
        base = self._store.get("taskBase", row["taskBase"]) or {}
        labels = sorted(option["label"] for option in base["options"])
        plain = ("label", "taskType", "user", "asset", "meter")
        return all(base[key] == wanted[key] for key in plain) and labels == sorted(wanted["options"])

    def _audit(self, caller: Caller) -> Row:
        now = self._store.clock.now()
        audit = {"createdBy": caller.id, "updatedBy": caller.id, "createdAt": now, "updatedAt": now}
        return {"companyId": caller.company, **audit}

    def _base(self, caller: Caller, wanted: dict[str, Any]) -> Row:
        audit, id = self._audit(caller), self._store.next_id("taskBase")
        options = [
            {**audit, "id": self._store.next_id("taskOption"), "label": self._clean(label)}
            for label in wanted["options"]
        ]
        row = {**audit, **wanted, "id": id, "label": self._clean(wanted["label"]), "options": options}
        return self._store.put("taskBase", row)

    def _new(self, caller: Caller, kind: str, parent: int, base: Row) -> Row:
        row: Row = {"workOrder": None, "preventiveMaintenance": None, "notes": None, "images": [], kind: parent}
        value = FIRST_VALUES.get(base["taskType"], "")
        id = self._store.next_id("task")
        return self._store.put("task", {**self._audit(caller), **row, "taskBase": base["id"], "value": value, "id": id})

    def get(self, request: Request, id: int) -> Any:
        return self.show(self._own(request, id, "Not found", "view"))

    def patch(self, request: Request, id: int) -> Any:
        values = request.values(CHANGES)
        row = self._own(request, id, "Task not found", "edit")
        changes = {"notes": self._clean(values.get("notes")), "value": values.get("value")}
        if any(row[key] != changes[key] for key in changes):
            audit = {"updatedBy": request.caller.id, "updatedAt": self._store.clock.now()}
            row = self._store.put("task", {**row, **changes, **audit})
        return self.show(row)

    def delete(self, request: Request, id: int) -> Any:
        self._own(request, id, "Task not found", "edit")
        self._store.delete("task", id)
        return success("Deleted successfully")

    def _own(self, request: Request, id: int, missing: str, what: str) -> Row:
        row = request.caller.own("task", id, "Task", not_found(missing))
        for kind, entity in PARENTS.items():
            parent = self._store.get(kind, row[kind])
            if parent is not None and not getattr(request.caller, f"can_{what}")(parent, entity):
                raise denied()
        return row

    def show(self, row: Row) -> Any:
        base = self._store.get("taskBase", row["taskBase"]) or {}
        return {
            **_audited(row, text.instant),
            "taskBase": self._show_base(base, text.instant),
            **{key: row[key] for key in ("notes", "value", "images")},
        }

    def _show_stored(self, row: Row) -> Any:
        """Return a task as in the database: lists are not mapped, and its base is loaded lazily."""
        base = self._show_base(self._store.get("taskBase", row["taskBase"]) or {}, text.date)
        moments = {key: text.date(row[key]) for key in ("createdAt", "updatedAt")}
        return {**self.show(row), **moments, "taskBase": {**base, "hibernateLazyInitializer": {}}}

    def _show_base(self, row: Row, moment: Moment) -> Any:
        minis = {"user": "UserMini", "asset": "AssetMini", "meter": "MeterMini"}
        found = {key: self._store.get(key, row[key]) for key in minis}
        return {
            **_audited(row, moment),
            **{key: row[key] for key in ("label", "taskType")},
            "options": [{**_audited(one, moment), "label": one["label"]} for one in row["options"]],
            **{key: None if one is None else self._shows.show(minis[key], one) for key, one in found.items()},
        }

    # ------------------------------------------------------------------------------------------- checklists
    def checklists(self, request: Request) -> Any:
        return [self._show_list(row) for row in self._store.all("checklist", companyId=request.caller.company)]

    def checklist(self, request: Request, id: int) -> Any:
        return self._show_list(self._own_list(request, id, "Not found"))

    def create_checklist(self, request: Request) -> Any:
        caller, values = request.caller, request.values(NEW_CHECKLIST)
        jackson.require(values, "name")
        _require_tasks(values, "Post")
        caller.require("view", "SETTINGS")
        if self._free_plan and len(self._store.all("checklist", companyId=caller.company)) >= FREE_CHECKLISTS:
            raise denied("You need a license to add a checklist")
        row = {**self._audit(caller), **self._columns(caller, values), "id": self._store.next_id("checklist")}
        return self._show_list(self._store.put("checklist", row))

    def patch_checklist(self, request: Request, id: int) -> Any:
        caller, values = request.caller, request.values(CHECKLIST)
        row = self._own_list(request, id, "Checklist not found")
        caller.require("view", "SETTINGS", "Forbidden")
        _require_tasks(values, "Patch")
        changes = {**self._columns(caller, values), "updatedAt": self._store.clock.now(), "updatedBy": caller.id}
        return self._show_list(self._store.put("checklist", {**row, **changes}))

    def delete_checklist(self, request: Request, id: int) -> Any:
        self._own_list(request, id, "Checklist not found")
        request.caller.require("view", "SETTINGS", "Forbidden")
        self._store.delete("checklist", id)
        return success("Deleted successfully")

    def _columns(self, caller: Caller, values: dict[str, Any]) -> Row:
        strings = {key: self._clean(values.get(key)) for key in ("name", "description", "category")}
        return {**strings, "taskBases": [self._base(caller, one)["id"] for one in values.get("taskBases") or []]}

    def _own_list(self, request: Request, id: int, missing: str) -> Row:
        row = self._store.get("checklist", id)
        if row is None:
            raise not_found(missing)
        if row["companyId"] != request.caller.company:
            raise Refusal(403, "Access denied")
        return row

    def _show_list(self, row: Row) -> Any:
        bases = (self._store.get("taskBase", id) for id in row["taskBases"])
        return {
            "createdAt": text.date(row["createdAt"]),
            "updatedAt": text.date(row["updatedAt"]),
            "id": row["id"],
            "taskBases": [self._show_base(base, text.date) for base in bases if base is not None],
            **{key: row[key] for key in ("name", "description", "category")},
        }


def _audited(row: Row, moment: Moment) -> Row:
    keys = {key: row[key] for key in ("id", "createdBy", "updatedBy")}
    return {**keys, "createdAt": moment(row["createdAt"]), "updatedAt": moment(row["updatedAt"])}


def _require_tasks(values: dict[str, Any], what: str) -> None:
    if values.get("taskBases") is None:
        value = f"com.grash.dto.Checklist{what}DTO.getTaskBases()"
        message = f'Cannot invoke "java.util.List.stream()" because the return value of "{value}" is null'
        raise Refusal(500, message)
