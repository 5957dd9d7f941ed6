# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Payloads of working times on a work order."""

from __future__ import annotations

from typing import Required, TypedDict

from rivet.integrations.atlas._kinds.payloads.base import Ref, When
from rivet.integrations.atlas._kinds.payloads.enums import TimeStatusWord


class NewLabor(TypedDict, total=False):
    """New labor."""

    duration: int
    assignedTo: Ref | None
    includeToTotalTime: bool
    logged: bool
    hourlyRate: int
    startedAt: Required[When]
    status: TimeStatusWord | None
    timeCategory: Ref | None
    workOrder: Required[Ref]


class LaborChanges(TypedDict, total=False):
    """Changes of a record: labor."""

    assignedTo: Ref | None
    includeToTotalTime: bool
    hourlyRate: int
    duration: int
    startedAt: When
    timeCategory: Ref | None
