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

T = TypeVar("T", bound="WorkOrderSummary")


@_attrs_define
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
    id: int
    title: str
    due_date: datetime.datetime | None
    custom_id: None | str
    status: WorkOrderStatus
    created_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

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

        def _parse_custom_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        custom_id = _parse_custom_id(d.pop("customId"))

        _status: Any = d.pop("status")
        status: WorkOrderStatus = _status
        if _status is not None:
            status = WorkOrderStatus(_status)

        _created_at: Any = d.pop("createdAt")
        created_at: datetime.datetime = _created_at
        if _created_at is not None:
            created_at = Timestamp.parse(_created_at)

        work_order_summary = cls(
            id=id,
            title=title,
            due_date=due_date,
            custom_id=custom_id,
            status=status,
            created_at=created_at,
        )

        work_order_summary.additional_properties = d
        return work_order_summary

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
