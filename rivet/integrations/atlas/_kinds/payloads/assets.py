# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Payloads of assets."""

from __future__ import annotations

from typing import Any, Required, TypedDict

from atlas_api import models

from rivet.integrations.atlas._kinds.payloads.base import CustomFieldValue, Ref, Refs, When
from rivet.integrations.atlas._kinds.payloads.enums import AssetStatusWord


class NewAsset(TypedDict, total=False):
    """New asset."""

    name: Required[str]
    description: str | None
    archived: bool
    image: Ref | None
    location: Ref | None
    parentAsset: Ref | None
    area: str | None
    barCode: str | None
    nfcId: str | None
    category: Ref | None
    primaryUser: Ref | None
    assignedTo: Refs
    teams: Refs
    vendors: Refs
    customers: Refs
    files: Refs
    parts: Refs
    deprecation: Ref | None
    warrantyExpirationDate: When | None
    inServiceDate: When | None
    additionalInfos: str | None
    serialNumber: str | None
    model: str | None
    status: AssetStatusWord
    acquisitionCost: float | None
    power: str | None
    manufacturer: str | None
    customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]


class AssetChanges(TypedDict, total=False):
    """Changes of a record: asset."""

    name: str
    description: str | None
    archived: bool
    image: Ref | None
    location: Ref | None
    parentAsset: Ref | None
    area: str | None
    barCode: str | None
    nfcId: str | None
    category: Ref | None
    primaryUser: Ref | None
    assignedTo: Refs
    teams: Refs
    vendors: Refs
    customers: Refs
    files: Refs
    parts: Refs
    deprecation: Ref | None
    warrantyExpirationDate: When | None
    inServiceDate: When | None
    additionalInfos: str | None
    serialNumber: str | None
    model: str | None
    status: AssetStatusWord
    acquisitionCost: float | None
    power: str | None
    manufacturer: str | None
    customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]
    customId: str | None
