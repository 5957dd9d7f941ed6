"""Apostrophes that keep spreadsheets from reading cells as formulas (OWASP, CSV injection), added and removed."""

from __future__ import annotations

import re
from typing import Any

_SIGNS = "=@\uff1d\uff0b\uff0d\uff20"
_NUMBER = r"[+-][0-9]+(?:[.,][0-9]+)?"
_FORMULA = re.compile(rf"(?!{_NUMBER}\Z)'*[{_SIGNS}+\-\t\r\n]")
"""Beginning of a formula, full-width forms included; after apostrophes it is what a guard would make."""
_WITHIN = rf"'*(?:[{_SIGNS}]|[+-](?!(?<!'[+-])[0-9]+(?:[.,][0-9]+)?(?:[;\t\r\n]|$))\S)"
_AFTER_SEPARATOR = re.compile(rf"(?<=[;\t\r\n])(?={_WITHIN})")
"""Separators at which a spreadsheet that expects semicolons or tabs (where a comma is decimal) starts a new cell."""
_GUARD = re.compile(rf"\A'(?='*[{_SIGNS}+\-\t\r\n])|(?<=[;\t\r\n])'(?={_WITHIN})")


def is_formula(cell: Any) -> bool:
    """Return whether a spreadsheet would read a cell as a formula, or the cell looks like a guarded one."""
    return isinstance(cell, str) and _FORMULA.match(cell) is not None


def guarded(cell: Any) -> Any:
    """Escape a cell so that no spreadsheet reads it as a formula, even if it splits it at another separator."""
    if not isinstance(cell, str):
        return cell
    return ("'" if is_formula(cell) else "") + _AFTER_SEPARATOR.sub("'", cell)


def unguarded(cell: str) -> str:
    """Return a cell as it was before `guarded`.

    Example:
        >>> unguarded(guarded("Steps:\\n-check oil"))
        'Steps:\\n-check oil'
    """
    return _GUARD.sub("", cell)
