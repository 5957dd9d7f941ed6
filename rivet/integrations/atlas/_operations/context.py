"""State shared by the operations of an account: resolved names, the server's clock, queues of creates."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from rivet.integrations.atlas._operations.create_queue import CreateQueue
from rivet.integrations.atlas._operations.references import Directory
from rivet.integrations.atlas._operations.steps import CallFlow
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.account_registry import AccountRegistry, reset_after_fork
from rivet.integrations.atlas._support.server_clock import ServerClock
from rivet.integrations.atlas._support.server_release import ServerRelease

if TYPE_CHECKING:
    from rivet.integrations.atlas._rate_limiting.redis_turns import RedisTurns

REMEMBER_CREATED = 10_000
"""Maximum number of work orders remembered as created by this process: more than are created within a settle time."""

NEWEST_SECONDS = 5.0
"""Seconds for which the creates of a bulk run share the highest work order id. If a response is lost, an identical work
order that another process of the account creates in this time could be mistaken for ours."""

FRESH_SECONDS = 10.0
"""Seconds for which a record that a bulk run read ahead may be merged with; changes by others in this time are lost, as
they are after any GET."""

T = TypeVar("T")


class Account:
    """Shared state of an account in this process, for all its clients, sync or async, in any thread or loop.

    Attributes:
        directory: Names that were resolved to ids.
        clock: Server clock.
        user_id: Id of the signed-in user, once it is known.
    """

    def __init__(self) -> None:
        self.directory = Directory()
        self.clock = ServerClock()
        self.user_id: int | None = None
        self._lock = threading.Lock()
        self._created: dict[int, str] = {}
        self._sent: dict[str, float] = {}
        self._newest: tuple[int, float] | None = None
        self._written: dict[tuple[str, int], float] = {}
        self._creates = CreateQueue()
        reset_after_fork(self, Account._after_fork)

    def remember(self, created: int, name: str) -> None:
        """Record a work order as created by this process, with the key of its create."""
        with self._lock:
            _bounded_put(self._created, created, name)
        self.record_newest(created)

    def record_newest(self, id: int) -> None:
        """Record the highest id of a work order, as of now."""
        with self._lock:
            if self._newest is None or id >= self._newest[0]:
                self._newest = (id, clock.monotonic())

    @property
    def newest(self) -> int | None:
        """Highest id of a work order, if it was recorded within the last seconds."""
        if self._newest is None or clock.monotonic() - self._newest[1] > NEWEST_SECONDS:
            return None
        return self._newest[0]

    def created_as(self, id: int) -> str | None:
        """Return the key of the create that made a work order, if this process created it."""
        return self._created.get(id)

    def record_sent(self, name: str, moment: float | None) -> None:
        """Record when the create with a key was last sent to the server; None after the server refused it."""
        with self._lock:
            self._sent.pop(name, None)
            if moment is not None:
                _bounded_put(self._sent, name, moment)

    def sent_at(self, name: str, *, default: float) -> float:
        """Return when the create with a key was last sent to the server, on the monotonic clock."""
        return self._sent.get(name, default)

    def record_write(self, kind: str, id: int, moment: float) -> None:
        """Record when a write to a record ended, on the monotonic clock."""
        with self._lock:
            self._written.pop((kind, id), None)
            _bounded_put(self._written, (kind, id), moment)

    def is_fresh(self, kind: str, id: int, read_at: float) -> bool:
        """Return whether a record read at a moment may be merged with: it is recent, and was not written since."""
        is_young = clock.monotonic() - read_at <= FRESH_SECONDS
        return is_young and self._written.get((kind, id), -math.inf) < read_at

    def forget(self) -> None:
        """Forget all state of the account."""
        with self._lock:
            self._created.clear()
            self._sent.clear()
            self._newest = None
        self.directory.forget()
        self.user_id = None

    def _after_fork(self) -> None:
        self._lock = threading.Lock()
        self._creates.clear()

    def deduplicated(self, what: Hashable, create: Callable[[], CallFlow[T]]) -> CallFlow[T]:
        """Run a create while no identical one runs in this process."""
        return (yield from self._creates.wait(("the same", what), create))

    def in_turn(self, kind: str, create: Callable[[], CallFlow[T]], settle_time: float) -> CallFlow[T]:
        """Send a create while no other one of its kind is with the server, which gives racing ones the same number."""
        return (yield from self._creates.wait(("kind", kind), create, settle_time))


def _bounded_put(table: dict[Any, Any], key: Any, value: Any) -> None:
    table[key] = value
    while len(table) > REMEMBER_CREATED:
        del table[next(iter(table))]


@dataclass(frozen=True, slots=True)
class Context:
    """State that the operations of one client share.

    Attributes:
        account: Shared state of the account.
        settle_time: Seconds after a lost response in which the write may still happen.
        release: What is known about the server's release.
        turns: Turns shared between processes, if they share a Redis.
    """

    account: Account
    settle_time: float
    release: ServerRelease
    turns: RedisTurns | None = None

    @property
    def directory(self) -> Directory:
        return self.account.directory


_accounts: AccountRegistry[tuple[str, str], Account] = AccountRegistry()


def account_of(base_url: str, email: str) -> Account:
    """Return the shared state of an account, created once per process, so that short-lived clients reuse it."""
    return _accounts.get((base_url, email.lower()), Account)
