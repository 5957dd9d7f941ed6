"""Serves a sandbox over HTTP with uvicorn."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Callable, Mapping
from typing import Any

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from .faulty import TRANSPORT


class Protocol(H11Protocol):
    """Gives the application the connection's transport, so that it can cut the connection."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.app = _with_transport(self.app, transport)


def _with_transport(app: Any, transport: asyncio.Transport) -> ASGIApp:
    async def serve(scope: Scope, receive: Receive, send: Send) -> None:
        scope.setdefault("extensions", {})[TRANSPORT] = transport
        await app(scope, receive, send)

    return serve


class Server(uvicorn.Server):
    """A server that says where it listens once it does: lines that are settings for a client.

    Args:
        app: What it serves.
        host: The address to listen on.
        port: The port; 0 takes a free one.
        settings: The lines, given the address.
    """

    def __init__(self, app: ASGIApp, host: str, port: int, settings: Callable[[str], Mapping[str, str]]) -> None:
        config = uvicorn.Config(
            app, host=host, port=port, http=Protocol, log_level="warning", access_log=False, lifespan="off",
            server_header=False, date_header=False, timeout_graceful_shutdown=1,  # a fault may last for long
        )  # fmt: skip
        super().__init__(config)
        self._settings = settings

    async def startup(self, sockets: list[Any] | None = None) -> None:
        await super().startup(sockets=sockets)
        if not self.should_exit:
            host, port = self.servers[0].sockets[0].getsockname()[:2]
            reachable = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104 - what a wildcard is called
            shown = f"[{reachable}]" if ":" in reachable else reachable
            for name, value in self._settings(f"http://{shown}:{port}").items():
                print(f"{name}={value}")  # noqa: T201
            sys.stdout.flush()

    def run_until_stopped(self) -> int:
        """Serve until SIGTERM or Ctrl-C: the exit code."""
        # uvicorn stops gracefully and then raises the signal again, for whoever had it before: a clean end here.
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: sys.exit(0))
        try:
            self.run()
        except SystemExit:  # uvicorn's, which has said why: the port is taken, say
            return 1 if not self.started else 0
        return 0 if self.started else 1
