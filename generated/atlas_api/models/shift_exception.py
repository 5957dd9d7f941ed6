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

from ..runtime import Model

T = TypeVar("T", bound="ShiftException")


@_attrs_define
class ShiftException(Model):
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
    exception_date: datetime.date
    availability_minutes: int
    enabled: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        exception_date = self.exception_date.isoformat()

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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        _exception_date: Any = d.pop("exceptionDate")
        exception_date: datetime.date = _exception_date
        if _exception_date is not None:
            exception_date = datetime.date.fromisoformat(_exception_date)

        availability_minutes = d.pop("availabilityMinutes")

        enabled = d.pop("enabled")

        shift_exception = cls(
            exception_date=exception_date,
            availability_minutes=availability_minutes,
            enabled=enabled,
        )

        shift_exception.additional_properties = d
        return shift_exception

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
