"""Subcommands that several kinds of records have: ``list``, ``show``, ``create`` and ``update``."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Annotated, Any, TypeVar

import typer

from rivet.integrations.atlas._payloads.named_kinds import NAMED
from rivet.integrations.atlas.cli import output
from rivet.integrations.atlas.cli.derived_kinds import import_kind
from rivet.integrations.atlas.cli.exit_codes import report_errors
from rivet.integrations.atlas.cli.import_kinds import Column as ImportColumn
from rivet.integrations.atlas.cli.import_kinds import ImportKind, with_article
from rivet.integrations.atlas.cli.list_options import Limit, Sort
from rivet.integrations.atlas.cli.record_options import COMPLETED, read_options, with_options
from rivet.integrations.atlas.cli.record_sheet import show_record
from rivet.integrations.atlas.cli.references import References
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.cli.tables import Column

NUMBER = Column("number", lambda one: one.get("customId"), whole=True)
PRIORITY = Column("priority", lambda one: one.get("priority"), whole=True, rank=2, style=output.priority_style)
Contains = Annotated[str | None, typer.Option(help="A string in the name or the description.")]
Command = TypeVar("Command", bound=Callable[..., None])
Facts = Callable[[Mapping[str, Any]], Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class RecordKind:
    """Kind of record that has these subcommands.

    Attributes:
        called: Singular name for people.
        noun: The name of the kind.
        accessor: The attribute of a client.
        columns: Columns of a list.
        facts: Returns what ``show`` says beside the record's own properties.
        changes: Columns that ``update`` has beside those of an import.
    """

    called: str
    noun: str
    accessor: str
    columns: Sequence[Column]
    facts: Facts = lambda _one: {}
    changes: tuple[ImportColumn, ...] = ()

    @property
    def imported(self) -> ImportKind:
        """The kind as it is imported, which reads the options of ``create`` and ``update``."""
        return import_kind(self.accessor)

    @property
    def word(self) -> str:
        """Word for a record in usage lines."""
        return "PLAN" if self.called.endswith("plan") else self.noun.upper()

    @property
    def argument(self) -> Any:
        """Annotation of the argument that names a record."""
        number = f"A number such as {NAMED[self.noun][0]}000001, a name" if NAMED[self.noun][0] else "A name"
        complete = COMPLETED.get(self.noun)
        return Annotated[str, typer.Argument(help=f"{number} or an id.", metavar=self.word, autocompletion=complete)]


def naming(kind: RecordKind) -> Callable[[Command], Command]:
    """Return a decorator that gives the argument ``record`` of a command the help and the completion of its kind."""

    def named(command: Command) -> Command:
        command.__annotations__["record"] = kind.argument
        return command

    return named


def commands(kind: RecordKind) -> typer.Typer:
    """Return a group with the subcommand ``show`` of a kind."""
    app = typer.Typer(no_args_is_help=True)

    def show(context: typer.Context, record: str) -> None:
        session: Session = context.obj
        with report_errors(), session.client() as client:
            found = References(client, session).record(kind.noun, record)
            show_record(found, session, client, facts=kind.facts)

    app.command("show", help=f"Show {with_article(kind.called)}.")(naming(kind)(show))
    return app


def add_list(app: typer.Typer, kind: RecordKind) -> None:
    """Add the subcommand ``list`` without filters of its own."""

    def list_(context: typer.Context, contains: Contains = None, limit: Limit = 50, sort: Sort = None) -> None:
        print_list(context.obj, kind, contains, limit, sort)

    app.command("list", help=f"List {kind.called}s, by default in the order of their ids.")(list_)


def print_list(
    session: Session,
    kind: RecordKind,
    contains: str | None,
    limit: int | None,
    sort: str | None,
    asked: Mapping[str, Any] | None = None,
    keep: Callable[[Any], bool] | None = None,
) -> None:
    """Print the records of a kind.

    Args:
        session: Output format.
        kind: The kind.
        contains: A string in the name or the description.
        limit: Maximum number; 0 for all.
        sort: A column or field.
        asked: Properties that the server compares.
        keep: Client-side filter.
    """
    with report_errors(), session.client() as client:
        output.listing(
            lambda **most: getattr(client, kind.accessor).iter(contains, **(asked or {}), **most),
            kind.columns, session, limit=limit, sort=sort, noun=f"{kind.called}s", keep=keep,
        )  # fmt: skip


def add_create(app: typer.Typer, kind: RecordKind) -> None:
    """Add the subcommand ``create``, with an option for each column of an import."""

    def create(context: typer.Context, **given: Any) -> None:
        session: Session = context.obj
        with report_errors(), session.client() as client:
            payload = read_options(kind.imported, given, client, session)
            output.records([getattr(client, kind.accessor).create(payload)], kind.columns, session)

    app.command("create", help=f"Create {with_article(kind.called)}.")(with_options(create, kind.imported))


def add_update(app: typer.Typer, kind: RecordKind) -> None:
    """Add the subcommand ``update``, with an option for each column that can be changed."""

    imported = replace(kind.imported, columns=(*kind.imported.columns, *kind.changes))

    def update(context: typer.Context, record: str, **given: Any) -> None:
        session: Session = context.obj
        with report_errors(), session.client() as client:
            changes = read_options(imported, given, client, session)
            if not changes:
                raise typer.BadParameter("give at least one field to change")
            changed = getattr(client, kind.accessor).update(
                References(client, session).find(kind.noun, record), changes
            )
            output.records([changed], kind.columns, session)

    help_text = f"Change some fields of {with_article(kind.called)}, and keep all others; '' empties a field."
    app.command("update", help=help_text)(with_options(naming(kind)(update), imported, changes=True))
