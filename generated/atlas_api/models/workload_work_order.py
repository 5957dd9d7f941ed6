# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.work_order_status import WorkOrderStatus
from ..runtime import Model, Timestamp, wire

T = TypeVar("T", bound="WorkloadWorkOrder")


@_attrs_define
class WorkloadWorkOrder(Model):
    """
    Attributes:
        id (int):
        custom_id (None | str):
        title (None | str):
        status (None | WorkOrderStatus):
        estimated_duration (float):
        estimated_start_date (datetime.datetime | None):
        due_date (datetime.datetime | None):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "customId": "custom_id",
        "title": "title",
        "status": "status",
        "estimatedDuration": "estimated_duration",
        "estimatedStartDate": "estimated_start_date",
        "dueDate": "due_date",
    }
    id: int
    custom_id: None | str
    title: None | str
    status: None | WorkOrderStatus
    estimated_duration: float
    estimated_start_date: datetime.datetime | None
    due_date: datetime.datetime | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        custom_id: None | str
        custom_id = self.custom_id

        title: None | str
        title = self.title

        status: None | str
        if isinstance(self.status, WorkOrderStatus):
            status = wire(self.status)
        else:
            status = self.status

        estimated_duration = self.estimated_duration

        estimated_start_date: None | str
        if isinstance(self.estimated_start_date, datetime.datetime):
            estimated_start_date = wire(self.estimated_start_date)
        else:
            estimated_start_date = self.estimated_start_date

        due_date: None | str
        if isinstance(self.due_date, datetime.datetime):
            due_date = wire(self.due_date)
        else:
            due_date = self.due_date

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "customId": custom_id,
                "title": title,
                "status": status,
                "estimatedDuration": estimated_duration,
                "estimatedStartDate": estimated_start_date,
                "dueDate": due_date,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        def _parse_custom_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        custom_id = _parse_custom_id(d.pop("customId"))

        def _parse_title(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        title = _parse_title(d.pop("title"))

        def _parse_status(data: object) -> None | WorkOrderStatus:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _status_type_0: Any = data
                status_type_0: WorkOrderStatus = _status_type_0
                if _status_type_0 is not None:
                    status_type_0 = WorkOrderStatus(_status_type_0)

                return status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | WorkOrderStatus, data)

        status = _parse_status(d.pop("status"))

        estimated_duration = d.pop("estimatedDuration")

        def _parse_estimated_start_date(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _estimated_start_date_type_0: Any = data
                estimated_start_date_type_0: datetime.datetime = _estimated_start_date_type_0
                if _estimated_start_date_type_0 is not None:
                    estimated_start_date_type_0 = Timestamp.parse(_estimated_start_date_type_0)

                return estimated_start_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        estimated_start_date = _parse_estimated_start_date(d.pop("estimatedStartDate"))

        def _parse_due_date(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _due_date_type_0: Any = data
                due_date_type_0: datetime.datetime = _due_date_type_0
                if _due_date_type_0 is not None:
                    due_date_type_0 = Timestamp.parse(_due_date_type_0)

                return due_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        due_date = _parse_due_date(d.pop("dueDate"))

        workload_work_order = cls(
            id=id,
            custom_id=custom_id,
            title=title,
            status=status,
            estimated_duration=estimated_duration,
            estimated_start_date=estimated_start_date,
            due_date=due_date,
        )

        workload_work_order.additional_properties = d
        return workload_work_order

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
