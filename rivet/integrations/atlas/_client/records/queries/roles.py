# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Search keywords of roles."""

from __future__ import annotations

from rivet.integrations.atlas._client.options import CallOptions
from rivet.integrations.atlas._kinds import payloads


class RolesQuery(CallOptions, total=False):
    """Values of properties, and options of the call."""

    role_type: payloads.RoleTypeWord
    code: payloads.RoleCodeWord | None
    paid: bool
    name: str
    description: str | None
    external_id: str | None
