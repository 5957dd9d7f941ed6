"""Journal of the requests that a sandbox has served, for its web page and tests."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from starlette.types import Scope

KEPT = 10_000
KEPT_BODIES = 200
LONGEST_REQUEST, LONGEST_RESPONSE = 65_536, 4_096
"""Maximum bytes of a body that are kept for the page; requests are copied from it, so they are seldom cut."""

_SECRET = re.compile(r"/(auth|users|api-keys|webhook-endpoints)\b", re.IGNORECASE)
"""Parts of paths whose bodies may contain a password, a token or a key; also in a mistyped path."""
_NAMED = re.compile(
    r"""("[^"]*(?:password|token|secret|apikey|api_key)[^"]*"\s*:\s*)("(?:\\.|[^"\\])*"?|\[[^\]]*\]?|[^,}\s]+)""",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"((?:signature|token|secret)=)[^&\"\s]+")
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
        headers: The headers of the request.
        query: The query of the address.
        fault: The fault that met the request; empty if none did.
        is_whole: The request's body is all there, as it was sent.
        response_headers: The headers of the response.
    """

    at: int
    sent: str
    got: str
    headers: dict[str, str] = field(default_factory=dict)
    query: str = ""
    fault: str = ""
    is_whole: bool = True
    response_headers: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, scope: Scope, at: int, sent: bytes, got: bytes, response_headers: Mapping[str, str]) -> Bodies:
        """Redact secrets in headers, the query and bodies, and truncate them.

        Args:
            scope: The ASGI scope of the request.
            at: Time of the request, in milliseconds since 1970.
            sent: The body of the request.
            got: The body of the response.
            response_headers: The headers of the response; none of them is a secret.
        """
        path, query = scope["path"], scope.get("query_string", b"").decode("latin-1")
        is_secret = _SECRET.search(path) is not None
        request = HIDDEN if sent and is_secret else _shortened(sent, LONGEST_REQUEST)
        response = HIDDEN if got and is_secret else _shortened(got, LONGEST_RESPONSE)
        headers = {name.decode("latin-1"): _header(name, value) for name, value in scope["headers"]}
        query = HIDDEN if query and is_secret else _SIGNED.sub(r"\1...", query)
        fault = scope.get("extensions", {}).get(FAULT, "")
        is_whole = request.encode() == sent
        return cls(at, request, response, headers, query, fault, is_whole, dict(response_headers))


FAULT = "atlas.fault"
"""Key of the fault that meets a request, in the extensions of the ASGI scope."""
_OPEN_HEADERS = frozenset(
    (
        *(b"accept", b"accept-encoding", b"connection", b"content-length", b"content-type", b"host"),
        *(b"idempotency-key", b"traceparent", b"tracestate", b"user-agent", b"x-request-id"),
    )
)
"""Headers whose values are shown; any other may hold a secret."""


def _header(name: bytes, value: bytes) -> str:
    return value.decode("latin-1")[:300] if name.lower() in _OPEN_HEADERS else "..."


def _shortened(body: bytes, most: int) -> str:
    text = _SIGNED.sub(r"\1...", _NAMED.sub(r'\1"..."', body[:most].decode(errors="replace")))
    return text if len(body) <= most else f"{text} ... ({len(body)} bytes)"


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
        self._entries.append(entry)
        self.watch(entry, bodies)

    def watch(self, entry: Entry, bodies: Bodies) -> None:
        """Record a request that a fault kept from being served: the page shows it, a test does not count it."""
        self.last += 1
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
        return [
            {"number": own, **asdict(entry), **asdict(bodies)} for own, entry, bodies in self._watched if own > number
        ]
