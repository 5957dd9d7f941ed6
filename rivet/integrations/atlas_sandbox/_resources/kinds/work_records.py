"""Records of a work order: working times with their timer, additional costs, links to others."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from rivet.integrations.atlas_sandbox._http.access import Caller
from rivet.integrations.atlas_sandbox._http.context import Request
from rivet.integrations.atlas_sandbox._http.error_responses import LateRefusal, Refusal, denied, not_found
from rivet.integrations.atlas_sandbox._java import jackson, text
from rivet.integrations.atlas_sandbox._records.store import Row
from rivet.integrations.atlas_sandbox._resources.kinds.engine import Records

REVERSED = {"BLOCKED_BY": "BLOCKS", "DUPLICATED_BY": "DUPLICATE_OF", "SPLIT_TO": "SPLIT_FROM"}
"""Relations that are stored from the other side."""
_DAY, _HOUR = 86_400, 3_600


COMPUTED: Mapping[str, Callable[[Row], Any]] = {
    "cost": lambda row: row["hourlyRate"] * row["duration"] // _HOUR,
    "endedAt": lambda row: text.date(row["startedAt"] + row["duration"] * 1000),
    "formattedDuration": lambda row: [
        row["duration"] // _DAY,
        row["duration"] % _DAY // _HOUR,
        row["duration"] % _HOUR // 60,
        row["duration"] % 60,
    ],
}
"""Computed fields of a labor, from its duration."""


class Labors(Records):
    """/labors."""

    def after_create(self, _caller: Caller, row: Row) -> Row:
        self._react(row["workOrder"], {})
        return row

    def _react(self, id: int, changes: Mapping[str, Any]) -> None:
        work_order = self.store.get("workOrder", id) or {}
        first = work_order.get("firstTimeToReact") or self.store.clock.now()
        if changes or first != work_order.get("firstTimeToReact"):
            self.store.put("workOrder", {**work_order, "firstTimeToReact": first, **changes})

    def timer(self, request: Request, id: int) -> Any:
        """Start or stop the caller's timer; a start sets the work order to IN_PROGRESS."""
        caller, now = request.caller, self.store.clock.now()
        start = jackson.boolean(request.query.get("start", "true"))
        work_order = caller.own("workOrder", id, "WorkOrder", not_found())
        if not caller.can_edit(work_order, "WORK_ORDERS"):
            raise not_found()
        mine = [
            row for row in self.store.all("labor", workOrder=id) if row["logged"] and row["assignedTo"] == caller.id
        ]
        running = bool(mine) and mine[0]["status"] == "RUNNING"
        if not start:
            if not mine:
                raise not_found("No timer to stop")
            if running:
                seconds = mine[0]["duration"] + (now - mine[0]["startedAt"]) // 1000
                return self.show(self.writer.update(caller, mine[0], {"status": "STOPPED", "duration": seconds}))
            return self.show(mine[0])
        if work_order["status"] != "IN_PROGRESS":
            self._react(id, {"status": "IN_PROGRESS", "updatedAt": now, "updatedBy": caller.id})
        if running:
            return self.show(mine[0])
        if mine:
            return self.show(self.writer.update(caller, mine[0], {"status": "RUNNING", "startedAt": now}))
        if self.free_plan:
            raise LateRefusal(403, self.facts.licence)
        rate = caller.user.get("rate") or 0
        values = {"assignedTo": caller.id, "hourlyRate": rate, "startedAt": now, "status": "RUNNING", "logged": True}
        row = {**self.kind.empty(self.kind.create), **values, "workOrder": id}
        return self.show(self.writer.create(caller, row))


class Relations(Records):
    """/relations."""

    def _check_parents(self, caller: Caller, values: Mapping[str, Any]) -> None:
        pair = {values["parent"], values["child"]}
        if any({row["parent"], row["child"]} == pair for row in self.store.all("relation")):
            raise Refusal(406, "There already is a relation between these 2 Work Orders")
        super()._check_parents(caller, values)

    def before_create(self, _caller: Caller, values: dict[str, Any]) -> None:
        if values["relationType"] in REVERSED:
            values["relationType"] = REVERSED[values["relationType"]]
            values["parent"], values["child"] = values["child"], values["parent"]

    def patch(self, request: Request, id: int) -> Any:
        """Delete a relation; for an unknown id the server responds with an empty message."""
        if self.store.get("relation", id) is None:
            request.values(self._patch)
            return None
        return super().patch(request, id)

    def of_work_order(self, request: Request, id: int) -> Any:
        caller = request.caller
        work_order = caller.own("workOrder", id, "WorkOrder", not_found())
        if not caller.can_view(work_order, "WORK_ORDERS"):
            raise denied()
        return [self.show(row) for row in self.store.all("relation") if id in (row["parent"], row["child"])]


class Downtimes(Records):
    """/asset-downtimes."""

    def _check_parents(self, caller: Caller, values: Mapping[str, Any]) -> None:
        asset = self.store.get("asset", values["asset"]) if isinstance(values["asset"], int) else None
        if asset is None:
            raise Refusal(400, "Asset Not found")
        service = asset["createdAt"] if asset["inServiceDate"] is None else asset["inServiceDate"]
        if values["startsOn"] < service:
            raise Refusal(406, "The downtime can't occur before the asset in service date")
        super()._check_parents(caller, values)

    def patch(self, request: Request, id: int) -> Any:
        self.read(request, self._patch)
        self.own(request.caller, id, not_found("Category not found"))
        return super().patch(request, id)

    def before_create(self, _caller: Caller, values: dict[str, Any]) -> None:
        self._check_others(values["asset"], values, 0)

    def before_patch(self, _caller: Caller, row: Row, values: dict[str, Any]) -> None:
        if values.get("startsOn") is not None:
            self._check_others(row["asset"], values, row["id"])

    def _check_others(self, asset: int, values: Mapping[str, Any], id: int) -> None:
        start = values["startsOn"]
        end = start + (values.get("duration") or 0) * 1000
        for other in self.store.all("assetDowntime", asset=asset):
            other_end = other["startsOn"] + other["duration"] * 1000
            if other["id"] != id and other["startsOn"] < end and other_end > start:
                raise Refusal(406, "The downtimes can't interweave")
