# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Nested parts of payloads."""

from __future__ import annotations

from typing import Required, TypedDict

from rivet.integrations.atlas._kinds.payloads.base import Ref, When
from rivet.integrations.atlas._kinds.payloads.enums import (
    ApprovalStatusWord,
    AssetStatusWord,
    PartActionWord,
    PartConditionWord,
    PortalFieldTypeWord,
    PriorityWord,
    PurchaseOrderActionWord,
    PurchaseOrderConditionWord,
    RequestActionWord,
    RequestConditionWord,
    TaskActionWord,
    TaskConditionWord,
    TaskTypeWord,
    WorkOrderActionWord,
    WorkOrderConditionWord,
    WorkOrderStatusWord,
)


class RequestPortalFieldInputPart(TypedDict, total=False):
    """Part of a payload: RequestPortalFieldInput."""

    type: Required[PortalFieldTypeWord]
    location: Ref | None
    asset: Ref | None
    required: bool


class TaskInputPart(TypedDict, total=False):
    """Part of a payload: TaskInput."""

    label: Required[str]
    taskType: Required[TaskTypeWord]
    user: Ref | None
    asset: Ref | None
    meter: Ref | None
    options: list[str]


class WorkflowActionCreatePart(TypedDict, total=False):
    """Part of a payload: WorkflowActionCreate."""

    workOrderAction: WorkOrderActionWord | None
    requestAction: RequestActionWord | None
    purchaseOrderAction: PurchaseOrderActionWord | None
    partAction: PartActionWord | None
    taskAction: TaskActionWord | None
    priority: PriorityWord
    asset: Ref | None
    location: Ref | None
    user: Ref | None
    team: Ref | None
    workOrderCategory: Ref | None
    checklist: Ref | None
    vendor: Ref | None
    purchaseOrderCategory: Ref | None
    value: str | None
    assetStatus: AssetStatusWord | None
    numberValue: int | None


class WorkflowConditionCreatePart(TypedDict, total=False):
    """Part of a payload: WorkflowConditionCreate."""

    workOrderCondition: WorkOrderConditionWord | None
    requestCondition: RequestConditionWord | None
    purchaseOrderCondition: PurchaseOrderConditionWord | None
    partCondition: PartConditionWord | None
    taskCondition: TaskConditionWord | None
    priority: PriorityWord | None
    asset: Ref | None
    location: Ref | None
    user: Ref | None
    team: Ref | None
    workOrderCategory: Ref | None
    checklist: Ref | None
    createdTimeStart: int | None
    createdTimeEnd: int | None
    vendor: Ref | None
    part: Ref | None
    purchaseOrderCategory: Ref | None
    workOrderStatus: WorkOrderStatusWord | None
    purchaseOrderStatus: ApprovalStatusWord | None
    startDate: When | None
    endDate: When | None
    label: str | None
    value: str | None
    numberValue: int | None
