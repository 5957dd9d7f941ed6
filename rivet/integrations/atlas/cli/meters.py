"""``atlas meter``: meters and their readings."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from rivet.integrations.atlas.cli import output
from rivet.integrations.atlas.cli.exit_codes import report_errors
from rivet.integrations.atlas.cli.list_options import Limit, Sort
from rivet.integrations.atlas.cli.moments import shown_moment, zone
from rivet.integrations.atlas.cli.record_commands import (
    RecordKind,
    add_create,
    add_list,
    add_update,
    commands,
    naming,
)
from rivet.integrations.atlas.cli.record_options import number_option
from rivet.integrations.atlas.cli.references import References
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.cli.tables import Column, named

METERS = RecordKind(
    "meter", "meter", "meters",
    (
        Column("id", lambda one: one.get("id"), whole=True),
        Column("name", lambda one: one.get("name")),
        Column("unit", lambda one: one.get("unit"), rank=2),
        Column("asset", lambda one: named(one["asset"]) if one.get("asset") else None, rank=3),
        Column(f"last reading ({zone()})", lambda one: shown_moment(one.get("lastReading")), whole=True, rank=4),
        Column(f"next ({zone()})", lambda one: shown_moment(one.get("nextReading")), whole=True, rank=1),
    ),
)  # fmt: skip
READINGS = (
    Column("id", lambda one: one.get("id"), whole=True),
    Column("value", lambda one: one.get("value"), whole=True),
    Column(f"read ({zone()})", lambda one: shown_moment(one.get("createdAt")), whole=True),
)
app = commands(METERS)
add_list(app, METERS)
add_create(app, METERS)
add_update(app, METERS)


@app.command("add-reading")
@naming(METERS)
def add_reading(
    context: typer.Context,
    record: str,
    value: Annotated[
        float, typer.Argument(help="A number, in the meter's unit.", metavar="VALUE", parser=number_option)
    ],
) -> None:
    """Record what a meter shows now."""
    session: Session = context.obj
    with report_errors(), session.client() as client:
        made = client.meters.add_reading(References(client, session).find("meter", record), value)
        output.records([made], READINGS, session)


@app.command()
@naming(METERS)
def readings(context: typer.Context, record: str, limit: Limit = 50, sort: Sort = None) -> None:
    """List the readings of a meter."""
    session: Session = context.obj
    with report_errors(), session.client() as client:

        def walk(**_most: Any) -> Any:
            return client.readings.find(References(client, session).find("meter", record))

        output.listing(walk, READINGS, session, limit=limit, sort=sort, noun="readings")
