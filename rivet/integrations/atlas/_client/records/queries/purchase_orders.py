# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Search keywords of purchase orders."""

from __future__ import annotations

from rivet.integrations.atlas._client.options import CallOptions
from rivet.integrations.atlas._kinds import payloads


class PurchaseOrdersQuery(CallOptions, total=False):
    """Values of properties, and options of the call."""

    status: payloads.ApprovalStatusWord | None
    name: str
    category: payloads.Ref | None
    shipping_additional_detail: str | None
    shipping_ship_to_name: str | None
    shipping_company_name: str | None
    shipping_address: str | None
    shipping_city: str | None
    shipping_state: str | None
    shipping_zip_code: str | None
    shipping_phone: str | None
    shipping_fax: str | None
    additional_info_requisitioned_name: str | None
    additional_info_shipping_order_category: str | None
    additional_info_term: str | None
    additional_info_notes: str | None
    vendor: payloads.Ref | None
