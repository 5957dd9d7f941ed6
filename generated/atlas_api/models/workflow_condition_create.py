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

from ..models.approval_status import ApprovalStatus
from ..models.part_condition import PartCondition
from ..models.priority import Priority
from ..models.purchase_order_condition import PurchaseOrderCondition
from ..models.request_condition import RequestCondition
from ..models.task_condition import TaskCondition
from ..models.work_order_condition import WorkOrderCondition
from ..models.work_order_status import WorkOrderStatus
from ..runtime import Model, Timestamp, wire
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reference import Reference
    from ..models.versioned_reference import VersionedReference


T = TypeVar("T", bound="WorkflowConditionCreate")


@_attrs_define
class WorkflowConditionCreate(Model):
    """
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.reference import Reference  # noqa: PLC0415
        from ..models.versioned_reference import VersionedReference  # noqa: PLC0415

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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reference import Reference  # noqa: PLC0415
        from ..models.versioned_reference import VersionedReference  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_work_order_condition(data: object) -> None | Unset | WorkOrderCondition:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _work_order_condition_type_0: Any = data
                work_order_condition_type_0: WorkOrderCondition = _work_order_condition_type_0
                if _work_order_condition_type_0 is not None:
                    work_order_condition_type_0 = WorkOrderCondition(_work_order_condition_type_0)

                return work_order_condition_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | WorkOrderCondition, data)

        work_order_condition = _parse_work_order_condition(d.pop("workOrderCondition", UNSET))

        def _parse_request_condition(data: object) -> None | RequestCondition | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _request_condition_type_0: Any = data
                request_condition_type_0: RequestCondition = _request_condition_type_0
                if _request_condition_type_0 is not None:
                    request_condition_type_0 = RequestCondition(_request_condition_type_0)

                return request_condition_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RequestCondition | Unset, data)

        request_condition = _parse_request_condition(d.pop("requestCondition", UNSET))

        def _parse_purchase_order_condition(data: object) -> None | PurchaseOrderCondition | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _purchase_order_condition_type_0: Any = data
                purchase_order_condition_type_0: PurchaseOrderCondition = _purchase_order_condition_type_0
                if _purchase_order_condition_type_0 is not None:
                    purchase_order_condition_type_0 = PurchaseOrderCondition(_purchase_order_condition_type_0)

                return purchase_order_condition_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PurchaseOrderCondition | Unset, data)

        purchase_order_condition = _parse_purchase_order_condition(d.pop("purchaseOrderCondition", UNSET))

        def _parse_part_condition(data: object) -> None | PartCondition | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _part_condition_type_0: Any = data
                part_condition_type_0: PartCondition = _part_condition_type_0
                if _part_condition_type_0 is not None:
                    part_condition_type_0 = PartCondition(_part_condition_type_0)

                return part_condition_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PartCondition | Unset, data)

        part_condition = _parse_part_condition(d.pop("partCondition", UNSET))

        def _parse_task_condition(data: object) -> None | TaskCondition | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _task_condition_type_0: Any = data
                task_condition_type_0: TaskCondition = _task_condition_type_0
                if _task_condition_type_0 is not None:
                    task_condition_type_0 = TaskCondition(_task_condition_type_0)

                return task_condition_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TaskCondition | Unset, data)

        task_condition = _parse_task_condition(d.pop("taskCondition", UNSET))

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

        def _parse_created_time_start(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        created_time_start = _parse_created_time_start(d.pop("createdTimeStart", UNSET))

        def _parse_created_time_end(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        created_time_end = _parse_created_time_end(d.pop("createdTimeEnd", UNSET))

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

        def _parse_part(data: object) -> None | Unset | VersionedReference:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _part_type_0: Any = data
                part_type_0: VersionedReference = _part_type_0
                if _part_type_0 is not None:
                    part_type_0 = VersionedReference.from_dict(_part_type_0)

                return part_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | VersionedReference, data)

        part = _parse_part(d.pop("part", UNSET))

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

        def _parse_work_order_status(data: object) -> None | Unset | WorkOrderStatus:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _work_order_status_type_0: Any = data
                work_order_status_type_0: WorkOrderStatus = _work_order_status_type_0
                if _work_order_status_type_0 is not None:
                    work_order_status_type_0 = WorkOrderStatus(_work_order_status_type_0)

                return work_order_status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | WorkOrderStatus, data)

        work_order_status = _parse_work_order_status(d.pop("workOrderStatus", UNSET))

        def _parse_purchase_order_status(data: object) -> ApprovalStatus | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _purchase_order_status_type_0: Any = data
                purchase_order_status_type_0: ApprovalStatus = _purchase_order_status_type_0
                if _purchase_order_status_type_0 is not None:
                    purchase_order_status_type_0 = ApprovalStatus(_purchase_order_status_type_0)

                return purchase_order_status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ApprovalStatus | None | Unset, data)

        purchase_order_status = _parse_purchase_order_status(d.pop("purchaseOrderStatus", UNSET))

        def _parse_start_date(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _start_date_type_0: Any = data
                start_date_type_0: datetime.datetime = _start_date_type_0
                if _start_date_type_0 is not None:
                    start_date_type_0 = Timestamp.parse(_start_date_type_0)

                return start_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        start_date = _parse_start_date(d.pop("startDate", UNSET))

        def _parse_end_date(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _end_date_type_0: Any = data
                end_date_type_0: datetime.datetime = _end_date_type_0
                if _end_date_type_0 is not None:
                    end_date_type_0 = Timestamp.parse(_end_date_type_0)

                return end_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        end_date = _parse_end_date(d.pop("endDate", UNSET))

        def _parse_label(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        label = _parse_label(d.pop("label", UNSET))

        def _parse_value(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        value = _parse_value(d.pop("value", UNSET))

        def _parse_number_value(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        number_value = _parse_number_value(d.pop("numberValue", UNSET))

        workflow_condition_create = cls(
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

        workflow_condition_create.additional_properties = d
        return workflow_condition_create

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
