# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Filter fields: Preventive maintenances."""

from __future__ import annotations

from typing import Final, Literal

from atlas_api.models.preventive_maintenance import PreventiveMaintenance

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


class PreventiveMaintenanceFields(Fields):
    """Filter fields of a preventive maintenance: `PreventiveMaintenanceF`."""

    id: Final = IdField[PreventiveMaintenance]("id")
    created_by: Final = IdField[PreventiveMaintenance]("createdBy")
    updated_by: Final = IdField[PreventiveMaintenance]("updatedBy")
    created_at: Final = DateField[PreventiveMaintenance]("createdAt")
    updated_at: Final = DateField[PreventiveMaintenance]("updatedAt")
    due_date: Final = DateField[PreventiveMaintenance]("dueDate")
    priority: Final = WordField[PreventiveMaintenance, Literal["NONE", "LOW", "MEDIUM", "HIGH"]](
        "priority", {"NONE": "NONE", "LOW": "LOW", "MEDIUM": "MEDIUM", "HIGH": "HIGH"}, "PRIORITY"
    )
    estimated_duration: Final = NumberField[PreventiveMaintenance]("estimatedDuration")
    estimated_start_date: Final = DateField[PreventiveMaintenance]("estimatedStartDate")
    description: Final = TextField[PreventiveMaintenance]("description")
    title: Final = TextField[PreventiveMaintenance]("title")
    required_signature: Final = FlagField[PreventiveMaintenance]("requiredSignature")
    category: Final = ReferenceField[PreventiveMaintenance]("category", "work order category")
    location: Final = ReferenceField[PreventiveMaintenance]("location", "location")
    team: Final = ReferenceField[PreventiveMaintenance]("team", "team")
    primary_user: Final = ReferenceField[PreventiveMaintenance]("primaryUser", "user")
    assigned_to: Final = ManyField[PreventiveMaintenance]("assignedTo", "user")
    customers: Final = ManyField[PreventiveMaintenance]("customers", "customer")
    asset: Final = ReferenceField[PreventiveMaintenance]("asset", "asset")
    files: Final = ManyField[PreventiveMaintenance]("files", "file")
    image: Final = ReferenceField[PreventiveMaintenance]("image", "file")
    name: Final = TextField[PreventiveMaintenance]("name")
    number: Final = TextField[PreventiveMaintenance]("customId")


PreventiveMaintenanceF: Final = PreventiveMaintenanceFields()
