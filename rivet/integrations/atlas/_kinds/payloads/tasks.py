# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Payloads of tasks of a work order or a preventive maintenance."""

from __future__ import annotations

from typing import TypedDict

from rivet.integrations.atlas._kinds.payloads.enums import WorkOrderStatusWord


class TaskChanges(TypedDict, total=False):
    """Changes of a record: task."""

    status: WorkOrderStatusWord | None
    notes: str | None
    value: str | None
