"""One at a time: in this process by a queue of the account, among processes by Redis if they share one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from rivet.integrations.atlas._operations.context import Context
from rivet.integrations.atlas._operations.create_queue import timed_out
from rivet.integrations.atlas._operations.steps import Aside, Operation, Pause
from rivet.integrations.atlas._pipeline.budget import current_budget
from rivet.integrations.atlas.exceptions import AtlasError, AtlasOutcomeUnknownError

WAIT_FOR_OTHERS = 0.05
"""Seconds between two looks whether another process's turn is over."""

LONGEST_TURN = 300.0
"""Seconds after which the turn of a process that was stopped ends, where the call has no deadline."""

T = TypeVar("T")


def in_turn(context: Context, kind: str, create: Callable[[], Operation[T]]) -> Operation[T]:
    """Send a create when no other one of its kind is with the server: racing ones get the same number."""
    settle_time = context.settle_time

    def here() -> Operation[T]:
        return among_processes(context, f"create {kind}", create, settle_time)

    return (yield from context.account.in_turn(kind, here, settle_time))


def among_processes(
    context: Context, what: str, create: Callable[[], Operation[T]], settle_time: float = 0.0
) -> Operation[T]:
    """Run something when no other process of the account does the same; without a Redis, at once.

    A call that is cancelled keeps its turn until its deadline: what it sent may still be with the server. One whose
    response did not come in time keeps it for the settle time.
    """
    turns, budget = context.turns, current_budget.get()
    if turns is None:
        return (yield from create())
    seconds = budget.left if budget else LONGEST_TURN
    while (ticket := (yield Aside(partial(turns.acquire, what, seconds)))) == "":
        yield Pause(WAIT_FOR_OTHERS)
    try:
        result = yield from create()
    except AtlasError as error:
        if ticket:
            lasts = settle_time if isinstance(error, AtlasOutcomeUnknownError) and timed_out(error) else 0.0
            yield Aside(partial(turns.release, what, ticket, lasts))
        raise
    if ticket:
        yield Aside(partial(turns.release, what, ticket))
    return result
