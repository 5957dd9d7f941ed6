"""``atlas api``: send any request, with the credentials of the other commands."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from rivet.integrations.atlas.cli.exit_codes import report_errors
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.cli.terminal import json_text
from rivet.integrations.atlas.exceptions import AtlasValidationError


def api(
    context: typer.Context,
    method: Annotated[str, typer.Argument(help="GET, POST, PATCH or DELETE, in any case.")],
    path: Annotated[str, typer.Argument(help="The path below the base URL, such as /license/state.")],
    body: Annotated[
        str | None,
        typer.Option("--body", "-d", metavar="JSON", help="The JSON to send; @FILE reads a file, - standard input."),
    ] = None,
    query: Annotated[
        list[str] | None, typer.Option("--query", "-q", metavar="NAME=VALUE", help="What follows the ?; repeatable.")
    ] = None,
) -> None:
    """Send a request and print the JSON of the response, with the token, retries and errors of the other commands."""
    session: Session = context.obj
    with report_errors(), session.client() as client:
        params = dict(_pair(one) for one in query or ())
        found = client.request(method.upper(), _below_base_url(path), params=params or None, json=_json(body))
        if isinstance(found, bytes):
            sys.stdout.flush()
            sys.stdout.buffer.write(found)
        elif isinstance(found, str):
            sys.stdout.write(found if found.endswith("\n") else f"{found}\n")
        elif found is not None:
            indent = 2 if sys.stdout.isatty() else None
            sys.stdout.write(json_text(found, indent=indent) + "\n")


def _below_base_url(path: str) -> str:
    return path if path.startswith("/") or "://" in path else f"/{path}"


def _pair(given: str) -> tuple[str, str]:
    name, sign, value = given.partition("=")
    if not sign or not name:
        raise AtlasValidationError(f"-q/--query {given!r} must be NAME=VALUE.")
    return name, value


def _json(given: str | None) -> Any:
    if given is None:
        return None
    content: str | bytes = given
    if given == "-":
        content = sys.stdin.read()
    elif given.startswith("@"):
        content = Path(given[1:]).read_bytes()
    try:
        return json.loads(content)
    except ValueError as error:
        raise AtlasValidationError(f"-d/--body is not JSON: {error}.") from None
