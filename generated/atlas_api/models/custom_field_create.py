# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

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
from ..runtime import (
    Model,
    left_over,
    on_setattr,
    wire,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="CustomFieldCreate")


@_attrs_define(on_setattr=on_setattr)
class CustomFieldCreate(Model):
    """
    Attributes:
        label (str):
        field_type (CustomFieldType):
        entity_type (CustomFieldEntity):
        required (bool | Unset):
        copy_on_repeat (bool | Unset):
        options (list[str] | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "label": "label",
        "fieldType": "field_type",
        "entityType": "entity_type",
        "required": "required",
        "copyOnRepeat": "copy_on_repeat",
        "options": "options",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "label",
            "fieldType",
            "entityType",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    label: str
    field_type: CustomFieldType
    entity_type: CustomFieldEntity
    required: bool | Unset = UNSET
    copy_on_repeat: bool | Unset = UNSET
    options: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        label = self.label

        field_type = wire(self.field_type)

        entity_type = wire(self.entity_type)

        required = self.required

        copy_on_repeat = self.copy_on_repeat

        options: list[str] | Unset = UNSET
        if not isinstance(self.options, Unset):
            options = self.options

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "label": label,
                "fieldType": field_type,
                "entityType": entity_type,
            }
        )
        if required is not UNSET:
            field_dict["required"] = required
        if copy_on_repeat is not UNSET:
            field_dict["copyOnRepeat"] = copy_on_repeat
        if options is not UNSET:
            field_dict["options"] = options

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        label = d.pop("label")

        field_type: CustomFieldType = CustomFieldType.read(d.pop("fieldType"))

        entity_type: CustomFieldEntity = CustomFieldEntity.read(d.pop("entityType"))

        required = d.pop("required", UNSET)

        copy_on_repeat = d.pop("copyOnRepeat", UNSET)

        options = cast(list[str], d.pop("options", UNSET))

        self.__init__(  # type: ignore[misc]
            label=label,
            field_type=field_type,
            entity_type=entity_type,
            required=required,
            copy_on_repeat=copy_on_repeat,
            options=options,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
