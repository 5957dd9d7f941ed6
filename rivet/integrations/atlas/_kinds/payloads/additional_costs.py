# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Payloads of additional costs of a work order."""

from __future__ import annotations

from typing import Required, TypedDict

from rivet.integrations.atlas._kinds.payloads.base import Ref, When


class NewAdditionalCost(TypedDict, total=False):
    """New additional cost."""

    cost: Required[float]
    category: Ref | None
    description: str | None
    assignedTo: Ref | None
    includeToTotalCost: bool
    date: When | None
    workOrder: Required[Ref]


class AdditionalCostChanges(TypedDict, total=False):
    """Changes of a record: additional cost."""

    description: str | None
    assignedTo: Ref | None
    cost: float
    includeToTotalCost: bool
    date: When | None
    category: Ref | None
