"""What the calls on single records share: names, repeated merges, references in payloads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from .calls import Operation, Pause
from .exceptions import AtlasConflictError, AtlasError, AtlasValidationError
from .payloads import Draft
from .references import Directory
from .retry import FIRST_PAUSE
from .steps import current_budget

MERGE_ROUNDS = 3
"""How often a merge starts again with a new GET after a conflict."""

T = TypeVar("T")


@dataclass(slots=True)
class Context:
    """What operations of one client, and of its with_options() copies, share."""

    directory: Directory = field(default_factory=Directory)


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
