# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

import datetime
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
from ..models.approval_status import ApprovalStatus
from ..models.part_condition import PartCondition
from ..models.priority import Priority
from ..models.purchase_order_condition import PurchaseOrderCondition
from ..models.request_condition import RequestCondition
from ..models.task_condition import TaskCondition
from ..models.work_order_condition import WorkOrderCondition
from ..models.work_order_status import WorkOrderStatus
from ..runtime import (
    ABSENT,
    Record,
    Timestamp,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.asset_mini import AssetMini
    from ..models.category_mini import CategoryMini
    from ..models.location_mini import LocationMini
    from ..models.part_mini import PartMini
    from ..models.team_mini import TeamMini
    from ..models.user_mini import UserMini
    from ..models.vendor_mini import VendorMini


T = TypeVar("T", bound="WorkflowCondition")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class WorkflowCondition(Record):
    """(record; what a release does not send reads as None or [])

    Attributes:
        id (int):
        created_by (int | None):
        updated_by (int | None):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        work_order_condition (None | WorkOrderCondition):
        request_condition (None | RequestCondition):
        purchase_order_condition (None | PurchaseOrderCondition):
        part_condition (None | PartCondition):
        task_condition (None | TaskCondition):
        priority (None | Priority):
        asset (AssetMini | None):
        location (LocationMini | None):
        user (None | UserMini):
        team (None | TeamMini):
        vendor (None | VendorMini):
        part (None | PartMini):
        work_order_category (CategoryMini | None):
        purchase_order_category (CategoryMini | None):
        work_order_status (None | WorkOrderStatus):
        purchase_order_status (ApprovalStatus | None):
        created_time_start (int | None):
        created_time_end (int | None):
        start_date (datetime.datetime | None):
        end_date (datetime.datetime | None):
        label (None | str):
        value (None | str):
        number_value (int | None):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "workOrderCondition": "work_order_condition",
        "requestCondition": "request_condition",
        "purchaseOrderCondition": "purchase_order_condition",
        "partCondition": "part_condition",
        "taskCondition": "task_condition",
        "priority": "priority",
        "asset": "asset",
        "location": "location",
        "user": "user",
        "team": "team",
        "vendor": "vendor",
        "part": "part",
        "workOrderCategory": "work_order_category",
        "purchaseOrderCategory": "purchase_order_category",
        "workOrderStatus": "work_order_status",
        "purchaseOrderStatus": "purchase_order_status",
        "createdTimeStart": "created_time_start",
        "createdTimeEnd": "created_time_end",
        "startDate": "start_date",
        "endDate": "end_date",
        "label": "label",
        "value": "value",
        "numberValue": "number_value",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    id: int = _attrs_field()
    created_by: int | None = _attrs_field(default=ABSENT)
    updated_by: int | None = _attrs_field(default=ABSENT)
    created_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    updated_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    work_order_condition: None | WorkOrderCondition = _attrs_field(default=ABSENT)
    request_condition: None | RequestCondition = _attrs_field(default=ABSENT)
    purchase_order_condition: None | PurchaseOrderCondition = _attrs_field(default=ABSENT)
    part_condition: None | PartCondition = _attrs_field(default=ABSENT)
    task_condition: None | TaskCondition = _attrs_field(default=ABSENT)
    priority: None | Priority = _attrs_field(default=ABSENT)
    asset: AssetMini | None = _attrs_field(default=ABSENT)
    location: LocationMini | None = _attrs_field(default=ABSENT)
    user: None | UserMini = _attrs_field(default=ABSENT)
    team: None | TeamMini = _attrs_field(default=ABSENT)
    vendor: None | VendorMini = _attrs_field(default=ABSENT)
    part: None | PartMini = _attrs_field(default=ABSENT)
    work_order_category: CategoryMini | None = _attrs_field(default=ABSENT)
    purchase_order_category: CategoryMini | None = _attrs_field(default=ABSENT)
    work_order_status: None | WorkOrderStatus = _attrs_field(default=ABSENT)
    purchase_order_status: ApprovalStatus | None = _attrs_field(default=ABSENT)
    created_time_start: int | None = _attrs_field(default=ABSENT)
    created_time_end: int | None = _attrs_field(default=ABSENT)
    start_date: datetime.datetime | None = _attrs_field(default=ABSENT)
    end_date: datetime.datetime | None = _attrs_field(default=ABSENT)
    label: None | str = _attrs_field(default=ABSENT)
    value: None | str = _attrs_field(default=ABSENT)
    number_value: int | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_by: int | None | Unset = d.pop("createdBy", UNSET)

        updated_by: int | None | Unset = d.pop("updatedBy", UNSET)

        created_at: datetime.datetime | Unset = Timestamp.read(d.pop("createdAt", UNSET))

        updated_at: datetime.datetime | Unset = Timestamp.read(d.pop("updatedAt", UNSET))

        work_order_condition: None | Unset | WorkOrderCondition = WorkOrderCondition.read(
            d.pop("workOrderCondition", UNSET)
        )

        request_condition: None | RequestCondition | Unset = RequestCondition.read(d.pop("requestCondition", UNSET))

        purchase_order_condition: None | PurchaseOrderCondition | Unset = PurchaseOrderCondition.read(
            d.pop("purchaseOrderCondition", UNSET)
        )

        part_condition: None | PartCondition | Unset = PartCondition.read(d.pop("partCondition", UNSET))

        task_condition: None | TaskCondition | Unset = TaskCondition.read(d.pop("taskCondition", UNSET))

        priority: None | Priority | Unset = Priority.read(d.pop("priority", UNSET))

        asset: AssetMini | None | Unset = models.AssetMini.read(d.pop("asset", UNSET))

        location: LocationMini | None | Unset = models.LocationMini.read(d.pop("location", UNSET))

        user: None | Unset | UserMini = models.UserMini.read(d.pop("user", UNSET))

        team: None | TeamMini | Unset = models.TeamMini.read(d.pop("team", UNSET))

        vendor: None | Unset | VendorMini = models.VendorMini.read(d.pop("vendor", UNSET))

        part: None | PartMini | Unset = models.PartMini.read(d.pop("part", UNSET))

        work_order_category: CategoryMini | None | Unset = models.CategoryMini.read(d.pop("workOrderCategory", UNSET))

        purchase_order_category: CategoryMini | None | Unset = models.CategoryMini.read(
            d.pop("purchaseOrderCategory", UNSET)
        )

        work_order_status: None | Unset | WorkOrderStatus = WorkOrderStatus.read(d.pop("workOrderStatus", UNSET))

        purchase_order_status: ApprovalStatus | None | Unset = ApprovalStatus.read(d.pop("purchaseOrderStatus", UNSET))

        created_time_start: int | None | Unset = d.pop("createdTimeStart", UNSET)

        created_time_end: int | None | Unset = d.pop("createdTimeEnd", UNSET)

        start_date: datetime.datetime | None | Unset = Timestamp.read(d.pop("startDate", UNSET))

        end_date: datetime.datetime | None | Unset = Timestamp.read(d.pop("endDate", UNSET))

        label: None | str | Unset = d.pop("label", UNSET)

        value: None | str | Unset = d.pop("value", UNSET)

        number_value: int | None | Unset = d.pop("numberValue", UNSET)

        self.__init__(  # type: ignore[misc]
            id=id,
            created_by=created_by,
            updated_by=updated_by,
            created_at=created_at,
            updated_at=updated_at,
            work_order_condition=work_order_condition,
            request_condition=request_condition,
            purchase_order_condition=purchase_order_condition,
            part_condition=part_condition,
            task_condition=task_condition,
            priority=priority,
            asset=asset,
            location=location,
            user=user,
            team=team,
            vendor=vendor,
            part=part,
            work_order_category=work_order_category,
            purchase_order_category=purchase_order_category,
            work_order_status=work_order_status,
            purchase_order_status=purchase_order_status,
            created_time_start=created_time_start,
            created_time_end=created_time_end,
            start_date=start_date,
            end_date=end_date,
            label=label,
            value=value,
            number_value=number_value,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
