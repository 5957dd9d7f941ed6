"""Exports and imports: the server responds immediately, and works afterwards.

The sandbox imports before it responds; an export creates nothing, since no one is notified of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from rivet.integrations.atlas_sandbox._http.access import Caller
from rivet.integrations.atlas_sandbox._http.context import Context, Request
from rivet.integrations.atlas_sandbox._http.error_responses import Refusal, success
from rivet.integrations.atlas_sandbox._records.store import Row
from rivet.integrations.atlas_sandbox._resources import assets, locations, work_orders
from rivet.integrations.atlas_sandbox._resources.kinds.facts import KINDS

EXPORTS = {
    "assets": "ASSETS", "costs-times": "WORK_ORDERS", "locations": "LOCATIONS", "meters": "METERS",
    "part-transactions": "PARTS_AND_MULTIPARTS", "parts": "PARTS_AND_MULTIPARTS",
    "preventive-maintenances": "PREVENTIVE_MAINTENANCES", "work-orders": "WORK_ORDERS",
}  # fmt: skip
IMPORTS = {
    "assets": ("asset", "ASSETS", "A"), "locations": ("location", "LOCATIONS", "L"), "meters": ("meter", "METERS", ""),
    "parts": ("part", "PARTS_AND_MULTIPARTS", ""), "work-orders": ("workOrder", "WORK_ORDERS", "WO"),
    "preventive-maintenances": ("preventiveMaintenance", "PREVENTIVE_MAINTENANCES", "PM"),
}  # fmt: skip
NAMES: Mapping[str, tuple[str, str]] = {
    "assetName": ("asset", "asset"),
    "locationName": ("location", "location"),
    "parentLocationName": ("parentLocation", "location"),
    "parentAssetName": ("parentAsset", "asset"),
    "teamName": ("team", "team"),
}
"""Columns of an import that refer to another record, with the field and the kind."""


class Bulk:
    """/export and /import.

    Args:
        context: The sandbox.
    """

    def __init__(self, context: Context) -> None:
        self._store, self._clean = context.store, context.release.clean

    def export(self, entity: str) -> Callable[..., Any]:
        """Return the handler of an export."""

        def handle(request: Request) -> Any:
            uuid = _uuid(request)
            request.caller.require("viewOther", entity, "Access Denied")
            return success(uuid)

        return handle

    def imports(self, kind: str, entity: str, number: str) -> Callable[..., Any]:
        """Return the handler of an import."""

        def handle(request: Request) -> Any:
            uuid, body = _uuid(request), request.body()
            request.caller.require("create", entity, "Access Denied")
            rows = [self._row(request.caller, kind, one) for one in body]
            if all(row is not None for row in rows):  # one that is bad lets none of them in
                for row in rows:
                    self._put(kind, row or {}, number)
            return success(uuid)

        return handle

    def _row(self, caller: Caller, kind: str, record: Mapping[str, Any]) -> Row | None:
        empty = _empty(kind)
        key = "title" if kind == "workOrder" else "name"
        if not record.get(key):
            return None
        now = self._store.clock.now()
        row: Row = {**empty, "customFieldValues": [], "companyId": caller.company}
        row |= {"createdBy": caller.id, "updatedBy": caller.id, "createdAt": now, "updatedAt": now}
        for name, value in record.items():
            if name in NAMES:
                field, of = NAMES[name]
                named = self._store.all(of, companyId=caller.company, name=value) if value else []
                row[field] = named[0]["id"] if named else None
            elif name in empty and isinstance(value, (str, int, float, bool)) and not name.endswith(("On", "Date")):
                row[name] = self._clean(value) if isinstance(value, str) else value
        return row

    def _put(self, kind: str, row: Row, number: str) -> None:
        row["id"] = self._store.next_id(kind)
        if number:
            counter = f"{number}:{row['companyId']}"
            row["customId"] = f"{number}{self._store.count(counter):06d}"
        self._store.put(kind, row)


def _empty(kind: str) -> Row:
    if kind == "asset":
        return {**assets.EMPTY, "status": "OPERATIONAL"}
    if kind == "location":
        return dict(locations.EMPTY)
    if kind == "workOrder":
        return {**work_orders.EMPTY, "status": "OPEN", "signature": None, "feedback": None}
    return {**KINDS[kind].empty(KINDS[kind].patch), **KINDS[kind].empty(KINDS[kind].create)}


def _uuid(request: Request) -> str:
    if "uuid" not in request.query:
        raise Refusal(500, "Required request parameter 'uuid' for method parameter type String is not present")
    return request.query["uuid"]
