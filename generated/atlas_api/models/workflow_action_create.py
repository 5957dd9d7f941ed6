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
from ..models.asset_status import AssetStatus
from ..models.part_action import PartAction
from ..models.priority import Priority
from ..models.purchase_order_action import PurchaseOrderAction
from ..models.request_action import RequestAction
from ..models.task_action import TaskAction
from ..models.work_order_action import WorkOrderAction
from ..runtime import (
    Model,
    left_over,
    on_setattr,
    wire,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reference import Reference


T = TypeVar("T", bound="WorkflowActionCreate")


@_attrs_define(on_setattr=on_setattr)
class WorkflowActionCreate(Model):
    """Needs the action of the kind that `mainCondition` is of: `workOrderAction` for WORK_ORDER_..., `requestAction` for
    REQUEST_..., `purchaseOrderAction` for PURCHASE_ORDER_..., `partAction` for PART_UPDATED, `taskAction` for
    TASK_UPDATED; and what it assigns (`team` for ASSIGN_TEAM), else the server empties that property of each record.
    Another kind, or none, makes every later record that the workflow is for fail with 500.

        Attributes:
            work_order_action (None | Unset | WorkOrderAction):
            request_action (None | RequestAction | Unset):
            purchase_order_action (None | PurchaseOrderAction | Unset):
            part_action (None | PartAction | Unset):
            task_action (None | TaskAction | Unset):
            priority (Priority | Unset): Never send null: the server takes it, and then cannot count the records of the
                company by priority (500).
            asset (None | Reference | Unset):
            location (None | Reference | Unset):
            user (None | Reference | Unset):
            team (None | Reference | Unset):
            work_order_category (None | Reference | Unset):
            checklist (None | Reference | Unset):
            vendor (None | Reference | Unset):
            purchase_order_category (None | Reference | Unset):
            value (None | str | Unset):
            asset_status (AssetStatus | None | Unset):
            number_value (int | None | Unset):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "workOrderAction": "work_order_action",
        "requestAction": "request_action",
        "purchaseOrderAction": "purchase_order_action",
        "partAction": "part_action",
        "taskAction": "task_action",
        "priority": "priority",
        "asset": "asset",
        "location": "location",
        "user": "user",
        "team": "team",
        "workOrderCategory": "work_order_category",
        "checklist": "checklist",
        "vendor": "vendor",
        "purchaseOrderCategory": "purchase_order_category",
        "value": "value",
        "assetStatus": "asset_status",
        "numberValue": "number_value",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    work_order_action: None | Unset | WorkOrderAction = UNSET
    request_action: None | RequestAction | Unset = UNSET
    purchase_order_action: None | PurchaseOrderAction | Unset = UNSET
    part_action: None | PartAction | Unset = UNSET
    task_action: None | TaskAction | Unset = UNSET
    priority: Priority | Unset = UNSET
    asset: None | Reference | Unset = UNSET
    location: None | Reference | Unset = UNSET
    user: None | Reference | Unset = UNSET
    team: None | Reference | Unset = UNSET
    work_order_category: None | Reference | Unset = UNSET
    checklist: None | Reference | Unset = UNSET
    vendor: None | Reference | Unset = UNSET
    purchase_order_category: None | Reference | Unset = UNSET
    value: None | str | Unset = UNSET
    asset_status: AssetStatus | None | Unset = UNSET
    number_value: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        Reference = models.Reference
        work_order_action: None | str | Unset
        if isinstance(self.work_order_action, Unset):
            work_order_action = UNSET
        elif isinstance(self.work_order_action, WorkOrderAction):
            work_order_action = wire(self.work_order_action)
        else:
            work_order_action = self.work_order_action

        request_action: None | str | Unset
        if isinstance(self.request_action, Unset):
            request_action = UNSET
        elif isinstance(self.request_action, RequestAction):
            request_action = wire(self.request_action)
        else:
            request_action = self.request_action

        purchase_order_action: None | str | Unset
        if isinstance(self.purchase_order_action, Unset):
            purchase_order_action = UNSET
        elif isinstance(self.purchase_order_action, PurchaseOrderAction):
            purchase_order_action = wire(self.purchase_order_action)
        else:
            purchase_order_action = self.purchase_order_action

        part_action: None | str | Unset
        if isinstance(self.part_action, Unset):
            part_action = UNSET
        elif isinstance(self.part_action, PartAction):
            part_action = wire(self.part_action)
        else:
            part_action = self.part_action

        task_action: None | str | Unset
        if isinstance(self.task_action, Unset):
            task_action = UNSET
        elif isinstance(self.task_action, TaskAction):
            task_action = wire(self.task_action)
        else:
            task_action = self.task_action

        priority: str | Unset = UNSET
        if not isinstance(self.priority, Unset):
            priority = wire(self.priority)

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

        vendor: dict[str, Any] | None | Unset
        if isinstance(self.vendor, Unset):
            vendor = UNSET
        elif isinstance(self.vendor, Reference):
            vendor = wire(self.vendor)
        else:
            vendor = self.vendor

        purchase_order_category: dict[str, Any] | None | Unset
        if isinstance(self.purchase_order_category, Unset):
            purchase_order_category = UNSET
        elif isinstance(self.purchase_order_category, Reference):
            purchase_order_category = wire(self.purchase_order_category)
        else:
            purchase_order_category = self.purchase_order_category

        value: None | str | Unset
        if isinstance(self.value, Unset):
            value = UNSET
        else:
            value = self.value

        asset_status: None | str | Unset
        if isinstance(self.asset_status, Unset):
            asset_status = UNSET
        elif isinstance(self.asset_status, AssetStatus):
            asset_status = wire(self.asset_status)
        else:
            asset_status = self.asset_status

        number_value: int | None | Unset
        if isinstance(self.number_value, Unset):
            number_value = UNSET
        else:
            number_value = self.number_value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if work_order_action is not UNSET:
            field_dict["workOrderAction"] = work_order_action
        if request_action is not UNSET:
            field_dict["requestAction"] = request_action
        if purchase_order_action is not UNSET:
            field_dict["purchaseOrderAction"] = purchase_order_action
        if part_action is not UNSET:
            field_dict["partAction"] = part_action
        if task_action is not UNSET:
            field_dict["taskAction"] = task_action
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
        if vendor is not UNSET:
            field_dict["vendor"] = vendor
        if purchase_order_category is not UNSET:
            field_dict["purchaseOrderCategory"] = purchase_order_category
        if value is not UNSET:
            field_dict["value"] = value
        if asset_status is not UNSET:
            field_dict["assetStatus"] = asset_status
        if number_value is not UNSET:
            field_dict["numberValue"] = number_value

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        work_order_action: None | Unset | WorkOrderAction = WorkOrderAction.read(d.pop("workOrderAction", UNSET))

        request_action: None | RequestAction | Unset = RequestAction.read(d.pop("requestAction", UNSET))

        purchase_order_action: None | PurchaseOrderAction | Unset = PurchaseOrderAction.read(
            d.pop("purchaseOrderAction", UNSET)
        )

        part_action: None | PartAction | Unset = PartAction.read(d.pop("partAction", UNSET))

        task_action: None | TaskAction | Unset = TaskAction.read(d.pop("taskAction", UNSET))

        priority: Priority | Unset = Priority.read(d.pop("priority", UNSET))

        asset: None | Reference | Unset = models.Reference.read(d.pop("asset", UNSET))

        location: None | Reference | Unset = models.Reference.read(d.pop("location", UNSET))

        user: None | Reference | Unset = models.Reference.read(d.pop("user", UNSET))

        team: None | Reference | Unset = models.Reference.read(d.pop("team", UNSET))

        work_order_category: None | Reference | Unset = models.Reference.read(d.pop("workOrderCategory", UNSET))

        checklist: None | Reference | Unset = models.Reference.read(d.pop("checklist", UNSET))

        vendor: None | Reference | Unset = models.Reference.read(d.pop("vendor", UNSET))

        purchase_order_category: None | Reference | Unset = models.Reference.read(d.pop("purchaseOrderCategory", UNSET))

        value: None | str | Unset = d.pop("value", UNSET)

        asset_status: AssetStatus | None | Unset = AssetStatus.read(d.pop("assetStatus", UNSET))

        number_value: int | None | Unset = d.pop("numberValue", UNSET)

        self.__init__(  # type: ignore[misc]
            work_order_action=work_order_action,
            request_action=request_action,
            purchase_order_action=purchase_order_action,
            part_action=part_action,
            task_action=task_action,
            priority=priority,
            asset=asset,
            location=location,
            user=user,
            team=team,
            work_order_category=work_order_category,
            checklist=checklist,
            vendor=vendor,
            purchase_order_category=purchase_order_category,
            value=value,
            asset_status=asset_status,
            number_value=number_value,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
