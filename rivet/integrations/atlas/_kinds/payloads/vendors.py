# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Payloads of vendors."""

from __future__ import annotations

from typing import Any, Required, TypedDict

from atlas_api import models

from rivet.integrations.atlas._kinds.payloads.base import CustomFieldValue


class NewVendor(TypedDict, total=False):
    """New vendor."""

    name: Required[str]
    address: str | None
    phone: str | None
    website: str | None
    email: str | None
    vendorType: str | None
    companyName: Required[str]
    description: str | None
    rate: int
    customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]


class VendorChanges(TypedDict, total=False):
    """Changes of a record: vendor."""

    name: str
    address: str | None
    phone: str | None
    website: str | None
    email: str | None
    vendorType: str | None
    description: str | None
    rate: int
    customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]
