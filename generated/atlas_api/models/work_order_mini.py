# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import (
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.priority import Priority
from ..models.work_order_status import WorkOrderStatus
from ..runtime import Model, Timestamp, left_over, on_setattr, wire

T = TypeVar("T", bound="WorkOrderMini")


@_attrs_define(on_setattr=on_setattr)
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "title",
            "dueDate",
            "createdAt",
            "priority",
            "status",
            "customId",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    id: int
    title: str
    due_date: datetime.datetime | None
    created_at: datetime.datetime
    priority: None | Priority
    status: WorkOrderStatus
    custom_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

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

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        title = d.pop("title")

        due_date: datetime.datetime | None = Timestamp.read(d.pop("dueDate"))

        created_at: datetime.datetime = Timestamp.read(d.pop("createdAt"))

        priority: None | Priority = Priority.read(d.pop("priority"))

        status: WorkOrderStatus = WorkOrderStatus.read(d.pop("status"))

        custom_id = d.pop("customId")

        self.__init__(  # type: ignore[misc]
            id=id,
            title=title,
            due_date=due_date,
            created_at=created_at,
            priority=priority,
            status=status,
            custom_id=custom_id,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
