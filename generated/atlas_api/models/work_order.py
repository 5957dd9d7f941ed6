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
from ..runtime import (
    ABSENT,
    Record,
    Timestamp,
    left_over,
    on_setattr,
)
from ..types import UNSET, Unset
from ..words import WorkOrderWords

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


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class WorkOrder(WorkOrderWords, Record):
    """(record; what a release does not send reads as None or [])

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
    _REQUIRED: ClassVar[frozenset[str]] = frozenset(("id",))
    _LISTS: ClassVar[frozenset[str]] = frozenset(
        (
            "assigned_to",
            "customers",
            "files",
            "custom_field_values",
        )
    )
    _PARTS: ClassVar[tuple[tuple[str, type, str], ...]] = (
        ("assignedTo", list, "UserMini"),
        ("customers", list, "CustomerMini"),
        ("files", list, "FileMini"),
        ("customFieldValues", list, "CustomFieldValue"),
    )

    id: int = _attrs_field()
    created_by: int | None = _attrs_field(default=ABSENT)
    updated_by: int | None = _attrs_field(default=ABSENT)
    created_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    updated_at: datetime.datetime | None = _attrs_field(default=ABSENT)
    due_date: datetime.datetime | None = _attrs_field(default=ABSENT)
    priority: None | Priority = _attrs_field(default=ABSENT)
    estimated_duration: float | None = _attrs_field(default=ABSENT)
    estimated_start_date: datetime.datetime | None = _attrs_field(default=ABSENT)
    description: None | str = _attrs_field(default=ABSENT)
    title: str | None = _attrs_field(default=ABSENT)
    required_signature: bool | None = _attrs_field(default=ABSENT)
    category: CategoryMini | None = _attrs_field(default=ABSENT)
    location: LocationMini | None = _attrs_field(default=ABSENT)
    team: None | TeamMini = _attrs_field(default=ABSENT)
    primary_user: None | UserMini = _attrs_field(default=ABSENT)
    assigned_to: list[UserMini] = _attrs_field(default=ABSENT)
    customers: list[CustomerMini] = _attrs_field(default=ABSENT)
    asset: AssetMini | None = _attrs_field(default=ABSENT)
    files: list[FileMini] = _attrs_field(default=ABSENT)
    image: FileMini | None = _attrs_field(default=ABSENT)
    custom_field_values: list[CustomFieldValue] = _attrs_field(default=ABSENT)
    completed_by: None | UserMini = _attrs_field(default=ABSENT)
    completed_on: datetime.datetime | None = _attrs_field(default=ABSENT)
    archived: bool | None = _attrs_field(default=ABSENT)
    parent_request: None | RequestMini = _attrs_field(default=ABSENT)
    parent_preventive_maintenance: None | PreventiveMaintenanceMini = _attrs_field(default=ABSENT)
    signature: None | str = _attrs_field(default=ABSENT)
    status: WorkOrderStatus | None = _attrs_field(default=ABSENT)
    feedback: None | str = _attrs_field(default=ABSENT)
    audio_description: File | None = _attrs_field(default=ABSENT)
    custom_id: str | None = _attrs_field(default=ABSENT)
    additional_properties: dict[str, Any] = _attrs_field(init=False, default=left_over)

    def _read(self, d: dict[str, Any]) -> None:
        id = d.pop("id")

        created_by: int | None | Unset = d.pop("createdBy", UNSET)

        updated_by: int | None | Unset = d.pop("updatedBy", UNSET)

        created_at: datetime.datetime | Unset = Timestamp.read(d.pop("createdAt", UNSET))

        updated_at: datetime.datetime | Unset = Timestamp.read(d.pop("updatedAt", UNSET))

        due_date: datetime.datetime | None | Unset = Timestamp.read(d.pop("dueDate", UNSET))

        priority: None | Priority | Unset = Priority.read(d.pop("priority", UNSET))

        estimated_duration = d.pop("estimatedDuration", UNSET)

        estimated_start_date: datetime.datetime | None | Unset = Timestamp.read(d.pop("estimatedStartDate", UNSET))

        description: None | str | Unset = d.pop("description", UNSET)

        title = d.pop("title", UNSET)

        required_signature = d.pop("requiredSignature", UNSET)

        category: CategoryMini | None | Unset = models.CategoryMini.read(d.pop("category", UNSET))

        location: LocationMini | None | Unset = models.LocationMini.read(d.pop("location", UNSET))

        team: None | TeamMini | Unset = models.TeamMini.read(d.pop("team", UNSET))

        primary_user: None | Unset | UserMini = models.UserMini.read(d.pop("primaryUser", UNSET))

        assigned_to: list[UserMini] | Unset = models.UserMini._checked(d.pop("assignedTo", UNSET))

        customers: list[CustomerMini] | Unset = models.CustomerMini._checked(d.pop("customers", UNSET))

        asset: AssetMini | None | Unset = models.AssetMini.read(d.pop("asset", UNSET))

        files: list[FileMini] | Unset = models.FileMini._checked(d.pop("files", UNSET))

        image: FileMini | None | Unset = models.FileMini.read(d.pop("image", UNSET))

        custom_field_values: list[CustomFieldValue] | Unset = models.CustomFieldValue._checked(
            d.pop("customFieldValues", UNSET)
        )

        completed_by: None | Unset | UserMini = models.UserMini.read(d.pop("completedBy", UNSET))

        completed_on: datetime.datetime | None | Unset = Timestamp.read(d.pop("completedOn", UNSET))

        archived = d.pop("archived", UNSET)

        parent_request: None | RequestMini | Unset = models.RequestMini.read(d.pop("parentRequest", UNSET))

        parent_preventive_maintenance: None | PreventiveMaintenanceMini | Unset = models.PreventiveMaintenanceMini.read(
            d.pop("parentPreventiveMaintenance", UNSET)
        )

        signature: None | str | Unset = d.pop("signature", UNSET)

        status: WorkOrderStatus | Unset = WorkOrderStatus.read(d.pop("status", UNSET))

        feedback: None | str | Unset = d.pop("feedback", UNSET)

        audio_description: File | None | Unset = models.File.read(d.pop("audioDescription", UNSET))

        custom_id = d.pop("customId", UNSET)

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
