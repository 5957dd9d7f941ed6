"""Values of requests to MaintainX, and records in its responses."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from rivet.integrations.atlas.maintainx._field_values import iso
from rivet.integrations.atlas.vendors._responses import part

QUIET = (("skipWebhook", "true"),)
"""Writes trigger no webhooks: two syncs driven by webhooks would trigger each other forever."""


def has_record(response: Any, name: str) -> bool:
    """Return whether the response to a write has the record: the specification leaves that open."""
    return isinstance(response, Mapping) and isinstance(response.get(name), dict)


def record_of(response: Any, name: str) -> dict[str, Any]:
    """Return the record of a response."""
    found: dict[str, Any] = part("MaintainX", response, name)
    return found


def since(moment: datetime | None, field: str = "updatedAt") -> list[tuple[str, str]]:
    """Return the parameter that leaves out older records."""
    return [] if moment is None else [(f"{field}[gte]", iso(moment))]
