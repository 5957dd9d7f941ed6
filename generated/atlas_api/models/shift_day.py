# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.day_of_week import DayOfWeek
from ..runtime import (
    ABSENT,
    Record,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="ShiftDay")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class ShiftDay(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        day_of_week (DayOfWeek):
        availability_minutes (int):
        enabled (bool):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "dayOfWeek": "day_of_week",
        "availabilityMinutes": "availability_minutes",
        "enabled": "enabled",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    day_of_week: DayOfWeek | None = _attrs_field(default=ABSENT)
    availability_minutes: int | None = _attrs_field(default=ABSENT)
    enabled: bool | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        day_of_week: DayOfWeek | Unset = DayOfWeek.read(d.pop("dayOfWeek", UNSET))

        availability_minutes = d.pop("availabilityMinutes", UNSET)

        enabled = d.pop("enabled", UNSET)

        self.__init__(  # type: ignore[misc]
            day_of_week=day_of_week,
            availability_minutes=availability_minutes,
            enabled=enabled,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
