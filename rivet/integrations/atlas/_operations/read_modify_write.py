"""Read-modify-write with retries, names and references in payloads, for calls on single records."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol, Self, TypeVar

from atlas_api.runtime import Timestamp

from rivet.integrations.atlas._operations.context import Context
from rivet.integrations.atlas._operations.steps import CallFlow, Pause
from rivet.integrations.atlas._payloads.reader import Draft
from rivet.integrations.atlas._payloads.validators import date
from rivet.integrations.atlas._pipeline.budget import current_budget
from rivet.integrations.atlas._pipeline.retry import FIRST_PAUSE
from rivet.integrations.atlas.exceptions import AtlasAPIError, AtlasConflictError, AtlasError, AtlasValidationError

MERGE_ROUNDS = 3
"""Maximum number of times that a merge starts again with a new GET after a conflict."""

T = TypeVar("T")


class WithNames(Protocol):
    """Validated payload that contains names."""

    def copy(self) -> Self:
        """Return a copy whose names can be resolved without changing this one."""
        ...


D = TypeVar("D", bound=WithNames)


@dataclass(slots=True)
class Known:
    """Moment up to which the caller knows a record's changes, for ``if_unchanged_since``.

    Attributes:
        since: The moment; None if the caller gave none.
        was_read: Whether this call has read the record before, so that a later change may be its own.
    """

    since: datetime | None
    was_read: bool = False

    def check(self, record: Any, *, is_done: bool) -> None:
        """Check a record that was just read.

        Args:
            record: The record.
            is_done: The record has the wanted values: if a response was lost, the write has happened.

        Raises:
            AtlasConflictError: Another user changed the record after the moment.
        """
        if not (self.was_read and is_done):
            check_unchanged(record, self.since)
        self.was_read = True

    def written(self, record: Any) -> None:
        """Record the response to our own write: changes up to it are known."""
        if self.since is not None and isinstance(record.updated_at, datetime):
            self.since = max(self.since, record.updated_at)


@dataclass(slots=True)
class UpdateRetries:
    """Retries of a merge; each starts with a new GET, which shows whether the PATCH happened."""

    conflicts: int = 0
    lost_responses: int = 0

    def next_attempt_or_raise(self, error: AtlasError) -> CallFlow[None]:
        """Return to retry, after a pause if a response was lost; raise the error once the retries are used up."""
        if isinstance(error, AtlasConflictError):
            self.conflicts += 1
            if self.conflicts > MERGE_ROUNDS:
                raise error
            return
        budget = current_budget.get()
        if budget is None or self.lost_responses >= budget.max_retries:
            raise error
        yield Pause(FIRST_PAUSE * 2**self.lost_responses)
        self.lost_responses += 1


def same_record(found: T, id: int) -> T:
    """Return the record of a response, if it is the requested one.

    Raises:
        AtlasAPIError: The response shows another record, so it belongs to another request and must not be used.
    """
    shown = getattr(found, "id", None)
    if shown != id:
        raise AtlasAPIError(
            f"The response shows record {shown} where {id} was asked for, so it belongs to another request. "
            "Nothing was written after it. Check whether a proxy between this machine and Atlas mixes up responses."
        )
    return found


def check_read_back(record: Mapping[str, Any], read_back: Any, unread: Mapping[str, tuple[Any, str]]) -> None:
    """Check a record that was read and passed back as a whole: it must be the same record, and unreadable values
    unchanged.

    Args:
        record: The record as it is now.
        read_back: The id of the record that was passed; None if none was.
        unread: The values that cannot be sent, each with the problem.

    Raises:
        AtlasValidationError: It is another record, or a property that cannot be sent was changed.
    """
    if read_back not in (None, record["id"]):
        problem = f"is {read_back}, but the record to change is {record['id']}"
        raise AtlasValidationError(f"The change cannot be sent: id {problem}.", field_errors={"id": problem})
    wrong = {name: problem for name, (value, problem) in unread.items() if value != record.get(name)}
    if wrong:
        listed = "; ".join(f"{name}: {problem}" for name, problem in wrong.items())
        raise AtlasValidationError(f"The change cannot be sent: {listed}.", field_errors=wrong)


def check_unchanged(record: Any, since: datetime | None) -> None:
    """Check a record that was just read against the moment up to which the caller knows it.

    Raises:
        AtlasConflictError: The record was updated after that moment. Nothing was sent.
    """
    if since is None:
        return
    if not isinstance(record.updated_at, datetime):
        raise AtlasAPIError("The server does not return the time of the last change: omit if_unchanged_since=.")
    if record.updated_at > since:
        raise AtlasConflictError(
            f"The record was changed at {record.updated_at.isoformat()} by user {record.updated_by}, after the "
            "time in if_unchanged_since=. Read it again, and repeat the change if it still makes sense."
        )


def moment(value: Any) -> datetime | None:
    """Parse the argument ``if_unchanged_since``.

    Raises:
        FieldError: The value is not a date.
    """
    text = date(value)
    return None if text is None else Timestamp.parse(text)


def with_fresh_names(context: Context, draft: D, attempt: Callable[[D], CallFlow[T]]) -> CallFlow[T]:
    """Run an attempt; if it used remembered names and the server refused it, forget them and run it once more.

    The refusal was explicit, so nothing was written. Each attempt resolves names in its own copy of the draft.
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
    """Return the draft's values, with ids wrapped as references."""
    values = dict(draft.values)
    for name, ref in draft.references.items():
        if name in values and values[name] is not None:
            value = values[name]
            values[name] = [{"id": id} for id in value] if ref.many else {"id": value}
    return values
