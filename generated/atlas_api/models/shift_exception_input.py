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
    Model,
    left_over,
    on_setattr,
    read_date,
    wire,
)

T = TypeVar("T", bound="ShiftExceptionInput")


@_attrs_define(on_setattr=on_setattr)
class ShiftExceptionInput(Model):
    """
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "exceptionDate",
            "availabilityMinutes",
            "enabled",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    exception_date: datetime.date
    availability_minutes: int
    enabled: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        exception_date = wire(self.exception_date)

        availability_minutes = self.availability_minutes

        enabled = self.enabled

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "exceptionDate": exception_date,
                "availabilityMinutes": availability_minutes,
                "enabled": enabled,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        exception_date: datetime.date = read_date(d.pop("exceptionDate"))

        availability_minutes = d.pop("availabilityMinutes")

        enabled = d.pop("enabled")

        self.__init__(  # type: ignore[misc]
            exception_date=exception_date,
            availability_minutes=availability_minutes,
            enabled=enabled,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
