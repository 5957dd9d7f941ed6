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

from ..models.asset_status import AssetStatus
from ..models.part_action import PartAction
from ..models.priority import Priority
from ..models.purchase_order_action import PurchaseOrderAction
from ..models.request_action import RequestAction
from ..models.task_action import TaskAction
from ..models.work_order_action import WorkOrderAction
from ..runtime import Model, wire
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reference import Reference


T = TypeVar("T", bound="WorkflowActionCreate")


@_attrs_define
class WorkflowActionCreate(Model):
    """
    Attributes:
        work_order_action (None | Unset | WorkOrderAction):
        request_action (None | RequestAction | Unset):
        purchase_order_action (None | PurchaseOrderAction | Unset):
        part_action (None | PartAction | Unset):
        task_action (None | TaskAction | Unset):
        priority (None | Priority | Unset):
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
    work_order_action: None | Unset | WorkOrderAction = UNSET
    request_action: None | RequestAction | Unset = UNSET
    purchase_order_action: None | PurchaseOrderAction | Unset = UNSET
    part_action: None | PartAction | Unset = UNSET
    task_action: None | TaskAction | Unset = UNSET
    priority: None | Priority | Unset = UNSET
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.reference import Reference  # noqa: PLC0415

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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reference import Reference  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_work_order_action(data: object) -> None | Unset | WorkOrderAction:
            if data is None:
                return data
            if isinstance(data, Unset):
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
            return cast(None | Unset | WorkOrderAction, data)

        work_order_action = _parse_work_order_action(d.pop("workOrderAction", UNSET))

        def _parse_request_action(data: object) -> None | RequestAction | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
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
            return cast(None | RequestAction | Unset, data)

        request_action = _parse_request_action(d.pop("requestAction", UNSET))

        def _parse_purchase_order_action(data: object) -> None | PurchaseOrderAction | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
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
            return cast(None | PurchaseOrderAction | Unset, data)

        purchase_order_action = _parse_purchase_order_action(d.pop("purchaseOrderAction", UNSET))

        def _parse_part_action(data: object) -> None | PartAction | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
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
            return cast(None | PartAction | Unset, data)

        part_action = _parse_part_action(d.pop("partAction", UNSET))

        def _parse_task_action(data: object) -> None | TaskAction | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
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
            return cast(None | TaskAction | Unset, data)

        task_action = _parse_task_action(d.pop("taskAction", UNSET))

        def _parse_priority(data: object) -> None | Priority | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
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
            return cast(None | Priority | Unset, data)

        priority = _parse_priority(d.pop("priority", UNSET))

        def _parse_asset(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _asset_type_0: Any = data
                asset_type_0: Reference = _asset_type_0
                if _asset_type_0 is not None:
                    asset_type_0 = Reference.from_dict(_asset_type_0)

                return asset_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference | Unset, data)

        asset = _parse_asset(d.pop("asset", UNSET))

        def _parse_location(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _location_type_0: Any = data
                location_type_0: Reference = _location_type_0
                if _location_type_0 is not None:
                    location_type_0 = Reference.from_dict(_location_type_0)

                return location_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference | Unset, data)

        location = _parse_location(d.pop("location", UNSET))

        def _parse_user(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _user_type_0: Any = data
                user_type_0: Reference = _user_type_0
                if _user_type_0 is not None:
                    user_type_0 = Reference.from_dict(_user_type_0)

                return user_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference | Unset, data)

        user = _parse_user(d.pop("user", UNSET))

        def _parse_team(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _team_type_0: Any = data
                team_type_0: Reference = _team_type_0
                if _team_type_0 is not None:
                    team_type_0 = Reference.from_dict(_team_type_0)

                return team_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference | Unset, data)

        team = _parse_team(d.pop("team", UNSET))

        def _parse_work_order_category(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _work_order_category_type_0: Any = data
                work_order_category_type_0: Reference = _work_order_category_type_0
                if _work_order_category_type_0 is not None:
                    work_order_category_type_0 = Reference.from_dict(_work_order_category_type_0)

                return work_order_category_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference | Unset, data)

        work_order_category = _parse_work_order_category(d.pop("workOrderCategory", UNSET))

        def _parse_checklist(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _checklist_type_0: Any = data
                checklist_type_0: Reference = _checklist_type_0
                if _checklist_type_0 is not None:
                    checklist_type_0 = Reference.from_dict(_checklist_type_0)

                return checklist_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference | Unset, data)

        checklist = _parse_checklist(d.pop("checklist", UNSET))

        def _parse_vendor(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _vendor_type_0: Any = data
                vendor_type_0: Reference = _vendor_type_0
                if _vendor_type_0 is not None:
                    vendor_type_0 = Reference.from_dict(_vendor_type_0)

                return vendor_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference | Unset, data)

        vendor = _parse_vendor(d.pop("vendor", UNSET))

        def _parse_purchase_order_category(data: object) -> None | Reference | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _purchase_order_category_type_0: Any = data
                purchase_order_category_type_0: Reference = _purchase_order_category_type_0
                if _purchase_order_category_type_0 is not None:
                    purchase_order_category_type_0 = Reference.from_dict(_purchase_order_category_type_0)

                return purchase_order_category_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Reference | Unset, data)

        purchase_order_category = _parse_purchase_order_category(d.pop("purchaseOrderCategory", UNSET))

        def _parse_value(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        value = _parse_value(d.pop("value", UNSET))

        def _parse_asset_status(data: object) -> AssetStatus | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
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
            return cast(AssetStatus | None | Unset, data)

        asset_status = _parse_asset_status(d.pop("assetStatus", UNSET))

        def _parse_number_value(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        number_value = _parse_number_value(d.pop("numberValue", UNSET))

        workflow_action_create = cls(
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

        workflow_action_create.additional_properties = d
        return workflow_action_create

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
