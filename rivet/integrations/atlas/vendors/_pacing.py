"""How fast a vendor may be asked. No I/O happens here: the client asks, and sleeps."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Protocol

from rivet.integrations.atlas._pipeline.retry import retry_after
from rivet.integrations.atlas._rate_limiting.buckets import MemoryBuckets
from rivet.integrations.atlas._rate_limiting.limit import Limit
from rivet.integrations.atlas._support import clock

TOO_MANY = 429
LONGEST_RESET = 120.0
"""Seconds that a vendor's word is obeyed for at most; MaintainX's window is 60 s."""


class Pace(Protocol):
    """How fast requests may follow each other."""

    def wait(self) -> float:
        """Take a place: seconds to wait before the request is sent."""

    def hear(self, status: int, headers: Mapping[str, str]) -> float:
        """Note a reply: seconds after which another request is expected to be allowed."""


class BucketPace:
    """A limit that is known beforehand, such as ServiceTitan's 60 calls a second for each app and tenant.

    Args:
        limit: The limit.
    """

    def __init__(self, limit: Limit) -> None:
        self._buckets = MemoryBuckets((limit,))
        self._resumes_at = 0.0

    def wait(self) -> float:
        return max(self._buckets.reserve(), self._resumes_at - clock.monotonic())

    def hear(self, status: int, headers: Mapping[str, str]) -> float:
        if status != TOO_MANY:
            return 0.0
        asked = min(retry_after(headers.get("retry-after")) or 0.0, LONGEST_RESET)
        self._resumes_at = max(self._resumes_at, clock.monotonic() + asked)  # for all requests, not only this one
        return max(self._buckets.drain(1), asked)


class HeaderPace:
    """The limit that the headers of each reply tell: ``X-Rate-Limit-Remaining`` and ``-Reset`` (seconds), MaintainX.

    Before the first reply nothing is known, and nothing waits.
    """

    def __init__(self) -> None:
        self.limit: int | None = None
        """Requests of a window, if a reply has told it."""
        self._left: int | None = None
        self._resets_at = 0.0
        self._lock = threading.Lock()

    def wait(self) -> float:
        with self._lock:
            if self._left is None:
                return 0.0
            self._left -= 1
            if self._left >= 0:
                return 0.0
            wait = self._resets_at - clock.monotonic()
            if wait <= 0:
                self._left = None  # another window has begun: its first reply tells how many it allows
            return max(wait, 0.0)

    def hear(self, status: int, headers: Mapping[str, str]) -> float:
        self.limit = int(_number(headers.get("x-rate-limit-limit")) or 0) or self.limit
        left, reset = _number(headers.get("x-rate-limit-remaining")), _number(headers.get("x-rate-limit-reset"))
        if reset is None or (left is None and status != TOO_MANY):
            return 0.0
        if reset == int(reset):
            reset += 1.0  # whole seconds may have been rounded down
        reset = min(max(reset, 0.0), LONGEST_RESET)
        with self._lock:
            self._left = 0 if status == TOO_MANY or left is None else int(left)
            self._resets_at = clock.monotonic() + reset
        return reset if self._left <= 0 else 0.0


def _number(text: str | None) -> float | None:
    try:
        found = float(text) if text else None
    except ValueError:
        return None
    return found if found is not None and abs(found) < 1e12 else None
