"""Read-modify-write with retries, names and references in payloads, for calls on single records."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol, Self, TypeVar

from atlas_api.runtime import Timestamp

from rivet.integrations.atlas._operations.steps import Operation, Pause
from rivet.integrations.atlas._payloads.reader import Draft
from rivet.integrations.atlas._payloads.validators import date
from rivet.integrations.atlas._pipeline.budget import current_budget
from rivet.integrations.atlas._pipeline.retry import FIRST_PAUSE
from rivet.integrations.atlas.exceptions import AtlasAPIError, AtlasConflictError, AtlasError, AtlasValidationError

if TYPE_CHECKING:
    pass
from rivet.integrations.atlas._operations.context import Context

MERGE_ROUNDS = 3
"""How often a merge starts again with a new GET after a conflict."""

T = TypeVar("T")


class WithNames(Protocol):
    """A payload that was read, with names in it."""

    def copy(self) -> Self:
        """A draft whose names can be resolved without changing this one."""
        ...


D = TypeVar("D", bound=WithNames)


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
class UpdateRetries:
    """How often a merge may start again with a new GET, which tells whether the PATCH happened."""

    conflicts: int = 0
    lost_replies: int = 0

    def next_attempt_or_raise(self, error: AtlasError) -> Operation[None]:
        """Return to try again, after a pause if a response was lost; raise the error if it was tried often enough."""
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


def with_fresh_names(context: Context, draft: D, attempt: Callable[[D], Operation[T]]) -> Operation[T]:
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
