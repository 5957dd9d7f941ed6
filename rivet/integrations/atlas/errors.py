"""From a reply of the server to an exception; what each refusal means stands in refusals.py."""

from __future__ import annotations

import json
import re
from collections.abc import Collection
from typing import Any

from atlas_api.runtime import secret

from ._http import httpx
from .exceptions import AtlasError, AtlasRateLimitError, AtlasValidationError
from .refusals import Failure, meaning_of

BODY_LIMIT = 2_000
"""Characters of a failure's body that an exception keeps."""

MESSAGE_LIMIT = 300
"""Characters of the server's message that go into ours: database errors carry whole statements."""

_SECRET_KEYS = ("password", "newPassword", "oldPassword", "refreshToken")
_TOKEN_LIKE = re.compile(r"eyJ[\w-]{6,}\.[\w-]+(\.[\w-]*)?|whsec_[\w-]+")

KEEPING_SECRETS = frozenset(("auth", "api_keys", "webhook_endpoints"))
"""Tags of operations whose replies may hold a new token, key or secret: their bodies are not kept."""


def body_secrets(request: httpx.Request) -> set[str]:
    """Passwords and tokens in the JSON body of a request: a server might repeat them in its refusal."""
    if not isinstance(request.stream, httpx.ByteStream) or not request.content or len(request.content) > 10_000:
        return set()
    try:
        body = json.loads(request.content)
    except (ValueError, RecursionError):
        return set()
    values = [body.get(key) for key in _SECRET_KEYS] if isinstance(body, dict) else []
    return {secret(value) for value in values if isinstance(value, str)}


def header_secrets(headers: Collection[tuple[str, str]]) -> set[str]:
    """The values of headers that the user gave: one of them may be a key."""
    return {secret(value) for name, value in headers if name.lower() not in ("user-agent", "accept", "accept-encoding")}


def scrub(text: str, limit: int, secrets: Collection[str] = ()) -> str:
    """Cut a text of the server, without these secrets and without what looks like a token."""
    for known in secrets:
        if len(known) >= 4:  # a shorter one would take single words apart, and hides nothing
            text = text.replace(known, "<secret>")
    text = _TOKEN_LIKE.sub("<token>", text)
    return text if len(text) <= limit else text[:limit] + " ..."


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
