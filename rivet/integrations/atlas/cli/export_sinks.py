"""Targets of an export: CSV or JSON Lines, ``.xlsx``, Parquet; a file or standard output."""

from __future__ import annotations

import importlib
import io
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol, TextIO

from rivet.integrations.atlas._support.missing_extra import missing_extra
from rivet.integrations.atlas.cli.export_columns import cell, typed_cell
from rivet.integrations.atlas.cli.formula_guard import guarded, unguarded
from rivet.integrations.atlas.cli.import_kinds import Column
from rivet.integrations.atlas.cli.output import Shown
from rivet.integrations.atlas.cli.sheet_writer import CsvStyle, Workbook
from rivet.integrations.atlas.exceptions import AtlasConfigError


class Sink(Protocol):
    """Target of an export."""

    def write(self, record: Any, shown: Shown) -> None: ...
    def flush(self) -> int: ...
    def close(self) -> None: ...


class TextSink:
    """CSV if there are columns, else JSON Lines with all fields of a record.

    Args:
        file: The file or stream.
        columns: The columns of CSV; None for JSON Lines.
        style: How CSV is written.
        begin: Whether it is empty and gets the headers.
    """

    def __init__(self, file: TextIO, columns: Sequence[Column] | None, style: CsvStyle, *, begin: bool = True) -> None:
        self._file, self._columns, self._style = file, columns, style
        self._csv = style.writer(file)
        if columns is not None and begin:
            file.write(_headers(columns, style))

    def write(self, record: Any, shown: Shown) -> None:
        if self._columns is None:
            self._file.write(json.dumps(dict(record), ensure_ascii=False) + "\n")
            return
        row = shown(record)
        self._csv.writerow([self._style.cell(one, cell(one, row.get(one.key))) for one in self._columns])

    def flush(self) -> int:
        self._file.flush()
        return self._file.tell()

    def close(self) -> None:
        if self._file is sys.stdout:
            self._file.flush()
        else:
            self._file.close()


class WorkbookSink:
    """Excel sheet with typed dates, numbers and booleans."""

    def __init__(self, target: Path, columns: Sequence[Column], title: str) -> None:
        self._book, self._columns = Workbook(target, [column.header for column in columns], title), columns

    def write(self, record: Any, shown: Shown) -> None:
        row = shown(record)
        cells = [typed_cell(one, row.get(one.key)) for one in self._columns]
        # What looks like a guarded cell of CSV gets a guard, which an import takes away.
        self._book.write(
            [guarded(cell) if isinstance(cell, str) and unguarded(cell) != cell else cell for cell in cells]
        )

    def flush(self) -> int:
        return 0

    def close(self) -> None:
        self._book.close()


class ParquetSink:
    """Parquet file with typed columns, one row group per page."""

    def __init__(self, target: Path, columns: Sequence[Column]) -> None:
        try:
            self._arrow: Any = importlib.import_module("pyarrow")
            parquet = importlib.import_module("pyarrow.parquet")
        except ImportError:
            raise AtlasConfigError(missing_extra("Parquet", "parquet")) from None
        self._schema = self._arrow.schema([(column.header, self._type(column)) for column in columns])
        self._columns = columns
        self._writer = parquet.ParquetWriter(target, self._schema)
        self._rows: list[dict[str, Any]] = []

    def _type(self, column: Column) -> Any:
        match column.form:
            case "date":
                return self._arrow.timestamp("ms", tz="UTC")
            case "flag":
                return self._arrow.bool_()
            case "number":
                return self._arrow.int64() if column.key == "id" else self._arrow.float64()
            case _:
                return self._arrow.string()

    def write(self, record: Any, shown: Shown) -> None:
        row = shown(record)
        self._rows.append({one.header: typed_cell(one, row.get(one.key)) for one in self._columns})

    def flush(self) -> int:
        if self._rows:
            self._writer.write_table(self._arrow.Table.from_pylist(self._rows, schema=self._schema))
            self._rows = []
        return 0

    def close(self) -> None:
        self.flush()
        self._writer.close()


def open_text(target: Path, columns: Sequence[Column] | None, style: CsvStyle, size: int) -> TextSink:
    """Open a text file, truncated to its first ``size`` bytes.

    Raises:
        AtlasConfigError: It begins with other headers, so that the rest would get into wrong columns.
    """
    file = target.open("a+", encoding="utf-8", newline="")
    if size and columns is not None:
        file.seek(0)
        headers = _headers(columns, style)
        if file.read(len(headers)) != headers:
            file.close()
            raise AtlasConfigError(
                f"{target} has other columns than the export would have now: a custom field or --excel has changed. "
                "Delete it, and start again without --resume."
            )
    file.truncate(size)
    return TextSink(file, columns, style, begin=not size)


def _headers(columns: Sequence[Column], style: CsvStyle) -> str:
    """Return the first line of a CSV file."""
    line = io.StringIO(newline="")
    style.writer(line).writerow([style.cell(column, column.header) for column in columns])
    return ("\ufeff" if style.byte_order_mark else "") + line.getvalue()
