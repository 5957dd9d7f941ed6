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
from ..runtime import (
    ABSENT,
    Record,
    Timestamp,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="WorkOrderSummary")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class WorkOrderSummary(Record):
    """(record; what a release does not send reads as None or [])

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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    id: int = _attrs_field()
    title: str | None = _attrs_field(default=ABSENT)
    due_date: datetime.datetime | None = _attrs_field(default=ABSENT)
    custom_id: None | str = _attrs_field(default=ABSENT)
    status: WorkOrderStatus | None = _attrs_field(default=ABSENT)
    created_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        title = d.pop("title", UNSET)

        due_date: datetime.datetime | None | Unset = Timestamp.read(d.pop("dueDate", UNSET))

        custom_id: None | str | Unset = d.pop("customId", UNSET)

        status: WorkOrderStatus | Unset = WorkOrderStatus.read(d.pop("status", UNSET))

        created_at: datetime.datetime | Unset = Timestamp.read(d.pop("createdAt", UNSET))

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
