"""Sign-in and refresh: use a refresh token if there is one, else e-mail and password."""

from __future__ import annotations

import base64
import json
from collections.abc import Generator
from datetime import datetime
from typing import Any

from atlas_api.models.refresh_request import RefreshRequest
from atlas_api.models.signin_request import SigninRequest
from atlas_api.runtime import Timestamp, secret

from rivet.integrations.atlas._auth.token import Token, is_token
from rivet.integrations.atlas._error_mapping.failure import Failure, auth_refused
from rivet.integrations.atlas._error_mapping.mapping import error_for
from rivet.integrations.atlas._error_mapping.redaction import header_secrets
from rivet.integrations.atlas._error_mapping.rules import BUSY, is_busy
from rivet.integrations.atlas._error_mapping.transport_errors import surely_not_processed
from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas._pipeline.attempts import Attempts
from rivet.integrations.atlas._pipeline.budget import Budget
from rivet.integrations.atlas._pipeline.retry import RetryableError, with_retries
from rivet.integrations.atlas._pipeline.steps import Send, Step
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.defaults import ADDRESS_TOKEN_SECONDS, MAX_TOKEN_LIFETIME_SECONDS
from rivet.integrations.atlas._support.server_clock import server_time
from rivet.integrations.atlas._support.server_release import REFRESH_TOKENS, release_of
from rivet.integrations.atlas.config import ClientConfig
from rivet.integrations.atlas.exceptions import (
    AtlasAPIError,
    AtlasAuthError,
    AtlasError,
    AtlasNotFoundError,
    AtlasValidationError,
)

REFRESH_SECONDS = 5.0
"""Seconds for a refresh while the old token is valid: the old token can be used anyway."""


class RenewalFailed(Exception):
    """Failed refresh; `spent` says whether the refresh token may have been used up."""

    def __init__(self, *, spent: bool) -> None:
        super().__init__()
        self.spent = spent


def obtain(config: ClientConfig, previous: Token | None, budget: Budget) -> Generator[Step, Any, Token]:
    """Get a token.

    Args:
        config: Base URL, credentials, lifetimes.
        previous: The previous token; while it is valid, a failed refresh is not followed by a sign-in.
        budget: Time limit.

    Returns:
        The new token.

    Raises:
        RenewalFailed: The refresh failed while the previous token is still valid.
        AtlasError: The sign-in failed.
    """
    if previous is not None and previous.refresh is not None:
        alive = previous.is_alive(clock.monotonic())
        try:
            return (yield from _refresh(config, previous.refresh, budget, brief=alive))
        except RenewalFailed:
            if alive:
                raise
    elif previous is not None and previous.is_alive(clock.monotonic()):
        # The old token has no refresh token (an older release has none, it came from set_token, or the last refresh
        # used it up): get another one early, and keep the old one if that fails.
        try:
            return (yield from _renew_early(config, previous, budget))
        except AtlasError as error:
            raise RenewalFailed(spent=True) from error
    return (yield from _sign_in(config, budget))


def _renew_early(config: ClientConfig, previous: Token, budget: Budget) -> Generator[Step, Any, Token]:
    """Get another token while the old one is valid: by exchange where the release supports it, else by a sign-in."""
    may_exchange = not previous.given or not config.password
    if may_exchange and release_of(config.base_url).has(REFRESH_TOKENS) is not True:
        try:
            return (yield from _exchange(config, previous.access, budget))
        except RenewalFailed:
            if not config.password:
                raise
    return (yield from _sign_in(config, budget))


def _refresh(config: ClientConfig, refresh_token: str, budget: Budget, *, brief: bool) -> Generator[Step, Any, Token]:
    """Refresh in one attempt: the server uses a refresh token up even if its response is lost."""
    request = _post(config, "/auth/refresh", RefreshRequest(refresh_token).to_dict())
    return (yield from _send_refresh(config, request, budget, brief=brief))


def _exchange(config: ClientConfig, access_token: str, budget: Budget) -> Generator[Step, Any, Token]:
    """Exchange a valid access token for a new one, as releases up to 1.8.0 support it (``auth.refresh.get``)."""
    headers = {**dict(config.headers), "Authorization": f"Bearer {access_token}"}
    request = httpx.Request("GET", config.base_url + "/auth/refresh", headers=headers)
    return (yield from _send_refresh(config, request, budget, brief=True))


def _send_refresh(
    config: ClientConfig, request: httpx.Request, budget: Budget, *, brief: bool
) -> Generator[Step, Any, Token]:
    seconds = budget.attempt_seconds()
    if brief:
        # The old token is used if this fails, so the call must keep enough time.
        seconds = min(seconds, REFRESH_SECONDS, budget.left / 2)
    try:
        response = yield from Attempts().record(
            Send(request, seconds, config.max_response_bytes, template="/auth/refresh")
        )
    except httpx.HTTPError as error:
        raise RenewalFailed(spent=not surely_not_processed(error)) from error
    except AtlasError as error:
        raise RenewalFailed(spent=True) from error
    if response.status_code != 200:
        raise RenewalFailed(spent=response.status_code != 429)
    try:
        return read_tokens(response, config.token_ttl)
    except AtlasError as error:
        raise RenewalFailed(spent=True) from error


def _sign_in(config: ClientConfig, budget: Budget) -> Generator[Step, Any, Token]:
    """Sign in; retried only if the server surely did not see it: a wrong password must cost one attempt."""
    attempts = Attempts()
    response: httpx.Response = yield from with_retries(lambda _: _sign_in_once(config, budget, attempts), budget)
    token = read_tokens(response, config.token_ttl)
    release_of(config.base_url).record(REFRESH_TOKENS, present=token.refresh is not None)
    return token


def _sign_in_once(config: ClientConfig, budget: Budget, attempts: Attempts) -> Generator[Step, Any, httpx.Response]:
    context: dict[str, Any] = {
        "method": "POST",
        "path": "/auth/signin",
        "operation": "sign_in",
        "attempts": attempts.made,
    }
    if not config.password:
        message = "The stored token is no longer valid, and there is no password to get another one: sign in again."
        raise AtlasAuthError(message, **context)
    body = SigninRequest(config.email, config.password, "CLIENT").to_dict()
    request = _post(config, "/auth/signin", body)
    try:
        send = Send(request, budget.attempt_seconds(), config.max_response_bytes, template="/auth/signin")
        response: httpx.Response = yield from attempts.record(send)
    except httpx.HTTPError as error:
        error.request = httpx.Request(request.method, request.url)  # without its body
        raise RetryableError.from_transport(error, context) from error
    if response.status_code == 200:
        return response
    failure = Failure.read(response.status_code, response.content)
    if failure.status == 429:
        raise RetryableError.from_rate_limit(failure, response, context, ADDRESS_TOKEN_SECONDS)
    release = release_of(config.base_url)
    refused = auth_refused(failure.status, failure.text) and failure.status != 401  # that is a proxy's
    if refused and release.has(REFRESH_TOKENS) is not None:
        # The server has issued tokens before.
        message = "The server is overloaded: it answers a sign-in with 403 and an empty body."
        raise RetryableError(AtlasAPIError(message, {"cause": BUSY}, status=failure.status, **context))
    if refused:
        # An Atlas server sends this for a path that it does not know (``path.unknown.no-token``).
        message = "The base URL leads to no sign-in (403 with an empty body): check it, and its path prefix."
        raise AtlasAuthError(message, status=403, **context)
    refusal = error_for(failure, context, {config.password, *header_secrets(config.headers)})
    if is_busy(failure):
        raise RetryableError(refusal)
    if isinstance(refusal, (AtlasNotFoundError, AtlasValidationError)):
        # The caller must not mistake it for an error of the call that needed the token.
        kind = AtlasAuthError if failure.status == 400 else AtlasAPIError
        message = f"The sign-in failed: {refusal.message} Is the base URL an Atlas server's?"
        raise kind(message, status=failure.status, **context)
    raise refusal


def _post(config: ClientConfig, path: str, body: dict[str, Any]) -> httpx.Request:
    return httpx.Request("POST", config.base_url + path, json=body, headers=dict(config.headers))


def read_tokens(response: httpx.Response, default_ttl: float) -> Token:
    """Read a token pair from a response.

    The lifetime is the server's expiry minus the server's clock, counted on the local monotonic clock: a wrong clock on
    either side has no effect.

    Raises:
        AtlasAPIError: The response has no token. Its body is not kept in the error: it might hold one in another form.
    """
    try:
        access, refresh, expires_at = _values(response)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        message = "The response to the sign-in has no access token. Is the base URL an Atlas server's?"
        raise AtlasAPIError(message, method="POST", path="/auth/signin", operation="sign_in", status=200) from None
    now = clock.monotonic()
    lifetime = _lifetime(expires_at, response.headers.get("date"), _lifetime_of(access) or default_ttl)
    return Token(access, now + lifetime, now, refresh)


def _values(response: httpx.Response) -> tuple[str, str | None, object]:
    """Return access token, refresh token and expiry; in a frame of its own, since it holds the raw response."""
    data = response.json()
    access, refresh = data["accessToken"], data.get("refreshToken")
    if not isinstance(access, str) or not is_token(access):
        raise TypeError("accessToken")
    return secret(access), secret(refresh) if isinstance(refresh, str) and refresh else None, data.get("expiresAt")


def _lifetime_of(access_token: str) -> float | None:
    """Return the seconds between the token's ``iat`` and ``exp`` (RFC 7519 4.1), if it is a JWT with both."""
    try:
        payload = access_token.split(".")[1]
        claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
        seconds = float(claims["exp"]) - float(claims["iat"])
    except (ArithmeticError, IndexError, KeyError, TypeError, ValueError, RecursionError):
        return None
    return seconds if 0 < seconds < MAX_TOKEN_LIFETIME_SECONDS else None


def _lifetime(expires_at: object, date: str | None, default: float) -> float:
    if not isinstance(expires_at, str):
        return default
    try:
        end: datetime = Timestamp.parse(expires_at)
    except (ValueError, OverflowError):
        return default
    seconds = (end - server_time(date)).total_seconds()
    return seconds if seconds > 0 else default
