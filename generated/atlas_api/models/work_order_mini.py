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

from ..models.priority import Priority
from ..models.work_order_status import WorkOrderStatus
from ..runtime import Model, Timestamp, wire

T = TypeVar("T", bound="WorkOrderMini")


@_attrs_define
class WorkOrderMini(Model):
    """
    Attributes:
        id (int):
        title (str):
        due_date (datetime.datetime | None):
        created_at (datetime.datetime):
        priority (None | Priority):
        status (WorkOrderStatus): There is no cancelled; archive instead.
        custom_id (str):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "title": "title",
        "dueDate": "due_date",
        "createdAt": "created_at",
        "priority": "priority",
        "status": "status",
        "customId": "custom_id",
    }
    id: int
    title: str
    due_date: datetime.datetime | None
    created_at: datetime.datetime
    priority: None | Priority
    status: WorkOrderStatus
    custom_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        title = self.title

        due_date: None | str
        if isinstance(self.due_date, datetime.datetime):
            due_date = wire(self.due_date)
        else:
            due_date = self.due_date

        created_at = wire(self.created_at)

        priority: None | str
        if isinstance(self.priority, Priority):
            priority = wire(self.priority)
        else:
            priority = self.priority

        status = wire(self.status)

        custom_id = self.custom_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "title": title,
                "dueDate": due_date,
                "createdAt": created_at,
                "priority": priority,
                "status": status,
                "customId": custom_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        title = d.pop("title")

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

        _created_at: Any = d.pop("createdAt")
        created_at: datetime.datetime = _created_at
        if _created_at is not None:
            created_at = Timestamp.parse(_created_at)

        def _parse_priority(data: object) -> None | Priority:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _priority_type_0: Any = data
                priority_type_0: Priority = _priority_type_0
                if _priority_type_0 is not None:
                    priority_type_0 = Priority(_priority_type_0)

                return priority_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Priority, data)

        priority = _parse_priority(d.pop("priority"))

        _status: Any = d.pop("status")
        status: WorkOrderStatus = _status
        if _status is not None:
            status = WorkOrderStatus(_status)

        custom_id = d.pop("customId")

        work_order_mini = cls(
            id=id,
            title=title,
            due_date=due_date,
            created_at=created_at,
            priority=priority,
            status=status,
            custom_id=custom_id,
        )

        work_order_mini.additional_properties = d
        return work_order_mini

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
