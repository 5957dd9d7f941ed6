"""Parse dates and numbers in spreadsheet cells: the format of a column is detected from all of its cells."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterable, Sequence
from typing import Any

from rivet.integrations.atlas.cli.sheet_reader import CellError

TRUE = frozenset({"true", "yes", "y", "1", "x", "ja", "oui", "si", "sí", "wahr", "vrai", "verdadero"})
FALSE = frozenset({"false", "no", "n", "0", "nein", "non", "falsch", "faux", "falso"})
_DATE = re.compile(r"(\d{1,4})([./-])\s?(\d{1,2})\2\s?(\d{1,4})(?:[ T,]+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([AaPp][Mm])?)?")
_ISO = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:?\d\d.*)?")
_NUMBER = re.compile(r"[+-]?[\d.,'\u2019\s]*\d[\d.,'\u2019\s]*")
_CURRENCY = re.compile(r"^(?:EUR|USD|GBP|CHF|[€$£¥])\s*|\s*(?:EUR|USD|GBP|CHF|[€$£¥]|h|hours?|Std\.?)$", re.IGNORECASE)
_FORMATS = {"yyyy": "%Y", "yy": "%y", "mm": "%m", "dd": "%d", "m": "%m", "d": "%d"}


def date_format(given: str) -> str:
    """Parse ``--date-format``: ``dd/mm/yyyy``, or a Python format with ``%``."""
    if "%" in given:
        return given
    return re.sub("yyyy|yy|mm|dd|m|d", lambda part: _FORMATS[part[0]], given.lower())


def order_of_dates(cells: Iterable[Any]) -> str | None:
    """Detect the order of the dates of a column: ``dmy`` or ``mdy``; None if it is ambiguous."""
    orders = set()
    for cell in cells:
        found = _DATE.fullmatch(cell.strip()) if isinstance(cell, str) else None
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
    if not isinstance(cell, str):
        raise CellError(f"is not a date: {cell!r}")
    text = cell.strip()
    if pattern is not None:
        try:
            return local(datetime.datetime.strptime(text, pattern))  # noqa: DTZ007 - made local there
        except ValueError:
            if not _ISO.fullmatch(text):
                raise CellError(f"does not match --date-format: {text}") from None
    if _ISO.fullmatch(text):
        try:
            return local(datetime.datetime.fromisoformat(text))
        except ValueError:
            raise CellError(f"is not a date: {text}") from None
    return local(_by_order(text, order))


def _by_order(text: str, order: str | None) -> datetime.datetime:
    found = _DATE.fullmatch(text)
    if found is None:
        raise CellError(f"is not a date: {text} (2026-12-24, 24.12.2026, or give --date-format)")
    first, second, third = int(found[1]), int(found[3]), int(found[4])
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
        # Years of two digits are of this century.
        return datetime.datetime(year + 2000 if year < 100 else year, month, day, hour, minute, seconds)  # noqa: DTZ001
    except ValueError:
        raise CellError(f"is not a date: {text}") from None


def names_a_day(cell: Any) -> bool:
    """Return whether a cell is a date without a time, such as a date of a spreadsheet at midnight.

    Example:
        >>> names_a_day("24.12.2026"), names_a_day("2026-12-24 00:00")
        (True, False)
    """
    if isinstance(cell, datetime.datetime):
        return cell.tzinfo is None and cell.time() == datetime.time()
    return isinstance(cell, datetime.date) or ":" not in str(cell)


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


def decimal_sign(cells: Iterable[Any]) -> str | None:
    """Detect the decimal sign of a column from an unambiguous cell; None if there is none."""
    signs = set()
    for cell in cells:
        if not isinstance(cell, str):
            continue
        dot, comma = cell.rfind("."), cell.rfind(",")
        if dot >= 0 and comma >= 0:
            signs.add("." if dot > comma else ",")
        elif (dot >= 0) != (comma >= 0):
            sign = "." if dot >= 0 else ","
            if cell.count(sign) > 1:
                signs.add("," if sign == "." else ".")
            elif not re.fullmatch(r"\D*[1-9]\d{0,2}[.,]\d{3}\D*", cell):
                signs.add(sign)
    return signs.pop() if len(signs) == 1 else None


def read_number(cell: Any, sign: str | None) -> float | int:
    """Return a cell as a number.

    Args:
        cell: A string, or a number of ``.xlsx``.
        sign: The column's decimal sign: ``.``, ``,`` or None if it is ambiguous.

    Raises:
        CellError: The cell is not a number, or is ambiguous.

    Example:
        >>> read_number("1.234,50 €", ",")
        1234.5
    """
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return cell
    text = _CURRENCY.sub("", str(cell).strip())
    if not _NUMBER.fullmatch(text) or (not text.isascii() and not set(text) <= set("0123456789.,+-'\u2019\xa0\u202f ")):
        raise CellError(f"is not a number: {cell}")
    text = re.sub(r"['\u2019\s]", "", text)
    if ("." in text or "," in text) and sign is None:
        if re.fullmatch(r"[+-]?[1-9]\d{0,2}[.,]\d{3}", text):
            raise CellError(f"is an ambiguous number: {text}. Give --decimal , or --decimal .")
        sign = decimal_sign([text])
    other = "," if sign == "." else "."
    text = text.replace(other, "").replace(",", ".")
    try:
        found = float(text)
    except ValueError:
        raise CellError(f"is not a number: {cell}") from None
    return int(found) if found.is_integer() and "." not in text else found


def read_option_number(text: str) -> float | int:
    """Return the value of an option as a number: a single dot is its decimal sign.

    Raises:
        CellError: It is not a number, or is ambiguous.

    Example:
        >>> read_option_number("1.234"), read_option_number("1.234,5")
        (1.234, 1234.5)
    """
    if re.fullmatch(r"[+-]?[1-9]\d{0,2},\d{3}", text):
        raise CellError(f"is an ambiguous number: {text}. Write {text.replace(',', '.')} or {text.replace(',', '')}")
    return read_number(text, decimal_sign([text]) or ".")


def read_flag(cell: Any) -> bool:
    """Return a cell as yes or no.

    Raises:
        CellError: It is neither.
    """
    text = str(cell).strip().casefold()
    if text in TRUE or text in FALSE:
        return text in TRUE
    raise CellError(f"is neither yes nor no: {cell}")


def read_word(cell: Any) -> str:
    """Read a cell as an enum value of Atlas: in capitals, with underscores (``In progress``, ``on-hold``)."""
    return re.sub(r"[\s-]+", "_", str(cell).strip()).upper()


def read_list(cell: Any, words: Sequence[str] = (), *, whole: bool = False) -> list[Any]:
    """Return a cell as a list: with commas, semicolons or line feeds between, or as a JSON array.

    Args:
        cell: The cell.
        words: The valid values, if it is a list of enum values.
        whole: It is a list of whole numbers.

    Raises:
        CellError: It begins like a JSON array and is not one.

    Example:
        >>> read_list("low; in progress", ("LOW", "IN_PROGRESS"))
        ['LOW', 'IN_PROGRESS']
    """
    text = str(cell).strip()
    if text.startswith("["):
        return list(read_json(text))
    found = split_list(text)
    if words:
        return [read_word(part) for part in found]
    return [int(part) if whole and re.fullmatch(r"\d{1,9}", part, re.ASCII) else part for part in found]


def split_list(text: str) -> list[str]:
    """Split a cell at semicolons, bars or line feeds; at commas if it has none of these.

    Example:
        >>> split_list("Miller, Ann; Smith, Bob")
        ['Miller, Ann', 'Smith, Bob']
    """
    parts = re.split(r"[;|\n]", text) if re.search(r"[;|\n]", text) else text.split(",")
    return [part.strip() for part in parts if part.strip()]


def read_json(cell: Any) -> Any:
    """Return a cell that holds JSON.

    Raises:
        CellError: It holds no JSON.
    """
    try:
        return json.loads(str(cell))
    except ValueError:
        raise CellError(f"is not JSON: {str(cell)[:60]}") from None


def read_text(cell: Any) -> str:
    """Return a cell as a string."""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, (datetime.datetime, datetime.date)):
        return cell.isoformat(sep=" ") if isinstance(cell, datetime.datetime) else cell.isoformat()
    return str(cell).replace("\r\n", "\n").strip()
