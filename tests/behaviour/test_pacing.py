"""Client-side pacing: no call fails because of a rate limit that waiting would have met."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from atlas_api.api.work_orders import get_work_order
from support.bounds import at_most
from support.modes import Mode

from rivet.integrations.atlas import AtlasConfigError, AtlasRateLimitError
from rivet.integrations.atlas.rate_limits import Limit, RateLimiter
from rivet.integrations.atlas.testing import AtlasSandbox, start_sandbox


@pytest.fixture(scope="module")
def process() -> Iterator[AtlasSandbox]:
    with start_sandbox("--user-limit", "20/1", "--user-limit", "200/36") as sandbox:
        yield sandbox


@pytest.fixture
def limited(process: AtlasSandbox) -> AtlasSandbox:
    process.reset()
    return process


def limiter() -> RateLimiter:
    """Limiter with the limits of `limited`."""
    return RateLimiter([Limit(20, 1), Limit(200, 36)])


def refusals(sandbox: AtlasSandbox) -> int:
    return sum(seen["status"] == 429 for seen in sandbox.requests())


BUNCHED = 6
"""Requests that a machine which stalls for some 0.3 s bunches together at the server; without pacing 40 are refused."""


async def test_a_limiter_that_was_given_avoids_429(mode: Mode, limited: AtlasSandbox) -> None:
    async with mode.client(**limited.credentials, rate_limiter=limiter()) as atlas:
        await asyncio.gather(*(mode.endpoint(get_work_order, atlas, id=1) for _ in range(60)))
    assert refusals(limited) <= BUNCHED
    assert sum(seen["status"] == 200 for seen in limited.requests("GET", "/work-orders/1")) == 60


async def test_one_limiter_serves_several_clients(limited: AtlasSandbox) -> None:
    shared = limiter()
    modes = [Mode("sync"), Mode("async")]

    async def use(mode: Mode) -> None:
        async with mode.client(**limited.credentials, rate_limiter=shared) as atlas:
            await asyncio.gather(*(mode.endpoint(get_work_order, atlas, id=1) for _ in range(30)))

    await asyncio.gather(*map(use, modes))
    assert refusals(limited) <= BUNCHED


async def test_after_the_first_429_all_clients_are_paced(
    mode: Mode, limited: AtlasSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "rivet.integrations.atlas._rate_limiting.limiter.ATLAS_LIMITS", (Limit(20, 1.0), Limit(200, 36.0))
    )
    async with mode.client(**limited.credentials) as atlas:
        for _ in range(3):
            await asyncio.gather(*(mode.endpoint(get_work_order, atlas, id=1) for _ in range(25)))
    # The first burst learns it, call by call; no later one does.
    assert 1 <= refusals(limited) <= at_most(5)  # unpaced: 55 and more


async def test_a_wait_beyond_the_deadline_fails_immediately(mode: Mode, limited: AtlasSandbox) -> None:
    slow = RateLimiter([Limit(1, 60)])
    async with mode.client(**limited.credentials, rate_limiter=slow) as atlas:
        await atlas.get_work_order(1)
        started = time.monotonic()
        with pytest.raises(AtlasRateLimitError, match="deadline") as caught:
            await atlas.get_work_order(1, deadline=1.0)
        assert time.monotonic() - started < at_most(0.5)
        assert 50 < caught.value.retry_after < 65
        assert caught.value.attempts == ()
    assert len(limited.requests("GET", "/work-orders/1")) == 1


async def test_interactive_calls_overtake_a_bulk_job(mode: Mode, limited: AtlasSandbox) -> None:
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(32))  # so that no sync call waits for a thread
    finished: list[str] = []

    async def get(client: Any, name: str) -> None:
        await mode.endpoint(get_work_order, client, id=1)
        finished.append(name)

    slow = RateLimiter([Limit(1, 0.1)])  # one call at a time, however long the machine stalls
    async with mode.client(**limited.credentials, rate_limiter=slow) as atlas:
        job = atlas.with_options(lane="bulk")
        bulk = asyncio.gather(*(get(job, "bulk") for _ in range(20)))
        await asyncio.sleep(0.1)
        await get(atlas, "interactive")
        assert finished.count("bulk") <= 14  # it would be the last of them otherwise
        await bulk
    assert finished.count("bulk") == 20
    assert refusals(limited) == 0


async def test_a_cancelled_wait_gives_its_token_back(limited: AtlasSandbox) -> None:
    mode, paced = Mode("async"), RateLimiter([Limit(1, 1)])
    async with mode.client(**limited.credentials, rate_limiter=paced) as atlas:
        await atlas.get_work_order(1)
        waiting = [asyncio.create_task(atlas.get_work_order(1)) for _ in range(20)]
        await asyncio.sleep(0.05)
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
        assert (await atlas.get_work_order(1, deadline=2.0)).id == 1


async def test_the_environment_sets_the_limits(
    mode: Mode, limited: AtlasSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ATLAS_RATE_LIMITS", "1/60")
    async with mode.client(**limited.credentials) as atlas:
        await atlas.get_work_order(1)
        with pytest.raises(AtlasRateLimitError):
            await atlas.get_work_order(1, deadline=1.0)
    monkeypatch.setenv("ATLAS_RATE_LIMITS", "often")
    with pytest.raises(AtlasConfigError, match=r"ATLAS_RATE_LIMITS.*REQUESTS/SECONDS"):
        mode.client(**limited.credentials)


async def test_an_unknown_lane_is_refused(mode: Mode, limited: AtlasSandbox) -> None:
    async with mode.client(**limited.credentials) as atlas:
        with pytest.raises(AtlasConfigError, match="interactive, bulk"):
            await atlas.get_work_order(1, lane="fast")
