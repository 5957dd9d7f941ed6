"""``atlas servicetitan``: work orders and assets to ServiceTitan, and what people do there back."""

from __future__ import annotations

import functools
import math
import operator
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from rivet.integrations.atlas._search.criteria import with_status
from rivet.integrations.atlas._search.fields import F
from rivet.integrations.atlas.cli import output
from rivet.integrations.atlas.cli.exit_codes import SOME_FAILED, report_errors, resumable
from rivet.integrations.atlas.cli.output import progress
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.cli.terminal import json_text
from rivet.integrations.atlas.exceptions import AtlasError, AtlasValidationError
from rivet.integrations.atlas.filters import Filter, raw

if TYPE_CHECKING:
    from rivet.integrations.atlas.servicetitan import ExportReport, SyncServiceTitanExport

LONGEST = 87_600.0
"""Maximum hours: ten years."""
NOT_COMPARED = "Run `atlas servicetitan check` first: a dry run does not compare the mapping with the tenant.\n"

app = typer.Typer(no_args_is_help=True)
MappingFile = Annotated[Path, typer.Argument(metavar="MAPPING", help="A TOML file: what stands for what.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Only print what would be written.")]


@app.command()
def push(
    context: typer.Context,
    mapping: MappingFile,
    status: Annotated[str | None, typer.Option(help="Only those: PENDING, IN_PROGRESS, ON_HOLD ...")] = None,
    hours: Annotated[
        float | None, typer.Option(min=0.01, max=LONGEST, help="Only those that were changed since.")
    ] = None,
    dry_run: DryRun = False,
) -> None:
    """Create and update jobs of work orders; accounts come from the environment (SERVICETITAN_CLIENT_ID ...)."""
    session: Session = context.obj
    with report_errors(), resumable():
        terms: list[Filter[Any]] = [raw(one) for one in with_status(status)]
        if hours is not None:
            terms.append(F.updated_at >= _since(hours))
        wanted = functools.reduce(operator.and_, terms) if terms else None
        with _export(session, mapping) as export, _partly(session), progress("work orders") as advance:
            report = export.push(
                wanted, dry_run=dry_run, on_progress=lambda now: advance(now.seen, now.total, now.seconds_left)
            )
        _print(report, as_json=session.as_json)
        if dry_run:
            sys.stderr.write(NOT_COMPARED)
    _end(report)


@app.command()
def pull(
    context: typer.Context,
    mapping: MappingFile,
    hours: Annotated[
        float | None,
        typer.Option(min=0.01, max=LONGEST, help="What was changed since; by default since the last complete pull."),
    ] = None,
    dry_run: DryRun = False,
) -> None:
    """Import status, times and notes of jobs into their work orders, and corrections of equipment."""
    session: Session = context.obj
    with report_errors(), resumable():
        since = None if hours is None else _since(hours)
        with _export(session, mapping) as export, _partly(session), progress("jobs") as advance:
            report = export.pull(
                since, dry_run=dry_run, on_progress=lambda now: advance(now.seen, now.total, now.seconds_left)
            )
        _print(report, as_json=session.as_json)
    _end(report)


@app.command()
def check(context: typer.Context, mapping: MappingFile) -> None:
    """Sign in to both systems, and check that the records in the mapping exist."""
    session: Session = context.obj
    with report_errors():
        from rivet.integrations.atlas.cli.servicetitan_check import checks_of
        from rivet.integrations.atlas.servicetitan import Mapping, SyncServiceTitanClient

        read = Mapping.read(mapping)
        with session.client() as client, SyncServiceTitanClient() as servicetitan:
            checks = checks_of(read, client, servicetitan)
    output.lines(checks, as_json=session.as_json)
    if not all(one.ok for one in checks):
        raise typer.Exit(SOME_FAILED)


@contextmanager
def _export(session: Session, mapping: Path) -> Iterator[SyncServiceTitanExport]:
    from rivet.integrations.atlas.servicetitan import Mapping, SyncServiceTitanClient, SyncServiceTitanExport

    read = Mapping.read(mapping)
    with session.client() as client, SyncServiceTitanClient() as servicetitan:
        yield SyncServiceTitanExport(client, servicetitan, read)


@contextmanager
def _partly(session: Session) -> Iterator[None]:
    """Context manager: print the partial report if an error ends the run."""
    try:
        yield
    except AtlasError as error:
        if (report := error.details.get("report")) is not None and report.steps:
            sys.stderr.write("This was done before it failed:\n")
            _print(report, as_json=session.as_json)
        raise


def _since(hours: float) -> datetime:
    if math.isnan(hours):
        raise AtlasValidationError("hours must be a number.")
    return datetime.now(UTC) - timedelta(hours=hours)


def _end(report: ExportReport) -> None:
    if report.unmapped or report.refused:
        raise typer.Exit(SOME_FAILED)


def _print(report: ExportReport, *, as_json: bool) -> None:
    if as_json:
        values = asdict(report)
        values["without"] = sorted(report.without)
        for name in ("in_a_row", "total", "seconds_left"):
            del values[name]
        sys.stdout.write(json_text(values) + "\n")
    else:
        for step in report.steps:
            job = f" (job {step.job})" if step.job else ""
            sys.stdout.write(f"{step.action} {step.work_order}{job}: {step.detail}\n")
        for conflict in report.conflicts:
            sys.stdout.write(
                f"{conflict.field} conflict {conflict.work_order} (job {conflict.job}): atlas {conflict.atlas}, "
                f"servicetitan {conflict.servicetitan}; {conflict.winner}'s stays\n"
            )
        for missing in report.unmapped:
            line = f"{missing.work_order}: no {missing.field} for {missing.value}: {missing.advice}\n"
            sys.stderr.write(line)
        for refusal in report.refused:
            sys.stderr.write(f"{refusal.work_order}: {refusal.message}\n")
        if report.to_complete:
            numbers = ", ".join(report.to_complete)
            sys.stdout.write(
                f"complete these jobs at ServiceTitan, as in Atlas; its API has no call for it: {numbers}\n"
            )
        would = "would be " if report.dry_run else ""
        waiting = len({one.work_order for one in report.unmapped} | {one.work_order for one in report.refused})
        sys.stdout.write(f"{report.seen} seen, {len(report.steps)} writes {would}done, {waiting} wait.\n")
