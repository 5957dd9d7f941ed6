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
from ..runtime import (
    ABSENT,
    Record,
    Timestamp,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="WorkOrderMini")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class WorkOrderMini(Record):
    """(record; what a release does not send reads as None or [])

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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    id: int = _attrs_field()
    title: str | None = _attrs_field(default=ABSENT)
    due_date: datetime.datetime | None = _attrs_field(default=ABSENT)
    created_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    priority: None | Priority = _attrs_field(default=ABSENT)
    status: WorkOrderStatus | None = _attrs_field(default=ABSENT)
    custom_id: str | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        title = d.pop("title", UNSET)

        due_date: datetime.datetime | None | Unset = Timestamp.read(d.pop("dueDate", UNSET))

        created_at: datetime.datetime | Unset = Timestamp.read(d.pop("createdAt", UNSET))

        priority: None | Priority | Unset = Priority.read(d.pop("priority", UNSET))

        status: WorkOrderStatus | Unset = WorkOrderStatus.read(d.pop("status", UNSET))

        custom_id = d.pop("customId", UNSET)

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
