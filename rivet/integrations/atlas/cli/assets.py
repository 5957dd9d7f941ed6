"""``atlas asset``: assets."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from rivet.integrations.atlas._search.fields import AssetF
from rivet.integrations.atlas.cli import completion, output
from rivet.integrations.atlas.cli.exit_codes import report_errors
from rivet.integrations.atlas.cli.import_kinds import Column
from rivet.integrations.atlas.cli.list_options import Limit, Location, Sort
from rivet.integrations.atlas.cli.record_commands import RecordKind, add_create, add_update, commands
from rivet.integrations.atlas.cli.references import References
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.cli.work_order_filters import words_of
from rivet.integrations.atlas.filters import Filter

ASSETS = RecordKind("asset", "asset", "assets", output.ASSETS, changes=(Column("customId"),))
app = commands(ASSETS)
add_create(app, ASSETS)
add_update(app, ASSETS)


@app.command("list")
def list_(
    context: typer.Context,
    status: Annotated[
        list[str] | None,
        typer.Option(
            help="Such as OPERATIONAL or DOWN, in any case; repeatable, or with commas.",
            autocompletion=completion.asset_statuses,
        ),
    ] = None,
    location: Location = None,
    category: Annotated[str | None, typer.Option(help="A name.")] = None,
    limit: Limit = 50,
    sort: Sort = None,
) -> None:
    """List assets, by default in the order of their ids."""
    session: Session = context.obj
    with report_errors(), session.client() as client:
        wanted: Filter[Any] = AssetF.id > 0
        references = References(client, session)
        if status:
            wanted &= AssetF.status.in_(*words_of(status))  # type: ignore[arg-type]  # checked there
        if location:
            wanted &= AssetF.location == references.find("location", location)
        if category:
            wanted &= AssetF.category == references.find("asset category", category)
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
