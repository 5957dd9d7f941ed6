"""``atlas api``: send any request, with the credentials of the other commands."""

from __future__ import annotations

import json
import sys
from typing import Annotated, Any

import typer

from rivet.integrations.atlas.cli.exit_codes import report_errors
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.exceptions import AtlasConfigError


def api(
    context: typer.Context,
    method: Annotated[str, typer.Argument(help="GET, POST, PATCH or DELETE, in any case.")],
    path: Annotated[str, typer.Argument(help="The path below the base URL, such as /license/state.")],
    body: Annotated[
        str | None, typer.Option("--body", "-d", metavar="JSON", help="The JSON to send; - reads standard input.")
    ] = None,
    query: Annotated[
        list[str] | None, typer.Option("--query", "-q", metavar="NAME=VALUE", help="What follows the ?; repeatable.")
    ] = None,
) -> None:
    """Send a request and print the JSON of the response, with the token, retries and errors of the other commands."""
    session: Session = context.obj
    with report_errors(), session.client() as client:
        params = dict(_pair(one) for one in query or ())
        found = client.request(method.upper(), path, params=params or None, json=_json(body))
        if isinstance(found, bytes):
            sys.stdout.flush()
            sys.stdout.buffer.write(found)
        elif isinstance(found, str):
            sys.stdout.write(found if found.endswith("\n") else f"{found}\n")
        elif found is not None:
            indent = 2 if sys.stdout.isatty() else None
            sys.stdout.write(json.dumps(found, indent=indent, ensure_ascii=False) + "\n")


def _pair(given: str) -> tuple[str, str]:
    name, sign, value = given.partition("=")
    if not sign or not name:
        raise AtlasConfigError(f"--query {given!r} must be NAME=VALUE.")
    return name, value


def _json(given: str | None) -> Any:
    if given is None:
        return None
    try:
        return json.loads(sys.stdin.read() if given == "-" else given)
    except ValueError as error:
        raise AtlasConfigError(f"--body is not JSON: {error}.") from None
