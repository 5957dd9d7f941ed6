# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.day_of_week import DayOfWeek
from ..runtime import Model, wire

T = TypeVar("T", bound="ShiftDay")


@_attrs_define
class ShiftDay(Model):
    """
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
    day_of_week: DayOfWeek
    availability_minutes: int
    enabled: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        day_of_week = wire(self.day_of_week)

        availability_minutes = self.availability_minutes

        enabled = self.enabled

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "dayOfWeek": day_of_week,
                "availabilityMinutes": availability_minutes,
                "enabled": enabled,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _day_of_week: Any = d.pop("dayOfWeek")
        day_of_week: DayOfWeek = _day_of_week
        if _day_of_week is not None:
            day_of_week = DayOfWeek(_day_of_week)

        availability_minutes = d.pop("availabilityMinutes")

        enabled = d.pop("enabled")

        shift_day = cls(
            day_of_week=day_of_week,
            availability_minutes=availability_minutes,
            enabled=enabled,
        )

        shift_day.additional_properties = d
        return shift_day

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
