"""Output of the commands: tables and sheets for people, JSON Lines for scripts."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

import typer

from rivet.integrations.atlas._support.near_words import did_you_mean
from rivet.integrations.atlas.cli.arguments import FIELD_ALIASES
from rivet.integrations.atlas.cli.moments import moment_of, shown_moment, zone
from rivet.integrations.atlas.cli.tables import Column, cell_text, console, named, print_table, sorted_by
from rivet.integrations.atlas.cli.terminal import harmless, json_text

if TYPE_CHECKING:
    from rivet.integrations.atlas.cli.session import Session

Shown = Callable[[Any], Mapping[str, Any]]
STATUS_STYLES = {"PENDING": "cyan", "IN_PROGRESS": "blue", "ON_HOLD": "yellow", "COMPLETED": "green"}
PRIORITY_STYLES = {"CRITICAL": "bold red", "HIGH": "red", "MEDIUM": "yellow"}
PRIORITIES = ("NONE", "LOW", "MEDIUM", "HIGH", "CRITICAL")
LARGEST_PAGE = 500


def status_style(cell: str, _one: Any) -> str:
    """Return the colours of a status."""
    return STATUS_STYLES.get(cell, "dim")


def priority_style(cell: str, _one: Any) -> str:
    """Return the colours of a priority."""
    return PRIORITY_STYLES.get(cell, "")


def is_overdue(one: Mapping[str, Any]) -> bool:
    """Return whether a work order is due and neither complete nor cancelled."""
    due = moment_of(one.get("dueDate"))
    return due is not None and due < datetime.now(UTC) and one.get("status") not in ("COMPLETED", "CANCELLED")


def _due_style(_cell: str, one: Any) -> str:
    return "bold red" if is_overdue(one) else ""


def _name_of(key: str) -> Callable[[Any], Any]:
    return lambda one: named(one[key]) if one.get(key) else None


def _people_of(one: Any) -> Any:
    return [named(person) for person in one.get("assignedTo") or []]


WORK_ORDERS: Sequence[Column] = (
    Column("number", lambda one: one.get("customId"), whole=True),
    Column("title", lambda one: one.get("title")),
    Column("status", lambda one: one.get("status"), whole=True, rank=1, style=status_style),
    Column("priority", lambda one: one.get("priority"), whole=True, rank=2, style=priority_style,
           sort=lambda one: PRIORITIES.index(one["priority"]) if one.get("priority") in PRIORITIES else -1),
    Column(f"due ({zone()})", lambda one: shown_moment(one.get("dueDate")), whole=True, rank=3, style=_due_style),
    Column("asset", _name_of("asset"), rank=4),
    Column("assigned to", _people_of, rank=5),
)  # fmt: skip
ASSETS: Sequence[Column] = (
    Column("number", lambda one: one.get("customId"), whole=True),
    Column("name", lambda one: one.get("name")),
    Column("status", lambda one: one.get("status"), whole=True, rank=1),
    Column("location", _name_of("location"), rank=2),
    Column("model", lambda one: one.get("model"), rank=3),
    Column("manufacturer", lambda one: one.get("manufacturer"), rank=4),
)
LOCATIONS: Sequence[Column] = (
    Column("number", lambda one: one.get("customId"), whole=True),
    Column("name", lambda one: one.get("name")),
    Column("parent", _name_of("parentLocation"), rank=1),
    Column("address", lambda one: one.get("address"), rank=2),
)
USERS: Sequence[Column] = (
    Column("e-mail", lambda one: one.get("email"), sort=lambda one: one.get("email")),
    Column("name", lambda one: " ".join(filter(None, (one.get("firstName"), one.get("lastName"))))),
    Column("role", _name_of("role"), rank=1),
    Column("enabled", lambda one: bool(one.get("enabled")), whole=True, rank=2),
)


def records(
    found: Iterable[Any], columns: Sequence[Column], session: Session, *, nothing: str = "", headings: bool = True
) -> int:
    """Print records as a table, or as one JSON object per line; return their number.

    Args:
        found: The records.
        columns: The columns of the table.
        session: Output format.
        nothing: Message if there is none.
        headings: Whether the table has headings.
    """
    count = 0
    if session.as_json:
        for count, one in enumerate(found, start=1):  # noqa: B007 - counted
            print_json(one, session)
    elif rows := [session.shown(one) for one in found]:
        print_table(rows, columns, headings=headings)
        count = len(rows)
    if not count and nothing:
        sys.stderr.write(f"{nothing}\n")
    return count


def listing(
    walk: Callable[..., Iterable[Any]],
    columns: Sequence[Column],
    session: Session,
    *,
    limit: int | None,
    sort: str | None,
    noun: str,
    keep: Callable[[Any], bool] | None = None,
) -> None:
    """Print a list of at most ``limit`` records, and a notice if there are more.

    Args:
        walk: Returns the records, with arguments ``limit`` and ``page_size``.
        columns: The columns of the table.
        session: Output format.
        limit: Maximum number; None or 0 for all.
        sort: A column or field; by default the order of the ids.
        noun: Name of the records in messages.
        keep: Client-side filter, where the server cannot filter.

    Raises:
        BadParameter: There is no such field to sort by.
    """
    most = limit or None
    few = None if most is None or sort or keep else most + 1
    found: Iterable[Any] = walk(limit=few, page_size=min(few or LARGEST_PAGE, LARGEST_PAGE))
    found = filter(keep, found) if keep else found
    if sort:
        try:
            found = sorted_by(found, columns, sort, session.shown)
        except KeyError:
            known = [column.heading.partition(" (")[0] for column in columns]
            hint = did_you_mean(sort.lstrip("-"), known) or f": {', '.join(known)}, or a field of --json."
            raise typer.BadParameter(f"{noun} have no field {sort.lstrip('-')!r}{hint}", param_hint="--sort") from None
    rest = iter(found)
    records(islice(rest, most) if most else rest, columns, session, nothing=f"No {noun} found.")
    if most and next(rest, None) is not None:
        first = f"the first {most:,} {noun}" if most > 1 else f"the first of the {noun}"
        sys.stderr.write(f"({first}; there are more: --limit {most * 2}, or --limit 0 for all)\n")


def print_json(one: Any, session: Session) -> None:
    """Print a record as JSON, completely or only the requested fields.

    Raises:
        BadParameter: The record has no such field.
    """
    plain = dict(one)
    if session.fields:
        known = {**dict.fromkeys(getattr(type(one), "_WIRE", ())), **plain}
        known |= {
            short: known[field] for short, field in FIELD_ALIASES.items() if field in known and short not in known
        }
        if unknown := [field for field in session.fields if field not in known]:
            hint = did_you_mean(unknown[0], known) or f"; there are {', '.join(sorted(known))}."
            raise typer.BadParameter(f"there is no field {', '.join(unknown)}{hint}", param_hint="--json")
        plain = {field: known[field] for field in session.fields}
    sys.stdout.write(json_text(plain) + "\n")


class Check(NamedTuple):
    """Result of one check of ``atlas doctor`` or ``atlas servicetitan check``."""

    ok: bool
    subject: str
    hint: str
    """Observed state, or the remedy."""


def lines(checks: Sequence[Check], *, as_json: bool) -> None:
    """Print the results of checks."""
    from rich.markup import escape

    for ok, subject, hint in checks:
        if as_json:
            sys.stdout.write(json_text({"ok": ok, "check": subject, "message": hint}) + "\n")
        else:
            mark = "[green]ok[/green]  " if ok else "[red]FAIL[/red]"
            console().print(f"{mark} [bold]{subject}[/bold]: {escape(harmless(hint))}", soft_wrap=True)


@contextlib.contextmanager
def progress(what: str) -> Iterator[Any]:
    """Context manager: show a progress line on a terminal."""
    if not sys.stderr.isatty():
        yield lambda *_counts: None
        return
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    counts = TextColumn("{task.completed:,.0f}{task.fields[of]} {task.description}")
    columns = (SpinnerColumn(), counts, TimeElapsedColumn(), TextColumn("{task.fields[left]}"))
    with Progress(*columns, console=console(sys.stderr), transient=True) as bar:
        task = bar.add_task(what, total=None, of="", left="")

        def advance(count: int, total: int | None = None, seconds_left: float | None = None) -> None:
            of = f" of {total:,}" if total else ""
            left = f"about {seconds_left / 60:,.0f} min left" if seconds_left else ""
            bar.update(task, completed=count, of=of, left=left)

        yield advance


def say(text: str) -> None:
    """Print a message line."""
    sys.stdout.write(f"{cell_text(text)}\n")
