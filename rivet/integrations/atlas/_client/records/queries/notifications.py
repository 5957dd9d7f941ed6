# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Search keywords of notifications of the signed-in user."""

from __future__ import annotations

from rivet.integrations.atlas._client.options import CallOptions
from rivet.integrations.atlas._kinds import payloads


class NotificationsQuery(CallOptions, total=False):
    """Values of properties, and options of the call."""

    message: str
    seen: bool
    notification_type: payloads.NotificationTypeWord | None
