"""Bases of tasks: what the tasks of work orders and of maintenance plans share with checklists."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rivet.integrations.atlas_sandbox._http.access import Caller
from rivet.integrations.atlas_sandbox._http.context import Context
from rivet.integrations.atlas_sandbox._http.error_responses import Refusal
from rivet.integrations.atlas_sandbox._java import jackson
from rivet.integrations.atlas_sandbox._records.store import Row
from rivet.integrations.atlas_sandbox._records.writes import ownership
from rivet.integrations.atlas_sandbox._resources.kinds.kind_json import KindShows

TASK: jackson.Fields = {
    "label": jackson.string,
    "taskType": jackson.enum("TaskType"),
    "user": jackson.ref("model.User"),
    "asset": jackson.ref("model.Asset"),
    "meter": jackson.ref("model.Meter"),
    "options": jackson.items(jackson.string, "java.lang.String"),
}
Moment = Callable[[int | None], str | None]


def read_base(value: Any) -> dict[str, Any]:
    read = jackson.read(value, TASK, "com.grash.dto.TaskBaseDTO")
    if read.get("label") is None or read.get("taskType") is None:
        raise Refusal(500, '400 BAD_REQUEST "Validation failure"')
    empty: dict[str, Any] = {"user": None, "asset": None, "meter": None}
    return {**empty, **read, "options": read.get("options") or []}


class TaskBases:
    """Stores and shows bases of tasks.

    Args:
        context: The sandbox.
        shows: How records are shown.
    """

    def __init__(self, context: Context, shows: KindShows) -> None:
        self._store, self._shows, self._clean = context.store, shows, context.release.clean

    def get(self, id: int) -> Row:
        return self._store.get("taskBase", id) or {}

    def create(self, caller: Caller, wanted: dict[str, Any]) -> Row:
        audit, id = ownership(self._store, caller), self._store.next_id("taskBase")
        options = [
            {**audit, "id": self._store.next_id("taskOption"), "label": self._clean(label)}
            for label in wanted["options"]
        ]
        row = {**audit, **wanted, "id": id, "label": self._clean(wanted["label"]), "options": options}
        return self._store.put("taskBase", row)

    def show(self, row: Row, moment: Moment) -> Any:
        minis = {"user": "UserMini", "asset": "AssetMini", "meter": "MeterMini"}
        found = {key: self._store.get(key, row[key]) for key in minis}
        return {
            **with_audit(row, moment),
            **{key: row[key] for key in ("label", "taskType")},
            "options": [{**with_audit(one, moment), "label": one["label"]} for one in row["options"]],
            **{key: None if one is None else self._shows.show(minis[key], one) for key, one in found.items()},
        }


def with_audit(row: Row, moment: Moment) -> Row:
    keys = {key: row[key] for key in ("id", "createdBy", "updatedBy")}
    return {**keys, "createdAt": moment(row["createdAt"]), "updatedAt": moment(row["updatedAt"])}
