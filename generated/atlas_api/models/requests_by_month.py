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

T = TypeVar("T", bound="RequestsByMonth")


@_attrs_define(on_setattr=on_setattr)
class RequestsByMonth(Model):
    """
    Attributes:
        cycle_time (int):
        date (datetime.datetime | None):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "cycleTime": "cycle_time",
        "date": "date",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "cycleTime",
            "date",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    cycle_time: int
    date: datetime.datetime | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        cycle_time = self.cycle_time

        date: None | str
        if isinstance(self.date, datetime.datetime):
            date = wire(self.date)
        else:
            date = self.date

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "cycleTime": cycle_time,
                "date": date,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        cycle_time = d.pop("cycleTime")

        date: datetime.datetime | None = Timestamp.read(d.pop("date"))

        self.__init__(  # type: ignore[misc]
            cycle_time=cycle_time,
            date=date,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
