"""Check a young token that was rejected: an overloaded server rejects valid tokens, too."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

from rivet.integrations.atlas._auth.token import Token
from rivet.integrations.atlas._pipeline.attempts import Attempts
from rivet.integrations.atlas._pipeline.budget import Budget
from rivet.integrations.atlas._pipeline.credential_check import is_accepted
from rivet.integrations.atlas._pipeline.steps import Step
from rivet.integrations.atlas.config import ClientConfig
from rivet.integrations.atlas.exceptions import AtlasAuthError


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
    attempts = Attempts()
    if (yield from is_accepted(config, {"Authorization": f"Bearer {token.access}"}, attempts, budget)):
        return token
    message = "The server rejects a token that it has just issued: the user is disabled or was logged out."
    raise AtlasAuthError(
        message, status=403, method="GET", path="/auth/me", operation="get_current_user", attempts=attempts.made
    )
