# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Preventive maintenances, as data."""

from __future__ import annotations

from rivet.integrations.atlas._kinds.kind import Action, Call, Kind, Payload, Value

KIND = Kind(
    accessor="preventive_maintenances",
    name="preventive maintenance",
    record="PreventiveMaintenance",
    get=Call("preventive_maintenances.get_preventive_maintenance", "id"),
    search=Call("preventive_maintenances.search_preventive_maintenances", body="SearchCriteria"),
    delete=Call("preventive_maintenances.delete_preventive_maintenance", "id"),
    create=Payload(
        Call("preventive_maintenances.create_preventive_maintenance", body="PreventiveMaintenanceCreate"),
        {
            "dueDate": Value("date", null=True, show="dueDate"),
            "priority": Value("word", show="priority", words=("NONE", "LOW", "MEDIUM", "HIGH")),
            "estimatedDuration": Value("number", show="estimatedDuration"),
            "estimatedStartDate": Value("date", null=True, show="estimatedStartDate"),
            "description": Value("long", null=True, show="description"),
            "title": Value("title", show="title"),
            "requiredSignature": Value("flag", show="requiredSignature"),
            "image": Value("reference", kind="file", null=True, show="image"),
            "category": Value("reference", kind="work order category", null=True, show="category"),
            "location": Value("reference", kind="location", null=True, show="location"),
            "team": Value("reference", kind="team", null=True, show="team"),
            "primaryUser": Value("reference", kind="user", null=True, show="primaryUser"),
            "assignedTo": Value("reference", kind="user", many=True, show="assignedTo"),
            "customers": Value("reference", kind="customer", many=True, show="customers"),
            "files": Value("reference", kind="file", many=True, show="files"),
            "asset": Value("reference", kind="asset", null=True, show="asset"),
            "startsOn": Value("date", null=True),
            "name": Value("title", show="name"),
            "frequency": Value("integer"),
            "dueDateDelay": Value("integer", null=True),
            "endsOn": Value("date", null=True),
            "recurrenceType": Value("word", words=("DAILY", "WEEKLY", "MONTHLY", "YEARLY")),
            "recurrenceBasedOn": Value("word", words=("SCHEDULED_DATE", "COMPLETED_DATE")),
            "daysOfWeek": Value("integers", many=True),
            "customFields": Value("custom fields", many=True, show="customFieldValues"),
        },
        ("title", "name", "frequency", "recurrenceType", "recurrenceBasedOn"),
    ),
    patch=Payload(
        Call("preventive_maintenances.patch_preventive_maintenance", "id", body="PreventiveMaintenancePatch"),
        {
            "dueDate": Value("date", null=True, show="dueDate"),
            "priority": Value("word", show="priority", words=("NONE", "LOW", "MEDIUM", "HIGH")),
            "estimatedDuration": Value("number", show="estimatedDuration"),
            "estimatedStartDate": Value("date", null=True, show="estimatedStartDate"),
            "description": Value("long", null=True, show="description"),
            "title": Value("title", show="title"),
            "requiredSignature": Value("flag", show="requiredSignature"),
            "image": Value("reference", kind="file", null=True, show="image"),
            "category": Value("reference", kind="work order category", null=True, show="category"),
            "location": Value("reference", kind="location", null=True, show="location"),
            "team": Value("reference", kind="team", null=True, show="team"),
            "primaryUser": Value("reference", kind="user", null=True, show="primaryUser"),
            "assignedTo": Value("reference", kind="user", many=True, show="assignedTo"),
            "customers": Value("reference", kind="customer", many=True, show="customers"),
            "files": Value("reference", kind="file", many=True, show="files"),
            "asset": Value("reference", kind="asset", null=True, show="asset"),
            "customFields": Value("custom fields", many=True, show="customFieldValues"),
            "name": Value("short", null=True, show="name"),
        },
        ("title",),
    ),
    prefix="PM",
    named=("name", "title"),
    text=("name", "title", "description"),
    equal={
        "priority": Value(
            "word", null=True, show="priority", enum_name="PRIORITY", words=("NONE", "LOW", "MEDIUM", "HIGH")
        ),
        "description": Value("long", null=True, show="description"),
        "title": Value("short", show="title"),
        "required_signature": Value("flag", show="requiredSignature"),
        "category": Value("reference", kind="work order category", null=True, show="category"),
        "location": Value("reference", kind="location", null=True, show="location"),
        "team": Value("reference", kind="team", null=True, show="team"),
        "primary_user": Value("reference", kind="user", null=True, show="primaryUser"),
        "assigned_to": Value("reference", kind="user", many=True, show="assignedTo"),
        "customers": Value("reference", kind="customer", many=True, show="customers"),
        "asset": Value("reference", kind="asset", null=True, show="asset"),
        "files": Value("reference", kind="file", many=True, show="files"),
        "image": Value("reference", kind="file", null=True, show="image"),
        "name": Value("short", null=True, show="name"),
        "number": Value("short", null=True, show="customId"),
    },
    actions={
        "trigger": Action(
            Call("preventive_maintenances.trigger_preventive_maintenance", "id"), "preventive maintenance", takes={}
        ),
        "recent_work_orders": Action(
            Call("preventive_maintenances.list_preventive_maintenance_recent_work_orders", "id"),
            "preventive maintenance",
            takes={},
        ),
    },
    exact=(),
)
