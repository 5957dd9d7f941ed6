# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Filter fields: Notifications of the signed-in user."""

from __future__ import annotations

from typing import Final, Literal

from atlas_api.models.notification import Notification

from rivet.integrations.atlas._search.field_types import DateField, Fields, FlagField, IdField, TextField, WordField


class NotificationFields(Fields):
    """Filter fields of a notification: `NotificationF`."""

    created_at: Final = DateField[Notification]("createdAt")
    updated_at: Final = DateField[Notification]("updatedAt")
    created_by: Final = IdField[Notification]("createdBy")
    updated_by: Final = IdField[Notification]("updatedBy")
    id: Final = IdField[Notification]("id")
    message: Final = TextField[Notification]("message")
    seen: Final = FlagField[Notification]("seen")
    notification_type: Final = WordField[
        Notification,
        Literal["INFO", "ASSET", "WORK_ORDER", "PART", "METER", "LOCATION", "TEAM", "REQUEST", "PURCHASE_ORDER"],
    ](
        "notificationType",
        {
            "INFO": 0,
            "ASSET": 1,
            "WORK_ORDER": 2,
            "PART": 3,
            "METER": 4,
            "LOCATION": 5,
            "TEAM": 6,
            "REQUEST": 7,
            "PURCHASE_ORDER": 8,
        },
    )
    resource_id: Final = IdField[Notification]("resourceId")


NotificationF: Final = NotificationFields()
