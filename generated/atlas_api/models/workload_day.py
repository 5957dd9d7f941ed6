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

from ..models.day_of_week import DayOfWeek
from ..runtime import Model, wire

if TYPE_CHECKING:
    from ..models.workload_user_day import WorkloadUserDay


T = TypeVar("T", bound="WorkloadDay")


@_attrs_define
class WorkloadDay(Model):
    """
    Attributes:
        date (datetime.date | None):
        day_of_week (DayOfWeek | None):
        team_capacity_minutes (int):
        team_allocated_minutes (float):
        users (list[WorkloadUserDay]):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "date": "date",
        "dayOfWeek": "day_of_week",
        "teamCapacityMinutes": "team_capacity_minutes",
        "teamAllocatedMinutes": "team_allocated_minutes",
        "users": "users",
    }
    date: datetime.date | None
    day_of_week: DayOfWeek | None
    team_capacity_minutes: int
    team_allocated_minutes: float
    users: list[WorkloadUserDay]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        date: None | str
        if isinstance(self.date, datetime.date):
            date = self.date.isoformat()
        else:
            date = self.date

        day_of_week: None | str
        if isinstance(self.day_of_week, DayOfWeek):
            day_of_week = wire(self.day_of_week)
        else:
            day_of_week = self.day_of_week

        team_capacity_minutes = self.team_capacity_minutes

        team_allocated_minutes = self.team_allocated_minutes

        users = wire(self.users)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "date": date,
                "dayOfWeek": day_of_week,
                "teamCapacityMinutes": team_capacity_minutes,
                "teamAllocatedMinutes": team_allocated_minutes,
                "users": users,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.workload_user_day import WorkloadUserDay  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_date(data: object) -> datetime.date | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _date_type_0: Any = data
                date_type_0: datetime.date = _date_type_0
                if _date_type_0 is not None:
                    date_type_0 = datetime.date.fromisoformat(_date_type_0)

                return date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None, data)

        date = _parse_date(d.pop("date"))

        def _parse_day_of_week(data: object) -> DayOfWeek | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _day_of_week_type_0: Any = data
                day_of_week_type_0: DayOfWeek = _day_of_week_type_0
                if _day_of_week_type_0 is not None:
                    day_of_week_type_0 = DayOfWeek(_day_of_week_type_0)

                return day_of_week_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DayOfWeek | None, data)

        day_of_week = _parse_day_of_week(d.pop("dayOfWeek"))

        team_capacity_minutes = d.pop("teamCapacityMinutes")

        team_allocated_minutes = d.pop("teamAllocatedMinutes")

        _users: Any = d.pop("users")
        users: list[WorkloadUserDay] = _users
        if _users is not None:
            if not isinstance(_users, list):
                raise TypeError("a list was promised")
            users = []
            for users_item_data in _users:
                _users_item: Any = users_item_data
                users_item: WorkloadUserDay = _users_item
                if _users_item is not None:
                    users_item = WorkloadUserDay.from_dict(_users_item)

                users.append(users_item)

        workload_day = cls(
            date=date,
            day_of_week=day_of_week,
            team_capacity_minutes=team_capacity_minutes,
            team_allocated_minutes=team_allocated_minutes,
            users=users,
        )

        workload_day.additional_properties = d
        return workload_day

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
