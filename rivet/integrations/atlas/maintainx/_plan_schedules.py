"""Recurrences of maintenance plans as both systems understand them.

A recurrence is a string: ``DAILY 1``, ``WEEKLY 2 MONDAY FRIDAY``, ``MONTHLY 3``, ``YEARLY 1``, with ``AFTER`` in front
if it counts from the last completion. ``start`` is when the first work order is created, ``due_days`` how many days
later it is due. Atlas counts from the start; MaintainX has the first due date, the day of the month and of the week on
which a work order is due, and the time from the start to it. Days are those of UTC.
"""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

from dateutil.parser import isoparse

from rivet.integrations.atlas.maintainx._field_mapping import Fields
from rivet.integrations.atlas.maintainx._field_values import date_text, iso

DAYS = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")
HOURS = {"HOUR": 1, "DAY": 24, "WEEK": 168}
MAX_DUE_DAYS = 365
SCHEDULE = ("recurrence", "start", "due_days")
"""Fields that MaintainX can only have together."""
SCHEDULE_PROPERTIES = (
    "recurrenceType", "frequency", "daysOfWeek", "recurrenceBasedOn", "startsOn", "dueDateDelay", "endsOn"
)  # fmt: skip
"""Properties that Atlas has in the schedule of a plan."""
ENDED = datetime(2000, 1, 1, tzinfo=UTC)
"""End of the schedule of a plan that MaintainX runs: Atlas has no other way to keep one from creating work orders."""


class Recurrence(NamedTuple):
    """Recurrence of a plan: its type, its interval, and for a weekly one its days, from 0 (Monday)."""

    type: str
    interval: int = 1
    days: tuple[int, ...] = ()
    after_completion: bool = False

    @property
    def text(self) -> str:
        """The recurrence as a field."""
        words = ["AFTER"] if self.after_completion else []
        return " ".join([*words, self.type, str(self.interval), *(DAYS[day] for day in self.days)])

    @classmethod
    def read(cls, text: str) -> Recurrence:
        """Read a field."""
        words = text.split()
        after = words[0] == "AFTER"
        kind, interval, *days = words[after:]
        return cls(kind, int(interval), tuple(DAYS.index(day) for day in days), after)

    def moved(self, days: int) -> Recurrence:
        """Return the same recurrence some days later."""
        return self._replace(days=tuple(sorted({(day + days) % 7 for day in self.days})))


# --------------------------------------------------------------------------------------------------------- Atlas
def fields_of_schedule(schedule: Any, now: datetime) -> Fields:
    """Return the fields of a schedule of Atlas."""
    weekly = str(schedule["recurrenceType"]) == "WEEKLY"
    days = tuple(sorted(schedule.days_of_week or ())) if weekly else ()
    after = str(schedule["recurrenceBasedOn"]) == "COMPLETED_DATE"
    ends = schedule.ends_on
    is_running = not schedule.disabled and (ends is None or ends > now)
    return {
        "recurrence": Recurrence(str(schedule["recurrenceType"]), schedule.frequency, days, after).text,
        "start": date_text(schedule.starts_on),
        "due_days": schedule.due_date_delay,
        "runs": "atlas" if is_running else "maintainx",
    }


def schedule_payload(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the payload for Atlas that sets these fields of a schedule."""
    payload: dict[str, Any] = {}
    if fields.get("recurrence"):
        recurrence = Recurrence.read(fields["recurrence"])
        payload |= {
            "recurrenceType": recurrence.type,
            "frequency": recurrence.interval,
            "daysOfWeek": list(recurrence.days),
            "recurrenceBasedOn": "COMPLETED_DATE" if recurrence.after_completion else "SCHEDULED_DATE",
        }
    if fields.get("start"):
        payload["startsOn"] = fields["start"]
    if "due_days" in fields:
        payload["dueDateDelay"] = fields["due_days"]
    if "runs" in fields:
        payload["endsOn"] = iso(ENDED) if fields["runs"] == "maintainx" else None
    return payload


# ----------------------------------------------------------------------------------------------------- MaintainX
def fields_of_plan(plan: Mapping[str, Any]) -> tuple[Fields, dict[str, str]]:
    """Return the fields of a plan of MaintainX's schedule, and messages about what Atlas cannot hold of it."""
    unheld: dict[str, str] = {}
    due_days, offset = None, plan["workOrderStartDateOffset"]
    if offset is not None:
        days, rest = divmod(offset["value"] * HOURS[offset["unit"]], 24)
        due_days = int(days) or None
        if rest:
            unheld["due_days"] = "Atlas counts the time to the due date in whole days"
    if plan["workOrderStartDateFixedDay"] is not None:
        unheld["due_days"] = "its work orders start on a fixed day of the month, which Atlas's plans do not have"
    found = plan["recurrence"]
    days = tuple(sorted(DAYS.index(day) for day in found.get("days", ())))
    recurrence = Recurrence(found["type"], found.get("interval", 1), days, plan["intervalStrategy"] == "FLOATING")
    first = plan["startDate"] and _on_day(isoparse(plan["startDate"]), found.get("day"))
    if plan["triggerType"] == "CALENDAR_OR_METER":
        unheld["recurrence"] = "a meter triggers it, too"
    return {
        "recurrence": recurrence.moved(-(due_days or 0)).text,
        "start": iso(first - timedelta(days=due_days or 0)) if first else None,
        "due_days": due_days,
        "runs": "maintainx",
    }, unheld


def _on_day(moment: datetime, day: int | None) -> datetime:
    """Return the first moment that is on a day of the month; the next day is the same in another time zone."""
    if day is None or day in {(moment + timedelta(days=near)).day for near in (-1, 0, 1)}:
        return moment
    month = moment if moment.day < day else moment.replace(day=1) + timedelta(days=32)
    return month.replace(day=min(day, calendar.monthrange(month.year, month.month)[1]))


def held(fields: Mapping[str, Any]) -> Fields:
    """Return the fields as MaintainX has them: every 14 days is every second week there."""
    found = dict(fields)
    if not found.get("recurrence"):
        return found
    recurrence = Recurrence.read(found["recurrence"])
    if recurrence.type == "DAILY" and recurrence.interval % 7 == 0 and found.get("start"):
        weekday = isoparse(found["start"]).weekday()
        found["recurrence"] = recurrence._replace(
            type="WEEKLY", interval=recurrence.interval // 7, days=(weekday,)
        ).text
    return found


def unholdable(fields: Mapping[str, Any]) -> str | None:
    """Return why MaintainX cannot have a plan with these fields; None if it can."""
    recurrence = Recurrence.read(held(fields)["recurrence"])
    if recurrence.after_completion:
        return "MaintainX's API creates no plans that count from the last completion"
    if recurrence.type == "DAILY" and recurrence.interval != 1:
        return f"MaintainX has no plans for every {recurrence.interval} days"
    if (fields.get("due_days") or 0) > MAX_DUE_DAYS:
        return f"MaintainX's work orders are due {MAX_DUE_DAYS} days after their start at most"
    return None


def plan_body(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the body for MaintainX with the schedule of a plan."""
    due_days = fields.get("due_days") or 0
    recurrence = Recurrence.read(held(fields)["recurrence"]).moved(due_days)
    start = fields.get("start")
    first = (isoparse(start) if start else datetime.now(UTC)) + timedelta(days=due_days)
    shown: dict[str, Any] = {"type": recurrence.type}
    if recurrence.type != "DAILY":
        shown["interval"] = recurrence.interval
    if recurrence.type == "WEEKLY":
        shown["days"] = [DAYS[day] for day in recurrence.days]
    elif recurrence.type == "MONTHLY":
        shown["day"] = first.astimezone(UTC).day
    body: dict[str, Any] = {"recurrence": shown, **({"startDate": iso(first)} if start else {})}
    if due_days:
        body["workOrderStartDateOffset"] = {"value": due_days, "unit": "DAY"}
    return body
