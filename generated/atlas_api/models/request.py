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

from ..models.priority import Priority
from ..runtime import Model, Timestamp, wire

if TYPE_CHECKING:
    from ..models.asset_mini import AssetMini
    from ..models.category_mini import CategoryMini
    from ..models.custom_field_value import CustomFieldValue
    from ..models.customer_mini import CustomerMini
    from ..models.file_mini import FileMini
    from ..models.location_mini import LocationMini
    from ..models.request_portal_mini import RequestPortalMini
    from ..models.team_mini import TeamMini
    from ..models.user_mini import UserMini
    from ..models.work_order_summary import WorkOrderSummary


T = TypeVar("T", bound="Request")


@_attrs_define
class Request(Model):
    """
    Attributes:
        id (int):
        created_by (int | None):
        updated_by (int | None):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        due_date (datetime.datetime | None):
        priority (None | Priority):
        estimated_duration (float):
        estimated_start_date (datetime.datetime | None):
        description (None | str):
        title (str):
        required_signature (bool):
        category (CategoryMini | None):
        location (LocationMini | None):
        team (None | TeamMini):
        primary_user (None | UserMini):
        assigned_to (list[UserMini]):
        customers (list[CustomerMini]):
        asset (AssetMini | None):
        files (list[FileMini]):
        image (FileMini | None):
        custom_field_values (list[CustomFieldValue]):
        cancelled (bool):
        cancellation_reason (None | str):
        work_order (None | WorkOrderSummary):
        audio_description (FileMini | None):
        custom_id (None | str):
        request_portal (None | RequestPortalMini):
        contact (None | str):
    """

    _WIRE: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "dueDate": "due_date",
        "priority": "priority",
        "estimatedDuration": "estimated_duration",
        "estimatedStartDate": "estimated_start_date",
        "description": "description",
        "title": "title",
        "requiredSignature": "required_signature",
        "category": "category",
        "location": "location",
        "team": "team",
        "primaryUser": "primary_user",
        "assignedTo": "assigned_to",
        "customers": "customers",
        "asset": "asset",
        "files": "files",
        "image": "image",
        "customFieldValues": "custom_field_values",
        "cancelled": "cancelled",
        "cancellationReason": "cancellation_reason",
        "workOrder": "work_order",
        "audioDescription": "audio_description",
        "customId": "custom_id",
        "requestPortal": "request_portal",
        "contact": "contact",
    }
    id: int
    created_by: int | None
    updated_by: int | None
    created_at: datetime.datetime
    updated_at: datetime.datetime
    due_date: datetime.datetime | None
    priority: None | Priority
    estimated_duration: float
    estimated_start_date: datetime.datetime | None
    description: None | str
    title: str
    required_signature: bool
    category: CategoryMini | None
    location: LocationMini | None
    team: None | TeamMini
    primary_user: None | UserMini
    assigned_to: list[UserMini]
    customers: list[CustomerMini]
    asset: AssetMini | None
    files: list[FileMini]
    image: FileMini | None
    custom_field_values: list[CustomFieldValue]
    cancelled: bool
    cancellation_reason: None | str
    work_order: None | WorkOrderSummary
    audio_description: FileMini | None
    custom_id: None | str
    request_portal: None | RequestPortalMini
    contact: None | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.asset_mini import AssetMini  # noqa: PLC0415
        from ..models.category_mini import CategoryMini  # noqa: PLC0415
        from ..models.file_mini import FileMini  # noqa: PLC0415
        from ..models.location_mini import LocationMini  # noqa: PLC0415
        from ..models.request_portal_mini import RequestPortalMini  # noqa: PLC0415
        from ..models.team_mini import TeamMini  # noqa: PLC0415
        from ..models.user_mini import UserMini  # noqa: PLC0415
        from ..models.work_order_summary import WorkOrderSummary  # noqa: PLC0415

        id = self.id

        created_by: int | None
        created_by = self.created_by

        updated_by: int | None
        updated_by = self.updated_by

        created_at = wire(self.created_at)

        updated_at = wire(self.updated_at)

        due_date: None | str
        if isinstance(self.due_date, datetime.datetime):
            due_date = wire(self.due_date)
        else:
            due_date = self.due_date

        priority: None | str
        if isinstance(self.priority, Priority):
            priority = wire(self.priority)
        else:
            priority = self.priority

        estimated_duration = self.estimated_duration

        estimated_start_date: None | str
        if isinstance(self.estimated_start_date, datetime.datetime):
            estimated_start_date = wire(self.estimated_start_date)
        else:
            estimated_start_date = self.estimated_start_date

        description: None | str
        description = self.description

        title = self.title

        required_signature = self.required_signature

        category: dict[str, Any] | None
        if isinstance(self.category, CategoryMini):
            category = wire(self.category)
        else:
            category = self.category

        location: dict[str, Any] | None
        if isinstance(self.location, LocationMini):
            location = wire(self.location)
        else:
            location = self.location

        team: dict[str, Any] | None
        if isinstance(self.team, TeamMini):
            team = wire(self.team)
        else:
            team = self.team

        primary_user: dict[str, Any] | None
        if isinstance(self.primary_user, UserMini):
            primary_user = wire(self.primary_user)
        else:
            primary_user = self.primary_user

        assigned_to = wire(self.assigned_to)

        customers = wire(self.customers)

        asset: dict[str, Any] | None
        if isinstance(self.asset, AssetMini):
            asset = wire(self.asset)
        else:
            asset = self.asset

        files = wire(self.files)

        image: dict[str, Any] | None
        if isinstance(self.image, FileMini):
            image = wire(self.image)
        else:
            image = self.image

        custom_field_values = wire(self.custom_field_values)

        cancelled = self.cancelled

        cancellation_reason: None | str
        cancellation_reason = self.cancellation_reason

        work_order: dict[str, Any] | None
        if isinstance(self.work_order, WorkOrderSummary):
            work_order = wire(self.work_order)
        else:
            work_order = self.work_order

        audio_description: dict[str, Any] | None
        if isinstance(self.audio_description, FileMini):
            audio_description = wire(self.audio_description)
        else:
            audio_description = self.audio_description

        custom_id: None | str
        custom_id = self.custom_id

        request_portal: dict[str, Any] | None
        if isinstance(self.request_portal, RequestPortalMini):
            request_portal = wire(self.request_portal)
        else:
            request_portal = self.request_portal

        contact: None | str
        contact = self.contact

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "createdBy": created_by,
                "updatedBy": updated_by,
                "createdAt": created_at,
                "updatedAt": updated_at,
                "dueDate": due_date,
                "priority": priority,
                "estimatedDuration": estimated_duration,
                "estimatedStartDate": estimated_start_date,
                "description": description,
                "title": title,
                "requiredSignature": required_signature,
                "category": category,
                "location": location,
                "team": team,
                "primaryUser": primary_user,
                "assignedTo": assigned_to,
                "customers": customers,
                "asset": asset,
                "files": files,
                "image": image,
                "customFieldValues": custom_field_values,
                "cancelled": cancelled,
                "cancellationReason": cancellation_reason,
                "workOrder": work_order,
                "audioDescription": audio_description,
                "customId": custom_id,
                "requestPortal": request_portal,
                "contact": contact,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.asset_mini import AssetMini  # noqa: PLC0415
        from ..models.category_mini import CategoryMini  # noqa: PLC0415
        from ..models.custom_field_value import CustomFieldValue  # noqa: PLC0415
        from ..models.customer_mini import CustomerMini  # noqa: PLC0415
        from ..models.file_mini import FileMini  # noqa: PLC0415
        from ..models.location_mini import LocationMini  # noqa: PLC0415
        from ..models.request_portal_mini import RequestPortalMini  # noqa: PLC0415
        from ..models.team_mini import TeamMini  # noqa: PLC0415
        from ..models.user_mini import UserMini  # noqa: PLC0415
        from ..models.work_order_summary import WorkOrderSummary  # noqa: PLC0415

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

        def _parse_due_date(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _due_date_type_0: Any = data
                due_date_type_0: datetime.datetime = _due_date_type_0
                if _due_date_type_0 is not None:
                    due_date_type_0 = Timestamp.parse(_due_date_type_0)

                return due_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        due_date = _parse_due_date(d.pop("dueDate"))

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

        estimated_duration = d.pop("estimatedDuration")

        def _parse_estimated_start_date(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                _estimated_start_date_type_0: Any = data
                estimated_start_date_type_0: datetime.datetime = _estimated_start_date_type_0
                if _estimated_start_date_type_0 is not None:
                    estimated_start_date_type_0 = Timestamp.parse(_estimated_start_date_type_0)

                return estimated_start_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        estimated_start_date = _parse_estimated_start_date(d.pop("estimatedStartDate"))

        def _parse_description(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        description = _parse_description(d.pop("description"))

        title = d.pop("title")

        required_signature = d.pop("requiredSignature")

        def _parse_category(data: object) -> CategoryMini | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _category_type_0: Any = data
                category_type_0: CategoryMini = _category_type_0
                if _category_type_0 is not None:
                    category_type_0 = CategoryMini.from_dict(_category_type_0)

                return category_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CategoryMini | None, data)

        category = _parse_category(d.pop("category"))

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

        def _parse_primary_user(data: object) -> None | UserMini:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _primary_user_type_0: Any = data
                primary_user_type_0: UserMini = _primary_user_type_0
                if _primary_user_type_0 is not None:
                    primary_user_type_0 = UserMini.from_dict(_primary_user_type_0)

                return primary_user_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UserMini, data)

        primary_user = _parse_primary_user(d.pop("primaryUser"))

        _assigned_to: Any = d.pop("assignedTo")
        assigned_to: list[UserMini] = _assigned_to
        if _assigned_to is not None:
            if not isinstance(_assigned_to, list):
                raise TypeError("a list was promised")
            assigned_to = []
            for assigned_to_item_data in _assigned_to:
                _assigned_to_item: Any = assigned_to_item_data
                assigned_to_item: UserMini = _assigned_to_item
                if _assigned_to_item is not None:
                    assigned_to_item = UserMini.from_dict(_assigned_to_item)

                assigned_to.append(assigned_to_item)

        _customers: Any = d.pop("customers")
        customers: list[CustomerMini] = _customers
        if _customers is not None:
            if not isinstance(_customers, list):
                raise TypeError("a list was promised")
            customers = []
            for customers_item_data in _customers:
                _customers_item: Any = customers_item_data
                customers_item: CustomerMini = _customers_item
                if _customers_item is not None:
                    customers_item = CustomerMini.from_dict(_customers_item)

                customers.append(customers_item)

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

        _files: Any = d.pop("files")
        files: list[FileMini] = _files
        if _files is not None:
            if not isinstance(_files, list):
                raise TypeError("a list was promised")
            files = []
            for files_item_data in _files:
                _files_item: Any = files_item_data
                files_item: FileMini = _files_item
                if _files_item is not None:
                    files_item = FileMini.from_dict(_files_item)

                files.append(files_item)

        def _parse_image(data: object) -> FileMini | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _image_type_0: Any = data
                image_type_0: FileMini = _image_type_0
                if _image_type_0 is not None:
                    image_type_0 = FileMini.from_dict(_image_type_0)

                return image_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FileMini | None, data)

        image = _parse_image(d.pop("image"))

        _custom_field_values: Any = d.pop("customFieldValues")
        custom_field_values: list[CustomFieldValue] = _custom_field_values
        if _custom_field_values is not None:
            if not isinstance(_custom_field_values, list):
                raise TypeError("a list was promised")
            custom_field_values = []
            for custom_field_values_item_data in _custom_field_values:
                _custom_field_values_item: Any = custom_field_values_item_data
                custom_field_values_item: CustomFieldValue = _custom_field_values_item
                if _custom_field_values_item is not None:
                    custom_field_values_item = CustomFieldValue.from_dict(_custom_field_values_item)

                custom_field_values.append(custom_field_values_item)

        cancelled = d.pop("cancelled")

        def _parse_cancellation_reason(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        cancellation_reason = _parse_cancellation_reason(d.pop("cancellationReason"))

        def _parse_work_order(data: object) -> None | WorkOrderSummary:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _work_order_type_0: Any = data
                work_order_type_0: WorkOrderSummary = _work_order_type_0
                if _work_order_type_0 is not None:
                    work_order_type_0 = WorkOrderSummary.from_dict(_work_order_type_0)

                return work_order_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | WorkOrderSummary, data)

        work_order = _parse_work_order(d.pop("workOrder"))

        def _parse_audio_description(data: object) -> FileMini | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _audio_description_type_0: Any = data
                audio_description_type_0: FileMini = _audio_description_type_0
                if _audio_description_type_0 is not None:
                    audio_description_type_0 = FileMini.from_dict(_audio_description_type_0)

                return audio_description_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FileMini | None, data)

        audio_description = _parse_audio_description(d.pop("audioDescription"))

        def _parse_custom_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        custom_id = _parse_custom_id(d.pop("customId"))

        def _parse_request_portal(data: object) -> None | RequestPortalMini:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                _request_portal_type_0: Any = data
                request_portal_type_0: RequestPortalMini = _request_portal_type_0
                if _request_portal_type_0 is not None:
                    request_portal_type_0 = RequestPortalMini.from_dict(_request_portal_type_0)

                return request_portal_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RequestPortalMini, data)

        request_portal = _parse_request_portal(d.pop("requestPortal"))

        def _parse_contact(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        contact = _parse_contact(d.pop("contact"))

        request = cls(
            id=id,
            created_by=created_by,
            updated_by=updated_by,
            created_at=created_at,
            updated_at=updated_at,
            due_date=due_date,
            priority=priority,
            estimated_duration=estimated_duration,
            estimated_start_date=estimated_start_date,
            description=description,
            title=title,
            required_signature=required_signature,
            category=category,
            location=location,
            team=team,
            primary_user=primary_user,
            assigned_to=assigned_to,
            customers=customers,
            asset=asset,
            files=files,
            image=image,
            custom_field_values=custom_field_values,
            cancelled=cancelled,
            cancellation_reason=cancellation_reason,
            work_order=work_order,
            audio_description=audio_description,
            custom_id=custom_id,
            request_portal=request_portal,
            contact=contact,
        )

        request.additional_properties = d
        return request

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
