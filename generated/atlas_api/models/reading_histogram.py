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

T = TypeVar("T", bound="ReadingHistogram")


@_attrs_define(on_setattr=on_setattr)
class ReadingHistogram(Model):
    """
    Attributes:
        date (datetime.datetime | None):
        value (float):
        count (int):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "date": "date",
        "value": "value",
        "count": "count",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "date",
            "value",
            "count",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    date: datetime.datetime | None
    value: float
    count: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        date: None | str
        if isinstance(self.date, datetime.datetime):
            date = wire(self.date)
        else:
            date = self.date

        value = self.value

        count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "date": date,
                "value": value,
                "count": count,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        date: datetime.datetime | None = Timestamp.read(d.pop("date"))

        value = d.pop("value")

        count = d.pop("count")

        self.__init__(  # type: ignore[misc]
            date=date,
            value=value,
            count=count,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
