# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.field_type import FieldType
from ..runtime import (
    Model,
    left_over,
    on_setattr,
    wire,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="FieldConfigurationPatch")


@_attrs_define(on_setattr=on_setattr)
class FieldConfigurationPatch(Model):
    """
    Attributes:
        field_type (FieldType | None | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "fieldType": "field_type",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    field_type: FieldType | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

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

    def _read(self, d: dict[str, Any]) -> None:
        field_type: FieldType | None | Unset = FieldType.read(d.pop("fieldType", UNSET))

        self.__init__(  # type: ignore[misc]
            field_type=field_type,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
