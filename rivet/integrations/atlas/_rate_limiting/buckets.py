"""In-memory token buckets of one process; redis_limiter.py has those that processes share."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Protocol

from rivet.integrations.atlas._rate_limiting.limit import Limit
from rivet.integrations.atlas._support import clock

MARGIN = 0.02
"""Safety margin (2 %, at least one request) left unused, because request latency varies."""


class Buckets(Protocol):
    """Storage of the tokens; `blocking` if its methods do network I/O."""

    blocking: bool

    def reserve(self) -> float:
        """Consume a token, possibly a future one; return the seconds until it is available."""

    def give_back(self) -> None:
        """Return an unused token."""

    def after_fork(self) -> None:
        """Replace locks, in a forked child."""

    def drain(self, count: int) -> float:
        """Empty the `count` buckets of the shortest periods; return the seconds until the next token."""


def sizes(limits: Sequence[Limit]) -> list[tuple[float, float]]:
    """Return (capacity, refill per second) of the bucket for each limit, the shortest period first."""
    ordered = sorted(limits, key=lambda limit: limit.seconds)
    return [
        (max(min(count * (1 - MARGIN), count - 1.0), 1.0), count * (1 - MARGIN) / seconds) for count, seconds in ordered
    ]


class MemoryBuckets:
    """Token buckets in memory.

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

    def _wait(self, needed: int) -> float:
        """Return the seconds until every bucket has `needed` tokens."""
        waits = [(needed - tokens) / rate for tokens, (_, rate) in zip(self._tokens, self._sizes, strict=True)]
        return max(0.0, *waits)
