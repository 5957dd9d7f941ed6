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

T = TypeVar("T", bound="PartConsumptionsByPart")


@_attrs_define
class PartConsumptionsByPart(Model):
    """
    Attributes:
        id (int):
        name (None | str):
        description (None | str):
        cost (float):
        unit (None | str):
        non_stock (bool):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "description": "description",
        "cost": "cost",
        "unit": "unit",
        "nonStock": "non_stock",
    }
    id: int
    name: None | str
    description: None | str
    cost: float
    unit: None | str
    non_stock: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name: None | str
        name = self.name

        description: None | str
        description = self.description

        cost = self.cost

        unit: None | str
        unit = self.unit

        non_stock = self.non_stock

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "description": description,
                "cost": cost,
                "unit": unit,
                "nonStock": non_stock,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        def _parse_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        name = _parse_name(d.pop("name"))

        def _parse_description(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        description = _parse_description(d.pop("description"))

        cost = d.pop("cost")

        def _parse_unit(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        unit = _parse_unit(d.pop("unit"))

        non_stock = d.pop("nonStock")

        part_consumptions_by_part = cls(
            id=id,
            name=name,
            description=description,
            cost=cost,
            unit=unit,
            non_stock=non_stock,
        )

        part_consumptions_by_part.additional_properties = d
        return part_consumptions_by_part

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
