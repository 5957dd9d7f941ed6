# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Payloads of checklists."""

from __future__ import annotations

from typing import Required, TypedDict

from rivet.integrations.atlas._kinds.payloads.nested import TaskInputPart


class NewChecklist(TypedDict, total=False):
    """New checklist."""

    name: Required[str]
    description: str | None
    taskBases: Required[list[TaskInputPart]]
    category: str | None


class ChecklistChanges(TypedDict, total=False):
    """Changes of a record: checklist."""

    name: str
    description: str | None
    taskBases: list[TaskInputPart]
    category: str | None
