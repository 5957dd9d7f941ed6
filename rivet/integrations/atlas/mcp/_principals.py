"""Caller of a tool, and its accounts: whoever started it over stdio, the owner of the bearer token over HTTP."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from typing import Any

from mcp.server.auth.middleware.bearer_auth import AuthenticatedUser
from mcp.server.auth.provider import AccessToken

from rivet.integrations.atlas.mcp import _strings
from rivet.integrations.atlas.mcp._confirmation import Context
from rivet.integrations.atlas.mcp._options import McpAccount
from rivet.integrations.atlas.mcp._tool import Caller

LOCAL = "local"
EVERY_ACCOUNT = "every account"
"""Name of the token that opens all accounts; no account can have it."""


def caller_of(context: Context, accounts: tuple[McpAccount, ...]) -> tuple[Caller, tuple[str, ...]]:
    """Return who calls, and the names of the accounts that are open to them."""
    names = tuple(one.name for one in accounts)
    user = context.request.scope.get("user") if context.request is not None else None
    if context.request is not None and not isinstance(user, AuthenticatedUser):
        raise PermissionError("an HTTP request without a user")  # the guard lets none through
    principal = user.access_token.client_id if isinstance(user, AuthenticatedUser) else LOCAL
    chosen = (principal,) if user is not None and principal in names else names
    return Caller(principal, _client(context)), chosen


def _client(context: Context) -> str:
    params = context.session.client_params
    if params is None:
        return "unknown"
    return _strings.one_line(f"{params.client_info.name} {params.client_info.version}", 100) or "unknown"


class BearerTokens:
    """The bearer tokens of the HTTP server, each with the account that it opens.

    Args:
        tokens: For each name (an account's, or `EVERY_ACCOUNT`) its token.
    """

    def __init__(self, tokens: Mapping[str, str]) -> None:
        self._tokens = {name: token.encode() for name, token in tokens.items()}

    def user_of(self, header: str | None) -> AuthenticatedUser | None:
        """Return the user of the token in an Authorization header, or None; it takes the same time for each token."""
        scheme, _, given = (header or "").partition(" ")
        found = None
        for name, token in self._tokens.items():
            if hmac.compare_digest(token, given.strip().encode("utf-8", "surrogateescape")):
                found = name
        if found is None or scheme.lower() != "bearer":
            return None
        return AuthenticatedUser(AccessToken(token="", client_id=found, scopes=[]))


def scope_with(scope: Mapping[str, Any], user: AuthenticatedUser) -> dict[str, Any]:
    """Return an ASGI scope with its user."""
    return {**scope, "user": user}
