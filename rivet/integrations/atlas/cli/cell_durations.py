"""Parse durations in spreadsheet cells: a number, or such as ``1:30``, ``1h30`` or ``90 min``."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from typing import Any

from rivet.integrations.atlas.cli.cell_formats import read_number
from rivet.integrations.atlas.cli.sheet_reader import CellError

SECONDS_OF: Mapping[str, int] = {"estimatedDuration": 3600, "duration": 1}
"""Seconds of the unit in which Atlas has a duration, by the column's key."""
UNITS: Mapping[int, str] = {
    3600: "h hr hrs hour hours std stunde stunden heure heures hora horas",
    60: "m min mins minute minutes minuten minuto minutos",
    1: "s sec secs sek second seconds sekunde sekunden seconde secondes segundo segundos",
}
"""Words of units in English, German, French and Spanish, by their seconds; no days, which may be days of work."""
_PART = re.compile(r"(\d[\d.,]*)\s*([^\W\d]*)\.?\s*")
_CLOCK = re.compile(r"(\d{1,4}):([0-5]\d)(?::([0-5]\d))?")


def read_duration(cell: Any, sign: str | None, unit: int) -> float | int:
    """Return a cell as a duration.

    Args:
        cell: A string, a number, or a time of ``.xlsx``.
        sign: The column's decimal sign, as `read_number` takes it.
        unit: Seconds of the unit of a plain number, and of the result.

    Raises:
        CellError: The cell is no duration.

    Example:
        >>> read_duration("1h30", None, 3600), read_duration("90 min", None, 3600), read_duration("0:20", None, 1)
        (1.5, 1.5, 1200)
    """
    if isinstance(cell, datetime.time):
        cell = datetime.timedelta(hours=cell.hour, minutes=cell.minute, seconds=cell.second)
    if isinstance(cell, datetime.timedelta):
        return _in_units(cell.total_seconds(), unit)
    text = str(cell).strip()
    if (clock := _CLOCK.fullmatch(text)) is not None:
        return _in_units(sum(int(part or 0) * of for part, of in zip(clock.groups(), UNITS, strict=True)), unit)
    if (seconds := _seconds(text, sign)) is not None:
        return _in_units(seconds, unit)
    try:
        return read_number(cell, sign)
    except CellError as error:
        hint = " (1.5, 1:30, 1h30 or 90 min)" if "is not a number" in str(error) else ""
        raise CellError(f"{error}{hint}") from None


def _seconds(text: str, sign: str | None) -> float | None:
    """Return the seconds of parts with units; None if the cell has no such parts."""
    parts = _PART.findall(text)
    if not parts or "".join(_PART.split(text)[::3]) or not parts[0][1]:
        return None
    total, before = 0.0, 0
    for digits, word in parts:
        # Minutes need no word behind hours: 1h30.
        seconds = (
            before // 60
            if not word
            else next((one for one, words in UNITS.items() if word.lower() in words.split()), 0)
        )
        if not seconds or (before and seconds >= before):
            return None
        total, before = total + read_number(digits, sign) * seconds, seconds
    return total


def _in_units(seconds: float, unit: int) -> float | int:
    found = round(seconds / unit, 6)
    return int(found) if found.is_integer() else found
