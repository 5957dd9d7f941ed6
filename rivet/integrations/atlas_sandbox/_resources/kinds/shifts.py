"""Shifts of people: the minutes that each works on a weekday, and exceptions for single days."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from rivet.integrations.atlas_sandbox._http.access import PEOPLE
from rivet.integrations.atlas_sandbox._http.context import Context, Request
from rivet.integrations.atlas_sandbox._http.error_responses import Invalid, Violation, denied, not_found
from rivet.integrations.atlas_sandbox._java import jackson
from rivet.integrations.atlas_sandbox._java.enums import ORDINALS
from rivet.integrations.atlas_sandbox._records.store import Row

DAYS = ORDINALS["DayOfWeek"]
MINUTES_OF_A_DAY = 24 * 60
NO_WORKERS = ("REQUESTER", "VIEW_ONLY")


class Shifts:
    """/shift-configurations.

    Args:
        context: The sandbox.
    """

    def __init__(self, context: Context) -> None:
        self._store, self._shows = context.store, context.shows

    def all(self, request: Request) -> Any:
        caller = request.caller
        if not (caller.may("view", "WORK_ORDERS") and caller.may("view", PEOPLE)):
            raise denied()
        wanted = [int(one) for one in re.findall(r"\d+", request.query.get("userIds", ""))]
        users = self._store.all("user", companyId=caller.company)
        chosen = [one for one in users if (one["id"] in wanted if wanted else one["enabled"] and self.works(one))]
        return [
            {"userId": one["id"], "fullName": full_name(one), "shiftConfiguration": self._shows.shifts(one)}
            for one in chosen
        ]

    def works(self, user: Row) -> bool:
        """Return whether a user's role is a worker's."""
        return (self._store.get("role", user["role"]) or {}).get("code") not in NO_WORKERS

    def patch(self, request: Request, id: int) -> Any:
        caller, body = request.caller, request.body()
        values = _shifts(body)
        user = self._store.get("user", id)
        if user is None:
            raise not_found("User not found")
        if not caller.may("editOther", PEOPLE) or user["companyId"] != caller.company:
            raise denied("Forbidden")
        now = self._store.clock.now()
        row = self._store.get("shiftConfiguration", user.get("shiftConfiguration"))
        if row is None:
            row = {"id": self._store.next_id("shiftConfiguration"), "createdBy": caller.id, "createdAt": now}
            user = self._store.put("user", {**user, "shiftConfiguration": row["id"]})
        self._store.put("shiftConfiguration", {**row, **values, "updatedBy": caller.id, "updatedAt": now})
        return self._shows.shifts(user)

    def capacity(self, user: Row, day: date) -> int:
        """Return the minutes that a user works on a day; an exception for the day counts before its weekday."""
        row = self._store.get("shiftConfiguration", user.get("shiftConfiguration"))
        if row is None or not row["enabled"]:
            return 0
        for one in row["exceptions"]:
            if one["exceptionDate"] == day.isoformat():
                return one["availabilityMinutes"] if one["enabled"] else 0
        name = DAYS[day.weekday()]
        minutes = (one["availabilityMinutes"] for one in row["days"] if one["dayOfWeek"] == name and one["enabled"])
        return next(minutes, 0)


def full_name(user: Row) -> str:
    """Return a user's first and last name."""
    return f"{user['firstName']} {user['lastName']}"


def _shifts(body: Any) -> Row:
    """Read the shifts of a body; what is left out is emptied."""
    if not isinstance(body, dict):
        raise jackson.parse_error("Cannot deserialize the body")
    days = [
        {"dayOfWeek": jackson.enum("DayOfWeek")(one.get("dayOfWeek")), **_availability(one)}
        for one in body.get("days") or ()
    ]
    if any(day["dayOfWeek"] is None for day in days):
        raise Invalid(Violation("dayOfWeek"))
    exceptions = [
        {"exceptionDate": read_day(one.get("exceptionDate")).isoformat(), **_availability(one)}
        for one in body.get("exceptions") or ()
    ]
    return {"days": days, "exceptions": exceptions, "enabled": jackson.boolean(body.get("enabled", False))}


def _availability(one: Mapping[str, Any]) -> Row:
    minutes = jackson.primitive_int(one.get("availabilityMinutes", 0))
    if minutes > MINUTES_OF_A_DAY:
        too_long = Violation("availabilityMinutes", f"must be less than or equal to {MINUTES_OF_A_DAY}", "Max")
        raise Invalid(too_long, too_long)
    if minutes < 0:
        raise Invalid(Violation("availabilityMinutes", "must be greater than or equal to 0", "Min"))
    return {"availabilityMinutes": minutes, "enabled": jackson.boolean(one.get("enabled", True))}


def read_day(value: Any) -> date:
    """Read a day of a body."""
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise jackson.parse_error(
            f'Cannot deserialize value of type `java.time.LocalDate` from String "{value}": Failed to deserialize '
            "java.time.LocalDate: (java.time.format.DateTimeParseException) "
            f"Text '{value}' could not be parsed at index 0"
        ) from None
