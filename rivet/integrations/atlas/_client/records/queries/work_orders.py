# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Search keywords of work orders."""

from __future__ import annotations

from typing import Literal

from rivet.integrations.atlas._client.options import CallOptions
from rivet.integrations.atlas._kinds import payloads


class WorkOrdersQuery(CallOptions, total=False):
    """Values of properties, and options of the call."""

    priority: payloads.PriorityWord | Literal["CRITICAL"] | None
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
    completed_by: payloads.Ref | None
    archived: bool
    status: payloads.WorkOrderStatusWord | Literal["PENDING", "COMPLETED", "CANCELLED"]
    feedback: str | None
    audio_description: payloads.Ref | None
    number: str
