"""``atlas open``: a record in the browser."""

from __future__ import annotations

import os
import re
import webbrowser
from typing import Annotated, Any

import typer

from rivet.integrations.atlas.cli import completion, output
from rivet.integrations.atlas.cli.exit_codes import report_errors
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.exceptions import AtlasConfigError

VARIABLE = "ATLAS_WEB_URL"
PAGES = {"WO": "work-orders", "A": "assets", "L": "locations"}


def open_(
    context: typer.Context,
    record: Annotated[
        str | None,
        typer.Argument(help="A number such as WO000001, A000001 or L000001.", autocompletion=completion.work_orders),
    ] = None,
    print_only: Annotated[bool, typer.Option("--print", help="Print the address only.")] = False,
) -> None:
    """Open a record, or Atlas itself, in the browser.

    The address of the web pages is ATLAS_WEB_URL, or that of the API without its last /api.
    """
    session: Session = context.obj
    with report_errors(), session.client() as client:
        web = (os.environ.get(VARIABLE) or re.sub(r"/api/?$", "", client.base_url)).rstrip("/")
        address = f"{web}/app/{_page(client, record)}"
    if print_only or not webbrowser.open(address):
        output.say(address)


def _page(client: Any, record: str | None) -> str:
    if record is None:
        return "work-orders"
    kind = re.fullmatch(r"(WO|A|L)\d+", record, re.IGNORECASE)
    if kind is None:
        raise AtlasConfigError(f"{record!r} is not a number such as WO000001, A000001 or L000001.")
    prefix = kind[1].upper()
    found: Any = {
        "WO": client.get_work_order, "A": client.get_asset, "L": client.locations.get,
    }[prefix](record)  # fmt: skip
    return f"{PAGES[prefix]}/{found.id}"
