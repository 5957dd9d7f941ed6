# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Payloads of parts."""

from __future__ import annotations

from typing import Any, Required, TypedDict

from atlas_api import models

from rivet.integrations.atlas._kinds.payloads.base import CustomFieldValue, Ref, Refs


class NewPart(TypedDict, total=False):
    """New part."""

    name: Required[str]
    cost: float
    assignedTo: Refs
    barcode: str | None
    description: str | None
    category: Ref | None
    quantity: float
    area: str | None
    additionalInfos: str | None
    nonStock: bool
    files: Refs
    image: Ref | None
    customers: Refs
    vendors: Refs
    minQuantity: float
    teams: Refs
    unit: str | None
    customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]


class PartChanges(TypedDict, total=False):
    """Changes of a record: part."""

    name: str
    cost: float
    category: Ref | None
    nonStock: bool
    barcode: str | None
    description: str | None
    quantity: float
    additionalInfos: str | None
    area: str | None
    minQuantity: float
    location: Ref | None
    image: Ref | None
    assignedTo: Refs
    files: Refs
    customers: Refs
    vendors: Refs
    teams: Refs
    unit: str | None
    customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]
