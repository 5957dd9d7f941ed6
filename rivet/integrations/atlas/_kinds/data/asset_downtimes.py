# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Downtimes of an asset, as data."""

from __future__ import annotations

from rivet.integrations.atlas._kinds.kind import Call, Kind, Payload, Value

KIND = Kind(
    accessor="asset_downtimes",
    name="downtime",
    record="AssetDowntime",
    get=Call("asset_downtimes.get_asset_downtime", "id"),
    delete=Call("asset_downtimes.delete_asset_downtime", "id"),
    within={"asset": Call("asset_downtimes.list_asset_downtimes", "id")},
    parents={"asset": "asset"},
    create=Payload(
        Call("asset_downtimes.create_asset_downtime", body="AssetDowntimeCreate"),
        {
            "asset": Value("reference", kind="asset"),
            "duration": Value("integer", show="duration", least=0, most=2147483647),
            "startsOn": Value("date", show="startsOn"),
        },
        ("asset", "startsOn"),
    ),
    patch=Payload(
        Call("asset_downtimes.patch_asset_downtime", "id", body="AssetDowntimePatch"),
        {
            "duration": Value("integer", show="duration", least=0, most=2147483647),
            "startsOn": Value("date", show="startsOn"),
        },
        ("startsOn", "duration"),
    ),
    exact=(),
)
