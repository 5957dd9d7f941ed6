# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Filter fields: Requests for work."""

from __future__ import annotations

from typing import Final, Literal

from atlas_api.models.request import Request

from rivet.integrations.atlas._search.field_types import (
    DateField,
    Fields,
    FlagField,
    IdField,
    ManyField,
    NumberField,
    ReferenceField,
    TextField,
    WordField,
)


class RequestFields(Fields):
    """Filter fields of a request: `RequestF`."""

    id: Final = IdField[Request]("id")
    created_by: Final = IdField[Request]("createdBy")
    updated_by: Final = IdField[Request]("updatedBy")
    created_at: Final = DateField[Request]("createdAt")
    updated_at: Final = DateField[Request]("updatedAt")
    due_date: Final = DateField[Request]("dueDate")
    priority: Final = WordField[Request, Literal["NONE", "LOW", "MEDIUM", "HIGH"]](
        "priority", {"NONE": "NONE", "LOW": "LOW", "MEDIUM": "MEDIUM", "HIGH": "HIGH"}, "PRIORITY"
    )
    estimated_duration: Final = NumberField[Request]("estimatedDuration")
    estimated_start_date: Final = DateField[Request]("estimatedStartDate")
    description: Final = TextField[Request]("description")
    title: Final = TextField[Request]("title")
    required_signature: Final = FlagField[Request]("requiredSignature")
    category: Final = ReferenceField[Request]("category", "work order category")
    location: Final = ReferenceField[Request]("location", "location")
    team: Final = ReferenceField[Request]("team", "team")
    primary_user: Final = ReferenceField[Request]("primaryUser", "user")
    assigned_to: Final = ManyField[Request]("assignedTo", "user")
    customers: Final = ManyField[Request]("customers", "customer")
    asset: Final = ReferenceField[Request]("asset", "asset")
    files: Final = ManyField[Request]("files", "file")
    image: Final = ReferenceField[Request]("image", "file")
    cancelled: Final = FlagField[Request]("cancelled")
    cancellation_reason: Final = TextField[Request]("cancellationReason")
    work_order: Final = ReferenceField[Request]("workOrder", "work order")
    audio_description: Final = ReferenceField[Request]("audioDescription", "file")
    number: Final = TextField[Request]("customId")
    request_portal: Final = ReferenceField[Request]("requestPortal", "request portal")
    contact: Final = TextField[Request]("contact")


RequestF: Final = RequestFields()
