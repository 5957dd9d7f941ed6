# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Categories of working times, as data."""

from __future__ import annotations

from rivet.integrations.atlas._kinds.kind import Call, Kind, Payload, Value

KIND = Kind(
    accessor="time_categories",
    name="time category",
    record="Category",
    get=Call("time_categories.get_time_category", "id"),
    delete=Call("time_categories.delete_time_category", "id"),
    list=Call("time_categories.list_time_categories"),
    create=Payload(
        Call("time_categories.create_time_category", body="CategoryCreate"),
        {"name": Value("title", show="name"), "description": Value("long", null=True, show="description")},
        ("name",),
    ),
    patch=Payload(
        Call("time_categories.patch_time_category", "id", body="CategoryPatch"),
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
