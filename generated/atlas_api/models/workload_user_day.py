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
from ..runtime import Model, left_over, on_setattr, wire

if TYPE_CHECKING:
    from ..models.workload_work_order import WorkloadWorkOrder


T = TypeVar("T", bound="WorkloadUserDay")


@_attrs_define(on_setattr=on_setattr)
class WorkloadUserDay(Model):
    """
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "userId",
            "fullName",
            "capacityMinutes",
            "allocatedMinutes",
            "workOrders",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("workOrders", list, "WorkloadWorkOrder"),)
    user_id: int | None
    full_name: None | str
    capacity_minutes: int
    allocated_minutes: float
    work_orders: list[WorkloadWorkOrder]
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        WorkloadWorkOrder = models.WorkloadWorkOrder
        user_id: int | None
        user_id = self.user_id

        full_name: None | str
        full_name = self.full_name

        capacity_minutes = self.capacity_minutes

        allocated_minutes = self.allocated_minutes

        work_orders = wire(self.work_orders)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "userId": user_id,
                "fullName": full_name,
                "capacityMinutes": capacity_minutes,
                "allocatedMinutes": allocated_minutes,
                "workOrders": work_orders,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        user_id: int | None = d.pop("userId")

        full_name: None | str = d.pop("fullName")

        capacity_minutes = d.pop("capacityMinutes")

        allocated_minutes = d.pop("allocatedMinutes")

        work_orders: list[WorkloadWorkOrder] = models.WorkloadWorkOrder._checked(d.pop("workOrders"))

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
