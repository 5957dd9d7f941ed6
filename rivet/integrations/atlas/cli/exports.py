"""``atlas export``: all records of a kind into a file, which can be resumed after a break."""

from __future__ import annotations

import contextlib
import enum
import functools
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from rivet.integrations.atlas._client._sync.client import SyncAtlasClient
from rivet.integrations.atlas._support.defaults import PAGE_SIZE
from rivet.integrations.atlas.cli import completion, record_calls
from rivet.integrations.atlas.cli.custom_field_columns import with_custom_fields
from rivet.integrations.atlas.cli.derived_kinds import import_kind
from rivet.integrations.atlas.cli.exit_codes import report_errors
from rivet.integrations.atlas.cli.export_columns import cell, export_columns
from rivet.integrations.atlas.cli.export_sinks import ParquetSink, Sink, TextSink, WorkbookSink, open_text
from rivet.integrations.atlas.cli.import_kinds import Column, ImportKind
from rivet.integrations.atlas.cli.output import Shown, progress
from rivet.integrations.atlas.cli.replaced_file import replaced
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.cli.sheet_writer import CsvStyle
from rivet.integrations.atlas.exceptions import AtlasConfigError, AtlasPermissionError

Form = enum.StrEnum("Form", {"csv": "csv", "xlsx": "xlsx", "jsonl": "jsonl", "parquet": "parquet"})
STDOUT = Path("-")
RESUMABLE = ("csv", "jsonl")


def export(
    context: typer.Context,
    kind: Annotated[
        str,
        typer.Argument(
            metavar="KIND",
            help="work-orders, assets, locations, users, parts ...: every kind that can be created.",
            autocompletion=completion.kinds,
        ),
    ],
    target: Annotated[Path, typer.Argument(metavar="FILE", help="A new file; - for standard output.")],
    form: Annotated[
        Form | None, typer.Option("--format", case_sensitive=False, help="By default from the file's name.")
    ] = None,
    excel: Annotated[
        bool,
        typer.Option(
            "--excel", help="CSV that Excel opens at a double click: a byte order mark, and your region's delimiter."
        ),
    ] = False,
    resume: Annotated[bool, typer.Option("--resume", help="Resume a file that an export broke off.")] = False,
    force: Annotated[
        bool, typer.Option("--force", help="Replace a file that exists, once the export is complete.")
    ] = False,
    raw_cells: Annotated[
        bool,
        typer.Option("--raw", "--raw-cells", help="CSV: leave cells alone that a spreadsheet takes for formulas."),
    ] = False,
) -> None:
    """Export all records of a kind, in the order of their ids: as CSV, .xlsx, JSON Lines or Parquet.

    KIND is one of: {kinds}.
    """
    session: Session = context.obj
    style = CsvStyle(excel=excel, raw=raw_cells)
    with report_errors():
        chosen = form or _form_of(target)
        wanted = import_kind(kind)
        if target == STDOUT:
            count = _to_stdout(session, wanted, str(chosen), style, resume=resume)
        elif force and resume:
            raise AtlasConfigError("--force starts a file again, --resume resumes it: give one of them.")
        elif force and target.exists():
            count = _instead_of(session, wanted, target, str(chosen), style)
        else:
            count = _to_file(session, wanted, target, str(chosen), style, resume=resume)
    called = wanted.noun if count == 1 else wanted.name
    sys.stderr.write(f"{count:,} {called} in {'standard output' if target == STDOUT else target}\n")


def _to_stdout(session: Session, kind: ImportKind, form: str, style: CsvStyle, *, resume: bool) -> int:
    if resume or form not in ("csv", "jsonl"):
        raise AtlasConfigError("Standard output takes csv and jsonl, and is never resumed.")
    count = 0
    with session.client() as client:
        kind = with_custom_fields(kind, client)
        shown = _shown(session, kind, client)
        sink = TextSink(sys.stdout, export_columns(kind) if form == "csv" else None, style)
        for count, record in enumerate(record_calls.all_of(client, kind.noun), start=1):  # noqa: B007
            sink.write(record, shown)
    sink.close()
    return count


def _to_file(session: Session, kind: ImportKind, target: Path, form: str, style: CsvStyle, *, resume: bool) -> int:
    mark = _mark_of(target)
    after, count, size = _position(target, mark, form, resume=resume)
    with session.client() as client:
        kind = with_custom_fields(kind, client)
        shown, may_resume = _shown(session, kind, client), form in RESUMABLE and record_calls.can_resume(kind.noun)
        with (
            _remove_unless_resumable(mark, target),
            contextlib.closing(_sink(target, form, kind, style, size)) as sink,
            progress(kind.name) as advance,
        ):
            for number, record in enumerate(record_calls.all_of(client, kind.noun, after), start=count + 1):
                sink.write(record, shown)
                advance(number)
                if number % PAGE_SIZE == 0 and may_resume:
                    mark.write_text(json.dumps({"after": record["id"], "count": number, "size": sink.flush()}))
                count = number
    mark.unlink(missing_ok=True)
    return count


def _instead_of(session: Session, kind: ImportKind, target: Path, form: str, style: CsvStyle) -> int:
    """Export into a new file that replaces another one; a part of it is not kept."""
    with replaced(target) as file:
        try:
            count = _to_file(session, kind, file, form, style, resume=False)
        finally:
            _mark_of(file).unlink(missing_ok=True)
    _mark_of(target).unlink(missing_ok=True)
    return count


def _mark_of(target: Path) -> Path:
    return target.with_name(f"{target.name}.partial")


def _shown(session: Session, kind: ImportKind, client: SyncAtlasClient) -> Shown:
    """Return what makes the row of a record, with the name of who created it."""
    people = functools.cache(lambda: _people(session, client))

    def shown(record: Any) -> Mapping[str, Any]:
        row = kind.view(session.shown(record))
        creator = row.get("createdBy")
        return {**row, "createdBy": people().get(creator, creator)} if isinstance(creator, int) else row

    return shown


def _people(session: Session, client: SyncAtlasClient) -> dict[int, str]:
    """Return the names of all people by their ids; none if the user may not view them."""
    column, found = Column("createdBy", "one", "user"), dict[int, str]()
    with contextlib.suppress(AtlasPermissionError):
        for one in record_calls.all_of(client, "user"):
            found[one["id"]] = str(cell(column, session.shown(one)))
    return found


def _sink(target: Path, form: str, kind: ImportKind, style: CsvStyle, size: int) -> Sink:
    columns = export_columns(kind)
    if form == "parquet":
        return ParquetSink(target, columns)
    if form == "xlsx":
        return WorkbookSink(target, columns, kind.name)
    return open_text(target, columns if form == "csv" else None, style, size)


@contextlib.contextmanager
def _remove_unless_resumable(mark: Path, target: Path) -> Iterator[None]:
    """Remove the file of an export that fails before its first page is complete: it could not be resumed."""
    try:
        yield
    except BaseException:
        if not mark.exists():
            target.unlink(missing_ok=True)
        raise


def _form_of(target: Path) -> str:
    form = "csv" if target == STDOUT else target.suffix.lstrip(".").lower()
    if form not in Form.__members__:
        raise AtlasConfigError(f"{target} says no format by its name: give --format {', '.join(Form.__members__)}.")
    return form


def _position(target: Path, mark: Path, form: str, *, resume: bool) -> tuple[int | None, int, int]:
    """Return the id after which to resume, the number of records, and the valid bytes of the file."""
    if not resume:
        if target.exists():
            raise AtlasConfigError(
                f"{target} exists: choose another name, --force to replace it, or --resume if an export broke off."
            )
        return None, 0, 0
    if form not in RESUMABLE:
        raise AtlasConfigError(f"A {form} file that broke off cannot be resumed: start again.")
    try:
        found = json.loads(mark.read_text())
        after, count, size = int(found["after"]), int(found["count"]), int(found["size"])
    except FileNotFoundError:
        raise AtlasConfigError(f"There is nothing to resume: {mark} does not exist.") from None
    except (ValueError, KeyError, TypeError):
        raise AtlasConfigError(f"{mark} cannot be read: delete it and {target}, and start again.") from None
    if not target.is_file() or not 0 < size <= target.stat().st_size:
        raise AtlasConfigError(f"{target} is shorter than {mark} says: delete both, and start again.")
    return after, count, size
