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

from ..models.time_status import TimeStatus
from ..runtime import Model, Timestamp, wire

if TYPE_CHECKING:
    from ..models.category import Category
    from ..models.reference import Reference


T = TypeVar("T", bound="Labor")


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.category import Category  # noqa: PLC0415
        from ..models.reference import Reference  # noqa: PLC0415

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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.category import Category  # noqa: PLC0415
        from ..models.reference import Reference  # noqa: PLC0415

        d = dict(src_dict)
        _created_at: Any = d.pop("createdAt")
        created_at: datetime.datetime = _created_at
        if _created_at is not None:
            created_at = Timestamp.parse(_created_at)

        _updated_at: Any = d.pop("updatedAt")
        updated_at: datetime.datetime = _updated_at
        if _updated_at is not None:
            updated_at = Timestamp.parse(_updated_at)

        def _parse_created_by(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        created_by = _parse_created_by(d.pop("createdBy"))

        def _parse_updated_by(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        updated_by = _parse_updated_by(d.pop("updatedBy"))

        id = d.pop("id")

        duration = d.pop("duration")

        def _parse_assigned_to(data: object) -> None | Reference:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _assigned_to_type_0: Any = data
                assigned_to_type_0: Reference = _assigned_to_type_0
                if _assigned_to_type_0 is not None:
                    assigned_to_type_0 = Reference.from_dict(_assigned_to_type_0)

                return assigned_to_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference, data)

        assigned_to = _parse_assigned_to(d.pop("assignedTo"))

        include_to_total_time = d.pop("includeToTotalTime")

        logged = d.pop("logged")

        hourly_rate = d.pop("hourlyRate")

        _started_at: Any = d.pop("startedAt")
        started_at: datetime.datetime = _started_at
        if _started_at is not None:
            started_at = Timestamp.parse(_started_at)

        def _parse_status(data: object) -> None | TimeStatus:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _status_type_0: Any = data
                status_type_0: TimeStatus = _status_type_0
                if _status_type_0 is not None:
                    status_type_0 = TimeStatus(_status_type_0)

                return status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TimeStatus, data)

        status = _parse_status(d.pop("status"))

        def _parse_time_category(data: object) -> Category | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _time_category_type_0: Any = data
                time_category_type_0: Category = _time_category_type_0
                if _time_category_type_0 is not None:
                    time_category_type_0 = Category.from_dict(_time_category_type_0)

                return time_category_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Category | None, data)

        time_category = _parse_time_category(d.pop("timeCategory"))

        demo = d.pop("demo")

        def _parse_cost(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        cost = _parse_cost(d.pop("cost"))

        def _parse_ended_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _ended_at_type_0: Any = data
                ended_at_type_0: datetime.datetime = _ended_at_type_0
                if _ended_at_type_0 is not None:
                    ended_at_type_0 = Timestamp.parse(_ended_at_type_0)

                return ended_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        ended_at = _parse_ended_at(d.pop("endedAt"))

        formatted_duration = cast(list[float], d.pop("formattedDuration"))

        labor = cls(
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

        labor.additional_properties = d
        return labor

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
