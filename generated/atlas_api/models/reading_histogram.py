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

T = TypeVar("T", bound="ReadingHistogram")


@_attrs_define
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
    date: datetime.datetime | None
    value: float
    count: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

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

        value = d.pop("value")

        count = d.pop("count")

        reading_histogram = cls(
            date=date,
            value=value,
            count=count,
        )

        reading_histogram.additional_properties = d
        return reading_histogram

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
