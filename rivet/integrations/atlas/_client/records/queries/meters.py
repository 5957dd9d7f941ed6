# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Search keywords of meters."""

from __future__ import annotations

from rivet.integrations.atlas._client.options import CallOptions
from rivet.integrations.atlas._kinds import payloads


class MetersQuery(CallOptions, total=False):
    """Values of properties, and options of the call."""

    name: str
    unit: str | None
    meter_category: payloads.Ref | None
    image: payloads.Ref | None
    users: payloads.Ref | payloads.Refs
    location: payloads.Ref | None
    asset: payloads.Ref | None
