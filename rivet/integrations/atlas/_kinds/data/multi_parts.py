# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Sets of parts, as data."""

from __future__ import annotations

from rivet.integrations.atlas._kinds.kind import Call, Kind, Payload, Value

KIND = Kind(
    accessor="multi_parts",
    name="set of parts",
    record="MultiPart",
    get=Call("multi_parts.get_multi_part", "id"),
    delete=Call("multi_parts.delete_multi_part", "id"),
    list=Call("multi_parts.list_multi_parts"),
    create=Payload(
        Call("multi_parts.create_multi_part", body="MultiPartCreate"),
        {
            "parts": Value("reference", kind="part", many=True, versioned=True, show="parts"),
            "name": Value("title", show="name"),
        },
        ("name",),
    ),
    patch=Payload(
        Call("multi_parts.patch_multi_part", "id", body="MultiPartPatch"),
        {
            "name": Value("title", show="name"),
            "parts": Value("reference", kind="part", many=True, versioned=True, show="parts"),
        },
        ("name",),
    ),
    named=("name",),
    equal={"name": Value("short", show="name")},
    exact=(),
)
