# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import (
    ABSENT,
    Record,
    left_over,
    on_setattr,
)
from ..types import UNSET

T = TypeVar("T", bound="WorkOrderCostsAndTime")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class WorkOrderCostsAndTime(Record):
    """(record; what a release does not send reads as None or [])

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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    total: float | None = _attrs_field(default=ABSENT)
    average: float | None = _attrs_field(default=ABSENT)
    additional_cost: float | None = _attrs_field(default=ABSENT)
    labor_cost: float | None = _attrs_field(default=ABSENT)
    part_cost: float | None = _attrs_field(default=ABSENT)
    labor_time: int | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        total = d.pop("total", UNSET)

        average = d.pop("average", UNSET)

        additional_cost = d.pop("additionalCost", UNSET)

        labor_cost = d.pop("laborCost", UNSET)

        part_cost = d.pop("partCost", UNSET)

        labor_time = d.pop("laborTime", UNSET)

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
