"""``atlas profile``: logins at several servers."""

from __future__ import annotations

from typing import Annotated

import typer

from rivet.integrations.atlas.cli import completion, output, profiles
from rivet.integrations.atlas.cli.exit_codes import report_errors
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.cli.tables import Column, print_rows

app = typer.Typer(no_args_is_help=True)
COLUMNS = (
    Column("profile", lambda one: one["profile"], whole=True),
    Column("server", lambda one: one["base_url"]),
    Column("e-mail", lambda one: one["email"], rank=1),
    Column("in use", lambda one: one["current"], whole=True, rank=2),
)


Name = Annotated[str, typer.Argument(metavar="PROFILE", autocompletion=completion.of_profiles)]


@app.command("list")
def list_(context: typer.Context) -> None:
    """List the profiles that have a login."""
    session: Session = context.obj
    with report_errors():
        current = profiles.current(session.profile)
        rows = [{"profile": name, **profiles.saved(name), "current": name == current} for name in profiles.names()]
        if_none = "No profiles: atlas login, or atlas --profile NAME login, makes one."
        print_rows(rows, COLUMNS, as_json=session.as_json, if_none=if_none)


@app.command()
def use(name: Name) -> None:
    """Select the default profile, which --profile and ATLAS_PROFILE override."""
    with report_errors():
        profiles.choose(name)
        output.say(f"Using {name}: {profiles.saved(name).get('base_url', 'not signed in')}.")
