"""Time and attempts that a call has left."""

from __future__ import annotations

import contextvars
from dataclasses import dataclass, replace

from rivet.integrations.atlas._rate_limiting.limiter import Lane
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.defaults import DEADLINE_FACTOR
from rivet.integrations.atlas.config import ClientConfig
from rivet.integrations.atlas.exceptions import AtlasTimeoutError


@dataclass(frozen=True, slots=True)
class Budget:
    """The time and the attempts of one call; all requests of the call share it.

    Attributes:
        timeout: Seconds for one attempt.
        deadline: Seconds for the whole call.
        ends_at: When it must be over, on the monotonic clock.
        max_retries: Attempts after the first.
        lane: Whether its requests overtake others, or are overtaken, where requests are paced.
        timeout_given: Somebody chose the timeout, so that an operation that needs longer does not get more.
    """

    timeout: float
    deadline: float
    ends_at: float
    max_retries: int
    lane: Lane = "interactive"
    timeout_given: bool = True

    @classmethod
    def start(
        cls,
        timeout: float,
        deadline: float,
        max_retries: int,
        lane: Lane = "interactive",
        *,
        timeout_given: bool = True,
    ) -> Budget:
        return cls(timeout, deadline, clock.monotonic() + deadline, max_retries, lane, timeout_given)

    @classmethod
    def of(cls, config: ClientConfig) -> Budget:
        """That of a call with these options, from now on."""
        given = config.timeout_given
        return cls.start(config.timeout, config.deadline, config.max_retries, config.lane, timeout_given=given)

    def with_room_for(self, seconds: float) -> Budget:
        """The same, its deadline later by what an attempt of so many seconds takes longer than others.

        A timeout or a deadline that somebody chose stays.
        """
        more = seconds - self.timeout
        if more <= 0 or self.timeout_given or self.deadline != self.timeout * DEADLINE_FACTOR:
            return self
        return replace(self, deadline=self.deadline + more, ends_at=self.ends_at + more)

    def at_least(self, timeout: float, deadline: float, max_retries: int) -> Budget:
        """A new budget, from now on, with the larger of each value."""
        larger = max(self.timeout, timeout), max(self.deadline, deadline), max(self.max_retries, max_retries)
        return Budget.start(*larger)

    @property
    def left(self) -> float:
        return self.ends_at - clock.monotonic()

    def attempt_seconds(self, needed: float = 0) -> float:
        """Seconds for the next attempt.

        Args:
            needed: What the operation needs at least; it gets less if somebody chose less.

        Raises:
            AtlasTimeoutError: Nothing is left.
        """
        left = self.left
        if left <= 0:
            raise out_of_time()
        return min(self.timeout if self.timeout_given else max(self.timeout, needed), left)


current_budget: contextvars.ContextVar[Budget | None] = contextvars.ContextVar("atlas_budget", default=None)
"""The budget of the facade's call under way; generated functions take no such argument."""


runs_blocking: contextvars.ContextVar[bool] = contextvars.ContextVar("atlas_runs_blocking", default=False)
"""Whether the call under way blocks its thread, so that what else runs in that thread's event loop cannot go on."""


def out_of_time() -> AtlasTimeoutError:
    return AtlasTimeoutError(
        "The deadline of the call is over. Allow more time with deadline= (four times timeout= by default)."
    )
