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
    from ..models.unscheduled_work_orders_status_counts_type_0 import (
        UnscheduledWorkOrdersStatusCountsType0,
    )
    from ..models.workload_work_order import WorkloadWorkOrder


T = TypeVar("T", bound="UnscheduledWorkOrders")


@_attrs_define
class UnscheduledWorkOrders(Model):
    """
    Attributes:
        status_counts (None | UnscheduledWorkOrdersStatusCountsType0):
        overdue_count (int):
        due_soon_count (int):
        work_orders (list[WorkloadWorkOrder]):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "statusCounts": "status_counts",
        "overdueCount": "overdue_count",
        "dueSoonCount": "due_soon_count",
        "workOrders": "work_orders",
    }
    status_counts: None | UnscheduledWorkOrdersStatusCountsType0
    overdue_count: int
    due_soon_count: int
    work_orders: list[WorkloadWorkOrder]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.unscheduled_work_orders_status_counts_type_0 import (
            UnscheduledWorkOrdersStatusCountsType0,  # noqa: PLC0415
        )

        status_counts: dict[str, Any] | None
        if isinstance(self.status_counts, UnscheduledWorkOrdersStatusCountsType0):
            status_counts = wire(self.status_counts)
        else:
            status_counts = self.status_counts

        overdue_count = self.overdue_count

        due_soon_count = self.due_soon_count

        work_orders = wire(self.work_orders)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "statusCounts": status_counts,
                "overdueCount": overdue_count,
                "dueSoonCount": due_soon_count,
                "workOrders": work_orders,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.unscheduled_work_orders_status_counts_type_0 import (
            UnscheduledWorkOrdersStatusCountsType0,  # noqa: PLC0415
        )
        from ..models.workload_work_order import WorkloadWorkOrder  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_status_counts(data: object) -> None | UnscheduledWorkOrdersStatusCountsType0:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _status_counts_type_0: Any = data
                status_counts_type_0: UnscheduledWorkOrdersStatusCountsType0 = _status_counts_type_0
                if _status_counts_type_0 is not None:
                    status_counts_type_0 = UnscheduledWorkOrdersStatusCountsType0.from_dict(_status_counts_type_0)

                return status_counts_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UnscheduledWorkOrdersStatusCountsType0, data)

        status_counts = _parse_status_counts(d.pop("statusCounts"))

        overdue_count = d.pop("overdueCount")

        due_soon_count = d.pop("dueSoonCount")

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

        unscheduled_work_orders = cls(
            status_counts=status_counts,
            overdue_count=overdue_count,
            due_soon_count=due_soon_count,
            work_orders=work_orders,
        )

        unscheduled_work_orders.additional_properties = d
        return unscheduled_work_orders

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
