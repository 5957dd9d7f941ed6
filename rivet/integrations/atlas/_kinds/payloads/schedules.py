# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Payloads of schedules of preventive maintenances."""

from __future__ import annotations

from typing import TypedDict

from rivet.integrations.atlas._kinds.payloads.base import When
from rivet.integrations.atlas._kinds.payloads.enums import RecurrenceBasedOnWord, RecurrenceTypeWord


class ScheduleChanges(TypedDict, total=False):
    """Changes of a record: schedule."""

    startsOn: When
    frequency: int
    endsOn: When | None
    dueDateDelay: int | None
    recurrenceType: RecurrenceTypeWord
    recurrenceBasedOn: RecurrenceBasedOnWord
    daysOfWeek: list[int]
