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
    from ..models.unscheduled_work_orders_status_counts_type_0 import (
        UnscheduledWorkOrdersStatusCountsType0,
    )
    from ..models.workload_work_order import WorkloadWorkOrder


T = TypeVar("T", bound="UnscheduledWorkOrders")


@_attrs_define(on_setattr=on_setattr)
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "statusCounts",
            "overdueCount",
            "dueSoonCount",
            "workOrders",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("workOrders", list, "WorkloadWorkOrder"),)
    status_counts: None | UnscheduledWorkOrdersStatusCountsType0
    overdue_count: int
    due_soon_count: int
    work_orders: list[WorkloadWorkOrder]
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        UnscheduledWorkOrdersStatusCountsType0 = models.UnscheduledWorkOrdersStatusCountsType0
        WorkloadWorkOrder = models.WorkloadWorkOrder
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

    def _read(self, d: dict[str, Any]) -> None:
        status_counts: None | UnscheduledWorkOrdersStatusCountsType0 = (
            models.UnscheduledWorkOrdersStatusCountsType0.read(d.pop("statusCounts"))
        )

        overdue_count = d.pop("overdueCount")

        due_soon_count = d.pop("dueSoonCount")

        work_orders: list[WorkloadWorkOrder] = models.WorkloadWorkOrder._checked(d.pop("workOrders"))

        self.__init__(  # type: ignore[misc]
            status_counts=status_counts,
            overdue_count=overdue_count,
            due_soon_count=due_soon_count,
            work_orders=work_orders,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
