"""``atlas mcp``: the MCP server, over stdio for the client that starts it, or over HTTP."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from rivet.integrations.atlas._support.missing_extra import missing_extra
from rivet.integrations.atlas.cli.exit_codes import report_errors
from rivet.integrations.atlas.cli.session import Session
from rivet.integrations.atlas.exceptions import AtlasConfigError

if TYPE_CHECKING:
    from rivet.integrations.atlas.mcp import AtlasMcpServer, McpAccount

TOKEN = "ATLAS_MCP_TOKEN"  # noqa: S105 - the name of a variable
"""Environment variable with the bearer token for all accounts over HTTP."""


def mcp(
    context: typer.Context,
    http: Annotated[
        bool, typer.Option("--http", help=f"Serve over HTTP; needs {TOKEN}, or tokens of accounts.")
    ] = False,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port; 0 for a free one.")] = 8765,
    allowed_host: Annotated[list[str] | None, typer.Option(help="Another Host header that is allowed.")] = None,
    allowed_origin: Annotated[list[str] | None, typer.Option(help="Origin of web pages that may call.")] = None,
    config: Annotated[Path | None, typer.Option(help="TOML file with several accounts.")] = None,
    account: Annotated[list[str] | None, typer.Option(help="Only this account of the file.")] = None,
    time_zone: Annotated[str | None, typer.Option(help="IANA zone of dates; this machine's by default.")] = None,
    read_only: Annotated[bool, typer.Option("--read-only", help="Offer no tool that writes.")] = False,
    confirm: Annotated[bool, typer.Option("--confirm", help="Let a person confirm each write.")] = False,
    allow_delete: Annotated[bool, typer.Option("--allow-delete", help="Offer the tools that delete.")] = False,
    audit: Annotated[Path | None, typer.Option(help="File to which each write is appended.")] = None,
    calls_per_minute: Annotated[int, typer.Option(min=1, help="Tool calls a minute, for each account.")] = 60,
    writes_per_hour: Annotated[int, typer.Option(min=1, help="Writes an hour, for each account.")] = 60,
) -> None:
    """Serve Atlas to an agent by the Model Context Protocol: over stdio, or with --http over HTTP.

    Only the protocol is written to standard output.
    """
    session: Session = context.obj
    logging.basicConfig(stream=sys.stderr, format="atlas mcp: %(levelname)s %(name)s: %(message)s")
    with report_errors():
        try:
            from rivet.integrations.atlas.mcp import AtlasMcpServer, McpLimits, McpOptions, run_http, run_stdio
        except ImportError as missing:
            raise AtlasConfigError(missing_extra("The MCP server", "mcp", missing)) from None
        options = McpOptions(
            accounts=_accounts(session, config, tuple(account or ()), time_zone),
            read_only=read_only,
            confirm=confirm,
            allow_delete=allow_delete,
            audit_file=audit,
            limits=McpLimits(calls_per_minute=calls_per_minute, writes_per_hour=writes_per_hour),
        )
        if not http:
            if sys.stdin is not None and sys.stdin.isatty():
                print("atlas mcp: an MCP client starts this command and talks to it; Ctrl-C ends it.", file=sys.stderr)
            asyncio.run(_serve_until_a_signal(AtlasMcpServer(options), run_stdio))
            return
        token = os.environ.get(TOKEN) or None

        async def serve() -> None:
            await run_http(
                AtlasMcpServer(options),
                token,
                host=host,
                port=port,
                hosts=allowed_host or (),
                origins=allowed_origin or (),
                on_start=lambda url: print(f"atlas mcp: serving at {url}", file=sys.stderr, flush=True),
            )

        asyncio.run(serve())


async def _serve_until_a_signal(
    server: AtlasMcpServer, run: Callable[[AtlasMcpServer], Coroutine[Any, Any, None]]
) -> None:
    """Serve over stdio; a signal ends the process as soon as running writes are done."""
    loop = asyncio.get_running_loop()
    leaving: list[asyncio.Task[None]] = []

    async def leave(number: int) -> None:
        try:
            await server.aclose()
        finally:
            sys.stderr.flush()
            # The thread that waits for the client's next line cannot be interrupted, and Python would wait for it.
            os._exit(128 + number)

    def on_signal(number: int) -> None:
        leaving.append(loop.create_task(leave(number)))

    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # on Windows, where Python handles Ctrl-C itself
            loop.add_signal_handler(number, on_signal, number)
    await run(server)


def _accounts(
    session: Session, config: Path | None, names: tuple[str, ...], time_zone: str | None
) -> tuple[McpAccount, ...]:
    from rivet.integrations.atlas.mcp import McpAccount, load_accounts

    if config is not None:
        if time_zone is not None:
            raise AtlasConfigError("With --config, time_zone belongs into the tables of the accounts.")
        return load_accounts(config, names)
    if names:
        raise AtlasConfigError("--account chooses from a file: give --config too.")
    return (McpAccount(client_arguments=session.client_arguments(), time_zone=time_zone),)
