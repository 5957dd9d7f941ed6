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

from ..models.work_order_status import WorkOrderStatus
from ..runtime import Model, Timestamp, left_over, on_setattr, wire

T = TypeVar("T", bound="WorkloadWorkOrder")


@_attrs_define(on_setattr=on_setattr)
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "customId",
            "title",
            "status",
            "estimatedDuration",
            "estimatedStartDate",
            "dueDate",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    id: int
    custom_id: None | str
    title: None | str
    status: None | WorkOrderStatus
    estimated_duration: float
    estimated_start_date: datetime.datetime | None
    due_date: datetime.datetime | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

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

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        custom_id: None | str = d.pop("customId")

        title: None | str = d.pop("title")

        status: None | WorkOrderStatus = WorkOrderStatus.read(d.pop("status"))

        estimated_duration = d.pop("estimatedDuration")

        estimated_start_date: datetime.datetime | None = Timestamp.read(d.pop("estimatedStartDate"))

        due_date: datetime.datetime | None = Timestamp.read(d.pop("dueDate"))

        self.__init__(  # type: ignore[misc]
            id=id,
            custom_id=custom_id,
            title=title,
            status=status,
            estimated_duration=estimated_duration,
            estimated_start_date=estimated_start_date,
            due_date=due_date,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
