# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
from __future__ import annotations

import datetime
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

from ..models.asset_status import AssetStatus
from ..models.part_action import PartAction
from ..models.priority import Priority
from ..models.purchase_order_action import PurchaseOrderAction
from ..models.request_action import RequestAction
from ..models.task_action import TaskAction
from ..models.work_order_action import WorkOrderAction
from ..runtime import Model, Timestamp, wire

if TYPE_CHECKING:
    from ..models.asset_mini import AssetMini
    from ..models.category_mini import CategoryMini
    from ..models.checklist_mini import ChecklistMini
    from ..models.location_mini import LocationMini
    from ..models.team_mini import TeamMini
    from ..models.user_mini import UserMini
    from ..models.vendor_mini import VendorMini


T = TypeVar("T", bound="WorkflowAction")


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.asset_mini import AssetMini  # noqa: PLC0415
        from ..models.category_mini import CategoryMini  # noqa: PLC0415
        from ..models.checklist_mini import ChecklistMini  # noqa: PLC0415
        from ..models.location_mini import LocationMini  # noqa: PLC0415
        from ..models.team_mini import TeamMini  # noqa: PLC0415
        from ..models.user_mini import UserMini  # noqa: PLC0415
        from ..models.vendor_mini import VendorMini  # noqa: PLC0415

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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.asset_mini import AssetMini  # noqa: PLC0415
        from ..models.category_mini import CategoryMini  # noqa: PLC0415
        from ..models.checklist_mini import ChecklistMini  # noqa: PLC0415
        from ..models.location_mini import LocationMini  # noqa: PLC0415
        from ..models.team_mini import TeamMini  # noqa: PLC0415
        from ..models.user_mini import UserMini  # noqa: PLC0415
        from ..models.vendor_mini import VendorMini  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        def _parse_created_by(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        created_by = _parse_created_by(d.pop("createdBy"))

        def _parse_updated_by(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        updated_by = _parse_updated_by(d.pop("updatedBy"))

        _created_at: Any = d.pop("createdAt")
        created_at: datetime.datetime = _created_at
        if _created_at is not None:
            created_at = Timestamp.parse(_created_at)

        _updated_at: Any = d.pop("updatedAt")
        updated_at: datetime.datetime = _updated_at
        if _updated_at is not None:
            updated_at = Timestamp.parse(_updated_at)

        def _parse_work_order_action(data: object) -> None | WorkOrderAction:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _work_order_action_type_0: Any = data
                work_order_action_type_0: WorkOrderAction = _work_order_action_type_0
                if _work_order_action_type_0 is not None:
                    work_order_action_type_0 = WorkOrderAction(_work_order_action_type_0)

                return work_order_action_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | WorkOrderAction, data)

        work_order_action = _parse_work_order_action(d.pop("workOrderAction"))

        def _parse_request_action(data: object) -> None | RequestAction:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _request_action_type_0: Any = data
                request_action_type_0: RequestAction = _request_action_type_0
                if _request_action_type_0 is not None:
                    request_action_type_0 = RequestAction(_request_action_type_0)

                return request_action_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RequestAction, data)

        request_action = _parse_request_action(d.pop("requestAction"))

        def _parse_purchase_order_action(data: object) -> None | PurchaseOrderAction:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _purchase_order_action_type_0: Any = data
                purchase_order_action_type_0: PurchaseOrderAction = _purchase_order_action_type_0
                if _purchase_order_action_type_0 is not None:
                    purchase_order_action_type_0 = PurchaseOrderAction(_purchase_order_action_type_0)

                return purchase_order_action_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PurchaseOrderAction, data)

        purchase_order_action = _parse_purchase_order_action(d.pop("purchaseOrderAction"))

        def _parse_part_action(data: object) -> None | PartAction:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _part_action_type_0: Any = data
                part_action_type_0: PartAction = _part_action_type_0
                if _part_action_type_0 is not None:
                    part_action_type_0 = PartAction(_part_action_type_0)

                return part_action_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PartAction, data)

        part_action = _parse_part_action(d.pop("partAction"))

        def _parse_task_action(data: object) -> None | TaskAction:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _task_action_type_0: Any = data
                task_action_type_0: TaskAction = _task_action_type_0
                if _task_action_type_0 is not None:
                    task_action_type_0 = TaskAction(_task_action_type_0)

                return task_action_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TaskAction, data)

        task_action = _parse_task_action(d.pop("taskAction"))

        def _parse_priority(data: object) -> None | Priority:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _priority_type_0: Any = data
                priority_type_0: Priority = _priority_type_0
                if _priority_type_0 is not None:
                    priority_type_0 = Priority(_priority_type_0)

                return priority_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Priority, data)

        priority = _parse_priority(d.pop("priority"))

        def _parse_asset(data: object) -> AssetMini | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _asset_type_0: Any = data
                asset_type_0: AssetMini = _asset_type_0
                if _asset_type_0 is not None:
                    asset_type_0 = AssetMini.from_dict(_asset_type_0)

                return asset_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AssetMini | None, data)

        asset = _parse_asset(d.pop("asset"))

        def _parse_location(data: object) -> LocationMini | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _location_type_0: Any = data
                location_type_0: LocationMini = _location_type_0
                if _location_type_0 is not None:
                    location_type_0 = LocationMini.from_dict(_location_type_0)

                return location_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LocationMini | None, data)

        location = _parse_location(d.pop("location"))

        def _parse_user(data: object) -> None | UserMini:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _user_type_0: Any = data
                user_type_0: UserMini = _user_type_0
                if _user_type_0 is not None:
                    user_type_0 = UserMini.from_dict(_user_type_0)

                return user_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UserMini, data)

        user = _parse_user(d.pop("user"))

        def _parse_team(data: object) -> None | TeamMini:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _team_type_0: Any = data
                team_type_0: TeamMini = _team_type_0
                if _team_type_0 is not None:
                    team_type_0 = TeamMini.from_dict(_team_type_0)

                return team_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TeamMini, data)

        team = _parse_team(d.pop("team"))

        def _parse_work_order_category(data: object) -> CategoryMini | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _work_order_category_type_0: Any = data
                work_order_category_type_0: CategoryMini = _work_order_category_type_0
                if _work_order_category_type_0 is not None:
                    work_order_category_type_0 = CategoryMini.from_dict(_work_order_category_type_0)

                return work_order_category_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CategoryMini | None, data)

        work_order_category = _parse_work_order_category(d.pop("workOrderCategory"))

        def _parse_checklist(data: object) -> ChecklistMini | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _checklist_type_0: Any = data
                checklist_type_0: ChecklistMini = _checklist_type_0
                if _checklist_type_0 is not None:
                    checklist_type_0 = ChecklistMini.from_dict(_checklist_type_0)

                return checklist_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ChecklistMini | None, data)

        checklist = _parse_checklist(d.pop("checklist"))

        def _parse_vendor(data: object) -> None | VendorMini:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _vendor_type_0: Any = data
                vendor_type_0: VendorMini = _vendor_type_0
                if _vendor_type_0 is not None:
                    vendor_type_0 = VendorMini.from_dict(_vendor_type_0)

                return vendor_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | VendorMini, data)

        vendor = _parse_vendor(d.pop("vendor"))

        def _parse_purchase_order_category(data: object) -> CategoryMini | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _purchase_order_category_type_0: Any = data
                purchase_order_category_type_0: CategoryMini = _purchase_order_category_type_0
                if _purchase_order_category_type_0 is not None:
                    purchase_order_category_type_0 = CategoryMini.from_dict(_purchase_order_category_type_0)

                return purchase_order_category_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CategoryMini | None, data)

        purchase_order_category = _parse_purchase_order_category(d.pop("purchaseOrderCategory"))

        def _parse_value(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        value = _parse_value(d.pop("value"))

        def _parse_asset_status(data: object) -> AssetStatus | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _asset_status_type_0: Any = data
                asset_status_type_0: AssetStatus = _asset_status_type_0
                if _asset_status_type_0 is not None:
                    asset_status_type_0 = AssetStatus(_asset_status_type_0)

                return asset_status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AssetStatus | None, data)

        asset_status = _parse_asset_status(d.pop("assetStatus"))

        def _parse_number_value(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        number_value = _parse_number_value(d.pop("numberValue"))

        workflow_action = cls(
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

        workflow_action.additional_properties = d
        return workflow_action

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
