"""Serve a sandbox over HTTP with uvicorn."""

from __future__ import annotations

import asyncio
import ipaddress
import signal
import sys
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

import uvicorn
from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocketClose
from uvicorn.protocols.http.h11_impl import H11Protocol

from rivet.integrations.atlas_sandbox._http.admin import PREFIX
from rivet.integrations.atlas_sandbox._http.fault_middleware import TRANSPORT


class Protocol(H11Protocol):
    """Protocol that passes the connection's transport to the application, so that it can cut the connection."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.app = _with_transport(self.app, transport)


def _with_transport(app: Any, transport: asyncio.Transport) -> ASGIApp:
    async def serve(scope: Scope, receive: Receive, send: Send) -> None:
        scope.setdefault("extensions", {})[TRANSPORT] = transport
        await app(scope, receive, send)

    return serve


class Guard:
    """Middleware that refuses requests which a foreign web page makes a browser send.

    A page may point its own host name to this machine and read the responses; and it may send form requests without
    permission. Listening on a non-loopback address is a decision to be reached by other names.

    Args:
        app: The application to guard.
        host: The address that it listens on.
    """

    def __init__(self, app: ASGIApp, host: str) -> None:
        self._app, self._is_local = app, _is_this_machine(host)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        refused = self._refusal(scope)
        if refused is None:
            await self._app(scope, receive, send)
        elif scope["type"] == "websocket":
            await WebSocketClose()(scope, receive, send)
        else:
            status, message = refused
            await PlainTextResponse(message, status)(scope, receive, send)

    def _refusal(self, scope: Scope) -> tuple[int, str] | None:
        headers = Headers(scope=scope)
        host = headers.get("host", "")
        if self._is_local and not _is_own(host, scope["server"][1]):
            return 403, f"The sandbox is for this machine: use http://127.0.0.1:{scope['server'][1]}."
        origin = headers.get("origin")
        scheme = {"ws": "http", "wss": "https"}.get(scope["scheme"], scope["scheme"])
        if origin is not None and origin != f"{scheme}://{host}":
            return 403, "The sandbox answers no web page of another origin."
        has_body = headers.get("content-length", "0") != "0" or "transfer-encoding" in headers
        kind = headers.get("content-type", "").partition(";")[0].strip().lower()
        if scope["path"].startswith(PREFIX) and has_body and kind != "application/json":
            return 415, f"What is sent to {PREFIX} must have the content type application/json."
        return None


def _is_own(host: str, port: int) -> bool:
    """Return whether a Host header names this machine and port."""
    try:
        parts = urlsplit(f"http://{host}")
        return _is_this_machine(parts.hostname or "") and (parts.port or 80) == port
    except ValueError:
        return False


def _is_this_machine(host: str) -> bool:
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


class Server(uvicorn.Server):
    """Server that prints its address once it listens: lines that are settings for a client.

    Args:
        app: The application to serve.
        host: The address to listen on.
        port: The port; 0 chooses a free one.
        settings: Returns the lines for an address.
    """

    def __init__(self, app: ASGIApp, host: str, port: int, settings: Callable[[str], Mapping[str, str]]) -> None:
        config = uvicorn.Config(
            Guard(app, host), host=host, port=port, http=Protocol, log_level="warning", access_log=False,
            lifespan="off",
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
        """Serve until SIGTERM or Ctrl-C; return the exit code."""
        # uvicorn stops gracefully, and then raises the signal again for earlier handlers: a clean end here.
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: sys.exit(0))
        try:
            self.run()
        except SystemExit:  # uvicorn's, which has said why: the port is taken, say
            return 1 if not self.started else 0
        return 0 if self.started else 1
