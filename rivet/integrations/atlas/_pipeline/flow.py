"""Request flow: authenticate, send, classify, retry. It does no I/O and exists once for sync and async.

    request ─> below the base URL? ─> which operation? ─> [attempt]* ─> response, or an AtlasError
               attempt: token ─> rate limit ─> send ─> token rejected? one new token, one replay ─> classify

_transport/drivers.py runs it inside httpx, so every generated endpoint function uses it, also those that the facade
does not wrap.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from functools import partial
from typing import Any

from rivet.integrations.atlas._error_mapping.failure import Failure, auth_refused
from rivet.integrations.atlas._error_mapping.mapping import error_for
from rivet.integrations.atlas._error_mapping.retry_policy import Retry, retry_policy_of
from rivet.integrations.atlas._error_mapping.transport_errors import surely_not_processed, transport_error
from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas._pipeline.budget import Budget
from rivet.integrations.atlas._pipeline.call import Call
from rivet.integrations.atlas._pipeline.call_errors import in_doubt, key_refused, overloaded, unreadable, unsupported
from rivet.integrations.atlas._pipeline.credential_check import is_key_accepted
from rivet.integrations.atlas._pipeline.last_response import before_sending
from rivet.integrations.atlas._pipeline.licence_limits import limits_of
from rivet.integrations.atlas._pipeline.retry import RetryableError, with_retries
from rivet.integrations.atlas._pipeline.routing import operations, own_path
from rivet.integrations.atlas._pipeline.steps import Authenticate, Blocking, Flow, Send, Sleep, Step
from rivet.integrations.atlas._rate_limiting.limiter import RateLimiter, Ticket
from rivet.integrations.atlas._support.defaults import ADDRESS_TOKEN_SECONDS
from rivet.integrations.atlas._support.server_release import feature_of, release_of
from rivet.integrations.atlas._telemetry import calls
from rivet.integrations.atlas.config import ClientConfig
from rivet.integrations.atlas.exceptions import (
    AtlasAPIError,
    AtlasAuthError,
    AtlasConfigError,
    AtlasError,
    AtlasLicenseError,
    AtlasRateLimitError,
)

DELETED_BEFORE = {"success": True, "message": "Deleted by an earlier attempt"}

MIN_CONNECTION_WAIT_SECONDS = 0.1
"""Least remaining seconds with which to wait for a free connection again."""


def run(config: ClientConfig, limiter: RateLimiter, request: httpx.Request, budget: Budget) -> Flow:
    """Run the flow of one request.

    Args:
        config: The client's configuration.
        limiter: Paces authenticated requests: the server limits each user.
        request: The request as httpx built it; it is not changed.
        budget: Time and attempts.

    Returns:
        A successful response, its body read if it is JSON or text.

    Raises:
        AtlasError: The request failed.
    """
    if not config.enabled:
        raise AtlasConfigError("Atlas is switched off: ATLAS_ENABLED is false.")
    path = own_path(config.base_url, request.url)
    operation = operations().find(request.method, path)
    if (feature := feature_of(operation)) is not None:
        release_of(config.base_url).check(feature)
    budget = budget.with_room_for(operation.timeout)
    call = Call(config, request, budget, path, operation, _is_replayable(request), limiter)
    span = calls.start(call.operation, path, request)
    try:
        limits_of(config).check(operation)
        # A body that was a stream is used up by the first attempt.
        attempts = budget if call.replayable else replace(budget, max_retries=0)
        response: httpx.Response = yield from with_retries(lambda _number: _attempt(call), attempts)
    except AtlasError as error:
        was_sent = call.attempts.made or not isinstance(error, AtlasLicenseError)
        if error.method is None and was_sent and not isinstance(error, AtlasConfigError):
            vars(error).update(call.context)
        span.end(len(call.attempts.made), error=error)
        raise
    except BaseException as error:
        span.end(len(call.attempts.made), error=error)
        raise
    span.end(len(call.attempts.made), response)
    response.extensions["invalid_response"] = lambda response, reason: unreadable(call, response, reason)
    return response


def _is_replayable(request: httpx.Request) -> bool:
    """Return whether the body can be sent twice: bytes, or seekable files."""
    if isinstance(request.stream, httpx.ByteStream):
        return True
    parts = getattr(request.stream, "fields", None)  # a multipart body: httpx rewinds its files when it can
    if parts is None:
        return False
    files = [part.file for part in parts if hasattr(part, "file")]
    return all(isinstance(file, (str, bytes)) or (hasattr(file, "seekable") and file.seekable()) for file in files)


def _attempt(call: Call) -> Flow:
    """Make one attempt, with one replay if the token is no longer accepted."""
    token = None
    if call.operation.secured:
        # The token first: during a sign-in many rate limit tokens would accumulate, and then be used all at once.
        authenticate = None if call.config.api_key else Authenticate(None, not call.replayable, call.budget)
        token = (yield authenticate) if authenticate else None
        call.ticket = call.limiter.enter(call.budget.lane)
        if (yield from _wait_for_rate_limit(call, call.ticket)) and authenticate:
            token = yield authenticate  # the ticket may have expired meanwhile
    response = yield from _send(call, token)
    # Two tokens at most: an older one may have expired; the cache verifies a new one.
    for _ in range(2):
        # The body of a success may be a stream that is not read yet.
        if not (call.operation.secured and _failed(response) and auth_refused(response.status_code, response.content)):
            break
        if call.config.api_key:
            # An overloaded server rejects valid keys as it rejects valid tokens: with only the status.
            if response.status_code == 403 and (yield from is_key_accepted(call.config, call.budget)):
                raise RetryableError(overloaded(call, response))
            raise key_refused(call, response)
        if not call.replayable:
            raise AtlasAuthError(
                "The token was rejected, and the body was a stream that cannot be sent again: call again.",
                **call.context,
            )
        rejected, token = token, (yield Authenticate(token, True, call.budget))
        if token == rejected:
            raise RetryableError(overloaded(call, response))
        response = yield from _send(call, token)
    return (yield from _classify(call, response))


def _wait_for_rate_limit(call: Call, ticket: Ticket) -> Generator[Step, Any, bool]:
    """Wait until the rate limits allow a request; return whether that needed a pause."""
    limiter, waited = call.limiter, False
    poll = Blocking(partial(limiter.poll, ticket))
    try:
        while (wait := (yield poll) if limiter.blocking else limiter.poll(ticket)) > 0:
            if wait > call.budget.left:
                message = (
                    f"The rate limit allows the next request only in {wait:.1f} s, after the deadline of the call. "
                    "Allow more time with deadline=, or send fewer requests."
                )
                raise AtlasRateLimitError(message, retry_after=wait, **call.context)
            yield Sleep(wait)
            waited = True
    finally:
        limiter.leave(ticket)
    return waited


def _send(call: Call, token: str | None) -> Flow:
    if not call.operation.repeatable and call.operation.secured and (prepare := before_sending.get()) is not None:
        yield Blocking(prepare)
    seconds = call.budget.attempt_seconds(call.operation.timeout)
    # The flow's own copy: httpx has none that keeps the stream.
    request = object.__new__(httpx.Request)
    vars(request).update(vars(call.request))
    request.headers = headers = call.request.headers.copy()
    request.extensions = dict(call.request.extensions)
    if token is not None:
        headers["Authorization"] = f"Bearer {token}"
        call.tokens.add(token)
    else:
        # Atlas rejects an invalid token even on paths that need none.
        headers.pop("Authorization", None)
        if call.config.api_key and call.operation.secured:
            headers["x-api-key"] = call.config.api_key
    del headers  # a traceback with local variables would show the user's values
    known = bool(call.operation.tag)
    template = call.operation.path if known else ""
    try:
        response: httpx.Response = yield from _send_on_connection(call, request, seconds, known, template)
    except httpx.LocalProtocolError as error:
        raise transport_error(error, call.context) from error
    except httpx.HTTPError as error:
        error.request = httpx.Request(request.method, request.url)  # without headers and body
        if surely_not_processed(error):
            raise RetryableError.from_transport(error, call.context) from error
        raise in_doubt(call, transport_error(error, call.context)) from error
    except AtlasAPIError as error:  # a body that is too large, or in an encoding that was not asked for
        if call.operation.repeatable:
            raise
        raise in_doubt(call, error) from error
    return response


def _send_on_connection(call: Call, request: httpx.Request, seconds: float, known: bool, template: str) -> Flow:
    """Send a request once a connection is free; wait for one until the deadline."""
    while True:
        send = Send(request, seconds, call.config.max_response_bytes, whole=known, template=template)
        # Most of the attempt's time is reserved for the request: the outcome of a write that times out is unknown.
        request.extensions["timeout"]["pool"] = seconds / 3
        try:
            return (yield from call.attempts.record(send))
        except httpx.PoolTimeout:
            seconds = min(seconds, call.budget.left)
            if seconds < MIN_CONNECTION_WAIT_SECONDS:
                raise


def _failed(response: httpx.Response) -> bool:
    return not 200 <= response.status_code < 300


def _classify(call: Call, response: httpx.Response) -> Flow:
    if not _failed(response):
        call.limiter.accepted()
        limits_of(call.config).record_success(call.operation)
        if call.operation.since and (feature := feature_of(call.operation)) is not None:
            release_of(call.config.base_url).record(feature, present=True)
        return response
    failure = Failure.read(response.status_code, response.content)
    policy = retry_policy_of(failure)
    if policy is Retry.ALWAYS:
        estimate = ADDRESS_TOKEN_SECONDS
        if call.ticket is not None:
            refused = partial(call.limiter.refused, call.ticket)
            estimate = (yield Blocking(refused)) if call.limiter.blocking else refused()
        raise RetryableError.from_rate_limit(failure, response, call.context, estimate)
    if failure.status == 404 and call.operation.method == "DELETE" and call.in_doubt:
        return httpx.Response(200, json=DELETED_BEFORE)
    error = unsupported(call, failure) or error_for(failure, call.context, call.secrets())
    if policy is Retry.IF_IDEMPOTENT:
        raise in_doubt(call, error)
    if isinstance(error, AtlasLicenseError):
        limits_of(call.config).record_refusal(call.operation, error)
    raise error
