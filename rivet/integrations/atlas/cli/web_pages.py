"""``atlas open``: a record in the browser."""

from __future__ import annotations

import os
import re
import webbrowser
from typing import Annotated

import typer

from rivet.integrations.atlas.cli import completion, output
from rivet.integrations.atlas.cli.exit_codes import report_errors
from rivet.integrations.atlas.cli.references import References
from rivet.integrations.atlas.cli.session import Session

VARIABLE = "ATLAS_WEB_URL"
PAGES = {
    "WO": ("work order", "work-orders"), "A": ("asset", "assets"), "L": ("location", "locations"),
    "PM": ("preventive maintenance", "preventive-maintenances"), "R": ("request", "requests"),
}  # fmt: skip
"""Kinds and pages of records, by the prefixes of their numbers."""


def open_(
    context: typer.Context,
    record: Annotated[
        str | None,
        typer.Argument(
            help="A number such as WO000001, A000001, L000001, PM000001 or R000001, or a work order's title.",
            autocompletion=completion.work_orders,
        ),
    ] = None,
    print_only: Annotated[bool, typer.Option("--print", help="Print the address only.")] = False,
) -> None:
    """Open a record, or Atlas itself, in the browser.

    The address of the web pages is ATLAS_WEB_URL, or that of the API without its last /api.
    """
    session: Session = context.obj
    with report_errors(), session.client() as client:
        web = (os.environ.get(VARIABLE) or re.sub(r"/api/?$", "", client.base_url)).rstrip("/")
        address = f"{web}/app/{_page(References(client, session), record)}"
    if print_only or not webbrowser.open(address):
        output.say(address)


def _page(references: References, record: str | None) -> str:
    if record is None:
        return "work-orders"
    number = re.fullmatch(rf"({'|'.join(PAGES)})\d+", record.strip(), re.IGNORECASE)
    noun, page = PAGES[number[1].upper() if number else "WO"]
    return f"{page}/{references.find(noun, record)}"
