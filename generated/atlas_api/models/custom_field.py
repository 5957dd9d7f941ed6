# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.custom_field_entity import CustomFieldEntity
from ..models.custom_field_type import CustomFieldType
from ..runtime import Model, Timestamp, wire

T = TypeVar("T", bound="CustomField")


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        def _parse_created_by(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        created_by = _parse_created_by(d.pop("createdBy"))

        def _parse_updated_by(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        updated_by = _parse_updated_by(d.pop("updatedBy"))

        _created_at: Any = d.pop("createdAt")
        created_at: datetime.datetime = _created_at
        if _created_at is not None:
            created_at = Timestamp.parse(_created_at)

        _updated_at: Any = d.pop("updatedAt")
        updated_at: datetime.datetime = _updated_at
        if _updated_at is not None:
            updated_at = Timestamp.parse(_updated_at)

        label = d.pop("label")

        _field_type: Any = d.pop("fieldType")
        field_type: CustomFieldType = _field_type
        if _field_type is not None:
            field_type = CustomFieldType(_field_type)

        _entity_type: Any = d.pop("entityType")
        entity_type: CustomFieldEntity = _entity_type
        if _entity_type is not None:
            entity_type = CustomFieldEntity(_entity_type)

        required = d.pop("required")

        copy_on_repeat = d.pop("copyOnRepeat")

        def _parse_options(data: object) -> list[None | str] | None:
            if data is None:
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                _options_type_0: Any = data
                options_type_0: list[None | str] = _options_type_0
                if _options_type_0 is not None:
                    if not isinstance(_options_type_0, list):
                        raise TypeError("a list was promised")
                    options_type_0 = []
                    for options_type_0_item_data in _options_type_0:

                        def _parse_options_type_0_item(data: object) -> None | str:
                            if data is None:
                                return data
                            return cast(None | str, data)

                        options_type_0_item = _parse_options_type_0_item(options_type_0_item_data)

                        options_type_0.append(options_type_0_item)

                return options_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[None | str] | None, data)

        options = _parse_options(d.pop("options"))

        order = d.pop("order")

        custom_field = cls(
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

        custom_field.additional_properties = d
        return custom_field

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
