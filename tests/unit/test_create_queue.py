"""Queue of creates: one at a time, however long it takes, except for those that cannot proceed."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Generator, Iterator
from typing import Any

import pytest

from rivet.integrations.atlas._operations import create_queue
from rivet.integrations.atlas._operations.create_queue import CreateQueue
from rivet.integrations.atlas._operations.steps import Pause
from rivet.integrations.atlas._pipeline.budget import Budget, current_budget, runs_blocking
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas.exceptions import AtlasOutcomeUnknownError, AtlasTimeoutError, AtlasValidationError

SENT = object()
"""Step of a create while it is with the server."""


class Clock:
    now = 0.0


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch) -> Iterator[Clock]:
    moved = Clock()
    monkeypatch.setattr(clock, "monotonic", lambda: moved.now)
    token = current_budget.set(Budget.start(30, 600, 3))
    yield moved
    current_budget.reset(token)


def create(name: str) -> Callable[[], Generator[Any, Any, str]]:
    def sent() -> Generator[Any, Any, str]:
        yield SENT
        return name

    return sent


def queued(queue: CreateQueue, name: str) -> Generator[Any, Any, str]:
    """Start a create that has its place in the queue."""
    return queue.wait("work order", create(name))  # type: ignore[arg-type]


def end(call: Generator[Any, Any, str]) -> str:
    with pytest.raises(StopIteration) as ended:
        next(call)
    result: str = ended.value.value
    return result


def test_a_slow_queue_stays_a_queue(time: Clock) -> None:
    """More than the time of an attempt passes while they wait, and while each is with the server."""
    queue = CreateQueue()
    calls = [queued(queue, str(number)) for number in range(6)]
    states = [next(call) for call in calls]
    for number, call in enumerate(calls):
        assert states[number] is SENT
        assert all(isinstance(state, Pause) for state in states[number + 1 :])
        time.now += 60
        states[number + 1 :] = [next(other) for other in calls[number + 1 :]]
        assert SENT not in states[number + 1 :]
        assert end(call) == str(number)
        states[number + 1 :] = [next(other) for other in calls[number + 1 :]]


@pytest.mark.parametrize("how", ["cancelled", "timed out", "504", "refused"])
def test_a_create_that_may_be_with_the_server_keeps_its_turn(time: Clock, how: str) -> None:
    queue = CreateQueue()
    first, second, third = (queue.wait("k", create(name), 5.0) for name in ("first", "second", "third"))  # type: ignore[arg-type]
    assert next(first) is SENT
    assert isinstance(next(second), Pause)
    if how == "cancelled":
        first.close()
    else:
        error = {
            "timed out": AtlasOutcomeUnknownError("x", {"cause": "AtlasTimeoutError"}),
            "504": AtlasOutcomeUnknownError("x", status=504),
            "refused": AtlasValidationError("x"),
        }[how]
        with pytest.raises(type(error)):
            first.throw(error)
    if how != "refused":
        assert isinstance(next(second), Pause)
        time.now = 4.9
        assert isinstance(next(second), Pause)
        time.now = 5.1
    assert next(second) is SENT
    assert isinstance(next(third), Pause)
    third.close()  # it has sent nothing
    assert end(second) == "second"
    assert next(queue.wait("k", create("fourth"), 5.0)) is SENT  # type: ignore[arg-type]
    assert len(queue._queues["k"]) == 1, "nothing is kept of what is over"


def test_a_create_that_waited_too_long_is_not_sent(time: Clock) -> None:
    queue = CreateQueue()
    first, second = queued(queue, "first"), queued(queue, "second")
    assert next(first) is SENT
    assert isinstance(next(second), Pause)
    time.now = 580
    assert end(first) == "first"
    with pytest.raises(AtlasTimeoutError):
        next(second)


def test_a_call_that_is_over_is_passed(time: Clock) -> None:
    """Its thread may have been stopped in a debugger; by its deadline it has ended or will send nothing more."""
    queue = CreateQueue()
    first = queued(queue, "first")
    assert next(first) is SENT
    token = current_budget.set(Budget.start(30, 6000, 3))
    second = queued(queue, "second")
    assert isinstance(next(second), Pause)
    time.now = 601
    assert next(second) is SENT
    current_budget.reset(token)


@pytest.mark.usefixtures("time")
def test_an_ended_event_loop_is_skipped_and_waits_when_it_resumes() -> None:
    queue, started = CreateQueue(), []

    async def begin() -> None:
        call = queued(queue, "of the loop")
        started.append(call)
        assert isinstance(next(call), Pause)

    before, other = queued(queue, "before"), queued(queue, "other")
    assert next(before) is SENT
    asyncio.run(begin())
    assert isinstance(next(other), Pause)
    assert end(before) == "before"
    assert next(other) is SENT, "the loop has ended"
    assert isinstance(next(started[0]), Pause), "one that was passed over still goes one at a time"
    assert end(other) == "other"
    assert next(started[0]) is SENT


def test_a_busy_event_loop_is_waited_for_until_it_is_stuck(time: Clock) -> None:
    queue, started, ended = CreateQueue(), threading.Event(), threading.Event()

    async def hold() -> None:
        call = queued(queue, "of the loop")
        assert next(call) is SENT
        started.set()
        ended.wait()  # blocks the loop

    thread = threading.Thread(target=lambda: asyncio.run(hold()))
    thread.start()
    started.wait()
    try:
        other = queued(queue, "other")
        assert isinstance(next(other), Pause)
        time.now = create_queue.STUCK_SECONDS - 1
        assert isinstance(next(other), Pause)
        time.now = create_queue.STUCK_SECONDS + 1
        assert next(other) is SENT
    finally:
        ended.set()
        thread.join()


@pytest.mark.usefixtures("time")
async def test_a_call_that_blocks_the_loop_passes_those_of_the_loop() -> None:
    queue = CreateQueue()
    first = queued(queue, "of the loop")
    assert next(first) is SENT
    token = runs_blocking.set(True)
    blocking = queued(queue, "blocks it")
    assert next(blocking) is SENT
    runs_blocking.reset(token)
    assert end(blocking) == "blocks it"
    assert end(first) == "of the loop"
