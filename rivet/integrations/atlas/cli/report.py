"""``atlas report``: the state of the maintenance as one HTML page."""

from __future__ import annotations

import contextlib
import importlib
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, TextIO

import typer

from rivet.integrations.atlas._support.missing_extra import missing_extra
from rivet.integrations.atlas.cli.exit_codes import report_errors
from rivet.integrations.atlas.cli.output import progress
from rivet.integrations.atlas.cli.replaced_file import replaced
from rivet.integrations.atlas.cli.report_statistics import Statistics
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.cli.terminal import json_text
from rivet.integrations.atlas.exceptions import AtlasConfigError


def report(
    context: typer.Context,
    target: Annotated[Path, typer.Argument(metavar="FILE", help="A new HTML file.")],
    weeks: Annotated[int, typer.Option(min=1, max=260, help="Weeks of completions.")] = 26,
    title: Annotated[str, typer.Option(help="The page's title.")] = "Maintenance report",
    force: Annotated[
        bool, typer.Option("--force", help="Replace a file that exists, once the page is complete.")
    ] = False,
) -> None:
    """Write one page with plots: backlog, ageing, completions, mean time to repair, busiest assets."""
    session: Session = context.obj
    with report_errors():
        try:
            page = importlib.import_module(".report_page", __package__).page
        except ImportError as missing:
            raise AtlasConfigError(missing_extra("A report", "report", missing)) from None
        with replaced(target) if force else contextlib.nullcontext(target) as path:
            statistics = _write(session, path, weeks, lambda found: page(found, title))
    if session.as_json:
        sys.stdout.write(json_text(statistics.as_json()) + "\n")
    sys.stderr.write(f"{target}\n")


def _write(session: Session, target: Path, weeks: int, page: Callable[[Statistics], str]) -> Statistics:
    """Write the page of all work orders into a new file; return its numbers."""
    file = _new(target)
    statistics = Statistics(weeks, datetime.now(UTC), session.text)
    try:
        with session.client() as client, progress("work orders") as advance:
            for number, work_order in enumerate(client.iter_work_orders(lane="bulk"), start=1):
                statistics.add(work_order)
                advance(number)
        file.write(page(statistics))
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    finally:
        file.close()
    return statistics


def _new(target: Path) -> TextIO:
    """Create the file before anything is read, so that an error does not occur after thousands of work orders."""
    try:
        return target.open("x", encoding="utf-8", errors="replace")
    except FileExistsError:
        raise AtlasConfigError(f"{target} exists: choose another name, or --force to replace it.") from None
    except OSError as error:
        raise AtlasConfigError(f"{target} cannot be written: {error.strerror}.") from None
