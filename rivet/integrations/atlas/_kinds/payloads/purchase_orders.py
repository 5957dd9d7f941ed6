# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Payloads of purchase orders."""

from __future__ import annotations

from typing import Required, TypedDict

from rivet.integrations.atlas._kinds.payloads.base import Ref, When
from rivet.integrations.atlas._kinds.payloads.enums import ApprovalStatusWord


class NewPurchaseOrder(TypedDict, total=False):
    """New purchase order."""

    status: ApprovalStatusWord | None
    name: Required[str]
    category: Ref | None
    shippingDueDate: When | None
    shippingAdditionalDetail: str | None
    shippingShipToName: str | None
    shippingCompanyName: str | None
    shippingAddress: str | None
    shippingCity: str | None
    shippingState: str | None
    shippingZipCode: str | None
    shippingPhone: str | None
    shippingFax: str | None
    additionalInfoDate: When | None
    additionalInfoRequisitionedName: str | None
    additionalInfoShippingOrderCategory: str | None
    additionalInfoTerm: str | None
    additionalInfoNotes: str | None
    vendor: Ref | None


class PurchaseOrderChanges(TypedDict, total=False):
    """Changes of a record: purchase order."""

    name: str
    category: Ref | None
    shippingDueDate: When | None
    shippingAdditionalDetail: str | None
    shippingShipToName: str | None
    shippingCompanyName: str | None
    shippingAddress: str | None
    shippingCity: str | None
    shippingState: str | None
    shippingZipCode: str | None
    shippingPhone: str | None
    shippingFax: str | None
    additionalInfoDate: When | None
    additionalInfoRequisitionedName: str | None
    additionalInfoShippingOrderCategory: str | None
    additionalInfoTerm: str | None
    additionalInfoNotes: str | None
    vendor: Ref | None
