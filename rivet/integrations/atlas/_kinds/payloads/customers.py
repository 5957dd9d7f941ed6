# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Payloads of customers."""

from __future__ import annotations

from typing import Any, Required, TypedDict

from atlas_api import models

from rivet.integrations.atlas._kinds.payloads.base import CustomFieldValue, Ref


class NewCustomer(TypedDict, total=False):
    """New customer."""

    name: Required[str]
    address: str | None
    phone: str | None
    website: str | None
    email: str | None
    customerType: str | None
    description: str | None
    rate: int | None
    billingName: str | None
    billingAddress: str | None
    billingAddress2: str | None
    billingCurrency: Ref | None
    customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]


class CustomerChanges(TypedDict, total=False):
    """Changes of a record: customer."""

    name: str
    address: str | None
    phone: str | None
    website: str | None
    email: str | None
    vendorType: str | None
    description: str | None
    rate: int
    billingName: str | None
    billingAddress: str | None
    billingAddress2: str | None
    billingCurrency: Ref | None
    customFields: list[CustomFieldValue] | list[dict[str, Any]] | list[models.CustomFieldValue]
