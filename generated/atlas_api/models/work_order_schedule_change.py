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

from ..runtime import Model
from ..types import UNSET, Unset

T = TypeVar("T", bound="WorkOrderScheduleChange")


@_attrs_define
class WorkOrderScheduleChange(Model):
    """
    Attributes:
        local_date (datetime.date | None | Unset):
        primary_user_id (int | None | Unset):
        estimated_duration (float | None | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "localDate": "local_date",
        "primaryUserId": "primary_user_id",
        "estimatedDuration": "estimated_duration",
    }
    local_date: datetime.date | None | Unset = UNSET
    primary_user_id: int | None | Unset = UNSET
    estimated_duration: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        local_date: None | str | Unset
        if isinstance(self.local_date, Unset):
            local_date = UNSET
        elif isinstance(self.local_date, datetime.date):
            local_date = self.local_date.isoformat()
        else:
            local_date = self.local_date

        primary_user_id: int | None | Unset
        if isinstance(self.primary_user_id, Unset):
            primary_user_id = UNSET
        else:
            primary_user_id = self.primary_user_id

        estimated_duration: float | None | Unset
        if isinstance(self.estimated_duration, Unset):
            estimated_duration = UNSET
        else:
            estimated_duration = self.estimated_duration

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if local_date is not UNSET:
            field_dict["localDate"] = local_date
        if primary_user_id is not UNSET:
            field_dict["primaryUserId"] = primary_user_id
        if estimated_duration is not UNSET:
            field_dict["estimatedDuration"] = estimated_duration

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_local_date(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _local_date_type_0: Any = data
                local_date_type_0: datetime.date = _local_date_type_0
                if _local_date_type_0 is not None:
                    local_date_type_0 = datetime.date.fromisoformat(_local_date_type_0)

                return local_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        local_date = _parse_local_date(d.pop("localDate", UNSET))

        def _parse_primary_user_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        primary_user_id = _parse_primary_user_id(d.pop("primaryUserId", UNSET))

        def _parse_estimated_duration(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        estimated_duration = _parse_estimated_duration(d.pop("estimatedDuration", UNSET))

        work_order_schedule_change = cls(
            local_date=local_date,
            primary_user_id=primary_user_id,
            estimated_duration=estimated_duration,
        )

        work_order_schedule_change.additional_properties = d
        return work_order_schedule_change

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
