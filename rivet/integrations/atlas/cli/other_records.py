"""``atlas part``, ``atlas pm`` and ``atlas request``: list and show parts, maintenance plans and requests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import Annotated, Any

import typer
from atlas_api.api.parts import get_part, search_parts
from atlas_api.api.preventive_maintenances import get_preventive_maintenance, search_preventive_maintenances
from atlas_api.api.requests import get_request, search_requests

from rivet.integrations.atlas.cli import output, record_calls
from rivet.integrations.atlas.cli.exit_codes import report_errors
from rivet.integrations.atlas.cli.list_options import Limit, Sort
from rivet.integrations.atlas.cli.moments import shown_moment, zone
from rivet.integrations.atlas.cli.record_sheet import show_record
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.cli.tables import Column, named

NUMBER = Column("number", lambda one: one.get("customId"), whole=True)
PRIORITY = Column("priority", lambda one: one.get("priority"), whole=True, rank=2, style=output.priority_style)


@dataclass(frozen=True, slots=True)
class RecordKind:
    """Kind of record that can be listed and shown.

    Attributes:
        noun: Singular name.
        search: The endpoint function that searches.
        get: The endpoint function that gets one by its id.
        columns: Columns of a list.
    """

    noun: str
    search: ModuleType
    get: ModuleType
    columns: Sequence[Column]


def _stock_style(_cell: str, one: Any) -> str:
    quantity, least = one.get("quantity"), one.get("minQuantity")
    known = isinstance(quantity, (int, float)) and isinstance(least, (int, float))
    return "red" if known and quantity < least else ""


def request_state(one: Any) -> str:
    """Return the state of a request: approved, cancelled or pending."""
    return "approved" if one.get("workOrder") else "cancelled" if one.get("cancelled") else "waiting"


PARTS = RecordKind(
    "part", search_parts, get_part,
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
    "request", search_requests, get_request,
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
    "maintenance plan", search_preventive_maintenances, get_preventive_maintenance,
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

    def list_(context: typer.Context, limit: Limit = 50, sort: Sort = None) -> None:
        session: Session = context.obj
        with report_errors(), session.client() as client:
            output.listing(
                lambda **most: record_calls.walk(client, kind.search, **most),
                kind.columns, session, limit=limit, sort=sort, noun=f"{kind.noun}s",
            )  # fmt: skip

    def show(
        context: typer.Context,
        record: Annotated[str, typer.Argument(help="Its id, or its number if it has one.", metavar="RECORD")],
    ) -> None:
        session: Session = context.obj
        with report_errors(), session.client() as client:
            show_record(record_calls.record(client, kind.noun, kind.search, kind.get, record), session)

    app.command("list", help=f"List {kind.noun}s, by default in the order of their ids.")(list_)
    app.command("show", help=f"Show a {kind.noun}.")(show)
    return app
