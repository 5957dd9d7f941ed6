"""``atlas maintainx``: two-way sync with MaintainX."""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from rivet.integrations.atlas.cli.exit_codes import SOME_FAILED, report_errors, resumable
from rivet.integrations.atlas.cli.maintainx_webhooks import subscribe, unsubscribe
from rivet.integrations.atlas.cli.output import progress
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.cli.terminal import json_text
from rivet.integrations.atlas.exceptions import AtlasConfigError, AtlasError

if TYPE_CHECKING:
    from rivet.integrations.atlas.maintainx._reports import SyncReport
    from rivet.integrations.atlas.maintainx._three_way_merge import Conflict, Side

LONGEST_TITLE = 60
NOTABLE_SECONDS = 90.0
"""Minimum estimate in seconds that is printed."""

app = typer.Typer(no_args_is_help=True)
app.command()(subscribe)
app.command()(unsubscribe)
State = Annotated[str, typer.Argument(metavar="STATE", help="An SQLite file, or a database: postgresql+psycopg://...")]
Pair = Annotated[str, typer.Option(help="The name of this pair of accounts in the database.")]


@app.command()
def sync(
    context: typer.Context,
    state: State,
    pair: Pair = "default",
    settings: Annotated[Path | None, typer.Option(help="A TOML file: rules, labels, what finds assets.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only print what would be written.")] = False,
    new_settings: Annotated[bool, typer.Option("--new-settings", help="Change rules or labels on purpose.")] = False,
    kinds: Annotated[
        list[str] | None,
        typer.Option(
            help="asset, part, work_order, maintenance_plan, comment, file, cost, part_used, location, category, "
            "assignee; repeatable."
        ),
    ] = None,
    full: Annotated[bool, typer.Option("--full", help="Read everything again, not only what has changed.")] = False,
    no_imports: Annotated[
        bool, typer.Option("--no-imports", help="Create each record alone in the first sync: people work in Atlas.")
    ] = False,
    plans_to_maintainx: Annotated[
        bool,
        typer.Option("--plans-to-maintainx", help="Make Atlas's maintenance plans in MaintainX, and end them here."),
    ] = False,
) -> None:
    """Synchronise assets and work orders of Atlas and MaintainX (MAINTAINX_API_KEY), in both directions."""
    session: Session = context.obj
    with report_errors(), resumable():
        from rivet.integrations.atlas.maintainx import SyncMaintainXBridge, SyncMaintainXClient
        from rivet.integrations.atlas.maintainx.settings import BridgeSettings

        options = BridgeSettings.read(settings or {}).options()
        if kinds:
            options["kinds"] = kinds
        if no_imports:
            options["imports"] = False
        if plans_to_maintainx:
            options["plans_to_maintainx"] = True
        if "://" not in state and not Path(state).exists():
            sys.stderr.write(f"{state} is new: this is the first sync, of everything.\n")
        with (
            session.client() as client,
            SyncMaintainXClient() as maintainx,
            SyncMaintainXBridge(client, maintainx, state, pair=pair, **options) as bridge,
            progress("changes") as advance,
        ):
            try:
                report = bridge.sync(
                    dry_run=dry_run,
                    full=full,
                    new_settings=new_settings,
                    on_progress=lambda now: advance(now.done, now.total, now.seconds_left),
                )
            except AtlasError as error:
                partly = error.details.get("report")
                if partly is not None and _writes(partly):
                    sys.stderr.write("This was done before it failed:\n")
                    _print(partly, as_json=session.as_json)
                raise
        _print(report, as_json=session.as_json)
    if report.problems:
        raise typer.Exit(SOME_FAILED)


@app.command()
def conflicts(context: typer.Context, state: State, pair: Pair = "default") -> None:
    """Print the conflicts of all syncs: fields that both systems changed."""
    session: Session = context.obj
    with report_errors():
        from rivet.integrations.atlas.maintainx._state_store import State as Database

        if "://" not in state and not Path(state).exists():
            raise AtlasConfigError(f"There is no file {state}: give the state of a sync.")
        for moment, conflict in Database(state, pair).conflicts():
            if session.as_json:
                _json({"at": moment.isoformat(), **asdict(conflict)})
            else:
                sys.stdout.write(f"{moment:%Y-%m-%d %H:%M} {_describe(conflict)}\n")


def _copies(report: SyncReport) -> dict[str, dict[Side, int]]:
    return {
        "comments": report.comments, "files": report.files, "costs": report.costs, "uses of parts": report.parts_used
    }  # fmt: skip


def _writes(report: SyncReport) -> int:
    return sum(sum(counts.values()) for counts in (report.created, report.updated, *_copies(report).values()))


def _print(report: SyncReport, *, as_json: bool) -> None:
    if as_json:
        _json(asdict(report))
        return
    for step in report.steps:
        values = ", ".join(f"{name}={value!r}" for name, value in step.fields.items() if value is not None)
        kind = step.kind.replace("_", " ")
        sys.stdout.write(f"{step.action} {kind} in {step.side}: {_short(step.title)} ({values})\n")
    for conflict in report.conflicts:
        sys.stdout.write(f"conflict: {_describe(conflict)}\n")
    for problem in report.problems:
        kind = problem.kind.replace("_", " ")
        sys.stderr.write(f"{kind} {problem.id} of {problem.side} ({_short(problem.title)}): {problem.message}\n")
    for hint in report.hints:
        sys.stderr.write(f"{hint}\n")
    would = "would be " if report.dry_run else ""
    if report.dry_run and (report.seconds_left or 0) >= NOTABLE_SECONDS:
        sys.stdout.write(f"At MaintainX's limit this takes about {_duration(report.seconds_left or 0)}.\n")
    counts = [
        f"{report.created[side]} {would}created and {report.updated[side]} {would}updated in {side}"
        for side in report.created
    ]
    for what, numbers in _copies(report).items():
        counts += [f"{number} {what} {would}made in {side}" for side, number in numbers.items() if number]
    sys.stdout.write(
        f"{', '.join(counts)}; {report.linked} of both found to be one; {len(report.problems)} could not be done yet.\n"
    )


def _describe(conflict: Conflict) -> str:
    kept = f"{conflict.winner}'s stays" if conflict.winner else "each keeps its own"
    kind = conflict.kind.replace("_", " ")
    return (
        f"{kind} {conflict.atlas_id}/{conflict.maintainx_id} ({_short(conflict.title)}) {conflict.field}: "
        f"atlas {conflict.atlas!r}, maintainx {conflict.maintainx!r}; {kept} ({conflict.reason})"
    )


def _duration(seconds: float) -> str:
    hours, minutes = divmod(round(seconds / 60), 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min"


def _short(title: str) -> str:
    return title if len(title) <= LONGEST_TITLE else f"{title[:LONGEST_TITLE]}..."


def _json(values: dict[str, Any]) -> None:
    sys.stdout.write(json_text(values) + "\n")
