"""Delivery of an outbox: in order, once, and without one failing entry blocking the others.

How the failure of an entry is handled:

* The server rejects it permanently (invalid input, no such record, no permission): it is ``refused``, and so are its
  dependents.
* The server as a whole is unusable (no connection, too many requests, a rejected sign-in, 502 to 504): the delivery
  stops, and nothing counts against the entry.
* A licence limit: creates wait while updates continue, since they may lift the limit.
* The response to a create is lost, or the server fails (500): that may be caused by the entry or the server. The next
  entry is tried: if one succeeds after it, it counts as a try of this entry; if the next fails too, the delivery stops.
* Anything else is caused by the entry and counts as a try. After MAX_TRIES it is ``set_aside``.

A skipped entry is retried by the next delivery; its dependents, and entries for the same work order, wait with it.

A create is sent again only after the settle time since it was last sent, by whichever process: until then it may still
be committed. Then it is first searched for by its key.
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

MAX_TRIES = 3
"""Failures of an entry, caused by itself, after which it is set aside."""

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
    """Result of a delivery.

    Attributes:
        delivered: Number of delivered entries.
        refused: Number of entries that the server rejected permanently, with their dependents.
        waiting: Number of remaining entries.
        stopped_by: The error that stopped it, or of a failed entry; None if all succeeded.
        set_aside: Number of entries set aside, since they failed repeatedly.
    """

    delivered: int
    refused: int
    waiting: int
    stopped_by: AtlasError | None
    set_aside: int = 0


class Call(NamedTuple):
    """Effect: call a method of a sync or async client.

    Attributes:
        method: The method's name.
        arguments: Its arguments.
        options: Its keyword arguments.
        before_sending: Hook before its create is sent.
    """

    method: str
    arguments: tuple[Any, ...]
    options: dict[str, Any]
    before_sending: Callable[[], None] | None = None


class Pause(NamedTuple):
    """Effect: wait."""

    seconds: float


DeliveryFlow = Generator[Call | Pause, Any, Delivery]


def next_step(steps: DeliveryFlow, answer: Any) -> Call | Pause | Delivery:
    """Return the next effect, or the result of the delivery."""
    try:
        return steps.send(answer)
    except StopIteration as stop:
        delivery: Delivery = stop.value
        return delivery


def deliver(entries: Entries, settle_time: float) -> DeliveryFlow:
    """Deliver the waiting entries, as a generator of effects; receives the work order or error of each call."""
    run = _Run(entries, settle_time)
    yield from run.deliver()
    return run.result()


class _Run:
    """State of one delivery."""

    def __init__(self, entries: Entries, settle_time: float) -> None:
        self._entries, self._settle_time = entries, settle_time
        self._delivered = self._refused = self._set_aside = 0
        self._error: AtlasError | None = None
        self._held: set[str] = set()
        """Keys and work orders blocked by a skipped entry."""
        self._doubts: list[tuple[Stored, str]] = []
        """Failed entries with reasons, where it is unknown yet whether they caused the failure."""
        self._limit: AtlasLicenseError | None = None
        """Licence limit that blocks creates."""
        self._last_failed = False
        """True if the last tried entry is in `_doubts`."""

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
        """Deliver an entry; return whether the delivery stops."""
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
            self._finish(stored, state, f"The work order that it depends on was {why}: {create.problem}")
            return False
        if stored.flaw is not None:
            return self._in_doubt(stored, names, AtlasConfigError(f"The entry {entry.key} {stored.flaw}."))
        if stored.sent_at is not None and (wait := self._unsettled(stored.sent_at)) > 0:
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

    def _unsettled(self, sent_at: float) -> float:
        """Return the seconds in which a sent create may still be committed, even if the clock was set back."""
        return min(max(sent_at + self._settle_time - clock.wall(), 0.0), self._settle_time)

    def _call(self, stored: Stored, create: Entry | None) -> Call:
        entry = stored.entry
        if entry.kind == "create":
            record_sent = partial(self._entries.record_sent, stored.number)
            return Call("create_work_order", (entry.body,), {"idempotency_key": entry.key}, record_sent)
        return Call("update_work_order", (create.work_order if create else entry.target, entry.body), {})

    def _in_doubt(self, stored: Stored, names: set[str], error: AtlasError) -> bool:
        """Skip a failed entry whose cause is unknown; return whether the delivery stops."""
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
        state: State = "set_aside" if tries >= MAX_TRIES else "waiting"
        self._set_aside += state == "set_aside"
        self._entries.failed(stored.number, state, problem, tries)

    def _finish(self, stored: Stored, state: State, problem: str) -> None:
        self._refused += state == "refused"
        self._set_aside += state == "set_aside"
        self._entries.failed(stored.number, state, problem, stored.entry.tries)


def _names(entry: Entry, create: Entry | None) -> set[str]:
    """Return the names by which later entries may depend on an entry."""
    names = {entry.key, entry.target, str(create.work_order) if create and create.work_order else None}
    return {name for name in names if name is not None}


def _concerns_the_server(error: AtlasError) -> bool:
    if isinstance(error, AtlasPermissionError):
        return isinstance(error, AtlasLicenseError)
    return isinstance(error, (*_SERVER_ERRORS, AtlasAuthError)) or (
        isinstance(error, AtlasAPIError) and error.status in _GATEWAY_STATUSES
    )
