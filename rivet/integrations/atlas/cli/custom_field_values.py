"""Read the cells of custom fields: strings to the server, each of which should fit its field's type."""

from __future__ import annotations

import contextlib
import datetime
import decimal
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from rivet.integrations.atlas._support.near_words import did_you_mean
from rivet.integrations.atlas.cli import cell_dates, cell_formats
from rivet.integrations.atlas.cli.sheet_reader import CellError

FORMS: Mapping[str, str] = {"DATE": "date", "DATE_TIME": "date", "NUMBER": "number"}
"""Forms of columns of which the order of dates, or the decimal sign, is detected."""


def read_custom(field_type: str, options: Sequence[str], cell: Any, order: str | None, pattern: str | None) -> str:
    """Return a cell as the string to store; one that is in the server's own form stays as it is.

    Args:
        field_type: The type of the field.
        options: Its options, if it is a choice.
        cell: The cell.
        order: Order of the column's dates, or the decimal sign of its numbers.
        pattern: A Python format of dates.

    Raises:
        CellError: The cell does not fit the type.

    Example:
        >>> read_custom("NUMBER", (), "1.234,5", ",", None)
        '1234.5'
    """
    text = cell_formats.read_text(cell)
    match field_type:
        case "SINGLE_CHOICE":
            return _option(text, options)
        case "NUMBER":
            own = order != "," or not isinstance(cell, str)  # else a dot separates thousands
            return (_plain(text, float) if own else "") or _digits(cell_formats.read_number(cell, order))
        case "DATE" | "DATE_TIME":
            kept = _plain(text, datetime.datetime.fromisoformat) if isinstance(cell, str) else ""
            found = kept or cell_dates.read_date(cell, order, pattern)
            return found[:10] if field_type == "DATE" and not kept else found
        case "LINK" if not re.fullmatch(r"\S*[.:/]\S*", text):
            raise CellError(f"is not a link: {text[:60]} (https://plant.example/manual.pdf)")
        case _:
            return text


def _plain(text: str, read: Callable[[str], object]) -> str:
    """Return a string that Python reads as the server does; empty if it does not."""
    with contextlib.suppress(ValueError):
        read(text)
        return text
    return ""


def _digits(number: float) -> str:
    """Return a number with all of its digits, without an exponent."""
    return f"{decimal.Decimal(str(number)):f}"


def _option(text: str, options: Sequence[str]) -> str:
    alike = [one for one in options if one.casefold() == text.casefold()]
    if not options or text in options:
        return text
    if alike:
        return alike[0]
    raise CellError(f"is not one of the options {', '.join(options)}: {text!r}{did_you_mean(text, options)}")
