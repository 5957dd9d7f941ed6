# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Checklists, as data."""

from __future__ import annotations

from rivet.integrations.atlas._kinds.kind import Call, Kind, Payload, Value

KIND = Kind(
    accessor="checklists",
    name="checklist",
    record="Checklist",
    get=Call("checklists.get_checklist", "id"),
    delete=Call("checklists.delete_checklist", "id"),
    list=Call("checklists.list_checklists"),
    create=Payload(
        Call("checklists.create_checklist", body="ChecklistCreate"),
        {
            "name": Value("title", show="name"),
            "description": Value("long", null=True, show="description"),
            "taskBases": Value(
                "nested",
                many=True,
                show="taskBases",
                required=("label", "taskType"),
                nested={
                    "label": Value("title", show="label"),
                    "taskType": Value(
                        "word", show="taskType", words=("SUBTASK", "NUMBER", "TEXT", "INSPECTION", "MULTIPLE", "METER")
                    ),
                    "user": Value("reference", kind="user", null=True, show="user"),
                    "asset": Value("reference", kind="asset", null=True, show="asset"),
                    "meter": Value("reference", kind="meter", null=True, show="meter"),
                    "options": Value("strings", many=True, show="options"),
                },
            ),
            "category": Value("short", null=True, show="category"),
        },
        ("name", "taskBases"),
    ),
    patch=Payload(
        Call("checklists.patch_checklist", "id", body="ChecklistPatch"),
        {
            "name": Value("title", show="name"),
            "description": Value("long", null=True, show="description"),
            "taskBases": Value(
                "nested",
                many=True,
                show="taskBases",
                required=("label", "taskType"),
                nested={
                    "label": Value("title", show="label"),
                    "taskType": Value(
                        "word", show="taskType", words=("SUBTASK", "NUMBER", "TEXT", "INSPECTION", "MULTIPLE", "METER")
                    ),
                    "user": Value("reference", kind="user", null=True, show="user"),
                    "asset": Value("reference", kind="asset", null=True, show="asset"),
                    "meter": Value("reference", kind="meter", null=True, show="meter"),
                    "options": Value("strings", many=True, show="options"),
                },
            ),
            "category": Value("short", null=True, show="category"),
        },
        ("name",),
    ),
    named=("name",),
    own=("companySettings",),
    needs_own=True,
    equal={
        "name": Value("short", show="name"),
        "description": Value("long", null=True, show="description"),
        "category": Value("short", null=True, show="category"),
    },
    exact=(),
)
