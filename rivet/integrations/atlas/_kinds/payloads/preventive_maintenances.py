# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Payloads of preventive maintenances."""

from __future__ import annotations

from typing import Any, Required, TypedDict

from atlas_api import models

from rivet.integrations.atlas._kinds.payloads.base import CustomFieldValue, Ref, Refs, When
from rivet.integrations.atlas._kinds.payloads.enums import PriorityWord, RecurrenceBasedOnWord, RecurrenceTypeWord


class NewPreventiveMaintenance(TypedDict, total=False):
    """New preventive maintenance."""

    dueDate: When | None
    priority: PriorityWord
    estimatedDuration: float
    estimatedStartDate: When | None
    description: str | None
    title: Required[str]
    requiredSignature: bool
    image: Ref | None
    category: Ref | None
    location: Ref | None
    team: Ref | None
    primaryUser: Ref | None
    assignedTo: Refs
    customers: Refs
    files: Refs
    asset: Ref | None
    startsOn: When | None
    name: Required[str]
    frequency: Required[int]
    dueDateDelay: int | None
    endsOn: When | None
    recurrenceType: Required[RecurrenceTypeWord]
    recurrenceBasedOn: Required[RecurrenceBasedOnWord]
    daysOfWeek: list[int]
    customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]


class PreventiveMaintenanceChanges(TypedDict, total=False):
    """Changes of a record: preventive maintenance."""

    dueDate: When | None
    priority: PriorityWord
    estimatedDuration: float
    estimatedStartDate: When | None
    description: str | None
    title: str
    requiredSignature: bool
    image: Ref | None
    category: Ref | None
    location: Ref | None
    team: Ref | None
    primaryUser: Ref | None
    assignedTo: Refs
    customers: Refs
    files: Refs
    asset: Ref | None
    customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]
    name: str | None
