"""``atlas user``: people."""

from __future__ import annotations

import re
from typing import Annotated

import typer
from atlas_api.api.users import invite_users
from atlas_api.models import Invitation, Reference

from rivet.integrations.atlas._payloads.schemas import ROLE_WORDS
from rivet.integrations.atlas._payloads.vocabulary import TO_ATLAS_ROLE
from rivet.integrations.atlas._search.fields import UserF
from rivet.integrations.atlas.cli import output
from rivet.integrations.atlas.cli.exit_codes import told
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.cli.terminal import harmless
from rivet.integrations.atlas.exceptions import AtlasValidationError

app = typer.Typer(no_args_is_help=True)
USERS: output.Columns = {
    "e-mail": lambda one: one.get("email"),
    "name": output.person,
    "role": lambda one: (one.get("role") or {}).get("name"),
    "enabled": lambda one: "yes" if one.get("enabled") else "no",
}


@app.command("list")
def list_(context: typer.Context, limit: Annotated[int | None, typer.Option(help="At most so many.")] = None) -> None:
    """List the people of the company."""
    session: Session = context.obj
    with told(), session.client() as client:
        output.records(
            client.iter_users(UserF.id > 0, limit=limit), USERS, as_json=session.as_json, shown=session.shown
        )


@app.command()
def invite(
    context: typer.Context,
    emails: Annotated[list[str], typer.Argument(metavar="EMAIL...")],
    role: Annotated[str, typer.Option(help=", ".join(ROLE_WORDS))] = "USER",
    mail: Annotated[bool, typer.Option(help="Let the server send its mail.")] = True,
) -> None:
    """Invite people; each signs up with a password of their own."""
    session: Session = context.obj
    from atlas_api.api.roles import list_roles

    with told(), session.client() as client:
        if wrong := [email for email in emails if not re.fullmatch(r"[^@\s]+@[^@\s]+", email)]:
            problem = f"must be e-mail addresses, not {', '.join(wrong)}"
            raise AtlasValidationError(f"emails {problem}.", field_errors={"emails": problem})
        wanted = TO_ATLAS_ROLE.get(role.upper(), role.upper())
        found = [one.id for one in list_roles.sync(client=client.api) if one.code == wanted]
        if not found:
            problem = f"must be one of {', '.join(ROLE_WORDS)}"
            raise AtlasValidationError(f"role {problem}.", field_errors={"role": problem})
        invite_users.sync(
            client=client.api, body=Invitation(role=Reference(found[0]), emails=emails, disable_sending_email=not mail)
        )
    output.console().print(harmless(f"Invited {', '.join(emails)} as {wanted}."), markup=False)
