"""Workflows. The sandbox stores their rules and does not execute them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rivet.integrations.atlas_sandbox._http.access import Caller
from rivet.integrations.atlas_sandbox._http.context import Request
from rivet.integrations.atlas_sandbox._http.error_responses import (
    Refusal,
)
from rivet.integrations.atlas_sandbox._java import jackson
from rivet.integrations.atlas_sandbox._records.store import Row
from rivet.integrations.atlas_sandbox._resources.kinds.kind import CONTRACT
from rivet.integrations.atlas_sandbox._resources.kinds.nested_records import NestedRecords, read_nested


class Workflows(NestedRecords):
    """/workflows."""

    kind, java_class = "workflow", "Workflow"
    missing_on_read, missing = "Not found", "Workflow not found"

    def all(self, request: Request) -> Any:
        request.caller.require("view", "SETTINGS")
        return [self.show(row) for row in self.rows(request.caller)]

    def create(self, request: Request) -> Any:
        caller, values = request.caller, self._read(request)
        caller.require("view", "SETTINGS")
        return self._created(caller, values)

    def _created(self, caller: Caller, values: Mapping[str, Any]) -> Any:
        """Store a workflow, whose action comes first; what it names is shown by its id alone."""
        if self.free_plan and self.rows(caller):
            raise Refusal(406, "You can't create a new workflow. Please upgrade")
        columns = {**self._columns(caller, values), "enabled": True}
        shown = self.show(self.store.put("workflow", self.new_row(caller, "workflow", columns)))
        for part in (*shown["secondaryConditions"], shown["action"]):
            for key, one in part.items():
                if isinstance(one, dict):
                    left: Row = {name: [] if isinstance(value, list) else None for name, value in one.items()}
                    part[key] = left | {"id": one["id"]}
        return shown

    def patch(self, request: Request, id: int) -> Any:
        """Replace a workflow by a new one, with another id."""
        caller, values = request.caller, self._read(request)
        self.own(request, id, self.missing)
        self.store.delete("workflow", id)
        return self._created(caller, values)

    def _read(self, request: Request) -> dict[str, Any]:
        fields: jackson.Fields = {
            "title": jackson.string,
            "mainCondition": jackson.enum("WFMainCondition", CONTRACT["words"]["WorkflowMainCondition"]),
            "secondaryConditions": lambda given: [read_nested("WorkflowCondition", one) for one in given or ()],
            "action": lambda given: None if given is None else read_nested("WorkflowAction", given),
        }
        values = request.values(fields)
        jackson.require(values, "title", "mainCondition", "action")
        return values

    def _columns(self, caller: Caller, values: Mapping[str, Any]) -> Row:
        conditions = values.get("secondaryConditions") or []
        return {
            "title": self.release.clean(values["title"]),
            "mainCondition": values["mainCondition"],
            "secondaryConditions": [self.nested_row(caller, "workflowCondition", one) for one in conditions],
            "action": self.nested_row(caller, "workflowAction", values["action"]),
        }

    def show(self, row: Row) -> Any:
        plain = self.shows.plain("Workflow", {**row, "action": None, "secondaryConditions": []})
        conditions = [self.shows.plain("WorkflowCondition", one) for one in row["secondaryConditions"]]
        action = self.shows.plain("WorkflowAction", row["action"])
        return {**plain, "secondaryConditions": conditions, "action": action}
