# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.notification_type import NotificationType
from ..runtime import (
    ABSENT,
    Record,
    Timestamp,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="Notification")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class Notification(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        id (int):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        created_by (int | None):
        updated_by (int | None):
        message (str):
        seen (bool):
        notification_type (None | NotificationType):
        resource_id (int | None):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "message": "message",
        "seen": "seen",
        "notificationType": "notification_type",
        "resourceId": "resource_id",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    id: int = _attrs_field()
    created_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    updated_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    created_by: int | None = _attrs_field(default=ABSENT)
    updated_by: int | None = _attrs_field(default=ABSENT)
    message: str | None = _attrs_field(default=ABSENT)
    seen: bool | None = _attrs_field(default=ABSENT)
    notification_type: None | NotificationType = _attrs_field(default=ABSENT)
    resource_id: int | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_at: datetime.datetime | Unset = Timestamp.read(d.pop("createdAt", UNSET))

        updated_at: datetime.datetime | Unset = Timestamp.read(d.pop("updatedAt", UNSET))

        created_by: int | None | Unset = d.pop("createdBy", UNSET)

        updated_by: int | None | Unset = d.pop("updatedBy", UNSET)

        message = d.pop("message", UNSET)

        seen = d.pop("seen", UNSET)

        notification_type: None | NotificationType | Unset = NotificationType.read(d.pop("notificationType", UNSET))

        resource_id: int | None | Unset = d.pop("resourceId", UNSET)

        self.__init__(  # type: ignore[misc]
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            created_by=created_by,
            updated_by=updated_by,
            message=message,
            seen=seen,
            notification_type=notification_type,
            resource_id=resource_id,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
