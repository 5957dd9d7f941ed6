# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Search keywords of preventive maintenances."""

from __future__ import annotations

from rivet.integrations.atlas._client.options import CallOptions
from rivet.integrations.atlas._kinds import payloads


class PreventiveMaintenancesQuery(CallOptions, total=False):
    """Values of properties, and options of the call."""

    priority: payloads.PriorityWord | None
    description: str | None
    title: str
    required_signature: bool
    category: payloads.Ref | None
    location: payloads.Ref | None
    team: payloads.Ref | None
    primary_user: payloads.Ref | None
    assigned_to: payloads.Ref | payloads.Refs
    customers: payloads.Ref | payloads.Refs
    asset: payloads.Ref | None
    files: payloads.Ref | payloads.Refs
    image: payloads.Ref | None
    name: str | None
    number: str | None
