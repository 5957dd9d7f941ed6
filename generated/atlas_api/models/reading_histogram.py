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

from ..runtime import (
    ABSENT,
    Record,
    Timestamp,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="ReadingHistogram")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class ReadingHistogram(Record):
    """(record; what a release does not send reads as None or [])

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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    date: datetime.datetime | None = _attrs_field(default=ABSENT)
    value: float | None = _attrs_field(default=ABSENT)
    count: int | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        date: datetime.datetime | None | Unset = Timestamp.read(d.pop("date", UNSET))

        value = d.pop("value", UNSET)

        count = d.pop("count", UNSET)

        self.__init__(  # type: ignore[misc]
            date=date,
            value=value,
            count=count,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
