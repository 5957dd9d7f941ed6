"""Creates whose response is lost: no duplicates and no losses, whichever fault there is."""

from __future__ import annotations

import asyncio
import html
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from support.bounds import at_most, times
from support.creates import PLACES, POST, add_key_field, titles
from support.modes import Mode

from rivet.integrations.atlas import AtlasOutcomeUnknownError, AtlasTokenCache, AtlasValidationError
from rivet.integrations.atlas._operations import create_search
from rivet.integrations.atlas.testing import AtlasSandbox

SETTLE = 0.6


def of_a_run(place: str) -> dict[str, Any]:
    """Options of a create that is the first of a bulk run, which knows no highest id."""
    return {"lane": "bulk"} if place == "bulk run" else {}


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("place", [*PLACES, "description", "bulk run"])
@pytest.mark.parametrize(
    ("kind", "options"),
    [
        ("drop_before", {}),
        ("drop_after", {}),
        ("late_write", {"seconds": 0.3}),
        ("status", {}),
        ("status", {"served": True, "status": 502}),
        ("status", {"status": 500, "times": 2}),
        ("truncate", {}),
        ("latency", {"seconds": 0.7}),
        ("rate_limit", {}),
    ],
)
async def test_one_create_is_one_work_order(
    mode: Mode, atlas_sandbox: AtlasSandbox, place: str, kind: Any, options: dict[str, Any]
) -> None:
    await add_key_field(mode, atlas_sandbox, place)
    # The timeout is what the latency outlasts; what was sent then happens within the settle time.
    async with mode.client(**atlas_sandbox.credentials, timeout=0.4, deadline=20, settle_time=SETTLE) as atlas:
        await atlas.get_work_order(1, timeout=20)
        atlas_sandbox.add_fault(kind, **POST, **options)
        payload = {"title": "Fault F003", "description": "R&D\n5 < 6", "assetId": 1, "dueDate": "2027-01-01"}
        key = {"idempotency_key": "mine"} if place == "description" else {}
        made = await atlas.create_work_order(payload, **key, **of_a_run(place))
        assert made["assetId"] == 1
        assert (await atlas.get_work_order(made.id)).title == "Fault F003"
    assert (await titles(mode, atlas_sandbox))["Fault F003"] == 1


@pytest.mark.usefixtures("quick")
@pytest.mark.timeout(900)
@pytest.mark.parametrize("place", PLACES)
async def test_a_storm_of_faults(mode: Mode, atlas_sandbox: AtlasSandbox, place: str) -> None:
    """2,000 creates (fewer in CI) with 20 % faults of every kind give exactly as many work orders."""
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(32))
    await add_key_field(mode, atlas_sandbox, place)
    count = times(60, 2_000)
    for kind, options in (
        ("drop_before", {}),
        ("drop_after", {}),
        ("late_write", {"seconds": 0.3}),
        ("status", {}),
        ("status", {"served": True}),
        ("truncate", {}),
        ("rate_limit", {}),
    ):
        atlas_sandbox.add_fault(kind, **POST, **options, probability=0.2 / 7, times=None)
    async with mode.client(**atlas_sandbox.credentials, timeout=10, settle_time=SETTLE, max_retries=6) as atlas:
        waiting = asyncio.Semaphore(24)

        async def create(number: int) -> int:
            async with waiting:
                payload = {"title": f"number {number}", "priority": "HIGH"}
                try:
                    made = await atlas.create_work_order(payload)
                except AtlasOutcomeUnknownError as lost:  # its connection broke twice
                    made = await atlas.create_work_order(payload, idempotency_key=lost.details["idempotency_key"])
                assert made.title == f"number {number}"
                return int(made.id)

        ids = await asyncio.gather(*map(create, range(count)))
    met = sum(fault["met"] for fault in atlas_sandbox.faults())
    atlas_sandbox.clear_faults()
    assert met >= count / 20
    assert len(set(ids)) == count
    found = await titles(mode, atlas_sandbox)
    assert {title: n for title, n in found.items() if title.startswith("number")} == {
        f"number {number}": 1 for number in range(count)
    }


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("place", PLACES)
async def test_an_unknown_outcome_is_reported_and_not_repeated(
    mode: Mode, atlas_sandbox: AtlasSandbox, place: str
) -> None:
    await add_key_field(mode, atlas_sandbox, place)
    async with mode.client(**atlas_sandbox.credentials, settle_time=0.3, max_retries=1) as atlas:
        await atlas.create_work_order({"title": "before"})
        atlas_sandbox.add_fault("drop_after", **POST)
        # Without a place for its key, a create first asks for the highest id.
        atlas_sandbox.add_fault("status", path="/work-orders/search", times=None, skip=int(place == "none"))
        with pytest.raises(AtlasOutcomeUnknownError) as caught:
            await atlas.create_work_order({"title": "lost"})
        error = caught.value
        assert "The look-up failed" in str(error)
        atlas_sandbox.clear_faults()
        assert len(atlas_sandbox.requests("POST", "/work-orders")) == 2
        key = error.details["idempotency_key"]
        assert f"idempotency_key={key!r}" in str(error)
        found = await atlas.create_work_order({"title": "lost"}, idempotency_key=key)
        assert found.title == "lost"
    assert (await titles(mode, atlas_sandbox))["lost"] == 1


async def test_a_deadline_ends_the_looking(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    atlas_sandbox.add_fault("drop_before", **POST)
    async with mode.client(**atlas_sandbox.credentials) as atlas:
        await atlas.get_work_order(1)
        started = time.monotonic()
        with pytest.raises(AtlasOutcomeUnknownError):
            await atlas.create_work_order({"title": "lost"}, deadline=1.0)
        assert time.monotonic() - started < at_most(1.5)


async def test_markup_is_found_again(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    atlas_sandbox.add_fault("drop_after", **POST)
    async with mode.client(**atlas_sandbox.credentials) as atlas:
        made = await atlas.create_work_order({"title": "a <b>bold</b> one", "description": "keep <5 bar & >2"})
    assert html.unescape(f"{made.title}: {made.description}") == "a <b>bold</b> one: keep <5 bar & >2"
    assert len(atlas_sandbox.requests("POST", "/work-orders")) == 1


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("place", [*PLACES, "description", "bulk run"])
async def test_a_connection_that_breaks_twice_is_enough(mode: Mode, atlas_sandbox: AtlasSandbox, place: str) -> None:
    await add_key_field(mode, atlas_sandbox, place)
    atlas_sandbox.add_fault("drop_before", **POST, times=None)
    key = {"idempotency_key": "mine"} if place == "description" else {}
    async with mode.client(**atlas_sandbox.credentials, settle_time=0.2) as atlas:
        with pytest.raises(AtlasOutcomeUnknownError, match="It was not found either") as caught:
            await atlas.create_work_order({"title": "lost"}, **key, **of_a_run(place))
        assert [fault["met"] for fault in atlas_sandbox.faults()] == [2]
        atlas_sandbox.clear_faults()
        found = await atlas.create_work_order(
            {"title": "lost"}, idempotency_key=caught.value.details["idempotency_key"]
        )
        again = await atlas.create_work_order(
            {"title": "lost"}, idempotency_key=caught.value.details["idempotency_key"]
        )
    assert found.id == again.id
    assert (await titles(mode, atlas_sandbox))["lost"] == 1


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(("place", "seconds"), [("none", 3), ("description", 10), ("custom field", 60), ("none", 600)])
async def test_a_server_that_is_held_up_makes_one(
    mode: Mode, atlas_sandbox: AtlasSandbox, place: str, seconds: int
) -> None:
    """The create waits for a lock while reads answer at once: after the timeout it is not sent again."""
    await add_key_field(mode, atlas_sandbox, place)
    payload = {"title": "Held <up", "description": "by R&D"}
    key = {"idempotency_key": "mine"} if place == "description" else {}
    async with mode.client(**atlas_sandbox.credentials, settle_time=0.1) as atlas:
        await atlas.create_work_order({"title": "before"})
        atlas_sandbox.add_fault("latency", **POST, seconds=seconds)
        with pytest.raises(AtlasOutcomeUnknownError) as caught:
            await atlas.create_work_order(payload, **key, timeout=1, deadline=20)
        assert [fault["met"] for fault in atlas_sandbox.faults()] == [1]
        atlas_sandbox.skew_clock(seconds)
        await until_made(mode, atlas_sandbox)
        found = await atlas.create_work_order(payload, idempotency_key=caught.value.details["idempotency_key"])
    assert html.unescape(found.title or "") == "Held <up"
    assert (await titles(mode, atlas_sandbox))["Held &lt;up"] == 1


async def until_made(mode: Mode, sandbox: AtlasSandbox) -> None:
    for _ in range(200):
        if (await titles(mode, sandbox, cache=AtlasTokenCache()))["Held &lt;up"]:
            return
        await asyncio.sleep(0.05)
    raise AssertionError("the late write never came")


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("place", [*PLACES, "description"])
async def test_the_advice_of_the_error_followed_at_once(mode: Mode, atlas_sandbox: AtlasSandbox, place: str) -> None:
    """The write comes within the settle time, after the error: the key remembers that it was sent."""
    await add_key_field(mode, atlas_sandbox, place)
    payload = {"title": "late"}
    key = {"idempotency_key": "mine"} if place == "description" else {}
    async with mode.client(**atlas_sandbox.credentials, settle_time=5) as atlas:
        await atlas.create_work_order({"title": "before"})
        atlas_sandbox.add_fault("late_write", **POST, seconds=3)
        with pytest.raises(AtlasOutcomeUnknownError, match=r"cut short|failed") as caught:
            await atlas.create_work_order(payload, **key, deadline=1.5)
        await atlas.create_work_order(payload, idempotency_key=caught.value.details["idempotency_key"])
    assert (await titles(mode, atlas_sandbox))["late"] == 1


@pytest.mark.usefixtures("quick")
async def test_a_key_of_another_user_makes_no_second_one(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    async with mode.client(**atlas_sandbox.credentials, settle_time=0, max_retries=0) as atlas:
        atlas_sandbox.add_fault("drop_after", **POST)
        atlas_sandbox.add_fault("status", path="/auth/me", status=503, times=None)
        with pytest.raises(AtlasOutcomeUnknownError) as caught:
            await atlas.create_work_order({"title": "lost"})
        key = caught.value.details["idempotency_key"]
        assert "-0-" in key, "who has sent it is not known"
        atlas_sandbox.clear_faults()
    other = {**atlas_sandbox.credentials, "email": "tech@plant.example"}
    async with mode.client(**other, settle_time=0) as atlas:
        with pytest.raises(AtlasOutcomeUnknownError, match="which may be this one"):
            await atlas.create_work_order({"title": "lost"}, idempotency_key=key)
    async with mode.client(**atlas_sandbox.credentials, settle_time=0) as atlas:
        assert (await atlas.create_work_order({"title": "lost"}, idempotency_key=key)).title == "lost"
    assert (await titles(mode, atlas_sandbox))["lost"] == 1


@pytest.mark.usefixtures("quick")
async def test_a_lost_one_that_others_changed_stays_unknown(
    mode: Mode, atlas_sandbox: AtlasSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(create_search, "PAGE", 2)  # others came since, more than a page of them
    async with mode.client(**atlas_sandbox.credentials, settle_time=0, max_retries=0) as atlas:
        await atlas.create_work_order({"title": "before"})
        atlas_sandbox.add_fault("drop_after", **POST)
        atlas_sandbox.add_fault("status", path="/work-orders/search", skip=1)
        with pytest.raises(AtlasOutcomeUnknownError) as caught:
            await atlas.create_work_order({"title": "lost", "priority": "LOW"})
        key = caught.value.details["idempotency_key"]
        for number in range(5):
            await atlas.create_work_order({"title": f"other {number}"})
        (lost,) = [one.id async for one in atlas.iter_work_orders() if one.title == "lost"]
        await atlas.update_work_order(lost, {"priority": "HIGH"})
        with pytest.raises(AtlasOutcomeUnknownError, match=f"id {lost}") as caught:
            await atlas.create_work_order({"title": "lost", "priority": "LOW"}, idempotency_key=key)
        assert caught.value.details["idempotency_key"] == key
        await atlas.update_work_order(lost, {"priority": "LOW"})
        assert (await atlas.create_work_order({"title": "lost", "priority": "LOW"}, idempotency_key=key)).id == lost


async def test_a_refusal_is_raised_immediately(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    async with mode.client(**atlas_sandbox.credentials) as atlas:
        started = time.monotonic()
        for _ in range(2):
            with pytest.raises(AtlasValidationError):
                await atlas.create_work_order({"title": "x", "assetId": 999_999})
        assert time.monotonic() - started < at_most(2)


@pytest.mark.usefixtures("quick")
async def test_a_doubt_is_not_forgotten(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    """The first write comes after the settle time; sent again, it is refused: the error still says unknown."""
    async with mode.client(**atlas_sandbox.credentials, settle_time=0.1, max_retries=1) as atlas:
        await atlas.get_work_order(1)
        atlas_sandbox.add_fault("late_write", **POST, seconds=1.0)
        atlas_sandbox.add_fault("rate_limit", **POST, times=None)
        with pytest.raises(AtlasOutcomeUnknownError, match="Sent again, it was refused") as caught:
            await atlas.create_work_order({"title": "late"}, idempotency_key="late-1")
        assert caught.value.details["idempotency_key"] == "late-1"


async def test_a_server_without_custom_fields(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    atlas_sandbox.add_fault("status", path="/custom-fields", status=500, times=None)
    async with mode.client(**atlas_sandbox.credentials, max_retries=0) as atlas:
        assert (await atlas.create_work_order({"title": "x", "priority": "CRITICAL"}))["priority"] == "CRITICAL"
