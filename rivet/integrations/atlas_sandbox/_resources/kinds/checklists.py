"""Checklists, from which tasks are made."""

from __future__ import annotations

from typing import Any

from rivet.integrations.atlas_sandbox._http.access import Caller
from rivet.integrations.atlas_sandbox._http.context import Context, Request
from rivet.integrations.atlas_sandbox._http.error_responses import Refusal, denied, not_found, success
from rivet.integrations.atlas_sandbox._java import jackson, text
from rivet.integrations.atlas_sandbox._records.store import Row
from rivet.integrations.atlas_sandbox._records.writes import ownership
from rivet.integrations.atlas_sandbox._resources.kinds.kind_json import KindShows
from rivet.integrations.atlas_sandbox._resources.kinds.task_bases import TaskBases, read_base

CHECKLIST: jackson.Fields = {
    "name": jackson.string,
    "description": jackson.string,
    "category": jackson.string,
    "taskBases": lambda value: None if value is None else [read_base(one) for one in value],
}
NEW_CHECKLIST: jackson.Fields = {**CHECKLIST, "companySettings": jackson.ref("model.CompanySettings")}
FREE_CHECKLISTS = 10


class Checklists:
    """/checklists.

    Args:
        context: The sandbox.
        shows: How records are shown.
    """

    def __init__(self, context: Context, shows: KindShows) -> None:
        self._store, self._free_plan, self._clean = context.store, context.free_plan, context.release.clean
        self._bases = TaskBases(context, shows)

    def all(self, request: Request) -> Any:
        return [self._show(row) for row in self._store.all("checklist", companyId=request.caller.company)]

    def get(self, request: Request, id: int) -> Any:
        return self._show(self._own(request, id, "Not found"))

    def create(self, request: Request) -> Any:
        caller, values = request.caller, request.values(NEW_CHECKLIST)
        jackson.require(values, "name")
        _require_tasks(values, "Post")
        caller.require("view", "SETTINGS")
        if self._free_plan and len(self._store.all("checklist", companyId=caller.company)) >= FREE_CHECKLISTS:
            raise denied("You need a license to add a checklist")
        row = {
            **ownership(self._store, caller),
            **self._columns(caller, values),
            "id": self._store.next_id("checklist"),
        }
        return self._show(self._store.put("checklist", row))

    def patch(self, request: Request, id: int) -> Any:
        caller, values = request.caller, request.values(CHECKLIST)
        row = self._own(request, id, "Checklist not found")
        caller.require("view", "SETTINGS", "Forbidden")
        _require_tasks(values, "Patch")
        changes = {**self._columns(caller, values), "updatedAt": self._store.clock.now(), "updatedBy": caller.id}
        return self._show(self._store.put("checklist", {**row, **changes}))

    def delete(self, request: Request, id: int) -> Any:
        self._own(request, id, "Checklist not found")
        request.caller.require("view", "SETTINGS", "Forbidden")
        self._store.delete("checklist", id)
        return success("Deleted successfully")

    def _columns(self, caller: Caller, values: dict[str, Any]) -> Row:
        strings = {key: self._clean(values.get(key)) for key in ("name", "description", "category")}
        return {
            **strings,
            "taskBases": [self._bases.create(caller, one)["id"] for one in values.get("taskBases") or []],
        }

    def _own(self, request: Request, id: int, missing: str) -> Row:
        row = self._store.get("checklist", id)
        if row is None:
            raise not_found(missing)
        if row["companyId"] != request.caller.company:
            raise Refusal(403, "Access denied")
        return row

    def _show(self, row: Row) -> Any:
        bases = (self._bases.get(id) for id in row["taskBases"])
        return {
            "createdAt": text.date(row["createdAt"]),
            "updatedAt": text.date(row["updatedAt"]),
            "id": row["id"],
            "taskBases": [self._bases.show(base, text.date) for base in bases if base],
            **{key: row[key] for key in ("name", "description", "category")},
        }


def _require_tasks(values: dict[str, Any], method: str) -> None:
    if values.get("taskBases") is None:
        value = f"com.grash.dto.Checklist{method}DTO.getTaskBases()"
        message = f'Cannot invoke "java.util.List.stream()" because the return value of "{value}" is null'
        raise Refusal(500, message)
