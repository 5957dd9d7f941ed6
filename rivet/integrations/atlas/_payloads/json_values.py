"""Serialise records and their values to JSON with ``json.dumps``."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Any

from atlas_api.runtime import Model


def json_default(value: Any) -> Any:
    """Convert a record or one of its values for ``json.dumps(..., default=json_default)``.

    Args:
        value: A record, which becomes its plain view (a work order with RIVET's enum values), a date or an enum member.

    Returns:
        A dict or a string.

    Raises:
        TypeError: The value is of another type, as ``json.dumps`` reports it.

    Example:
        >>> json.dumps({"created": client.get_work_order("WO000001")}, default=json_default)
    """
    if isinstance(value, Model):
        return dict(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return getattr(value, "wire", None) or value.isoformat()
    raise TypeError(f"Object of type {type(value).__name__} is not JSON serializable")
