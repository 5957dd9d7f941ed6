"""Read the cells of a row as values of a payload."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Mapping, Sequence
from typing import Any, Protocol

from rivet.integrations.atlas._support.near_words import did_you_mean
from rivet.integrations.atlas.cli import cell_dates, cell_formats, custom_field_values
from rivet.integrations.atlas.cli.cell_comparison import exact
from rivet.integrations.atlas.cli.cell_durations import SECONDS_OF, read_duration
from rivet.integrations.atlas.cli.import_columns import Columns
from rivet.integrations.atlas.cli.import_kinds import Column
from rivet.integrations.atlas.cli.moments import DAYS, day_of_week
from rivet.integrations.atlas.cli.sheet_reader import CellError, Row

WHOLE_DAYS = frozenset(("dueDate", "endsOn"))
"""Dates of which a day without a time means its end: what is due on a day is not overdue in its morning."""


def cell_at(row: Row, place: int) -> Any:
    """Return a cell of a row; None beyond its end."""
    return row.cells[place] if place < len(row.cells) else None


class Resolver(Protocol):
    """Resolves names of other records to ids: `Names`, or `References` for options."""

    def find(self, kind: str, given: Any, kept: Collection[int] = (), /) -> int | str:
        """Return the id for a name."""

    def find_all(self, kind: str, given: Any, kept: Collection[int] = (), /) -> Sequence[int | str]:
        """Return the ids for the names in a cell."""


class CellValues:
    """Reads cells of one file; the form of dates and numbers is detected from whole columns.

    Args:
        columns: The columns of the file.
        names: Resolves names of other records.
        date_format: A Python format for dates; None to detect it.
        decimal: The decimal sign; None to detect it.
    """

    def __init__(self, columns: Columns, names: Resolver, date_format: str | None, decimal: str | None) -> None:
        self._names, self._date_format, self._decimal = names, date_format, decimal
        self._orders = {column.key: self._of_column(columns, place) for place, column in columns.fields.items()}
        numbers = [column.key for column in columns.fields.values() if _form(column) == "number"]
        signs = {self._orders[key] for key in numbers} - {None}
        if len(signs) == 1:  # a column that is ambiguous by itself is as the others
            self._orders |= dict.fromkeys(numbers, signs.pop())

    def _of_column(self, columns: Columns, place: int) -> str | None:
        """Return the order of a column's dates, or the decimal sign of its numbers."""
        column, cells = columns.fields[place], [cell_at(row, place) for row in columns.rows]
        form = _form(column)
        if form == "date":
            return cell_dates.order_of_dates(cells)
        if form == "number":
            return self._decimal or cell_formats.decimal_sign(cells)
        return None

    def value(self, column: Column, cell: Any, kept: Mapping[str, Any]) -> Any:
        """Return the value of a cell.

        Args:
            column: The column.
            cell: A cell that is not empty.
            kept: What the record that the row names has now, as `exact` returns it.

        Raises:
            CellError: The cell cannot be read.
        """
        if isinstance(cell, CellError):
            raise cell
        known = kept.get(column.key)
        match column.form:
            case "date":
                return self._date(column, cell, known)
            case "number":
                sign = self._orders[column.key]
                unit = SECONDS_OF.get(column.key)
                number = read_duration(cell, sign, unit) if unit else cell_formats.read_number(cell, sign)
                return int(number) if isinstance(number, float) and number.is_integer() else number
            case "list":
                found = cell_formats.read_list(cell, column.words, whole=column.kind == "integer")
                return list(map(_day_number, found)) if column.key == "daysOfWeek" else found
            case "json":
                return cell_formats.read_json(cell)
            case "flag":
                return cell_formats.read_flag(cell)
            case "word":
                return cell_formats.read_word(cell, column.words)
            case "one":
                return self._names.find(column.kind, cell, () if known is None else (known,))
            case "many":
                return self._names.find_all(column.kind, cell, known or ())
            case _ if column.field_type:
                return custom_field_values.read_custom(
                    column.field_type, column.words, cell, self._orders[column.key], self._date_format
                )
            case _:
                return cell_formats.read_text(cell)

    def _date(self, column: Column, cell: Any, known: Any) -> str:
        found = cell_dates.read_date(cell, self._orders[column.key], self._date_format)
        if not cell_dates.names_a_day(cell) or exact(column, found) == known:
            return found  # the same midnight as the record has it is left alone
        if isinstance(known, datetime.datetime) and known.astimezone().isoformat()[:10] == found[:10]:
            return known.isoformat()  # a time of the day that the cell names
        if column.key not in WHOLE_DAYS:
            return found
        return cell_dates.end_of_day(found)


def _form(column: Column) -> str:
    return custom_field_values.FORMS.get(column.field_type, column.form)


def _day_number(day: Any) -> Any:
    """Return the number of a day of the week by its name; anything else but a string unchanged."""
    if not isinstance(day, str):
        return day
    number = day_of_week(day)
    if number is None:
        raise CellError(f"must be days such as mon,thu, not {day}{did_you_mean(day, DAYS)}")
    return number
