# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Notifications of the signed-in user, as data."""

from __future__ import annotations

from rivet.integrations.atlas._kinds.kind import Action, Call, Kind, Payload, Value

KIND = Kind(
    accessor="notifications",
    name="notification",
    record="Notification",
    get=Call("notifications.get_notification", "id"),
    search=Call("notifications.search_notifications", body="SearchCriteria"),
    patch=Payload(
        Call("notifications.patch_notification", "id", body="NotificationPatch"),
        {"seen": Value("flag", show="seen")},
        (),
    ),
    text=("message",),
    equal={
        "message": Value("short", show="message"),
        "seen": Value("flag", show="seen"),
        "notification_type": Value(
            "word",
            null=True,
            show="notificationType",
            words=("INFO", "ASSET", "WORK_ORDER", "PART", "METER", "LOCATION", "TEAM", "REQUEST", "PURCHASE_ORDER"),
        ),
    },
    actions={"read_all": Action(Call("notifications.read_all_notifications"), "", takes={})},
    exact=(),
)
