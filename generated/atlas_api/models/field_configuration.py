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
from ..runtime import Model, left_over, on_setattr, wire

T = TypeVar("T", bound="FieldConfiguration")


@_attrs_define(on_setattr=on_setattr)
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "fieldName",
            "fieldType",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    id: int
    field_name: str
    field_type: FieldType | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

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

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        field_name = d.pop("fieldName")

        field_type: FieldType | None = FieldType.read(d.pop("fieldType"))

        self.__init__(  # type: ignore[misc]
            id=id,
            field_name=field_name,
            field_type=field_type,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
