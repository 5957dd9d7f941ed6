# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Search keywords of webhook endpoints."""

from __future__ import annotations

from rivet.integrations.atlas._client.options import CallOptions
from rivet.integrations.atlas._kinds import payloads


class WebhookEndpointsQuery(CallOptions, total=False):
    """Values of properties, and options of the call."""

    code: str | None
    enabled: bool
    event: payloads.WebhookEventWord
    approved: bool | None
    serialize: bool
