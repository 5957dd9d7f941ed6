# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Search keywords of teams."""

from __future__ import annotations

from rivet.integrations.atlas._client.options import CallOptions
from rivet.integrations.atlas._kinds import payloads


class TeamsQuery(CallOptions, total=False):
    """Values of properties, and options of the call."""

    name: str
    description: str | None
    users: payloads.Ref | payloads.Refs
