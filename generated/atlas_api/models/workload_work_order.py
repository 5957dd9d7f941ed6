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

T = TypeVar("T", bound="WorkloadWorkOrder")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class WorkloadWorkOrder(Record):
    """(record; what a release does not send reads as None or [])

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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    id: int = _attrs_field()
    custom_id: None | str = _attrs_field(default=ABSENT)
    title: None | str = _attrs_field(default=ABSENT)
    status: None | WorkOrderStatus = _attrs_field(default=ABSENT)
    estimated_duration: float | None = _attrs_field(default=ABSENT)
    estimated_start_date: datetime.datetime | None = _attrs_field(default=ABSENT)
    due_date: datetime.datetime | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        custom_id: None | str | Unset = d.pop("customId", UNSET)

        title: None | str | Unset = d.pop("title", UNSET)

        status: None | Unset | WorkOrderStatus = WorkOrderStatus.read(d.pop("status", UNSET))

        estimated_duration = d.pop("estimatedDuration", UNSET)

        estimated_start_date: datetime.datetime | None | Unset = Timestamp.read(d.pop("estimatedStartDate", UNSET))

        due_date: datetime.datetime | None | Unset = Timestamp.read(d.pop("dueDate", UNSET))

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
