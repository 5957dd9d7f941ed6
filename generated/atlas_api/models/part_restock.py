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

from ..runtime import Model
from ..types import UNSET, Unset

T = TypeVar("T", bound="PartRestock")


@_attrs_define
class PartRestock(Model):
    """
    Attributes:
        quantity (float):
        description (None | str | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "quantity": "quantity",
        "description": "description",
    }
    quantity: float
    description: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        quantity = self.quantity

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "quantity": quantity,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        quantity = d.pop("quantity")

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        part_restock = cls(
            quantity=quantity,
            description=description,
        )

        part_restock.additional_properties = d
        return part_restock

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
