# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

import datetime
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
from ..models.day_of_week import DayOfWeek
from ..runtime import Model, left_over, on_setattr, read_date, wire

if TYPE_CHECKING:
    from ..models.workload_user_day import WorkloadUserDay


T = TypeVar("T", bound="WorkloadDay")


@_attrs_define(on_setattr=on_setattr)
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "date",
            "dayOfWeek",
            "teamCapacityMinutes",
            "teamAllocatedMinutes",
            "users",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("users", list, "WorkloadUserDay"),)
    date: datetime.date | None
    day_of_week: DayOfWeek | None
    team_capacity_minutes: int
    team_allocated_minutes: float
    users: list[WorkloadUserDay]
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        WorkloadUserDay = models.WorkloadUserDay
        date: None | str
        if isinstance(self.date, datetime.date):
            date = wire(self.date)
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

    def _read(self, d: dict[str, Any]) -> None:
        date: datetime.date | None = read_date(d.pop("date"))

        day_of_week: DayOfWeek | None = DayOfWeek.read(d.pop("dayOfWeek"))

        team_capacity_minutes = d.pop("teamCapacityMinutes")

        team_allocated_minutes = d.pop("teamAllocatedMinutes")

        users: list[WorkloadUserDay] = models.WorkloadUserDay._checked(d.pop("users"))

        self.__init__(  # type: ignore[misc]
            date=date,
            day_of_week=day_of_week,
            team_capacity_minutes=team_capacity_minutes,
            team_allocated_minutes=team_allocated_minutes,
            users=users,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
