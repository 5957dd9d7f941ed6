"""``atlas part``, ``atlas pm`` and ``atlas request``: parts, maintenance plans and requests."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

import typer

from rivet.integrations.atlas.cli import output
from rivet.integrations.atlas.cli.exit_codes import report_errors
from rivet.integrations.atlas.cli.list_options import Limit, Sort
from rivet.integrations.atlas.cli.moments import shown_moment, zone
from rivet.integrations.atlas.cli.record_sheet import show_record
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.cli.tables import Column, named

NUMBER = Column("number", lambda one: one.get("customId"), whole=True)
PRIORITY = Column("priority", lambda one: one.get("priority"), whole=True, rank=2, style=output.priority_style)
Contains = Annotated[str | None, typer.Option(help="A string in the name or the description.")]
Record = Annotated[str, typer.Argument(help="Its number, its name or its id.", metavar="RECORD")]


@dataclass(frozen=True, slots=True)
class RecordKind:
    """Kind of record that can be listed and shown.

    Attributes:
        noun: Singular name.
        accessor: The attribute of a client.
        columns: Columns of a list.
    """

    noun: str
    accessor: str
    columns: Sequence[Column]


class State(enum.StrEnum):
    """State of a request."""

    PENDING = "pending"
    APPROVED = "approved"
    CANCELLED = "cancelled"


def _stock_style(_cell: str, one: Any) -> str:
    quantity, least = one.get("quantity"), one.get("minQuantity")
    known = isinstance(quantity, (int, float)) and isinstance(least, (int, float))
    return "red" if known and quantity < least else ""


def request_state(one: Any) -> str:
    """Return the state of a request."""
    return State.APPROVED if one.get("workOrder") else State.CANCELLED if one.get("cancelled") else State.PENDING


PARTS = RecordKind(
    "part", "parts",
    (
        Column("id", lambda one: one.get("id"), whole=True),
        Column("name", lambda one: one.get("name")),
        Column("quantity", lambda one: one.get("quantity"), whole=True, rank=1, style=_stock_style),
        Column("minimum", lambda one: one.get("minQuantity"), whole=True, rank=2),
        Column("unit", lambda one: one.get("unit"), rank=3),
        Column("cost", lambda one: one.get("cost"), whole=True, rank=4),
        Column("category", lambda one: named(one["category"]) if one.get("category") else None, rank=5),
    ),
)  # fmt: skip
REQUESTS = RecordKind(
    "request", "requests",
    (
        NUMBER,
        Column("title", lambda one: one.get("title")),
        Column("state", request_state, whole=True, rank=1),
        PRIORITY,
        Column(f"created ({zone()})", lambda one: shown_moment(one.get("createdAt")), whole=True, rank=3),
        Column("work order", lambda one: (one.get("workOrder") or {}).get("customId"), whole=True, rank=4),
    ),
)  # fmt: skip
PLANS = RecordKind(
    "maintenance plan", "preventive_maintenances",
    (
        NUMBER,
        Column("name", lambda one: one.get("name") or one.get("title")),
        PRIORITY,
        Column(f"next ({zone()})", lambda one: shown_moment(one.get("nextWorkOrderDate")), whole=True, rank=1),
        Column("asset", lambda one: named(one["asset"]) if one.get("asset") else None, rank=3),
    ),
)  # fmt: skip


def commands(kind: RecordKind) -> typer.Typer:
    """Return the subcommands ``list`` and ``show`` of a kind."""
    app = typer.Typer(no_args_is_help=True)

    def list_(context: typer.Context, contains: Contains = None, limit: Limit = 50, sort: Sort = None) -> None:
        _list(context.obj, kind, contains, limit, sort)

    def show(context: typer.Context, record: Record) -> None:
        session: Session = context.obj
        with report_errors(), session.client() as client:
            show_record(getattr(client, kind.accessor).get(record), session, client)

    app.command("list", help=f"List {kind.noun}s, by default in the order of their ids.")(list_)
    app.command("show", help=f"Show a {kind.noun}.")(show)
    return app


def _list(
    session: Session,
    kind: RecordKind,
    contains: str | None,
    limit: int | None,
    sort: str | None,
    asked: Mapping[str, Any] | None = None,
    keep: Callable[[Any], bool] | None = None,
) -> None:
    with report_errors(), session.client() as client:
        output.listing(
            lambda **most: getattr(client, kind.accessor).iter(contains, **(asked or {}), **most),
            kind.columns, session, limit=limit, sort=sort, noun=f"{kind.noun}s", keep=keep,
        )  # fmt: skip


def requests() -> typer.Typer:
    """Return the subcommands of requests, which can also be approved and cancelled."""
    app = commands(REQUESTS)
    app.registered_commands = [one for one in app.registered_commands if one.name != "list"]

    @app.command("list")
    def list_(
        context: typer.Context,
        state: Annotated[State | None, typer.Option(help="Only these.", case_sensitive=False)] = None,
        contains: Contains = None,
        limit: Limit = 50,
        sort: Sort = None,
    ) -> None:
        """List requests, by default in the order of their ids."""
        pending: dict[str, Any] = {"cancelled": False, "work_order": None}
        asked = pending if state == State.PENDING else {"cancelled": True} if state == State.CANCELLED else {}
        keep = (lambda one: request_state(one) == state) if state == State.APPROVED else None
        _list(context.obj, REQUESTS, contains, limit, sort, asked, keep)

    @app.command()
    def approve(context: typer.Context, record: Record) -> None:
        """Approve a request: it becomes a work order."""
        session: Session = context.obj
        with report_errors(), session.client() as client:
            output.records([client.requests.approve(record)], output.WORK_ORDERS, session)

    @app.command()
    def cancel(
        context: typer.Context, record: Record, reason: Annotated[str, typer.Option(help="The requester is sent it.")]
    ) -> None:
        """Cancel a request."""
        session: Session = context.obj
        with report_errors(), session.client() as client:
            output.records([client.requests.cancel(record, reason)], REQUESTS.columns, session)

    return app
