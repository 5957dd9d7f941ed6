# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Payloads of workflows."""

from __future__ import annotations

from typing import Required, TypedDict

from rivet.integrations.atlas._kinds.payloads.enums import WorkflowMainConditionWord
from rivet.integrations.atlas._kinds.payloads.nested import WorkflowActionCreatePart, WorkflowConditionCreatePart


class NewWorkflow(TypedDict, total=False):
    """New workflow."""

    title: Required[str]
    mainCondition: Required[WorkflowMainConditionWord]
    secondaryConditions: list[WorkflowConditionCreatePart]
    action: Required[WorkflowActionCreatePart]
