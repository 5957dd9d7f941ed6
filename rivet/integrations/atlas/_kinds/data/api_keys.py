# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""API keys, as data."""

from __future__ import annotations

from rivet.integrations.atlas._kinds.kind import Action, Call, Kind, Payload, Value

KIND = Kind(
    accessor="api_keys",
    name="API key",
    record="ApiKey",
    get=Call("api_keys.get_api_key", "id"),
    delete=Call("api_keys.delete_api_key", "id"),
    list=Call("api_keys.search_api_keys", body="ApiKeyCriteria"),
    list_with={"size": 1000, "sort": "id,asc"},
    create=Payload(
        Call("api_keys.create_api_key", body="ApiKeyCreate"),
        {
            "label": Value("title", show="label"),
            "expiresAt": Value("date", null=True, show="expiresAt", since="after 1.8.0"),
        },
        ("label",),
    ),
    equal={"label": Value("short", show="label")},
    actions={"rotate": Action(Call("api_keys.rotate_api_key", "id"), "API key", takes={})},
    exact=(),
)
