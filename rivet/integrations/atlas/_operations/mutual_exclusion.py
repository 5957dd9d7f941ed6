"""Mutual exclusion of creates: a queue of the account in this process, and Redis between processes that share one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from rivet.integrations.atlas._operations.context import Context
from rivet.integrations.atlas._operations.create_queue import timed_out
from rivet.integrations.atlas._operations.steps import CallFlow, Pause, RunBlocking
from rivet.integrations.atlas._pipeline.budget import current_budget
from rivet.integrations.atlas.exceptions import AtlasError, AtlasOutcomeUnknownError

POLL_SECONDS = 0.05
"""Seconds between checks whether another process's turn is over."""

LONGEST_TURN = 300.0
"""Seconds after which the turn of a stopped process ends, for calls without a deadline."""

CHANGES_MAKE_NUMBERS = frozenset(("reading",))
"""Kinds of which a create or a change may make work orders: a reading of a meter with triggers does."""

NUMBERED = CHANGES_MAKE_NUMBERS | {"asset", "location", "preventive maintenance", "request", "work order"}
"""Kinds with numbers of the server's own, and those that make them. It keeps the last number of each kind in one row of
its database, and writes that row as a whole: a request that is created beside a work order sets back the numbers of
work orders."""

T = TypeVar("T")


def in_turn(context: Context, kind: str, create: Callable[[], CallFlow[T]]) -> CallFlow[T]:
    """Send a create while no other one is with the server that would give racing creates the same number.

    Creates of all kinds that take numbers have one queue, each other kind has its own.
    """
    settle_time = context.settle_time
    if kind in NUMBERED:
        kind = "numbered record"

    def in_this_process() -> CallFlow[T]:
        return among_processes(context, f"create {kind}", create, settle_time)

    return (yield from context.account.in_turn(kind, in_this_process, settle_time))


def among_processes(
    context: Context, what: str, create: Callable[[], CallFlow[T]], settle_time: float = 0.0
) -> CallFlow[T]:
    """Run an operation while no other process of the account runs the same; without Redis, immediately.

    A cancelled call keeps its turn until its deadline: its request may still be with the server. A call whose response
    timed out keeps it for the settle time.
    """
    turns, budget = context.turns, current_budget.get()
    if turns is None:
        return (yield from create())
    seconds = budget.left if budget else LONGEST_TURN
    while (ticket := (yield RunBlocking(partial(turns.acquire, what, seconds)))) == "":
        yield Pause(POLL_SECONDS)
    try:
        result = yield from create()
    except AtlasError as error:
        if ticket:
            lasts = settle_time if isinstance(error, AtlasOutcomeUnknownError) and timed_out(error) else 0.0
            yield RunBlocking(partial(turns.release, what, ticket, lasts))
        raise
    if ticket:
        yield RunBlocking(partial(turns.release, what, ticket))
    return result
