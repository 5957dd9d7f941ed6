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
    ABSENT,
    Record,
    Timestamp,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="WorkOrderSchedule")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class WorkOrderSchedule(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        user_id (int | None):
        user_first_name (None | str):
        user_last_name (None | str):
        estimated_start_date (datetime.datetime | None):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "userId": "user_id",
        "userFirstName": "user_first_name",
        "userLastName": "user_last_name",
        "estimatedStartDate": "estimated_start_date",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    user_id: int | None = _attrs_field(default=ABSENT)
    user_first_name: None | str = _attrs_field(default=ABSENT)
    user_last_name: None | str = _attrs_field(default=ABSENT)
    estimated_start_date: datetime.datetime | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        user_id: int | None | Unset = d.pop("userId", UNSET)

        user_first_name: None | str | Unset = d.pop("userFirstName", UNSET)

        user_last_name: None | str | Unset = d.pop("userLastName", UNSET)

        estimated_start_date: datetime.datetime | None | Unset = Timestamp.read(d.pop("estimatedStartDate", UNSET))

        self.__init__(  # type: ignore[misc]
            user_id=user_id,
            user_first_name=user_first_name,
            user_last_name=user_last_name,
            estimated_start_date=estimated_start_date,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
