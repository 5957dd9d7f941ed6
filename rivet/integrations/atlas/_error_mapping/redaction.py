"""Redaction of secrets in error messages and bodies."""

from __future__ import annotations

import json
import re
from collections.abc import Collection

from atlas_api.runtime import secret

from rivet.integrations.atlas._httpx import httpx

BODY_LIMIT = 2_000
"""Characters of an error response's body that an exception keeps."""

_SECRET_KEYS = ("password", "newPassword", "oldPassword", "refreshToken")
_TOKEN_LIKE = re.compile(r"eyJ[\w-]{6,}\.[\w-]+(\.[\w-]*)?|whsec_[\w-]+")

TAGS_WITH_SECRETS = frozenset(("auth", "api_keys", "webhook_endpoints"))
"""Tags of operations whose responses may contain a new token, key or secret: their bodies are not kept."""


def body_secrets(request: httpx.Request) -> set[str]:
    """Return passwords and tokens in the JSON body of a request: a server might echo them in its error."""
    if not isinstance(request.stream, httpx.ByteStream) or not request.content or len(request.content) > 10_000:
        return set()
    try:
        body = json.loads(request.content)
    except (ValueError, RecursionError):
        return set()
    values = [body.get(key) for key in _SECRET_KEYS] if isinstance(body, dict) else []
    return {secret(value) for value in values if isinstance(value, str)}


def header_secrets(headers: Collection[tuple[str, str]]) -> set[str]:
    """Return the values of the user's headers: one of them may be a key."""
    return {secret(value) for name, value in headers if name.lower() not in ("user-agent", "accept", "accept-encoding")}


def scrub(text: str, limit: int, secrets: Collection[str] = ()) -> str:
    """Redact secrets and anything like a token in a string of the server, and truncate it."""
    for known in secrets:
        if len(known) >= 4:  # a shorter one would cut ordinary words, and protects nothing
            text = text.replace(known, "<secret>")
    text = _TOKEN_LIKE.sub("<token>", text)
    return text if len(text) <= limit else text[:limit] + " ..."
