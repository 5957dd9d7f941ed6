# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Payloads of requests for work."""

from __future__ import annotations

from typing import Any, Required, TypedDict

from atlas_api import models

from rivet.integrations.atlas._kinds.payloads.base import CustomFieldValue, Ref, Refs, When
from rivet.integrations.atlas._kinds.payloads.enums import PriorityWord


class NewRequest(TypedDict, total=False):
    """New request."""

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
    cancelled: bool
    cancellationReason: str | None
    audioDescription: Ref | None
    workOrder: Ref | None
    requestPortal: Ref | None
    contact: str | None
    customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]


class RequestChanges(TypedDict, total=False):
    """Changes of a record: request."""

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
    cancelled: bool
    audioDescription: Ref | None
