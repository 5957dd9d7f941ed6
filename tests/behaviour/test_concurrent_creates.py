"""Creates at the same time: one at a time for each account, none taken for another."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from atlas_api.api.work_orders import create_work_order
from atlas_api.models import WorkOrderCreate
from support.creates import PLACES, POST, add_key_field, titles
from support.modes import Mode

from rivet.integrations.atlas import (
    AtlasClient,
    AtlasTimeoutError,
    AtlasTokenCache,
    AtlasValidationError,
    SyncAtlasClient,
)
from rivet.integrations.atlas._support import account_registry
from rivet.integrations.atlas.testing import AtlasSandbox


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("place", PLACES)
async def test_the_same_create_many_times(mode: Mode, atlas_sandbox: AtlasSandbox, place: str) -> None:
    """Each of them is one more work order: none is taken for another."""
    await add_key_field(mode, atlas_sandbox, place)
    atlas_sandbox.add_fault("drop_after", **POST, times=3, skip=2)
    atlas_sandbox.add_fault("drop_before", **POST)
    async with mode.client(**atlas_sandbox.credentials, settle_time=0.3) as atlas:
        made = await asyncio.gather(*(atlas.create_work_order({"title": "Inspection"}) for _ in range(10)))
    assert len({work_order.id for work_order in made}) == 10
    assert (await titles(mode, atlas_sandbox))["Inspection"] == 10


async def until_met(sandbox: AtlasSandbox) -> None:
    for _ in range(2_000):
        if sandbox.faults()[0]["met"]:
            return
        await asyncio.sleep(0.01)
    raise AssertionError("no request met the fault")


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
async def test_an_identical_one_of_another_process_is_not_taken(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    """Whatever the clocks say: the server's is 20 s behind and its Date header 5 s ahead of ours."""
    for skew in (-20, 5):
        atlas_sandbox.skew_clock(skew)
        async with mode.client(**atlas_sandbox.credentials, settle_time=0.2, cache=AtlasTokenCache()) as other:
            theirs = await other.create_work_order({"title": f"Inspection {skew}"})
        account_registry.clear()
        # An attempt that lasts longer than the settle time is not sent again: not so short that a stall is one.
        async with mode.client(**atlas_sandbox.credentials, settle_time=1.0, cache=AtlasTokenCache()) as atlas:
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


@pytest.mark.usefixtures("quick")
async def test_readings_that_make_work_orders_go_one_at_a_time(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    """A reading beyond a trigger makes a work order, with a number like any other; so does a changed one."""
    for path, method in (("/work-orders", "POST"), ("/readings", "POST"), ("/readings/*", "PATCH")):
        atlas_sandbox.add_fault("same_number", path=path, method=method, seconds=0.02, times=None)
    async with mode.client(**atlas_sandbox.credentials) as one, mode.client(**atlas_sandbox.credentials) as other:
        hours = {"unit": "h", "updateFrequency": 1, "asset": 1}
        meters = [await one.meters.create({"name": f"Hours {at}", **hours}) for at in "abc"]
        for meter in meters:
            trigger = {"name": "Oil", "title": "Oil", "triggerCondition": "MORE_THAN", "value": 10, "waitBefore": 0}
            await one.work_order_meter_triggers.create({**trigger, "meter": meter.id})
        plain = [{"title": f"work order {number}"} for number in range(3)]
        readings = await asyncio.gather(
            *(one.readings.create({"meter": meter.id, "value": 20}) for meter in meters),
            *(other.create_work_order(row) for row in plain),
        )
        await asyncio.gather(
            *(one.readings.update(reading.id, {"value": 30}) for reading in readings[:3]),
            *(other.create_work_order(row) for row in plain),
        )
        numbers = [made.custom_id async for made in one.iter_work_orders()]
    assert len(set(numbers)) == len(numbers) == 4 + 12


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
