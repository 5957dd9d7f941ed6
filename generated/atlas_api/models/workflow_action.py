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
from ..models.asset_status import AssetStatus
from ..models.part_action import PartAction
from ..models.priority import Priority
from ..models.purchase_order_action import PurchaseOrderAction
from ..models.request_action import RequestAction
from ..models.task_action import TaskAction
from ..models.work_order_action import WorkOrderAction
from ..runtime import Model, Timestamp, left_over, on_setattr, wire

if TYPE_CHECKING:
    from ..models.asset_mini import AssetMini
    from ..models.category_mini import CategoryMini
    from ..models.checklist_mini import ChecklistMini
    from ..models.location_mini import LocationMini
    from ..models.team_mini import TeamMini
    from ..models.user_mini import UserMini
    from ..models.vendor_mini import VendorMini


T = TypeVar("T", bound="WorkflowAction")


@_attrs_define(on_setattr=on_setattr)
class WorkflowAction(Model):
    """
    Attributes:
        id (int):
        created_by (int | None):
        updated_by (int | None):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        work_order_action (None | WorkOrderAction):
        request_action (None | RequestAction):
        purchase_order_action (None | PurchaseOrderAction):
        part_action (None | PartAction):
        task_action (None | TaskAction):
        priority (None | Priority):
        asset (AssetMini | None):
        location (LocationMini | None):
        user (None | UserMini):
        team (None | TeamMini):
        work_order_category (CategoryMini | None):
        checklist (ChecklistMini | None):
        vendor (None | VendorMini):
        purchase_order_category (CategoryMini | None):
        value (None | str):
        asset_status (AssetStatus | None):
        number_value (int | None):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "createdBy",
            "updatedBy",
            "createdAt",
            "updatedAt",
            "workOrderAction",
            "requestAction",
            "purchaseOrderAction",
            "partAction",
            "taskAction",
            "priority",
            "asset",
            "location",
            "user",
            "team",
            "workOrderCategory",
            "checklist",
            "vendor",
            "purchaseOrderCategory",
            "value",
            "assetStatus",
            "numberValue",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()
    id: int
    created_by: int | None
    updated_by: int | None
    created_at: datetime.datetime
    updated_at: datetime.datetime
    work_order_action: None | WorkOrderAction
    request_action: None | RequestAction
    purchase_order_action: None | PurchaseOrderAction
    part_action: None | PartAction
    task_action: None | TaskAction
    priority: None | Priority
    asset: AssetMini | None
    location: LocationMini | None
    user: None | UserMini
    team: None | TeamMini
    work_order_category: CategoryMini | None
    checklist: ChecklistMini | None
    vendor: None | VendorMini
    purchase_order_category: CategoryMini | None
    value: None | str
    asset_status: AssetStatus | None
    number_value: int | None
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        AssetMini = models.AssetMini
        CategoryMini = models.CategoryMini
        ChecklistMini = models.ChecklistMini
        LocationMini = models.LocationMini
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

        work_order_action: None | str
        if isinstance(self.work_order_action, WorkOrderAction):
            work_order_action = wire(self.work_order_action)
        else:
            work_order_action = self.work_order_action

        request_action: None | str
        if isinstance(self.request_action, RequestAction):
            request_action = wire(self.request_action)
        else:
            request_action = self.request_action

        purchase_order_action: None | str
        if isinstance(self.purchase_order_action, PurchaseOrderAction):
            purchase_order_action = wire(self.purchase_order_action)
        else:
            purchase_order_action = self.purchase_order_action

        part_action: None | str
        if isinstance(self.part_action, PartAction):
            part_action = wire(self.part_action)
        else:
            part_action = self.part_action

        task_action: None | str
        if isinstance(self.task_action, TaskAction):
            task_action = wire(self.task_action)
        else:
            task_action = self.task_action

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

        work_order_category: dict[str, Any] | None
        if isinstance(self.work_order_category, CategoryMini):
            work_order_category = wire(self.work_order_category)
        else:
            work_order_category = self.work_order_category

        checklist: dict[str, Any] | None
        if isinstance(self.checklist, ChecklistMini):
            checklist = wire(self.checklist)
        else:
            checklist = self.checklist

        vendor: dict[str, Any] | None
        if isinstance(self.vendor, VendorMini):
            vendor = wire(self.vendor)
        else:
            vendor = self.vendor

        purchase_order_category: dict[str, Any] | None
        if isinstance(self.purchase_order_category, CategoryMini):
            purchase_order_category = wire(self.purchase_order_category)
        else:
            purchase_order_category = self.purchase_order_category

        value: None | str
        value = self.value

        asset_status: None | str
        if isinstance(self.asset_status, AssetStatus):
            asset_status = wire(self.asset_status)
        else:
            asset_status = self.asset_status

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
                "workOrderAction": work_order_action,
                "requestAction": request_action,
                "purchaseOrderAction": purchase_order_action,
                "partAction": part_action,
                "taskAction": task_action,
                "priority": priority,
                "asset": asset,
                "location": location,
                "user": user,
                "team": team,
                "workOrderCategory": work_order_category,
                "checklist": checklist,
                "vendor": vendor,
                "purchaseOrderCategory": purchase_order_category,
                "value": value,
                "assetStatus": asset_status,
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

        work_order_action: None | WorkOrderAction = WorkOrderAction.read(d.pop("workOrderAction"))

        request_action: None | RequestAction = RequestAction.read(d.pop("requestAction"))

        purchase_order_action: None | PurchaseOrderAction = PurchaseOrderAction.read(d.pop("purchaseOrderAction"))

        part_action: None | PartAction = PartAction.read(d.pop("partAction"))

        task_action: None | TaskAction = TaskAction.read(d.pop("taskAction"))

        priority: None | Priority = Priority.read(d.pop("priority"))

        asset: AssetMini | None = models.AssetMini.read(d.pop("asset"))

        location: LocationMini | None = models.LocationMini.read(d.pop("location"))

        user: None | UserMini = models.UserMini.read(d.pop("user"))

        team: None | TeamMini = models.TeamMini.read(d.pop("team"))

        work_order_category: CategoryMini | None = models.CategoryMini.read(d.pop("workOrderCategory"))

        checklist: ChecklistMini | None = models.ChecklistMini.read(d.pop("checklist"))

        vendor: None | VendorMini = models.VendorMini.read(d.pop("vendor"))

        purchase_order_category: CategoryMini | None = models.CategoryMini.read(d.pop("purchaseOrderCategory"))

        value: None | str = d.pop("value")

        asset_status: AssetStatus | None = AssetStatus.read(d.pop("assetStatus"))

        number_value: int | None = d.pop("numberValue")

        self.__init__(  # type: ignore[misc]
            id=id,
            created_by=created_by,
            updated_by=updated_by,
            created_at=created_at,
            updated_at=updated_at,
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
