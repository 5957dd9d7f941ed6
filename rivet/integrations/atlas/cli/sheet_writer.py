"""Write a table as CSV that spreadsheets open correctly, or as ``.xlsx``."""

from __future__ import annotations

import csv
import datetime
import locale
import os
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, TextIO

from rivet.integrations.atlas.cli.cell_dates import moment
from rivet.integrations.atlas.cli.cell_durations import SECONDS_OF
from rivet.integrations.atlas.cli.formula_guard import guarded
from rivet.integrations.atlas.cli.import_kinds import Column, ImportKind, plural, with_article
from rivet.integrations.atlas.exceptions import AtlasConfigError

_NOT_IN_XLSX = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Characters that are invalid in XML."""
WIDE = ("title", "name", "description", "feedback")
"""Columns that are wide in a new sheet."""
LONGEST_XLSX_CELL = 32_767
MOST_XLSX_ROWS = 1_048_576


class CsvStyle:
    """Style of CSV output.

    Args:
        excel: For Excel in this machine's region: semicolons and decimal commas where
            the region uses decimal commas.
        raw: Do not escape formulas.
    """

    def __init__(self, *, excel: bool = False, raw: bool = False) -> None:
        self.byte_order_mark = excel
        self.comma = excel and local_decimal() == ","
        self.delimiter = ";" if self.comma else ","
        self._raw = raw

    def writer(self, file: TextIO) -> Any:
        """Return a csv writer for a file."""
        return csv.writer(file, delimiter=self.delimiter)

    def cell(self, column: Column, value: Any) -> Any:
        """Format a value of a column."""
        if isinstance(value, float) and self.comma:
            return str(value).replace(".", ",")
        if self.byte_order_mark and column.form == "date" and (found := moment(value)) is not None:
            return found.astimezone().strftime("%Y-%m-%d %H:%M")  # Excel reads no date with the letter T
        return value if self._raw else guarded(value)


def local_decimal() -> str:
    """Return the decimal sign of this machine's region."""
    before = locale.setlocale(locale.LC_NUMERIC)
    try:
        locale.setlocale(locale.LC_NUMERIC, "")
        return str(locale.localeconv()["decimal_point"])
    except locale.Error:  # the region has no data here
        return _decimal_of_the_name()
    finally:
        locale.setlocale(locale.LC_NUMERIC, before)


_DECIMAL_POINT = ("en", "zh", "ja", "ko", "th", "he", "ms", "hi", "C", "POSIX")


def _decimal_of_the_name() -> str:
    name = next((value for key in ("LC_ALL", "LC_NUMERIC", "LANG") if (value := os.environ.get(key))), "C")
    return "." if name.startswith(_DECIMAL_POINT) else ","


class Workbook:
    """``.xlsx`` file, written row by row.

    Args:
        path: The file.
        headers: The first row.
        title: The name of the sheet.
    """

    def __init__(self, path: Path, headers: Sequence[str], title: str) -> None:
        from openpyxl import Workbook as OpenpyxlWorkbook
        from openpyxl.cell import WriteOnlyCell
        from openpyxl.styles import Font

        self._path, self._cell, self._rows = path, WriteOnlyCell, 1
        self._book = OpenpyxlWorkbook(write_only=True)
        self._sheet: Any = self._book.create_sheet(title)
        self._sheet.freeze_panes = "A2"
        for place, header in enumerate(headers):
            width = 40 if header.rstrip("*") in WIDE else min(max(12, len(header) + 2), 60)
            self._sheet.column_dimensions[_letters(place)].width = width
        heads = [self._xlsx_cell(header) for header in headers]  # the label of a custom field may be anything
        for head in heads:
            head.font = Font(bold=True)
        self._sheet.append(heads)

    def write(self, cells: Sequence[Any]) -> None:
        """Write a row.

        Raises:
            AtlasConfigError: The sheet is full.
        """
        self._rows += 1
        if self._rows > MOST_XLSX_ROWS:
            raise AtlasConfigError(f"{self._path}: a sheet holds {MOST_XLSX_ROWS:,} rows: export CSV or Parquet.")
        self._sheet.append([self._xlsx_cell(cell) for cell in cells])

    def _xlsx_cell(self, value: Any) -> Any:
        if isinstance(value, datetime.datetime):
            # Excel knows no time zones: the local time, as the table of the command shows it.
            moment = value.astimezone().replace(tzinfo=None) if value.tzinfo else value
            cell = self._cell(self._sheet, value=moment) if moment.year >= 1900 else value.isoformat()
            if not isinstance(cell, str):
                cell.number_format = "yyyy-mm-dd hh:mm"
            return cell
        if not isinstance(value, str):
            return value
        cell = self._cell(self._sheet, value=_NOT_IN_XLSX.sub("\ufffd", value)[:LONGEST_XLSX_CELL])
        cell.data_type = "s"  # a string, whatever it begins with
        return cell

    def add_sheet(self, title: str, rows: Iterable[Sequence[Any]]) -> None:
        """Add a sheet after the first one."""
        sheet: Any = self._book.create_sheet(title)
        for row in rows:
            sheet.append(row)

    def close(self) -> None:
        """Write the file."""
        self._book.save(self._path)


def _letters(place: int) -> str:
    from openpyxl.utils import get_column_letter

    return get_column_letter(place + 1)


def write_template(target: Path, kind: ImportKind) -> None:
    """Write a template for an import; an ``.xlsx`` file has a second sheet that describes the columns.

    A required column has an asterisk behind its name, which an import ignores.

    Raises:
        AtlasConfigError: The file exists, or is neither CSV nor ``.xlsx``.
    """
    if target.exists():
        raise AtlasConfigError(f"{target} exists: choose another name.")
    headers = [f"{column.key}*" if column.is_required else column.key for column in kind.columns]
    if target.suffix.lower() == ".xlsx":
        book = Workbook(target, headers, kind.name)
        rows = [
            (column.key, "required" if column.is_required else "", meaning(column), column.example)
            for column in kind.columns
        ]
        book.add_sheet("Columns", [("column", "", "content", "example"), *rows])
        book.close()
    elif target.suffix.lower() == ".csv":
        with target.open("x", encoding="utf-8-sig", newline="") as file:
            CsvStyle(excel=True).writer(file).writerow(headers)
    else:
        raise AtlasConfigError(f"{target}: a template is .csv or .xlsx.")


def meaning(column: Column, *, of_option: bool = False) -> str:
    """Return what a column holds, for a template, or for the help of an option."""
    match column.form:
        case "word" if column.key != "recurrenceBasedOn":
            return f"{', '.join(column.words)}, in any case" if of_option else f"one of {', '.join(column.words)}"
        case "one" if column.kind.endswith("category"):
            return "a name; a new one makes a category"
        case "one":
            return f"{with_article(column.kind)}: number or name{', or e-mail' if column.kind == 'user' else ''}"
        case "many":
            return f"{plural(column.kind)} with commas between"
        case "date" if of_option:
            return "such as tomorrow, friday, 'in 3 days', 2026-12-24"
        case "date":
            return "a date, with or without a time"
        case "flag":
            return "yes or no"
        case "list" if column.key == "daysOfWeek":
            return "days with commas between, such as mon, thu, of a weekly plan; else the day on which it starts"
        case "text" if column.key == "every":
            return "2 weeks, 10 days, month, yearly ...: in the place of frequency and recurrenceType"
        case "word" if column.key == "recurrenceBasedOn":
            return "SCHEDULED_DATE counts from the date (if it is empty), COMPLETED_DATE from the completion"
        case "number" if column.key in SECONDS_OF:
            return f"{'hours' if SECONDS_OF[column.key] > 1 else 'seconds'}, or such as 1h30, 90 min"
        case "list":
            return f"several of {', '.join(column.words)}" if column.words else "several, with commas between"
        case "json":
            return "JSON, as an export writes it"
        case form:
            return "a number" if form == "number" else "" if of_option else "text"
