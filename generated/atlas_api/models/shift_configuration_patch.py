# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models
from ..runtime import (
    Model,
    left_over,
    on_setattr,
    wire,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.shift_day_input import ShiftDayInput
    from ..models.shift_exception_input import ShiftExceptionInput


T = TypeVar("T", bound="ShiftConfigurationPatch")


@_attrs_define(on_setattr=on_setattr)
class ShiftConfigurationPatch(Model):
    """
    Attributes:
        days (list[ShiftDayInput] | Unset):
        exceptions (list[ShiftExceptionInput] | Unset):
        enabled (bool | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "days": "days",
        "exceptions": "exceptions",
        "enabled": "enabled",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("days", list, "ShiftDayInput"),
        ("exceptions", list, "ShiftExceptionInput"),
    )

    days: list[ShiftDayInput] | Unset = UNSET
    exceptions: list[ShiftExceptionInput] | Unset = UNSET
    enabled: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        ShiftDayInput = models.ShiftDayInput
        ShiftExceptionInput = models.ShiftExceptionInput
        days: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.days, Unset):
            days = wire(self.days)

        exceptions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.exceptions, Unset):
            exceptions = wire(self.exceptions)

        enabled = self.enabled

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if days is not UNSET:
            field_dict["days"] = days
        if exceptions is not UNSET:
            field_dict["exceptions"] = exceptions
        if enabled is not UNSET:
            field_dict["enabled"] = enabled

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        days: list[ShiftDayInput] | Unset = models.ShiftDayInput._checked(d.pop("days", UNSET))

        exceptions: list[ShiftExceptionInput] | Unset = models.ShiftExceptionInput._checked(d.pop("exceptions", UNSET))

        enabled = d.pop("enabled", UNSET)

        self.__init__(  # type: ignore[misc]
            days=days,
            exceptions=exceptions,
            enabled=enabled,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
