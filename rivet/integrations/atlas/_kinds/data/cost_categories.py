# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Categories of additional costs, as data."""

from __future__ import annotations

from rivet.integrations.atlas._kinds.kind import Call, Kind, Payload, Value

KIND = Kind(
    accessor="cost_categories",
    name="cost category",
    record="Category",
    get=Call("cost_categories.get_cost_category", "id"),
    delete=Call("cost_categories.delete_cost_category", "id"),
    list=Call("cost_categories.list_cost_categories"),
    create=Payload(
        Call("cost_categories.create_cost_category", body="CategoryCreate"),
        {"name": Value("title", show="name"), "description": Value("long", null=True, show="description")},
        ("name",),
    ),
    patch=Payload(
        Call("cost_categories.patch_cost_category", "id", body="CategoryPatch"),
        {"name": Value("title", show="name"), "description": Value("long", null=True, show="description")},
        ("name",),
    ),
    named=("name",),
    own=("companySettings",),
    equal={
        "name": Value("short", show="name"),
        "description": Value("long", null=True, show="description"),
        "demo": Value("flag", show="demo"),
    },
    exact=(),
)
