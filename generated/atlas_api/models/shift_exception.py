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
    left_over,
    on_setattr,
    read_date,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="ShiftException")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class ShiftException(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        exception_date (datetime.date):
        availability_minutes (int):
        enabled (bool):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "exceptionDate": "exception_date",
        "availabilityMinutes": "availability_minutes",
        "enabled": "enabled",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    exception_date: datetime.date | None = _attrs_field(default=ABSENT)
    availability_minutes: int | None = _attrs_field(default=ABSENT)
    enabled: bool | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        exception_date: datetime.date | Unset = read_date(d.pop("exceptionDate", UNSET))

        availability_minutes = d.pop("availabilityMinutes", UNSET)

        enabled = d.pop("enabled", UNSET)

        self.__init__(  # type: ignore[misc]
            exception_date=exception_date,
            availability_minutes=availability_minutes,
            enabled=enabled,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
