"""Searchable fields of each kind of record; field_types defines their comparisons."""

from __future__ import annotations

from typing import Final, Literal

from atlas_api.models.asset import Asset
from atlas_api.models.location import Location
from atlas_api.models.user import User
from atlas_api.models.work_order import WorkOrder

from rivet.integrations.atlas._search.field_types import (
    DateField,
    Fields,
    FlagField,
    IdField,
    ManyField,
    NumberField,
    PriorityField,
    ReferenceField,
    TextField,
    WordField,
)

StatusWord = Literal["OPEN", "IN_PROGRESS", "ON_HOLD", "COMPLETE", "PENDING", "COMPLETED"]
PriorityWord = Literal["NONE", "LOW", "MEDIUM", "HIGH", "CRITICAL"]
AssetStatusWord = Literal[
    "OPERATIONAL", "DOWN", "MODERNIZATION", "STANDBY", "INSPECTION_SCHEDULED", "COMMISSIONING", "EMERGENCY_SHUTDOWN"
]

_STATUS = {
    "OPEN": "OPEN",
    "IN_PROGRESS": "IN_PROGRESS",
    "ON_HOLD": "ON_HOLD",
    "COMPLETE": "COMPLETE",
    "PENDING": "OPEN",
    "COMPLETED": "COMPLETE",
}
_STATUS_HINTS = {"CANCELLED": "a cancelled work order is archived; use F.archived.is_(True)"}
_PRIORITY = {word: word for word in ("NONE", "LOW", "MEDIUM", "HIGH")}
_ASSET_STATUS = {
    word: place
    for place, word in enumerate(
        (
            "OPERATIONAL",
            "DOWN",
            "MODERNIZATION",
            "STANDBY",
            "INSPECTION_SCHEDULED",
            "COMMISSIONING",
            "EMERGENCY_SHUTDOWN",
        )
    )
}
"""Ordinals of the server's enum, which it compares for lack of a name (August 2026)."""


class WorkOrderFields(Fields):
    """Filter fields of work orders: `F`."""

    id: Final = IdField[WorkOrder]("id")
    number: Final = TextField[WorkOrder]("customId")
    title: Final = TextField[WorkOrder]("title")
    description: Final = TextField[WorkOrder]("description")
    feedback: Final = TextField[WorkOrder]("feedback")
    status: Final = WordField[WorkOrder, StatusWord]("status", _STATUS, "STATUS", _STATUS_HINTS)
    priority: Final = PriorityField[WorkOrder, PriorityWord]("priority", _PRIORITY, "PRIORITY")
    archived: Final = FlagField[WorkOrder]("archived")
    required_signature: Final = FlagField[WorkOrder]("requiredSignature")
    estimated_duration: Final = NumberField[WorkOrder]("estimatedDuration")
    due_date: Final = DateField[WorkOrder]("dueDate")
    estimated_start_date: Final = DateField[WorkOrder]("estimatedStartDate")
    completed_on: Final = DateField[WorkOrder]("completedOn")
    created_at: Final = DateField[WorkOrder]("createdAt")
    updated_at: Final = DateField[WorkOrder]("updatedAt")
    created_by: Final = IdField[WorkOrder]("createdBy")
    asset: Final = ReferenceField[WorkOrder]("asset", "asset", "customId")
    location: Final = ReferenceField[WorkOrder]("location", "location", "customId")
    category: Final = ReferenceField[WorkOrder]("category", "work order category", "name")
    team: Final = ReferenceField[WorkOrder]("team", "team")
    primary_user: Final = ReferenceField[WorkOrder]("primaryUser", "user", "email")
    completed_by: Final = ReferenceField[WorkOrder]("completedBy", "user", "email")
    parent_request: Final = ReferenceField[WorkOrder]("parentRequest", "request")
    assigned_to: Final = ManyField[WorkOrder]("assignedTo", "user")
    customers: Final = ManyField[WorkOrder]("customers", "customer")


class AssetFields(Fields):
    """Filter fields of assets: `AssetF`."""

    id: Final = IdField[Asset]("id")
    number: Final = TextField[Asset]("customId")
    name: Final = TextField[Asset]("name")
    description: Final = TextField[Asset]("description")
    area: Final = TextField[Asset]("area")
    model: Final = TextField[Asset]("model")
    manufacturer: Final = TextField[Asset]("manufacturer")
    serial_number: Final = TextField[Asset]("serialNumber")
    bar_code: Final = TextField[Asset]("barCode")
    status: Final = WordField[Asset, AssetStatusWord]("status", _ASSET_STATUS)
    archived: Final = FlagField[Asset]("archived")
    acquisition_cost: Final = NumberField[Asset]("acquisitionCost")
    warranty_expiration_date: Final = DateField[Asset]("warrantyExpirationDate")
    in_service_date: Final = DateField[Asset]("inServiceDate")
    created_at: Final = DateField[Asset]("createdAt")
    updated_at: Final = DateField[Asset]("updatedAt")
    created_by: Final = IdField[Asset]("createdBy")
    location: Final = ReferenceField[Asset]("location", "location", "customId")
    parent_asset: Final = ReferenceField[Asset]("parentAsset", "asset", "customId")
    category: Final = ReferenceField[Asset]("category", "asset category", "name")
    primary_user: Final = ReferenceField[Asset]("primaryUser", "user", "email")
    assigned_to: Final = ManyField[Asset]("assignedTo", "user")
    teams: Final = ManyField[Asset]("teams", "team")


class LocationFields(Fields):
    """Filter fields of locations: `LocationF`."""

    id: Final = IdField[Location]("id")
    number: Final = TextField[Location]("customId")
    name: Final = TextField[Location]("name")
    address: Final = TextField[Location]("address")
    created_at: Final = DateField[Location]("createdAt")
    updated_at: Final = DateField[Location]("updatedAt")
    parent_location: Final = ReferenceField[Location]("parentLocation", "location", "customId")
    teams: Final = ManyField[Location]("teams", "team")


class UserFields(Fields):
    """Filter fields of users: `UserF`."""

    id: Final = IdField[User]("id")
    email: Final = TextField[User]("email")
    first_name: Final = TextField[User]("firstName")
    last_name: Final = TextField[User]("lastName")
    job_title: Final = TextField[User]("jobTitle")
    phone: Final = TextField[User]("phone")
    enabled: Final = FlagField[User]("enabled")
    created_at: Final = DateField[User]("createdAt")
    role: Final = ReferenceField[User]("role", "role")


F: Final = WorkOrderFields()
AssetF: Final = AssetFields()
LocationF: Final = LocationFields()
UserF: Final = UserFields()
