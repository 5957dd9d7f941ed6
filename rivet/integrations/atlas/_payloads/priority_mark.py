"""Mark of a CRITICAL work order, since Atlas's highest priority is HIGH.

If the account has a custom field named PRIORITY_FIELD on work orders, the mark is stored there; else in the first line
of the description. The field is never created here: not every user may, and a line always works.
"""

from __future__ import annotations

import html
import re
from collections.abc import Collection, Mapping
from typing import Any

from rivet.integrations.atlas._payloads.vocabulary import CRITICAL
from rivet.integrations.atlas._support.field_labels import ATOMS_FIELD, KEY_FIELD, PRIORITY_FIELD

MARK = f"[{CRITICAL}]"
KEY_LINE = f"[{KEY_FIELD}: "
"""Prefix of the description line with the idempotency key, used if the account has no field for it."""
ATOMS_LINE = f"[{ATOMS_FIELD}: "
LOST = re.compile(r"[\s\x00-\x1f\x7f-\x9f\ufeff]+")
"""Characters that a server which cleans strings may drop or change: white space and control characters."""
_LAYERS = 5
"""Maximum depth of nested entities (``&amp;#91;``): each update of a string may decode one."""


def key_line(key: str) -> str:
    """Return the description line that stores an idempotency key."""
    return f"{KEY_LINE}{key}]"


def is_marked(work_order: Mapping[str, Any]) -> bool:
    """Return whether a work order, in Atlas's JSON, carries the mark."""
    return _line_marks(work_order.get("description")) or any(
        value.get("value") == CRITICAL
        for value in work_order.get("customFieldValues") or []
        if isinstance(value, Mapping) and (value.get("customField") or {}).get("label") == PRIORITY_FIELD
    )


def is_kept(line: str) -> bool:
    """Return whether a line of a description is this package's own, and is kept when the description is replaced."""
    return line.startswith((KEY_LINE, ATOMS_LINE)) and line.endswith("]")


def without_own_lines(text: Any) -> Any:
    """Return a description without this package's own lines, as other systems get it.

    Args:
        text: The description; what is no string is returned unchanged.

    Returns:
        The description; None if nothing else is in it.

    Example:
        >>> without_own_lines("[RIVET idempotency key: k1]\\nCheck the belt")
        'Check the belt'
    """
    if not isinstance(text, str) or not any(is_kept(line) for line in text.splitlines()):
        return text
    return "\n".join(line for line in text.splitlines() if not is_kept(line)) or None


def without_key_lines(text: Any, kept: Collection[str] = ()) -> Any:
    """Return a description without lines that store an idempotency key, as the server would store or show them.

    A create is recognised by its key, so a copy of the key in another description would identify the wrong work order.

    Args:
        text: The caller's string.
        kept: Lines that the work order has already.
    """
    if not isinstance(text, str) or ("[" not in text and "&" not in text):
        return text
    lines = text.splitlines(keepends=True)
    wanted = [line for line in lines if line.splitlines()[0] in kept or not _holds_a_key(line)]
    return text if len(wanted) == len(lines) else "".join(wanted).rstrip("\r\n")


def _holds_a_key(line: str) -> bool:
    for _ in range(_LAYERS):
        if any(LOST.sub("", part).startswith(LOST.sub("", KEY_LINE)) for part in line.splitlines()):
            return True
        line = html.unescape(line)
    return False


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
