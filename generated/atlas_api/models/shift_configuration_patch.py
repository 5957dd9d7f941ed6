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

from ..runtime import Model, wire
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.shift_day import ShiftDay
    from ..models.shift_exception import ShiftException


T = TypeVar("T", bound="ShiftConfigurationPatch")


@_attrs_define
class ShiftConfigurationPatch(Model):
    """
    Attributes:
        days (list[ShiftDay] | Unset):
        exceptions (list[ShiftException] | Unset):
        enabled (bool | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "days": "days",
        "exceptions": "exceptions",
        "enabled": "enabled",
    }
    days: list[ShiftDay] | Unset = UNSET
    exceptions: list[ShiftException] | Unset = UNSET
    enabled: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.shift_day import ShiftDay  # noqa: PLC0415
        from ..models.shift_exception import ShiftException  # noqa: PLC0415

        d = dict(src_dict)
        _days: Any = d.pop("days", UNSET)
        days: list[ShiftDay] | Unset = _days
        if _days is not None and _days is not UNSET:
            if not isinstance(_days, list):
                raise TypeError("a list was promised")
            days = []
            for days_item_data in _days:
                _days_item: Any = days_item_data
                days_item: ShiftDay = _days_item
                if _days_item is not None:
                    days_item = ShiftDay.from_dict(_days_item)

                days.append(days_item)

        _exceptions: Any = d.pop("exceptions", UNSET)
        exceptions: list[ShiftException] | Unset = _exceptions
        if _exceptions is not None and _exceptions is not UNSET:
            if not isinstance(_exceptions, list):
                raise TypeError("a list was promised")
            exceptions = []
            for exceptions_item_data in _exceptions:
                _exceptions_item: Any = exceptions_item_data
                exceptions_item: ShiftException = _exceptions_item
                if _exceptions_item is not None:
                    exceptions_item = ShiftException.from_dict(_exceptions_item)

                exceptions.append(exceptions_item)

        enabled = d.pop("enabled", UNSET)

        shift_configuration_patch = cls(
            days=days,
            exceptions=exceptions,
            enabled=enabled,
        )

        shift_configuration_patch.additional_properties = d
        return shift_configuration_patch

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
