"""``atlas part``: spare parts and their stock."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from rivet.integrations.atlas.cli import completion, output
from rivet.integrations.atlas.cli.exit_codes import report_errors
from rivet.integrations.atlas.cli.list_options import Limit, Sort
from rivet.integrations.atlas.cli.record_commands import (
    Contains,
    RecordKind,
    add_create,
    add_update,
    commands,
    naming,
    print_list,
)
from rivet.integrations.atlas.cli.record_options import number_option
from rivet.integrations.atlas.cli.references import References
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.cli.tables import Column, named


def is_below_minimum(one: Any) -> bool:
    """Return whether the stock of a part is below its minimum."""
    quantity, least = one.get("quantity"), one.get("minQuantity")
    known = isinstance(quantity, (int, float)) and isinstance(least, (int, float))
    return known and not one.get("nonStock") and quantity < least


PARTS = RecordKind(
    "part", "part", "parts",
    (
        Column("id", lambda one: one.get("id"), whole=True),
        Column("name", lambda one: one.get("name")),
        Column("quantity", lambda one: one.get("quantity"), whole=True, rank=1,
               style=lambda _cell, one: "red" if is_below_minimum(one) else ""),
        Column("minimum", lambda one: one.get("minQuantity"), whole=True, rank=2),
        Column("unit", lambda one: one.get("unit"), rank=3),
        Column("cost", lambda one: one.get("cost"), whole=True, rank=4),
        Column("category", lambda one: named(one["category"]) if one.get("category") else None, rank=5),
    ),
)  # fmt: skip


def _quantity(given: str) -> float | int:
    found = number_option(given)
    if found <= 0:
        raise typer.BadParameter(f"must be more than 0, not {given}")
    return found


Quantity = Annotated[float, typer.Option(help="How many, or how much of its unit.", metavar="NUMBER", parser=_quantity)]

app = commands(PARTS)
add_create(app, PARTS)
add_update(app, PARTS)


@app.command("list")
def list_(
    context: typer.Context,
    contains: Contains = None,
    below_minimum: Annotated[
        bool, typer.Option("--below-minimum", help="Those whose stock is below their minimum quantity.")
    ] = False,
    limit: Limit = 50,
    sort: Sort = None,
) -> None:
    """List parts, by default in the order of their ids."""
    print_list(context.obj, PARTS, contains, limit, sort, keep=is_below_minimum if below_minimum else None)


@app.command()
@naming(PARTS)
def restock(
    context: typer.Context,
    record: str,
    quantity: Quantity,
    description: Annotated[str | None, typer.Option(help="Such as the number of the delivery.")] = None,
) -> None:
    """Add to the stock of a part."""
    session: Session = context.obj
    with report_errors(), session.client() as client:
        restocked = client.parts.restock(References(client, session).find("part", record), quantity, description)
        output.records([restocked], PARTS.columns, session)


@app.command()
@naming(PARTS)
def consume(
    context: typer.Context,
    record: str,
    work_order: Annotated[
        str, typer.Option(help="That uses it: a number, a title or an id.", autocompletion=completion.work_orders)
    ],
    quantity: Quantity = 1,
) -> None:
    """Take a part from the stock for a work order; what it has used already is added to."""
    session: Session = context.obj
    with report_errors(), session.client() as client:
        references = References(client, session)
        id = references.find("part", record)
        client.parts.consume(id, references.find("work order", work_order), quantity)
        output.records([client.parts.get(id)], PARTS.columns, session)
