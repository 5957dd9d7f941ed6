"""``atlas asset``: assets."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from rivet.integrations.atlas._search.fields import AssetF
from rivet.integrations.atlas.cli import completion, output
from rivet.integrations.atlas.cli.cell_formats import read_word
from rivet.integrations.atlas.cli.exit_codes import report_errors
from rivet.integrations.atlas.cli.list_options import AssetId, Limit, Location, Sort
from rivet.integrations.atlas.cli.record_sheet import show_record
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.filters import Filter

app = typer.Typer(no_args_is_help=True)
AssetStatus = Annotated[
    str | None,
    typer.Option(help="Such as OPERATIONAL or DOWN, in any case.", autocompletion=completion.asset_statuses),
]


@app.command("list")
def list_(
    context: typer.Context,
    status: AssetStatus = None,
    location: Location = None,
    category: Annotated[str | None, typer.Option(help="A name.")] = None,
    limit: Limit = 50,
    sort: Sort = None,
) -> None:
    """List assets, by default in the order of their ids."""
    session: Session = context.obj
    with report_errors(), session.client() as client:
        wanted: Filter[Any] = AssetF.id > 0
        if status:
            wanted &= AssetF.status.in_(read_word(status))  # type: ignore[arg-type]  # checked there
        if location:
            wanted &= AssetF.location == location
        if category:
            wanted &= AssetF.category == category
        output.listing(
            lambda **most: client.iter_assets(wanted, **most),
            output.ASSETS, session, limit=limit, sort=sort, noun="assets",
        )  # fmt: skip


@app.command()
def search(
    context: typer.Context,
    text: Annotated[str, typer.Argument(help="Part of the name or description; '' finds all.")] = "",
    limit: Limit = 50,
    sort: Sort = None,
) -> None:
    """Find assets by their name and description."""
    session: Session = context.obj
    with report_errors(), session.client() as client:
        keep = None
        if set("%_") & set(text):  # wildcards of the server's search, which finds more than was asked for

            def keep(one: Any) -> bool:
                return text.casefold() in str(session.text(f"{one.name}\n{one.description}")).casefold()

        output.listing(
            lambda **most: client.iter_assets(text, **most),
            output.ASSETS, session, limit=limit, sort=sort, noun="assets", keep=keep,
        )  # fmt: skip


@app.command()
def show(context: typer.Context, asset: AssetId) -> None:
    """Show an asset."""
    session: Session = context.obj
    with report_errors(), session.client() as client:
        show_record(client.get_asset(asset), session, client)


@app.command()
def create(
    context: typer.Context,
    name: Annotated[str, typer.Argument()],
    description: Annotated[str | None, typer.Option()] = None,
    category: Annotated[str | None, typer.Option(help="A name; a new one makes a category.")] = None,
    location: Location = None,
    model: Annotated[str | None, typer.Option()] = None,
    manufacturer: Annotated[str | None, typer.Option()] = None,
    serial_number: Annotated[str | None, typer.Option()] = None,
) -> None:
    """Create an asset."""
    session: Session = context.obj
    given = {
        "name": name, "description": description, "category": category, "location": location, "model": model,
        "manufacturer": manufacturer, "serialNumber": serial_number,
    }  # fmt: skip
    with report_errors(), session.client() as client:
        known: Any = {key: value for key, value in given.items() if value is not None}
        made = client.create_asset(known)
        output.records([made], output.ASSETS, session)


@app.command()
def update(
    context: typer.Context,
    asset: AssetId,
    name: Annotated[str | None, typer.Option()] = None,
    description: Annotated[str | None, typer.Option()] = None,
    status: AssetStatus = None,
    category: Annotated[str | None, typer.Option(help="A name; a new one makes a category; '' for none.")] = None,
    location: Annotated[
        str | None, typer.Option(help="A number, a name or an id; '' for none.", autocompletion=completion.locations)
    ] = None,
    model: Annotated[str | None, typer.Option()] = None,
    manufacturer: Annotated[str | None, typer.Option()] = None,
    serial_number: Annotated[str | None, typer.Option()] = None,
    number: Annotated[str | None, typer.Option(help="Its number, customId.")] = None,
) -> None:
    """Change some fields of an asset, and keep all others."""
    session: Session = context.obj
    plain = {
        "name": name, "description": description, "status": status and read_word(status), "model": model,
        "manufacturer": manufacturer, "serialNumber": serial_number, "customId": number,
    }  # fmt: skip
    changes: Any = {key: value for key, value in plain.items() if value is not None}
    changes |= {
        key: value or None for key, value in (("category", category), ("location", location)) if value is not None
    }
    if not changes:
        raise typer.BadParameter("give at least one field to change")
    with report_errors(), session.client() as client:
        output.records([client.update_asset(asset, changes)], output.ASSETS, session)
