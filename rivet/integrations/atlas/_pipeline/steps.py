"""Steps that the request flow asks its driver for: send, sleep, authenticate, run blocking code.

The flow does no I/O: it yields one of these steps and receives a response, a token, or an exception. The two drivers,
sync and async, are in _transport/drivers.py.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any

from rivet.integrations.atlas._httpx import httpx
from rivet.integrations.atlas._pipeline.budget import Budget


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
