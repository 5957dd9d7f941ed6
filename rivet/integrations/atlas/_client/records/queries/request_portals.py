# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Search keywords of request portals."""

from __future__ import annotations

from rivet.integrations.atlas._client.options import CallOptions


class RequestPortalsQuery(CallOptions, total=False):
    """Values of properties, and options of the call."""

    title: str
    welcome_message: str | None
    uuid: str | None
