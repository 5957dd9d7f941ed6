"""Map an error response to an exception, by the classification of rules.py."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

from rivet.integrations.atlas._error_mapping.failure import Failure
from rivet.integrations.atlas._error_mapping.redaction import BODY_LIMIT, scrub
from rivet.integrations.atlas._error_mapping.rules import meaning_of
from rivet.integrations.atlas.exceptions import AtlasError, AtlasRateLimitError, AtlasValidationError

MESSAGE_LIMIT = 300
"""Characters of the server's message that go into ours: database errors carry whole statements."""


def error_for(
    failure: Failure, context: dict[str, Any], secrets: Collection[str] = (), *, retry_after: float = 1.0
) -> AtlasError:
    """The exception for a failure.

    Args:
        failure: The reply.
        context: method, path, operation and attempts of the request.
        secrets: What must not be repeated.
        retry_after: Seconds for a rate limit error.

    Returns:
        An exception of the narrowest class that fits, ready to be raised.
    """
    said = scrub(_essence(failure.message), MESSAGE_LIMIT, secrets) if failure.message else ""
    keep_body = str(context.get("path", "")).split("/")[1:2] not in (["auth"], ["api-keys"], ["webhook-endpoints"])
    context = {
        **context,
        "status": failure.status,
        "response_body": scrub(failure.text, BODY_LIMIT, secrets) if keep_body else None,
    }
    error, advice, field, cause = meaning_of(failure, context.get("operation"))
    details = {"cause": cause} if cause else {}
    if issubclass(error, AtlasRateLimitError):
        advice = advice.replace("`retry_after` seconds", f"{retry_after:.1f} s")
        return error(_joined(said or "Rate limit exceeded", advice), retry_after=retry_after, **context)
    message = _joined(said, advice) or f"The server answered with status {failure.status} and an empty explanation."
    if issubclass(error, AtlasValidationError) and field:
        return error(message, field_errors={field: said}, **context)
    return error(message, details, **context)


def _essence(message: str) -> str:
    """What a database error says, without the statement that it repeats."""
    found = re.search(r"Detail: (.+?)\]", message, re.DOTALL) or re.search(r"\[ERROR: (.+?)\]", message, re.DOTALL)
    return found[1].strip() if found and "execute statement" in message else message


def _joined(said: str, advice: str) -> str:
    """What the server said, as a sentence, and what to do."""
    if "sign in again" in said.lower():
        return said  # the server says itself what to do
    if said and said[-1] not in ".!?":
        said += "."
    return f"{said} {advice}".strip()
