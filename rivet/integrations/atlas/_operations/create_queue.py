"""Queue of creates: one at a time, over all clients, threads and tasks of an account in a process.

A real server gives racing creates the same number. So a create keeps its turn for as long as its call lasts, however
long the queue or the server takes. It is skipped only if it cannot proceed:

* its event loop has ended, or was unresponsive for STUCK_SECONDS;
* its event loop is blocked by the call that would have the next turn;
* the deadline of its call is over.

A create that was cancelled, or whose response timed out, may still be with the server: its turn lasts until the settle
time is over.

mutual_exclusion.py does the same between processes that share a Redis.
"""

from __future__ import annotations

import asyncio
import math
import threading
from collections import deque
from collections.abc import Callable, Hashable
from typing import TypeVar

from rivet.integrations.atlas._operations.steps import CallFlow, Pause
from rivet.integrations.atlas._pipeline.budget import current_budget, out_of_time, runs_blocking
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.loop_watch import LoopWatch
from rivet.integrations.atlas.exceptions import AtlasOutcomeUnknownError, AtlasTimeoutError

FIRST_POLL_SECONDS = 0.005
"""Seconds between checks whether the previous create is over, for each create ahead in the queue."""

LONGEST_POLL_SECONDS = 0.5

GATEWAY_TIMEOUT = 504

STUCK_SECONDS = 5.0
"""Seconds after which an unresponsive event loop is no longer waited for."""

T = TypeVar("T")


class Turn:
    """Place in the queue.

    Args:
        ends_at: Latest end of its call, on the monotonic clock.
    """

    def __init__(self, ends_at: float) -> None:
        self.has_come = self.has_lingered = False
        self._ends_at = ends_at
        self._loop = asyncio._get_running_loop()
        self._blocks = runs_blocking.get()
        # A call that blocks its thread proceeds whatever its event loop does.
        self._watch = LoopWatch(self._loop) if self._loop is not None and not self._blocks else None

    def linger(self, ends_at: float) -> None:
        """Keep the turn until a moment, although the call is over."""
        self.has_lingered, self._ends_at, self._watch = True, ends_at, None

    @property
    def is_over(self) -> bool:
        """True if the deadline of its call has passed."""
        return clock.monotonic() >= self._ends_at

    def is_up(self, queue: deque[Turn]) -> bool:
        """Return whether no other create has the turn or is ahead of this one, apart from those that are skipped."""
        is_before = True
        for other in queue:
            if other is self:
                is_before = False
            elif (is_before or other.has_come) and not other._is_skipped_by(self):
                return False
        return True

    def _is_skipped_by(self, own: Turn) -> bool:
        if self.is_over:
            return True
        if self._watch is None:
            return False
        if self._loop is own._loop:
            return own._blocks
        return self._watch.is_stuck(STUCK_SECONDS)


class CreateQueue:
    """Queues of an account, one for each key."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._queues: dict[Hashable, deque[Turn]] = {}

    def clear(self) -> None:
        """Drop all turns, in a forked child: their calls run in the parent process."""
        self._lock = threading.Lock()
        self._queues.clear()

    def wait(self, key: Hashable, create: Callable[[], CallFlow[T]], settle_time: float = 0.0) -> CallFlow[T]:
        """Run a create while no other one with this key runs: first come, first served.

        Args:
            key: Identifies what must not be created twice at the same time.
            create: The create.
            settle_time: Seconds for which the turn lasts after a create that may still be with the server.

        Raises:
            AtlasTimeoutError: The turn came too late for a complete attempt; nothing was sent.
        """
        budget = current_budget.get()
        left = budget.left if budget else math.inf
        turn = Turn(budget.ends_at if budget else math.inf)
        with self._lock:
            queue = self._queues.setdefault(key, deque())
            for other in [one for one in queue if one.is_over and one.has_lingered]:
                queue.remove(other)
            queue.append(turn)
        lingers = False
        try:
            while True:
                with self._lock:
                    if turn.is_up(queue):
                        turn.has_come = True
                        break
                    position = queue.index(turn)
                # One that is far behind checks less often.
                yield Pause(min(FIRST_POLL_SECONDS * max(position, 1), LONGEST_POLL_SECONDS))
            if budget is not None and budget.left < min(budget.timeout, left / 2):
                raise out_of_time()  # rather than an attempt cut short, whose outcome would be unknown
            return (yield from create())
        except GeneratorExit:
            lingers = turn.has_come
            raise
        except AtlasOutcomeUnknownError as error:
            lingers = timed_out(error)
            raise
        finally:
            with self._lock:
                if lingers and settle_time:
                    turn.linger(clock.monotonic() + settle_time)
                else:
                    queue.remove(turn)
                if not queue and self._queues.get(key) is queue:
                    del self._queues[key]


def timed_out(error: AtlasOutcomeUnknownError) -> bool:
    """Return whether the response timed out, so that the server may still be working."""
    return error.details.get("cause") == AtlasTimeoutError.__name__ or error.status == GATEWAY_TIMEOUT
