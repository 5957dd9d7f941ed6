"""Whether a young token works that was refused: an overloaded server refuses good tokens, too."""

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
"""Seconds before each look. Of 126 requests at once a real server refused 26 good tokens (v1.8.0): one look alone would
take every fifth good user for a disabled one, three take one in a hundred."""


def proven(config: ClientConfig, token: Token, budget: Budget) -> Generator[Step, Any, Token]:
    """Ask the server who the token's user is.

    Args:
        config: Base URL and headers.
        token: The token.
        budget: The time for it.

    Returns:
        The token, if the server takes it, or cannot say.

    Raises:
        AtlasAuthError: The server refuses it each time.
    """
    headers = {**dict(config.headers), "Authorization": f"Bearer {token.access}"}
    attempts = Attempts()
    for pause in PAUSES:
        if pause and pause < budget.left:
            yield Sleep(pause)
        request = httpx.Request("GET", config.base_url + "/auth/me", headers=headers)
        send = Send(request, budget.attempt_seconds(), config.max_response_bytes, template="/auth/me")
        try:
            response: httpx.Response = yield from attempts.watch(send)
        except httpx.HTTPError:
            return token  # whatever is wrong, it is not the token
        if not auth_refused(response.status_code, response.content):
            return token
    message = "The server refuses a token that it has just given: the user is disabled or was logged out."
    raise AtlasAuthError(
        message, status=403, method="GET", path="/auth/me", operation="get_current_user", attempts=attempts.made
    )
