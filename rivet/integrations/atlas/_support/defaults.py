"""Default values and limits that more than one module needs, with their sources."""

from __future__ import annotations

from typing import Literal, TypedDict

DEFAULT_TIMEOUT = 30.0
"""Seconds for one attempt (ATLAS_TIMEOUT)."""

DEADLINE_FACTOR = 4
"""Default deadline of a whole call, in timeouts: one attempt and three retries."""

DEFAULT_MAX_RETRIES = 3
"""Attempts after the first (ATLAS_MAX_RETRIES)."""

DEFAULT_SETTLE_TIME = 5.0
"""Seconds that a create waits after a lost response, since the server may still process the request."""

DEFAULT_TOKEN_TTL = 86_400.0
"""Lifetime of a token in seconds if the server names no expiry (ATLAS_TOKEN_TTL)."""

MAX_TOKEN_LIFETIME_SECONDS = 10 * 365 * 86_400.0
"""Maximum lifetime in a token; a longer one is ignored as implausible."""

DEFAULT_REFRESH_BUFFER = 300.0
"""Seconds before expiry at which a token is refreshed (ATLAS_TOKEN_REFRESH_BUFFER)."""

CONCURRENCY = 8
"""Concurrent calls of a bulk run: more only wait for each other where a server allows 100 a minute."""

MAX_CONNECTIONS = 8
"""Connections of a client: a server's database pool has 20, and a request can need more than one of them. Of 100
creates at once 77 failed with 100 connections, 2 had to be sent again with 16, none with 8 (docs/reliability.md)."""

PAGE_SIZE = 500
"""Records per page of an iteration: a real server needs the same time for 500 as for 10, where few match."""

Lane = Literal["interactive", "bulk"]
LANES: tuple[Lane, ...] = ("interactive", "bulk")
"""Priority classes: interactive calls overtake bulk calls where requests are paced."""

MAX_RESPONSE_BYTES = 32 * 1024 * 1024
"""Largest response that is accepted: a page of 500 work orders has about 1 MB."""

MAX_FAILURE_BYTES = 64 * 1024
"""Bytes read of an error response."""

ADDRESS_TOKEN_SECONDS = 3.0
"""Seconds in which the server refills one request without a token: 20 a minute (``ratelimit.unauthenticated``)."""

SHORT_TEXT = 255
"""Maximum characters of the server's short columns (``workorder.create.title-1000``); descriptions have no limit."""

BATCH_SECONDS = 2.0
"""Seconds for which a batch of an import holds up the other creates of the company."""


class CallOptions(TypedDict, total=False):
    """Options of a single call, accepted by every method as keyword arguments.

    Attributes:
        timeout: Seconds for one attempt.
        deadline: Seconds for the whole call; four timeouts if only timeout is given.
        max_retries: Attempts after the first.
        lane: Priority class, ``interactive`` (default) or ``bulk``: paced interactive calls overtake bulk calls.
    """

    timeout: float
    deadline: float
    max_retries: int
    lane: Lane
