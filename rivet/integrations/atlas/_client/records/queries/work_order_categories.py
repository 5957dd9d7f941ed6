# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Search keywords of categories of work orders."""

from __future__ import annotations

from rivet.integrations.atlas._client.options import CallOptions


class WorkOrderCategoriesQuery(CallOptions, total=False):
    """Values of properties, and options of the call."""

    name: str
    description: str | None
    demo: bool
