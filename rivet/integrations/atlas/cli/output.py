"""What a command prints: tables for people, JSON Lines for scripts."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from rich.console import Console
from rich.table import Table

from rivet.integrations.atlas.cli.terminal import harmless

Columns = Mapping[str, Callable[[Any], Any]]
"""The heading of each column, and what of a record stands in it."""
Shown = Callable[[Any], Mapping[str, Any]]


def person(one: Mapping[str, Any]) -> str:
    """A person by first and last name."""
    return " ".join(filter(None, (one.get("firstName"), one.get("lastName"))))


WORK_ORDERS: Columns = {
    "number": lambda one: one.get("customId"),
    "title": lambda one: one.get("title"),
    "status": lambda one: one.get("status"),
    "priority": lambda one: one.get("priority"),
    "due": lambda one: (one.get("dueDate") or "")[:16].replace("T", " "),
    "asset": lambda one: (one.get("asset") or {}).get("name"),
    "assigned to": lambda one: ", ".join(map(person, one.get("assignedTo") or [])),
}
ASSETS: Columns = {
    "number": lambda one: one.get("customId"),
    "name": lambda one: one.get("name"),
    "status": lambda one: one.get("status"),
    "location": lambda one: (one.get("location") or {}).get("name"),
    "model": lambda one: one.get("model"),
    "manufacturer": lambda one: one.get("manufacturer"),
}


WHOLE = ("number", "status", "priority", "due", "id")
"""Columns that a narrow terminal must not cut."""


def records(found: Iterable[Any], columns: Columns, *, as_json: bool, shown: Shown = dict) -> int:
    """Print records: a table, or a JSON object on each line; how many they are.

    Args:
        found: The records.
        columns: The columns of the table.
        as_json: Print JSON, as the server sent it.
        shown: Makes what people see of a record (`Session.shown`).
    """
    count = 0
    if as_json:
        for count, one in enumerate(found, start=1):  # noqa: B007 - counted
            sys.stdout.write(json.dumps(dict(one)) + "\n")
        return count
    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in columns:
        table.add_column(name, no_wrap=name in WHOLE)
    for count, one in enumerate(found, start=1):  # noqa: B007 - counted
        table.add_row(*(_cell(read(shown(one))) for read in columns.values()))
    console().print(table)
    return count


def record(one: Any, *, as_json: bool, shown: Shown = dict) -> None:
    """Print one record: its fields that have a value, or JSON."""
    if as_json:
        sys.stdout.write(json.dumps(dict(one)) + "\n")
        return
    table = Table(box=None, pad_edge=False, show_header=False)
    for key, value in shown(one).items():
        if value not in (None, "", [], {}):
            table.add_row(f"[bold]{key}[/bold]", _cell(value))
    console().print(table)


def lines(rows: Sequence[tuple[bool, str, str]], *, as_json: bool) -> None:
    """Print what a check found: whether it is well, what it is about, and what to do."""
    for well, about, told in rows:
        if as_json:
            sys.stdout.write(json.dumps({"ok": well, "check": about, "message": told}) + "\n")
        else:
            mark = "[green]ok[/green]  " if well else "[red]FAIL[/red]"
            console().print(f"{mark} [bold]{about}[/bold]: {_escaped(told)}")


def console() -> Console:
    """Colours and the terminal's width; neither where the output goes into a file or a pipe."""
    if not sys.stdout.isatty():
        return Console(width=10_000, no_color=True, highlight=False)
    return Console(file=getattr(sys.stdout, "stream", sys.stdout))  # its own control characters are wanted


@contextlib.contextmanager
def progress(what: str) -> Iterator[Any]:
    """A line that counts, on a terminal."""
    if not sys.stderr.isatty():
        yield lambda _count: None
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.completed:,.0f} {task.description}"), TimeElapsedColumn())
    with Progress(
        *columns, console=Console(file=getattr(sys.stderr, "stream", sys.stderr)), transient=True
    ) as progress:
        task = progress.add_task(what, total=None)
        yield lambda count: progress.update(task, completed=count)


def _cell(value: Any) -> str:
    if isinstance(value, Mapping):
        value = value.get("name") or value.get("title") or value.get("customId") or json.dumps(value)
    elif isinstance(value, list):
        value = ", ".join(_cell(one) for one in value)
    return _escaped("" if value is None else str(value))


def _escaped(text: str) -> str:
    from rich.markup import escape

    return escape(harmless(text))
