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

from ..models.custom_field_entity import CustomFieldEntity
from ..models.custom_field_type import CustomFieldType
from ..runtime import (
    ABSENT,
    Record,
    Timestamp,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="CustomField")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class CustomField(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        id (int):
        created_by (int | None):
        updated_by (int | None):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        label (str):
        field_type (CustomFieldType):
        entity_type (CustomFieldEntity):
        required (bool): The server does not enforce it.
        copy_on_repeat (bool):
        options (list[None | str] | None): Null after a PATCH that gave none.
        order (int):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "label": "label",
        "fieldType": "field_type",
        "entityType": "entity_type",
        "required": "required",
        "copyOnRepeat": "copy_on_repeat",
        "options": "options",
        "order": "order",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(("options",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    id: int = _attrs_field()
    created_by: int | None = _attrs_field(default=ABSENT)
    updated_by: int | None = _attrs_field(default=ABSENT)
    created_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    updated_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    label: str | None = _attrs_field(default=ABSENT)
    field_type: CustomFieldType | None = _attrs_field(default=ABSENT)
    entity_type: CustomFieldEntity | None = _attrs_field(default=ABSENT)
    required: bool | None = _attrs_field(default=ABSENT)
    copy_on_repeat: bool | None = _attrs_field(default=ABSENT)
    options: list[None | str] | None = _attrs_field(default=ABSENT)
    order: int | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_by: int | None | Unset = d.pop("createdBy", UNSET)

        updated_by: int | None | Unset = d.pop("updatedBy", UNSET)

        created_at: datetime.datetime | Unset = Timestamp.read(d.pop("createdAt", UNSET))

        updated_at: datetime.datetime | Unset = Timestamp.read(d.pop("updatedAt", UNSET))

        label = d.pop("label", UNSET)

        field_type: CustomFieldType | Unset = CustomFieldType.read(d.pop("fieldType", UNSET))

        entity_type: CustomFieldEntity | Unset = CustomFieldEntity.read(d.pop("entityType", UNSET))

        required = d.pop("required", UNSET)

        copy_on_repeat = d.pop("copyOnRepeat", UNSET)

        options: list[None | str] | None | Unset = d.pop("options", UNSET)

        order = d.pop("order", UNSET)

        self.__init__(  # type: ignore[misc]
            id=id,
            created_by=created_by,
            updated_by=updated_by,
            created_at=created_at,
            updated_at=updated_at,
            label=label,
            field_type=field_type,
            entity_type=entity_type,
            required=required,
            copy_on_repeat=copy_on_repeat,
            options=options,
            order=order,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
