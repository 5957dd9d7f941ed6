"""Check a credential that was rejected: an overloaded server rejects valid ones, too."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

from atlas_api.secret import secret

from rivet.integrations.atlas._error_mapping.failure import Failure, auth_refused
from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas._pipeline.attempts import Attempts
from rivet.integrations.atlas._pipeline.budget import Budget
from rivet.integrations.atlas._pipeline.steps import Send, Sleep, Step
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.account_registry import AccountRegistry
from rivet.integrations.atlas.config import ClientConfig

PAUSES = (0.0, 0.5, 1.0)
"""Seconds before each check. Of 126 concurrent requests a real server rejected 26 valid tokens (v1.8.0): one check
would mistake every fifth valid user for a disabled one, three mistake one in a hundred."""


def is_accepted(
    config: ClientConfig, credential: dict[str, str], attempts: Attempts, budget: Budget
) -> Generator[Step, Any, bool]:
    """Return whether the server accepts a credential, by asking it for its user.

    Args:
        config: Base URL and headers.
        credential: The header with the token or the API key.
        attempts: Records each check.
        budget: Time limit.

    Returns:
        False if the server rejects it each time; True if it accepts it, or if the outcome is unclear.
    """
    headers = {**dict(config.headers), **credential}
    for pause in PAUSES:
        if pause and pause < budget.left:
            yield Sleep(pause)
        request = httpx.Request("GET", config.base_url + "/auth/me", headers=headers)
        send = Send(request, budget.attempt_seconds(), config.max_response_bytes, template="/auth/me")
        try:
            response: httpx.Response = yield from attempts.record(send)
        except httpx.HTTPError:
            return True  # the credential is not the cause
        failure = Failure.read(response.status_code, response.content)
        if not auth_refused(failure.status, failure.text) or (failure.status == 401 and not failure.explained):
            return True  # a 401 without Atlas's body is a proxy's
    return False


ACCEPTED_SECONDS, REFUSED_SECONDS = 2.0, 10.0
"""Seconds for which a verdict about an API key is cached, as for tokens (VERIFIED_SECONDS, COOL_DOWN_SECONDS)."""


class KeyAnswer:
    """Cached verdict of the server about the API key of an account.

    Attributes:
        until: Expiry of the verdict on the monotonic clock.
        accepted: Whether it accepted the key.
    """

    def __init__(self) -> None:
        self.until, self.accepted = 0.0, False

    def forget(self) -> None:
        """Drop the verdict."""
        self.until = 0.0


_answers: AccountRegistry[tuple[str, str], KeyAnswer] = AccountRegistry()


def is_key_accepted(config: ClientConfig, budget: Budget) -> Generator[Step, Any, bool]:
    """Return whether the server accepts the API key; asks it unless a recent verdict is cached."""
    answer = _answers.get((config.base_url, config.account), KeyAnswer)
    if clock.monotonic() >= answer.until:
        accepted = yield from is_accepted(config, {"x-api-key": secret(config.api_key)}, Attempts(), budget)
        believed = ACCEPTED_SECONDS if accepted else REFUSED_SECONDS
        answer.until, answer.accepted = clock.monotonic() + believed, accepted
        return accepted
    return answer.accepted
