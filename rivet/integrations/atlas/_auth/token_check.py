"""Whether a young token works that was refused: an overloaded server refuses good tokens, too."""

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
    attempts = Attempts()
    if (yield from is_accepted(config, {"Authorization": f"Bearer {token.access}"}, attempts, budget)):
        return token
    message = "The server refuses a token that it has just given: the user is disabled or was logged out."
    raise AtlasAuthError(
        message, status=403, method="GET", path="/auth/me", operation="get_current_user", attempts=attempts.made
    )
