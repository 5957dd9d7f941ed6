"""Preventive maintenances, their schedules, and the work orders that they create."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, time, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from rivet.integrations.atlas_sandbox._http.access import Caller
from rivet.integrations.atlas_sandbox._http.context import Request
from rivet.integrations.atlas_sandbox._http.error_responses import Refusal, invalid_entity, not_found, success
from rivet.integrations.atlas_sandbox._java import text
from rivet.integrations.atlas_sandbox._records.store import Row, Store
from rivet.integrations.atlas_sandbox._resources.kinds.derived_work_orders import work_order_of
from rivet.integrations.atlas_sandbox._resources.kinds.engine import Records
from rivet.integrations.atlas_sandbox._resources.kinds.meters import check_frequency

DAY = 86_400_000
SCHEDULE = ("startsOn", "frequency", "dueDateDelay", "endsOn", "recurrenceType", "recurrenceBasedOn", "daysOfWeek")
RECENT = 10


def schedule_of(store: Store, plan: int) -> Row | None:
    rows = store.all("schedule", preventiveMaintenance=plan)
    return rows[0] if rows else None


def computed(store: Store, show: Any) -> dict[str, Any]:
    """Return the computed fields of a plan from its schedule."""

    def schedule(row: Row) -> Any:
        found = schedule_of(store, row["id"])
        return None if found is None else show("Schedule", found)

    def following(row: Row) -> str | None:
        found = schedule_of(store, row["id"])
        return None if found is None else text.date(next_date(store, row["id"], found))

    return {"schedule": schedule, "nextWorkOrderDate": following}


def next_date(store: Store, plan: int, schedule: Row) -> int | None:
    """Return when a schedule creates its next work order, in milliseconds since 1970."""
    if schedule["disabled"]:
        return None
    if schedule["recurrenceBasedOn"] == "COMPLETED_DATE":
        made = store.all("workOrder", parentPreventiveMaintenance=plan)
        if not made:
            return int(schedule["startsOn"])
        last = max(made, key=lambda row: row["id"])
        done = last["completedOn"]
        return _later(done, schedule, 1) if last["status"] == "COMPLETE" and done is not None else None
    if schedule["recurrenceType"] == "WEEKLY" and schedule["frequency"] > 1:
        return _next_week(store.clock.now(), schedule)
    now, steps = store.clock.now(), 0
    if schedule["recurrenceType"] == "WEEKLY" and schedule["daysOfWeek"]:
        moment = _next_day(now, schedule, _zone(store, plan))
    else:
        while (moment := _later(schedule["startsOn"], schedule, steps)) <= now:
            steps += 1
    if schedule["endsOn"] is not None and moment > schedule["endsOn"]:
        return None
    return moment


def _zone(store: Store, plan: int) -> tzinfo:
    """Return the time zone of a plan's company, or UTC, as Java takes a name that it does not know."""
    company = (store.get("preventiveMaintenance", plan) or {}).get("companyId")
    name = (store.get("generalPreferences", company) or {}).get("timeZone") if company else None
    try:
        return ZoneInfo(name or "UTC")
    except (ValueError, OSError, ZoneInfoNotFoundError):  # OSError: a folder's name, such as Europe
        return UTC


def _next_day(now: int, schedule: Row, zone: tzinfo) -> int:
    """Return the next of a plan's days of the week, by the company's time zone, at the time of day of its start."""
    starts = datetime.fromtimestamp(schedule["startsOn"] / 1000, zone)
    after, days = max(now, schedule["startsOn"] - 1000), {day % 7 for day in schedule["daysOfWeek"]}
    day = datetime.combine(datetime.fromtimestamp(after / 1000, zone), time(starts.hour, starts.minute), zone)
    while day.timestamp() * 1000 <= after or day.weekday() not in days:
        day += timedelta(days=1)
    return int(day.timestamp() * 1000)


def _next_week(now: int, schedule: Row) -> int:
    """Return a weekly schedule's next date as the server computes it, even before its start; weeks begin on Sunday."""
    starts, every = schedule["startsOn"], schedule["frequency"]
    days = int((now - starts) / DAY)
    weeks = (int(int(days / 7) / every) + 1) * every
    moment = starts + weeks * 7 * DAY
    if not schedule["daysOfWeek"]:
        return int(moment)
    wanted = min((day + 1) % 7 + 1 for day in schedule["daysOfWeek"])
    has = datetime.fromtimestamp(moment / 1000, UTC).isoweekday() % 7 + 1
    return int(moment + (wanted - has) * DAY)


def _later(moment: int, schedule: Row, times: int) -> int:
    """Return a timestamp plus a number of the schedule's periods."""
    frequency = max(schedule["frequency"], 1) * times
    kind = schedule["recurrenceType"]
    start = datetime.fromtimestamp(moment / 1000, UTC)
    if kind in ("DAILY", "WEEKLY"):
        return int(moment + frequency * DAY * (7 if kind == "WEEKLY" else 1))
    months = start.year * 12 + start.month - 1 + frequency * (12 if kind == "YEARLY" else 1)
    year, month = divmod(months, 12)
    first = start.replace(day=1, year=year, month=month + 1)
    after = (first.replace(day=28) + timedelta(days=4)).replace(day=1)
    day = min(start.day, (after - timedelta(days=1)).day)
    return int(first.replace(day=day).timestamp() * 1000)


def check_days(schedule: Mapping[str, Any]) -> None:
    """Refuse a weekly schedule without days, which the server cannot plan (``plan.create.weekly-without-days``)."""
    if schedule.get("recurrenceType") == "WEEKLY" and not schedule.get("daysOfWeek"):
        raise Refusal(400, "Days of week are required for weekly recurrence.")


def check_schedule(schedule: Mapping[str, Any]) -> None:
    """Refuse the numbers of a schedule that the server's setters refuse."""
    check_frequency(schedule.get("frequency"))
    delay = schedule.get("dueDateDelay")
    if delay is not None and delay < 1:
        raise Refusal(406, "Due date delay should not be less than 1")


class Plans(Records):
    """/preventive-maintenances."""

    def before_create(self, _caller: Caller, values: dict[str, Any]) -> None:
        check_schedule(values)
        self._schedule = {key: values.pop(key, None) for key in SCHEDULE}

    def after_create(self, caller: Caller, row: Row) -> Row:
        """Create the plan's schedule, which is a separate record; the plan counts as updated by it."""
        now, given = self.store.clock.now(), self._schedule
        check_days(given)
        starts = now if given["startsOn"] is None else given["startsOn"]
        schedule = {
            **given, "startsOn": starts, "frequency": given["frequency"] or 0, "daysOfWeek": given["daysOfWeek"] or [],
            "id": self.store.next_id("schedule"), "disabled": False, "preventiveMaintenance": row["id"],
            "createdBy": caller.id, "updatedBy": caller.id, "createdAt": now, "updatedAt": now,
        }  # fmt: skip
        self.store.put("schedule", schedule)
        return self.store.put("preventiveMaintenance", {key: row[key] for key in row if key not in SCHEDULE})

    def before_patch(self, _caller: Caller, _row: Row, values: dict[str, Any]) -> None:
        values.setdefault("title", None)

    def recent(self, request: Request, id: int) -> Any:
        caller = request.caller
        row = self.store.get("preventiveMaintenance", id)
        if row is None or row["companyId"] != caller.company:
            raise Refusal(500, "No value present")
        self.check(caller, row, "view", "Access Denied")
        made = sorted(self.store.all("workOrder", parentPreventiveMaintenance=id), key=lambda one: -one["id"])
        return [self.shows.show("WorkOrderSummary", one) for one in made[:RECENT]]

    def trigger(self, request: Request, id: int) -> Any:
        caller = request.caller
        caller.require("create", "WORK_ORDERS", "Access Denied")
        row = self.own(caller, id, self.missing())
        self.check(caller, row, "view", "Access Denied")
        schedule = schedule_of(self.store, id) or {}
        more: dict[str, Any] = {"parentPreventiveMaintenance": id}
        if schedule.get("dueDateDelay") is not None:
            more["dueDate"] = self.store.clock.now() + schedule["dueDateDelay"] * DAY
        made = work_order_of(self.store, caller, row, more)
        for task in self.store.all("task", preventiveMaintenance=id):
            copy = {**task, "id": self.store.next_id("task"), "workOrder": made["id"], "preventiveMaintenance": None}
            self.store.put("task", copy)
        return self.shows.show("WorkOrderSummary", made)


class Schedules(Records):
    """/schedules."""

    def before_patch(self, _caller: Caller, _row: Row, values: dict[str, Any]) -> None:
        if values.get("startsOn") is None:
            raise invalid_entity("Schedule", "startsOn")
        check_schedule(values)
        check_days(values)

    def own(self, caller: Caller, id: int, missing: Refusal) -> Row:
        row = self.store.get("schedule", id)
        if row is None:
            raise missing
        caller.own("preventiveMaintenance", row["preventiveMaintenance"], "PreventiveMaintenance", missing)
        return row

    def delete(self, request: Request, id: int) -> Any:
        """Check the permission of administrators; a schedule ends with its plan."""
        self.own(request.caller, id, not_found("Schedule not found"))
        self.store.delete("schedule", id)
        return success("Deleted successfully")
