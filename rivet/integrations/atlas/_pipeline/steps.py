"""Effects that the request flow yields to its driver: send, sleep, authenticate, run blocking code.

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
    """Send a request and read the response as far as needed. Results in the response.

    Attributes:
        request: The flow's own request; the caller's is never changed.
        seconds: Time limit, reading included.
        success_limit: Maximum bytes of a success; a larger one is an error.
        whole: Read a success whatever its content type; else only JSON and text.
        template: The path with parameters, for traces; empty if the contract does not know it.
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
    """Call a function that does blocking I/O. Results in what it returns.

    Attributes:
        call: The function.
    """

    call: Callable[[], Any]


@dataclass(frozen=True, slots=True)
class Authenticate:
    """Get an access token, by a refresh if needed. Results in the token.

    Attributes:
        rejected: The token that the server just rejected.
        fresh: The token must not be about to expire.
        budget: How long to wait for another caller's refresh.
    """

    rejected: str | None
    fresh: bool
    budget: Budget


Step = Send | Sleep | Blocking | Authenticate
Flow = Generator[Step, Any, httpx.Response]
