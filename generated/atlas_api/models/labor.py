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
from ..runtime import (
    ABSENT,
    Record,
    Timestamp,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.category import Category
    from ..models.reference import Reference


T = TypeVar("T", bound="Labor")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class Labor(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        id (int):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        created_by (int | None):
        updated_by (int | None):
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
        "id": "id",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(("formatted_duration",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    id: int = _attrs_field()
    created_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    updated_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    created_by: int | None = _attrs_field(default=ABSENT)
    updated_by: int | None = _attrs_field(default=ABSENT)
    duration: int | None = _attrs_field(default=ABSENT)
    assigned_to: None | Reference = _attrs_field(default=ABSENT)
    include_to_total_time: bool | None = _attrs_field(default=ABSENT)
    logged: bool | None = _attrs_field(default=ABSENT)
    hourly_rate: int | None = _attrs_field(default=ABSENT)
    started_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    status: None | TimeStatus = _attrs_field(default=ABSENT)
    time_category: Category | None = _attrs_field(default=ABSENT)
    demo: bool | None = _attrs_field(default=ABSENT)
    cost: int | None = _attrs_field(default=ABSENT)
    ended_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    formatted_duration: list[float] = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_at: datetime.datetime | Unset = Timestamp.read(d.pop("createdAt", UNSET))

        updated_at: datetime.datetime | Unset = Timestamp.read(d.pop("updatedAt", UNSET))

        created_by: int | None | Unset = d.pop("createdBy", UNSET)

        updated_by: int | None | Unset = d.pop("updatedBy", UNSET)

        duration = d.pop("duration", UNSET)

        assigned_to: None | Reference | Unset = models.Reference.read(d.pop("assignedTo", UNSET))

        include_to_total_time = d.pop("includeToTotalTime", UNSET)

        logged = d.pop("logged", UNSET)

        hourly_rate = d.pop("hourlyRate", UNSET)

        started_at: datetime.datetime | Unset = Timestamp.read(d.pop("startedAt", UNSET))

        status: None | TimeStatus | Unset = TimeStatus.read(d.pop("status", UNSET))

        time_category: Category | None | Unset = models.Category.read(d.pop("timeCategory", UNSET))

        demo = d.pop("demo", UNSET)

        cost: int | None | Unset = d.pop("cost", UNSET)

        ended_at: datetime.datetime | None | Unset = Timestamp.read(d.pop("endedAt", UNSET))

        formatted_duration = cast(list[float], d.pop("formattedDuration", UNSET))

        self.__init__(  # type: ignore[misc]
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            created_by=created_by,
            updated_by=updated_by,
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
