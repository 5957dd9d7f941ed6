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

T = TypeVar("T", bound="WorkOrderSummary")


@_attrs_define(on_setattr=on_setattr)
class WorkOrderSummary(Model):
    """
    Attributes:
        id (int):
        title (str):
        due_date (datetime.datetime | None):
        custom_id (None | str):
        status (WorkOrderStatus): There is no cancelled; archive instead.
        created_at (datetime.datetime):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "title": "title",
        "dueDate": "due_date",
        "customId": "custom_id",
        "status": "status",
        "createdAt": "created_at",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "title",
            "dueDate",
            "customId",
            "status",
            "createdAt",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    id: int
    title: str
    due_date: datetime.datetime | None
    custom_id: None | str
    status: WorkOrderStatus
    created_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        title = self.title

        due_date: None | str
        if isinstance(self.due_date, datetime.datetime):
            due_date = wire(self.due_date)
        else:
            due_date = self.due_date

        custom_id: None | str
        custom_id = self.custom_id

        status = wire(self.status)

        created_at = wire(self.created_at)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "title": title,
                "dueDate": due_date,
                "customId": custom_id,
                "status": status,
                "createdAt": created_at,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        title = d.pop("title")

        due_date: datetime.datetime | None = Timestamp.read(d.pop("dueDate"))

        custom_id: None | str = d.pop("customId")

        status: WorkOrderStatus = WorkOrderStatus.read(d.pop("status"))

        created_at: datetime.datetime = Timestamp.read(d.pop("createdAt"))

        self.__init__(  # type: ignore[misc]
            id=id,
            title=title,
            due_date=due_date,
            custom_id=custom_id,
            status=status,
            created_at=created_at,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
