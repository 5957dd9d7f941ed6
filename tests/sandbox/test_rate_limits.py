"""Rate limits of the sandbox: token buckets for each user, and for each address without a token."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import httpx
import pytest
from atlas_api.api.work_orders import get_work_order
from support.modes import Mode

from rivet.integrations.atlas import AtlasRateLimitError
from rivet.integrations.atlas.testing import AtlasSandbox, start_sandbox
from rivet.integrations.atlas_sandbox._http.rate_limits import (
    ADDRESS_LIMITS,
    USER_LIMITS,
    Limit,
    RateLimits,
    TooManyRequests,
)
from rivet.integrations.atlas_sandbox._records.clock import Clock


class Stopped(Clock):
    """Clock that only advances on request."""

    def __init__(self) -> None:
        super().__init__()
        self.milliseconds = 1_000_000

    def now(self) -> int:
        return self.milliseconds


@pytest.fixture
def clock() -> Stopped:
    return Stopped()


def allowed(count: Callable[[], None], asked: int) -> int:
    """Return how many of a number of requests are allowed."""
    let_in = 0
    for _ in range(asked):
        try:
            count()
        except TooManyRequests:
            continue
        let_in += 1
    return let_in


def test_the_usual_limits(clock: Stopped) -> None:
    """100 a minute and 1,000 an hour for a user, 20 and 80 for an address: README of the recordings."""
    limits = RateLimits(USER_LIMITS, ADDRESS_LIMITS, clock)
    assert allowed(lambda: limits.count(2, "a"), 200) == 100
    assert allowed(lambda: limits.count(3, "a"), 200) == 100
    assert allowed(lambda: limits.count(None, "a"), 200) == 20
    assert allowed(lambda: limits.count(None, "b"), 200) == 20
    clock.milliseconds += 600
    assert allowed(lambda: limits.count(2, "a"), 200) == 1, "a token every 0.6 s"
    clock.milliseconds += 599
    assert allowed(lambda: limits.count(2, "a"), 200) == 0


def test_the_hour_counts_too(clock: Stopped) -> None:
    limits = RateLimits(USER_LIMITS, ADDRESS_LIMITS, clock)
    let_in = 0
    for _ in range(15):
        let_in += allowed(lambda: limits.count(2, "a"), 100)
        clock.milliseconds += 60_000
    # 1,000 from the start, and 14 minutes of one every 3.6 s
    assert let_in == 1_000 + 14 * 60_000 // 3_600
    clock.milliseconds += 3_600_000
    assert allowed(lambda: limits.count(2, "a"), 200) == 100


def test_a_clock_that_goes_back_gives_nothing_away(clock: Stopped) -> None:
    limits = RateLimits((Limit(2, 60.0),), (), clock)
    assert allowed(lambda: limits.count(2, "a"), 3) == 2
    clock.milliseconds -= 50_000
    assert allowed(lambda: limits.count(2, "a"), 3) == 0


@pytest.mark.parametrize("text", ["", "5", "5/", "/5", "0/60", "5/0", "-1/60", "x/60", "5/-1", "5/nan", "5/inf"])
def test_a_limit_that_cannot_be_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="REQUESTS/SECONDS"):
        Limit.parse(text)


@pytest.fixture(scope="module")
def limited() -> Iterator[AtlasSandbox]:
    with start_sandbox("--user-limit", "5/60", "--user-limit", "50/600", "--address-limit", "3/60") as sandbox:
        yield sandbox


def test_who_is_limited(limited: AtlasSandbox) -> None:
    limited.reset()
    with httpx.Client(base_url=limited.base_url, trust_env=False) as http:
        assert [http.get("/health-check").status_code for _ in range(3)] == [200, 200, 200]
        refused = http.get("/health-check")
        assert (refused.status_code, refused.json()["error"]) == (429, "Rate limit exceeded")
        credentials = {"email": limited.email, "password": limited.password}
        assert http.post("/auth/signin", json=credentials).status_code == 429
        # A bad token is refused before anything is counted (``expired-token.after-burst``).
        bad = http.get("/users/mini", headers={"Authorization": "Bearer no.such.token"})
        assert (bad.status_code, bad.content) == (403, b"")
        limited.reset()
        token = http.post("/auth/signin", json=credentials).json()["accessToken"]
        headers = {"Authorization": f"Bearer {token}"}
        assert [http.get("/users/mini", headers=headers).status_code for _ in range(6)] == [200] * 5 + [429]
        limited.skew_clock(24)
        assert [http.get("/users/mini", headers=headers).status_code for _ in range(3)] == [200, 200, 429]


async def test_the_clients_tell_how_long_to_wait(limited: AtlasSandbox, mode: Mode) -> None:
    limited.reset()
    async with mode.client(**limited.credentials, max_retries=0) as atlas:
        for _ in range(5):
            await mode.endpoint(get_work_order, atlas, id=1)
        with pytest.raises(AtlasRateLimitError) as caught:
            await mode.endpoint(get_work_order, atlas, id=1)
        assert caught.value.retry_after > 0
