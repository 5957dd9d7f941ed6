# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Categories of work orders, as data."""

from __future__ import annotations

from rivet.integrations.atlas._kinds.kind import Call, Kind, Payload, Value

KIND = Kind(
    accessor="work_order_categories",
    name="work order category",
    record="Category",
    get=Call("work_order_categories.get_work_order_category", "id"),
    delete=Call("work_order_categories.delete_work_order_category", "id"),
    list=Call("work_order_categories.list_work_order_categories"),
    create=Payload(
        Call("work_order_categories.create_work_order_category", body="CategoryCreate"),
        {"name": Value("title", show="name"), "description": Value("long", null=True, show="description")},
        ("name",),
    ),
    patch=Payload(
        Call("work_order_categories.patch_work_order_category", "id", body="CategoryPatch"),
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
