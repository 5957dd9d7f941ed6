# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Teams, as data."""

from __future__ import annotations

from rivet.integrations.atlas._kinds.kind import Call, Kind, Payload, Value

KIND = Kind(
    accessor="teams",
    name="team",
    record="Team",
    get=Call("teams.get_team", "id"),
    search=Call("teams.search_teams", body="SearchCriteria"),
    delete=Call("teams.delete_team", "id"),
    create=Payload(
        Call("teams.create_team", body="TeamCreate"),
        {
            "name": Value("title", show="name"),
            "description": Value("long", null=True, show="description"),
            "users": Value("reference", kind="user", many=True, show="users"),
        },
        ("name",),
    ),
    patch=Payload(
        Call("teams.patch_team", "id", body="TeamPatch"),
        {
            "name": Value("title", show="name"),
            "description": Value("long", null=True, show="description"),
            "users": Value("reference", kind="user", many=True, show="users"),
        },
        ("name",),
    ),
    named=("name",),
    text=("name", "description"),
    equal={
        "name": Value("short", show="name"),
        "description": Value("long", null=True, show="description"),
        "users": Value("reference", kind="user", many=True, show="users"),
    },
    exact=(),
)
