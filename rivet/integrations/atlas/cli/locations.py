"""``atlas location``: locations."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from rivet.integrations.atlas.cli import completion, output
from rivet.integrations.atlas.cli.exit_codes import report_errors
from rivet.integrations.atlas.cli.list_options import Limit, LocationId, Sort
from rivet.integrations.atlas.cli.record_sheet import show_record
from rivet.integrations.atlas.cli.session import Session

app = typer.Typer(no_args_is_help=True)
Parent = Annotated[
    str | None, typer.Option(help="A number such as L000001, a name or an id.", autocompletion=completion.locations)
]


@app.command("list")
def list_(context: typer.Context, limit: Limit = 50, sort: Sort = None) -> None:
    """List locations, by default in the order of their ids."""
    session: Session = context.obj
    with report_errors(), session.client() as client:
        output.listing(client.iter_locations, output.LOCATIONS, session, limit=limit, sort=sort, noun="locations")


@app.command()
def show(context: typer.Context, location: LocationId) -> None:
    """Show a location."""
    session: Session = context.obj
    with report_errors(), session.client() as client:
        show_record(client.locations.get(location), session, client)


@app.command()
def create(
    context: typer.Context,
    name: Annotated[str, typer.Argument()],
    address: Annotated[str | None, typer.Option()] = None,
    parent: Parent = None,
) -> None:
    """Create a location."""
    session: Session = context.obj
    with report_errors(), session.client() as client:
        payload = _payload(name, address, parent)
        output.records([client.locations.create(payload)], output.LOCATIONS, session)


@app.command()
def update(
    context: typer.Context,
    location: LocationId,
    name: Annotated[str | None, typer.Option()] = None,
    address: Annotated[str | None, typer.Option()] = None,
    parent: Parent = None,
) -> None:
    """Change some fields of a location, and keep all others."""
    session: Session = context.obj
    if name is address is parent is None:
        raise typer.BadParameter("give at least one field to change")
    with report_errors(), session.client() as client:
        id = client.locations.get(location).id
        changes = _payload(name, address, parent)
        output.records([client.locations.update(id, changes)], output.LOCATIONS, session)


def _payload(name: str | None, address: str | None, parent: str | None) -> Any:
    given: dict[str, Any] = {"name": name, "address": address}
    if parent is not None:
        given["parentLocation"] = parent
    return {key: value for key, value in given.items() if value is not None}
