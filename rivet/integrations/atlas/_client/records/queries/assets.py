# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Search keywords of assets."""

from __future__ import annotations

from rivet.integrations.atlas._client.options import CallOptions
from rivet.integrations.atlas._kinds import payloads


class AssetsQuery(CallOptions, total=False):
    """Values of properties, and options of the call."""

    archived: bool
    description: str | None
    image: payloads.Ref | None
    location: payloads.Ref | None
    parent_asset: payloads.Ref | None
    area: str | None
    bar_code: str | None
    nfc_id: str | None
    category: payloads.Ref | None
    name: str
    primary_user: payloads.Ref | None
    assigned_to: payloads.Ref | payloads.Refs
    teams: payloads.Ref | payloads.Refs
    vendors: payloads.Ref | payloads.Refs
    customers: payloads.Ref | payloads.Refs
    deprecation: payloads.Ref | None
    additional_infos: str | None
    serial_number: str | None
    model: str | None
    status: payloads.AssetStatusWord
    files: payloads.Ref | payloads.Refs
    parts: payloads.Ref | payloads.Refs
    power: str | None
    manufacturer: str | None
    number: str | None
