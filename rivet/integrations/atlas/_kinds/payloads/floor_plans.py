# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Payloads of floor plans of a location."""

from __future__ import annotations

from typing import Required, TypedDict

from rivet.integrations.atlas._kinds.payloads.base import Ref


class NewFloorPlan(TypedDict, total=False):
    """New floor plan."""

    name: Required[str]
    image: Ref | None
    area: int
    location: Required[Ref]


class FloorPlanChanges(TypedDict, total=False):
    """Changes of a record: floor plan."""

    name: str
    image: Ref | None
    area: int
