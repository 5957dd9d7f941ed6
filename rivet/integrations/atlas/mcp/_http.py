"""The MCP server over Streamable HTTP: bearer tokens, Host and Origin checked, on loopback by default."""

from __future__ import annotations

import asyncio
import ipaddress
import json
import logging
from collections.abc import Callable, Iterable

import uvicorn
from mcp.server.transport_security import TransportSecuritySettings
from starlette.datastructures import Headers
from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from rivet.integrations.atlas._support.misspelt_names import suggests_keywords
from rivet.integrations.atlas.exceptions import AtlasConfigError
from rivet.integrations.atlas.mcp._options import check_token
from rivet.integrations.atlas.mcp._principals import EVERY_ACCOUNT, BearerTokens, scope_with
from rivet.integrations.atlas.mcp._server import AtlasMcpServer

PATH = "/mcp"
LARGEST_BODY = 1024 * 1024
BODY_SECONDS = 30.0
"""Maximum pause in seconds within the body of a request."""

END_SECONDS = 10
"""Seconds that requests have to end once the server is stopped; running writes are finished anyway."""

MOST_CONNECTIONS = 1_000
MOST_SESSIONS = 500
IDLE_SECONDS = 600.0
"""Without a request for so long, a session of the older protocol ends: clients that go away leave theirs behind."""

logger = logging.getLogger("rivet.integrations.atlas.mcp")


@suggests_keywords
def http_app(
    server: AtlasMcpServer, token: str | None = None, *, hosts: Iterable[str] = (), origins: Iterable[str] = ()
) -> ASGIApp:
    """Return the server as an ASGI application, at the path ``/mcp``.

    Args:
        server: The server.
        token: A bearer token that opens every account; accounts may have tokens of their own.
        hosts: Values of the Host header that are allowed beside those of this machine, with a port if it is not the
            scheme's own: ``mcp.example.com``, ``mcp.example.com:8443``.
        origins: Origins of web pages that may call: ``https://app.example.com``.

    Raises:
        AtlasConfigError: There is no token, or one is too short.

    Example:
        >>> app = http_app(AtlasMcpServer(options), os.environ["ATLAS_MCP_TOKEN"])
    """
    tokens = {one.name: one.token for one in server.options.accounts if one.token}
    if token is not None:
        if token in tokens.values():
            raise AtlasConfigError("The bearer token of the server is that of an account, too: give it one of its own.")
        tokens[EVERY_ACCOUNT] = check_token(token, "the MCP server")
    if not tokens:
        raise AtlasConfigError(
            "Over HTTP a bearer token is required: set ATLAS_MCP_TOKEN, or token_env for each account. Make one with "
            'python -c "import secrets; print(secrets.token_urlsafe(32))".'
        )
    for one in tokens.values():
        server.hide(one)
    app = server.server.streamable_http_app(
        streamable_http_path=PATH,
        max_request_body_size=LARGEST_BODY,
        max_sessions=MOST_SESSIONS,
        session_idle_timeout=IDLE_SECONDS,
        # The guard has checked Host and Origin, on every path and before anything else.
        transport_security=TransportSecuritySettings(enable_dns_rebinding_protection=False),
    )
    return HttpGuard(app, BearerTokens(tokens), hosts, origins)


class HttpGuard:
    """Lets only requests through that name this server, come from no foreign page and carry a token.

    A page that a browser shows cannot reach a server on this machine by a name of its own (DNS rebinding), and cannot
    use its token. Pages that may call get the headers that browsers want for it (CORS).
    """

    def __init__(self, app: ASGIApp, tokens: BearerTokens, hosts: Iterable[str], origins: Iterable[str]) -> None:
        self._app, self._tokens = app, tokens
        self._hosts = {host.lower() for host in hosts}
        self._origins = {origin.lower().rstrip("/") for origin in origins}
        # A browser asks without the token whether it may send it.
        self._with_cors = _Cors(self._serve_with_a_token, self._is_allowed)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Check a request, and serve it if it may be."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] != "http":
            return
        headers = Headers(scope=scope)
        if len(headers.getlist("host")) != 1 or not self._is_own(headers["host"]):
            await _refuse(send, 421, "The Host header does not name this server: add it with --allowed-host.")
        elif not all(self._is_allowed(origin) for origin in headers.getlist("origin")):
            await _refuse(send, 403, "Pages of this origin may not call: add it with --allowed-origin.")
        else:
            await self._with_cors(scope, receive, send)

    async def _serve_with_a_token(self, scope: Scope, receive: Receive, send: Send) -> None:
        user = self._tokens.user_of(_only(Headers(scope=scope).getlist("authorization")))
        if user is None:
            await _refuse(send, 401, "A bearer token of this server is required.", (b"www-authenticate", b"Bearer"))
        else:
            await self._app(scope_with(scope, user), _in_time(receive), send)

    def _is_own(self, host: str) -> bool:
        return host.lower() in self._hosts or is_loopback(_without_port(host))

    def _is_allowed(self, origin: str) -> bool:
        """Return whether pages of an origin may call: those of this machine (an inspector's) and the allowed ones."""
        scheme, _, host = origin.lower().rstrip("/").partition("://")
        is_local = scheme in ("http", "https") and is_loopback(_without_port(host))
        return is_local or origin.lower().rstrip("/") in self._origins


class _Cors(CORSMiddleware):
    def __init__(self, app: ASGIApp, is_allowed: Callable[[str], bool]) -> None:
        super().__init__(
            app, allow_methods=("GET", "POST", "DELETE"), allow_headers=("*",), expose_headers=("Mcp-Session-Id",)
        )
        self._is_allowed = is_allowed

    def is_allowed_origin(self, origin: str) -> bool:
        return self._is_allowed(origin)


def _in_time(receive: Receive) -> Receive:
    """Take a client for gone that pauses too long within a body."""
    is_whole = False

    async def receive_in_time() -> Message:
        nonlocal is_whole
        if is_whole:
            return await receive()
        try:
            message = await asyncio.wait_for(receive(), BODY_SECONDS)
        except TimeoutError:
            return {"type": "http.disconnect"}
        is_whole = not message.get("more_body", False)
        return message

    return receive_in_time


def _only(values: list[str]) -> str | None:
    return values[0] if len(values) == 1 else None


def _without_port(host: str) -> str:
    if host.startswith("["):
        name, bracket, port = host.partition("]")
        return name[1:] if bracket and (not port or port[1:].isdigit()) else ""
    name, colon, port = host.partition(":")
    return name if not colon or port.isdigit() else ""


def is_loopback(host: str) -> bool:
    """Return whether a host is this machine: ``localhost``, or an address of its loopback."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


async def _refuse(send: Send, status: int, problem: str, *headers: tuple[bytes, bytes]) -> None:
    body = json.dumps({"error": problem}).encode()
    own = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode()), *headers]
    await send({"type": "http.response.start", "status": status, "headers": own})
    await send({"type": "http.response.body", "body": body})


@suggests_keywords
async def run_http(
    server: AtlasMcpServer,
    token: str | None = None,
    *,
    host: str = "127.0.0.1",
    port: int = 8765,
    hosts: Iterable[str] = (),
    origins: Iterable[str] = (),
    on_start: Callable[[str], object] = logger.info,
) -> None:
    """Serve over HTTP until the process is stopped.

    Args:
        server: The server.
        token: As for `http_app`.
        host: The address to listen on.
        port: The port; 0 for a free one.
        hosts: As for `http_app`; required for another address than one of loopback.
        origins: As for `http_app`.
        on_start: Called with the URL as soon as it serves.

    Raises:
        AtlasConfigError: There is no token, the address needs ``hosts``, or cannot be listened on.
    """
    allowed = tuple(hosts)
    if not is_loopback(host) and not allowed:
        raise AtlasConfigError(
            f"{host} can be reached from other machines: name with --allowed-host what they call this server, and put "
            "TLS before it, since the token travels with each request."
        )
    app = http_app(server, token, hosts=allowed, origins=origins)
    config = uvicorn.Config(
        app,
        host,
        port,
        log_config=None,
        access_log=False,
        server_header=False,
        limit_concurrency=MOST_CONNECTIONS,
        timeout_graceful_shutdown=END_SECONDS,
    )
    try:
        listener = config.bind_socket()
    except SystemExit:
        raise AtlasConfigError(f"{host}:{port} cannot be listened on: choose another --port.") from None
    with listener:
        listener.listen()
        shown = f"[{host}]" if ":" in host else host
        on_start(f"http://{shown}:{listener.getsockname()[1]}{PATH}")
        await uvicorn.Server(config).serve([listener])
