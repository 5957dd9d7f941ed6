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

from ..models.file_type import FileType
from ..runtime import (
    ABSENT,
    Record,
    Timestamp,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="File")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class File(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        id (int):
        created_by (int | None):
        updated_by (int | None):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        name (str):
        url (str):
        type_ (FileType | None):
        hidden (bool):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "name": "name",
        "url": "url",
        "type": "type_",
        "hidden": "hidden",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    id: int = _attrs_field()
    created_by: int | None = _attrs_field(default=ABSENT)
    updated_by: int | None = _attrs_field(default=ABSENT)
    created_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    updated_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    name: str | None = _attrs_field(default=ABSENT)
    url: str | None = _attrs_field(default=ABSENT)
    type_: FileType | None = _attrs_field(default=ABSENT)
    hidden: bool | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_by: int | None | Unset = d.pop("createdBy", UNSET)

        updated_by: int | None | Unset = d.pop("updatedBy", UNSET)

        created_at: datetime.datetime | Unset = Timestamp.read(d.pop("createdAt", UNSET))

        updated_at: datetime.datetime | Unset = Timestamp.read(d.pop("updatedAt", UNSET))

        name = d.pop("name", UNSET)

        url = d.pop("url", UNSET)

        type_: FileType | None | Unset = FileType.read(d.pop("type", UNSET))

        hidden = d.pop("hidden", UNSET)

        self.__init__(  # type: ignore[misc]
            id=id,
            created_by=created_by,
            updated_by=updated_by,
            created_at=created_at,
            updated_at=updated_at,
            name=name,
            url=url,
            type_=type_,
            hidden=hidden,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
