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
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reference import Reference


T = TypeVar("T", bound="LaborCreate")


@_attrs_define
class LaborCreate(Model):
    """
    Attributes:
        started_at (datetime.datetime):
        work_order (Reference): Names another record by its id.
        duration (int | Unset):
        assigned_to (None | Reference | Unset):
        include_to_total_time (bool | Unset):
        logged (bool | Unset):
        hourly_rate (int | Unset):
        status (None | TimeStatus | Unset):
        time_category (None | Reference | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "startedAt": "started_at",
        "workOrder": "work_order",
        "duration": "duration",
        "assignedTo": "assigned_to",
        "includeToTotalTime": "include_to_total_time",
        "logged": "logged",
        "hourlyRate": "hourly_rate",
        "status": "status",
        "timeCategory": "time_category",
    }
    started_at: datetime.datetime
    work_order: Reference
    duration: int | Unset = UNSET
    assigned_to: None | Reference | Unset = UNSET
    include_to_total_time: bool | Unset = UNSET
    logged: bool | Unset = UNSET
    hourly_rate: int | Unset = UNSET
    status: None | TimeStatus | Unset = UNSET
    time_category: None | Reference | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.reference import Reference  # noqa: PLC0415

        started_at = wire(self.started_at)

        work_order = wire(self.work_order)

        duration = self.duration

        assigned_to: dict[str, Any] | None | Unset
        if isinstance(self.assigned_to, Unset):
            assigned_to = UNSET
        elif isinstance(self.assigned_to, Reference):
            assigned_to = wire(self.assigned_to)
        else:
            assigned_to = self.assigned_to

        include_to_total_time = self.include_to_total_time

        logged = self.logged

        hourly_rate = self.hourly_rate

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, TimeStatus):
            status = wire(self.status)
        else:
            status = self.status

        time_category: dict[str, Any] | None | Unset
        if isinstance(self.time_category, Unset):
            time_category = UNSET
        elif isinstance(self.time_category, Reference):
            time_category = wire(self.time_category)
        else:
            time_category = self.time_category

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "startedAt": started_at,
                "workOrder": work_order,
            }
        )
        if duration is not UNSET:
            field_dict["duration"] = duration
        if assigned_to is not UNSET:
            field_dict["assignedTo"] = assigned_to
        if include_to_total_time is not UNSET:
            field_dict["includeToTotalTime"] = include_to_total_time
        if logged is not UNSET:
            field_dict["logged"] = logged
        if hourly_rate is not UNSET:
            field_dict["hourlyRate"] = hourly_rate
        if status is not UNSET:
            field_dict["status"] = status
        if time_category is not UNSET:
            field_dict["timeCategory"] = time_category

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reference import Reference  # noqa: PLC0415

        d = dict(src_dict)
        _started_at: Any = d.pop("startedAt")
        started_at: datetime.datetime = _started_at
        if _started_at is not None:
            started_at = Timestamp.parse(_started_at)

        _work_order: Any = d.pop("workOrder")
        work_order: Reference = _work_order
        if _work_order is not None:
            work_order = Reference.from_dict(_work_order)

        duration = d.pop("duration", UNSET)

        def _parse_assigned_to(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
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
            return cast(None | Reference | Unset, data)

        assigned_to = _parse_assigned_to(d.pop("assignedTo", UNSET))

        include_to_total_time = d.pop("includeToTotalTime", UNSET)

        logged = d.pop("logged", UNSET)

        hourly_rate = d.pop("hourlyRate", UNSET)

        def _parse_status(data: object) -> None | TimeStatus | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
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
            return cast(None | TimeStatus | Unset, data)

        status = _parse_status(d.pop("status", UNSET))

        def _parse_time_category(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _time_category_type_0: Any = data
                time_category_type_0: Reference = _time_category_type_0
                if _time_category_type_0 is not None:
                    time_category_type_0 = Reference.from_dict(_time_category_type_0)

                return time_category_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference | Unset, data)

        time_category = _parse_time_category(d.pop("timeCategory", UNSET))

        labor_create = cls(
            started_at=started_at,
            work_order=work_order,
            duration=duration,
            assigned_to=assigned_to,
            include_to_total_time=include_to_total_time,
            logged=logged,
            hourly_rate=hourly_rate,
            status=status,
            time_category=time_category,
        )

        labor_create.additional_properties = d
        return labor_create

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
