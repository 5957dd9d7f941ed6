# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Payloads of triggers of a meter that create work orders."""

from __future__ import annotations

from typing import Any, Required, TypedDict

from atlas_api import models

from rivet.integrations.atlas._kinds.payloads.base import CustomFieldValue, Ref, Refs, When
from rivet.integrations.atlas._kinds.payloads.enums import PriorityWord, WorkOrderMeterTriggerConditionWord


class NewWorkOrderMeterTrigger(TypedDict, total=False):
    """New meter trigger."""

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
    recurrent: bool
    name: Required[str]
    triggerCondition: Required[WorkOrderMeterTriggerConditionWord]
    value: Required[int]
    waitBefore: Required[int]
    meter: Required[Ref]
    customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]


class WorkOrderMeterTriggerChanges(TypedDict, total=False):
    """Changes of a record: meter trigger."""

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
    recurrent: bool
    name: str
    triggerCondition: WorkOrderMeterTriggerConditionWord
    value: int
    waitBefore: int
