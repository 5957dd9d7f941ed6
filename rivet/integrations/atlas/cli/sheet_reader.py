"""Read a table from CSV in any delimiter and encoding, from a sheet of an ``.xlsx`` file, or from Parquet."""

from __future__ import annotations

import csv
import importlib
import io
import math
import re
import zipfile
import zlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rivet.integrations.atlas._support.missing_extra import missing_extra
from rivet.integrations.atlas.cli.formula_guard import guarded
from rivet.integrations.atlas.cli.text_encoding import decode
from rivet.integrations.atlas.exceptions import AtlasConfigError

DELIMITERS = ",;\t|"
SAMPLE_CHARACTERS = 64 * 1024
"""Characters of a file from which its delimiter is detected."""
LONGEST_CELL = 10 * 1024 * 1024
"""Maximum characters of a cell; Python's csv stops at 131,072, and a description may be longer."""
LARGEST_WORKBOOK = 1024**3
"""Maximum bytes that an .xlsx file may unpack to; a small file may pretend to be huge."""
BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, KeyError, ValueError, OSError, SyntaxError)
"""Errors of a broken .xlsx file; an error in its XML is a SyntaxError."""
HEADER_ROWS = 10
"""Maximum rows that are searched for the headers: a title may be above the table."""

SHEET_TOP = 50
"""Rows of each sheet that are read to find the one with the table."""
_ZEROS = re.compile("00+")
"""Format of whole numbers with leading zeros, such as those of bar codes."""


class CellError(Exception):
    """Invalid value of a spreadsheet cell."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row that is not blank.

    Attributes:
        number: Its number as a spreadsheet shows it, from 1.
        cells: Its values: strings, and in ``.xlsx`` numbers, dates, booleans and `CellError` too.
    """

    number: int
    cells: Sequence[Any]


@dataclass(frozen=True, slots=True)
class Sheet:
    """Table as read from a file.

    Attributes:
        rows: The rows that are not blank, headers included.
        source: Description for messages: the encoding and delimiter, or the sheet's name.
        delimiter: The delimiter of CSV, which hints at the decimal sign; empty for ``.xlsx``.
    """

    rows: list[Row] = field(repr=False)
    source: str
    delimiter: str = ""


def read_sheet(
    path: Path,
    *,
    encoding: str | None = None,
    sheet: str | None = None,
    known_headers: Callable[[Sequence[Row]], int] = len,
) -> Sheet:
    """Read a CSV, ``.xlsx`` or Parquet file.

    Args:
        path: The file; its type is detected from the first bytes.
        encoding: Encoding of CSV; None detects it.
        sheet: Name of the sheet of an ``.xlsx`` file; None selects the visible one with the most known headers.
        known_headers: Counts the known headers in the first rows of a sheet.

    Raises:
        AtlasConfigError: The file cannot be read, or has no rows.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise AtlasConfigError(f"{path} cannot be read: {error.strerror or error}.") from None
    if content.startswith(b"PK\x03\x04"):
        found = _workbook(content, path, sheet, known_headers)
    elif content.startswith(b"PAR1"):
        found = _parquet(content, path)
    elif content.startswith(b"\xd0\xcf\x11\xe0"):
        raise AtlasConfigError(f"{path} is an old .xls or a protected file: save it as .xlsx without a password.")
    else:
        found = _csv(content, path, encoding)
    if not found.rows:
        raise AtlasConfigError(f"{path} has no rows.")
    return found


def _csv(content: bytes, path: Path, encoding: str | None) -> Sheet:
    text, used = decode(content, str(path), encoding)
    delimiter, text = _delimiter(text)
    before = csv.field_size_limit(LONGEST_CELL)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        raise AtlasConfigError(f"{path} cannot be read as CSV: {error}. Check for an extra quotation mark.") from None
    finally:
        csv.field_size_limit(before)
    names = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
    if encoding is None and not used.startswith("utf") and (word := re.search(r"\w*[^\W\x00-\x7f]\w*", text)):
        used += f" by its letters, such as {word[0]!r}"  # so that a wrong guess is seen
    return Sheet(
        _without_blanks(rows), f"{used.replace('utf-8-sig', 'utf-8')}, {names.get(delimiter, delimiter)}", delimiter
    )


def _delimiter(text: str) -> tuple[str, str]:
    """Return the delimiter, and the content without Excel's directive for it in the first line (``sep=;``)."""
    first, _, rest = text.partition("\n")
    if first.strip().lower().startswith("sep=") and len(first.strip()) == 5:
        return first.strip()[4], "\n" + rest  # the line stays, as a blank one, for the numbers of rows
    sample = text[:SAMPLE_CHARACTERS]
    counts = {one: _regularity(sample, one) for one in DELIMITERS}
    return max(DELIMITERS, key=lambda one: counts[one]), text


def _regularity(sample: str, delimiter: str) -> tuple[int, int]:
    """Rate a delimiter: the number of rows with as many cells as the first one, and that number of cells."""
    try:
        rows = [row for row in csv.reader(sample.splitlines(), delimiter=delimiter) if any(map(str.strip, row))]
    except csv.Error:
        return 0, 0
    width = max((len(row) for row in rows[:HEADER_ROWS]), default=0)
    return (0, 0) if width < 2 else (sum(len(row) == width for row in rows), width)


def _without_blanks(rows: Iterable[Sequence[Any]]) -> list[Row]:
    found = []
    for number, cells in enumerate(rows, start=1):
        if any(cell is not None and (not isinstance(cell, str) or cell.strip()) for cell in cells):
            found.append(Row(number, cells))
    return found


def _workbook(content: bytes, path: Path, name: str | None, known_headers: Callable[[Sequence[Row]], int]) -> Sheet:
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        _check_size(content, path)
        # Twice: one has the results of the formulas, the other the formulas.
        values = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        formulas = load_workbook(io.BytesIO(content), read_only=True)
    except (InvalidFileException, *BROKEN) as error:
        raise AtlasConfigError(f"{path} cannot be read as .xlsx: {error}") from None
    try:
        if name is not None and name not in values.sheetnames:
            raise AtlasConfigError(f"{path} has no sheet {name!r}, but {', '.join(map(repr, values.sheetnames))}.")
        visible = [one.title for one in values.worksheets if one.sheet_state == "visible"]
        chosen = [name] if name is not None else visible or [one.title for one in values.worksheets]
        tops = {title: rows for title in chosen if (rows := _rows(values[title], formulas[title], SHEET_TOP))}
        best = max(tops, key=lambda one: known_headers(tops[one][:HEADER_ROWS]), default=chosen[0])
        others = "".join(f", not {title!r}" for title in tops if title != best)
        return Sheet(_rows(values[best], formulas[best]), f"sheet {best!r}{others}")
    except BROKEN as error:
        raise AtlasConfigError(f"{path} cannot be read as .xlsx: {error}") from None
    finally:
        values.close()
        formulas.close()


def _rows(values: Any, formulas: Any, most: int | None = None) -> list[Row]:
    for one in (values, formulas):
        one.reset_dimensions()  # what a file says of its size may be wrong, and would cut rows off
    pairs = zip(values.iter_rows(max_row=most), formulas.iter_rows(max_row=most), strict=False)
    return _without_blanks([_cell(*both) for both in zip(*pair, strict=False)] for pair in pairs)


def _parquet(content: bytes, path: Path) -> Sheet:
    try:
        arrow: Any = importlib.import_module("pyarrow")
        parquet: Any = importlib.import_module("pyarrow.parquet")
    except ImportError:
        raise AtlasConfigError(missing_extra("Parquet", "parquet")) from None
    try:
        table = parquet.read_table(arrow.BufferReader(content))
    except (arrow.ArrowException, OSError) as error:
        raise AtlasConfigError(f"{path} cannot be read as Parquet: {error}") from None
    # An import takes the apostrophes of CSV away.
    records = ([_whole(guarded(value)) for value in record.values()] for record in table.to_pylist())
    return Sheet(_without_blanks([table.column_names, *records]), "Parquet")


def _check_size(content: bytes, path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        if sum(one.file_size for one in archive.infolist()) > LARGEST_WORKBOOK:
            raise AtlasConfigError(f"{path} unpacks to more than 1 GB: split it, or save it as CSV.")


def _whole(value: Any) -> Any:
    """Return a whole number as an int, and NaN as an empty cell: a column with gaps is one of floats in some files."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return int(value)
    return None if isinstance(value, float) and math.isnan(value) else value


def _cell(value: Any, formula: Any) -> Any:
    found = value.value
    if found is None and formula.value is not None and formula.data_type == "f":
        return CellError("holds a formula that was never calculated: open the file in a spreadsheet and save it")
    if value.data_type == "e":
        return CellError(f"holds the spreadsheet's error {found}")
    found = _whole(found)
    if isinstance(found, int) and _ZEROS.fullmatch(value.number_format):
        return str(found).zfill(len(value.number_format))  # as it is shown: 00123
    return found
