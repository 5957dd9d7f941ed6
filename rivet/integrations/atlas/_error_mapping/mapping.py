"""Map an error response to an exception, by the classification of rules.py."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

from rivet.integrations.atlas._error_mapping.failure import Failure
from rivet.integrations.atlas._error_mapping.redaction import BODY_LIMIT, scrub
from rivet.integrations.atlas._error_mapping.rules import classify
from rivet.integrations.atlas.exceptions import AtlasError, AtlasRateLimitError, AtlasValidationError

MESSAGE_LIMIT = 300
"""Characters of the server's message in an exception: database errors carry whole statements."""


def error_for(
    failure: Failure, context: dict[str, Any], secrets: Collection[str] = (), *, retry_after: float = 1.0
) -> AtlasError:
    """Return the exception for an error response.

    Args:
        failure: The error response.
        context: method, path, operation and attempts of the request.
        secrets: Values to redact.
        retry_after: Seconds for a rate limit error.

    Returns:
        An exception of the narrowest class that fits, ready to be raised.
    """
    message = scrub(_essence(failure.message), MESSAGE_LIMIT, secrets) if failure.message else ""
    keep_body = str(context.get("path", "")).split("/")[1:2] not in (["auth"], ["api-keys"], ["webhook-endpoints"])
    context = {
        **context,
        "status": failure.status,
        "response_body": scrub(failure.text, BODY_LIMIT, secrets) if keep_body else None,
    }
    error, advice, field, cause = classify(failure, context.get("operation"))
    details = {"cause": cause} if cause else {}
    if issubclass(error, AtlasRateLimitError):
        advice = advice.replace("`retry_after` seconds", f"{retry_after:.1f} s")
        return error(_joined(message or "Rate limit exceeded", advice), retry_after=retry_after, **context)
    full_message = (
        _joined(message, advice) or f"The server answered with status {failure.status} and an empty explanation."
    )
    if issubclass(error, AtlasValidationError) and field:
        return error(full_message, field_errors={field: message}, **context)
    return error(full_message, details, **context)


def _essence(message: str) -> str:
    """Return the reason of a database error, without the SQL statement that it repeats."""
    found = re.search(r"Detail: (.+?)\]", message, re.DOTALL) or re.search(r"\[ERROR: (.+?)\]", message, re.DOTALL)
    return found[1].strip() if found and "execute statement" in message else message


def _joined(message: str, advice: str) -> str:
    """Return the server's message as a sentence, followed by the advice."""
    if "sign in again" in message.lower():
        return message  # the message contains the advice
    if message and message[-1] not in ".!?":
        message += "."
    return f"{message} {advice}".strip()
