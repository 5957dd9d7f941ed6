"""Faults on demand: what a network, a proxy or a server at its limits does to a request.

A fault meets the requests that it is for, in the order in which the faults were added, until it has been used up.
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
    """A fault and the requests that it is for.

    Args:
        kind: What happens:

            * ``latency``: the request is served `seconds` later. A client that gives up before finds that its write
              took effect all the same.
            * ``drop_before``: the connection is cut before the request is served.
            * ``drop_after``: the request is served, then the connection is cut instead of an answer.
            * ``late_write``: the connection is cut at once; the request is served `seconds` later.
            * ``status``: an answer with `status` and an HTML body, as a proxy gives it.
            * ``rate_limit``: 429, as over the server's rate limit.
            * ``unauthorized``: 403 with an empty body, as for an expired or revoked token, and as an overloaded server
              answers to a good one.
            * ``truncate``: the answer ends in the middle of its body.
            * ``same_number``: the request is served `seconds` later, and creates that race get the same number, as a
              real server gives it (299 creates of 16 threads got 27 numbers).
            * ``slow``: the answer's body drips in over `seconds`.
            * ``busy``: a 500 with a message of an overloaded server; nothing is done.
            * ``overload``: requests take `seconds` each, and what comes while `at_once` are under way is answered as by
              ``busy``, in one of three cases as by ``unauthorized``.
        method: The HTTP method that it is for; ``*`` for all.
        path: The path that it is for, with the wildcards ``*`` and ``?``: ``/work-orders*``.
        times: How many requests it meets; None for all until it is removed.
        skip: How many matching requests pass before.
        every: 3 for each third one of those that match, beginning with the first.
        probability: The share of the matching requests that it meets, above 0 and up to 1.
        seconds: How long, for the kinds that take time; by the sandbox's clock for ``latency`` and ``late_write``.
        status: The status of ``status``.
        served: Whether a ``status`` comes after the request was served.
        message: Which message of an overloaded server, by its name in `busy.MESSAGES`; without it they take turns.
        at_once: How many requests an ``overload`` serves at a time.
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
        """A fault from plain JSON.

        Raises:
            ValueError: An option cannot be used; the message names each and says why.
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
    """The faults of a sandbox, and how often each has been met.

    Args:
        seed: Of the chance that `probability` takes, so that a run can be repeated.
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
        """Be as at the start: no faults, the same chance, and nothing that is still to happen happens."""
        self.clear()
        self._chance = random.Random(self._seed)  # noqa: S311 - repeatable on purpose
        self.era = object()
        """Changes with each reset: what a fault has put off to later belongs to the era before."""

    def shown(self) -> list[dict[str, Any]]:
        """The faults with how many requests each has met."""
        return [{**fault.model_dump(), "met": met} for fault, (_, met) in self._added]

    def take(self, method: str, path: str) -> Fault | None:
        """The fault for a request, if there is one."""
        for fault, counts in self._added:
            if not fault.is_for(method, path) or (fault.times is not None and counts[1] >= fault.times):
                continue
            counts[0] += 1
            due = counts[0] > fault.skip and (counts[0] - fault.skip - 1) % fault.every == 0
            if due and self._chance.random() < fault.probability:
                counts[1] += 1
                return fault
        return None
