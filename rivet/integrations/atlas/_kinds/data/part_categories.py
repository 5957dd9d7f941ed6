# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Categories of parts, as data."""

from __future__ import annotations

from rivet.integrations.atlas._kinds.kind import Call, Kind, Payload, Value

KIND = Kind(
    accessor="part_categories",
    name="part category",
    record="Category",
    get=Call("part_categories.get_part_category", "id"),
    delete=Call("part_categories.delete_part_category", "id"),
    list=Call("part_categories.list_part_categories"),
    create=Payload(
        Call("part_categories.create_part_category", body="CategoryCreate"),
        {"name": Value("title", show="name"), "description": Value("long", null=True, show="description")},
        ("name",),
    ),
    patch=Payload(
        Call("part_categories.patch_part_category", "id", body="CategoryPatch"),
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
