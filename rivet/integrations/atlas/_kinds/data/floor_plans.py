# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Floor plans of a location, as data."""

from __future__ import annotations

from rivet.integrations.atlas._kinds.kind import Call, Kind, Payload, Value

KIND = Kind(
    accessor="floor_plans",
    name="floor plan",
    record="FloorPlan",
    get=Call("floor_plans.get_floor_plan", "id"),
    delete=Call("floor_plans.delete_floor_plan", "id"),
    within={"location": Call("floor_plans.list_location_floor_plans", "id")},
    parents={"location": "location"},
    create=Payload(
        Call("floor_plans.create_floor_plan", body="FloorPlanCreate"),
        {
            "name": Value("title", show="name"),
            "image": Value("reference", kind="file", null=True, show="image"),
            "area": Value("integer", show="area"),
            "location": Value("reference", kind="location"),
        },
        ("name", "location"),
    ),
    patch=Payload(
        Call("floor_plans.patch_floor_plan", "id", body="FloorPlanPatch"),
        {
            "name": Value("title", show="name"),
            "image": Value("reference", kind="file", null=True, show="image"),
            "area": Value("integer", show="area"),
        },
        ("name",),
    ),
    exact=(),
)
