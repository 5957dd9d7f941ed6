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
from ..models.priority import Priority
from ..models.work_order_status import WorkOrderStatus
from ..runtime import Model, Timestamp, left_over, on_setattr, wire

if TYPE_CHECKING:
    from ..models.asset_mini import AssetMini
    from ..models.category_mini import CategoryMini
    from ..models.custom_field_value import CustomFieldValue
    from ..models.customer_mini import CustomerMini
    from ..models.file import File
    from ..models.file_mini import FileMini
    from ..models.location_mini import LocationMini
    from ..models.preventive_maintenance_mini import PreventiveMaintenanceMini
    from ..models.request_mini import RequestMini
    from ..models.team_mini import TeamMini
    from ..models.user_mini import UserMini


T = TypeVar("T", bound="WorkOrder")


@_attrs_define(on_setattr=on_setattr)
class WorkOrder(Model):
    """
    Attributes:
        id (int):
        created_by (int | None):
        updated_by (int | None):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        due_date (datetime.datetime | None):
        priority (None | Priority):
        estimated_duration (float): In hours.
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
        completed_by (None | UserMini):
        completed_on (datetime.datetime | None):
        archived (bool):
        parent_request (None | RequestMini):
        parent_preventive_maintenance (None | PreventiveMaintenanceMini):
        signature (None | str): A data URL of an image.
        status (WorkOrderStatus): There is no cancelled; archive instead.
        feedback (None | str):
        audio_description (File | None):
        custom_id (str): The number that people see (WO000001); unrelated to id.
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
        "completedBy": "completed_by",
        "completedOn": "completed_on",
        "archived": "archived",
        "parentRequest": "parent_request",
        "parentPreventiveMaintenance": "parent_preventive_maintenance",
        "signature": "signature",
        "status": "status",
        "feedback": "feedback",
        "audioDescription": "audio_description",
        "customId": "custom_id",
    }
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "createdBy",
            "updatedBy",
            "createdAt",
            "updatedAt",
            "dueDate",
            "priority",
            "estimatedDuration",
            "estimatedStartDate",
            "description",
            "title",
            "requiredSignature",
            "category",
            "location",
            "team",
            "primaryUser",
            "assignedTo",
            "customers",
            "asset",
            "files",
            "image",
            "customFieldValues",
            "completedBy",
            "completedOn",
            "archived",
            "parentRequest",
            "parentPreventiveMaintenance",
            "signature",
            "status",
            "feedback",
            "audioDescription",
            "customId",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("assignedTo", list, "UserMini"),
        ("customers", list, "CustomerMini"),
        ("files", list, "FileMini"),
        ("customFieldValues", list, "CustomFieldValue"),
    )
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
    completed_by: None | UserMini
    completed_on: datetime.datetime | None
    archived: bool
    parent_request: None | RequestMini
    parent_preventive_maintenance: None | PreventiveMaintenanceMini
    signature: None | str
    status: WorkOrderStatus
    feedback: None | str
    audio_description: File | None
    custom_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def to_dict(self) -> dict[str, Any]:
        AssetMini = models.AssetMini
        CategoryMini = models.CategoryMini
        CustomFieldValue = models.CustomFieldValue
        CustomerMini = models.CustomerMini
        File = models.File
        FileMini = models.FileMini
        LocationMini = models.LocationMini
        PreventiveMaintenanceMini = models.PreventiveMaintenanceMini
        RequestMini = models.RequestMini
        TeamMini = models.TeamMini
        UserMini = models.UserMini
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

        completed_by: dict[str, Any] | None
        if isinstance(self.completed_by, UserMini):
            completed_by = wire(self.completed_by)
        else:
            completed_by = self.completed_by

        completed_on: None | str
        if isinstance(self.completed_on, datetime.datetime):
            completed_on = wire(self.completed_on)
        else:
            completed_on = self.completed_on

        archived = self.archived

        parent_request: dict[str, Any] | None
        if isinstance(self.parent_request, RequestMini):
            parent_request = wire(self.parent_request)
        else:
            parent_request = self.parent_request

        parent_preventive_maintenance: dict[str, Any] | None
        if isinstance(self.parent_preventive_maintenance, PreventiveMaintenanceMini):
            parent_preventive_maintenance = wire(self.parent_preventive_maintenance)
        else:
            parent_preventive_maintenance = self.parent_preventive_maintenance

        signature: None | str
        signature = self.signature

        status = wire(self.status)

        feedback: None | str
        feedback = self.feedback

        audio_description: dict[str, Any] | None
        if isinstance(self.audio_description, File):
            audio_description = wire(self.audio_description)
        else:
            audio_description = self.audio_description

        custom_id = self.custom_id

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
                "completedBy": completed_by,
                "completedOn": completed_on,
                "archived": archived,
                "parentRequest": parent_request,
                "parentPreventiveMaintenance": parent_preventive_maintenance,
                "signature": signature,
                "status": status,
                "feedback": feedback,
                "audioDescription": audio_description,
                "customId": custom_id,
            }
        )

        return field_dict

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_by: int | None = d.pop("createdBy")

        updated_by: int | None = d.pop("updatedBy")

        created_at: datetime.datetime = Timestamp.read(d.pop("createdAt"))

        updated_at: datetime.datetime = Timestamp.read(d.pop("updatedAt"))

        due_date: datetime.datetime | None = Timestamp.read(d.pop("dueDate"))

        priority: None | Priority = Priority.read(d.pop("priority"))

        estimated_duration = d.pop("estimatedDuration")

        estimated_start_date: datetime.datetime | None = Timestamp.read(d.pop("estimatedStartDate"))

        description: None | str = d.pop("description")

        title = d.pop("title")

        required_signature = d.pop("requiredSignature")

        category: CategoryMini | None = models.CategoryMini.read(d.pop("category"))

        location: LocationMini | None = models.LocationMini.read(d.pop("location"))

        team: None | TeamMini = models.TeamMini.read(d.pop("team"))

        primary_user: None | UserMini = models.UserMini.read(d.pop("primaryUser"))

        assigned_to: list[UserMini] = models.UserMini._checked(d.pop("assignedTo"))

        customers: list[CustomerMini] = models.CustomerMini._checked(d.pop("customers"))

        asset: AssetMini | None = models.AssetMini.read(d.pop("asset"))

        files: list[FileMini] = models.FileMini._checked(d.pop("files"))

        image: FileMini | None = models.FileMini.read(d.pop("image"))

        custom_field_values: list[CustomFieldValue] = models.CustomFieldValue._checked(d.pop("customFieldValues"))

        completed_by: None | UserMini = models.UserMini.read(d.pop("completedBy"))

        completed_on: datetime.datetime | None = Timestamp.read(d.pop("completedOn"))

        archived = d.pop("archived")

        parent_request: None | RequestMini = models.RequestMini.read(d.pop("parentRequest"))

        parent_preventive_maintenance: None | PreventiveMaintenanceMini = models.PreventiveMaintenanceMini.read(
            d.pop("parentPreventiveMaintenance")
        )

        signature: None | str = d.pop("signature")

        status: WorkOrderStatus = WorkOrderStatus.read(d.pop("status"))

        feedback: None | str = d.pop("feedback")

        audio_description: File | None = models.File.read(d.pop("audioDescription"))

        custom_id = d.pop("customId")

        self.__init__(  # type: ignore[misc]
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
            completed_by=completed_by,
            completed_on=completed_on,
            archived=archived,
            parent_request=parent_request,
            parent_preventive_maintenance=parent_preventive_maintenance,
            signature=signature,
            status=status,
            feedback=feedback,
            audio_description=audio_description,
            custom_id=custom_id,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
