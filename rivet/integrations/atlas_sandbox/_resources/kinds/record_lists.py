"""Lists of work orders, assets, locations and people that are no searches."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rivet.integrations.atlas_sandbox._http.context import Context, Request
from rivet.integrations.atlas_sandbox._http.error_responses import denied, not_found, success
from rivet.integrations.atlas_sandbox._java import jackson, text
from rivet.integrations.atlas_sandbox._records.store import Row
from rivet.integrations.atlas_sandbox._search.search import envelope

RANGE: jackson.Fields = {"start": jackson.date, "end": jackson.date}
PAGE_SIZE = 20
UNSORTED = {"sorted": False, "empty": True, "unsorted": True}


class RecordLists:
    """Lists of work orders, assets, locations and people that are no searches.

    Args:
        context: The sandbox.
    """

    def __init__(self, context: Context) -> None:
        self._store, self._plain = context.store, context.shows

    def children(self, kind: str, key: str, entity: str) -> Callable[..., Any]:
        """Return the handler of a page of a record's direct children; of id 0, of the records without a parent."""

        def handle(request: Request, id: int) -> Any:
            caller = request.caller
            caller.require("view", entity)
            if id and self._store.get(kind, id) is None:
                raise not_found()
            rows = self._store.all(kind, companyId=caller.company, **{key: id or None})
            number, size = (
                int(request.query.get(name, default)) for name, default in (("page", 0), ("size", PAGE_SIZE))
            )
            if size < 1:
                size = PAGE_SIZE
            show = self._plain.asset if kind == "asset" else self._plain.location
            page = envelope([show(row) for row in rows[number * size :][:size]], number, size, len(rows))
            return {**page, "sort": UNSORTED, "pageable": {**page["pageable"], "sort": UNSORTED}}

        return handle

    def _work_orders(self, request: Request) -> list[Row]:
        return self._store.all("workOrder", companyId=request.caller.company)

    def urgent(self, request: Request) -> Any:
        limit = self._store.clock.now() + 2 * 86_400_000
        rows = [row for row in self._work_orders(request) if row["status"] != "COMPLETE"]
        return success(str(sum(row["dueDate"] is not None and row["dueDate"] < limit for row in rows)))

    def events(self, request: Request) -> Any:
        values = request.values(RANGE)
        if (company := request.query.get("companyId", "")).isdigit() and int(company) != request.caller.company:
            raise denied()
        start, end = values.get("start") or 0, values.get("end") or 0
        found = [
            row for row in self._work_orders(request) if row["dueDate"] is not None and start <= row["dueDate"] <= end
        ]
        return [
            {"type": "WORK_ORDER", "event": self._plain.work_order_mini(row), "date": text.date(row["dueDate"])}
            for row in found
        ]

    def disabled_users(self, request: Request) -> Any:
        rows = self._store.all("user", companyId=request.caller.company, enabled=False)
        return [self._plain.user_mini(row) for row in rows]
