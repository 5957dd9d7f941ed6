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

if TYPE_CHECKING:
    from ..models.asset_mini import AssetMini
    from ..models.category_mini import CategoryMini
    from ..models.location_mini import LocationMini
    from ..models.part_mini import PartMini
    from ..models.team_mini import TeamMini
    from ..models.user_mini import UserMini
    from ..models.vendor_mini import VendorMini


T = TypeVar("T", bound="WorkflowCondition")


@_attrs_define
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
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.asset_mini import AssetMini  # noqa: PLC0415
        from ..models.category_mini import CategoryMini  # noqa: PLC0415
        from ..models.location_mini import LocationMini  # noqa: PLC0415
        from ..models.part_mini import PartMini  # noqa: PLC0415
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

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.asset_mini import AssetMini  # noqa: PLC0415
        from ..models.category_mini import CategoryMini  # noqa: PLC0415
        from ..models.location_mini import LocationMini  # noqa: PLC0415
        from ..models.part_mini import PartMini  # noqa: PLC0415
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

        def _parse_work_order_condition(data: object) -> None | WorkOrderCondition:
            if data is None:
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
            return cast(None | WorkOrderCondition, data)

        work_order_condition = _parse_work_order_condition(d.pop("workOrderCondition"))

        def _parse_request_condition(data: object) -> None | RequestCondition:
            if data is None:
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
            return cast(None | RequestCondition, data)

        request_condition = _parse_request_condition(d.pop("requestCondition"))

        def _parse_purchase_order_condition(data: object) -> None | PurchaseOrderCondition:
            if data is None:
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
            return cast(None | PurchaseOrderCondition, data)

        purchase_order_condition = _parse_purchase_order_condition(d.pop("purchaseOrderCondition"))

        def _parse_part_condition(data: object) -> None | PartCondition:
            if data is None:
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
            return cast(None | PartCondition, data)

        part_condition = _parse_part_condition(d.pop("partCondition"))

        def _parse_task_condition(data: object) -> None | TaskCondition:
            if data is None:
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
            return cast(None | TaskCondition, data)

        task_condition = _parse_task_condition(d.pop("taskCondition"))

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

        def _parse_part(data: object) -> None | PartMini:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _part_type_0: Any = data
                part_type_0: PartMini = _part_type_0
                if _part_type_0 is not None:
                    part_type_0 = PartMini.from_dict(_part_type_0)

                return part_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PartMini, data)

        part = _parse_part(d.pop("part"))

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

        def _parse_work_order_status(data: object) -> None | WorkOrderStatus:
            if data is None:
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
            return cast(None | WorkOrderStatus, data)

        work_order_status = _parse_work_order_status(d.pop("workOrderStatus"))

        def _parse_purchase_order_status(data: object) -> ApprovalStatus | None:
            if data is None:
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
            return cast(ApprovalStatus | None, data)

        purchase_order_status = _parse_purchase_order_status(d.pop("purchaseOrderStatus"))

        def _parse_created_time_start(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        created_time_start = _parse_created_time_start(d.pop("createdTimeStart"))

        def _parse_created_time_end(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        created_time_end = _parse_created_time_end(d.pop("createdTimeEnd"))

        def _parse_start_date(data: object) -> datetime.datetime | None:
            if data is None:
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
            return cast(datetime.datetime | None, data)

        start_date = _parse_start_date(d.pop("startDate"))

        def _parse_end_date(data: object) -> datetime.datetime | None:
            if data is None:
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
            return cast(datetime.datetime | None, data)

        end_date = _parse_end_date(d.pop("endDate"))

        def _parse_label(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        label = _parse_label(d.pop("label"))

        def _parse_value(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        value = _parse_value(d.pop("value"))

        def _parse_number_value(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        number_value = _parse_number_value(d.pop("numberValue"))

        workflow_condition = cls(
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

        workflow_condition.additional_properties = d
        return workflow_condition

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
