# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models
from ..runtime import (
    ABSENT,
    Record,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.workload_work_order import WorkloadWorkOrder


T = TypeVar("T", bound="WorkloadUserDay")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class WorkloadUserDay(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        user_id (int | None):
        full_name (None | str):
        capacity_minutes (int):
        allocated_minutes (float):
        work_orders (list[WorkloadWorkOrder]):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "userId": "user_id",
        "fullName": "full_name",
        "capacityMinutes": "capacity_minutes",
        "allocatedMinutes": "allocated_minutes",
        "workOrders": "work_orders",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _LISTS: ClassVar[frozenset[str]] = frozenset(("work_orders",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("workOrders", list, "WorkloadWorkOrder"),)

    user_id: int | None = _attrs_field(default=ABSENT)
    full_name: None | str = _attrs_field(default=ABSENT)
    capacity_minutes: int | None = _attrs_field(default=ABSENT)
    allocated_minutes: float | None = _attrs_field(default=ABSENT)
    work_orders: list[WorkloadWorkOrder] = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        user_id: int | None | Unset = d.pop("userId", UNSET)

        full_name: None | str | Unset = d.pop("fullName", UNSET)

        capacity_minutes = d.pop("capacityMinutes", UNSET)

        allocated_minutes = d.pop("allocatedMinutes", UNSET)

        work_orders: list[WorkloadWorkOrder] | Unset = models.WorkloadWorkOrder._checked(d.pop("workOrders", UNSET))

        self.__init__(  # type: ignore[misc]
            user_id=user_id,
            full_name=full_name,
            capacity_minutes=capacity_minutes,
            allocated_minutes=allocated_minutes,
            work_orders=work_orders,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
