"""What the calls on single records share: names, repeated merges, references in payloads."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

from atlas_api.runtime import Timestamp

from .calls import Operation, Pause
from .create_queue import CreateQueue
from .exceptions import AtlasAPIError, AtlasConflictError, AtlasError, AtlasValidationError
from .fields import date
from .payloads import Draft
from .references import Directory
from .releases import ServerRelease
from .retry import FIRST_PAUSE
from .server_time import ServerClock
from .steps import current_budget

if TYPE_CHECKING:
    from .redis_turns import RedisTurns

REMEMBER_CREATED = 10_000
"""Work orders that are known as our own: more than anybody creates within a settle time."""

MERGE_ROUNDS = 3
"""How often a merge starts again with a new GET after a conflict."""

T = TypeVar("T")


class Account:
    """What all clients of an account in this process know of it, in whatever colour, thread or loop.

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
        self._creates = CreateQueue()

    def remember(self, created: int, name: str) -> None:
        """Record a work order as our own, with the key of the create that made it."""
        with self._lock:
            _bounded_put(self._created, created, name)

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

    def forget(self) -> None:
        """Know nothing any more."""
        with self._lock:
            self._created.clear()
            self._sent.clear()
        self.directory.forget()
        self.user_id = None

    def alone(self, what: Hashable, create: Callable[[], Operation[T]]) -> Operation[T]:
        """Run a create when no other one of the same is under way in this process."""
        return (yield from self._creates.wait(("the same", what), create))

    def in_turn(self, kind: str, create: Callable[[], Operation[T]]) -> Operation[T]:
        """Send a create of a kind when no other one of that kind is with the server: racing ones get one number."""
        return (yield from self._creates.wait(("kind", kind), create))


def _bounded_put(table: dict[Any, Any], key: Any, value: Any) -> None:
    table[key] = value
    while len(table) > REMEMBER_CREATED:
        del table[next(iter(table))]


@dataclass(frozen=True, slots=True)
class Context:
    """What operations of one client work with.

    Attributes:
        account: What is known of the account.
        settle_time: Seconds after a lost reply in which the write may still happen.
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


_accounts: dict[tuple[str, str], Account] = {}


def account_of(base_url: str, email: str) -> Account:
    """The one account of this process with these; a client for each request knows what those before it have found."""
    return _accounts.setdefault((base_url, email.lower()), Account())


def _after_fork() -> None:
    """In a forked child: no lock may stay held, and nobody else is creating anything."""
    for account in _accounts.values():
        account._lock = threading.Lock()
        account._creates.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


@dataclass(slots=True)
class Known:
    """Up to which moment a record's changes are known to its writer, for ``if_unchanged_since``.

    Attributes:
        since: The moment; None if the caller gave none.
        looked: Whether the record was read before in this call, so that a change since may be our own.
    """

    since: datetime | None
    looked: bool = False

    def check(self, record: Any, *, is_done: bool) -> None:
        """Compare a record that was just read.

        Args:
            record: The record.
            is_done: It is as it is wanted: if a response was lost, what was sent has happened.

        Raises:
            AtlasConflictError: Someone else changed it after the moment.
        """
        if not (self.looked and is_done):
            check_unchanged(record, self.since)
        self.looked = True

    def written(self, record: Any) -> None:
        """Record a response to a write of our own: changes up to it are known."""
        if self.since is not None and isinstance(record.updated_at, datetime):
            self.since = max(self.since, record.updated_at)


@dataclass(slots=True)
class Doubts:
    """How often a merge may start again with a new GET, which tells whether the PATCH happened."""

    conflicts: int = 0
    lost_replies: int = 0

    def look_again(self, error: AtlasError) -> Operation[None]:
        """Return to try again, after a pause if a reply was lost; raise the error if it was tried often enough."""
        if isinstance(error, AtlasConflictError):
            self.conflicts += 1
            if self.conflicts > MERGE_ROUNDS:
                raise error
            return
        budget = current_budget.get()
        if budget is None or self.lost_replies >= budget.max_retries:
            raise error
        yield Pause(FIRST_PAUSE * 2**self.lost_replies)
        self.lost_replies += 1


def same_record(found: T, id: int) -> T:
    """A record of a response, if it is the one that was asked for.

    Raises:
        AtlasAPIError: It is another one: the response belongs to another request. Nothing may be made of it.
    """
    shown = getattr(found, "id", None)
    if shown != id:
        raise AtlasAPIError(
            f"The response shows record {shown} where {id} was asked for, so it belongs to another request. "
            "Nothing was written after it. Does something between this machine and Atlas mix responses up?"
        )
    return found


def check_unchanged(record: Any, since: datetime | None) -> None:
    """Compare a record that was just read with the moment up to which its reader knows it.

    Raises:
        AtlasConflictError: It was updated after that moment. Nothing was sent.
    """
    if since is None:
        return
    if not isinstance(record.updated_at, datetime):
        raise AtlasAPIError("The server does not say when it was changed last: leave if_unchanged_since= out.")
    if record.updated_at > since:
        raise AtlasConflictError(
            f"It was changed at {record.updated_at.isoformat()} by user {record.updated_by}, after the moment that "
            "if_unchanged_since= names. Read it again, and repeat the change if it still makes sense."
        )


def moment(value: Any) -> datetime | None:
    """The argument if_unchanged_since.

    Raises:
        FieldError: It is no date.
    """
    text = date(value)
    return None if text is None else Timestamp.parse(text)


def with_fresh_names(context: Context, draft: Draft, attempt: Callable[[Draft], Operation[T]]) -> Operation[T]:
    """Run an attempt; if the server knows a remembered name no longer, forget all names and run it once more.

    The refusal is an explained one, so nothing was done. Each attempt resolves names in a draft of its own.
    """
    hits = context.directory.hits
    try:
        return (yield from attempt(draft.copy()))
    except AtlasValidationError as error:
        if error.status is None or context.directory.hits == hits:
            raise
    context.directory.forget()
    return (yield from attempt(draft.copy()))


def referring(draft: Draft) -> dict[str, Any]:
    """The draft's values with ids as references."""
    values = dict(draft.values)
    for name, ref in draft.references.items():
        if name in values and values[name] is not None:
            value = values[name]
            values[name] = [{"id": id} for id in value] if ref.many else {"id": value}
    return values
