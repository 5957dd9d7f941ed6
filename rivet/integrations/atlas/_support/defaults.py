"""Numbers that more than one module needs, with where they come from."""

from __future__ import annotations

from typing import Literal

DEFAULT_TIMEOUT = 30.0
"""Seconds for one attempt (ATLAS_TIMEOUT)."""

DEADLINE_FACTOR = 4
"""The default deadline of a whole call is this many timeouts: one attempt and three retries."""

DEFAULT_MAX_RETRIES = 3
"""Attempts after the first (ATLAS_MAX_RETRIES)."""

DEFAULT_SETTLE_TIME = 5.0
"""Seconds after a lost reply in which the write may still happen, as far as creates wait for it."""

DEFAULT_TOKEN_TTL = 86_400.0
"""Seconds that a token lives if the server names no end (ATLAS_TOKEN_TTL)."""

LONGEST_LIFETIME_SECONDS = 10 * 365 * 86_400.0
"""A token that says it lives longer is not believed."""

DEFAULT_REFRESH_BUFFER = 300.0
"""Seconds before its end at which a token is renewed (ATLAS_TOKEN_REFRESH_BUFFER)."""

CONCURRENCY = 8
"""Bulk calls at a time: more only wait for each other where a server allows 100 a minute."""

MAX_CONNECTIONS = 8
"""Connections of a client: a server's database pool has 20, and a request can take more than one of them. Of 100
creates at once 77 failed with 100 connections, 2 had to be sent again with 16, none with 8 (docs/reliability.md)."""

PAGE_SIZE = 500
"""Records of a page of a walk: a real server takes the same time for 500 as for 10, where few match."""

Lane = Literal["interactive", "bulk"]
LANES: tuple[Lane, ...] = ("interactive", "bulk")
"""Which calls overtake which where requests are paced."""

MAX_RESPONSE_BYTES = 32 * 1024 * 1024
"""A reply that is larger is refused: a page of 500 work orders has about 1 MB."""

MAX_FAILURE_BYTES = 64 * 1024
"""As much of a failure's body is read."""

ADDRESS_TOKEN_SECONDS = 3.0
"""The server refills one request without a token in this time: 20 a minute (``ratelimit.unauthenticated``)."""

SHORT_TEXT = 255
"""Characters that the server's short columns hold (``workorder.create.title-1000``); descriptions have no limit."""
