# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Payloads of readings of a meter."""

from __future__ import annotations

from typing import Required, TypedDict

from rivet.integrations.atlas._kinds.payloads.base import Ref


class NewReading(TypedDict, total=False):
    """New reading."""

    value: float
    meter: Required[Ref]


class ReadingChanges(TypedDict, total=False):
    """Changes of a record: reading."""

    value: float | None
