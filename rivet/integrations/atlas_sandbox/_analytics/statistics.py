"""Base of all statistics: records of a period, its intervals, costs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Any

from rivet.integrations.atlas_sandbox._http.context import Context, Request
from rivet.integrations.atlas_sandbox._http.error_responses import Refusal, denied
from rivet.integrations.atlas_sandbox._java import jackson, text
from rivet.integrations.atlas_sandbox._records.store import Row

RANGE: jackson.Fields = {"start": jackson.date, "end": jackson.date}
DAY, HOUR = 86_400_000, 3_600_000
POINTS = 15
"""Maximum number of intervals of a period."""


def midnight(millis: int) -> int:
    moment = datetime.fromtimestamp(millis / 1000, UTC)
    return int(moment.replace(hour=0, minute=0, second=0, microsecond=0).timestamp() * 1000)


def mean(values: Iterable[int]) -> int:
    found = list(values)
    return sum(found) // len(found) if found else 0


class Figures:
    """Statistics of the records of a kind.

    Args:
        context: The sandbox.
    """

    def __init__(self, context: Context) -> None:
        self.store, self.shows = context.store, context.shows

    def now(self) -> int:
        return self.store.clock.now()

    def span(self, request: Request) -> tuple[int, int]:
        """Return the period of a request."""
        values = request.values(RANGE)
        start, end = values.get("start"), values.get("end")
        if start is None or end is None:  # the server looks into its cache first
            raise Refusal(500, 'Cannot invoke "java.util.Date.getTime()" because "date" is null')
        self.require(request)
        return (start, end)

    def require(self, request: Request) -> None:
        if not request.caller.may("view", "ANALYTICS"):
            raise denied("Access Denied")
        if (company := request.query.get("companyId", "")).isdigit() and int(company) != request.caller.company:
            raise denied("Access denied to company")

    def created(self, request: Request, kind: str, span: tuple[int, int]) -> list[Row]:
        """Return the company's records that were created in a period."""
        rows = self.store.all(kind, companyId=request.caller.company)
        return [row for row in rows if span[0] <= row["createdAt"] <= span[1]]

    def pieces(self, span: tuple[int, int]) -> list[tuple[int, int]]:
        """Return the intervals of a period, at whole days."""
        first, last = midnight(span[0]), midnight(span[1])
        days = (last - first) // DAY
        points = min(POINTS, days)
        step = days // points * DAY if points else 0
        return [(first + number * step, first + (number + 1) * step) for number in range(points)]

    def by_date(
        self, span: tuple[int, int], rows: list[Row], of: Callable[[list[Row]], Any], key: str = "createdAt"
    ) -> Any:
        """Return the statistics of each interval of a period."""
        found = []
        for start, end in self.pieces(span):
            inside = [row for row in rows if row.get(key) is not None and start <= row[key] < end]
            found.append({**of(inside), "date": text.date(start)})
        return found

    # ------------------------------------------------------------------------------------------------- costs
    def part_cost(self, work_order: Row) -> float:
        lines = self.store.all("partQuantity", workOrder=work_order["id"])
        return float(
            sum(line["quantity"] * (self.store.get("part", line["part"]) or {}).get("cost", 0.0) for line in lines)
        )

    def labor_cost(self, work_order: Row) -> float:
        rows = self.store.all("labor", workOrder=work_order["id"])
        return float(sum(row["hourlyRate"] * row["duration"] // 3600 for row in rows))

    def labor_time(self, work_order: Row) -> int:
        return sum(int(row["duration"]) for row in self.store.all("labor", workOrder=work_order["id"]))

    def additional_cost(self, work_order: Row) -> float:
        rows = self.store.all("additionalCost", workOrder=work_order["id"])
        return float(sum(row["cost"] for row in rows if row["includeToTotalCost"]))

    def costs(self, rows: Iterable[Row]) -> dict[str, float]:
        known = list(rows)
        return {
            "partCost": sum((self.part_cost(row) for row in known), 0.0),
            "additionalCost": sum((self.additional_cost(row) for row in known), 0.0),
            "laborCost": sum((self.labor_cost(row) for row in known), 0.0),
        }

    def cost(self, rows: Iterable[Row]) -> float:
        return sum(self.costs(rows).values())


def asset_mini(row: Row) -> Row:
    """Return an asset in short form: id and name."""
    return {"id": row["id"], "name": row["name"], "customId": None, "parentId": None, "locationId": None}


def user_mini(row: Row) -> Row:
    names = {key: row[key] for key in ("id", "firstName", "lastName")}
    return {**names, "image": None, "phone": None}
