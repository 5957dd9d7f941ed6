# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Search keywords of requests for work."""

from __future__ import annotations

from rivet.integrations.atlas._client.options import CallOptions
from rivet.integrations.atlas._kinds import payloads


class RequestsQuery(CallOptions, total=False):
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
    cancelled: bool
    cancellation_reason: str | None
    work_order: payloads.Ref | None
    audio_description: payloads.Ref | None
    number: str | None
    request_portal: payloads.Ref | None
    contact: str | None
