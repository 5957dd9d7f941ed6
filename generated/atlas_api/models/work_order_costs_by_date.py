# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model, Timestamp, wire

T = TypeVar("T", bound="WorkOrderCostsByDate")


@_attrs_define
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
    part_cost: float
    additional_cost: float
    labor_cost: float
    date: datetime.datetime | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        part_cost = d.pop("partCost")

        additional_cost = d.pop("additionalCost")

        labor_cost = d.pop("laborCost")

        def _parse_date(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _date_type_0: Any = data
                date_type_0: datetime.datetime = _date_type_0
                if _date_type_0 is not None:
                    date_type_0 = Timestamp.parse(_date_type_0)

                return date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        date = _parse_date(d.pop("date"))

        work_order_costs_by_date = cls(
            part_cost=part_cost,
            additional_cost=additional_cost,
            labor_cost=labor_cost,
            date=date,
        )

        work_order_costs_by_date.additional_properties = d
        return work_order_costs_by_date

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
