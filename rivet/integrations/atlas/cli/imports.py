"""``atlas import``: records from a CSV, ``.xlsx`` or other file, with every row's errors before anything is sent."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from rivet.integrations.atlas._client._sync.client import SyncAtlasClient
from rivet.integrations.atlas.cli import cell_dates, completion
from rivet.integrations.atlas.cli.custom_field_columns import with_custom_fields
from rivet.integrations.atlas.cli.derived_kinds import import_kind
from rivet.integrations.atlas.cli.exit_codes import SOME_FAILED, report_errors
from rivet.integrations.atlas.cli.import_changes import listed_changes
from rivet.integrations.atlas.cli.import_columns import UnknownColumnError, headers_in, read_columns, read_mapping
from rivet.integrations.atlas.cli.import_journal import ImportJournal, label_of
from rivet.integrations.atlas.cli.import_kinds import ImportKind
from rivet.integrations.atlas.cli.import_names import Names
from rivet.integrations.atlas.cli.import_plan import Choices, Planner
from rivet.integrations.atlas.cli.json_rows import read_json_lines
from rivet.integrations.atlas.cli.output import progress
from rivet.integrations.atlas.cli.planned_rows import PlannedRow, grouped
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.cli.sheet_reader import read_sheet
from rivet.integrations.atlas.cli.sheet_writer import write_template
from rivet.integrations.atlas.cli.terminal import json_text
from rivet.integrations.atlas.exceptions import (
    AtlasConfigError,
    AtlasError,
    AtlasNotFoundError,
    AtlasOutcomeUnknownError,
    AtlasPermissionError,
    AtlasUnsupportedError,
    AtlasValidationError,
)

REFUSALS = (AtlasNotFoundError, AtlasPermissionError, AtlasUnsupportedError, AtlasValidationError)
"""Errors after which a row was surely not done, and the next one may succeed."""

KIND_HELP = "work-orders (if left out), assets, locations, users, parts ...: every kind that can be created."


def import_(
    context: typer.Context,
    kind: Annotated[str | None, typer.Argument(metavar="KIND", help=KIND_HELP, autocompletion=completion.kinds)] = None,
    source: Annotated[
        Path | None,
        typer.Argument(metavar="FILE", help="A .csv or .xlsx file with headers, or an export as .jsonl or .parquet."),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Check every row as the import would; change nothing.")
    ] = False,
    skip_bad: Annotated[
        bool, typer.Option("--skip-bad", help="Import the good rows although there are bad ones.")
    ] = False,
    update: Annotated[
        bool, typer.Option("--update", help="Change records that exist; empty cells change nothing.")
    ] = False,
    allow_duplicates: Annotated[
        bool, typer.Option("--allow-duplicates", help="Create what looks as if it existed.")
    ] = False,
    mapping: Annotated[
        list[str] | None,
        typer.Option("--map", metavar="HEADER=FIELD", help="The field of a header; 'HEADER=' leaves a column out."),
    ] = None,
    date_format: Annotated[str | None, typer.Option(help="Such as dd/mm/yyyy or mm/dd/yyyy.")] = None,
    decimal: Annotated[str | None, typer.Option(help="The decimal sign: , or .")] = None,
    encoding: Annotated[str | None, typer.Option(help="Of CSV, if it is found out wrongly, such as cp1250.")] = None,
    sheet: Annotated[
        str | None, typer.Option(help="Of .xlsx: the name of the sheet; else the one with the most known headers.")
    ] = None,
    template: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write an empty .csv or .xlsx with all headers, and stop.")
    ] = None,
) -> None:
    """Create records from a spreadsheet, once each: after an interruption the same command does the rest.

    KIND is one of: {kinds}.
    """
    session: Session = context.obj
    with report_errors():
        if kind is not None and source is None and template is None:
            source, kind = Path(kind), None  # atlas import FILE
        wanted = import_kind(kind or "work-orders")
        if template is not None:
            write_template(template, wanted)
            sys.stderr.write(f"{template}: fill it in, then atlas import {wanted.name} {template} --dry-run\n")
            return
        if source is None:
            raise AtlasConfigError("Give a file: atlas import KIND FILE, or --template FILE for an empty one.")
        if decimal not in (None, ",", "."):
            raise typer.BadParameter("must be , or .", param_hint="--decimal")
        python_format = cell_dates.date_format(date_format) if date_format is not None else None
        if source.suffix.lower() == ".jsonl":
            table = read_json_lines(source, wanted, session)
        else:
            table = read_sheet(
                source, encoding=encoding, sheet=sheet, known_headers=lambda rows: headers_in(rows, wanted)[0]
            )
        try:
            columns = read_columns(table, wanted, read_mapping(mapping or (), wanted), source)
        except UnknownColumnError:  # a header may be the label of a custom field, which goes before other languages
            with session.client() as client:
                wanted = with_custom_fields(wanted, client)
            columns = read_columns(table, wanted, read_mapping(mapping or (), wanted), source, other_languages=True)
        if not columns.rows:
            raise AtlasConfigError(f"{source} has headers and no rows.")
        over = f"; {', '.join(columns.passed_over)} left to the server" if columns.passed_over else ""
        sys.stderr.write(f"{source}: {_rows(len(columns.rows))} ({table.source}){over}\n")
        with session.client() as client:
            journal = ImportJournal(source.with_name(f"{source.name}.done"), wanted.name, client._config.base_url)
            choices = Choices(update, allow_duplicates, python_format, decimal)
            planner = Planner(wanted, columns, journal.entries, choices, client, session)
            planned = planner.rows()
            bad = [one for one in planned if one.problems]
            _report(session, planned, planner.notes, columns.titles)
            if dry_run or (bad and not skip_bad):
                _stop(planned, bad, dry_run=dry_run)
            failed = Importer(wanted, client, journal, planner.names, session).run(
                [p for p in planned if not p.problems]
            )
    if failed or bad:
        raise typer.Exit(SOME_FAILED)


def _report(session: Session, planned: Sequence[PlannedRow], notes: Sequence[str], titles: Mapping[str, str]) -> None:
    if session.as_json:
        for one in planned:
            if one.problems:
                sys.stdout.write(json_text({"row": one.number, "problems": one.problems}) + "\n")
    for line in grouped(planned, titles):
        sys.stderr.write(f"{line}\n")
    for line in listed_changes(planned):
        sys.stderr.write(f"{line}\n")
    for note in notes:
        sys.stderr.write(f"note: {note}\n")


def _rows(count: int) -> str:
    return "1 row" if count == 1 else f"{count:,} rows"


def _stop(planned: Sequence[PlannedRow], bad: Sequence[PlannedRow], *, dry_run: bool) -> None:
    """Report what an import would do, and end the command."""
    left = [one for one in planned if not one.problems and not one.done]
    new, unchanged = sum(one.id is None for one in left), sum(one.is_unchanged for one in left)
    counts = [f"{new:,} would be created", f"{len(left) - new - unchanged:,} changed", f"{unchanged:,} unchanged"]
    if done := sum(bool(one.done) for one in planned):
        counts.append(f"{done:,} were done before")
    sys.stderr.write(f"{_rows(len(left))} can be imported, {len(bad):,} cannot: {', '.join(counts)}.\n")
    if not dry_run:
        sys.stderr.write("Nothing was sent: correct them, or give --skip-bad.\n")
    raise typer.Exit(6 if bad else 0)


class Importer:
    """Imports the rows of a plan sequentially, in the order of the file.

    Args:
        kind: The kind of record to import.
        client: A client.
        journal: Records the progress.
        names: Ids of the records that earlier rows create.
        session: Output format.
    """

    def __init__(
        self, kind: ImportKind, client: SyncAtlasClient, journal: ImportJournal, names: Names, session: Session
    ) -> None:
        self._kind, self._client, self._journal, self._names, self._session = kind, client, journal, names, session
        self._counts: Counter[str] = Counter()

    def run(self, planned: Sequence[PlannedRow]) -> int:
        """Import all rows; return how many failed."""
        if any(one.id is not None for one in planned):
            self._counts.update(changed=0, unchanged=0)
        with self._journal, progress(self._kind.name) as advance:
            try:
                for number, one in enumerate(planned, start=1):
                    self._do(one)
                    advance(number)
            finally:
                self._print_counts()
        return self._counts["failed"]

    def _do(self, one: PlannedRow) -> None:
        if one.recovered is not None:
            self._journal.done(one.digest, one.number, one.recovered, one.done)
        if one.done:
            self._counts["done before"] += 1
            return
        if one.is_unchanged:
            self._counts["unchanged"] += 1
            return
        payload = {**one.payload}
        try:
            payload |= {key: self._names.find(self._noun_of(key), name) for key, name in one.above.items()}
            if any(payload[key] == 0 for key in one.above):
                raise AtlasValidationError(f"{', '.join(one.above)}: the row that creates it failed.")
            self._journal.begin(one.digest, one.number, label_of(one.payload.get(self._kind.label)))
            record = self._call(one, payload)
        except REFUSALS as error:
            self._journal.refused(one.digest, one.number)
            self._fail(one, error)
        except AtlasOutcomeUnknownError as error:
            self._journal.unknown(one.digest, one.number, error.details.get("idempotency_key"))
            self._fail(one, error)
        except AtlasError as error:
            self._journal.unknown(one.digest, one.number, None)
            self._fail(one, error)
            raise
        else:
            self._finish(one, record)

    def _call(self, one: PlannedRow, payload: dict[str, Any]) -> Any:
        if one.id is not None and self._kind.update is not None:
            return self._kind.update(self._client, one.id, payload)
        return self._kind.create(self._client, payload, one.key)

    def _finish(self, one: PlannedRow, record: Any) -> None:
        shown = {} if record is None else self._session.shown(record)
        id = shown.get("id", 0)
        number = str(shown.get("customId") or shown.get("email") or one.payload.get("email", ""))
        self._journal.done(one.digest, one.number, id, number)
        what = "changed" if one.id is not None else "created" if record is not None else "invited"
        self._counts[what] += 1
        if one.id is None and record is not None and self._kind.walk_of is None:
            self._names.add(self._kind.noun, str(one.payload[self._kind.label]), id)
        if self._session.as_json:
            sys.stdout.write(json_text({"row": one.number, "action": what, "id": id, "number": number}) + "\n")

    def _fail(self, one: PlannedRow, error: AtlasError) -> None:
        self._counts["failed"] += 1
        sys.stderr.write(f"row {one.number}: {error.message}\n")

    def _noun_of(self, key: str) -> str:
        return next(column.kind for column in self._kind.columns if column.key == key)

    def _print_counts(self) -> None:
        counts = {"created": 0, **self._counts} | {"failed": self._counts["failed"]}
        counted = ", ".join(f"{count:,} {what}" for what, count in counts.items())
        sys.stderr.write(f"{self._kind.name}: {counted}; {self._journal.path} knows which rows are done.\n")
