"""Token buckets of one process; redis_limiter.py has those that many processes share."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Protocol

from rivet.integrations.atlas._rate_limiting.limit import Limit
from rivet.integrations.atlas._support import clock

MARGIN = 0.02
"""Share of a limit, and one request at least, that is left unused: not all take the same time to the server."""


class Buckets(Protocol):
    """Where the tokens are counted. `blocking` says that a call takes as long as a network does."""

    blocking: bool

    def reserve(self) -> float:
        """Take a token, also one that comes only later: seconds until then."""

    def give_back(self) -> None:
        """Return a token that was not used."""

    def after_fork(self) -> None:
        """Make locks anew, in a forked child."""

    def drain(self, count: int) -> float:
        """Empty the buckets of so many limits, the shortest periods first: seconds until there is a token again."""


def sizes(limits: Sequence[Limit]) -> list[tuple[float, float]]:
    """Capacity and refill a second of the bucket for each limit, the shortest period first."""
    ordered = sorted(limits, key=lambda limit: limit.seconds)
    return [
        (max(min(count * (1 - MARGIN), count - 1.0), 1.0), count * (1 - MARGIN) / seconds) for count, seconds in ordered
    ]


class MemoryBuckets:
    """The tokens of one process.

    Args:
        limits: The limits.
    """

    blocking = False

    def __init__(self, limits: Sequence[Limit]) -> None:
        self._sizes = sizes(limits)
        self._tokens = [capacity for capacity, _ in self._sizes]
        self._at = clock.monotonic()
        self._lock = threading.Lock()

    def reserve(self) -> float:
        with self._lock:
            self._refill()
            self._tokens = [tokens - 1 for tokens in self._tokens]
            return self._wait(0)

    def give_back(self) -> None:
        with self._lock:
            self._tokens = [tokens + 1 for tokens in self._tokens]

    def after_fork(self) -> None:
        self._lock = threading.Lock()

    def drain(self, count: int) -> float:
        with self._lock:
            self._refill()
            self._tokens = [min(tokens, 0.0) if n < count else tokens for n, tokens in enumerate(self._tokens)]
            return self._wait(1)

    def _refill(self) -> None:
        now = clock.monotonic()
        elapsed, self._at = now - self._at, now
        self._tokens = [
            min(capacity, tokens + elapsed * rate)
            for tokens, (capacity, rate) in zip(self._tokens, self._sizes, strict=True)
        ]

    def _wait(self, wanted: int) -> float:
        """Seconds until every bucket has so many tokens."""
        waits = [(wanted - tokens) / rate for tokens, (_, rate) in zip(self._tokens, self._sizes, strict=True)]
        return max(0.0, *waits)
