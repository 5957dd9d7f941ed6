# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model, left_over, on_setattr

T = TypeVar("T", bound="WorkOrderCostsAndTime")


@_attrs_define(on_setattr=on_setattr)
class WorkOrderCostsAndTime(Model):
    """
    Attributes:
        total (float):
        average (float):
        additional_cost (float):
        labor_cost (float):
        part_cost (float):
        labor_time (int):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "total": "total",
        "average": "average",
        "additionalCost": "additional_cost",
        "laborCost": "labor_cost",
        "partCost": "part_cost",
        "laborTime": "labor_time",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "total",
            "average",
            "additionalCost",
            "laborCost",
            "partCost",
            "laborTime",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    total: float
    average: float
    additional_cost: float
    labor_cost: float
    part_cost: float
    labor_time: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        total = self.total

        average = self.average

        additional_cost = self.additional_cost

        labor_cost = self.labor_cost

        part_cost = self.part_cost

        labor_time = self.labor_time

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "total": total,
                "average": average,
                "additionalCost": additional_cost,
                "laborCost": labor_cost,
                "partCost": part_cost,
                "laborTime": labor_time,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        total = d.pop("total")

        average = d.pop("average")

        additional_cost = d.pop("additionalCost")

        labor_cost = d.pop("laborCost")

        part_cost = d.pop("partCost")

        labor_time = d.pop("laborTime")

        self.__init__(  # type: ignore[misc]
            total=total,
            average=average,
            additional_cost=additional_cost,
            labor_cost=labor_cost,
            part_cost=part_cost,
            labor_time=labor_time,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
