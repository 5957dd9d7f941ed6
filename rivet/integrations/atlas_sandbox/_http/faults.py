"""Faults on demand: what a network, a proxy or an overloaded server does to a request.

A fault applies to its matching requests, in the order in which the faults were added, until it is used up.
"""

from __future__ import annotations

import random
from fnmatch import fnmatchcase
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from rivet.integrations.atlas_sandbox._http.busy import MESSAGES

Kind = Literal[
    "latency",
    "drop_before",
    "drop_after",
    "late_write",
    "status",
    "rate_limit",
    "unauthorized",
    "truncate",
    "slow",
    "same_number",
    "busy",
    "overload",
]


class Fault(BaseModel):
    """Fault, and the requests that it applies to.

    Args:
        kind: What happens:

            * ``latency``: the request is served `seconds` later. A client that gives up earlier finds that its write
              happened nevertheless.
            * ``drop_before``: the connection is cut before the request is served.
            * ``drop_after``: the request is served, then the connection is cut instead of a response.
            * ``late_write``: the connection is cut immediately; the request is served `seconds` later.
            * ``status``: a response with `status` and an HTML body, as from a proxy.
            * ``rate_limit``: 429, as over the server's rate limit.
            * ``unauthorized``: 403 with an empty body, as for an expired or revoked token, and as an overloaded server
              responds to a valid one.
            * ``truncate``: the response ends in the middle of its body.
            * ``same_number``: the request is served `seconds` later, and racing creates get the same number, as on a
              real server (299 creates of 16 threads got 27 numbers).
            * ``slow``: the response's body arrives slowly over `seconds`.
            * ``busy``: a 500 with a message of an overloaded server; nothing is done.
            * ``overload``: requests take `seconds` each; further requests while `at_once` are in progress get the
              response of ``busy``, or in one of three cases that of ``unauthorized``.
        method: HTTP method to match; ``*`` for all.
        path: Path to match, with the wildcards ``*`` and ``?``: ``/work-orders*``.
        times: Number of requests that it applies to; None for all until it is removed.
        skip: Number of matching requests to let through first.
        every: 3 for every third matching request, starting with the first.
        probability: Share of the matching requests that it applies to, above 0 and up to 1.
        seconds: Duration, for the kinds that have one; by the sandbox's clock for ``latency`` and ``late_write``.
        status: Status code of ``status``.
        served: Whether ``status`` is sent after the request was served.
        message: Message of an overloaded server, by its name in `busy.MESSAGES`; by default they alternate.
        at_once: Number of requests that an ``overload`` serves at a time.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    kind: Kind
    method: Literal["*", "GET", "POST", "PATCH", "PUT", "DELETE"] = "*"
    path: str = "*"
    times: int | None = Field(default=1, ge=1)
    skip: int = Field(default=0, ge=0)
    every: int = Field(default=1, ge=1)
    probability: float = Field(default=1.0, gt=0, le=1)
    seconds: float = Field(default=0.0, ge=0, allow_inf_nan=False)
    status: int = Field(default=503, ge=400, le=599)
    served: bool = False
    message: str | None = None
    at_once: int = Field(default=8, ge=1)

    @field_validator("message")
    @classmethod
    def _known(cls, value: str | None) -> str | None:
        if value is not None and value not in MESSAGES:
            raise ValueError(f"there are {', '.join(MESSAGES)}")
        return value

    @classmethod
    def read(cls, options: Any) -> Fault:
        """Read a fault from plain JSON.

        Raises:
            ValueError: An option is invalid; the message lists each one with the reason.
        """
        try:
            return cls.model_validate(options)
        except ValidationError as error:
            wrong = error.errors(include_url=False)
            problems = "; ".join(f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in wrong)
            raise ValueError(problems) from None

    def is_for(self, method: str, path: str) -> bool:
        return self.method in ("*", method) and fnmatchcase(path, self.path)


class Faults:
    """Faults of a sandbox, with the number of requests that each was applied to.

    Args:
        seed: Seed of the random choices for `probability`, so that a run can be repeated.
    """

    def __init__(self, seed: int = 24) -> None:
        self._seed = seed
        self._added: list[tuple[Fault, list[int]]] = []
        self.reset()

    def add(self, fault: Fault) -> None:
        self._added.append((fault, [0, 0]))

    def clear(self) -> None:
        self._added.clear()

    def reset(self) -> None:
        """Reset: no faults, the initial random seed, and no deferred requests."""
        self.clear()
        self._chance = random.Random(self._seed)  # noqa: S311 - repeatable on purpose
        self.era = object()
        """Identity of the period since the last reset: deferred requests of an earlier period are dropped."""

    def shown(self) -> list[dict[str, Any]]:
        """Return the faults with the number of requests that each was applied to."""
        return [{**fault.model_dump(), "met": met} for fault, (_, met) in self._added]

    def claim(self, method: str, path: str) -> Fault | None:
        """Consume and return the fault for a request, if there is one."""
        for fault, counts in self._added:
            if not fault.is_for(method, path) or (fault.times is not None and counts[1] >= fault.times):
                continue
            counts[0] += 1
            due = counts[0] > fault.skip and (counts[0] - fault.skip - 1) % fault.every == 0
            if due and self._chance.random() < fault.probability:
                counts[1] += 1
                return fault
        return None
