"""Faults on demand: what the client of a sandbox sees, and whether its write took effect."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from atlas_api.api.work_orders import create_work_order, get_work_order
from support import recorded
from support.answers import CREATE
from support.bounds import at_most
from support.modes import Mode

from rivet.integrations.atlas import (
    AtlasAPIError,
    AtlasAuthError,
    AtlasOutcomeUnknownError,
    AtlasRateLimitError,
    AtlasTimeoutError,
)
from rivet.integrations.atlas.testing import AtlasSandbox

POST = {"path": "/work-orders", "method": "POST"}


@pytest.fixture
def http(atlas_sandbox: AtlasSandbox) -> Any:
    """Plain httpx client with a token."""
    with httpx.Client(base_url=atlas_sandbox.base_url, trust_env=False, timeout=10.0) as client:
        credentials = {"email": atlas_sandbox.email, "password": atlas_sandbox.password}
        token = client.post("/auth/signin", json=credentials).json()["accessToken"]
        client.headers["Authorization"] = f"Bearer {token}"
        atlas_sandbox.clear_requests()
        yield client


def titles(http: httpx.Client) -> list[str]:
    found = http.post("/work-orders/search", json={"pageSize": 100}).json()["content"]
    return [work_order["title"] for work_order in found]


def create(http: httpx.Client, title: str = "mine", **options: Any) -> httpx.Response:
    return http.post("/work-orders", json={"title": title}, **options)


def soon(holds: Callable[[], bool], seconds: float = 5.0) -> None:
    """Wait until something holds."""
    ends = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < ends
        time.sleep(0.02)


def test_latency_is_no_failure_for_who_waits(atlas_sandbox: AtlasSandbox, http: httpx.Client) -> None:
    atlas_sandbox.add_fault("latency", seconds=0.3, **POST)
    started = time.monotonic()
    assert create(http).status_code == 200
    assert time.monotonic() - started >= 0.3
    assert create(http).elapsed.total_seconds() < at_most(0.3)


def test_a_write_takes_effect_after_the_client_has_given_up(atlas_sandbox: AtlasSandbox, http: httpx.Client) -> None:
    atlas_sandbox.add_fault("latency", seconds=0.5, **POST)
    with pytest.raises(httpx.ReadTimeout):
        create(http, timeout=0.1)
    assert "mine" not in titles(http)
    soon(lambda: "mine" in titles(http))


def test_a_connection_is_dropped_before_the_write(atlas_sandbox: AtlasSandbox, http: httpx.Client) -> None:
    atlas_sandbox.add_fault("drop_before", **POST)
    with pytest.raises(httpx.TransportError):
        create(http)
    time.sleep(0.1)
    assert "mine" not in titles(http)
    assert atlas_sandbox.requests("POST", "/work-orders") == []


def test_a_connection_is_dropped_after_the_write(atlas_sandbox: AtlasSandbox, http: httpx.Client) -> None:
    atlas_sandbox.add_fault("drop_after", **POST)
    with pytest.raises(httpx.TransportError):
        create(http)
    assert titles(http).count("mine") == 1
    assert [seen["status"] for seen in atlas_sandbox.requests("POST", "/work-orders")] == [200]


def test_a_write_takes_effect_long_after_the_connection_was_dropped(
    atlas_sandbox: AtlasSandbox, http: httpx.Client
) -> None:
    atlas_sandbox.add_fault("late_write", seconds=0.5, **POST)
    started = time.monotonic()
    with pytest.raises(httpx.TransportError):
        create(http)
    assert time.monotonic() - started < at_most(0.4)
    assert "mine" not in titles(http)
    soon(lambda: "mine" in titles(http))


@pytest.mark.parametrize("status", [500, 502, 503, 504])
@pytest.mark.parametrize("served", [False, True])
def test_a_proxy_answers_in_html(atlas_sandbox: AtlasSandbox, http: httpx.Client, status: int, served: bool) -> None:
    atlas_sandbox.add_fault("status", status=status, served=served, **POST)
    response = create(http)
    assert (response.status_code, response.headers["content-type"]) == (status, "text/html; charset=utf-8")
    assert "<html>" in response.text
    assert ("mine" in titles(http)) is served


def test_a_storm_of_429_answers_as_the_real_server_does(atlas_sandbox: AtlasSandbox, http: httpx.Client) -> None:
    real = recorded.exchange("ratelimit.user")["response"]
    atlas_sandbox.add_fault("rate_limit", times=20)
    answers = [http.get("/work-orders/1") for _ in range(21)]
    assert [answer.status_code for answer in answers] == [429] * 20 + [200]
    assert answers[0].json() == real["body"]
    assert answers[0].headers["content-type"] == httpx.Headers(real["headers"])["content-type"]
    assert "retry-after" not in answers[0].headers


def test_tokens_are_refused_for_a_while_or_ended_for_good(atlas_sandbox: AtlasSandbox, http: httpx.Client) -> None:
    atlas_sandbox.add_fault("unauthorized", path="/work-orders/*")
    refused = http.get("/work-orders/1")
    assert (refused.status_code, refused.content) == (403, b"")
    assert http.get("/work-orders/1").status_code == 200

    credentials = {"email": atlas_sandbox.email, "password": atlas_sandbox.password}
    for end, refresh_works in ((atlas_sandbox.expire_tokens, True), (atlas_sandbox.revoke_tokens, False)):
        tokens = http.post("/auth/signin", json=credentials, headers={"Authorization": ""}).json()
        http.headers["Authorization"] = f"Bearer {tokens['accessToken']}"
        assert http.get("/work-orders/1").status_code == 200
        end()
        refused = http.get("/work-orders/1")
        assert (refused.status_code, refused.content) == (403, b"")
        again = http.post("/auth/refresh", json={"refreshToken": tokens["refreshToken"]}, headers={"Authorization": ""})
        assert again.status_code == (200 if refresh_works else 401)


def test_an_answer_ends_in_its_middle(atlas_sandbox: AtlasSandbox, http: httpx.Client) -> None:
    atlas_sandbox.add_fault("truncate", **POST)
    with pytest.raises(httpx.RemoteProtocolError):
        create(http)
    assert "mine" in titles(http)


def test_an_answer_drips(atlas_sandbox: AtlasSandbox, http: httpx.Client) -> None:
    atlas_sandbox.add_fault("slow", seconds=0.5, path="/work-orders/1")
    started = time.monotonic()
    with http.stream("GET", "/work-orders/1") as response:
        assert response.status_code == 200
        assert time.monotonic() - started < at_most(0.4)
        assert response.read() == http.get("/work-orders/1").content
    assert time.monotonic() - started >= 0.5


def test_the_clock_is_wrong(atlas_sandbox: AtlasSandbox, http: httpx.Client) -> None:
    before = create(http).json()["createdAt"]
    atlas_sandbox.skew_clock(86_400)
    assert http.get("/work-orders/1").status_code == 403  # the token has ended meanwhile
    credentials = {"email": atlas_sandbox.email, "password": atlas_sandbox.password}
    token = http.post("/auth/signin", json=credentials, headers={"Authorization": ""}).json()["accessToken"]
    http.headers["Authorization"] = f"Bearer {token}"
    assert create(http).json()["createdAt"][:10] > before[:10]


def test_which_requests_a_fault_meets(atlas_sandbox: AtlasSandbox, http: httpx.Client) -> None:
    atlas_sandbox.add_fault("status", path="/work-orders/*", method="GET", skip=1, times=2)
    statuses = [http.get(path).status_code for path in ("/assets/1", *["/work-orders/1"] * 4)]
    assert statuses == [200, 200, 503, 503, 200]
    (shown,) = atlas_sandbox.faults()
    assert (shown["kind"], shown["path"], shown["met"]) == ("status", "/work-orders/*", 2)
    atlas_sandbox.add_fault("status", times=None)
    assert {http.get("/assets/1").status_code for _ in range(5)} == {503}
    atlas_sandbox.clear_faults()
    assert atlas_sandbox.faults() == []
    atlas_sandbox.add_fault("status", times=None, probability=0.5)
    statuses = [http.get("/assets/1").status_code for _ in range(100)]
    assert 25 <= statuses.count(503) <= 75


@pytest.mark.parametrize(
    ("kind", "options", "problem"),
    [
        ("thunder", {}, "kind: .*'latency', 'drop_before'"),
        ("status", {"status": 200}, "status: .*greater than or equal to 400"),
        ("status", {"probability": 0}, "probability"),
        ("status", {"times": 0}, "times"),
        ("latency", {"seconds": -1}, "seconds"),
        ("latency", {"second": 1}, "second"),
        ("latency", {"seconds": "long"}, "seconds"),
        ("latency", {"path": 7}, "path"),
    ],
)
def test_a_fault_that_cannot_be_is_refused(
    atlas_sandbox: AtlasSandbox, kind: Any, options: dict[str, Any], problem: str
) -> None:
    with pytest.raises(ValueError, match=problem):
        atlas_sandbox.add_fault(kind, **options)
    assert atlas_sandbox.faults() == []


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("kind", ["drop_before", "drop_after", "status", "rate_limit", "truncate"])
async def test_the_clients_survive_faults_of_reads(
    mode: Mode, atlas: Any, atlas_sandbox: AtlasSandbox, kind: Any
) -> None:
    atlas_sandbox.add_fault(kind, path="/work-orders/1")
    assert (await mode.endpoint(get_work_order, atlas, id=1)).id == 1
    assert len(atlas_sandbox.requests("GET", "/work-orders/1")) <= 2


@pytest.mark.usefixtures("quick")
async def test_the_clients_give_up_on_a_token_that_is_refused_at_once(
    mode: Mode, atlas: Any, atlas_sandbox: AtlasSandbox
) -> None:
    for path in ("/work-orders/1", "/auth/me"):
        atlas_sandbox.add_fault("unauthorized", path=path, times=None)
    with pytest.raises(AtlasAuthError, match="has just issued"):
        await mode.endpoint(get_work_order, atlas, id=1)
    assert len(atlas_sandbox.requests("POST", "/auth/signin")) == 1


def test_each_third_request_is_refused_as_by_a_busy_server(atlas_sandbox: AtlasSandbox, http: httpx.Client) -> None:
    atlas_sandbox.add_fault("busy", message="commit", every=3, skip=1, times=2, **POST)
    statuses = [create(http).status_code for _ in range(8)]
    assert statuses == [200, 500, 200, 200, 500, 200, 200, 200]
    assert titles(http).count("mine") == 6, "what was refused was not done"
    for wrong in ({"message": "nope"}, {"every": 0}, {"at_once": 0}):
        with pytest.raises(ValueError, match=next(iter(wrong))):
            atlas_sandbox.add_fault("busy", **wrong)


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(
    ("kind", "options", "expected", "made"),
    [
        ("drop_before", {}, AtlasOutcomeUnknownError, 0),
        ("drop_after", {}, AtlasOutcomeUnknownError, 1),
        ("late_write", {"seconds": 0.05}, AtlasOutcomeUnknownError, 1),
        ("status", {}, AtlasOutcomeUnknownError, 0),
        ("status", {"served": True}, AtlasOutcomeUnknownError, 1),
        ("truncate", {}, AtlasOutcomeUnknownError, 1),
        ("latency", {"seconds": 0.6}, AtlasOutcomeUnknownError, 1),
        ("rate_limit", {"times": None}, AtlasRateLimitError, 0),
    ],
)
async def test_the_clients_never_repeat_a_create_blindly(
    mode: Mode,
    atlas_sandbox: AtlasSandbox,
    http: httpx.Client,
    kind: Any,
    options: dict[str, Any],
    expected: type[Exception],
    made: int,
) -> None:
    atlas_sandbox.add_fault(kind, **POST, **options)
    async with mode.client(**atlas_sandbox.credentials, timeout=0.3, max_retries=1) as atlas:
        with pytest.raises(expected):
            await mode.endpoint(create_work_order, atlas, **CREATE)
    await asyncio.sleep(0.7 if kind == "latency" else 0.1)
    assert titles(http).count(CREATE["body"].title) == made


async def test_a_dripping_answer_ends_with_the_time_of_the_call(
    mode: Mode, atlas: Any, atlas_sandbox: AtlasSandbox
) -> None:
    await atlas.health_check()
    atlas_sandbox.add_fault("slow", path="/work-orders/1", seconds=5, times=None)
    started = time.monotonic()
    with pytest.raises((AtlasTimeoutError, AtlasAPIError)):
        await atlas.get_work_order(1, deadline=0.5, max_retries=0)
    assert time.monotonic() - started < at_most(1.5)
