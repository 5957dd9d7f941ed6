# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Schedules of preventive maintenances, as data."""

from __future__ import annotations

from rivet.integrations.atlas._kinds.kind import Call, Kind, Payload, Value

KIND = Kind(
    accessor="schedules",
    name="schedule",
    record="Schedule",
    get=Call("preventive_maintenances.get_schedule", "id"),
    delete=Call("preventive_maintenances.delete_schedule", "id"),
    patch=Payload(
        Call("preventive_maintenances.patch_schedule", "id", body="SchedulePatch"),
        {
            "startsOn": Value("date", show="startsOn"),
            "frequency": Value("integer", show="frequency", least=1),
            "endsOn": Value("date", null=True, show="endsOn"),
            "dueDateDelay": Value("integer", null=True, show="dueDateDelay", least=1),
            "recurrenceType": Value("word", show="recurrenceType", words=("DAILY", "WEEKLY", "MONTHLY", "YEARLY")),
            "recurrenceBasedOn": Value("word", show="recurrenceBasedOn", words=("SCHEDULED_DATE", "COMPLETED_DATE")),
            "daysOfWeek": Value("integers", many=True, show="daysOfWeek", least=0, most=6),
        },
        ("recurrenceType", "recurrenceBasedOn", "startsOn"),
    ),
    later={"endsOn": "startsOn"},
    exact=(),
)
