"""The queue of creates: one at a time, over all clients, threads and tasks of an account in a process.

A real server gives creates that race the same number. So a create has its turn for as long as its call lasts, however
long the queue or the server takes; it is passed over only if it cannot go on by itself:

* its event loop has ended, or has done nothing for STUCK_SECONDS;
* its event loop waits for the call that would have the next turn, which blocks it;
* the deadline of its call is over.

turns.py does the same among processes that share a Redis.
"""

from __future__ import annotations

import asyncio
import math
import threading
from collections import deque
from collections.abc import Callable, Hashable
from typing import TypeVar

from rivet.integrations.atlas._operations.steps import Operation, Pause
from rivet.integrations.atlas._pipeline.budget import current_budget, out_of_time, runs_blocking
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.loop_watch import LoopWatch

FIRST_LOOK_SECONDS = 0.005
"""Seconds between two looks whether the create before this one is over, for each that waits in front."""

LONGEST_LOOK_SECONDS = 0.5

STUCK_SECONDS = 5.0
"""An event loop that does nothing for so long is waited for no longer."""

T = TypeVar("T")


class Turn:
    """A place in the queue.

    Args:
        ends_at: When its call is over at the latest, on the monotonic clock.
    """

    def __init__(self, ends_at: float) -> None:
        self.has_come = False
        self._ends_at = ends_at
        self._loop = asyncio._get_running_loop()
        self._blocks = runs_blocking.get()
        # A call that blocks its thread goes on by itself, whatever its event loop does.
        self._watch = LoopWatch(self._loop) if self._loop is not None and not self._blocks else None

    def is_up(self, queue: deque[Turn]) -> bool:
        """Return whether no other one has the turn or is before this one, but for those that are passed over."""
        is_before = True
        for other in queue:
            if other is self:
                is_before = False
            elif (is_before or other.has_come) and not other._is_passed_over_by(self):
                return False
        return True

    def _is_passed_over_by(self, own: Turn) -> bool:
        if clock.monotonic() >= self._ends_at:
            return True
        if self._watch is None:
            return False
        if self._loop is own._loop:
            return own._blocks
        return self._watch.is_stuck(STUCK_SECONDS)


class CreateQueue:
    """The queues of an account, one for each key."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._queues: dict[Hashable, deque[Turn]] = {}

    def clear(self) -> None:
        """Forget all turns, in a forked child: their calls are in the other process."""
        self._lock = threading.Lock()
        self._queues.clear()

    def wait(self, key: Hashable, create: Callable[[], Operation[T]]) -> Operation[T]:
        """Run a create when no other one of this key is under way: first come, first served.

        Args:
            key: What must not be created twice at once.
            create: The create.

        Raises:
            AtlasTimeoutError: The turn came too late for a whole attempt; nothing was sent.
        """
        budget = current_budget.get()
        left = budget.left if budget else math.inf
        turn = Turn(budget.ends_at if budget else math.inf)
        with self._lock:
            queue = self._queues.setdefault(key, deque())
            queue.append(turn)
        try:
            while True:
                with self._lock:
                    if turn.is_up(queue):
                        turn.has_come = True
                        break
                    position = queue.index(turn)
                # One that is far behind looks less often.
                yield Pause(min(FIRST_LOOK_SECONDS * max(position, 1), LONGEST_LOOK_SECONDS))
            if budget is not None and budget.left < min(budget.timeout, left / 2):
                raise out_of_time()  # an attempt cut short would be in doubt: rather nothing is sent
            return (yield from create())
        finally:
            with self._lock:
                queue.remove(turn)
                if not queue and self._queues.get(key) is queue:
                    del self._queues[key]
