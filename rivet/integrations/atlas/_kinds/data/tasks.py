# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Tasks of a work order or a preventive maintenance, as data."""

from __future__ import annotations

from rivet.integrations.atlas._kinds.kind import Action, Call, Kind, Payload, Value

KIND = Kind(
    accessor="tasks",
    name="task",
    record="Task",
    get=Call("tasks.get_task", "id"),
    delete=Call("tasks.delete_task", "id"),
    within={
        "work_order": Call("tasks.list_work_order_tasks", "id"),
        "preventive_maintenance": Call("tasks.list_preventive_maintenance_tasks", "id"),
    },
    parents={"work_order": "work order", "preventive_maintenance": "preventive maintenance"},
    patch=Payload(
        Call("tasks.patch_task", "id", body="TaskPatch"),
        {
            "status": Value("word", null=True, words=("OPEN", "IN_PROGRESS", "ON_HOLD", "COMPLETE")),
            "notes": Value("long", null=True, show="notes"),
            "value": Value("short", null=True, show="value"),
        },
        (),
    ),
    actions={
        "replace": Action(
            Call("tasks.set_work_order_tasks", "id", body="TaskInput"),
            "work order",
            takes={
                "tasks": Value(
                    "nested",
                    many=True,
                    required=("label", "taskType"),
                    nested={
                        "label": Value("title", show="label"),
                        "taskType": Value(
                            "word",
                            show="taskType",
                            words=("SUBTASK", "NUMBER", "TEXT", "INSPECTION", "MULTIPLE", "METER"),
                        ),
                        "user": Value("reference", kind="user", null=True, show="user"),
                        "asset": Value("reference", kind="asset", null=True, show="asset"),
                        "meter": Value("reference", kind="meter", null=True, show="meter"),
                        "options": Value("strings", many=True, show="options"),
                    },
                )
            },
            whole="tasks",
        ),
        "replace_in_plan": Action(
            Call("tasks.set_preventive_maintenance_tasks", "id", body="TaskInput"),
            "preventive maintenance",
            takes={
                "tasks": Value(
                    "nested",
                    many=True,
                    required=("label", "taskType"),
                    nested={
                        "label": Value("title", show="label"),
                        "taskType": Value(
                            "word",
                            show="taskType",
                            words=("SUBTASK", "NUMBER", "TEXT", "INSPECTION", "MULTIPLE", "METER"),
                        ),
                        "user": Value("reference", kind="user", null=True, show="user"),
                        "asset": Value("reference", kind="asset", null=True, show="asset"),
                        "meter": Value("reference", kind="meter", null=True, show="meter"),
                        "options": Value("strings", many=True, show="options"),
                    },
                )
            },
            whole="tasks",
        ),
    },
    exact=("value",),
)
