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
from ..runtime import Model, Timestamp, left_over, on_setattr, wire

if TYPE_CHECKING:
    from ..models.asset_mini import AssetMini
    from ..models.category_mini import CategoryMini
    from ..models.location_mini import LocationMini
    from ..models.part_mini import PartMini
    from ..models.team_mini import TeamMini
    from ..models.user_mini import UserMini
    from ..models.vendor_mini import VendorMini


T = TypeVar("T", bound="WorkflowCondition")


@_attrs_define(on_setattr=on_setattr)
class WorkflowCondition(Model):
    """
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "createdBy",
            "updatedBy",
            "createdAt",
            "updatedAt",
            "workOrderCondition",
            "requestCondition",
            "purchaseOrderCondition",
            "partCondition",
            "taskCondition",
            "priority",
            "asset",
            "location",
            "user",
            "team",
            "vendor",
            "part",
            "workOrderCategory",
            "purchaseOrderCategory",
            "workOrderStatus",
            "purchaseOrderStatus",
            "createdTimeStart",
            "createdTimeEnd",
            "startDate",
            "endDate",
            "label",
            "value",
            "numberValue",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    id: int
    created_by: int | None
    updated_by: int | None
    created_at: datetime.datetime
    updated_at: datetime.datetime
    work_order_condition: None | WorkOrderCondition
    request_condition: None | RequestCondition
    purchase_order_condition: None | PurchaseOrderCondition
    part_condition: None | PartCondition
    task_condition: None | TaskCondition
    priority: None | Priority
    asset: AssetMini | None
    location: LocationMini | None
    user: None | UserMini
    team: None | TeamMini
    vendor: None | VendorMini
    part: None | PartMini
    work_order_category: CategoryMini | None
    purchase_order_category: CategoryMini | None
    work_order_status: None | WorkOrderStatus
    purchase_order_status: ApprovalStatus | None
    created_time_start: int | None
    created_time_end: int | None
    start_date: datetime.datetime | None
    end_date: datetime.datetime | None
    label: None | str
    value: None | str
    number_value: int | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        AssetMini = models.AssetMini
        CategoryMini = models.CategoryMini
        LocationMini = models.LocationMini
        PartMini = models.PartMini
        TeamMini = models.TeamMini
        UserMini = models.UserMini
        VendorMini = models.VendorMini
        id = self.id

        created_by: int | None
        created_by = self.created_by

        updated_by: int | None
        updated_by = self.updated_by

        created_at = wire(self.created_at)

        updated_at = wire(self.updated_at)

        work_order_condition: None | str
        if isinstance(self.work_order_condition, WorkOrderCondition):
            work_order_condition = wire(self.work_order_condition)
        else:
            work_order_condition = self.work_order_condition

        request_condition: None | str
        if isinstance(self.request_condition, RequestCondition):
            request_condition = wire(self.request_condition)
        else:
            request_condition = self.request_condition

        purchase_order_condition: None | str
        if isinstance(self.purchase_order_condition, PurchaseOrderCondition):
            purchase_order_condition = wire(self.purchase_order_condition)
        else:
            purchase_order_condition = self.purchase_order_condition

        part_condition: None | str
        if isinstance(self.part_condition, PartCondition):
            part_condition = wire(self.part_condition)
        else:
            part_condition = self.part_condition

        task_condition: None | str
        if isinstance(self.task_condition, TaskCondition):
            task_condition = wire(self.task_condition)
        else:
            task_condition = self.task_condition

        priority: None | str
        if isinstance(self.priority, Priority):
            priority = wire(self.priority)
        else:
            priority = self.priority

        asset: dict[str, Any] | None
        if isinstance(self.asset, AssetMini):
            asset = wire(self.asset)
        else:
            asset = self.asset

        location: dict[str, Any] | None
        if isinstance(self.location, LocationMini):
            location = wire(self.location)
        else:
            location = self.location

        user: dict[str, Any] | None
        if isinstance(self.user, UserMini):
            user = wire(self.user)
        else:
            user = self.user

        team: dict[str, Any] | None
        if isinstance(self.team, TeamMini):
            team = wire(self.team)
        else:
            team = self.team

        vendor: dict[str, Any] | None
        if isinstance(self.vendor, VendorMini):
            vendor = wire(self.vendor)
        else:
            vendor = self.vendor

        part: dict[str, Any] | None
        if isinstance(self.part, PartMini):
            part = wire(self.part)
        else:
            part = self.part

        work_order_category: dict[str, Any] | None
        if isinstance(self.work_order_category, CategoryMini):
            work_order_category = wire(self.work_order_category)
        else:
            work_order_category = self.work_order_category

        purchase_order_category: dict[str, Any] | None
        if isinstance(self.purchase_order_category, CategoryMini):
            purchase_order_category = wire(self.purchase_order_category)
        else:
            purchase_order_category = self.purchase_order_category

        work_order_status: None | str
        if isinstance(self.work_order_status, WorkOrderStatus):
            work_order_status = wire(self.work_order_status)
        else:
            work_order_status = self.work_order_status

        purchase_order_status: None | str
        if isinstance(self.purchase_order_status, ApprovalStatus):
            purchase_order_status = wire(self.purchase_order_status)
        else:
            purchase_order_status = self.purchase_order_status

        created_time_start: int | None
        created_time_start = self.created_time_start

        created_time_end: int | None
        created_time_end = self.created_time_end

        start_date: None | str
        if isinstance(self.start_date, datetime.datetime):
            start_date = wire(self.start_date)
        else:
            start_date = self.start_date

        end_date: None | str
        if isinstance(self.end_date, datetime.datetime):
            end_date = wire(self.end_date)
        else:
            end_date = self.end_date

        label: None | str
        label = self.label

        value: None | str
        value = self.value

        number_value: int | None
        number_value = self.number_value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "createdBy": created_by,
                "updatedBy": updated_by,
                "createdAt": created_at,
                "updatedAt": updated_at,
                "workOrderCondition": work_order_condition,
                "requestCondition": request_condition,
                "purchaseOrderCondition": purchase_order_condition,
                "partCondition": part_condition,
                "taskCondition": task_condition,
                "priority": priority,
                "asset": asset,
                "location": location,
                "user": user,
                "team": team,
                "vendor": vendor,
                "part": part,
                "workOrderCategory": work_order_category,
                "purchaseOrderCategory": purchase_order_category,
                "workOrderStatus": work_order_status,
                "purchaseOrderStatus": purchase_order_status,
                "createdTimeStart": created_time_start,
                "createdTimeEnd": created_time_end,
                "startDate": start_date,
                "endDate": end_date,
                "label": label,
                "value": value,
                "numberValue": number_value,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_by: int | None = d.pop("createdBy")

        updated_by: int | None = d.pop("updatedBy")

        created_at: datetime.datetime = Timestamp.read(d.pop("createdAt"))

        updated_at: datetime.datetime = Timestamp.read(d.pop("updatedAt"))

        work_order_condition: None | WorkOrderCondition = WorkOrderCondition.read(d.pop("workOrderCondition"))

        request_condition: None | RequestCondition = RequestCondition.read(d.pop("requestCondition"))

        purchase_order_condition: None | PurchaseOrderCondition = PurchaseOrderCondition.read(
            d.pop("purchaseOrderCondition")
        )

        part_condition: None | PartCondition = PartCondition.read(d.pop("partCondition"))

        task_condition: None | TaskCondition = TaskCondition.read(d.pop("taskCondition"))

        priority: None | Priority = Priority.read(d.pop("priority"))

        asset: AssetMini | None = models.AssetMini.read(d.pop("asset"))

        location: LocationMini | None = models.LocationMini.read(d.pop("location"))

        user: None | UserMini = models.UserMini.read(d.pop("user"))

        team: None | TeamMini = models.TeamMini.read(d.pop("team"))

        vendor: None | VendorMini = models.VendorMini.read(d.pop("vendor"))

        part: None | PartMini = models.PartMini.read(d.pop("part"))

        work_order_category: CategoryMini | None = models.CategoryMini.read(d.pop("workOrderCategory"))

        purchase_order_category: CategoryMini | None = models.CategoryMini.read(d.pop("purchaseOrderCategory"))

        work_order_status: None | WorkOrderStatus = WorkOrderStatus.read(d.pop("workOrderStatus"))

        purchase_order_status: ApprovalStatus | None = ApprovalStatus.read(d.pop("purchaseOrderStatus"))

        created_time_start: int | None = d.pop("createdTimeStart")

        created_time_end: int | None = d.pop("createdTimeEnd")

        start_date: datetime.datetime | None = Timestamp.read(d.pop("startDate"))

        end_date: datetime.datetime | None = Timestamp.read(d.pop("endDate"))

        label: None | str = d.pop("label")

        value: None | str = d.pop("value")

        number_value: int | None = d.pop("numberValue")

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
