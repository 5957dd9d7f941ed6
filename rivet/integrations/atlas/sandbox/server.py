"""Serves a sandbox over HTTP with uvicorn."""

from __future__ import annotations

import asyncio
from typing import Any

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from .app import Sandbox
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
    """A server that says where it listens once it does: three lines that are settings for a client.

    Args:
        sandbox: What it serves.
        host: The address to listen on.
        port: The port; 0 takes a free one.
    """

    def __init__(self, sandbox: Sandbox, host: str, port: int) -> None:
        config = uvicorn.Config(
            sandbox.app, host=host, port=port, http=Protocol, log_level="warning", access_log=False, lifespan="off",
            server_header=False, date_header=False, timeout_graceful_shutdown=1,  # a fault may last for long
        )  # fmt: skip
        super().__init__(config)
        self._sandbox = sandbox

    async def startup(self, sockets: list[Any] | None = None) -> None:
        await super().startup(sockets=sockets)
        if not self.should_exit:
            host, port = self.servers[0].sockets[0].getsockname()[:2]
            reachable = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104 - what a wildcard is called
            shown = f"[{reachable}]" if ":" in reachable else reachable
            print(f"ATLAS_BASE_URL=http://{shown}:{port}")  # noqa: T201
            print(f"ATLAS_EMAIL={self._sandbox.admin.email}")  # noqa: T201
            print(f"ATLAS_PASSWORD={self._sandbox.admin.password}", flush=True)  # noqa: T201
