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

from ..runtime import Model, left_over, on_setattr

T = TypeVar("T", bound="PartMini")


@_attrs_define(on_setattr=on_setattr)
class PartMini(Model):
    """
    Attributes:
        id (int):
        name (None | str): Null right after the part was used on a work order.
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "description",
            "cost",
            "unit",
            "nonStock",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    id: int
    name: None | str
    description: None | str
    cost: float
    unit: None | str
    non_stock: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

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

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        name: None | str = d.pop("name")

        description: None | str = d.pop("description")

        cost = d.pop("cost")

        unit: None | str = d.pop("unit")

        non_stock = d.pop("nonStock")

        self.__init__(  # type: ignore[misc]
            id=id,
            name=name,
            description=description,
            cost=cost,
            unit=unit,
            non_stock=non_stock,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
