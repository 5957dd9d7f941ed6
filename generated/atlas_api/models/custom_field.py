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
from ..runtime import Model, Timestamp, left_over, on_setattr, wire

T = TypeVar("T", bound="CustomField")


@_attrs_define(on_setattr=on_setattr)
class CustomField(Model):
    """
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "createdBy",
            "updatedBy",
            "createdAt",
            "updatedAt",
            "label",
            "fieldType",
            "entityType",
            "required",
            "copyOnRepeat",
            "options",
            "order",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    id: int
    created_by: int | None
    updated_by: int | None
    created_at: datetime.datetime
    updated_at: datetime.datetime
    label: str
    field_type: CustomFieldType
    entity_type: CustomFieldEntity
    required: bool
    copy_on_repeat: bool
    options: list[None | str] | None
    order: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        created_by: int | None
        created_by = self.created_by

        updated_by: int | None
        updated_by = self.updated_by

        created_at = wire(self.created_at)

        updated_at = wire(self.updated_at)

        label = self.label

        field_type = wire(self.field_type)

        entity_type = wire(self.entity_type)

        required = self.required

        copy_on_repeat = self.copy_on_repeat

        options: list[None | str] | None
        if isinstance(self.options, list):
            options = wire(self.options)

        else:
            options = self.options

        order = self.order

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "createdBy": created_by,
                "updatedBy": updated_by,
                "createdAt": created_at,
                "updatedAt": updated_at,
                "label": label,
                "fieldType": field_type,
                "entityType": entity_type,
                "required": required,
                "copyOnRepeat": copy_on_repeat,
                "options": options,
                "order": order,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_by: int | None = d.pop("createdBy")

        updated_by: int | None = d.pop("updatedBy")

        created_at: datetime.datetime = Timestamp.read(d.pop("createdAt"))

        updated_at: datetime.datetime = Timestamp.read(d.pop("updatedAt"))

        label = d.pop("label")

        field_type: CustomFieldType = CustomFieldType.read(d.pop("fieldType"))

        entity_type: CustomFieldEntity = CustomFieldEntity.read(d.pop("entityType"))

        required = d.pop("required")

        copy_on_repeat = d.pop("copyOnRepeat")

        options: list[None | str] | None = d.pop("options")

        order = d.pop("order")

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
