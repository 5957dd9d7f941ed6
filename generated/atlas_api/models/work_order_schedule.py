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

from ..runtime import Model, Timestamp, left_over, on_setattr, wire

T = TypeVar("T", bound="WorkOrderSchedule")


@_attrs_define(on_setattr=on_setattr)
class WorkOrderSchedule(Model):
    """
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "userId",
            "userFirstName",
            "userLastName",
            "estimatedStartDate",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    user_id: int | None
    user_first_name: None | str
    user_last_name: None | str
    estimated_start_date: datetime.datetime | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        user_id: int | None
        user_id = self.user_id

        user_first_name: None | str
        user_first_name = self.user_first_name

        user_last_name: None | str
        user_last_name = self.user_last_name

        estimated_start_date: None | str
        if isinstance(self.estimated_start_date, datetime.datetime):
            estimated_start_date = wire(self.estimated_start_date)
        else:
            estimated_start_date = self.estimated_start_date

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "userId": user_id,
                "userFirstName": user_first_name,
                "userLastName": user_last_name,
                "estimatedStartDate": estimated_start_date,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        user_id: int | None = d.pop("userId")

        user_first_name: None | str = d.pop("userFirstName")

        user_last_name: None | str = d.pop("userLastName")

        estimated_start_date: datetime.datetime | None = Timestamp.read(d.pop("estimatedStartDate"))

        self.__init__(  # type: ignore[misc]
            user_id=user_id,
            user_first_name=user_first_name,
            user_last_name=user_last_name,
            estimated_start_date=estimated_start_date,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
