"""Journal of the requests that a sandbox has served, for its web page and tests."""

from __future__ import annotations

import re
from collections import deque
from dataclasses import asdict, dataclass
from typing import Any

KEPT = 10_000
KEPT_BODIES = 200
LONGEST_BODY = 4_096
"""Maximum characters of a body that are kept for the page."""

_SECRET = re.compile(r"/(auth|users|api-keys|webhook-endpoints)\b", re.IGNORECASE)
"""Parts of paths whose bodies may contain a password, a token or a key; also in a mistyped path."""
_NAMED = re.compile(
    r"""("[^"]*(?:password|token|secret|apikey|api_key)[^"]*"\s*:\s*)("(?:\\.|[^"\\])*"?|\[[^\]]*\]?|[^,}\s]+)""",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"(signature=)[^&\"\s]+")
HIDDEN = "(not shown: it may hold a password, a token or a key)"


@dataclass(frozen=True, slots=True)
class Entry:
    """Request and its response.

    Attributes:
        method: The HTTP method.
        path: The path, without the query.
        status: The status of the response, even if a fault kept it from the client.
        milliseconds: Duration, without the delay of a fault.
    """

    method: str
    path: str
    status: int
    milliseconds: float


@dataclass(frozen=True, slots=True)
class Bodies:
    """Bodies of a request and its response, for the page.

    Attributes:
        at: Time of the request, in milliseconds since 1970.
        sent: The body of the request.
        got: The body of the response.
    """

    at: int
    sent: str
    got: str

    @classmethod
    def of(cls, path: str, at: int, sent: bytes, got: bytes) -> Bodies:
        """Redact secrets in bodies, and truncate them."""
        return cls(at, *(HIDDEN if body and _SECRET.search(path) else _shortened(body) for body in (sent, got)))


def _shortened(body: bytes) -> str:
    text = body[: 4 * LONGEST_BODY].decode(errors="replace")
    text = _SIGNED.sub(r"\1...", _NAMED.sub(r'\1"..."', text))
    return text if len(text) <= LONGEST_BODY else f"{text[:LONGEST_BODY]} ... ({len(body)} bytes)"


class Journal:
    """Recent requests.

    Attributes:
        last: The number of the last request; it never decreases.
    """

    def __init__(self) -> None:
        self._entries: deque[Entry] = deque(maxlen=KEPT)
        self._watched: deque[tuple[int, Entry, Bodies]] = deque(maxlen=KEPT_BODIES)
        self.last = 0

    def record(self, entry: Entry, bodies: Bodies) -> None:
        """Record a served request."""
        self.last += 1
        self._entries.append(entry)
        self._watched.append((self.last, entry, bodies))

    def clear(self) -> None:
        """Forget all requests."""
        self._entries.clear()
        self._watched.clear()

    def shown(self) -> list[dict[str, Any]]:
        """Return the requests, the oldest first."""
        return [asdict(entry) for entry in self._entries]

    def after(self, number: int) -> list[dict[str, Any]]:
        """Return the requests with higher numbers, with their bodies."""
        return [{**asdict(entry), **asdict(bodies)} for own, entry, bodies in self._watched if own > number]
