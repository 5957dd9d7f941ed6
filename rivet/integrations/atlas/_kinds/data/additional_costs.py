# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Additional costs of a work order, as data."""

from __future__ import annotations

from rivet.integrations.atlas._kinds.kind import Call, Kind, Payload, Value

KIND = Kind(
    accessor="additional_costs",
    name="additional cost",
    record="AdditionalCost",
    get=Call("additional_costs.get_additional_cost", "id"),
    delete=Call("additional_costs.delete_additional_cost", "id"),
    within={"work_order": Call("additional_costs.list_work_order_additional_costs", "id")},
    parents={"work_order": "work order"},
    create=Payload(
        Call("additional_costs.create_additional_cost", body="AdditionalCostCreate"),
        {
            "cost": Value("number", show="cost"),
            "category": Value("reference", kind="cost category", null=True, show="category"),
            "description": Value("long", null=True, show="description"),
            "assignedTo": Value("reference", kind="user", null=True, show="assignedTo"),
            "includeToTotalCost": Value("flag", show="includeToTotalCost"),
            "date": Value("date", null=True, show="date"),
            "workOrder": Value("reference", kind="work order"),
        },
        ("cost", "workOrder"),
    ),
    patch=Payload(
        Call("additional_costs.patch_additional_cost", "id", body="AdditionalCostPatch"),
        {
            "description": Value("long", null=True, show="description"),
            "assignedTo": Value("reference", kind="user", null=True, show="assignedTo"),
            "cost": Value("number", show="cost"),
            "includeToTotalCost": Value("flag", show="includeToTotalCost", since="1.8.0"),
            "date": Value("date", null=True, show="date", since="1.8.0"),
            "category": Value("reference", kind="cost category", null=True, show="category", since="1.8.0"),
        },
        (),
    ),
    exact=(),
)
