"""Error response: its status, message and whether the server explained it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

_CUT = re.compile(r'\s*\{"success":\s*false,\s*"message":\s*"(.*)', re.DOTALL)
"""Error body of Atlas that was truncated, because it is longer than the part that is read."""

_ENDED = re.compile(r'\{"success":\s*false,\s*"message":\s*"JWT expired ')
"""Message for a token that was valid when the request arrived, and expired before the server checked it again."""

UNKNOWN_STATUSES = frozenset({408, 502, 503, 504})
"""Statuses of a proxy or an overloaded server: the request may have been processed or not."""


@dataclass(frozen=True, slots=True)
class Failure:
    """Error response, reduced to status, body and the server's message."""

    status: int
    text: str = field(repr=False)  # may echo the request
    message: str | None = field(repr=False)
    explained: bool
    """True if the body is Atlas's own ``{success, message}`` (or the rate limit's ``{error, message}``)."""

    @property
    def is_web_page(self) -> bool:
        """True if a web server or a proxy answers in place of Atlas: with HTML, or the plain 404 of Traefik and Go."""
        start = self.text[:200].lstrip("\ufeff \t\r\n")
        return start.startswith(("<", "404 page not found"))

    @classmethod
    def read(cls, status: int, content: bytes) -> Failure:
        """Read a body of any kind; bytes that cannot be decoded are replaced."""
        text = content.decode("utf-8", errors="replace")
        try:
            body: Any = json.loads(text)
        except (ValueError, RecursionError):
            body = None
        # {error, message} is the rate limit's; proxies before Atlas use that format, too.
        shape = "error" if status == 429 else "success"
        explained = isinstance(body, dict) and "message" in body and shape in body
        message = body["message"] if explained and isinstance(body["message"], str) else None
        if body is None and (found := _CUT.match(text)):
            explained, message = True, found[1]
        return cls(status, text, message, explained)


def auth_refused(status: int, body: str | bytes) -> bool:
    """Return whether the token was rejected: 401, 403 without a body (``auth.me.expired-token``), or "JWT expired"."""
    if status == 500:
        return bool(_ENDED.match(body if isinstance(body, str) else body[:200].decode(errors="replace")))
    return status == 401 or (status == 403 and not body)
