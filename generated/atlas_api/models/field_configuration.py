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

from ..models.field_type import FieldType
from ..runtime import Model, wire

T = TypeVar("T", bound="FieldConfiguration")


@_attrs_define
class FieldConfiguration(Model):
    """
    Attributes:
        id (int):
        field_name (str):
        field_type (FieldType | None):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "fieldName": "field_name",
        "fieldType": "field_type",
    }
    id: int
    field_name: str
    field_type: FieldType | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        field_name = self.field_name

        field_type: None | str
        if isinstance(self.field_type, FieldType):
            field_type = wire(self.field_type)
        else:
            field_type = self.field_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "fieldName": field_name,
                "fieldType": field_type,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        field_name = d.pop("fieldName")

        def _parse_field_type(data: object) -> FieldType | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _field_type_type_0: Any = data
                field_type_type_0: FieldType = _field_type_type_0
                if _field_type_type_0 is not None:
                    field_type_type_0 = FieldType(_field_type_type_0)

                return field_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FieldType | None, data)

        field_type = _parse_field_type(d.pop("fieldType"))

        field_configuration = cls(
            id=id,
            field_name=field_name,
            field_type=field_type,
        )

        field_configuration.additional_properties = d
        return field_configuration

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
