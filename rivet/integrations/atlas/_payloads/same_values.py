"""Compare a value with the current one, as the server would store it."""

from __future__ import annotations

import html
from typing import Any

from rivet.integrations.atlas._payloads.validators import FieldError, date


def same_text(value: Any, current: Any, *, cleaned: bool) -> bool:
    """Return whether the server would store a string as the current one.

    One that cleans strings escapes and trims them, and makes each line end a line feed.
    """
    if not isinstance(value, str) or not isinstance(current, str) or not cleaned:
        return bool(value == current)
    return _as_cleaned(value) == _as_cleaned(current)


def _as_cleaned(text: str) -> str:
    return html.unescape(text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def same_moment(value: Any, current: Any) -> bool:
    """Return whether two dates are the same moment."""
    try:
        return date(value) == date(current)
    except FieldError:
        return bool(value == current)
