"""Mark of a CRITICAL work order, since Atlas's highest priority is HIGH.

If the account has a custom field named PRIORITY_FIELD on work orders, the mark is stored there; else in the first line
of the description. The field is never created here: not every user may, and a line always works.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rivet.integrations.atlas._payloads.vocabulary import CRITICAL
from rivet.integrations.atlas._support.field_labels import PRIORITY_FIELD

MARK = f"[{CRITICAL}]"


def is_marked(work_order: Mapping[str, Any]) -> bool:
    """Return whether a work order, in Atlas's JSON, carries the mark."""
    return _line_marks(work_order.get("description")) or any(
        value.get("value") == CRITICAL
        for value in work_order.get("customFieldValues") or []
        if isinstance(value, Mapping) and (value.get("customField") or {}).get("label") == PRIORITY_FIELD
    )


def marking_field(work_order: Mapping[str, Any]) -> int | None:
    """Return the id of the custom field with the mark, if the work order has a value of it."""
    for value in work_order.get("customFieldValues") or []:
        field = (value or {}).get("customField") or {}
        if field.get("label") == PRIORITY_FIELD:
            id: int = field["id"]
            return id
    return None


def described(description: str | None, *, marked: bool) -> str | None:
    """Return a description with the mark as its first line, or without it."""
    if description is None or not _line_marks(description):
        return description if not marked else f"{MARK}\n{description}" if description else MARK
    return description if marked else description.partition("\n")[2] or None


def _line_marks(description: Any) -> bool:
    return isinstance(description, str) and description.partition("\n")[0].strip() == MARK
