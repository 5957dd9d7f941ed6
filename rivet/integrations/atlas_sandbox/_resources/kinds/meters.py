"""Meters, their readings, and the work orders that readings trigger."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from rivet.integrations.atlas_sandbox._http.access import Caller
from rivet.integrations.atlas_sandbox._http.context import Request
from rivet.integrations.atlas_sandbox._http.error_responses import Refusal, denied, not_found
from rivet.integrations.atlas_sandbox._java import jackson, text
from rivet.integrations.atlas_sandbox._records.store import Row, Store
from rivet.integrations.atlas_sandbox._resources.kinds.derived_work_orders import work_order_of
from rivet.integrations.atlas_sandbox._resources.kinds.engine import Records

RANGE: jackson.Fields = {"start": jackson.date, "end": jackson.date}
TOO_OFTEN = "Frequency should not be less than 1"


def check_frequency(frequency: int | None) -> None:
    """Minimum frequency of recurrences: once a day."""
    if not frequency or frequency < 1:
        raise Refusal(406, TOO_OFTEN)


def last_reading(store: Store, meter: int) -> Row | None:
    rows = store.all("reading", meter=meter)
    return max(rows, key=lambda row: (row["createdAt"], row["id"])) if rows else None


def day_of(millis: int) -> datetime:
    """Return the start of the day of a timestamp."""
    moment = datetime.fromtimestamp(millis / 1000, UTC)
    return moment.replace(hour=0, minute=0, second=0, microsecond=0)


def next_reading(store: Store, meter: Row) -> datetime | None:
    """Return the first day on which the meter may be read again."""
    last = last_reading(store, meter["id"])
    return None if last is None else day_of(last["createdAt"]) + timedelta(days=meter["updateFrequency"])


def computed(store: Store) -> dict[str, Any]:
    """Return the computed fields of a meter from its readings."""

    def last(row: Row) -> str | None:
        found = last_reading(store, row["id"])
        return None if found is None else text.date(found["createdAt"])

    def following(row: Row) -> str | None:
        found = next_reading(store, row)
        return None if found is None else text.date(int(found.timestamp() * 1000))

    return {"lastReading": last, "nextReading": following}


class Meters(Records):
    """/meters."""

    def read(self, request: Request, fields: jackson.Fields) -> dict[str, Any]:
        """Read the body; the class of a new meter refuses a frequency while it is read."""
        values = super().read(request, fields)
        frequency = values.get("updateFrequency")
        if request.method == "POST" and frequency is not None and frequency < 1:
            raise jackson.parse_error(TOO_OFTEN)
        return values

    def before_create(self, _caller: Caller, values: dict[str, Any]) -> None:
        check_frequency(values.get("updateFrequency"))

    def before_patch(self, _caller: Caller, _row: Row, values: dict[str, Any]) -> None:
        check_frequency(values.get("updateFrequency"))

    def check(self, caller: Caller, row: Row, action: str, message: str) -> None:
        """Check a permission; a meter's users count as assigned to it."""
        super().check(caller, {**row, "assignedTo": row["users"]}, action, message)

    def by_asset(self, request: Request, id: int) -> Any:
        asset = request.caller.own("asset", id, "Asset", not_found())
        if not request.caller.can_view(asset, "ASSETS"):
            raise denied()
        return [self.show(row) for row in self.store.all("meter", asset=id)]


class Readings(Records):
    """/readings."""

    def _check_parents(self, caller: Caller, values: Any) -> None:
        if isinstance(values["meter"], jackson.Unsaved):
            raise Refusal(500, "The given id must not be null")
        meter = caller.own("meter", values["meter"], "Meter", not_found())
        self.check(caller, values, "edit", "Access denied")
        following = next_reading(self.store, meter)
        now = datetime.fromtimestamp(self.store.clock.now() / 1000, UTC)
        if following is not None and now < following:
            raise Refusal(406, "The update frequency has not been respected")
        self._trigger(caller, meter, values.get("value") or 0.0)

    def check(self, caller: Caller, row: Row, _what: str, _message: str) -> None:
        """Check a permission: whoever may view a meter may read it."""
        meter = self.store.get("meter", row.get("meter")) or {}
        if not caller.can_view({**meter, "assignedTo": meter["users"]}, "METERS"):
            raise denied("Access denied")

    def before_patch(self, _caller: Caller, row: Row, values: dict[str, Any]) -> None:
        if values.get("value") is None:
            values["value"] = row["value"]

    def after_patch(self, caller: Caller, _old: Row, row: Row) -> Row:
        self._trigger(caller, self.store.get("meter", row["meter"]) or {}, row["value"])
        return row

    def _trigger(self, caller: Caller, meter: Row, value: float) -> None:
        """Create a work order for each trigger whose threshold the value exceeds."""
        for trigger in self.store.all("workOrderMeterTrigger", meter=meter["id"]):
            less = trigger["triggerCondition"] == "LESS_THAN"
            if value < trigger["value"] if less else value > trigger["value"]:
                work_order_of(self.store, caller, trigger, {})

    def histogram(self, request: Request, id: int) -> Any:
        values = request.values(RANGE)
        meter = request.caller.own("meter", id, "Meter", not_found("Meter not found"))
        if not request.caller.can_view({**meter, "assignedTo": meter["users"]}, "METERS"):
            raise denied()
        start, end = values.get("start"), values.get("end")
        if start is None or end is None:
            raise Refusal(400, "Start and end dates are required")
        if start > end:
            raise Refusal(400, "Start date must be before end date")
        days: dict[datetime, list[float]] = {}
        for row in self.store.all("reading", meter=id):
            if start <= row["createdAt"] <= end:
                days.setdefault(day_of(row["createdAt"]), []).append(row["value"])
        return [
            {
                "date": text.date(int(day.timestamp() * 1000) + 12 * 3_600_000 - 1),
                "value": sum(found) / len(found),
                "count": len(found),
            }
            for day, found in sorted(days.items())
        ]


class Triggers(Records):
    """/work-order-meter-triggers."""

    def _check_parents(self, caller: Caller, values: Any) -> None:
        if isinstance(values["meter"], jackson.Unsaved):
            raise Refusal(500, "The given id must not be null")
        meter = caller.own("meter", values["meter"], "Meter", not_found("Meter not found"))
        if not caller.can_edit({**meter, "assignedTo": meter["users"]}, "METERS"):
            raise denied("Access denied")
