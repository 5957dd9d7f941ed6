"""State shared by the operations of an account: resolved names, the server's clock, queues of creates."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from rivet.integrations.atlas._operations.create_queue import CreateQueue
from rivet.integrations.atlas._operations.references import Directory
from rivet.integrations.atlas._operations.steps import Operation
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.account_registry import AccountRegistry, reset_after_fork
from rivet.integrations.atlas._support.server_clock import ServerClock
from rivet.integrations.atlas._support.server_release import ServerRelease

if TYPE_CHECKING:
    from rivet.integrations.atlas._rate_limiting.redis_turns import RedisTurns

REMEMBER_CREATED = 10_000
"""Work orders that are known as our own: more than anybody creates within a settle time."""

NEWEST_SECONDS = 5.0
"""Seconds for which the creates of a bulk run share the highest id of a work order. One that another process of the
account makes meanwhile, equal in everything, could be taken for ours if the response is lost."""

FRESH_SECONDS = 10.0
"""Seconds that a record which a bulk run read ahead is merged with: what others write meanwhile is lost, as after any
GET."""

T = TypeVar("T")


class Account:
    """What all clients of an account in this process know of it, sync or async, in any thread or loop.

    Attributes:
        directory: The names that were resolved.
        clock: What time it is for the server.
        user_id: Who signs in, once that was asked for.
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
        """Record a work order as our own, with the key of the create that made it."""
        with self._lock:
            _bounded_put(self._created, created, name)
        self.record_newest(created)

    def record_newest(self, id: int) -> None:
        """Record the highest id of a work order, as it is now."""
        with self._lock:
            if self._newest is None or id >= self._newest[0]:
                self._newest = (id, clock.monotonic())

    @property
    def newest(self) -> int | None:
        """The highest id of a work order, if that is known of just now."""
        if self._newest is None or clock.monotonic() - self._newest[1] > NEWEST_SECONDS:
            return None
        return self._newest[0]

    def created_as(self, id: int) -> str | None:
        """The key of the create that made a work order, if this process made it."""
        return self._created.get(id)

    def record_sent(self, name: str, moment: float | None) -> None:
        """Record when the create of a key was last with the server; None: the server refused it."""
        with self._lock:
            self._sent.pop(name, None)
            if moment is not None:
                _bounded_put(self._sent, name, moment)

    def sent_at(self, name: str, *, default: float) -> float:
        """When the create of a key was last with the server, on the monotonic clock."""
        return self._sent.get(name, default)

    def record_write(self, kind: str, id: int, moment: float) -> None:
        """Record when a write to a record was over, on the monotonic clock."""
        with self._lock:
            self._written.pop((kind, id), None)
            _bounded_put(self._written, (kind, id), moment)

    def is_fresh(self, kind: str, id: int, read_at: float) -> bool:
        """Whether a record that was read at a moment can be merged with: it is young, and not written since."""
        is_young = clock.monotonic() - read_at <= FRESH_SECONDS
        return is_young and self._written.get((kind, id), -math.inf) < read_at

    def forget(self) -> None:
        """Know nothing any more."""
        with self._lock:
            self._created.clear()
            self._sent.clear()
            self._newest = None
        self.directory.forget()
        self.user_id = None

    def _after_fork(self) -> None:
        self._lock = threading.Lock()
        self._creates.clear()

    def alone(self, what: Hashable, create: Callable[[], Operation[T]]) -> Operation[T]:
        """Run a create when no other one of the same is under way in this process."""
        return (yield from self._creates.wait(("the same", what), create))

    def in_turn(self, kind: str, create: Callable[[], Operation[T]], settle_time: float) -> Operation[T]:
        """Send a create of a kind when no other one of that kind is with the server: racing ones get one number."""
        return (yield from self._creates.wait(("kind", kind), create, settle_time))


def _bounded_put(table: dict[Any, Any], key: Any, value: Any) -> None:
    table[key] = value
    while len(table) > REMEMBER_CREATED:
        del table[next(iter(table))]


@dataclass(frozen=True, slots=True)
class Context:
    """What operations of one client work with.

    Attributes:
        account: What is known of the account.
        settle_time: Seconds after a lost response in which the write may still happen.
        release: What is known of the server's release.
        turns: The turns that processes take, if they share a Redis.
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
    """The one account of this process with these; a client for each request knows what those before it have found."""
    return _accounts.get((base_url, email.lower()), Account)
