# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model, Timestamp, left_over, on_setattr, wire

T = TypeVar("T", bound="WorkOrderCostsByDate")


@_attrs_define(on_setattr=on_setattr)
class WorkOrderCostsByDate(Model):
    """
    Attributes:
        part_cost (float):
        additional_cost (float):
        labor_cost (float):
        date (datetime.datetime | None):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "partCost": "part_cost",
        "additionalCost": "additional_cost",
        "laborCost": "labor_cost",
        "date": "date",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "partCost",
            "additionalCost",
            "laborCost",
            "date",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    part_cost: float
    additional_cost: float
    labor_cost: float
    date: datetime.datetime | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        part_cost = self.part_cost

        additional_cost = self.additional_cost

        labor_cost = self.labor_cost

        date: None | str
        if isinstance(self.date, datetime.datetime):
            date = wire(self.date)
        else:
            date = self.date

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "partCost": part_cost,
                "additionalCost": additional_cost,
                "laborCost": labor_cost,
                "date": date,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        part_cost = d.pop("partCost")

        additional_cost = d.pop("additionalCost")

        labor_cost = d.pop("laborCost")

        date: datetime.datetime | None = Timestamp.read(d.pop("date"))

        self.__init__(  # type: ignore[misc]
            part_cost=part_cost,
            additional_cost=additional_cost,
            labor_cost=labor_cost,
            date=date,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
