"""Processes of one user share the rate limits through a real Redis."""

from __future__ import annotations

import logging
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest
from support.bounds import LONG, at_most
from support.fleet import run
from support.modes import Mode
from support.redis_server import redis_server

from rivet.integrations.atlas import AtlasConfigError, AtlasOutcomeUnknownError, SyncAtlasClient
from rivet.integrations.atlas._support import account_registry
from rivet.integrations.atlas.fleet import RedisRateLimiter
from rivet.integrations.atlas.rate_limits import Limit
from rivet.integrations.atlas.testing import AtlasSandbox

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def redis() -> Iterator[str]:
    with redis_server() as url:
        yield url


@pytest.mark.timeout(300)
def test_a_fleet_fails_no_call_and_is_hardly_ever_refused() -> None:
    """8 processes with 8 workers each and 600 calls, or fewer in CI; benchmarks/README.md has the throughput."""
    size = {"processes": 8, "workers": 8, "calls": 600} if LONG else {"processes": 4, "workers": 8, "calls": 240}
    result = run(**size, minute=6.0 if LONG else 3.0, paced=True)
    print(result)
    assert result["failed"] == 0
    assert result["of all requests"] <= 0.01
    assert result["calls"] == size["calls"] - size["processes"]


def test_tickets_of_two_limiters_come_from_one_bucket(redis: str) -> None:
    one, other = (RedisRateLimiter(redis, "u1", [Limit(4, 60)]) for _ in range(2))
    waits = []
    for limiter in (one, other) * 3:
        ticket = limiter.enter("interactive")
        waits.append(limiter.poll(ticket))
        if waits[-1]:
            limiter.leave(ticket)  # gives the token back: the next one waits as long
    assert waits[:3] == [0.0] * 3
    assert waits[3:] == pytest.approx([60 / 3.92] * 3, rel=0.02)
    assert RedisRateLimiter(redis, "u2", [Limit(4, 60)]).poll(one.enter("interactive")) == 0.0, "another user"


def test_a_429_is_known_to_all_processes(redis: str) -> None:
    one, other = (RedisRateLimiter(redis, "u3", [Limit(100, 60), Limit(1000, 3600)]) for _ in range(2))
    ticket = one.enter("interactive")
    assert one.poll(ticket) == 0.0
    began = time.monotonic()
    assert one.refused(ticket) == pytest.approx(60 / 98, rel=0.02)
    left = other.poll(other.enter("interactive"))
    assert 60 / 98 - (time.monotonic() - began) - 0.02 <= left <= 60 / 98 + 0.02


async def test_a_redis_that_is_away_breaks_no_call(
    mode: Mode, atlas_sandbox: AtlasSandbox, caplog: pytest.LogCaptureFixture
) -> None:
    with redis_server() as url:
        limiter = RedisRateLimiter(url, "u4", [Limit(100, 60)])
        async with mode.client(**atlas_sandbox.credentials, rate_limiter=limiter) as client:
            await client.get_work_order(1)
    async with mode.client(**atlas_sandbox.credentials, rate_limiter=limiter) as client:
        with caplog.at_level(logging.WARNING):
            started = time.monotonic()
            for _ in range(5):
                await client.get_work_order(1)
        assert time.monotonic() - started < at_most(5)
    assert caplog.text.count("pacing this process alone") == 1


CREATORS = """
import asyncio, sys
from rivet.integrations.atlas import AtlasClient
from rivet.integrations.atlas.fleet import RedisRateLimiter
url, email, password, redis, key = sys.argv[1:]

async def main():
    limiter = RedisRateLimiter(redis, email)
    async with AtlasClient(url, email, password, rate_limiter=limiter, settle_time=0.5) as client:
        await client.get_work_order(1)
        print("ready", flush=True)
        sys.stdin.readline()
        if key:
            made = [await client.create_work_order({"title": "once"}, idempotency_key=key)]
        else:
            made = await asyncio.gather(*(client.create_work_order({"title": "number"}) for _ in range(4)))
        print(*(one.custom_id for one in made))

asyncio.run(main())
"""


@pytest.mark.parametrize("key", ["conversation-17", ""])
def test_processes_create_one_after_the_other(redis: str, atlas_sandbox: AtlasSandbox, key: str) -> None:
    """The same key in six processes at once is one work order, and creates of several processes have own numbers."""
    atlas_sandbox.add_fault("same_number", path="/work-orders", method="POST", seconds=0.05, times=None)
    command = [sys.executable, "-c", CREATORS, *atlas_sandbox.credentials.values(), redis, key]
    fleet = [subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(6)]
    for process in fleet:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in fleet:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    numbers = " ".join(process.communicate()[0] for process in fleet).split()
    assert (len(numbers), len(set(numbers))) == ((6, 1) if key else (24, 24))
    with SyncAtlasClient(**atlas_sandbox.credentials) as client:
        assert sum(one.title in ("once", "number") for one in client.iter_work_orders()) == len(set(numbers))


async def test_a_create_that_another_process_has_sent_is_waited_for(
    redis: str, mode: Mode, atlas_sandbox: AtlasSandbox
) -> None:
    """It was killed in the middle: its write comes within the settle time, and is found."""
    limiter = RedisRateLimiter(redis, f"user of {mode}")
    async with mode.client(**atlas_sandbox.credentials, rate_limiter=limiter, settle_time=4) as client:
        await client.get_work_order(1)
        atlas_sandbox.add_fault("late_write", path="/work-orders", method="POST", seconds=2)
        with pytest.raises(AtlasOutcomeUnknownError):
            await client.create_work_order({"title": "late"}, idempotency_key="k", deadline=1)
    account_registry.clear()  # as another process that knows nothing
    async with mode.client(**atlas_sandbox.credentials, rate_limiter=limiter, settle_time=4) as client:
        await client.create_work_order({"title": "late"}, idempotency_key="k")
        assert [one.title async for one in client.iter_work_orders()].count("late") == 1


def test_wrong_arguments(redis: str) -> None:
    with pytest.raises(AtlasConfigError, match="needs at least one limit"):
        RedisRateLimiter(redis, "u", [])
    with pytest.raises(AtlasConfigError, match="at least one request"):
        RedisRateLimiter(redis, "u", [Limit(0, 5)])
