"""A queue of creates: first come, first served over all clients, threads and tasks of an account."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rivet.integrations.atlas._pipeline.budget import current_budget, runs_blocking
from rivet.integrations.atlas._support import clock

if TYPE_CHECKING:
    pass

LAPSE_SECONDS = 5.0
"""A create that has its turn is passed over so long after its attempt should have ended."""

LONGEST_TURN_SECONDS = 300.0


@dataclass(frozen=True, slots=True, eq=False)
class Turn:
    """A place in a queue of creates.

    Attributes:
        loop: The event loop that its call runs in, or blocks; None if there is none.
        blocks: Its call blocks its thread.
        lapses_at: When it is passed over, on the monotonic clock: its event loop may have been stopped.
    """

    loop: object
    blocks: bool
    lapses_at: float

    @classmethod
    def start(cls) -> Turn:
        """A turn of the call under way."""
        budget = current_budget.get()
        seconds = LONGEST_TURN_SECONDS if budget is None else min(budget.left, budget.timeout + LAPSE_SECONDS)
        return cls(asyncio._get_running_loop(), runs_blocking.get(), clock.monotonic() + seconds)

    def is_up(self, queue: deque[Turn]) -> bool:
        """Whether it is this one's turn: those before it are over, have lapsed, or wait for the loop that it blocks."""
        now = clock.monotonic()
        for other in list(queue):
            if other is self:
                return True
            held_up = self.blocks and self.loop is not None and other.loop is self.loop and not other.blocks
            if now < other.lapses_at and not held_up:
                return False
        return True


def _position(queue: deque[Turn], turn: Turn) -> int:
    try:
        return queue.index(turn)
    except (RuntimeError, ValueError):  # it changed meanwhile
        return 1
