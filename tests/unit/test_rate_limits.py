"""Arithmetic of the rate limiter, on a clock that the test moves."""

from __future__ import annotations

import os
import sys
import threading
import time

import pytest

from rivet.integrations.atlas import AtlasConfigError
from rivet.integrations.atlas._rate_limiting.limit import parse_limits
from rivet.integrations.atlas._rate_limiting.limiter import Ticket
from rivet.integrations.atlas._support import clock as clocks
from rivet.integrations.atlas.rate_limits import ATLAS_LIMITS, Lane, Limit, RateLimiter


class Clock:
    def __init__(self) -> None:
        self.now = 1_000.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    ours = Clock()
    monkeypatch.setattr(clocks, "monotonic", ours.monotonic)
    return ours


def turn(limiter: RateLimiter, lane: Lane = "interactive") -> tuple[Ticket, float]:
    ticket = limiter.enter(lane)
    return ticket, limiter.poll(ticket)


def test_a_bucket_full_at_once_then_one_after_the_other(clock: Clock) -> None:
    limiter = RateLimiter([Limit(100, 60), Limit(1000, 3600)])
    waits = [turn(limiter)[1] for _ in range(101)]
    assert waits[:98] == [0.0] * 98, "two in a hundred stay unused"
    assert waits[98:] == pytest.approx([60 / 98, 2 * 60 / 98, 3 * 60 / 98])


def test_the_longer_limit_counts_too(clock: Clock) -> None:
    limiter = RateLimiter([Limit(1000, 3600), Limit(100, 60)])
    free = 0
    for _ in range(30):
        for _ in range(100):
            ticket, wait = turn(limiter)
            limiter.leave(ticket)
            free += not wait
        clock.now += 60
    assert 980 + 29 * 60 * 980 / 3600 - 30 <= free <= 980 + 29 * 60 * 980 / 3600


def test_a_wait_given_up_returns_its_token(clock: Clock) -> None:
    limiter = RateLimiter([Limit(1, 10)])
    assert turn(limiter)[1] == 0.0
    second, wait = turn(limiter)
    assert wait == pytest.approx(10 / 0.98, rel=0.01)
    limiter.leave(second)
    assert turn(limiter)[1] == pytest.approx(wait), "the place is free again"


def test_a_ticket_goes_when_its_time_has_come(clock: Clock) -> None:
    limiter = RateLimiter([Limit(1, 10)])
    turn(limiter)
    ticket, wait = turn(limiter)
    clock.now += wait / 2
    assert limiter.poll(ticket) == pytest.approx(wait / 2)
    clock.now += wait / 2 + 0.001
    assert limiter.poll(ticket) == 0.0
    limiter.leave(ticket)
    assert turn(limiter)[1] > 0, "a token that was used does not come back"


def test_interactive_calls_overtake_bulk(clock: Clock) -> None:
    limiter = RateLimiter([Limit(10, 9.8)])
    for _ in range(9):
        turn(limiter)
    bulk = [limiter.enter("bulk") for _ in range(50)]
    waits = [limiter.poll(ticket) for ticket in bulk]
    assert 0 < waits[0] < 1.1
    assert all(wait < 1.2 for wait in waits), "only the first has a place that would be far behind"
    assert turn(limiter)[1] < 2.2, "only one bulk call is before it"
    clock.now += waits[0] + 0.001
    assert limiter.poll(bulk[0]) == 0.0
    limiter.leave(bulk[0])
    assert 0 < limiter.poll(bulk[1]) < 2.2


def test_requests_are_not_paced_before_the_first_429(clock: Clock) -> None:
    limiter = RateLimiter(ATLAS_LIMITS, only_if_limited=True)
    first = [turn(limiter) for _ in range(500)]
    assert {wait for _, wait in first} == {0.0}
    assert limiter.refused(first[0][0]) == pytest.approx(60 / 98, rel=0.01)
    assert turn(limiter)[1] == pytest.approx(60 / 98, rel=0.01)
    # Those that were sent before tell nothing new.
    for ticket, _ in first[1:50]:
        assert limiter.refused(ticket) < 3
    assert turn(limiter)[1] == pytest.approx(2 * 60 / 98, rel=0.01)


def test_a_second_429_in_a_row_empties_all_buckets(clock: Clock) -> None:
    limiter = RateLimiter(ATLAS_LIMITS)
    ticket, _ = turn(limiter)
    assert limiter.refused(ticket) < 1
    clock.now += 61
    ticket, wait = turn(limiter)
    assert wait == 0.0
    assert limiter.refused(ticket) == pytest.approx(3600 / 980, rel=0.01)
    limiter.accepted()
    clock.now += 3600
    ticket, _ = turn(limiter)
    assert limiter.refused(ticket) < 1


def test_without_limits_nothing_is_ever_paced(clock: Clock) -> None:
    limiter = RateLimiter(())
    tickets = [turn(limiter) for _ in range(1000)]
    assert limiter.refused(tickets[0][0]) == 0.0
    assert {wait for _, wait in tickets} == {0.0}


def test_parsing_of_limits() -> None:
    assert parse_limits("100/60, 1000/3600") == ATLAS_LIMITS
    assert parse_limits("off") == ()
    for text in ("", "100", "x/y", "0/60", "5/0", "5/inf", "5/60;6/70", "-1/5"):
        with pytest.raises(ValueError, match="REQUESTS/SECONDS"):
            parse_limits(text)
    with pytest.raises(AtlasConfigError, match="at least one request"):
        RateLimiter([Limit(0, 60)])


def test_many_bulk_threads_leave_an_empty_queue() -> None:
    limiter = RateLimiter([Limit(1_000_000, 1)])

    def work() -> None:
        for _ in range(500):
            ticket = limiter.enter("bulk")
            while limiter.poll(ticket) > 0:
                time.sleep(0)
            limiter.leave(ticket)

    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        threads = [threading.Thread(target=work) for _ in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
    finally:
        sys.setswitchinterval(before)
    assert not any(thread.is_alive() for thread in threads)
    assert limiter._bulk == []


@pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")
def test_a_fork_while_a_thread_holds_the_locks() -> None:
    limiter = RateLimiter([Limit(1_000_000, 1)])
    stop = threading.Event()

    def work() -> None:
        while not stop.is_set():
            limiter.leave(limiter.enter("bulk"))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    try:
        for _ in range(10):
            pid = os.fork()
            if pid == 0:
                ticket = limiter.enter("bulk")
                os._exit(0 if limiter.poll(ticket) == 0 else 1)
            ends = time.monotonic() + 10
            while (done := os.waitpid(pid, os.WNOHANG)) == (0, 0) and time.monotonic() < ends:
                time.sleep(0.01)
            assert done == (pid, 0)
    finally:
        stop.set()
        for thread in threads:
            thread.join()
