"""JSON of records and of what they hold, for ``json.dumps``."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Any

from atlas_api.runtime import Model


def json_default(value: Any) -> Any:
    """What ``json.dumps`` writes for a record or one of its values: give it as ``default=``.

    Args:
        value: A record, which becomes its plain view (a work order in RIVET's words), a date or an enum's value.

    Returns:
        A dict or a string.

    Raises:
        TypeError: It is nothing of this package, as ``json.dumps`` says it, too.

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
