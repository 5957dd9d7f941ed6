"""Errors of a failed call, with its method, path, operation and attempts."""

from __future__ import annotations

from rivet.integrations.atlas._error_mapping.failure import Failure
from rivet.integrations.atlas._error_mapping.mapping import error_for
from rivet.integrations.atlas._error_mapping.redaction import BODY_LIMIT, TAGS_WITH_SECRETS, scrub
from rivet.integrations.atlas._error_mapping.rules import BUSY, MISSING
from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas._pipeline.call import Call
from rivet.integrations.atlas._pipeline.retry import RetryableError
from rivet.integrations.atlas._support.server_release import feature_missing, release_of
from rivet.integrations.atlas.exceptions import (
    AtlasAPIError,
    AtlasAuthError,
    AtlasError,
    AtlasNotFoundError,
    AtlasOutcomeUnknownError,
)


def unsupported(call: Call, failure: Failure) -> AtlasError | None:
    """Return the error for a feature that this release lacks, if the error response shows that."""
    message, release = failure.message or "", release_of(call.config.base_url)
    if failure.status == 404 and call.operation.id == "get_work_order":
        release.record_missing_work_order(message)
    feature = feature_missing(call.operation, failure.status, message) if failure.explained else None
    if feature is None:
        return None
    release.record(feature, present=False)
    return release.unsupported(feature, **call.context, status=failure.status)


def in_doubt(call: Call, error: AtlasError) -> Exception:
    """Return the exception for a request whose outcome is unknown."""
    call.in_doubt = True
    if call.operation.repeatable:
        return RetryableError(error)
    if call.operation.tag == "auth" and call.operation.id != "sign_up":
        return error
    message = (
        f"{error.message} It is unknown whether the server did it; it is not sent again. Check before you repeat it."
    )
    return AtlasOutcomeUnknownError(
        message,
        {**error.details, "cause": BUSY if error.details.get("cause") == BUSY else type(error).__name__},
        status=error.status,
        response_body=error.response_body,
        **call.context,
    )


def unreadable(call: Call, response: httpx.Response, reason: Exception) -> Exception:
    """Return the error for a success that cannot be parsed; its body is kept unless it may hold a token."""
    if call.operation.empty_if_missing and not response.content.strip():
        return AtlasNotFoundError(MISSING, status=response.status_code, response_body="", **call.context)
    text = response.content[: 2 * BODY_LIMIT].decode(errors="replace")
    if call.operation.tag in TAGS_WITH_SECRETS:
        vars(reason).clear()  # the string that could not be read, and the body
        reason.args = ()
    body = None if call.operation.tag in TAGS_WITH_SECRETS else scrub(text, BODY_LIMIT, call.secrets())
    message = (
        f"The response of {call.operation.id} does not match the contract ({type(reason).__name__}). "
        "Is the base URL an Atlas server's, and does no proxy respond in its place?"
    )
    error = AtlasAPIError(message, status=response.status_code, response_body=body, **call.context)
    return error if call.operation.repeatable else in_doubt(call, error)


def overloaded(call: Call, response: httpx.Response) -> AtlasError:
    """Return the error for a valid token or key that was rejected before anything was done."""
    if response.status_code == 401:  # Atlas itself answers 403
        return error_for(Failure.read(401, response.content), call.context, call.secrets())
    credential = "an API key" if call.config.api_key else "a token"
    message = f"The server is overloaded: it refused {credential} that works. Send fewer requests at once."
    return AtlasAPIError(message, {"cause": BUSY}, status=response.status_code, **call.context)


def key_refused(call: Call, response: httpx.Response) -> AtlasAuthError:
    """Return the error for an API key: an unknown one gets no reason, another one does (ApiKeyAuthFilter)."""
    failure = Failure.read(response.status_code, response.content)
    reason = failure.message if failure.explained else "the key is unknown; is it a key of this server?"
    message = f"The server rejects the API key: {scrub(reason or '', BODY_LIMIT, call.secrets())}"
    return AtlasAuthError(message, status=response.status_code, **call.context)
