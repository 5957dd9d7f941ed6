# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.day_of_week import DayOfWeek
from ..runtime import (
    Model,
    left_over,
    on_setattr,
    wire,
)

T = TypeVar("T", bound="ShiftDayInput")


@_attrs_define(on_setattr=on_setattr)
class ShiftDayInput(Model):
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "dayOfWeek",
            "availabilityMinutes",
            "enabled",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    day_of_week: DayOfWeek
    availability_minutes: int
    enabled: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

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

    def _read(self, d: dict[str, Any]) -> None:
        day_of_week: DayOfWeek = DayOfWeek.read(d.pop("dayOfWeek"))

        availability_minutes = d.pop("availabilityMinutes")

        enabled = d.pop("enabled")

        self.__init__(  # type: ignore[misc]
            day_of_week=day_of_week,
            availability_minutes=availability_minutes,
            enabled=enabled,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
