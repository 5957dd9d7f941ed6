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
from ..runtime import Model, left_over, on_setattr, read_date, wire

if TYPE_CHECKING:
    from ..models.workload_day import WorkloadDay


T = TypeVar("T", bound="WorkloadOverview")


@_attrs_define(on_setattr=on_setattr)
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "startDate",
            "endDate",
            "teamCapacityMinutes",
            "teamAllocatedMinutes",
            "days",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("days", list, "WorkloadDay"),)
    start_date: datetime.date | None
    end_date: datetime.date | None
    team_capacity_minutes: int
    team_allocated_minutes: float
    days: list[WorkloadDay]
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        WorkloadDay = models.WorkloadDay
        start_date: None | str
        if isinstance(self.start_date, datetime.date):
            start_date = wire(self.start_date)
        else:
            start_date = self.start_date

        end_date: None | str
        if isinstance(self.end_date, datetime.date):
            end_date = wire(self.end_date)
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

    def _read(self, d: dict[str, Any]) -> None:
        start_date: datetime.date | None = read_date(d.pop("startDate"))

        end_date: datetime.date | None = read_date(d.pop("endDate"))

        team_capacity_minutes = d.pop("teamCapacityMinutes")

        team_allocated_minutes = d.pop("teamAllocatedMinutes")

        days: list[WorkloadDay] = models.WorkloadDay._checked(d.pop("days"))

        self.__init__(  # type: ignore[misc]
            start_date=start_date,
            end_date=end_date,
            team_capacity_minutes=team_capacity_minutes,
            team_allocated_minutes=team_allocated_minutes,
            days=days,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
