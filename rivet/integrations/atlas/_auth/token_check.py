"""Check a young token that was rejected: an overloaded server rejects valid tokens, too."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

from rivet.integrations.atlas._auth.token import Token
from rivet.integrations.atlas._error_mapping.failure import auth_refused
from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas._pipeline.attempts import Attempts
from rivet.integrations.atlas._pipeline.budget import Budget
from rivet.integrations.atlas._pipeline.steps import Send, Sleep, Step
from rivet.integrations.atlas.config import ClientConfig
from rivet.integrations.atlas.exceptions import AtlasAuthError

PAUSES = (0.0, 0.5, 1.0)
"""Seconds before each attempt. Of 126 concurrent requests a real server rejected 26 valid tokens (v1.8.0): one attempt
would mistake every fifth valid user for a disabled one, three attempts one in a hundred."""


def verify_token(config: ClientConfig, token: Token, budget: Budget) -> Generator[Step, Any, Token]:
    """Verify a token by asking the server for its user.

    Args:
        config: Base URL and headers.
        token: The token.
        budget: Time limit.

    Returns:
        The token, if the server accepts it, or cannot be reached.

    Raises:
        AtlasAuthError: The server rejects it each time.
    """
    headers = {**dict(config.headers), "Authorization": f"Bearer {token.access}"}
    attempts = Attempts()
    for pause in PAUSES:
        if pause and pause < budget.left:
            yield Sleep(pause)
        request = httpx.Request("GET", config.base_url + "/auth/me", headers=headers)
        send = Send(request, budget.attempt_seconds(), config.max_response_bytes, template="/auth/me")
        try:
            response: httpx.Response = yield from attempts.record(send)
        except httpx.HTTPError:
            return token  # another problem than the token
        if not auth_refused(response.status_code, response.content):
            return token
    message = "The server rejects a token that it has just issued: the user is disabled or was logged out."
    raise AtlasAuthError(
        message, status=403, method="GET", path="/auth/me", operation="get_current_user", attempts=attempts.made
    )
