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
    from ..models.checklist_mini import ChecklistMini
    from ..models.location_mini import LocationMini
    from ..models.team_mini import TeamMini
    from ..models.user_mini import UserMini
    from ..models.vendor_mini import VendorMini


T = TypeVar("T", bound="WorkflowAction")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class WorkflowAction(Record):
    """(record; what a release does not send reads as None or [])

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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(())
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = ()

    id: int = _attrs_field()
    created_by: int | None = _attrs_field(default=ABSENT)
    updated_by: int | None = _attrs_field(default=ABSENT)
    created_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    updated_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    work_order_action: None | WorkOrderAction = _attrs_field(default=ABSENT)
    request_action: None | RequestAction = _attrs_field(default=ABSENT)
    purchase_order_action: None | PurchaseOrderAction = _attrs_field(default=ABSENT)
    part_action: None | PartAction = _attrs_field(default=ABSENT)
    task_action: None | TaskAction = _attrs_field(default=ABSENT)
    priority: None | Priority = _attrs_field(default=ABSENT)
    asset: AssetMini | None = _attrs_field(default=ABSENT)
    location: LocationMini | None = _attrs_field(default=ABSENT)
    user: None | UserMini = _attrs_field(default=ABSENT)
    team: None | TeamMini = _attrs_field(default=ABSENT)
    work_order_category: CategoryMini | None = _attrs_field(default=ABSENT)
    checklist: ChecklistMini | None = _attrs_field(default=ABSENT)
    vendor: None | VendorMini = _attrs_field(default=ABSENT)
    purchase_order_category: CategoryMini | None = _attrs_field(default=ABSENT)
    value: None | str = _attrs_field(default=ABSENT)
    asset_status: AssetStatus | None = _attrs_field(default=ABSENT)
    number_value: int | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_by: int | None | Unset = d.pop("createdBy", UNSET)

        updated_by: int | None | Unset = d.pop("updatedBy", UNSET)

        created_at: datetime.datetime | Unset = Timestamp.read(d.pop("createdAt", UNSET))

        updated_at: datetime.datetime | Unset = Timestamp.read(d.pop("updatedAt", UNSET))

        work_order_action: None | Unset | WorkOrderAction = WorkOrderAction.read(d.pop("workOrderAction", UNSET))

        request_action: None | RequestAction | Unset = RequestAction.read(d.pop("requestAction", UNSET))

        purchase_order_action: None | PurchaseOrderAction | Unset = PurchaseOrderAction.read(
            d.pop("purchaseOrderAction", UNSET)
        )

        part_action: None | PartAction | Unset = PartAction.read(d.pop("partAction", UNSET))

        task_action: None | TaskAction | Unset = TaskAction.read(d.pop("taskAction", UNSET))

        priority: None | Priority | Unset = Priority.read(d.pop("priority", UNSET))

        asset: AssetMini | None | Unset = models.AssetMini.read(d.pop("asset", UNSET))

        location: LocationMini | None | Unset = models.LocationMini.read(d.pop("location", UNSET))

        user: None | Unset | UserMini = models.UserMini.read(d.pop("user", UNSET))

        team: None | TeamMini | Unset = models.TeamMini.read(d.pop("team", UNSET))

        work_order_category: CategoryMini | None | Unset = models.CategoryMini.read(d.pop("workOrderCategory", UNSET))

        checklist: ChecklistMini | None | Unset = models.ChecklistMini.read(d.pop("checklist", UNSET))

        vendor: None | Unset | VendorMini = models.VendorMini.read(d.pop("vendor", UNSET))

        purchase_order_category: CategoryMini | None | Unset = models.CategoryMini.read(
            d.pop("purchaseOrderCategory", UNSET)
        )

        value: None | str | Unset = d.pop("value", UNSET)

        asset_status: AssetStatus | None | Unset = AssetStatus.read(d.pop("assetStatus", UNSET))

        number_value: int | None | Unset = d.pop("numberValue", UNSET)

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
