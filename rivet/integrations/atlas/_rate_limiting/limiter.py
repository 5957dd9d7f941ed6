"""Pacing: token buckets set to the server's rate limits, so that it has no reason to answer 429.

* A caller reserves a token before it sends, and waits until its turn. A bucket may go into debt: who comes later waits
  longer, in the order of coming.
* The lane ``bulk`` reserves one token at a time, so a call of the lane ``interactive`` overtakes all other bulk calls
  of its process.
* A limiter that nobody gave to the client only counts, and starts to pace at the first 429: whether a server limits at
  all, nothing else tells (``ratelimit.user`` has no header about it). One that was given paces from the start.
* A 429 all the same empties the bucket of the shortest period, and the second one in a row all buckets: other programs
  of the same user take tokens too.

No I/O happens here: the request flow asks, and sleeps. Buckets in Redis are in redis_limiter.py.
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

if TYPE_CHECKING:
    from rivet.integrations.atlas._rate_limiting.redis_turns import RedisTurns

__all__ = ("ATLAS_LIMITS", "LANES", "Lane", "Limit", "RateLimiter", "Ticket", "shared_limiter")


class Ticket:
    """One request on its way through a limiter."""

    __slots__ = ("epoch", "lane", "number", "ready_at", "used")

    def __init__(self, lane: Lane, number: int) -> None:
        self.lane = lane
        self.number = number
        self.ready_at: float | None = None
        self.used = False
        self.epoch = 0


class RateLimiter:
    """Paces the requests of one user; give it to all clients that should share it.

    Args:
        limits: The server's limits for a user; an empty sequence paces nothing.
        buckets: Where the tokens are, if not in this process, as those of ``fleet.RedisRateLimiter``.
        only_if_limited: Pace only after the server has answered 429 for the first time.

    Raises:
        AtlasConfigError: A limit is none.

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
        self._limits = len(limits)
        self._given, self._told = buckets, tuple(limits)
        self.turns: RedisTurns | None = None
        """The turns that processes of the account take, if they share a Redis."""
        self._buckets = self._make()
        self._bulk: list[int] = []
        self._bulk_ready_at = 0.0
        self._numbers = itertools.count()
        self._lock = threading.Lock()
        self._epoch = 0
        self._in_a_row = False
        reset_after_fork(self, RateLimiter._after_fork)

    @property
    def blocking(self) -> bool:
        """Whether poll(), leave() and refused() take as long as a network does."""
        return self._buckets.blocking and self._paces

    def enter(self, lane: Lane) -> Ticket:
        """Begin to wait for a token."""
        with self._lock:  # numbers in the line must not cross
            ticket = Ticket(lane, next(self._numbers))
            ticket.epoch = self._epoch
            if lane == "bulk" and self._paces:
                self._bulk.append(ticket.number)
        return ticket

    def poll(self, ticket: Ticket) -> float:
        """Seconds to wait before asking again; 0 means go."""
        if not self._paces:
            if self._may_pace:
                self._count()
            ticket.used = True
            return 0.0
        now = clock.monotonic()
        if ticket.ready_at is None:
            if ticket.lane == "bulk" and (before := self._bulk_before(ticket)):
                # Only the first bulk call has a reservation; this one looks again when it may be the first.
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
        """End a wait, whether the request goes now or is given up."""
        if ticket.ready_at is not None and not ticket.used:
            self._buckets.give_back()
        if ticket.lane == "bulk":
            with self._lock:
                place = bisect.bisect_left(self._bulk, ticket.number)
                if place < len(self._bulk) and self._bulk[place] == ticket.number:
                    del self._bulk[place]

    def refused(self, ticket: Ticket) -> float:
        """The server answered 429 to a request: seconds until a token may be there."""
        if not self._may_pace:
            return 0.0
        with self._lock:
            if ticket.epoch < self._epoch:
                count = 0  # it was sent before the last 429, and tells nothing new
            else:
                count = self._limits if self._in_a_row else 1
                self._epoch += 1
                self._paces = self._in_a_row = True
        return self._buckets.drain(count)

    def accepted(self) -> None:
        """The server took a request: the next 429 is the first in a row again."""
        self._in_a_row = False

    def _make(self) -> Buckets:
        return self._given or MemoryBuckets(self._told or ATLAS_LIMITS)

    def forget(self) -> None:
        """Be as at the start: full buckets, and no 429 seen yet."""
        with self._lock:
            self._paces, self._in_a_row, self._epoch = self._paces_from_the_start, False, 0
            self._buckets = self._make()

    def _after_fork(self) -> None:
        """In a forked child: no lock may stay held, and nobody is in the line."""
        self._lock = threading.Lock()
        self._bulk.clear()
        self._buckets.after_fork()

    def _count(self) -> None:
        """Keep the buckets true while nobody is paced; they are never in debt then."""
        if not self._buckets.blocking and self._buckets.reserve() > 0:
            self._buckets.give_back()

    def _bulk_before(self, ticket: Ticket) -> int:
        with self._lock:
            return bisect.bisect_left(self._bulk, ticket.number)


_limiters: AccountRegistry[tuple[str, str, tuple[Limit, ...] | None], RateLimiter] = AccountRegistry()


def shared_limiter(base_url: str, email: str, limits: tuple[Limit, ...] | None) -> RateLimiter:
    """The limiter of all clients of this process with the same account.

    Args:
        base_url: Where the API is.
        email: Who signs in.
        limits: What ATLAS_RATE_LIMITS says; None: pace with the usual limits, once the server is seen to limit.
    """
    key = (base_url, email.lower(), limits)
    if limits is None:
        return _limiters.get(key, lambda: RateLimiter(ATLAS_LIMITS, only_if_limited=True))
    return _limiters.get(key, lambda: RateLimiter(limits))
