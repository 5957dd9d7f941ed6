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
from ..types import UNSET, Unset

T = TypeVar("T", bound="FieldConfigurationPatch")


@_attrs_define
class FieldConfigurationPatch(Model):
    """
    Attributes:
        field_type (FieldType | None | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "fieldType": "field_type",
    }
    field_type: FieldType | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        field_type: None | str | Unset
        if isinstance(self.field_type, Unset):
            field_type = UNSET
        elif isinstance(self.field_type, FieldType):
            field_type = wire(self.field_type)
        else:
            field_type = self.field_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if field_type is not UNSET:
            field_dict["fieldType"] = field_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_field_type(data: object) -> FieldType | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
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
            return cast(FieldType | None | Unset, data)

        field_type = _parse_field_type(d.pop("fieldType", UNSET))

        field_configuration_patch = cls(
            field_type=field_type,
        )

        field_configuration_patch.additional_properties = d
        return field_configuration_patch

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
