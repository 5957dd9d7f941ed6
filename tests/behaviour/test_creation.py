"""Exactly-once creation of work orders: no duplicates and no losses, whichever responses are lost."""

from __future__ import annotations

import asyncio
import html
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from atlas_api.api.custom_fields import create_custom_field
from atlas_api.api.work_orders import create_work_order
from atlas_api.models import CustomFieldCreate, CustomFieldEntity, CustomFieldType, WorkOrderCreate
from support.bounds import at_most, times
from support.modes import Mode

from rivet.integrations.atlas import (
    AtlasClient,
    AtlasOutcomeUnknownError,
    AtlasTimeoutError,
    AtlasTokenCache,
    AtlasValidationError,
    SyncAtlasClient,
)
from rivet.integrations.atlas._operations import create_once
from rivet.integrations.atlas._support import account_registry
from rivet.integrations.atlas._support.field_labels import KEY_FIELD
from rivet.integrations.atlas.testing import AtlasSandbox

POST = {"path": "/work-orders", "method": "POST"}
SETTLE = 0.6
PLACES = ["custom field", "none"]
"""Places where a create stores its key."""


async def prepare(mode: Mode, sandbox: AtlasSandbox, place: str) -> None:
    if place == "custom field":
        async with mode.client(**sandbox.credentials) as client:
            body = CustomFieldCreate(KEY_FIELD, CustomFieldType.SHORT_TEXT, CustomFieldEntity.WORK_ORDER)
            await mode.endpoint(create_custom_field, client, body=body)


async def titles(mode: Mode, sandbox: AtlasSandbox, **options: Any) -> Counter[str]:
    async with mode.client(**sandbox.credentials, **options) as client:
        return Counter([work_order.title async for work_order in client.iter_work_orders()])


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("place", [*PLACES, "description"])
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
    await prepare(mode, atlas_sandbox, place)
    # The timeout is what the latency outlasts; what was sent then happens within the settle time.
    async with mode.client(**atlas_sandbox.credentials, timeout=0.4, deadline=20, settle_time=SETTLE) as atlas:
        await atlas.get_work_order(1, timeout=20)
        atlas_sandbox.add_fault(kind, **POST, **options)
        payload = {"title": "Fault F003", "description": "R&D\n5 < 6", "assetId": 1, "dueDate": "2027-01-01"}
        key = {"idempotency_key": "mine"} if place == "description" else {}
        made = await atlas.create_work_order(payload, **key)
        assert made["assetId"] == 1
        assert (await atlas.get_work_order(made.id)).title == "Fault F003"
    assert (await titles(mode, atlas_sandbox))["Fault F003"] == 1


@pytest.mark.usefixtures("quick")
@pytest.mark.timeout(900)
@pytest.mark.parametrize("place", PLACES)
async def test_a_storm_of_faults(mode: Mode, atlas_sandbox: AtlasSandbox, place: str) -> None:
    """2,000 creates (fewer in CI) with 20 % faults of every kind give exactly as many work orders."""
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(32))
    await prepare(mode, atlas_sandbox, place)
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
async def test_the_same_create_many_times(mode: Mode, atlas_sandbox: AtlasSandbox, place: str) -> None:
    """Each of them is one more work order: none is taken for another."""
    await prepare(mode, atlas_sandbox, place)
    atlas_sandbox.add_fault("drop_after", **POST, times=3, skip=2)
    atlas_sandbox.add_fault("drop_before", **POST)
    async with mode.client(**atlas_sandbox.credentials, settle_time=0.3) as atlas:
        made = await asyncio.gather(*(atlas.create_work_order({"title": "Inspection"}) for _ in range(10)))
    assert len({work_order.id for work_order in made}) == 10
    assert (await titles(mode, atlas_sandbox))["Inspection"] == 10


@pytest.mark.parametrize("place", PLACES)
async def test_a_key_of_the_callers_own(mode: Mode, atlas_sandbox: AtlasSandbox, place: str) -> None:
    await prepare(mode, atlas_sandbox, place)
    payload = {"title": "Fault F003", "description": "first line", "priority": "CRITICAL"}
    made = []
    for _ in range(3):
        account_registry.clear()  # as another process that knows nothing
        async with mode.client(**atlas_sandbox.credentials) as atlas:
            made.append(await atlas.create_work_order(payload, idempotency_key="conversation:17_a"))
    assert len({work_order.id for work_order in made}) == 1
    assert {work_order["priority"] for work_order in made} == {"CRITICAL"}
    async with mode.client(**atlas_sandbox.credentials) as atlas:
        other = await atlas.create_work_order(payload, idempotency_key="conversation:17_ab")
        assert other.id != made[0].id, "a part of a key is another key"
        kept = await atlas.update_work_order(made[0].id, {"title": "renamed"})
        again = await atlas.create_work_order(payload, idempotency_key="conversation:17_a")
        assert (again.id, again.title) == (made[0].id, "renamed")
        await atlas.update_work_order(made[0].id, {"description": "another text"})
        again = await atlas.create_work_order(payload, idempotency_key="conversation:17_a")
        assert again.id == made[0].id, "a new description keeps the key"
    description = kept.description.splitlines()
    line = [] if place == "custom field" else [f"[{KEY_FIELD}: conversation:17_a]"]
    assert description == ["[CRITICAL]", *line, "first line"]


async def test_a_key_that_cannot_be_used(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    async with mode.client(**atlas_sandbox.credentials) as atlas:
        for key in ("", "a b", "50%", "<b>", "x" * 101, 5, b"k"):
            with pytest.raises(AtlasValidationError) as caught:
                await atlas.create_work_order({"title": "x"}, idempotency_key=key)
            assert caught.value.field_errors.keys() == {"idempotency_key"}
    assert atlas_sandbox.requests() == []


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("place", PLACES)
async def test_an_unknown_outcome_is_reported_and_not_repeated(
    mode: Mode, atlas_sandbox: AtlasSandbox, place: str
) -> None:
    await prepare(mode, atlas_sandbox, place)
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
@pytest.mark.parametrize("place", [*PLACES, "description"])
async def test_a_connection_that_breaks_twice_is_enough(mode: Mode, atlas_sandbox: AtlasSandbox, place: str) -> None:
    await prepare(mode, atlas_sandbox, place)
    atlas_sandbox.add_fault("drop_before", **POST, times=None)
    key = {"idempotency_key": "mine"} if place == "description" else {}
    async with mode.client(**atlas_sandbox.credentials, settle_time=0.2) as atlas:
        with pytest.raises(AtlasOutcomeUnknownError, match="It was not found either") as caught:
            await atlas.create_work_order({"title": "lost"}, **key)
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
    await prepare(mode, atlas_sandbox, place)
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


async def until_met(sandbox: AtlasSandbox) -> None:
    for _ in range(2_000):
        if sandbox.faults()[0]["met"]:
            return
        await asyncio.sleep(0.01)
    raise AssertionError("no request met the fault")


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
    await prepare(mode, atlas_sandbox, place)
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
async def test_a_cancelled_create_is_remembered_by_its_key(atlas_sandbox: AtlasSandbox) -> None:
    async with AtlasClient(**atlas_sandbox.credentials, settle_time=3) as atlas:
        await atlas.get_work_order(1)
        atlas_sandbox.add_fault("latency", **POST, seconds=0.8)
        task = asyncio.create_task(atlas.create_work_order({"title": "late"}, idempotency_key="k"))
        await asyncio.sleep(0.4)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        made = await atlas.create_work_order({"title": "late"}, idempotency_key="k")
        found = [work_order.id async for work_order in atlas.iter_work_orders() if work_order.title == "late"]
    assert found == [made.id]


@pytest.mark.usefixtures("quick")
async def test_the_key_of_a_lost_completed_one_finds_it(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    """Its time of completion is that of the call, and numbers may come back in another form."""
    async with mode.client(**atlas_sandbox.credentials, settle_time=0, max_retries=0) as atlas:
        await atlas.create_work_order({"title": "before"})
        atlas_sandbox.add_fault("drop_after", **POST)
        atlas_sandbox.add_fault("status", path="/work-orders/search", skip=1)
        with pytest.raises(AtlasOutcomeUnknownError) as caught:
            await atlas.create_work_order({"title": "done", "status": "COMPLETED", "estimatedDuration": 1})
        key = caught.value.details["idempotency_key"]
        payload = {"title": "done", "status": "COMPLETED", "estimatedDuration": 1.0, "assetId": None}
        found = await atlas.create_work_order(payload, idempotency_key=key)
    assert found["status"] == "COMPLETED"
    assert (await titles(mode, atlas_sandbox))["done"] == 1


@pytest.mark.usefixtures("quick")
async def test_a_lost_one_that_others_changed_stays_unknown(
    mode: Mode, atlas_sandbox: AtlasSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(create_once, "PAGE", 2)  # others came since, more than a page of them
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


async def test_a_call_that_blocks_the_loop_does_not_wait_for_it(atlas_sandbox: AtlasSandbox) -> None:
    """A create of the event loop is under way; a synchronous one in the same thread would wait forever."""
    async with AtlasClient(**atlas_sandbox.credentials) as atlas:
        with SyncAtlasClient(**atlas_sandbox.credentials) as blocking:
            await atlas.create_work_order({"title": "before"})
            atlas_sandbox.add_fault("latency", **POST, seconds=0.3)
            task = asyncio.create_task(atlas.create_work_order({"title": "async"}))
            await until_met(atlas_sandbox)
            assert blocking.create_work_order({"title": "sync"}, deadline=20).title == "sync"
            assert (await task).title == "async"


@pytest.mark.usefixtures("quick")
async def test_a_create_that_waited_too_long_is_not_sent(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    """Cut short, it would be in doubt."""
    async with mode.client(**atlas_sandbox.credentials) as atlas:
        await atlas.create_work_order({"title": "before"})
        atlas_sandbox.add_fault("latency", **POST, seconds=3)
        first = asyncio.ensure_future(atlas.create_work_order({"title": "first"}))
        await until_met(atlas_sandbox)
        with pytest.raises(AtlasTimeoutError):
            await atlas.create_work_order({"title": "second"}, deadline=1.5)
        await first
    assert (await titles(mode, atlas_sandbox))["second"] == 0


@pytest.mark.usefixtures("quick")
async def test_a_key_of_another_payload_is_refused(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    async with mode.client(**atlas_sandbox.credentials, settle_time=0.1) as atlas:
        atlas_sandbox.add_fault("drop_before", **POST, times=2)
        with pytest.raises(AtlasOutcomeUnknownError) as caught:
            await atlas.create_work_order({"title": "lost"})
        with pytest.raises(AtlasValidationError, match="another payload"):
            await atlas.create_work_order({"title": "other"}, idempotency_key=caught.value.details["idempotency_key"])


@pytest.mark.usefixtures("quick")
async def test_an_identical_one_of_another_process_is_not_taken(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    """Whatever the clocks say: the server's is 20 s behind and its Date header 5 s ahead of ours."""
    for skew in (-20, 5):
        atlas_sandbox.skew_clock(skew)
        async with mode.client(**atlas_sandbox.credentials, settle_time=0.2, cache=AtlasTokenCache()) as other:
            theirs = await other.create_work_order({"title": f"Inspection {skew}"})
        account_registry.clear()
        async with mode.client(**atlas_sandbox.credentials, settle_time=0.2, cache=AtlasTokenCache()) as atlas:
            atlas_sandbox.add_fault("drop_before", **POST)
            ours = await atlas.create_work_order({"title": f"Inspection {skew}"})
        assert ours.id > theirs.id


@pytest.mark.usefixtures("quick")
async def test_creates_go_one_at_a_time(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    """Over all clients of the account: a real server gives creates that race the same number."""
    atlas_sandbox.add_fault("same_number", **POST, seconds=0.02, times=None)
    atlas_sandbox.add_fault("same_number", path="/assets", method="POST", seconds=0.02, times=None)
    async with mode.client(**atlas_sandbox.credentials) as one, mode.client(**atlas_sandbox.credentials) as other:
        creates = [
            client.create_work_order({"title": f"number {number}"}) for number in range(8) for client in (one, other)
        ]
        made = await asyncio.gather(*creates)
        assets = await asyncio.gather(*(client.create_asset({"name": "Pump"}) for client in (one, other) * 4))
        bulk = await one.create_many([{"title": f"row {number}"} for number in range(8)])
    numbers = {work_order.custom_id for work_order in [*made, *(item.record for item in bulk.done)]}
    assert len(numbers) == 24
    assert len({asset.custom_id for asset in assets}) == 8


@pytest.mark.usefixtures("quick")
async def test_creates_of_all_kinds_with_numbers_go_one_at_a_time(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    """A real server writes the last numbers of all kinds as one row, so creates of two kinds race, too."""
    for path in ("/work-orders", "/requests", "/locations", "/requests/*/approve", "/*/trigger-work-order"):
        atlas_sandbox.add_fault("same_number", path=path, seconds=0.02, times=None)
    async with mode.client(**atlas_sandbox.credentials) as one, mode.client(**atlas_sandbox.credentials) as other:
        requests = [await one.requests.create({"title": f"request {number}"}) for number in range(3)]
        made = await asyncio.gather(
            *(one.requests.approve(request.id) for request in requests),
            *(other.create_work_order({"title": f"work order {number}"}) for number in range(3)),
            *(client.requests.create({"title": "more"}) for client in (one, other)),
            *(client.locations.create({"name": "Hall"}) for client in (one, other)),
            one.preventive_maintenances.trigger((await _plan(one)).id),
        )
    assert len({record.custom_id for record in made}) == len(made) == 11


async def _plan(atlas: Any) -> Any:
    every_day = {"frequency": 1, "recurrenceType": "DAILY", "recurrenceBasedOn": "SCHEDULED_DATE"}
    return await atlas.preventive_maintenances.create(
        {"name": "Oil", "title": "Oil", "startsOn": "2027-06-01T08:00:00Z", **every_day}
    )


async def test_creates_that_race_get_one_number(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    """A number that racing creates of other programs share is ambiguous, and is refused with the ids."""
    atlas_sandbox.add_fault("same_number", **POST, seconds=1.0, times=None)
    async with mode.client(**atlas_sandbox.credentials) as atlas:
        body = WorkOrderCreate(title="raced")
        for _ in range(10):  # on a busy machine one of them may come too late for the race
            made = await asyncio.gather(*(mode.endpoint(create_work_order, atlas, body=body) for _ in range(3)))
            number = made[0].custom_id
            if {one.custom_id for one in made} == {number}:
                break
        assert {one.custom_id for one in made} == {number}
        ids = sorted(one.id for one in made)
        for call in (
            atlas.get_work_order(number),
            atlas.update_work_order(number, {"title": "x"}),
            atlas.complete_work_order(number),
        ):
            with pytest.raises(AtlasValidationError, match=", ".join(map(str, ids))):
                await call
        assert {(await atlas.get_work_order(id)).title for id in ids} == {"raced"}


@pytest.mark.usefixtures("quick")
async def test_clocks_that_differ(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    """The time window is on the server's clock; older work orders are not mistaken for lost ones."""
    for skew in (-86_400, 86_400):
        atlas_sandbox.reset()
        atlas_sandbox.skew_clock(skew)
        account_registry.clear()
        async with mode.client(**atlas_sandbox.credentials, settle_time=0.3, cache=AtlasTokenCache()) as atlas:
            first = await atlas.create_work_order({"title": "Inspection"})
        atlas_sandbox.skew_clock(skew + 60)
        account_registry.clear()
        async with mode.client(**atlas_sandbox.credentials, settle_time=0.3, cache=AtlasTokenCache()) as atlas:
            await atlas.get_work_order(1)
            for kind in ("drop_after", "drop_before"):
                atlas_sandbox.add_fault(kind, **POST)
                made = await atlas.create_work_order({"title": "Inspection"})
                assert made.id > first.id
        assert (await titles(mode, atlas_sandbox, cache=AtlasTokenCache()))["Inspection"] == 3


async def test_a_refusal_is_raised_immediately(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    async with mode.client(**atlas_sandbox.credentials) as atlas:
        started = time.monotonic()
        for _ in range(2):
            with pytest.raises(AtlasValidationError):
                await atlas.create_work_order({"title": "x", "assetId": 999_999})
        assert time.monotonic() - started < at_most(2)


@pytest.mark.usefixtures("quick")
async def test_a_client_for_each_request_knows_the_servers_clock(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    atlas_sandbox.skew_clock(-20)
    made = []
    for faulty in (False, True):
        async with mode.client(**atlas_sandbox.credentials, settle_time=0.3) as atlas:
            if faulty:
                atlas_sandbox.add_fault("drop_after", **POST)
            made.append((await atlas.create_work_order({"title": f"faulty {faulty}"})).id)
    assert (await titles(mode, atlas_sandbox))["faulty True"] == 1


@pytest.mark.usefixtures("quick")
async def test_siblings_are_not_taken_for_each_other(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    """The same title for two people: each gets a work order, with every pattern of lost responses, in two clients."""
    for skip in range(3):
        atlas_sandbox.reset()
        atlas_sandbox.add_fault("drop_after", **POST, skip=skip)
        options: Any = {**atlas_sandbox.credentials, "settle_time": 0.3}
        async with mode.client(**options) as one, mode.client(**options) as other:
            made = await asyncio.gather(
                one.create_work_order({"title": "Inspection", "assignedTo": [3]}),
                other.create_work_order({"title": "Inspection", "assignedTo": [4]}),
                one.create_work_order({"title": "Inspection", "dueDate": "2027-01-01"}),
                other.create_work_order({"title": "Inspection", "dueDate": "2027-01-02"}),
            )
        assert [[person["id"] for person in work_order["assignedTo"]] for work_order in made] == [[3], [4], [], []]
        assert [str(work_order["dueDate"])[:10] for work_order in made[2:]] == ["2027-01-01", "2027-01-02"]
        assert (await titles(mode, atlas_sandbox))["Inspection"] == 4


async def test_one_key_many_times_at_once(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    async with mode.client(**atlas_sandbox.credentials) as atlas:
        creates = (atlas.create_work_order({"title": "x"}, idempotency_key="order-17") for _ in range(5))
        assert len({made.id for made in await asyncio.gather(*creates)}) == 1


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(
    "text", ["temp <max", "see <!-- here", "use <script>x", "<b>bold</b>", "[CRITICAL] not a mark"]
)
async def test_markup_cannot_swallow_a_key(mode: Mode, atlas_sandbox: AtlasSandbox, text: str) -> None:
    payload = {"title": "x", "description": text}
    atlas_sandbox.add_fault("drop_after", **POST)
    async with mode.client(**atlas_sandbox.credentials, settle_time=0.3) as atlas:
        made = {(await atlas.create_work_order(payload, idempotency_key="k")).id for _ in range(3)}
    assert len(made) == 1


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


@pytest.mark.usefixtures("quick")
async def test_a_key_is_found_wherever_it_was_put(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    """The field for keys was made after the first create."""
    async with mode.client(**atlas_sandbox.credentials) as atlas:
        first = await atlas.create_work_order({"title": "x"}, idempotency_key="k")
        await prepare(mode, atlas_sandbox, "custom field")
        account_registry.clear()
    async with mode.client(**atlas_sandbox.credentials) as atlas:
        assert (await atlas.create_work_order({"title": "x"}, idempotency_key="k")).id == first.id


@pytest.mark.usefixtures("quick")
async def test_a_key_in_another_users_record_is_ignored(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    """Keys can be guessed: writing a key into another record must not prevent a create."""
    line = f"[{KEY_FIELD}: fault-F003]"
    async with mode.client(**atlas_sandbox.credentials, settle_time=0.1) as atlas:
        person = {"email": "eve@plant.example", "password": "Correct-Horse-Battery-9", "role": "ADMIN"}
        await atlas.create_user({**person, "firstName": "Eve", "lastName": "X"})
        eve = {**atlas_sandbox.credentials, "email": person["email"], "password": person["password"]}
        async with mode.client(**eve) as other:  # through the generated function: as the web page would
            body = WorkOrderCreate(title="planted", description=f"{line}\nx")
            planted = [await mode.endpoint(create_work_order, other, body=body)]
        encoded = "&#91;" + line[1:], "&amp;#91;" + line[1:], f"a&#10;{line}"
        for text in (line, f"a\n{line}\nb", f"a\u2028{line}", *encoded):
            planted.append(await atlas.create_work_order({"title": "quoted", "description": text}))
            planted.append(await atlas.update_work_order(planted[-1].id, {"description": text, "notes": text}))
        assert all("fault-F003" not in (one.description or "") for one in planted[1:])
        made = await atlas.create_work_order({"title": "Fault F003"}, idempotency_key="fault-F003")
        assert made.id not in {one.id for one in planted}
        assert made.title == "Fault F003"
        again = await atlas.create_work_order({"title": "Fault F003"}, idempotency_key="fault-F003")
        kept = await atlas.update_work_order(made.id, dict(again))
    assert (again.id, kept.description) == (made.id, line)


async def test_a_server_without_custom_fields(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    atlas_sandbox.add_fault("status", path="/custom-fields", status=500, times=None)
    async with mode.client(**atlas_sandbox.credentials, max_retries=0) as atlas:
        assert (await atlas.create_work_order({"title": "x", "priority": "CRITICAL"}))["priority"] == "CRITICAL"
