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
    ABSENT,
    Record,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.shift_configuration import ShiftConfiguration


T = TypeVar("T", bound="UserShift")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class UserShift(Record):
    """(record; what a release does not send reads as None or [])

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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    user_id: int | None = _attrs_field(default=ABSENT)
    full_name: None | str = _attrs_field(default=ABSENT)
    shift_configuration: None | ShiftConfiguration = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        user_id: int | None | Unset = d.pop("userId", UNSET)

        full_name: None | str | Unset = d.pop("fullName", UNSET)

        shift_configuration: None | ShiftConfiguration | Unset = models.ShiftConfiguration.read(
            d.pop("shiftConfiguration", UNSET)
        )

        self.__init__(  # type: ignore[misc]
            user_id=user_id,
            full_name=full_name,
            shift_configuration=shift_configuration,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
