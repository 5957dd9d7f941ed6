# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Search keywords of parts."""

from __future__ import annotations

from rivet.integrations.atlas._client.options import CallOptions
from rivet.integrations.atlas._kinds import payloads


class PartsQuery(CallOptions, total=False):
    """Values of properties, and options of the call."""

    name: str
    category: payloads.Ref | None
    non_stock: bool
    barcode: str | None
    description: str | None
    additional_infos: str | None
    area: str | None
    location: payloads.Ref | None
    image: payloads.Ref | None
    assigned_to: payloads.Ref | payloads.Refs
    files: payloads.Ref | payloads.Refs
    customers: payloads.Ref | payloads.Refs
    vendors: payloads.Ref | payloads.Refs
    teams: payloads.Ref | payloads.Refs
    unit: str | None
