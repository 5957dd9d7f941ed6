"""Parse numbers, flags, words and lists in spreadsheet cells."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from rivet.integrations.atlas.cli import sheet_words
from rivet.integrations.atlas.cli.sheet_reader import CellError

_NUMBER = re.compile(r"[+-]?[\d.,'\u2019\s]*\d[.,\s]*")  # no ' at the end: 30' are minutes
_CURRENCY = re.compile(r"^(?:EUR|USD|GBP|CHF|[€$£¥])\s*|\s*(?:EUR|USD|GBP|CHF|[€$£¥])$", re.IGNORECASE)
MOST_EXACT = 10**15
"""Numbers from here on have more digits than a spreadsheet keeps."""


def decimal_sign(cells: Iterable[Any]) -> str | None:
    """Detect the decimal sign of a column from an unambiguous cell; None if there is none."""
    signs = set()
    for cell in cells:
        if not isinstance(cell, str) or not (number := re.search(r"[.,]?\d[\d.,'\u2019\s]*(?<=\d)", cell)):
            continue
        cell = number[0]  # the dot of Std. is no decimal sign
        dot, comma = cell.rfind("."), cell.rfind(",")
        if dot >= 0 and comma >= 0:
            signs.add("." if dot > comma else ",")
        elif (dot >= 0) != (comma >= 0):
            sign = "." if dot >= 0 else ","
            if cell.count(sign) > 1:
                signs.add("," if sign == "." else ".")
            elif not re.fullmatch(r"[1-9]\d{0,2}[.,]\d{3}", cell):
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
    word = sheet_words.word_of(cell, ("true", "false"))
    if word is None:
        raise CellError(f"is neither yes nor no: {cell}")
    return word == "true"


def read_word(cell: Any, words: Collection[str] = ()) -> str:
    """Read a cell as an enum value of Atlas: in capitals, with underscores (``In progress``, ``on-hold``).

    Args:
        cell: The cell.
        words: The valid values, to which words of other languages are translated.

    Example:
        >>> read_word("on hold"), read_word("hoch", ("LOW", "HIGH"))
        ('ON_HOLD', 'HIGH')
    """
    word = re.sub(r"[\s-]+", "_", str(cell).strip()).upper()
    return word if word in words else sheet_words.word_of(cell, words) or word


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
        return [read_word(part, words) for part in found]
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
    """Return a cell as a string.

    Raises:
        CellError: It is a number of more digits than a spreadsheet keeps.
    """
    if isinstance(cell, (int, float)) and abs(cell) >= MOST_EXACT:
        raise CellError(f"is a number that the spreadsheet has rounded: {cell}. Enter it as text (with ' before it)")
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, (datetime.datetime, datetime.date)):
        return cell.isoformat(sep=" ") if isinstance(cell, datetime.datetime) else cell.isoformat()
    return str(cell).replace("\r\n", "\n").strip()
