# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model, wire

if TYPE_CHECKING:
    from ..models.shift_configuration import ShiftConfiguration


T = TypeVar("T", bound="UserShift")


@_attrs_define
class UserShift(Model):
    """
    Attributes:
        user_id (int | None):
        full_name (None | str):
        shift_configuration (None | ShiftConfiguration):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "userId": "user_id",
        "fullName": "full_name",
        "shiftConfiguration": "shift_configuration",
    }
    user_id: int | None
    full_name: None | str
    shift_configuration: None | ShiftConfiguration
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.shift_configuration import ShiftConfiguration  # noqa: PLC0415

        user_id: int | None
        user_id = self.user_id

        full_name: None | str
        full_name = self.full_name

        shift_configuration: dict[str, Any] | None
        if isinstance(self.shift_configuration, ShiftConfiguration):
            shift_configuration = wire(self.shift_configuration)
        else:
            shift_configuration = self.shift_configuration

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "userId": user_id,
                "fullName": full_name,
                "shiftConfiguration": shift_configuration,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.shift_configuration import ShiftConfiguration  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_user_id(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        user_id = _parse_user_id(d.pop("userId"))

        def _parse_full_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        full_name = _parse_full_name(d.pop("fullName"))

        def _parse_shift_configuration(data: object) -> None | ShiftConfiguration:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _shift_configuration_type_0: Any = data
                shift_configuration_type_0: ShiftConfiguration = _shift_configuration_type_0
                if _shift_configuration_type_0 is not None:
                    shift_configuration_type_0 = ShiftConfiguration.from_dict(_shift_configuration_type_0)

                return shift_configuration_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ShiftConfiguration, data)

        shift_configuration = _parse_shift_configuration(d.pop("shiftConfiguration"))

        user_shift = cls(
            user_id=user_id,
            full_name=full_name,
            shift_configuration=shift_configuration,
        )

        user_shift.additional_properties = d
        return user_shift

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
