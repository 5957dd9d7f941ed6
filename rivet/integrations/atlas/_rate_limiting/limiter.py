"""Client-side rate limiter: token buckets set to the server's limits, so that it does not answer 429.

* A caller reserves a token before it sends, and waits until it is available. A bucket may go into debt: later callers
  wait longer, first come, first served.
* The priority class ``bulk`` reserves one token at a time, so an ``interactive`` call overtakes all but one bulk call
  of its process.
* The default limiter only counts, and starts to pace at the first 429: no header says whether a server limits at all
  (``ratelimit.user``). A limiter passed to the client paces from the start.
* A 429 nevertheless empties the bucket of the shortest period, and the second one in a row all buckets: other programs
  of the same user consume tokens too.

No I/O happens here: the request flow polls, and sleeps. Buckets in Redis are in redis_limiter.py.
"""

from __future__ import annotations

import bisect
import itertools
import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING

from rivet.integrations.atlas._rate_limiting.buckets import Buckets, MemoryBuckets
from rivet.integrations.atlas._rate_limiting.limit import ATLAS_LIMITS, Limit, check_limits
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.account_registry import AccountRegistry, reset_after_fork
from rivet.integrations.atlas._support.defaults import LANES, Lane
from rivet.integrations.atlas._support.misspelt_names import suggests_keywords

if TYPE_CHECKING:
    from rivet.integrations.atlas._rate_limiting.redis_turns import RedisTurns

__all__ = ("ATLAS_LIMITS", "LANES", "Lane", "Limit", "RateLimiter", "Ticket", "shared_limiter")


class Ticket:
    """Place of one request in a limiter's queue."""

    __slots__ = ("epoch", "lane", "number", "ready_at", "used")

    def __init__(self, lane: Lane, number: int) -> None:
        self.lane = lane
        self.number = number
        self.ready_at: float | None = None
        self.used = False
        self.epoch = 0


@suggests_keywords
class RateLimiter:
    """Paces the requests of one user; give it to all clients that should share it.

    Args:
        limits: The server's limits for a user; an empty sequence paces nothing.
        buckets: Storage of the tokens if not in this process, as that of ``fleet.RedisRateLimiter``.
        only_if_limited: Pace only after the server has answered 429 for the first time.

    Raises:
        AtlasConfigError: A limit is invalid.

    Example:
        >>> limiter = RateLimiter([Limit(30, 60)])
        >>> client = AtlasClient(rate_limiter=limiter)
    """

    def __init__(
        self, limits: Sequence[Limit] = ATLAS_LIMITS, *, buckets: Buckets | None = None, only_if_limited: bool = False
    ) -> None:
        check_limits(limits)
        self._paces = self._paces_from_the_start = bool(limits) and not only_if_limited
        self._may_pace = bool(limits)
        self._given_buckets, self._limits = buckets, tuple(limits)
        self.turns: RedisTurns | None = None
        """Locks that processes of the account share, if they share a Redis."""
        self._buckets = self._make_buckets()
        self._bulk: list[int] = []
        self._bulk_ready_at = 0.0
        self._numbers = itertools.count()
        self._lock = threading.Lock()
        self._epoch = 0
        self._in_a_row = False
        reset_after_fork(self, RateLimiter._after_fork)

    @property
    def blocking(self) -> bool:
        """True if poll(), leave() and refused() do network I/O."""
        return self._buckets.blocking and self._paces

    def enter(self, lane: Lane) -> Ticket:
        """Join the queue for a token."""
        with self._lock:  # numbers must be in the order of the queue
            ticket = Ticket(lane, next(self._numbers))
            ticket.epoch = self._epoch
            if lane == "bulk" and self._paces:
                self._bulk.append(ticket.number)
        return ticket

    def poll(self, ticket: Ticket) -> float:
        """Return the seconds to wait before polling again; 0 means that the request may be sent."""
        if not self._paces:
            if self._may_pace:
                self._count()
            ticket.used = True
            return 0.0
        now = clock.monotonic()
        if ticket.ready_at is None:
            if ticket.lane == "bulk" and (before := self._bulk_before(ticket)):
                # Only the first bulk call has a reservation; this one polls again when it may be the first.
                return max(self._bulk_ready_at - now, 0.0) + 0.001 * before
            ticket.ready_at = now + self._buckets.reserve()
            if ticket.lane == "bulk":
                self._bulk_ready_at = ticket.ready_at
        wait = ticket.ready_at - now
        if wait > 0:
            return wait
        ticket.used, ticket.epoch = True, self._epoch
        return 0.0

    def leave(self, ticket: Ticket) -> None:
        """Leave the queue, whether the request is sent now or cancelled."""
        if ticket.ready_at is not None and not ticket.used:
            self._buckets.give_back()
        if ticket.lane == "bulk":
            with self._lock:
                place = bisect.bisect_left(self._bulk, ticket.number)
                if place < len(self._bulk) and self._bulk[place] == ticket.number:
                    del self._bulk[place]

    def refused(self, ticket: Ticket) -> float:
        """Record a 429; return the seconds until a token may be available."""
        if not self._may_pace:
            return 0.0
        with self._lock:
            if ticket.epoch < self._epoch:
                count = 0  # it was sent before the last 429, which already counted
            else:
                count = len(self._limits) if self._in_a_row else 1
                self._epoch += 1
                self._paces = self._in_a_row = True
        return self._buckets.drain(count)

    def accepted(self) -> None:
        """Record an accepted request: the next 429 is the first in a row again."""
        self._in_a_row = False

    def _make_buckets(self) -> Buckets:
        return self._given_buckets or MemoryBuckets(self._limits or ATLAS_LIMITS)

    def forget(self) -> None:
        """Reset to the initial state: full buckets, and no 429 seen yet."""
        with self._lock:
            self._paces, self._in_a_row, self._epoch = self._paces_from_the_start, False, 0
            self._buckets = self._make_buckets()

    def _after_fork(self) -> None:
        """Reset in a forked child: no lock may stay held, and the queue is empty."""
        self._lock = threading.Lock()
        self._bulk.clear()
        self._buckets.after_fork()

    def _count(self) -> None:
        """Count a request while the limiter does not pace; the buckets never go into debt then."""
        if not self._buckets.blocking and self._buckets.reserve() > 0:
            self._buckets.give_back()

    def _bulk_before(self, ticket: Ticket) -> int:
        with self._lock:
            return bisect.bisect_left(self._bulk, ticket.number)


_limiters: AccountRegistry[tuple[str, str, tuple[Limit, ...] | None], RateLimiter] = AccountRegistry()


def shared_limiter(base_url: str, email: str, limits: tuple[Limit, ...] | None) -> RateLimiter:
    """Return the limiter that all clients of an account in this process share.

    Args:
        base_url: Base URL of the API.
        email: E-mail of the user.
        limits: The limits of ATLAS_RATE_LIMITS; None paces with the default limits after the first 429.
    """
    key = (base_url, email.lower(), limits)
    if limits is None:
        return _limiters.get(key, lambda: RateLimiter(ATLAS_LIMITS, only_if_limited=True))
    return _limiters.get(key, lambda: RateLimiter(limits))
