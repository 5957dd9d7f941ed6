# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Request portals, as data."""

from __future__ import annotations

from rivet.integrations.atlas._kinds.kind import Call, Kind, Payload, Value

KIND = Kind(
    accessor="request_portals",
    name="request portal",
    record="RequestPortal",
    get=Call("request_portals.get_request_portal", "id"),
    search=Call("request_portals.search_request_portals", body="SearchCriteria"),
    delete=Call("request_portals.delete_request_portal", "id"),
    create=Payload(
        Call("request_portals.create_request_portal", body="RequestPortalCreate"),
        {
            "title": Value("title", show="title"),
            "welcomeMessage": Value("long", null=True, show="welcomeMessage"),
            "fields": Value(
                "nested",
                many=True,
                show="fields",
                required=("type",),
                nested={
                    "type": Value(
                        "word", show="type", words=("ASSET", "LOCATION", "DESCRIPTION", "CONTACT", "IMAGE", "FILES")
                    ),
                    "location": Value("reference", kind="location", null=True, show="location"),
                    "asset": Value("reference", kind="asset", null=True, show="asset"),
                    "required": Value("flag", show="required"),
                },
            ),
            "recaptchaToken": Value("short", null=True),
        },
        ("title",),
    ),
    patch=Payload(
        Call("request_portals.patch_request_portal", "id", body="RequestPortalPatch"),
        {
            "title": Value("title", show="title"),
            "welcomeMessage": Value("long", null=True, show="welcomeMessage"),
            "fields": Value(
                "nested",
                many=True,
                show="fields",
                required=("type",),
                nested={
                    "type": Value(
                        "word", show="type", words=("ASSET", "LOCATION", "DESCRIPTION", "CONTACT", "IMAGE", "FILES")
                    ),
                    "location": Value("reference", kind="location", null=True, show="location"),
                    "asset": Value("reference", kind="asset", null=True, show="asset"),
                    "required": Value("flag", show="required"),
                },
            ),
        },
        ("title",),
    ),
    named=("title",),
    text=("title",),
    equal={
        "title": Value("short", show="title"),
        "welcome_message": Value("long", null=True, show="welcomeMessage"),
        "uuid": Value("short", null=True, show="uuid"),
    },
    exact=(),
)
