"""What the request flow asks its driver to do, and the time that a call has left.

The flow (pipeline.py, sign_in.py) does no I/O: it yields one of these steps and receives a response, a token, or an
exception. transport.py holds the two drivers, one for each colour.
"""

from __future__ import annotations

import contextvars
from collections.abc import Callable, Generator
from dataclasses import dataclass, field, replace
from typing import Any

from . import clock, otel
from ._http import httpx
from .config import ClientConfig
from .exceptions import AtlasError, AtlasTimeoutError, Attempt
from .limits import DEADLINE_FACTOR
from .rate_limits import Lane


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


last_reply: contextvars.ContextVar[list[httpx.Response] | None] = contextvars.ContextVar("atlas_reply", default=None)
"""Where a raw call wants the last reply of its call (raw_access.py)."""


before_sending: contextvars.ContextVar[Callable[[], None] | None] = contextvars.ContextVar(
    "atlas_before_sending", default=None
)
"""What to do before each sending of a request that must not be done twice; it may take as long as a disk does."""


def note(response: httpx.Response) -> None:
    """Keep a reply for the raw call under way, if one is."""
    if (replies := last_reply.get()) is not None:
        replies[:] = [response]


def out_of_time() -> AtlasTimeoutError:
    return AtlasTimeoutError(
        "The deadline of the call is over. Allow more time with deadline= (four times timeout= by default)."
    )


@dataclass(frozen=True, slots=True)
class Send:
    """Send a request and read of its reply what must be judged. Gives the response.

    Attributes:
        request: A request of the flow's own; the caller's is never changed.
        seconds: The time for it, reading included.
        success_limit: Bytes of a success that are read; a larger one is an error.
        whole: Read a success whatever its content type; else only JSON and text.
        template: The path with parameters, for those who watch; empty if the contract does not know it.
    """

    request: httpx.Request
    seconds: float
    success_limit: int
    whole: bool = True
    template: str = ""

    def __post_init__(self) -> None:
        self.request.extensions["timeout"] = dict.fromkeys(("connect", "read", "write", "pool"), self.seconds)


@dataclass(slots=True)
class Attempts:
    """The sendings of one request, as its errors tell them."""

    made: list[Attempt] = field(default_factory=list)
    _ended: float | None = None

    def watch(self, send: Send) -> Generator[Step, Any, httpx.Response]:
        """Send, and note what came of it."""
        started = clock.monotonic()
        after = 0.0 if self._ended is None else started - self._ended
        outcome: int | str = "interrupted"
        span = otel.start(send.request, send.template, len(self.made))
        try:
            response: httpx.Response = yield send
            outcome = response.status_code
        except (httpx.HTTPError, AtlasError) as error:
            outcome = type(error).__name__
            raise
        finally:
            span.end(outcome)
            self._ended = clock.monotonic()
            self.made.append(Attempt(outcome, round(self._ended - started, 3), round(after, 3)))
        return response


@dataclass(frozen=True, slots=True)
class Sleep:
    """Wait."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Blocking:
    """Call a function that may take as long as a network or a disk does. Gives what it returns.

    Attributes:
        call: The function.
    """

    call: Callable[[], Any]


@dataclass(frozen=True, slots=True)
class Authenticate:
    """Give an access token, got by a flight if need be.

    Attributes:
        rejected: The token that the server just refused.
        fresh: The token must not be near its end.
        budget: How long to wait for somebody else's flight.
    """

    rejected: str | None
    fresh: bool
    budget: Budget


Step = Send | Sleep | Blocking | Authenticate
Flow = Generator[Step, Any, httpx.Response]
