"""Processes of one user share the rate limits through a real Redis."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator

import pytest
from support.bounds import LONG
from support.colours import Colour
from support.fleet import run
from support.redis_server import redis_server

from rivet.integrations.atlas import AtlasConfigError
from rivet.integrations.atlas.fleet import RedisRateLimiter
from rivet.integrations.atlas.rate_limits import Limit
from rivet.integrations.atlas.testing import AtlasSandbox


@pytest.fixture(scope="module")
def redis() -> Iterator[str]:
    with redis_server() as url:
        yield url


@pytest.mark.timeout(300)
def test_a_fleet_fails_no_call_and_is_hardly_ever_refused() -> None:
    """8 processes with 8 workers each and 600 calls, or fewer in CI; benchmarks/README.md has the throughput."""
    size = {"processes": 8, "workers": 8, "calls": 600} if LONG else {"processes": 4, "workers": 8, "calls": 240}
    told = run(**size, minute=6.0 if LONG else 3.0, paced=True)
    print(told)
    assert told["failed"] == 0
    assert told["of all requests"] <= 0.01
    assert told["calls"] == size["calls"] - size["processes"]


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
    assert one.refused(ticket) == pytest.approx(60 / 98, rel=0.02)
    assert other.poll(other.enter("interactive")) == pytest.approx(60 / 98, rel=0.05)


async def test_a_redis_that_is_away_breaks_no_call(
    colour: Colour, atlas_sandbox: AtlasSandbox, caplog: pytest.LogCaptureFixture
) -> None:
    with redis_server() as url:
        limiter = RedisRateLimiter(url, "u4", [Limit(100, 60)])
        async with colour.client(**atlas_sandbox.credentials, rate_limiter=limiter) as client:
            await client.get_work_order(1)
    async with colour.client(**atlas_sandbox.credentials, rate_limiter=limiter) as client:
        with caplog.at_level(logging.WARNING):
            started = time.monotonic()
            for _ in range(5):
                await client.get_work_order(1)
        assert time.monotonic() - started < 5
    assert caplog.text.count("pacing this process alone") == 1


def test_wrong_arguments(redis: str) -> None:
    with pytest.raises(AtlasConfigError, match="needs a limit"):
        RedisRateLimiter(redis, "u", [])
    with pytest.raises(AtlasConfigError, match="at least one request"):
        RedisRateLimiter(redis, "u", [Limit(0, 5)])
