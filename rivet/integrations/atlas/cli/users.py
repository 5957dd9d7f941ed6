"""``atlas user``: people."""

from __future__ import annotations

import re
from typing import Annotated

import typer

from rivet.integrations.atlas._payloads.schemas import ROLE_WORDS
from rivet.integrations.atlas._search.fields import UserF
from rivet.integrations.atlas.cli import completion, output, record_calls
from rivet.integrations.atlas.cli.exit_codes import report_errors
from rivet.integrations.atlas.cli.list_options import Limit, Sort
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.exceptions import AtlasValidationError

app = typer.Typer(no_args_is_help=True)


@app.command("list")
def list_(context: typer.Context, limit: Limit = None, sort: Sort = None) -> None:
    """List the people of the company."""
    session: Session = context.obj
    with report_errors(), session.client() as client:
        output.listing(
            lambda **most: client.iter_users(UserF.id > 0, **most),
            output.USERS, session, limit=limit, sort=sort, noun="people",
        )  # fmt: skip


@app.command()
def invite(
    context: typer.Context,
    emails: Annotated[list[str], typer.Argument(metavar="EMAIL...")],
    role: Annotated[
        str, typer.Option(help=f"{', '.join(ROLE_WORDS)}, in any case.", autocompletion=completion.roles)
    ] = "USER",
    mail: Annotated[bool, typer.Option(help="Let the server send its mail.")] = True,
) -> None:
    """Invite people, who then sign up with their own passwords."""
    session: Session = context.obj
    with report_errors(), session.client() as client:
        if wrong := [email for email in emails if not re.fullmatch(r"[^@\s]+@[^@\s]+", email)]:
            problem = f"must be e-mail addresses, not {', '.join(wrong)}"
            raise AtlasValidationError(f"emails {problem}.", field_errors={"emails": problem})
        wanted = record_calls.invite(client, emails, role, mail=mail)
    output.say(f"Invited {', '.join(emails)} as {wanted}.")
