"""Time and retry budget of a call."""

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
    """Time and attempts of one call, shared by all its requests.

    Attributes:
        timeout: Seconds for one attempt.
        deadline: Seconds for the whole call.
        ends_at: Its end on the monotonic clock.
        max_retries: Attempts after the first.
        lane: Priority class of its requests where requests are paced.
        timeout_given: The user set the timeout, so that an operation that needs longer gets no extension.
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
        """Start the budget of a call with these options."""
        given = config.timeout_given
        return cls.start(config.timeout, config.deadline, config.max_retries, config.lane, timeout_given=given)

    def with_room_for(self, seconds: float) -> Budget:
        """Return the budget with its deadline extended for an operation that needs longer attempts.

        A timeout or a deadline that the user set stays.
        """
        more = seconds - self.timeout
        if more <= 0 or self.timeout_given or self.deadline != self.timeout * DEADLINE_FACTOR:
            return self
        return replace(self, deadline=self.deadline + more, ends_at=self.ends_at + more)

    def at_least(self, timeout: float, deadline: float, max_retries: int) -> Budget:
        """Start a new budget with the larger of each value."""
        larger = max(self.timeout, timeout), max(self.deadline, deadline), max(self.max_retries, max_retries)
        return Budget.start(*larger)

    @property
    def left(self) -> float:
        return self.ends_at - clock.monotonic()

    def attempt_seconds(self, needed: float = 0) -> float:
        """Return the seconds for the next attempt.

        Args:
            needed: Seconds that the operation needs; a timeout that the user set wins.

        Raises:
            AtlasTimeoutError: The deadline is over.
        """
        left = self.left
        if left <= 0:
            raise out_of_time()
        return min(self.timeout if self.timeout_given else max(self.timeout, needed), left)


current_budget: contextvars.ContextVar[Budget | None] = contextvars.ContextVar("atlas_budget", default=None)
"""Budget of the facade call in progress; generated functions have no such argument."""


runs_blocking: contextvars.ContextVar[bool] = contextvars.ContextVar("atlas_runs_blocking", default=False)
"""True if the call in progress blocks its thread, and with it the event loop of that thread."""


def out_of_time() -> AtlasTimeoutError:
    return AtlasTimeoutError(
        "The deadline of the call is over. Allow more time with deadline= (four times timeout= by default)."
    )
