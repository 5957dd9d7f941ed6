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

from ..runtime import Model, Timestamp, left_over, on_setattr, wire

T = TypeVar("T", bound="RequestPortalMini")


@_attrs_define(on_setattr=on_setattr)
class RequestPortalMini(Model):
    """
    Attributes:
        id (int):
        created_by (int | None):
        updated_by (int | None):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        title (str):
        uuid (None | str):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "title": "title",
        "uuid": "uuid",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "createdBy",
            "updatedBy",
            "createdAt",
            "updatedAt",
            "title",
            "uuid",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    id: int
    created_by: int | None
    updated_by: int | None
    created_at: datetime.datetime
    updated_at: datetime.datetime
    title: str
    uuid: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        created_by: int | None
        created_by = self.created_by

        updated_by: int | None
        updated_by = self.updated_by

        created_at = wire(self.created_at)

        updated_at = wire(self.updated_at)

        title = self.title

        uuid: None | str
        uuid = self.uuid

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "createdBy": created_by,
                "updatedBy": updated_by,
                "createdAt": created_at,
                "updatedAt": updated_at,
                "title": title,
                "uuid": uuid,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_by: int | None = d.pop("createdBy")

        updated_by: int | None = d.pop("updatedBy")

        created_at: datetime.datetime = Timestamp.read(d.pop("createdAt"))

        updated_at: datetime.datetime = Timestamp.read(d.pop("updatedAt"))

        title = d.pop("title")

        uuid: None | str = d.pop("uuid")

        self.__init__(  # type: ignore[misc]
            id=id,
            created_by=created_by,
            updated_by=updated_by,
            created_at=created_at,
            updated_at=updated_at,
            title=title,
            uuid=uuid,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
