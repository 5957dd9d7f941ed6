# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Search keywords of locations."""

from __future__ import annotations

from rivet.integrations.atlas._client.options import CallOptions
from rivet.integrations.atlas._kinds import payloads


class LocationsQuery(CallOptions, total=False):
    """Values of properties, and options of the call."""

    name: str
    address: str | None
    teams: payloads.Ref | payloads.Refs
    parent_location: payloads.Ref | None
    vendors: payloads.Ref | payloads.Refs
    customers: payloads.Ref | payloads.Refs
    workers: payloads.Ref | payloads.Refs
    image: payloads.Ref | None
    files: payloads.Ref | payloads.Refs
    number: str
