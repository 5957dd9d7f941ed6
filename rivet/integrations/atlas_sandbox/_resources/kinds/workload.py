"""Resource planning: work orders that are planned for a day of one person."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

from rivet.integrations.atlas_sandbox._http.access import PEOPLE, Caller
from rivet.integrations.atlas_sandbox._http.context import Context, Request
from rivet.integrations.atlas_sandbox._http.error_responses import Refusal, denied, not_found
from rivet.integrations.atlas_sandbox._java import jackson, text
from rivet.integrations.atlas_sandbox._java.enums import LISTED
from rivet.integrations.atlas_sandbox._records.store import Row
from rivet.integrations.atlas_sandbox._resources.kinds.shifts import DAYS, Shifts, full_name, read_day

SOON = timedelta(days=2)
FIRST_HOUR = 8
"""Hour of the day at which every shift begins."""
CHANGE: jackson.Fields = {
    "localDate": jackson.anything,
    "primaryUserId": jackson.long,
    "estimatedDuration": jackson.double,
}


class Workload:
    """/workload.

    Args:
        context: The sandbox.
        shifts: The shifts of people.
    """

    def __init__(self, context: Context, shifts: Shifts) -> None:
        self._store, self._free_plan, self._shifts = context.store, context.free_plan, shifts

    def overview(self, request: Request) -> Any:
        first, last = _day_of(request, "startDate"), _day_of(request, "endDate")
        caller = self._planner(request)
        wanted = [int(one) for one in re.findall(r"\d+", request.query.get("userIds", ""))]
        users = self._store.all("user", companyId=caller.company)
        users = [one for one in users if (one["id"] in wanted if wanted else self._shifts.works(one))]
        days = [self._day(caller, first + timedelta(days=number), users) for number in range((last - first).days + 1)]
        return {
            "startDate": first.isoformat(),
            "endDate": last.isoformat(),
            "teamCapacityMinutes": sum(day["teamCapacityMinutes"] for day in days),
            "teamAllocatedMinutes": float(sum(day["teamAllocatedMinutes"] for day in days)),
            "days": days,
        }

    def _day(self, caller: Caller, day: date, users: list[Row]) -> Row:
        found = []
        for user in users:
            planned = list(self._planned(caller, user, day))
            found.append(
                {
                    "userId": user["id"],
                    "fullName": full_name(user),
                    "capacityMinutes": self._shifts.capacity(user, day),
                    "allocatedMinutes": float(sum(one["estimatedDuration"] * 60 for one in planned)),
                    "workOrders": [_short(one) for one in planned],
                }
            )
        return {
            "date": day.isoformat(),
            "dayOfWeek": DAYS[day.weekday()],
            "teamCapacityMinutes": sum(one["capacityMinutes"] for one in found),
            "teamAllocatedMinutes": float(sum(one["allocatedMinutes"] for one in found)),
            "users": found,
        }

    def unscheduled(self, request: Request) -> Any:
        """List the open work orders without a day, a duration or a person."""
        statuses = [one for one in request.query.get("statuses", "").split(",") if one]
        if unknown := [one for one in statuses if one not in LISTED["Status"]]:
            raise Refusal(
                500,
                "Method parameter 'statuses': Failed to convert value of type 'java.lang.String' to required type "
                "'java.util.List'; Failed to convert from type [java.lang.String] to type [@io.swagger.v3.oas."
                "annotations.Parameter @org.springframework.web.bind.annotation.RequestParam com.grash.model.enums."
                f"Status] for value [{unknown[0]}]",
            )
        caller = self._planner(request)
        rows = [
            row
            for row in self._store.all("workOrder", companyId=caller.company)
            if row["status"] != "COMPLETE" and (not statuses or row["status"] in statuses) and not _is_planned(row)
        ]
        now = self._store.clock.now()
        due = [row["dueDate"] for row in rows if row["dueDate"] is not None]
        counts = {status: sum(row["status"] == status for row in rows) for status in LISTED["Status"]}
        return {
            "statusCounts": {status: count for status, count in counts.items() if count},
            "overdueCount": sum(one < now for one in due),
            "dueSoonCount": sum(now <= one < now + SOON.total_seconds() * 1000 for one in due),
            "workOrders": [_short(row) for row in rows],
        }

    def schedule(self, request: Request, id: int) -> Any:
        """Plan a work order for a day of its primary user, or take its day from it."""
        values = request.values(CHANGE)
        day = read_day(values["localDate"]) if values.get("localDate") is not None else None
        caller = self._planner(request)
        row = caller.own("workOrder", id, "WorkOrder", not_found("WorkOrder not found"))
        if not caller.can_edit(row, "WORK_ORDERS"):
            raise denied("Forbidden")
        hours = values.get("estimatedDuration")
        if day and row["estimatedDuration"] <= 0 and hours is None:
            raise Refusal(400, "Estimated duration must be set and greater than 0 before scheduling")
        if day and values.get("primaryUserId") is None:
            raise Refusal(400, "Primary user must be assigned before scheduling")
        user = self._store.get("user", values.get("primaryUserId"))
        if values.get("primaryUserId") is not None and (user is None or user["companyId"] != caller.company):
            raise not_found("Assigned user not found")
        row = {**row, "primaryUser": user["id"] if user else None, "estimatedStartDate": None}
        if day and user:
            row["estimatedDuration"] = row["estimatedDuration"] if hours is None else hours
            row["estimatedStartDate"] = self._start(caller, row, user, day)
        row = self._store.put("workOrder", {**row, "updatedBy": caller.id, "updatedAt": self._store.clock.now()})
        return {
            "userId": user["id"] if user else None,
            "userFirstName": user["firstName"] if user else None,
            "userLastName": user["lastName"] if user else None,
            "estimatedStartDate": text.date(row["estimatedStartDate"]),
        }

    def _start(self, caller: Caller, row: Row, user: Row, day: date) -> int:
        """Return the first moment of a day at which a user has time for a work order."""
        capacity, wanted = self._shifts.capacity(user, day), row["estimatedDuration"] * 60
        others = [one for one in self._planned(caller, user, day) if one["id"] != row["id"]]
        taken = sum(one["estimatedDuration"] * 60 for one in others)
        if taken + wanted > capacity:
            raise Refusal(
                400,
                f"User capacity would be exceeded on {day.isoformat()}. Required: {wanted:.0f} min, "
                f"Available: {max(0, capacity - taken):.0f} min",
            )
        start = _moment(day) + FIRST_HOUR * 3_600_000
        cursor, length = start, int(row["estimatedDuration"] * 3_600_000)
        for one in sorted(others, key=lambda other: other["estimatedStartDate"]):
            ends = one["estimatedStartDate"] + int(one["estimatedDuration"] * 3_600_000)
            if ends > cursor and cursor + length <= one["estimatedStartDate"]:
                return cursor
            cursor = max(cursor, ends)
        if others and cursor + length > start + capacity * 60_000:
            raise Refusal(400, f"User is not available on {day.isoformat()} for the required duration")
        return cursor

    def _planned(self, caller: Caller, user: Row, day: date) -> Iterator[Row]:
        start, ends = _moment(day), _moment(day + timedelta(days=1))
        teams = {
            team["id"] for team in self._store.all("team", companyId=caller.company) if user["id"] in team["users"]
        }
        for row in self._store.all("workOrder", companyId=caller.company):
            is_of = user["id"] in (row["primaryUser"], *row["assignedTo"]) or row["team"] in teams
            if is_of and row["estimatedStartDate"] is not None and start <= row["estimatedStartDate"] <= ends:
                yield row

    def _planner(self, request: Request) -> Caller:
        caller = request.caller
        if self._free_plan:
            raise denied("You need a license for resource planning")
        if not (caller.may("viewOther", "WORK_ORDERS") and caller.may("editOther", PEOPLE)):
            raise denied()
        return caller


def _is_planned(row: Row) -> bool:
    has_person = row["primaryUser"] is not None or bool(row["assignedTo"]) or row["team"] is not None
    return row["estimatedStartDate"] is not None and row["estimatedDuration"] != 0 and has_person


def _short(row: Row) -> Row:
    dates = {key: text.date(row[key]) for key in ("estimatedStartDate", "dueDate")}
    return {**{key: row[key] for key in ("id", "customId", "title", "status", "estimatedDuration")}, **dates}


def _day_of(request: Request, name: str) -> date:
    if name not in request.query:
        raise Refusal(500, f"Required request parameter '{name}' for method parameter type LocalDate is not present")
    try:
        return date.fromisoformat(request.query[name])
    except ValueError:
        raise Refusal(
            500,
            f"Method parameter '{name}': Failed to convert value of type 'java.lang.String' to required type "
            "'java.time.LocalDate'; Failed to convert from type [java.lang.String] to type [@io.swagger.v3.oas."
            "annotations.Parameter @org.springframework.web.bind.annotation.RequestParam java.time.LocalDate] "
            f"for value [{request.query[name]}]",
        ) from None


def _moment(day: date) -> int:
    return int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp() * 1000)
