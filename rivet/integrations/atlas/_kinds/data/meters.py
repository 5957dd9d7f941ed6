# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Meters, as data."""

from __future__ import annotations

from rivet.integrations.atlas._kinds.kind import Action, Call, Import, Kind, Payload, Value

KIND = Kind(
    accessor="meters",
    name="meter",
    record="Meter",
    get=Call("meters.get_meter", "id"),
    search=Call("meters.search_meters", body="SearchCriteria"),
    delete=Call("meters.delete_meter", "id"),
    create=Payload(
        Call("meters.create_meter", body="MeterCreate"),
        {
            "name": Value("title", show="name"),
            "unit": Value("short", null=True, show="unit"),
            "updateFrequency": Value("integer", show="updateFrequency", least=1),
            "meterCategory": Value("reference", kind="meter category", null=True, show="meterCategory"),
            "image": Value("reference", kind="file", null=True, show="image"),
            "users": Value("reference", kind="user", many=True, show="users"),
            "location": Value("reference", kind="location", null=True, show="location"),
            "asset": Value("reference", kind="asset", show="asset"),
            "customFields": Value("custom fields", many=True, show="customFieldValues", since="1.6.0"),
        },
        ("name", "updateFrequency", "asset"),
    ),
    patch=Payload(
        Call("meters.patch_meter", "id", body="MeterPatch"),
        {
            "name": Value("title", show="name"),
            "unit": Value("short", null=True, show="unit"),
            "updateFrequency": Value("integer", show="updateFrequency", least=1),
            "meterCategory": Value("reference", kind="meter category", null=True, show="meterCategory"),
            "image": Value("reference", kind="file", null=True, show="image"),
            "location": Value("reference", kind="location", null=True, show="location"),
            "users": Value("reference", kind="user", many=True, show="users"),
            "customFields": Value("custom fields", many=True, show="customFieldValues", since="1.6.0"),
        },
        ("name", "updateFrequency"),
    ),
    named=("name",),
    text=("name",),
    equal={
        "name": Value("short", show="name"),
        "unit": Value("short", null=True, show="unit"),
        "meter_category": Value("reference", kind="meter category", null=True, show="meterCategory"),
        "image": Value("reference", kind="file", null=True, show="image"),
        "users": Value("reference", kind="user", many=True, show="users"),
        "location": Value("reference", kind="location", null=True, show="location"),
        "asset": Value("reference", kind="asset", null=True, show="asset"),
    },
    actions={
        "add_reading": Action(
            Call("readings.create_reading", body="ReadingCreate"),
            "meter",
            takes={"value": Value("number")},
            body={"meter": "id", "value": "value"},
            again="nextReading",
        )
    },
    bulk_import=Import(
        Call("imports.import_meters", body="MeterImport"),
        {
            "name": "name",
            "unit": "unit",
            "updateFrequency": "updateFrequency",
            "meterCategory": "meterCategory",
            "location": "locationName",
            "asset": "assetName",
            "users": "usersEmails",
        },
    ),
    exact=(),
)
