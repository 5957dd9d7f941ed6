# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    TypeVar,
    cast,
)

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..runtime import Model, wire

if TYPE_CHECKING:
    from ..models.workload_work_order import WorkloadWorkOrder


T = TypeVar("T", bound="WorkloadUserDay")


@_attrs_define
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
    user_id: int | None
    full_name: None | str
    capacity_minutes: int
    allocated_minutes: float
    work_orders: list[WorkloadWorkOrder]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.workload_work_order import WorkloadWorkOrder  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_user_id(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        user_id = _parse_user_id(d.pop("userId"))

        def _parse_full_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        full_name = _parse_full_name(d.pop("fullName"))

        capacity_minutes = d.pop("capacityMinutes")

        allocated_minutes = d.pop("allocatedMinutes")

        _work_orders: Any = d.pop("workOrders")
        work_orders: list[WorkloadWorkOrder] = _work_orders
        if _work_orders is not None:
            if not isinstance(_work_orders, list):
                raise TypeError("a list was promised")
            work_orders = []
            for work_orders_item_data in _work_orders:
                _work_orders_item: Any = work_orders_item_data
                work_orders_item: WorkloadWorkOrder = _work_orders_item
                if _work_orders_item is not None:
                    work_orders_item = WorkloadWorkOrder.from_dict(_work_orders_item)

                work_orders.append(work_orders_item)

        workload_user_day = cls(
            user_id=user_id,
            full_name=full_name,
            capacity_minutes=capacity_minutes,
            allocated_minutes=allocated_minutes,
            work_orders=work_orders,
        )

        workload_user_day.additional_properties = d
        return workload_user_day

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
