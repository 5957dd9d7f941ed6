"""How the entries of an outbox are delivered: in order, once, and without one that fails holding up the others.

What an entry's failure means for the others:

* The server refuses it for good (unusable input, no such record, no permission): it is ``refused``, and so is what
  builds on it.
* The server as a whole cannot be worked with (no connection, too many requests, a sign-in that is refused, 502 to
  504): the delivery stops, and nothing counts against the entry.
* A limit of the licence: the creates wait while updates go on, since they may make room.
* The create's reply is lost, or the server stumbles (500): that may be the entry's fault or the server's. The next one
  is tried: if one goes through after it, it counts as a try of this entry; if the next fails too, the delivery stops.
* Anything else is the entry's own fault and counts as a try. After TRIES it is ``set_aside``.

An entry that is passed over is tried again by the next delivery; what builds on it, or changes the same work order,
waits with it.

A create is sent again only when the settle time since it was last sent is over, whichever process sent it: until then
it may still be committed. Then it is looked for by its key first.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator
from dataclasses import dataclass
from functools import partial
from typing import Any, NamedTuple

from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas.exceptions import (
    AtlasAPIError,
    AtlasAuthError,
    AtlasConfigError,
    AtlasConflictError,
    AtlasConnectionError,
    AtlasError,
    AtlasLicenseError,
    AtlasNotFoundError,
    AtlasPermissionError,
    AtlasRateLimitError,
    AtlasTimeoutError,
    AtlasValidationError,
)
from rivet.integrations.atlas.outbox._store import TAMPERED, Entries, Entry, State, Stored

logger = logging.getLogger("rivet.integrations.atlas")

TRIES = 3
"""How often an entry may fail for a reason of its own."""

_REFUSED_FOR_GOOD = (AtlasValidationError, AtlasNotFoundError, AtlasPermissionError)
_SERVER_ERRORS = (
    AtlasLicenseError,
    AtlasRateLimitError,
    AtlasConnectionError,
    AtlasTimeoutError,
    AtlasConfigError,
)
_GATEWAY_STATUSES = (502, 503, 504)


@dataclass(frozen=True, slots=True)
class Delivery:
    """What came of a delivery.

    Attributes:
        delivered: Entries that were delivered.
        refused: Entries that the server refused for good, and what builds on them.
        waiting: Entries that are left.
        stopped_by: The error that stopped it, or that an entry failed with; None if all went well.
        set_aside: Entries that were set aside, since they failed again and again.
    """

    delivered: int
    refused: int
    waiting: int
    stopped_by: AtlasError | None
    set_aside: int = 0


class Call(NamedTuple):
    """A call of a client, sync or async.

    Attributes:
        method: The method's name.
        arguments: Its arguments.
        options: Its keyword arguments.
        before_sending: What to do before its create is sent.
    """

    method: str
    arguments: tuple[Any, ...]
    options: dict[str, Any]
    before_sending: Callable[[], None] | None = None


class Pause(NamedTuple):
    """Wait."""

    seconds: float


Steps = Generator[Call | Pause, Any, Delivery]


def next_step(steps: Steps, answer: Any) -> Call | Pause | Delivery:
    """The next thing to do, or what came of all."""
    try:
        return steps.send(answer)
    except StopIteration as stop:
        delivery: Delivery = stop.value
        return delivery


def deliver(entries: Entries, settle_time: float) -> Steps:
    """What to do to deliver what waits; receives a work order or the error of each call."""
    run = _Run(entries, settle_time)
    yield from run.deliver()
    return run.result()


class _Run:
    """One delivery."""

    def __init__(self, entries: Entries, settle_time: float) -> None:
        self._entries, self._settle_time = entries, settle_time
        self._delivered = self._refused = self._set_aside = 0
        self._error: AtlasError | None = None
        self._held: set[str] = set()
        """Keys and work orders that must wait for an entry that was passed over."""
        self._doubts: list[tuple[Stored, str]] = []
        """Entries that failed, with why, where it is not known yet whether that is their own fault."""
        self._limit: AtlasLicenseError | None = None
        """The licence allows no more creates."""
        self._last_failed = False
        """The last entry that was tried is one of them."""

    def result(self) -> Delivery:
        waiting = self._entries.waiting()
        if self._limit is not None:
            logger.warning("Atlas: %d entries of the outbox wait: %s", waiting, self._limit.message)
        return Delivery(self._delivered, self._refused, waiting, self._error, self._set_aside)

    def deliver(self) -> Generator[Call | Pause, Any, None]:
        number, stopped = 0, False
        while not stopped and (stored := self._entries.next_waiting(number)) is not None:
            number = stored.number
            stopped = yield from self._deliver(stored)
        self._settle_doubts(counts=False)

    def _deliver(self, stored: Stored) -> Generator[Call | Pause, Any, bool]:
        """Deliver an entry: whether the delivery stops."""
        entry = stored.entry
        if stored.flaw in TAMPERED:
            self._finish(stored, "set_aside", f"It {stored.flaw}.")
            return False
        create = self._entries.create_of(entry.target) if entry.target is not None else None
        names = _names(entry, create)
        if names & self._held or (self._limit is not None and entry.kind == "create"):
            self._held |= names
            return False
        if create is not None and create.work_order is None:
            state: State = "set_aside" if create.state == "set_aside" else "refused"
            why = "set aside" if state == "set_aside" else "refused"
            self._finish(stored, state, f"The work order that it builds on was {why}: {create.problem}")
            return False
        if stored.flaw is not None:
            return self._in_doubt(stored, names, AtlasConfigError(f"The entry {entry.key} {stored.flaw}."))
        if stored.begun is not None and (wait := self._unsettled(stored.begun)) > 0:
            yield Pause(wait)
        answer = yield self._call(stored, create)
        if not isinstance(answer, AtlasError):
            self._entries.delivered(stored.number, answer.id)
            self._delivered += 1
            self._last_failed = False
            self._settle_doubts(counts=True)
            return False
        if isinstance(answer, _REFUSED_FOR_GOOD) and not isinstance(answer, AtlasLicenseError):
            self._finish(stored, "refused", answer.message)
            self._last_failed = False
            return False
        if isinstance(answer, AtlasLicenseError) and entry.kind == "create":
            self._limit = answer
            self._error = self._error or answer
            self._held |= names
            return False
        if _concerns_the_server(answer):
            self._error = answer
            return True
        if isinstance(answer, AtlasAPIError) and not isinstance(answer, AtlasConflictError):
            return self._in_doubt(stored, names, answer)
        self._error = self._error or answer
        self._held |= names
        self._failed(stored, answer.message, counts=True)
        return False

    def _unsettled(self, begun: float) -> float:
        """Seconds in which a create that was sent may still be committed, also if the clock went back since."""
        return min(max(begun + self._settle_time - clock.wall(), 0.0), self._settle_time)

    def _call(self, stored: Stored, create: Entry | None) -> Call:
        entry = stored.entry
        if entry.kind == "create":
            note = partial(self._entries.begin, stored.number)
            return Call("create_work_order", (entry.body,), {"idempotency_key": entry.key}, note)
        return Call("update_work_order", (create.work_order if create else entry.target, entry.body), {})

    def _in_doubt(self, stored: Stored, names: set[str], error: AtlasError) -> bool:
        """Pass over an entry that failed, perhaps by its own fault: whether the delivery stops."""
        self._error = self._error or error
        self._held |= names
        self._doubts.append((stored, error.message))
        is_second, self._last_failed = self._last_failed, True
        return is_second

    def _settle_doubts(self, *, counts: bool) -> None:
        for stored, problem in self._doubts:
            self._failed(stored, problem, counts=counts)
        self._doubts.clear()

    def _failed(self, stored: Stored, problem: str, *, counts: bool) -> None:
        tries = stored.entry.tries + counts
        state: State = "set_aside" if tries >= TRIES else "waiting"
        self._set_aside += state == "set_aside"
        self._entries.failed(stored.number, state, problem, tries)

    def _finish(self, stored: Stored, state: State, problem: str) -> None:
        self._refused += state == "refused"
        self._set_aside += state == "set_aside"
        self._entries.failed(stored.number, state, problem, stored.entry.tries)


def _names(entry: Entry, create: Entry | None) -> set[str]:
    """What an entry is known by to those that must come after it."""
    names = {entry.key, entry.target, str(create.work_order) if create and create.work_order else None}
    return {name for name in names if name is not None}


def _concerns_the_server(error: AtlasError) -> bool:
    if isinstance(error, AtlasPermissionError):
        return isinstance(error, AtlasLicenseError)
    return isinstance(error, (*_SERVER_ERRORS, AtlasAuthError)) or (
        isinstance(error, AtlasAPIError) and error.status in _GATEWAY_STATUSES
    )
