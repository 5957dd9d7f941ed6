# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Search keywords of API keys."""

from __future__ import annotations

from rivet.integrations.atlas._client.options import CallOptions


class ApiKeysQuery(CallOptions, total=False):
    """Values of properties, and options of the call."""

    label: str
