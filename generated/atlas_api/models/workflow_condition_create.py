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
    Model,
    Timestamp,
    left_over,
    on_setattr,
    wire,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reference import Reference
    from ..models.versioned_reference import VersionedReference


T = TypeVar("T", bound="WorkflowConditionCreate")


@_attrs_define(on_setattr=on_setattr)
class WorkflowConditionCreate(Model):
    """Needs the condition of the kind that `mainCondition` is of: `workOrderCondition` for WORK_ORDER_..., as in
    WorkflowActionCreate. Another kind, or none, makes every later record that the workflow is for fail with 500.

        Attributes:
            work_order_condition (None | Unset | WorkOrderCondition):
            request_condition (None | RequestCondition | Unset):
            purchase_order_condition (None | PurchaseOrderCondition | Unset):
            part_condition (None | PartCondition | Unset):
            task_condition (None | TaskCondition | Unset):
            priority (None | Priority | Unset):
            asset (None | Reference | Unset):
            location (None | Reference | Unset):
            user (None | Reference | Unset):
            team (None | Reference | Unset):
            work_order_category (None | Reference | Unset):
            checklist (None | Reference | Unset):
            created_time_start (int | None | Unset):
            created_time_end (int | None | Unset):
            vendor (None | Reference | Unset):
            part (None | Unset | VersionedReference):
            purchase_order_category (None | Reference | Unset):
            work_order_status (None | Unset | WorkOrderStatus):
            purchase_order_status (ApprovalStatus | None | Unset):
            start_date (datetime.datetime | None | Unset):
            end_date (datetime.datetime | None | Unset):
            label (None | str | Unset):
            value (None | str | Unset):
            number_value (int | None | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
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
        "workOrderCategory": "work_order_category",
        "checklist": "checklist",
        "createdTimeStart": "created_time_start",
        "createdTimeEnd": "created_time_end",
        "vendor": "vendor",
        "part": "part",
        "purchaseOrderCategory": "purchase_order_category",
        "workOrderStatus": "work_order_status",
        "purchaseOrderStatus": "purchase_order_status",
        "startDate": "start_date",
        "endDate": "end_date",
        "label": "label",
        "value": "value",
        "numberValue": "number_value",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    work_order_condition: None | Unset | WorkOrderCondition = UNSET
    request_condition: None | RequestCondition | Unset = UNSET
    purchase_order_condition: None | PurchaseOrderCondition | Unset = UNSET
    part_condition: None | PartCondition | Unset = UNSET
    task_condition: None | TaskCondition | Unset = UNSET
    priority: None | Priority | Unset = UNSET
    asset: None | Reference | Unset = UNSET
    location: None | Reference | Unset = UNSET
    user: None | Reference | Unset = UNSET
    team: None | Reference | Unset = UNSET
    work_order_category: None | Reference | Unset = UNSET
    checklist: None | Reference | Unset = UNSET
    created_time_start: int | None | Unset = UNSET
    created_time_end: int | None | Unset = UNSET
    vendor: None | Reference | Unset = UNSET
    part: None | Unset | VersionedReference = UNSET
    purchase_order_category: None | Reference | Unset = UNSET
    work_order_status: None | Unset | WorkOrderStatus = UNSET
    purchase_order_status: ApprovalStatus | None | Unset = UNSET
    start_date: datetime.datetime | None | Unset = UNSET
    end_date: datetime.datetime | None | Unset = UNSET
    label: None | str | Unset = UNSET
    value: None | str | Unset = UNSET
    number_value: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        Reference = models.Reference
        VersionedReference = models.VersionedReference
        work_order_condition: None | str | Unset
        if isinstance(self.work_order_condition, Unset):
            work_order_condition = UNSET
        elif isinstance(self.work_order_condition, WorkOrderCondition):
            work_order_condition = wire(self.work_order_condition)
        else:
            work_order_condition = self.work_order_condition

        request_condition: None | str | Unset
        if isinstance(self.request_condition, Unset):
            request_condition = UNSET
        elif isinstance(self.request_condition, RequestCondition):
            request_condition = wire(self.request_condition)
        else:
            request_condition = self.request_condition

        purchase_order_condition: None | str | Unset
        if isinstance(self.purchase_order_condition, Unset):
            purchase_order_condition = UNSET
        elif isinstance(self.purchase_order_condition, PurchaseOrderCondition):
            purchase_order_condition = wire(self.purchase_order_condition)
        else:
            purchase_order_condition = self.purchase_order_condition

        part_condition: None | str | Unset
        if isinstance(self.part_condition, Unset):
            part_condition = UNSET
        elif isinstance(self.part_condition, PartCondition):
            part_condition = wire(self.part_condition)
        else:
            part_condition = self.part_condition

        task_condition: None | str | Unset
        if isinstance(self.task_condition, Unset):
            task_condition = UNSET
        elif isinstance(self.task_condition, TaskCondition):
            task_condition = wire(self.task_condition)
        else:
            task_condition = self.task_condition

        priority: None | str | Unset
        if isinstance(self.priority, Unset):
            priority = UNSET
        elif isinstance(self.priority, Priority):
            priority = wire(self.priority)
        else:
            priority = self.priority

        asset: dict[str, Any] | None | Unset
        if isinstance(self.asset, Unset):
            asset = UNSET
        elif isinstance(self.asset, Reference):
            asset = wire(self.asset)
        else:
            asset = self.asset

        location: dict[str, Any] | None | Unset
        if isinstance(self.location, Unset):
            location = UNSET
        elif isinstance(self.location, Reference):
            location = wire(self.location)
        else:
            location = self.location

        user: dict[str, Any] | None | Unset
        if isinstance(self.user, Unset):
            user = UNSET
        elif isinstance(self.user, Reference):
            user = wire(self.user)
        else:
            user = self.user

        team: dict[str, Any] | None | Unset
        if isinstance(self.team, Unset):
            team = UNSET
        elif isinstance(self.team, Reference):
            team = wire(self.team)
        else:
            team = self.team

        work_order_category: dict[str, Any] | None | Unset
        if isinstance(self.work_order_category, Unset):
            work_order_category = UNSET
        elif isinstance(self.work_order_category, Reference):
            work_order_category = wire(self.work_order_category)
        else:
            work_order_category = self.work_order_category

        checklist: dict[str, Any] | None | Unset
        if isinstance(self.checklist, Unset):
            checklist = UNSET
        elif isinstance(self.checklist, Reference):
            checklist = wire(self.checklist)
        else:
            checklist = self.checklist

        created_time_start: int | None | Unset
        if isinstance(self.created_time_start, Unset):
            created_time_start = UNSET
        else:
            created_time_start = self.created_time_start

        created_time_end: int | None | Unset
        if isinstance(self.created_time_end, Unset):
            created_time_end = UNSET
        else:
            created_time_end = self.created_time_end

        vendor: dict[str, Any] | None | Unset
        if isinstance(self.vendor, Unset):
            vendor = UNSET
        elif isinstance(self.vendor, Reference):
            vendor = wire(self.vendor)
        else:
            vendor = self.vendor

        part: dict[str, Any] | None | Unset
        if isinstance(self.part, Unset):
            part = UNSET
        elif isinstance(self.part, VersionedReference):
            part = wire(self.part)
        else:
            part = self.part

        purchase_order_category: dict[str, Any] | None | Unset
        if isinstance(self.purchase_order_category, Unset):
            purchase_order_category = UNSET
        elif isinstance(self.purchase_order_category, Reference):
            purchase_order_category = wire(self.purchase_order_category)
        else:
            purchase_order_category = self.purchase_order_category

        work_order_status: None | str | Unset
        if isinstance(self.work_order_status, Unset):
            work_order_status = UNSET
        elif isinstance(self.work_order_status, WorkOrderStatus):
            work_order_status = wire(self.work_order_status)
        else:
            work_order_status = self.work_order_status

        purchase_order_status: None | str | Unset
        if isinstance(self.purchase_order_status, Unset):
            purchase_order_status = UNSET
        elif isinstance(self.purchase_order_status, ApprovalStatus):
            purchase_order_status = wire(self.purchase_order_status)
        else:
            purchase_order_status = self.purchase_order_status

        start_date: None | str | Unset
        if isinstance(self.start_date, Unset):
            start_date = UNSET
        elif isinstance(self.start_date, datetime.datetime):
            start_date = wire(self.start_date)
        else:
            start_date = self.start_date

        end_date: None | str | Unset
        if isinstance(self.end_date, Unset):
            end_date = UNSET
        elif isinstance(self.end_date, datetime.datetime):
            end_date = wire(self.end_date)
        else:
            end_date = self.end_date

        label: None | str | Unset
        if isinstance(self.label, Unset):
            label = UNSET
        else:
            label = self.label

        value: None | str | Unset
        if isinstance(self.value, Unset):
            value = UNSET
        else:
            value = self.value

        number_value: int | None | Unset
        if isinstance(self.number_value, Unset):
            number_value = UNSET
        else:
            number_value = self.number_value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if work_order_condition is not UNSET:
            field_dict["workOrderCondition"] = work_order_condition
        if request_condition is not UNSET:
            field_dict["requestCondition"] = request_condition
        if purchase_order_condition is not UNSET:
            field_dict["purchaseOrderCondition"] = purchase_order_condition
        if part_condition is not UNSET:
            field_dict["partCondition"] = part_condition
        if task_condition is not UNSET:
            field_dict["taskCondition"] = task_condition
        if priority is not UNSET:
            field_dict["priority"] = priority
        if asset is not UNSET:
            field_dict["asset"] = asset
        if location is not UNSET:
            field_dict["location"] = location
        if user is not UNSET:
            field_dict["user"] = user
        if team is not UNSET:
            field_dict["team"] = team
        if work_order_category is not UNSET:
            field_dict["workOrderCategory"] = work_order_category
        if checklist is not UNSET:
            field_dict["checklist"] = checklist
        if created_time_start is not UNSET:
            field_dict["createdTimeStart"] = created_time_start
        if created_time_end is not UNSET:
            field_dict["createdTimeEnd"] = created_time_end
        if vendor is not UNSET:
            field_dict["vendor"] = vendor
        if part is not UNSET:
            field_dict["part"] = part
        if purchase_order_category is not UNSET:
            field_dict["purchaseOrderCategory"] = purchase_order_category
        if work_order_status is not UNSET:
            field_dict["workOrderStatus"] = work_order_status
        if purchase_order_status is not UNSET:
            field_dict["purchaseOrderStatus"] = purchase_order_status
        if start_date is not UNSET:
            field_dict["startDate"] = start_date
        if end_date is not UNSET:
            field_dict["endDate"] = end_date
        if label is not UNSET:
            field_dict["label"] = label
        if value is not UNSET:
            field_dict["value"] = value
        if number_value is not UNSET:
            field_dict["numberValue"] = number_value

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
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

        asset: None | Reference | Unset = models.Reference.read(d.pop("asset", UNSET))

        location: None | Reference | Unset = models.Reference.read(d.pop("location", UNSET))

        user: None | Reference | Unset = models.Reference.read(d.pop("user", UNSET))

        team: None | Reference | Unset = models.Reference.read(d.pop("team", UNSET))

        work_order_category: None | Reference | Unset = models.Reference.read(d.pop("workOrderCategory", UNSET))

        checklist: None | Reference | Unset = models.Reference.read(d.pop("checklist", UNSET))

        created_time_start: int | None | Unset = d.pop("createdTimeStart", UNSET)

        created_time_end: int | None | Unset = d.pop("createdTimeEnd", UNSET)

        vendor: None | Reference | Unset = models.Reference.read(d.pop("vendor", UNSET))

        part: None | Unset | VersionedReference = models.VersionedReference.read(d.pop("part", UNSET))

        purchase_order_category: None | Reference | Unset = models.Reference.read(d.pop("purchaseOrderCategory", UNSET))

        work_order_status: None | Unset | WorkOrderStatus = WorkOrderStatus.read(d.pop("workOrderStatus", UNSET))

        purchase_order_status: ApprovalStatus | None | Unset = ApprovalStatus.read(d.pop("purchaseOrderStatus", UNSET))

        start_date: datetime.datetime | None | Unset = Timestamp.read(d.pop("startDate", UNSET))

        end_date: datetime.datetime | None | Unset = Timestamp.read(d.pop("endDate", UNSET))

        label: None | str | Unset = d.pop("label", UNSET)

        value: None | str | Unset = d.pop("value", UNSET)

        number_value: int | None | Unset = d.pop("numberValue", UNSET)

        self.__init__(  # type: ignore[misc]
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
            work_order_category=work_order_category,
            checklist=checklist,
            created_time_start=created_time_start,
            created_time_end=created_time_end,
            vendor=vendor,
            part=part,
            purchase_order_category=purchase_order_category,
            work_order_status=work_order_status,
            purchase_order_status=purchase_order_status,
            start_date=start_date,
            end_date=end_date,
            label=label,
            value=value,
            number_value=number_value,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
