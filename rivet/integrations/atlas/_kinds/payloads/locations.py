# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Payloads of locations."""

from __future__ import annotations

from typing import Any, Required, TypedDict

from atlas_api import models

from rivet.integrations.atlas._kinds.payloads.base import CustomFieldValue, Ref, Refs


class NewLocation(TypedDict, total=False):
    """New location."""

    name: Required[str]
    address: str | None
    longitude: float | None
    latitude: float | None
    parentLocation: Ref | None
    image: Ref | None
    workers: Refs
    teams: Refs
    vendors: Refs
    customers: Refs
    files: Refs
    customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]


class LocationChanges(TypedDict, total=False):
    """Changes of a record: location."""

    name: str
    address: str | None
    longitude: float | None
    latitude: float | None
    parentLocation: Ref | None
    image: Ref | None
    workers: Refs
    teams: Refs
    vendors: Refs
    customers: Refs
    files: Refs
    customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]
