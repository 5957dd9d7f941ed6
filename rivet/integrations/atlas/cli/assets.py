"""``atlas asset``: assets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, cast

import typer

from rivet.integrations.atlas.cli import output
from rivet.integrations.atlas.cli.exit_codes import told
from rivet.integrations.atlas.cli.session import Session

if TYPE_CHECKING:
    from rivet.integrations.atlas.types import NewAsset

app = typer.Typer(no_args_is_help=True)


@app.command()
def search(
    context: typer.Context,
    text: Annotated[str, typer.Argument(help="A text of the name or description; '' finds all.")] = "",
    limit: Annotated[int | None, typer.Option(help="At most so many.")] = 50,
) -> None:
    """Find assets by their name and description."""
    session: Session = context.obj
    with told(), session.client() as client:
        found = client.iter_assets(text, limit=limit, page_size=min(limit or 500, 500))
        output.records(found, output.ASSETS, as_json=session.as_json, shown=session.shown)


@app.command()
def show(
    context: typer.Context, asset: Annotated[str, typer.Argument(help="An id or a number such as A000001.")]
) -> None:
    """Show an asset."""
    session: Session = context.obj
    with told(), session.client() as client:
        output.record(client.get_asset(asset), as_json=session.as_json, shown=session.shown)


@app.command()
def create(
    context: typer.Context,
    name: Annotated[str, typer.Argument()],
    description: Annotated[str | None, typer.Option()] = None,
    category: Annotated[str | None, typer.Option(help="A name; a new one makes a category.")] = None,
    location: Annotated[str | None, typer.Option(help="An id or a number such as L000001.")] = None,
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
    with told(), session.client() as client:
        known = {key: value for key, value in given.items() if value is not None}
        made = client.create_asset(cast("NewAsset", known))
        if session.as_json:
            output.record(made, as_json=True)
        else:
            output.records([made], output.ASSETS, as_json=False, shown=session.shown)
