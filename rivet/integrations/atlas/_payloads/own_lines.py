"""Lines that this package writes into a description: the idempotency key, and the ids of knowledge atoms."""

from __future__ import annotations

import html
import re
from collections.abc import Collection
from typing import Any

from rivet.integrations.atlas._support.field_labels import ATOMS_FIELD, KEY_FIELD

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


def with_kept_lines(current: str | None, wanted: str | None) -> str | None:
    """Return a new description that keeps this package's lines of the current one (key, atoms) and has no other key."""
    kept = [line for line in (current or "").splitlines() if is_kept(line)]
    wanted = without_key_lines(wanted, kept)
    missing = [line for line in kept if line not in (wanted or "").splitlines()]
    first = [line for line in missing if line.startswith(KEY_LINE)]
    last = [line for line in missing if not line.startswith(KEY_LINE)]
    if not missing:
        return wanted
    return "\n".join([*first, *([wanted] if wanted else []), *last])
