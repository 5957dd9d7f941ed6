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
    from ..models.unscheduled_work_orders_status_counts_type_0 import (
        UnscheduledWorkOrdersStatusCountsType0,
    )
    from ..models.workload_work_order import WorkloadWorkOrder


T = TypeVar("T", bound="UnscheduledWorkOrders")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class UnscheduledWorkOrders(Record):
    """(record; what a release does not send reads as None or [])

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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _LISTS: ClassVar[frozenset[str]] = frozenset(("work_orders",))
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (("workOrders", list, "WorkloadWorkOrder"),)

    status_counts: None | UnscheduledWorkOrdersStatusCountsType0 = _attrs_field(default=ABSENT)
    overdue_count: int | None = _attrs_field(default=ABSENT)
    due_soon_count: int | None = _attrs_field(default=ABSENT)
    work_orders: list[WorkloadWorkOrder] = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        status_counts: None | UnscheduledWorkOrdersStatusCountsType0 | Unset = (
            models.UnscheduledWorkOrdersStatusCountsType0.read(d.pop("statusCounts", UNSET))
        )

        overdue_count = d.pop("overdueCount", UNSET)

        due_soon_count = d.pop("dueSoonCount", UNSET)

        work_orders: list[WorkloadWorkOrder] | Unset = models.WorkloadWorkOrder._checked(d.pop("workOrders", UNSET))

        self.__init__(  # type: ignore[misc]
            status_counts=status_counts,
            overdue_count=overdue_count,
            due_soon_count=due_soon_count,
            work_orders=work_orders,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
