"""/requests, which become work orders when they are approved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from rivet.integrations.atlas_sandbox._http.access import Caller
from rivet.integrations.atlas_sandbox._http.context import Request
from rivet.integrations.atlas_sandbox._http.error_responses import Refusal, denied, success
from rivet.integrations.atlas_sandbox._java import jackson
from rivet.integrations.atlas_sandbox._records.store import Row
from rivet.integrations.atlas_sandbox._resources.kinds.derived_work_orders import work_order_of
from rivet.integrations.atlas_sandbox._resources.kinds.engine import Records

APPROVAL: jackson.Fields = {"assetStatus": jackson.enum("AssetStatus")}


class Requests(Records):
    """/requests."""

    def before_create(self, _caller: Caller, values: dict[str, Any]) -> None:
        if values.get("audioDescription") is not None and self.free_plan:
            raise denied("You need a license to add voice notes")

    def before_patch(self, _caller: Caller, row: Row, _values: dict[str, Any]) -> None:
        if row.get("workOrder") is not None:
            raise Refusal(406, "Can't patch an approved request")

    def page(self, criteria: Mapping[str, Any], rows: Sequence[Row]) -> Any:
        """Search requests; status and priority are not columns, so the server looks at the resulting work orders."""
        fields = criteria.get("filterFields") or []
        own = [one for one in fields if one and one.get("field") in ("status", "priority")]
        for one in own:
            wanted = one.get("values") or []
            if one["field"] == "status":
                rows = [row for row in rows if self._status(row) in wanted]
            elif wanted:
                rows = [row for row in rows if wanted and {row["priority"], self._work_priority(row)} & set(wanted)]
        kept = [one for one in fields if one not in own]
        return super().page({**criteria, "filterFields": kept}, rows)

    def _status(self, row: Row) -> str:
        if row["cancelled"]:
            return "CANCELLED"
        return "PENDING" if row["workOrder"] is None else "APPROVED"

    def _work_priority(self, row: Row) -> str | None:
        return (self.store.get("workOrder", row["workOrder"]) or {}).get("priority")

    def pending(self, request: Request) -> Any:
        request.caller.require("view", self.facts.entity, "Access Denied")
        rows = self.rows(request.caller)
        return success(str(sum(row["workOrder"] is None and not row["cancelled"] for row in rows)))

    def approve(self, request: Request, id: int) -> Any:
        caller, values = request.caller, request.values(APPROVAL)
        row = self._open(caller, id)
        made = work_order_of(self.store, caller, row, {"parentRequest": id, "dueDate": None})
        self.writer.update(caller, row, {"workOrder": made["id"]}, touch=False)
        asset = self.store.get("asset", row["asset"])
        if asset is not None and values.get("assetStatus"):
            self.store.put("asset", {**asset, "status": values["assetStatus"], "updatedAt": self.store.clock.now()})
        return self.shows.show("WorkOrder", made)

    def cancel(self, request: Request, id: int) -> Any:
        reason = request.query.get("reason")
        if reason is None:
            raise Refusal(500, "Required request parameter 'reason' for method parameter type String is not present")
        row = self._open(request.caller, id)
        if not reason.strip():
            raise Refusal(406, "Please give a reason")
        changes = {"cancelled": True, "cancellationReason": reason}
        return self.show(self.writer.update(request.caller, row, changes, touch=False))

    def _open(self, caller: Caller, id: int) -> Row:
        if not caller.may("view", "SETTINGS") and caller.role_code != "LIMITED_ADMIN":
            raise denied("Forbidden")
        row = self.own(caller, id, self.missing())
        if row["workOrder"] is not None:
            raise Refusal(406, "Request is already approved")
        return row
