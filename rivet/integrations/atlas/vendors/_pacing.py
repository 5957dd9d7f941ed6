"""Rate limiting of requests to a vendor, without I/O: the client sends, and sleeps."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from http import HTTPStatus
from typing import Protocol

from rivet.integrations.atlas._pipeline.retry import retry_after
from rivet.integrations.atlas._rate_limiting.buckets import MemoryBuckets
from rivet.integrations.atlas._rate_limiting.limit import Limit
from rivet.integrations.atlas._support import clock

MAX_RESET_SECONDS = 120.0
"""Longest wait that a vendor's headers can demand; MaintainX's window is 60 s."""


class Pace(Protocol):
    """Rate limiter of a vendor's client."""

    def wait(self) -> float:
        """Reserve a request; return the seconds to wait before it is sent."""

    def update(self, status: int, headers: Mapping[str, str]) -> float:
        """Update from a response; return the seconds after which the next request is expected to be allowed."""


class BucketPace:
    """Limiter for a limit that is known beforehand, such as ServiceTitan's 60 calls a second per app and tenant.

    Args:
        limit: The limit.
    """

    def __init__(self, limit: Limit) -> None:
        self._buckets = MemoryBuckets((limit,))
        self._resumes_at = 0.0

    def wait(self) -> float:
        return max(self._buckets.reserve(), self._resumes_at - clock.monotonic())

    def update(self, status: int, headers: Mapping[str, str]) -> float:
        if status != HTTPStatus.TOO_MANY_REQUESTS:
            return 0.0
        asked = min(retry_after(headers.get("retry-after")) or 0.0, MAX_RESET_SECONDS)
        self._resumes_at = max(self._resumes_at, clock.monotonic() + asked)  # for all requests, not only this one
        return max(self._buckets.drain(1), asked)


class HeaderPace:
    """Limiter by response headers: ``X-Rate-Limit-Remaining`` and ``-Reset`` (seconds), as MaintainX sends them.

    Before the first response no limit is known, and no request waits.
    """

    def __init__(self) -> None:
        self.limit: int | None = None
        """Requests allowed in a window; None until a response says so."""
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
                self._left = None  # a new window has started: its first response says how many it allows
            return max(wait, 0.0)

    def update(self, status: int, headers: Mapping[str, str]) -> float:
        self.limit = int(_number(headers.get("x-rate-limit-limit")) or 0) or self.limit
        left, reset = _number(headers.get("x-rate-limit-remaining")), _number(headers.get("x-rate-limit-reset"))
        if reset is None or (left is None and status != HTTPStatus.TOO_MANY_REQUESTS):
            return 0.0
        if reset == int(reset):
            reset += 1.0  # whole seconds may have been rounded down
        reset = min(max(reset, 0.0), MAX_RESET_SECONDS)
        with self._lock:
            self._left = 0 if status == HTTPStatus.TOO_MANY_REQUESTS or left is None else int(left)
            self._resets_at = clock.monotonic() + reset
        return reset if self._left <= 0 else 0.0


def _number(text: str | None) -> float | None:
    try:
        found = float(text) if text else None
    except ValueError:
        return None
    return found if found is not None and abs(found) < 1e12 else None
