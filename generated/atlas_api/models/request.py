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
    from ..models.custom_field_value import CustomFieldValue
    from ..models.customer_mini import CustomerMini
    from ..models.file_mini import FileMini
    from ..models.location_mini import LocationMini
    from ..models.request_portal_mini import RequestPortalMini
    from ..models.team_mini import TeamMini
    from ..models.user_mini import UserMini
    from ..models.work_order_summary import WorkOrderSummary


T = TypeVar("T", bound="Request")


@_attrs_define(on_setattr=on_setattr, getstate_setstate=False, repr=False)
class Request(Record):
    """(record; what a release does not send reads as None or [])

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
    cancelled: bool | None = _attrs_field(default=ABSENT)
    cancellation_reason: None | str = _attrs_field(default=ABSENT)
    work_order: None | WorkOrderSummary = _attrs_field(default=ABSENT)
    audio_description: FileMini | None = _attrs_field(default=ABSENT)
    custom_id: None | str = _attrs_field(default=ABSENT)
    request_portal: None | RequestPortalMini = _attrs_field(default=ABSENT)
    contact: None | str = _attrs_field(default=ABSENT)
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

        cancelled = d.pop("cancelled", UNSET)

        cancellation_reason: None | str | Unset = d.pop("cancellationReason", UNSET)

        work_order: None | Unset | WorkOrderSummary = models.WorkOrderSummary.read(d.pop("workOrder", UNSET))

        audio_description: FileMini | None | Unset = models.FileMini.read(d.pop("audioDescription", UNSET))

        custom_id: None | str | Unset = d.pop("customId", UNSET)

        request_portal: None | RequestPortalMini | Unset = models.RequestPortalMini.read(d.pop("requestPortal", UNSET))

        contact: None | str | Unset = d.pop("contact", UNSET)

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
            cancelled=cancelled,
            cancellation_reason=cancellation_reason,
            work_order=work_order,
            audio_description=audio_description,
            custom_id=custom_id,
            request_portal=request_portal,
            contact=contact,
        )

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())
