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

from .. import models
from ..models.time_status import TimeStatus
from ..runtime import Model, Timestamp, left_over, on_setattr, wire

if TYPE_CHECKING:
    from ..models.category import Category
    from ..models.reference import Reference


T = TypeVar("T", bound="Labor")


@_attrs_define(on_setattr=on_setattr)
class Labor(Model):
    """
    Attributes:
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        created_by (int | None):
        updated_by (int | None):
        id (int):
        duration (int):
        assigned_to (None | Reference):
        include_to_total_time (bool):
        logged (bool):
        hourly_rate (int):
        started_at (datetime.datetime):
        status (None | TimeStatus):
        time_category (Category | None):
        demo (bool):
        cost (int | None):
        ended_at (datetime.datetime | None):
        formatted_duration (list[float]):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "id": "id",
        "duration": "duration",
        "assignedTo": "assigned_to",
        "includeToTotalTime": "include_to_total_time",
        "logged": "logged",
        "hourlyRate": "hourly_rate",
        "startedAt": "started_at",
        "status": "status",
        "timeCategory": "time_category",
        "demo": "demo",
        "cost": "cost",
        "endedAt": "ended_at",
        "formattedDuration": "formatted_duration",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "createdAt",
            "updatedAt",
            "createdBy",
            "updatedBy",
            "id",
            "duration",
            "assignedTo",
            "includeToTotalTime",
            "logged",
            "hourlyRate",
            "startedAt",
            "status",
            "timeCategory",
            "demo",
            "cost",
            "endedAt",
            "formattedDuration",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    created_at: datetime.datetime
    updated_at: datetime.datetime
    created_by: int | None
    updated_by: int | None
    id: int
    duration: int
    assigned_to: None | Reference
    include_to_total_time: bool
    logged: bool
    hourly_rate: int
    started_at: datetime.datetime
    status: None | TimeStatus
    time_category: Category | None
    demo: bool
    cost: int | None
    ended_at: datetime.datetime | None
    formatted_duration: list[float]
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        Category = models.Category
        Reference = models.Reference
        created_at = wire(self.created_at)

        updated_at = wire(self.updated_at)

        created_by: int | None
        created_by = self.created_by

        updated_by: int | None
        updated_by = self.updated_by

        id = self.id

        duration = self.duration

        assigned_to: dict[str, Any] | None
        if isinstance(self.assigned_to, Reference):
            assigned_to = wire(self.assigned_to)
        else:
            assigned_to = self.assigned_to

        include_to_total_time = self.include_to_total_time

        logged = self.logged

        hourly_rate = self.hourly_rate

        started_at = wire(self.started_at)

        status: None | str
        if isinstance(self.status, TimeStatus):
            status = wire(self.status)
        else:
            status = self.status

        time_category: dict[str, Any] | None
        if isinstance(self.time_category, Category):
            time_category = wire(self.time_category)
        else:
            time_category = self.time_category

        demo = self.demo

        cost: int | None
        cost = self.cost

        ended_at: None | str
        if isinstance(self.ended_at, datetime.datetime):
            ended_at = wire(self.ended_at)
        else:
            ended_at = self.ended_at

        formatted_duration = self.formatted_duration

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "createdAt": created_at,
                "updatedAt": updated_at,
                "createdBy": created_by,
                "updatedBy": updated_by,
                "id": id,
                "duration": duration,
                "assignedTo": assigned_to,
                "includeToTotalTime": include_to_total_time,
                "logged": logged,
                "hourlyRate": hourly_rate,
                "startedAt": started_at,
                "status": status,
                "timeCategory": time_category,
                "demo": demo,
                "cost": cost,
                "endedAt": ended_at,
                "formattedDuration": formatted_duration,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        created_at: datetime.datetime = Timestamp.read(d.pop("createdAt"))

        updated_at: datetime.datetime = Timestamp.read(d.pop("updatedAt"))

        created_by: int | None = d.pop("createdBy")

        updated_by: int | None = d.pop("updatedBy")

        id = d.pop("id")

        duration = d.pop("duration")

        assigned_to: None | Reference = models.Reference.read(d.pop("assignedTo"))

        include_to_total_time = d.pop("includeToTotalTime")

        logged = d.pop("logged")

        hourly_rate = d.pop("hourlyRate")

        started_at: datetime.datetime = Timestamp.read(d.pop("startedAt"))

        status: None | TimeStatus = TimeStatus.read(d.pop("status"))

        time_category: Category | None = models.Category.read(d.pop("timeCategory"))

        demo = d.pop("demo")

        cost: int | None = d.pop("cost")

        ended_at: datetime.datetime | None = Timestamp.read(d.pop("endedAt"))

        formatted_duration = cast(list[float], d.pop("formattedDuration"))

        self.__init__(  # type: ignore[misc]
            created_at=created_at,
            updated_at=updated_at,
            created_by=created_by,
            updated_by=updated_by,
            id=id,
            duration=duration,
            assigned_to=assigned_to,
            include_to_total_time=include_to_total_time,
            logged=logged,
            hourly_rate=hourly_rate,
            started_at=started_at,
            status=status,
            time_category=time_category,
            demo=demo,
            cost=cost,
            ended_at=ended_at,
            formatted_duration=formatted_duration,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
