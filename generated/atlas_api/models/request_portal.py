# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models
from ..runtime import (
    ABSENT,
    Record,
    Timestamp,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.request_portal_field import RequestPortalField


T = TypeVar("T", bound="RequestPortal")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class RequestPortal(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        id (int):
        created_by (int | None):
        updated_by (int | None):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        title (str):
        welcome_message (None | str):
        uuid (None | str):
        fields (list[RequestPortalField]):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "title": "title",
        "welcomeMessage": "welcome_message",
        "uuid": "uuid",
        "fields": "fields",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(("fields",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("fields", list, "RequestPortalField"),)

    id: int = _attrs_field()
    created_by: int | None = _attrs_field(default=ABSENT)
    updated_by: int | None = _attrs_field(default=ABSENT)
    created_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    updated_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    title: str | None = _attrs_field(default=ABSENT)
    welcome_message: None | str = _attrs_field(default=ABSENT)
    uuid: None | str = _attrs_field(default=ABSENT)
    fields: list[RequestPortalField] = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_by: int | None | Unset = d.pop("createdBy", UNSET)

        updated_by: int | None | Unset = d.pop("updatedBy", UNSET)

        created_at: datetime.datetime | Unset = Timestamp.read(d.pop("createdAt", UNSET))

        updated_at: datetime.datetime | Unset = Timestamp.read(d.pop("updatedAt", UNSET))

        title = d.pop("title", UNSET)

        welcome_message: None | str | Unset = d.pop("welcomeMessage", UNSET)

        uuid: None | str | Unset = d.pop("uuid", UNSET)

        fields: list[RequestPortalField] | Unset = models.RequestPortalField._checked(d.pop("fields", UNSET))

        self.__init__(  # type: ignore[misc]
            id=id,
            created_by=created_by,
            updated_by=updated_by,
            created_at=created_at,
            updated_at=updated_at,
            title=title,
            welcome_message=welcome_message,
            uuid=uuid,
            fields=fields,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
