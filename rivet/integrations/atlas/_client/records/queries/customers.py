# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Search keywords of customers."""

from __future__ import annotations

from rivet.integrations.atlas._client.options import CallOptions


class CustomersQuery(CallOptions, total=False):
    """Values of properties, and options of the call."""

    customer_type: str | None
    description: str | None
    billing_name: str | None
    billing_address: str | None
    billing_address2: str | None
    name: str
    address: str | None
    phone: str | None
    website: str | None
    email: str | None
    demo: bool
