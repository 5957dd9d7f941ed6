# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Locations, as data."""

from __future__ import annotations

from rivet.integrations.atlas._kinds.kind import Action, Call, Import, Kind, Payload, Value

KIND = Kind(
    accessor="locations",
    name="location",
    record="Location",
    get=Call("locations.get_location", "id"),
    search=Call("locations.search_locations", body="SearchCriteria"),
    delete=Call("locations.delete_location", "id"),
    create=Payload(
        Call("locations.create_location", body="LocationCreate"),
        {
            "name": Value("title", show="name"),
            "address": Value("short", null=True, show="address"),
            "longitude": Value("number", null=True, show="longitude"),
            "latitude": Value("number", null=True, show="latitude"),
            "parentLocation": Value("reference", kind="location", null=True, show="parentLocation"),
            "image": Value("reference", kind="file", null=True, show="image"),
            "workers": Value("reference", kind="user", many=True, show="workers"),
            "teams": Value("reference", kind="team", many=True, show="teams"),
            "vendors": Value("reference", kind="vendor", many=True, show="vendors"),
            "customers": Value("reference", kind="customer", many=True, show="customers"),
            "files": Value("reference", kind="file", many=True, show="files"),
            "customFields": Value("custom fields", many=True, show="customFieldValues", since="1.6.0"),
        },
        ("name",),
    ),
    patch=Payload(
        Call("locations.patch_location", "id", body="LocationPatch"),
        {
            "name": Value("title", show="name"),
            "address": Value("short", null=True, show="address"),
            "longitude": Value("number", null=True, show="longitude"),
            "latitude": Value("number", null=True, show="latitude"),
            "parentLocation": Value("reference", kind="location", null=True, show="parentLocation"),
            "image": Value("reference", kind="file", null=True, show="image"),
            "workers": Value("reference", kind="user", many=True, show="workers"),
            "teams": Value("reference", kind="team", many=True, show="teams"),
            "vendors": Value("reference", kind="vendor", many=True, show="vendors"),
            "customers": Value("reference", kind="customer", many=True, show="customers"),
            "files": Value("reference", kind="file", many=True, show="files"),
            "customFields": Value("custom fields", many=True, show="customFieldValues", since="1.6.0"),
        },
        ("name",),
    ),
    prefix="L",
    named=("name",),
    text=("name", "address"),
    equal={
        "name": Value("short", show="name"),
        "address": Value("short", null=True, show="address"),
        "teams": Value("reference", kind="team", many=True, show="teams"),
        "parent_location": Value("reference", kind="location", null=True, show="parentLocation"),
        "vendors": Value("reference", kind="vendor", many=True, show="vendors"),
        "customers": Value("reference", kind="customer", many=True, show="customers"),
        "workers": Value("reference", kind="user", many=True, show="workers"),
        "image": Value("reference", kind="file", null=True, show="image"),
        "files": Value("reference", kind="file", many=True, show="files"),
        "number": Value("short", show="customId"),
    },
    actions={"children": Action(Call("locations.list_child_locations", "id"), "location", takes={})},
    bulk_import=Import(
        Call("imports.import_locations", body="LocationImport"),
        {
            "name": "name",
            "address": "address",
            "longitude": "longitude",
            "latitude": "latitude",
            "parentLocation": "parentLocationName",
            "workers": "workersEmails",
            "teams": "teamsNames",
            "vendors": "vendorsNames",
            "customers": "customersNames",
        },
        parent="parentLocation",
    ),
    exact=(),
)
