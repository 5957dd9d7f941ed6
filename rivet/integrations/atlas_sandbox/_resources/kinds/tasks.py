"""Tasks of work orders and of maintenance plans."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rivet.integrations.atlas_sandbox._http.access import Caller
from rivet.integrations.atlas_sandbox._http.context import Context, Request
from rivet.integrations.atlas_sandbox._http.error_responses import denied, not_found, success
from rivet.integrations.atlas_sandbox._java import jackson, text
from rivet.integrations.atlas_sandbox._java.jackson.messages import token
from rivet.integrations.atlas_sandbox._records.store import Row
from rivet.integrations.atlas_sandbox._records.writes import ownership
from rivet.integrations.atlas_sandbox._resources.kinds.kind_json import KindShows
from rivet.integrations.atlas_sandbox._resources.kinds.task_bases import TaskBases, read_base, with_audit

CHANGES: jackson.Fields = {"status": jackson.enum("Status"), "notes": jackson.string, "value": jackson.string}
PARENTS = {"workOrder": "WORK_ORDERS", "preventiveMaintenance": "PREVENTIVE_MAINTENANCES"}
FIRST_VALUES = {"SUBTASK": "OPEN", "INSPECTION": "FLAG"}


class Tasks:
    """/tasks.

    Args:
        context: The sandbox.
        shows: How records are shown.
    """

    def __init__(self, context: Context, shows: KindShows) -> None:
        self._store, self._clean = context.store, context.release.clean
        self._bases = TaskBases(context, shows)

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
            wanted = [read_base(one) for one in body]
            parent = caller.own(kind, id, kind[0].upper() + kind[1:], not_found())
            if not caller.can_edit(parent, PARENTS[kind]):
                raise not_found()
            left = self._store.all("task", **{kind: id})
            rows = []
            for one in wanted:
                found = next((row for row in left if self._same(row, one)), None)
                if found is not None:
                    left.remove(found)
                rows.append(found or self._new(caller, kind, id, self._bases.create(caller, one)))
            for row in left:
                self._store.delete("task", row["id"])
            return [self.show(row) for row in rows]

        return handle

    def _same(self, row: Row, wanted: dict[str, Any]) -> bool:
        base = self._bases.get(row["taskBase"])
        labels = sorted(option["label"] for option in base["options"])
        plain = ("label", "taskType", "user", "asset", "meter")
        return all(base[key] == wanted[key] for key in plain) and labels == sorted(wanted["options"])

    def _new(self, caller: Caller, kind: str, parent: int, base: Row) -> Row:
        row: Row = {"workOrder": None, "preventiveMaintenance": None, "notes": None, "images": [], kind: parent}
        value = FIRST_VALUES.get(base["taskType"], "")
        id = self._store.next_id("task")
        return self._store.put(
            "task", {**ownership(self._store, caller), **row, "taskBase": base["id"], "value": value, "id": id}
        )

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

    def _own(self, request: Request, id: int, missing: str, action: str) -> Row:
        row = request.caller.own("task", id, "Task", not_found(missing))
        for kind, entity in PARENTS.items():
            parent = self._store.get(kind, row[kind])
            if parent is not None and not getattr(request.caller, f"can_{action}")(parent, entity):
                raise denied()
        return row

    def show(self, row: Row) -> Any:
        base = self._bases.get(row["taskBase"])
        return {
            **with_audit(row, text.instant),
            "taskBase": self._bases.show(base, text.instant),
            **{key: row[key] for key in ("notes", "value", "images")},
        }

    def _show_stored(self, row: Row) -> Any:
        """Return a task as in the database: lists are not mapped, and its base is loaded lazily."""
        base = self._bases.show(self._bases.get(row["taskBase"]), text.date)
        moments = {key: text.date(row[key]) for key in ("createdAt", "updatedAt")}
        return {**self.show(row), **moments, "taskBase": {**base, "hibernateLazyInitializer": {}}}
