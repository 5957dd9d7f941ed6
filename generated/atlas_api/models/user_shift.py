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
from ..runtime import Model, left_over, on_setattr, wire

if TYPE_CHECKING:
    from ..models.shift_configuration import ShiftConfiguration


T = TypeVar("T", bound="UserShift")


@_attrs_define(on_setattr=on_setattr)
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "userId",
            "fullName",
            "shiftConfiguration",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    user_id: int | None
    full_name: None | str
    shift_configuration: None | ShiftConfiguration
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        ShiftConfiguration = models.ShiftConfiguration
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

    def _read(self, d: dict[str, Any]) -> None:
        user_id: int | None = d.pop("userId")

        full_name: None | str = d.pop("fullName")

        shift_configuration: None | ShiftConfiguration = models.ShiftConfiguration.read(d.pop("shiftConfiguration"))

        self.__init__(  # type: ignore[misc]
            user_id=user_id,
            full_name=full_name,
            shift_configuration=shift_configuration,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
