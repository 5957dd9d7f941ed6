# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Payloads of webhook endpoints."""

from __future__ import annotations

from typing import Required, TypedDict

from rivet.integrations.atlas._kinds.payloads.base import Refs
from rivet.integrations.atlas._kinds.payloads.enums import (
    AssetStatusWord,
    PartFieldWord,
    WebhookEventWord,
    WorkOrderFieldWord,
    WorkOrderStatusWord,
)


class NewWebhookEndpoint(TypedDict, total=False):
    """New webhook endpoint."""

    url: Required[str]
    code: str | None
    event: Required[WebhookEventWord]
    assetStatuses: list[AssetStatusWord]
    workOrderStatuses: list[WorkOrderStatusWord]
    workOrderCategories: Refs
    woFields: list[WorkOrderFieldWord]
    partFields: list[PartFieldWord]
    approved: bool | None
    serialize: bool


class WebhookEndpointChanges(TypedDict, total=False):
    """Changes of a record: webhook endpoint."""

    url: str
    code: str | None
    event: WebhookEventWord
    assetStatuses: list[AssetStatusWord]
    workOrderStatuses: list[WorkOrderStatusWord]
    workOrderCategories: Refs
    woFields: list[WorkOrderFieldWord]
    partFields: list[PartFieldWord]
    serialize: bool
    approved: bool | None
