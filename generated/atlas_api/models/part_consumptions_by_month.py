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

T = TypeVar("T", bound="PartConsumptionsByMonth")


@_attrs_define(on_setattr=on_setattr)
class PartConsumptionsByMonth(Model):
    """
    Attributes:
        cost (float):
        date (datetime.datetime | None):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "cost": "cost",
        "date": "date",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "cost",
            "date",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    cost: float
    date: datetime.datetime | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        cost = self.cost

        date: None | str
        if isinstance(self.date, datetime.datetime):
            date = wire(self.date)
        else:
            date = self.date

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "cost": cost,
                "date": date,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        cost = d.pop("cost")

        date: datetime.datetime | None = Timestamp.read(d.pop("date"))

        self.__init__(  # type: ignore[misc]
            cost=cost,
            date=date,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
