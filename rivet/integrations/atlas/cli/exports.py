"""``atlas export``: all records of a kind into a file, which can be gone on with after a break."""

from __future__ import annotations

import contextlib
import csv
import enum
import importlib
import json
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any, Protocol

import typer

from rivet.integrations.atlas._support.defaults import PAGE_SIZE
from rivet.integrations.atlas.cli.exit_codes import told
from rivet.integrations.atlas.cli.output import Shown, progress
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.exceptions import AtlasConfigError

COLUMNS: dict[str, Sequence[str]] = {
    "work-orders": (
        "id", "customId", "title", "description", "status", "priority", "dueDate", "estimatedStartDate",
        "estimatedDuration", "asset", "location", "category", "team", "primaryUser", "assignedTo", "feedback",
        "completedBy", "completedOn", "archived", "createdBy", "createdAt", "updatedAt",
    ),
    "assets": (
        "id", "customId", "name", "description", "status", "category", "location", "parentAsset", "area", "model",
        "manufacturer", "serialNumber", "barCode", "acquisitionCost", "warrantyExpirationDate", "inServiceDate",
        "primaryUser", "assignedTo", "teams", "archived", "createdBy", "createdAt", "updatedAt",
    ),
    "locations": (
        "id", "customId", "name", "address", "latitude", "longitude", "parentLocation", "createdBy", "createdAt",
        "updatedAt",
    ),
    "users": ("id", "email", "firstName", "lastName", "jobTitle", "phone", "role", "enabled", "createdAt", "lastLogin"),
}  # fmt: skip
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What a spreadsheet takes for a formula at the beginning of a cell (OWASP, CSV injection), full-width forms too."""
NUMBER = re.compile(r"[+-][0-9]+(\.[0-9]+)?")

Kind = enum.StrEnum("Kind", {name.replace("-", "_"): name for name in COLUMNS})  # type: ignore[misc]
Form = enum.StrEnum("Form", {"csv": "csv", "jsonl": "jsonl", "parquet": "parquet"})


class Sink(Protocol):
    """Where records go."""

    def write(self, record: Any, shown: Shown) -> None: ...
    def flush(self) -> int: ...
    def close(self) -> None: ...


def export(
    context: typer.Context,
    kind: Annotated[Kind, typer.Argument(help="What to export.")],
    target: Annotated[Path, typer.Argument(metavar="FILE", help="A new file.")],
    form: Annotated[Form | None, typer.Option("--format", help="By default what the file's name says.")] = None,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with a file that an export broke off.")] = False,
    raw_cells: Annotated[
        bool,
        typer.Option("--raw", "--raw-cells", help="CSV: leave cells alone that a spreadsheet takes for formulas."),
    ] = False,
) -> None:
    """Export all records of a kind, in the order of their ids: as CSV, JSON Lines or Parquet."""
    session: Session = context.obj
    with told():
        chosen = form or _form_of(target)
        mark = target.with_name(f"{target.name}.partial")
        after, count, size = _position(target, mark, chosen, resume=resume)
        with (
            _nothing_left_without(mark, target),
            contextlib.closing(_sink(target, chosen, COLUMNS[kind], size, raw_cells=raw_cells)) as sink,
            session.client() as client,
            progress(str(kind)) as advance,
        ):
            walk = getattr(client, f"iter_{kind.replace('-', '_')}")(after=after)
            for number, record in enumerate(walk, start=count + 1):
                sink.write(record, session.shown)
                advance(number)
                if number % PAGE_SIZE == 0:
                    mark.write_text(json.dumps({"after": record.id, "count": number, "size": sink.flush()}))
                count = number
        mark.unlink(missing_ok=True)
    sys.stderr.write(f"{count:,} {kind} in {target}\n")


@contextlib.contextmanager
def _nothing_left_without(mark: Path, target: Path) -> Iterator[None]:
    """An export that breaks off before its first page is whole leaves no file: it could not be gone on with."""
    try:
        yield
    except BaseException:
        if not mark.exists():
            target.unlink(missing_ok=True)
        raise


def _form_of(target: Path) -> str:
    form = target.suffix.lstrip(".").lower()
    if form not in ("csv", "jsonl", "parquet"):
        raise AtlasConfigError(f"{target} says no format by its name: give --format csv, jsonl or parquet.")
    return form


def _position(target: Path, mark: Path, form: str, *, resume: bool) -> tuple[int, int, int]:
    """Behind which id to go on, how many records there are, and how many bytes of the file count."""
    if not resume:
        if target.exists():
            raise AtlasConfigError(f"{target} exists: take another name, or --resume to go on with it.")
        return 0, 0, 0
    if form == "parquet":
        raise AtlasConfigError("A Parquet file that broke off cannot be gone on with: delete it and start again.")
    try:
        found = json.loads(mark.read_text())
        after, count, size = int(found["after"]), int(found["count"]), int(found["size"])
    except FileNotFoundError:
        raise AtlasConfigError(f"There is nothing to go on with: {mark} does not exist.") from None
    except (ValueError, KeyError, TypeError):
        raise AtlasConfigError(f"{mark} cannot be read: delete it and {target}, and start again.") from None
    if not target.is_file() or not 0 < size <= target.stat().st_size:
        raise AtlasConfigError(f"{target} is shorter than {mark} says: delete both, and start again.")
    return after, count, size


def _sink(target: Path, form: str, columns: Sequence[str], size: int, *, raw_cells: bool) -> Sink:
    if form == "parquet":
        return _Parquet(target, columns)
    return _Text(target, columns if form == "csv" else None, size, raw_cells=raw_cells)


class _Text:
    """CSV for columns, else JSON Lines with all that a record has."""

    def __init__(self, target: Path, columns: Sequence[str] | None, size: int, *, raw_cells: bool) -> None:
        self._file = target.open("a+", encoding="utf-8", newline="")
        self._file.truncate(size)
        self._columns, self._raw = columns, raw_cells
        self._csv = csv.writer(self._file)
        if columns is not None and not size:
            self._csv.writerow(columns)

    def write(self, record: Any, shown: Shown) -> None:
        if self._columns is None:
            self._file.write(json.dumps(dict(record), ensure_ascii=False) + "\n")
        else:
            row = shown(record)
            cells = (_cell(row.get(name)) for name in self._columns)
            self._csv.writerow([f"'{cell}" if not self._raw and _is_formula(cell) else cell for cell in cells])

    def flush(self) -> int:
        self._file.flush()
        return self._file.tell()

    def close(self) -> None:
        self._file.close()


class _Parquet:
    """Columns of text, in groups of a page each."""

    def __init__(self, target: Path, columns: Sequence[str]) -> None:
        try:
            self._arrow = importlib.import_module("pyarrow")
            parquet = importlib.import_module("pyarrow.parquet")
        except ImportError:
            raise AtlasConfigError("Parquet needs its extra: pip install 'rivet-atlas[parquet]'") from None
        self._schema = self._arrow.schema([(name, self._arrow.string()) for name in columns])
        self._writer = parquet.ParquetWriter(target, self._schema)
        self._rows: list[dict[str, str | None]] = []

    def write(self, record: Any, shown: Shown) -> None:
        row = shown(record)
        cells = {name: row.get(name) for name in self._schema.names}
        self._rows.append({name: None if cell is None else str(_cell(cell)) for name, cell in cells.items()})

    def flush(self) -> int:
        if self._rows:
            self._writer.write_table(self._arrow.Table.from_pylist(self._rows, schema=self._schema))
            self._rows = []
        return 0

    def close(self) -> None:
        self.flush()
        self._writer.close()


def _cell(value: Any) -> Any:
    """A record's field in one cell: other records by what people call them."""
    if isinstance(value, list):
        return ", ".join(str(_cell(one)) for one in value)
    if isinstance(value, dict):
        name = value.get("name") or value.get("title") or value.get("companyName")
        return name or f"{value.get('firstName', '')} {value.get('lastName', '')}".strip() or value.get("id")
    return value


def _is_formula(cell: Any) -> bool:
    return isinstance(cell, str) and cell.startswith(FORMULA) and not NUMBER.fullmatch(cell)
