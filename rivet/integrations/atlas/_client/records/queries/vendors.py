# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Search keywords of vendors."""

from __future__ import annotations

from rivet.integrations.atlas._client.options import CallOptions


class VendorsQuery(CallOptions, total=False):
    """Values of properties, and options of the call."""

    vendor_type: str | None
    company_name: str | None
    description: str | None
    name: str
    address: str | None
    phone: str | None
    website: str | None
    email: str | None
    demo: bool
