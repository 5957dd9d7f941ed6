# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model, Timestamp, wire

T = TypeVar("T", bound="WorkOrderSchedule")


@_attrs_define
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
    user_id: int | None
    user_first_name: None | str
    user_last_name: None | str
    estimated_start_date: datetime.datetime | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_user_id(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        user_id = _parse_user_id(d.pop("userId"))

        def _parse_user_first_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        user_first_name = _parse_user_first_name(d.pop("userFirstName"))

        def _parse_user_last_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        user_last_name = _parse_user_last_name(d.pop("userLastName"))

        def _parse_estimated_start_date(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _estimated_start_date_type_0: Any = data
                estimated_start_date_type_0: datetime.datetime = _estimated_start_date_type_0
                if _estimated_start_date_type_0 is not None:
                    estimated_start_date_type_0 = Timestamp.parse(_estimated_start_date_type_0)

                return estimated_start_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        estimated_start_date = _parse_estimated_start_date(d.pop("estimatedStartDate"))

        work_order_schedule = cls(
            user_id=user_id,
            user_first_name=user_first_name,
            user_last_name=user_last_name,
            estimated_start_date=estimated_start_date,
        )

        work_order_schedule.additional_properties = d
        return work_order_schedule

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
