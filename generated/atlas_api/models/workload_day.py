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
from ..runtime import (
    ABSENT,
    Record,
    left_over,
    on_setattr,
    read_date,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.workload_user_day import WorkloadUserDay


T = TypeVar("T", bound="WorkloadDay")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class WorkloadDay(Record):
    """(record; what a release does not send reads as None or [])

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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _LISTS: ClassVar[frozenset[str]] = frozenset(("users",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("users", list, "WorkloadUserDay"),)

    date: datetime.date | None = _attrs_field(default=ABSENT)
    day_of_week: DayOfWeek | None = _attrs_field(default=ABSENT)
    team_capacity_minutes: int | None = _attrs_field(default=ABSENT)
    team_allocated_minutes: float | None = _attrs_field(default=ABSENT)
    users: list[WorkloadUserDay] = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        date: datetime.date | None | Unset = read_date(d.pop("date", UNSET))

        day_of_week: DayOfWeek | None | Unset = DayOfWeek.read(d.pop("dayOfWeek", UNSET))

        team_capacity_minutes = d.pop("teamCapacityMinutes", UNSET)

        team_allocated_minutes = d.pop("teamAllocatedMinutes", UNSET)

        users: list[WorkloadUserDay] | Unset = models.WorkloadUserDay._checked(d.pop("users", UNSET))

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
