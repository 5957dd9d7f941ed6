"""Messages for fields that a payload does not have: a near one, or the call that sets it."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping

from rivet.integrations.atlas._support.near_words import suggestion

_SCHEDULE = "schedules.update(plan.schedule.id, ...)"
_READING = "meters.add_reading(...)"
_LABOR = "labors.create({'workOrder': ...})"
_COST = "additional_costs.create({'workOrder': ...})"

ELSEWHERE: Mapping[str, str] = {
    "frequency": _SCHEDULE,
    "recurrenceType": _SCHEDULE,
    "recurrenceBasedOn": _SCHEDULE,
    "daysOfWeek": _SCHEDULE,
    "startsOn": _SCHEDULE,
    "endsOn": _SCHEDULE,
    "dueDateDelay": _SCHEDULE,
    "reading": _READING,
    "readings": _READING,
    "lastReading": _READING,
    "comment": "work_orders.comment(...)",
    "comments": "work_orders.comment(...)",
    "tasks": "tasks.replace(...) for a work order, tasks.replace_in_plan(...) for a plan",
    "parts": "parts.consume(...) for a work order",
    "partQuantities": "parts.consume(...) for a work order",
    "labor": _LABOR,
    "labors": _LABOR,
    "additionalCosts": _COST,
    "costs": _COST,
    "downtime": "asset_downtimes.create({'asset': ...})",
    "downtimes": "asset_downtimes.create({'asset': ...})",
    "meters": "meters.create({'asset': ...})",
    "teams": "teams.update(..., {'users': [...]})",
    "role": "users.change_role(...)",
}
"""Fields that a payload does not have, but another call sets, each with that call."""


def unknown_field(name: str, known: Iterable[str], shown: Container[str] = ()) -> str:
    """Return the problem of a field that a payload does not have.

    Args:
        name: The field.
        known: The fields of the payload.
        shown: Those that the record shows and the server sets.

    Example:
        >>> unknown_field("frequency", ["title"])
        'cannot be set here: use schedules.update(plan.schedule.id, ...)'
    """
    near = suggestion(name, known)
    if not near and name in ELSEWHERE:
        return f"cannot be set here: use {ELSEWHERE[name]}"
    return "is set by the server" if name in shown else f"is an unknown field{near}"
