# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

import datetime
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
    from ..models.workload_day import WorkloadDay


T = TypeVar("T", bound="WorkloadOverview")


@_attrs_define
class WorkloadOverview(Model):
    """
    Attributes:
        start_date (datetime.date | None):
        end_date (datetime.date | None):
        team_capacity_minutes (int):
        team_allocated_minutes (float):
        days (list[WorkloadDay]):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "startDate": "start_date",
        "endDate": "end_date",
        "teamCapacityMinutes": "team_capacity_minutes",
        "teamAllocatedMinutes": "team_allocated_minutes",
        "days": "days",
    }
    start_date: datetime.date | None
    end_date: datetime.date | None
    team_capacity_minutes: int
    team_allocated_minutes: float
    days: list[WorkloadDay]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        start_date: None | str
        if isinstance(self.start_date, datetime.date):
            start_date = self.start_date.isoformat()
        else:
            start_date = self.start_date

        end_date: None | str
        if isinstance(self.end_date, datetime.date):
            end_date = self.end_date.isoformat()
        else:
            end_date = self.end_date

        team_capacity_minutes = self.team_capacity_minutes

        team_allocated_minutes = self.team_allocated_minutes

        days = wire(self.days)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "startDate": start_date,
                "endDate": end_date,
                "teamCapacityMinutes": team_capacity_minutes,
                "teamAllocatedMinutes": team_allocated_minutes,
                "days": days,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.workload_day import WorkloadDay  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_start_date(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _start_date_type_0: Any = data
                start_date_type_0: datetime.date = _start_date_type_0
                if _start_date_type_0 is not None:
                    start_date_type_0 = datetime.date.fromisoformat(_start_date_type_0)

                return start_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        start_date = _parse_start_date(d.pop("startDate"))

        def _parse_end_date(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _end_date_type_0: Any = data
                end_date_type_0: datetime.date = _end_date_type_0
                if _end_date_type_0 is not None:
                    end_date_type_0 = datetime.date.fromisoformat(_end_date_type_0)

                return end_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        end_date = _parse_end_date(d.pop("endDate"))

        team_capacity_minutes = d.pop("teamCapacityMinutes")

        team_allocated_minutes = d.pop("teamAllocatedMinutes")

        _days: Any = d.pop("days")
        days: list[WorkloadDay] = _days
        if _days is not None:
            if not isinstance(_days, list):
                raise TypeError("a list was promised")
            days = []
            for days_item_data in _days:
                _days_item: Any = days_item_data
                days_item: WorkloadDay = _days_item
                if _days_item is not None:
                    days_item = WorkloadDay.from_dict(_days_item)

                days.append(days_item)

        workload_overview = cls(
            start_date=start_date,
            end_date=end_date,
            team_capacity_minutes=team_capacity_minutes,
            team_allocated_minutes=team_allocated_minutes,
            days=days,
        )

        workload_overview.additional_properties = d
        return workload_overview

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
