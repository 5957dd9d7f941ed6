"""Statistics of work orders, requests and people."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rivet.integrations.atlas_sandbox._analytics.statistics import DAY, Figures, asset_mini, mean, midnight, user_mini
from rivet.integrations.atlas_sandbox._http.access import PEOPLE
from rivet.integrations.atlas_sandbox._http.context import Request
from rivet.integrations.atlas_sandbox._http.error_responses import denied
from rivet.integrations.atlas_sandbox._java import text
from rivet.integrations.atlas_sandbox._records.store import Row

PRIORITIES = ("NONE", "LOW", "MEDIUM", "HIGH")
STATUSES = {"open": "OPEN", "onHold": "ON_HOLD", "inProgress": "IN_PROGRESS", "complete": "COMPLETE"}
WEEKS = 5


def complete(rows: list[Row]) -> list[Row]:
    return [row for row in rows if row["status"] == "COMPLETE"]


def incomplete(rows: list[Row]) -> list[Row]:
    return [row for row in rows if row["status"] != "COMPLETE"]


def compliant(row: Row) -> bool:
    """Return whether a work order was completed in time."""
    return row["dueDate"] is None or (row["completedOn"] is not None and row["completedOn"] <= row["dueDate"])


def reactive(row: Row) -> bool:
    return row.get("parentRequest") is not None


class WorkFigures(Figures):
    """Statistics of work orders."""

    def made(self, request: Request) -> tuple[tuple[int, int], list[Row]]:
        span = self.span(request)
        return span, self.created(request, "workOrder", span)

    def overview(self, request: Request) -> Any:
        _, rows = self.made(request)
        done = complete(rows)
        times = ((row["completedOn"] - row["createdAt"]) // DAY for row in done if row["completedOn"])
        reacted = (row["firstTimeToReact"] - row["createdAt"] for row in rows if row.get("firstTimeToReact"))
        return {
            "total": len(rows),
            "complete": len(done),
            "compliant": sum(compliant(row) for row in done),
            "avgCycleTime": mean(times),
            "mtta": mean(reacted) // 60_000,
        }

    def open_overview(self, request: Request) -> Any:
        rows = incomplete(self.made(request)[1])
        return {"total": len(rows), "averageAge": self._age(rows)}

    def _age(self, rows: list[Row]) -> int:
        return mean((self.now() - row["createdAt"]) // DAY for row in rows)

    def priorities(self, request: Request) -> Any:
        rows = incomplete(self.made(request)[1])
        chosen = {name: [row for row in rows if row["priority"] == name] for name in PRIORITIES}
        return {
            name.lower(): {"count": len(found), "estimatedHours": sum(row["estimatedDuration"] for row in found) + 0.0}
            for name, found in chosen.items()
        }

    def statuses(self, request: Request) -> Any:
        return self._statuses(self.made(request)[1])

    def _statuses(self, rows: list[Row]) -> dict[str, int]:
        return {name: sum(row["status"] == word for row in rows) for name, word in STATUSES.items()}

    def statuses_by_date(self, request: Request) -> Any:
        span, rows = self.made(request)
        return self.by_date(span, rows, self._statuses)

    def ages_of_users(self, request: Request) -> Any:
        rows = incomplete(self.made(request)[1])
        people = self.store.all("user", companyId=request.caller.company)
        return self._ages(rows, people, "primaryUser", user_mini)

    def ages_of_assets(self, request: Request) -> Any:
        rows = incomplete(self.made(request)[1])
        return self._ages(rows, self.store.all("asset", companyId=request.caller.company), "asset", asset_mini)

    def _ages(self, rows: list[Row], of: list[Row], key: str, show: Callable[[Row], Row]) -> Any:
        found = ((one, [row for row in rows if row[key] == one["id"]]) for one in of)
        return [{**show(one), "count": len(mine), "averageAge": self._age(mine)} for one, mine in found if mine]

    def hours(self, request: Request) -> Any:
        _, rows = self.made(request)
        actual = sum(self.labor_time(row) for row in rows) // 3600
        return {"estimated": sum(row["estimatedDuration"] for row in rows) + 0.0, "actual": actual}

    def done_by_priority(self, request: Request) -> Any:
        rows = complete(self.made(request)[1])
        return {name: sum(row["priority"] == name for row in rows) for name in PRIORITIES}

    def done_by_people(self, key: str) -> Callable[..., Any]:
        """Return the handler that counts work orders per person, completed by or assigned to them."""

        def handle(request: Request) -> Any:
            rows = complete(self.made(request)[1])
            people = self.store.all("user", companyId=request.caller.company)
            return [{**user_mini(one), "count": sum(row[key] == one["id"] for row in rows)} for one in people]

        return handle

    def done_by_category(self, request: Request) -> Any:
        return self._by_category(request, complete(self.made(request)[1]))

    def _by_category(self, request: Request, rows: list[Row]) -> Any:
        kinds = self.store.all("workOrderCategory", companyId=request.caller.company)
        return [
            {"id": one["id"], "name": one["name"], "count": sum(row["category"] == one["id"] for row in rows)}
            for one in kinds
        ]

    def costs_by_date(self, request: Request) -> Any:
        span, rows = self.made(request)
        return self.by_date(span, complete(rows), self.costs)

    def costs_and_time(self, request: Request) -> Any:
        rows = complete(self.made(request)[1])
        total = self.cost(rows)
        average = total / len(rows) if rows else 0.0
        time = sum(self.labor_time(row) for row in rows)
        return {"total": total, "average": average, **self.costs(rows), "laborTime": time}

    def _weeks(self, request: Request, of: Callable[[list[Row]], Row]) -> Any:
        self.require(request)
        rows = complete(self.store.all("workOrder", companyId=request.caller.company))
        first = midnight(self.now()) - (WEEKS - 1) * 7 * DAY
        return [
            {
                **of([row for row in rows if start <= (row["completedOn"] or 0) < start + 7 * DAY]),
                "date": text.date(start),
            }
            for start in range(first, first + WEEKS * 7 * DAY, 7 * DAY)
        ]

    def counts_by_week(self, request: Request) -> Any:
        return self._weeks(
            request,
            lambda rows: {
                "count": len(rows),
                "compliant": sum(compliant(row) for row in rows),
                "reactive": sum(reactive(row) for row in rows),
            },
        )

    def times_by_week(self, request: Request) -> Any:
        def times(rows: list[Row]) -> Row:
            total = sum(self.labor_time(row) for row in rows)
            return {"total": total, "reactive": sum(self.labor_time(row) for row in rows if reactive(row))}

        return self._weeks(request, times)

    # ------------------------------------------------------------------------------------------------ people
    def mobile(self, request: Request) -> Any:
        caller = request.caller
        rows = self.store.all("workOrder", companyId=caller.company)
        if request.query.get("assignedToMe") == "true":
            rows = [row for row in rows if caller.is_assigned(row)]
        today = midnight(self.now())
        due = sum(row["dueDate"] is not None and today <= row["dueDate"] < today + DAY for row in incomplete(rows))
        high = sum(row["priority"] == "HIGH" for row in incomplete(rows))
        return {**self._statuses(rows), "today": due, "high": high}

    def mobile_done(self, request: Request) -> Any:
        caller = request.caller
        rows = complete(self.store.all("workOrder", companyId=caller.company))
        mine = [row for row in rows if row["completedBy"] == caller.id]
        week = [row for row in mine if (row["completedOn"] or 0) >= self.now() - 7 * DAY]
        return {
            "complete": len(mine),
            "completeWeek": len(week),
            "compliantRate": sum(map(compliant, mine)) / len(mine) if mine else 0.0,
            "compliantRateWeek": sum(map(compliant, week)) / len(week) if week else 1.0,
        }

    def mine(self, request: Request) -> Any:
        caller = request.caller
        rows = self.store.all("workOrder", companyId=caller.company)
        done = sum(row["completedBy"] == caller.id for row in complete(rows))
        return {"created": sum(row["createdBy"] == caller.id for row in rows), "completed": done}

    def two_weeks(self, request: Request, id: int) -> Any:
        request.caller.require("view", PEOPLE, "Access Denied")
        user = self.store.get("user", id)
        if user is None or user["companyId"] != request.caller.company:
            raise denied("Access Denied")
        rows, today = self.store.all("workOrder", companyId=user["companyId"]), midnight(self.now())
        found = []
        for start in range(today - 13 * DAY, today + DAY, DAY):
            day = [row for row in rows if start <= row["createdAt"] < start + DAY]
            created = sum(row["createdBy"] == id for row in day)
            found.append(
                {
                    "created": created,
                    "completed": sum(row["completedBy"] == id for row in day),
                    "date": text.date(start),
                }
            )
        return found


class RequestFigures(Figures):
    """Statistics of requests."""

    def made(self, request: Request) -> tuple[tuple[int, int], list[Row]]:
        span = self.span(request)
        return span, self.created(request, "request", span)

    def _cycles(self, rows: list[Row]) -> int:
        orders = [(row, self.store.get("workOrder", row["workOrder"])) for row in rows]
        done = [(row, one["completedOn"]) for row, one in orders if one is not None and one["completedOn"]]
        return mean((moment - row["createdAt"]) // DAY for row, moment in done)

    def overview(self, request: Request) -> Any:
        _, rows = self.made(request)
        return {
            "approved": sum(row["workOrder"] is not None for row in rows),
            "pending": sum(row["workOrder"] is None and not row["cancelled"] for row in rows),
            "cancelled": sum(row["cancelled"] for row in rows),
            "cycleTime": self._cycles(rows),
        }

    def priorities(self, request: Request) -> Any:
        _, rows = self.made(request)
        return {name.lower(): {"count": sum(row["priority"] == name for row in rows)} for name in PRIORITIES}

    def categories(self, request: Request) -> Any:
        _, rows = self.made(request)
        kinds = self.store.all("workOrderCategory", companyId=request.caller.company)
        return [
            {"id": one["id"], "name": one["name"], "count": sum(row["category"] == one["id"] for row in rows)}
            for one in kinds
        ]

    def cycle_times(self, request: Request) -> Any:
        span, rows = self.made(request)
        return self.by_date(span, rows, lambda found: {"cycleTime": self._cycles(found)})

    def received(self, request: Request) -> Any:
        span, rows = self.made(request)

        def counts(found: list[Row]) -> Row:
            done = (self.store.get("workOrder", row["workOrder"]) or {} for row in found)
            return {"received": len(found), "resolved": sum(one.get("status") == "COMPLETE" for one in done)}

        return self.by_date(span, rows, counts)
