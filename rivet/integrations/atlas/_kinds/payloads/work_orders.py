# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Payloads of work orders."""

from __future__ import annotations

from typing import Any, Literal, Required, TypedDict

from atlas_api import models

from rivet.integrations.atlas._kinds.payloads.base import CustomFieldValue, Ref, Refs, When
from rivet.integrations.atlas._kinds.payloads.enums import AssetStatusWord, PriorityWord, WorkOrderStatusWord


class NewWorkOrder(TypedDict, total=False):
    """New work order."""

    title: Required[str]
    description: str | None
    status: WorkOrderStatusWord | Literal["PENDING", "COMPLETED", "CANCELLED"]
    priority: PriorityWord | Literal["CRITICAL"]
    dueDate: When | None
    estimatedDuration: float
    estimatedStartDate: When | None
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
    assetStatus: AssetStatusWord
    completedBy: Ref | None
    completedOn: When | None
    archived: bool
    feedback: str | None
    customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]
    assetId: Ref


class WorkOrderChanges(TypedDict, total=False):
    """Changes of a record: work order."""

    title: str
    description: str | None
    priority: PriorityWord | Literal["CRITICAL"]
    dueDate: When | None
    estimatedDuration: float
    estimatedStartDate: When | None
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
    completedBy: Ref | None
    completedOn: When | None
    archived: bool
    assetId: Ref
    status: WorkOrderStatusWord | Literal["PENDING", "COMPLETED", "CANCELLED"]
    feedback: str | None
    signature: str | None
    notes: str | None
