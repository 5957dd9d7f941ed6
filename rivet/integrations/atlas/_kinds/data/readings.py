# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Readings of a meter, as data."""

from __future__ import annotations

from rivet.integrations.atlas._kinds.kind import Call, Kind, Payload, Value

KIND = Kind(
    accessor="readings",
    name="reading",
    record="Reading",
    delete=Call("readings.delete_reading", "id"),
    within={"meter": Call("readings.list_meter_readings", "id")},
    parents={"meter": "meter"},
    create=Payload(
        Call("readings.create_reading", body="ReadingCreate"),
        {"value": Value("number", show="value"), "meter": Value("reference", kind="meter")},
        ("meter",),
    ),
    patch=Payload(
        Call("readings.patch_reading", "id", body="ReadingPatch"),
        {"value": Value("number", null=True, show="value")},
        (),
    ),
    exact=("value",),
)
