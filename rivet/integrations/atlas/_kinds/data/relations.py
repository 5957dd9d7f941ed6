# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Relations of a work order to others, as data."""

from __future__ import annotations

from rivet.integrations.atlas._kinds.kind import Call, Kind, Payload, Value

KIND = Kind(
    accessor="relations",
    name="relation",
    record="Relation",
    delete=Call("relations.delete_relation", "id"),
    within={"work_order": Call("relations.list_work_order_relations", "id")},
    parents={"work_order": "work order"},
    create=Payload(
        Call("relations.create_relation", body="RelationCreate"),
        {
            "parent": Value("reference", kind="work order", show="parent"),
            "child": Value("reference", kind="work order", show="child"),
            "relationType": Value(
                "word",
                show="relationType",
                words=("DUPLICATE_OF", "DUPLICATED_BY", "RELATED_TO", "SPLIT_TO", "SPLIT_FROM", "BLOCKED_BY", "BLOCKS"),
            ),
        },
        ("parent", "child", "relationType"),
    ),
    patch=Payload(
        Call("relations.patch_relation", "id", body="RelationPatch"),
        {
            "parent": Value("reference", kind="work order", show="parent"),
            "child": Value("reference", kind="work order", show="child"),
        },
        ("parent", "child"),
    ),
    exact=(),
)
