# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Payloads of meters."""

from __future__ import annotations

from typing import Any, Required, TypedDict

from atlas_api import models

from rivet.integrations.atlas._kinds.payloads.base import CustomFieldValue, Ref, Refs


class NewMeter(TypedDict, total=False):
    """New meter."""

    name: Required[str]
    unit: str | None
    updateFrequency: Required[int]
    meterCategory: Ref | None
    image: Ref | None
    users: Refs
    location: Ref | None
    asset: Required[Ref]
    customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]


class MeterChanges(TypedDict, total=False):
    """Changes of a record: meter."""

    name: str
    unit: str | None
    updateFrequency: int
    meterCategory: Ref | None
    image: Ref | None
    location: Ref | None
    users: Refs
    customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]
