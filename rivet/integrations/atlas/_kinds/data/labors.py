# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Working times on a work order, as data."""

from __future__ import annotations

from rivet.integrations.atlas._kinds.kind import Call, Kind, Payload, Value

KIND = Kind(
    accessor="labors",
    name="labor",
    record="Labor",
    get=Call("labors.get_labor", "id"),
    delete=Call("labors.delete_labor", "id"),
    within={"work_order": Call("labors.list_work_order_labors", "id")},
    parents={"work_order": "work order"},
    create=Payload(
        Call("labors.create_labor", body="LaborCreate"),
        {
            "duration": Value("integer", show="duration", least=0, most=2147483647),
            "assignedTo": Value("reference", kind="user", null=True, show="assignedTo"),
            "includeToTotalTime": Value("flag", show="includeToTotalTime"),
            "logged": Value("flag", show="logged"),
            "hourlyRate": Value("integer", show="hourlyRate"),
            "startedAt": Value("date", show="startedAt"),
            "status": Value("word", null=True, show="status", words=("STOPPED", "RUNNING")),
            "timeCategory": Value("reference", kind="time category", null=True, show="timeCategory"),
            "workOrder": Value("reference", kind="work order"),
        },
        ("startedAt", "workOrder"),
    ),
    patch=Payload(
        Call("labors.patch_labor", "id", body="LaborPatch"),
        {
            "assignedTo": Value("reference", kind="user", null=True, show="assignedTo"),
            "includeToTotalTime": Value("flag", show="includeToTotalTime"),
            "hourlyRate": Value("integer", show="hourlyRate"),
            "duration": Value("integer", show="duration", least=0, most=2147483647),
            "startedAt": Value("date", show="startedAt"),
            "timeCategory": Value("reference", kind="time category", null=True, show="timeCategory"),
        },
        ("startedAt",),
    ),
    exact=(),
)
