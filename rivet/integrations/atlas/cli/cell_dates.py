"""Parse dates in spreadsheet cells: the order of day and month is detected from a whole column."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from typing import Any

from rivet.integrations.atlas.cli import sheet_words
from rivet.integrations.atlas.cli.sheet_reader import CellError

_DATE = re.compile(r"(\d{1,4})([./-])\s?(\d{1,2})\2\s?(\d{1,4})(?:[ T,]+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([AaPp][Mm])?)?")
_ISO = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:?\d\d.*)?")
_WITH_DAY = re.compile(r"([^\W\d]{2,}),?\.?,?\s+(?=\d)")
"""A day of the week before a date, such as ``Do, 24.12.2026``."""
_WITH_MONTH = re.compile(
    r"(?:(?P<day>\d{1,2})(?:\.|st|nd|rd|th|er)?[\s-]*(?:de\s+)?(?P<month>[^\W\d]{3,})|(?P<first>[^\W\d]{3,})\.?\s+"
    r"(?P<second>\d{1,2})(?:st|nd|rd|th)?)[.,\s-]+(?:de\s+)?(?P<year>\d{4}|\d{2})\b(?![./-]\d)"
)
"""A date whose month is a word, such as ``24. Dezember 2026`` or ``Dec 24, 2026``."""
_FORMATS = {"yyyy": "%Y", "yy": "%y", "mm": "%m", "dd": "%d", "m": "%m", "d": "%d"}
PIVOT = 69
"""Years of two digits from here on are of the last century, as in POSIX."""
SERIAL_DAYS = (10_000, 100_000)
"""Numbers that a spreadsheet has for days of the years 1927 to 2173: others in a column of dates are a mistake."""


def date_format(given: str) -> str:
    """Parse ``--date-format``: ``dd/mm/yyyy``, or a Python format with ``%``."""
    if "%" in given:
        return given
    return re.sub("yyyy|yy|mm|dd|m|d", lambda part: _FORMATS[part[0]], given.lower())


def order_of_dates(cells: Iterable[Any]) -> str | None:
    """Detect the order of the dates of a column: ``dmy`` or ``mdy``; None if it is ambiguous."""
    orders = set()
    for cell in cells:
        found = _DATE.fullmatch(_plain(cell)) if isinstance(cell, str) else None
        if found is None or len(found[1]) == 4:
            continue
        first, second = int(found[1]), int(found[3])
        if found[2] == "." or first > 12:
            orders.add("dmy")
        elif second > 12:
            orders.add("mdy")
    return orders.pop() if len(orders) == 1 else None


def read_date(cell: Any, order: str | None, pattern: str | None = None) -> str:
    """Convert a cell to ISO 8601; without an offset it is in this machine's time zone.

    Args:
        cell: A string, or a date of ``.xlsx``.
        order: Order of the column's dates: ``dmy``, ``mdy`` or None.
        pattern: A Python format, which takes precedence.

    Raises:
        CellError: The cell is not a date, or is ambiguous.

    Example:
        >>> read_date("24.12.2026 08:30", "dmy")[:16]
        '2026-12-24T08:30'
    """
    if isinstance(cell, datetime.datetime):
        return local(cell)
    if isinstance(cell, datetime.date):
        return local(datetime.datetime(cell.year, cell.month, cell.day))  # noqa: DTZ001 - made local there
    if isinstance(cell, (int, float)) and SERIAL_DAYS[0] <= cell < SERIAL_DAYS[1]:
        from openpyxl.utils.datetime import from_excel

        return read_date(from_excel(cell), order)
    text = str(cell).strip()
    if pattern is not None:
        try:
            return local(datetime.datetime.strptime(text, pattern))  # noqa: DTZ007 - made local there
        except ValueError:
            if not _ISO.fullmatch(text):
                raise CellError(f"does not match --date-format: {text}") from None
    if _ISO.fullmatch(text) or re.fullmatch(r"(?:19|20)\d{6}", text, re.ASCII):
        try:
            return local(datetime.datetime.fromisoformat(text))
        except ValueError:
            raise CellError(f"is not a date: {text}") from None
    return local(_by_order(text, order))


def _plain(text: str) -> str:
    """Return a date in digits: without the day of the week, the month as a number, without the word of the hour."""
    text = re.sub(r"\s*(?:Uhr|h)$", "", text.strip())
    text = re.sub(r"(?<=\d{4})(,?\s+\d{1,2})$", r"\1:00", text)  # 8 Uhr
    if (found := _in_digits(text)) is not None:
        return found  # first, since Mar is a Tuesday, too
    day = _WITH_DAY.match(text)
    if day is not None and sheet_words.number_of(day[1], sheet_words.DAYS) is not None:
        text = text[day.end() :]
    return _in_digits(text) or text


def _in_digits(text: str) -> str | None:
    found = _WITH_MONTH.match(text)
    if found is None:
        return None
    month = sheet_words.number_of(found["month"] or found["first"], sheet_words.MONTHS)
    if month is None:
        return None
    return f"{found['day'] or found['second']}.{month + 1}.{found['year']}{text[found.end() :]}"


def _by_order(text: str, order: str | None) -> datetime.datetime:
    found = _DATE.fullmatch(_plain(text))
    if found is None:
        raise CellError(f"is not a date: {text} (2026-12-24, 24.12.2026, or give --date-format)")
    first, second = int(found[1]), int(found[3])
    third = int(found[4]) if len(found[1]) == 4 else _year(found[4])
    if len(found[1]) == 4:
        year, month, day = first, second, third
    elif found[2] == "." or order == "dmy":
        day, month, year = first, second, third
    elif order == "mdy":
        month, day, year = first, second, third
    elif first == second:
        day, month, year = first, second, third
    else:
        raise CellError(f"is an ambiguous date: {text}. Give --date-format dd/mm/yyyy or mm/dd/yyyy")
    hour, minute, seconds = (int(part or 0) for part in found.group(5, 6, 7))
    if found[8] and 1 <= hour <= 12:
        hour = hour % 12 + (12 if found[8].lower() == "pm" else 0)
    try:
        return datetime.datetime(year, month, day, hour, minute, seconds)  # noqa: DTZ001 - made local by the caller
    except ValueError:
        raise CellError(f"is not a date: {text}") from None


def _year(digits: str) -> int:
    if len(digits) not in (2, 4):
        raise CellError(f"is not a date: its year is {digits}. Give a year of four digits")
    return int(digits) + (0 if len(digits) > 2 else 1900 if int(digits) >= PIVOT else 2000)


def names_a_day(cell: Any) -> bool:
    """Return whether a cell is a date without a time, such as a date of a spreadsheet at midnight.

    Example:
        >>> names_a_day("24.12.2026"), names_a_day("2026-12-24 00:00")
        (True, False)
    """
    if isinstance(cell, datetime.datetime):
        return cell.tzinfo is None and cell.time() == datetime.time()
    if isinstance(cell, float):
        return cell.is_integer()
    return isinstance(cell, datetime.date) or ":" not in _plain(str(cell))


def end_of_day(moment: str) -> str:
    """Return the last minute of a local day, in ISO 8601.

    Args:
        moment: A time of that day, in ISO 8601.
    """
    return _at(moment, 23, 59)


def start_of_day(moment: str) -> str:
    """Return the first minute of a local day, in ISO 8601.

    Args:
        moment: A time of that day, in ISO 8601.
    """
    return _at(moment, 0, 0)


def _at(moment: str, hour: int, minute: int) -> str:
    day = datetime.datetime.fromisoformat(moment)
    return local(day.replace(hour=hour, minute=minute, second=0, microsecond=0, tzinfo=None))


def moment(value: Any) -> datetime.datetime | None:
    """Return a date of a record, in UTC if it has no offset; None if it is not one."""
    try:
        found = datetime.datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return None
    return found if found.tzinfo else found.replace(tzinfo=datetime.UTC)


def local(moment: datetime.datetime) -> str:
    """Format as ISO 8601 with an offset; a datetime without one is in this machine's time zone."""
    try:
        return (moment.astimezone() if moment.tzinfo is None else moment).isoformat()
    except (OverflowError, OSError, ValueError):
        raise CellError(f"is beyond the years that can be used: {moment:%Y-%m-%d}") from None
