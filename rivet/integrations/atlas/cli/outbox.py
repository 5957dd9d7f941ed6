"""``atlas outbox``: list, retry and remove the entries of an outbox."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from rivet.integrations.atlas.cli.exit_codes import report_errors
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.cli.tables import Column, print_rows
from rivet.integrations.atlas.exceptions import AtlasConfigError, AtlasNotFoundError, AtlasValidationError

if TYPE_CHECKING:
    from rivet.integrations.atlas.outbox import Outbox

app = typer.Typer(no_args_is_help=True)
File = Annotated[Path, typer.Argument(metavar="FILE", help="The outbox.")]
Keys = Annotated[list[str] | None, typer.Argument(metavar="KEY...", help="Keys of entries, as `list` prints them.")]

COLUMNS = (
    Column("key", lambda entry: entry["key"], whole=True),
    Column("state", lambda entry: entry["state"], whole=True),
    Column("kind", lambda entry: entry["kind"], rank=3),
    Column("about", lambda entry: entry["target"] or entry["body"].get("title"), rank=2),
    Column("tries", lambda entry: entry["tries"], whole=True, rank=4),
    Column("problem", lambda entry: entry["problem"], rank=1),
)


class StateWord(StrEnum):
    """States of outbox entries."""

    WAITING = "waiting"
    DELIVERED = "delivered"
    REFUSED = "refused"
    SET_ASIDE = "set_aside"


@app.command("list")
def list_(
    context: typer.Context,
    file: File,
    state: Annotated[StateWord | None, typer.Option(help="Only those in this state.")] = None,
) -> None:
    """List the entries with their state (waiting, delivered, refused, set aside) and reason."""
    session: Session = context.obj
    with report_errors(), _opened(file) as outbox:
        rows: list[dict[str, Any]] = [asdict(entry) for entry in outbox.entries(state.value if state else None)]
        print_rows(rows, COLUMNS, as_json=session.as_json, if_none="No entries found.")


@app.command()
def retry(
    file: File,
    keys: Keys = None,
    everything: Annotated[bool, typer.Option("--all", help="All entries that were refused or set aside.")] = False,
) -> None:
    """Retry entries that were refused or set aside, with their dependents."""
    with report_errors(), _opened(file) as outbox:
        if bool(keys) == everything:
            raise AtlasValidationError("Name the keys of entries, or give --all.")
        _check(outbox, keys)
        sys.stdout.write(f"{outbox.retry(*keys or ())} wait again.\n")


@app.command()
def drop(file: File, keys: Keys = None) -> None:
    """Remove undelivered entries with their dependents; they are lost."""
    with report_errors(), _opened(file) as outbox:
        if not keys:
            raise AtlasValidationError("Name the keys of entries.")
        _check(outbox, keys)
        sys.stdout.write(f"{outbox.drop(*keys)} dropped.\n")


def _check(outbox: Outbox, keys: list[str] | None) -> None:
    known = {entry.key for entry in outbox.entries()} if keys else set()
    if unknown := [key for key in keys or () if key not in known]:
        raise AtlasNotFoundError(f"No entry has the key {', '.join(unknown)}: nothing was done.")


@contextlib.contextmanager
def _opened(file: Path) -> Iterator[Outbox]:
    from rivet.integrations.atlas.outbox import Outbox

    if not file.is_file():
        raise AtlasConfigError(f"There is no file {file}: give the outbox of your program.")
    outbox = Outbox(file)
    try:
        yield outbox
    finally:
        outbox.close()
