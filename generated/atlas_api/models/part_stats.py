# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model, left_over, on_setattr

T = TypeVar("T", bound="PartStats")


@_attrs_define(on_setattr=on_setattr)
class PartStats(Model):
    """
    Attributes:
        total_consumption_cost (float):
        consumed_count (int):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "totalConsumptionCost": "total_consumption_cost",
        "consumedCount": "consumed_count",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "totalConsumptionCost",
            "consumedCount",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    total_consumption_cost: float
    consumed_count: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        total_consumption_cost = self.total_consumption_cost

        consumed_count = self.consumed_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "totalConsumptionCost": total_consumption_cost,
                "consumedCount": consumed_count,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        total_consumption_cost = d.pop("totalConsumptionCost")

        consumed_count = d.pop("consumedCount")

        self.__init__(  # type: ignore[misc]
            total_consumption_cost=total_consumption_cost,
            consumed_count=consumed_count,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
