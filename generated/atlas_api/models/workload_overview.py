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
from ..runtime import (
    ABSENT,
    Record,
    left_over,
    on_setattr,
    read_date,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.workload_day import WorkloadDay


T = TypeVar("T", bound="WorkloadOverview")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class WorkloadOverview(Record):
    """(record; what a release does not send reads as None or [])

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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _LISTS: ClassVar[frozenset[str]] = frozenset(("days",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("days", list, "WorkloadDay"),)

    start_date: datetime.date | None = _attrs_field(default=ABSENT)
    end_date: datetime.date | None = _attrs_field(default=ABSENT)
    team_capacity_minutes: int | None = _attrs_field(default=ABSENT)
    team_allocated_minutes: float | None = _attrs_field(default=ABSENT)
    days: list[WorkloadDay] = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        start_date: datetime.date | None | Unset = read_date(d.pop("startDate", UNSET))

        end_date: datetime.date | None | Unset = read_date(d.pop("endDate", UNSET))

        team_capacity_minutes = d.pop("teamCapacityMinutes", UNSET)

        team_allocated_minutes = d.pop("teamAllocatedMinutes", UNSET)

        days: list[WorkloadDay] | Unset = models.WorkloadDay._checked(d.pop("days", UNSET))

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
