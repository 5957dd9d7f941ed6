"""``atlas login``, ``logout``, ``whoami`` and ``doctor``: sign-in, and diagnosis of faults."""

from __future__ import annotations

import contextlib
import sys
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Annotated

import typer
from atlas_api.api.auth import get_current_user
from atlas_api.api.custom_fields import list_custom_fields
from atlas_api.models.user import User

from rivet.integrations.atlas._auth.token_cache import AtlasTokenCache
from rivet.integrations.atlas._client._sync.client import SyncAtlasClient
from rivet.integrations.atlas._support.server_release import ServerRelease
from rivet.integrations.atlas.cli import mark_fields, output, profiles
from rivet.integrations.atlas.cli.exit_codes import code_of, report_errors
from rivet.integrations.atlas.cli.moments import zone
from rivet.integrations.atlas.cli.session import Session, keep_login
from rivet.integrations.atlas.exceptions import AtlasError, AtlasUnsupportedError

CLOCK_TOLERANCE = 60.0
"""Tolerated difference between the clocks, in seconds."""


def login(
    context: typer.Context,
    base_url: Annotated[str | None, typer.Option(help="Where the API is.")] = None,
    email: Annotated[str | None, typer.Option(help="Who signs in.")] = None,
    password_stdin: Annotated[bool, typer.Option(help="Read the password from standard input.")] = False,
) -> None:
    """Sign in and stay signed in: the token is stored, the password is not."""
    session: Session = context.obj
    url = base_url or session.base_url or typer.prompt("Base URL", err=True)
    who = email or session.email or typer.prompt("E-mail", err=True)
    hidden = None if password_stdin else typer.prompt("Password", hide_input=True, err=True)
    password = sys.stdin.readline().rstrip("\n") if hidden is None else hidden
    # A separate cache: a stored token would be used without checking the password.
    with (
        report_errors(),
        SyncAtlasClient(url, who, password, cache=AtlasTokenCache(), timeout=session.timeout) as client,
    ):
        profile = profiles.current(session.profile)
        user = get_current_user.sync(client=client.api)
        keep_login(client, profile)
    by = "" if profile == profiles.DEFAULT else f", profile {profile}"
    output.say(f"Signed in as {user.first_name} {user.last_name} ({_role(user)}{by}).")


def logout(
    context: typer.Context,
    everything: Annotated[bool, typer.Option("--all", help="The logins of all profiles.")] = False,
) -> None:
    """Remove the login and its token from this machine."""
    session: Session = context.obj
    with report_errors():
        for name in profiles.names() if everything else [profiles.current(session.profile)]:
            profiles.forget(name)


def whoami(context: typer.Context) -> None:
    """Show the signed-in user, the server, and the source of the credentials."""
    session: Session = context.obj
    with report_errors(), session.client() as client:
        user = get_current_user.sync(client=client.api)
        found = {
            "email": user.email,
            "name": session.text(f"{user.first_name or ''} {user.last_name or ''}".strip()),
            "role": _role(user),
            "server": client.base_url,
            "signedInBy": session.signed_in_by(),
            "timeZone": zone(),
        }
    if session.as_json:
        output.print_json(found, session)
        return
    for label, value in found.items():
        output.say(f"{LABELS.get(label, label)}: {value}")


LABELS = {"email": "e-mail", "signedInBy": "signed in by", "timeZone": "time zone"}


def doctor(
    context: typer.Context,
    make_fields: Annotated[
        bool, typer.Option("--make-fields", help="Make the custom fields that keep marks out of descriptions.")
    ] = False,
) -> None:
    """Check settings, server, clock, token and permissions; each line says what to do."""
    session: Session = context.obj
    checks: list[output.Check] = []
    worst = 0
    try:
        with report_as_check(checks, "settings"), session.client(max_retries=0) as client:
            config = client._config
            checks.append(output.Check(True, "settings", f"{config.base_url}, {config.email or 'an API key'}"))
            if client.token_cache.store is not None:
                checks.append(output.Check(True, "login", f"kept in {profiles.folder()}"))
            with report_as_check(checks, "server"):
                raw = client.with_raw_response.health_check()
                up = raw.parsed.status == "UP"
                checks.append(output.Check(up, "server", f"{raw.parsed.message} ({raw.parsed.latency_ms:.0f} ms)"))
                if not up:
                    worst = 8
                elif date := raw.headers.get("date"):
                    ahead = (datetime.now(UTC) - parsedate_to_datetime(date)).total_seconds()
                    well = abs(ahead) <= CLOCK_TOLERANCE
                    message = f"{abs(ahead):.0f} s {'ahead of' if ahead > 0 else 'behind'} the server"
                    message = "as the server's, to the second" if abs(ahead) < 2 else message  # Date has whole seconds
                    checks.append(output.Check(well, "clock", message if well else f"{message}: set it by NTP"))
            with report_as_check(checks, "sign-in"):
                user = get_current_user.sync(client=client.api)
                release = _release(client, user)
                checks.append(output.Check(True, "release", f"Atlas {release}"))
                if lacks := release.lacks():
                    checks.append(output.Check(True, "lacks", f"{', '.join(lacks)} (docs/releases.md)"))
                by = f"by {session.signed_in_by()}"
                if not (config.password or config.api_key):
                    by = f"{by}, whose stored token was accepted; no password was tried"
                checks.append(output.Check(True, "sign-in", f"{user.email}, role {_role(user)}, {by}"))
                can = user.role is not None and "WORK_ORDERS" in user.role.create_permissions
                message = "may create work orders" if can else "may not create work orders: ask an administrator"
                checks.append(output.Check(can, "permissions", message))
            with report_as_check(checks, "marks"), contextlib.suppress(AtlasUnsupportedError):
                checks.append(_marks(client, make=make_fields, may_ask=not session.as_json))
            with report_as_check(checks, "licence"):
                state = client.request("GET", "/license/state")
                licensed = bool(isinstance(state, dict) and state.get("valid"))
                limits = "without one: 30 open work orders, 50 assets; no files, webhooks and API keys"
                checks.append(output.Check(True, "licence", "valid" if licensed else limits))
    finally:
        output.lines(checks, as_json=session.as_json)
    worst = worst or max((code for code in report_as_check.codes), default=0)
    report_as_check.codes.clear()
    raise typer.Exit(worst)


def _marks(client: SyncAtlasClient, *, make: bool, may_ask: bool) -> output.Check:
    """Check for the custom fields of the marks, and make those that are missing if that is wanted."""
    lacking = mark_fields.missing(client)
    if not lacking:
        return output.Check(True, "marks", "in custom fields, so that descriptions stay as they are")
    names = ", ".join(lacking)
    if may_ask and not make and sys.stdin.isatty():
        question = f"Make the custom fields of work orders that keep marks out of descriptions ({names})?"
        make = typer.confirm(question, err=True)
    if make:
        mark_fields.make(client, lacking)
        return output.Check(True, "marks", f"made the custom fields {names}")
    hint = "stand in descriptions: `atlas doctor --make-fields` makes the custom fields that keep them out"
    return output.Check(True, "marks", f"{hint} ({names})")


def _release(client: SyncAtlasClient, user: User) -> ServerRelease:
    """Detect the server's release: from the fields of its user, and its message about a missing work order."""
    release = client._context.release
    release.record_fields(user)
    with contextlib.suppress(AtlasError):
        client.request("GET", "/work-orders/0")
    with contextlib.suppress(AtlasError):
        list_custom_fields.sync(client=client.api)
    return release


def _role(user: User) -> str:
    return (user.role and user.role.name) or "unknown"


class report_as_check:  # noqa: N801 - used as a function
    """Turn an AtlasError into a failed check, and its code into that of the command."""

    codes: list[int] = []  # noqa: RUF012 - of one run

    def __init__(self, checks: list[output.Check], about: str) -> None:
        self._checks, self._about = checks, about

    def __enter__(self) -> None:
        pass

    def __exit__(self, _kind: object, error: object, _trace: object) -> bool:
        if isinstance(error, AtlasError):
            self._checks.append(output.Check(False, self._about, error.message))
            self.codes.append(code_of(error))
            return True
        return False
