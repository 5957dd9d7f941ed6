# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Payloads of parts of a work order or a purchase order."""

from __future__ import annotations

from typing import Required, TypedDict

from rivet.integrations.atlas._kinds.payloads.base import Ref


class NewPartQuantity(TypedDict, total=False):
    """New part quantity."""

    quantity: Required[float]
    part: Required[Ref]
    purchaseOrder: Ref | None
    workOrder: Ref | None


class PartQuantityChanges(TypedDict, total=False):
    """Changes of a record: part quantity."""

    quantity: float
