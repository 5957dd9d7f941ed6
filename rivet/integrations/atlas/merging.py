"""What the calls on single records share: names, repeated merges, references in payloads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar

from atlas_api.runtime import Timestamp

from .calls import Operation, Pause
from .exceptions import AtlasConflictError, AtlasError, AtlasValidationError
from .fields import date
from .payloads import Draft
from .references import Directory
from .retry import FIRST_PAUSE
from .steps import current_budget

REMEMBER_CREATED = 10_000
"""Work orders that are known as our own: more than anybody creates within a settle time."""

MERGE_ROUNDS = 3
"""How often a merge starts again with a new GET after a conflict."""

T = TypeVar("T")


@dataclass(slots=True)
class Account:
    """What all clients of an account in this process know of it.

    Attributes:
        directory: The names that were resolved.
        created: Ids of the work orders that they have created, the latest last.
        user_id: Who signs in, once that was asked for.
    """

    directory: Directory = field(default_factory=Directory)
    created: dict[int, None] = field(default_factory=dict)
    user_id: int | None = None

    def remember(self, created: int) -> None:
        """Note a work order as our own."""
        self.created[created] = None
        while len(self.created) > REMEMBER_CREATED:
            self.created.pop(next(iter(self.created)), None)


@dataclass(frozen=True, slots=True)
class Context:
    """What operations of one client work with.

    Attributes:
        account: What is known of the account.
        server_time: What time it is for the server.
        settle_time: Seconds after a lost reply in which the write may still happen.
    """

    account: Account
    server_time: Callable[[], datetime]
    settle_time: float

    @property
    def directory(self) -> Directory:
        return self.account.directory


_accounts: dict[tuple[str, str], Account] = {}


def account_of(base_url: str, email: str) -> Account:
    """The one account of this process with these; a client for each request knows what those before it have found."""
    return _accounts.setdefault((base_url, email.lower()), Account())


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


def check_unchanged(record: Any, since: datetime | None) -> None:
    """Compare a record that was just read with the moment up to which its reader knows it.

    Raises:
        AtlasConflictError: It was updated after that moment. Nothing was sent.
    """
    if since is not None and record.updated_at > since:
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
