# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Search keywords of users."""

from __future__ import annotations

from rivet.integrations.atlas._client.options import CallOptions
from rivet.integrations.atlas._kinds import payloads


class UsersQuery(CallOptions, total=False):
    """Values of properties, and options of the call."""

    username: str
    email: str
    role: payloads.Ref
    job_title: str | None
    first_name: str
    last_name: str
    phone: str | None
    owns_company: bool
    image: payloads.Ref | None
    enabled: bool
