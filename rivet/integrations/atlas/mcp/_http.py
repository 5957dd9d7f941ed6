"""MCP server over Streamable HTTP: bearer tokens, Host and Origin checked, on loopback by default."""

from __future__ import annotations

import ipaddress
import json
import logging
from collections.abc import Callable, Iterable

import uvicorn
from mcp.server.transport_security import TransportSecuritySettings
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from rivet.integrations.atlas.exceptions import AtlasConfigError
from rivet.integrations.atlas.mcp._options import check_token
from rivet.integrations.atlas.mcp._principals import EVERY_ACCOUNT, BearerTokens, scope_with
from rivet.integrations.atlas.mcp._server import AtlasMcpServer

PATH = "/mcp"
LARGEST_BODY = 1024 * 1024
MOST_SESSIONS = 200

logger = logging.getLogger("rivet.integrations.atlas.mcp")


def http_app(
    server: AtlasMcpServer, token: str | None = None, *, hosts: Iterable[str] = (), origins: Iterable[str] = ()
) -> ASGIApp:
    """Return the server as an ASGI application, at the path ``/mcp``.

    Args:
        server: The server.
        token: A bearer token that opens every account; accounts may have tokens of their own.
        hosts: Values of the Host header that are allowed besides those of this machine, with a port if it is not the
            scheme's default: ``mcp.example.com``, ``mcp.example.com:8443``.
        origins: Origins of web pages that may call: ``https://app.example.com``.

    Raises:
        AtlasConfigError: There is no token, or one is too short.

    Example:
        >>> app = http_app(AtlasMcpServer(options), os.environ["ATLAS_MCP_TOKEN"])
    """
    tokens = {one.name: one.token for one in server.options.accounts if one.token}
    if token is not None:
        if token in tokens.values():
            raise AtlasConfigError("The bearer token of the server is also that of an account: use different tokens.")
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
        # The guard has checked Host and Origin, on every path and before anything else.
        transport_security=TransportSecuritySettings(enable_dns_rebinding_protection=False),
    )
    return HttpGuard(app, BearerTokens(tokens), hosts, origins)


class HttpGuard:
    """ASGI middleware that checks Host, Origin and bearer token of each request.

    So a web page in a browser can neither reach a server on this machine by its own host name (DNS rebinding), nor
    call it without a token.
    """

    def __init__(self, app: ASGIApp, tokens: BearerTokens, hosts: Iterable[str], origins: Iterable[str]) -> None:
        self._app, self._tokens = app, tokens
        self._hosts = {host.lower() for host in hosts}
        self._origins = {origin.lower().rstrip("/") for origin in origins}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Check a request, and serve it if it is allowed."""
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
        elif (user := self._tokens.user_of(_only(headers.getlist("authorization")))) is None:
            await _refuse(send, 401, "A bearer token of this server is required.", (b"www-authenticate", b"Bearer"))
        else:
            await self._app(scope_with(scope, user), receive, send)

    def _is_own(self, host: str) -> bool:
        return host.lower() in self._hosts or is_loopback(_without_port(host))

    def _is_allowed(self, origin: str) -> bool:
        """Return whether pages of an origin may call: those of this machine (an inspector), and the allowed ones."""
        scheme, _, host = origin.lower().rstrip("/").partition("://")
        is_local = scheme in ("http", "https") and is_loopback(_without_port(host))
        return is_local or origin.lower().rstrip("/") in self._origins


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
        hosts: As for `http_app`; required for an address that is not loopback.
        origins: As for `http_app`.
        on_start: Called with the URL once the server listens.

    Raises:
        AtlasConfigError: There is no token, the address requires ``hosts``, or listening fails.
    """
    allowed = tuple(hosts)
    if not is_loopback(host) and not allowed:
        raise AtlasConfigError(
            f"{host} can be reached from other machines: name with --allowed-host what they call this server, and put "
            "TLS before it, since the token travels with each request."
        )
    app = http_app(server, token, hosts=allowed, origins=origins)
    config = uvicorn.Config(app, host, port, log_config=None, access_log=False, server_header=False)
    try:
        listener = config.bind_socket()
    except SystemExit:
        raise AtlasConfigError(f"{host}:{port} cannot be listened on: choose another --port.") from None
    with listener:
        listener.listen()
        shown = f"[{host}]" if ":" in host else host
        on_start(f"http://{shown}:{listener.getsockname()[1]}{PATH}")
        await uvicorn.Server(config).serve([listener])
