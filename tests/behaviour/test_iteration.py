"""Walks through records: what a filter finds, pages that are fetched ahead, going on after a crash, flat memory."""

from __future__ import annotations

import asyncio
import tracemalloc
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from atlas_api.models import Location, User
from support.bounds import times
from support.modes import Mode
from support.servers import TOKENS, Answer, ScriptedServer, Seen

from rivet.integrations.atlas import AssetF, AtlasError, AtlasValidationError, F, LocationF, UserF, raw
from rivet.integrations.atlas.filters import Filter
from rivet.integrations.atlas.testing import AtlasSandbox

NOW = datetime.now(UTC)


@pytest.fixture
async def made(atlas: Any) -> dict[str, int]:
    """Work orders that differ in all that can be searched; ids by their titles."""
    await atlas.update_asset(2, {"status": "DOWN"})
    payloads: list[dict[str, Any]] = [
        {"title": "one", "priority": "HIGH", "assetId": "A000001", "assignedTo": ["tech@plant.example"]},
        {"title": "two_3", "priority": "LOW", "dueDate": NOW - timedelta(days=1), "primaryUser": "tech@plant.example"},
        {"title": "three & more", "dueDate": NOW + timedelta(days=1), "estimatedDuration": 2.5, "assetId": 2},
        {"title": "four", "status": "IN_PROGRESS", "description": "One more", "location": "L000001"},
        {"title": "five", "status": "COMPLETED", "assignedTo": ["tech@plant.example", "mechanic@plant.example"]},
    ]
    return {payload["title"]: (await atlas.create_work_order(payload)).id for payload in payloads}


SEVERAL = F.assigned_to.has_any(3, 4) & (F.status == "COMPLETED")
FOUND: list[tuple[Filter[Any], set[str]]] = [
    (F.status == "IN_PROGRESS", {"four"}),
    (F.status.not_in("OPEN", "IN_PROGRESS"), {"five"}),
    (F.priority.in_("LOW", "HIGH"), {"one", "two_3"}),
    (F.title == "three & more", {"three & more"}),
    (F.title.contains("E & M"), {"three & more"}),
    (F.title.starts_with("t"), {"two_3", "three & more"}),
    (F.title.ends_with("_3", wildcards=True), {"two_3"}),
    (F.title.in_("one", "four", "nine"), {"one", "four"}),
    (F.due_date < NOW, {"two_3"}),
    (F.due_date.between(NOW, NOW + timedelta(days=2)), {"three & more"}),
    (F.due_date.is_not_null(), {"two_3", "three & more"}),
    (F.estimated_duration.between(2, 3), {"three & more"}),
    (F.asset == "A000001", {"one"}),
    (F.asset.in_(1, 2), {"one", "three & more"}),
    (F.asset != 1, {"three & more"}),
    (F.location == "L000001", {"four"}),
    (F.primary_user == "tech@plant.example", {"two_3"}),
    (F.assigned_to.has_any(3), {"one", "five"}),
    (F.assigned_to.has_any("Tom Technician"), {"one", "five"}),
    (F.primary_user.in_("Tom Technician", "mechanic@plant.example"), {"two_3"}),
    (SEVERAL, {"five"}),
    ((F.asset == 1) | (F.title == "four"), {"one", "four"}),
    ((F.priority == "LOW") & (F.due_date < NOW) | F.assigned_to.has_any(4), {"two_3", "five"}),
    ((F.status == "OPEN") & ((F.asset == 2) | F.description.contains("one")), {"three & more"}),
    (
        raw({"field": "title", "operation": "en", "value": "e"}) & F.title.contains("o"),
        {"two_3", "four"},
    ),
]


@pytest.mark.parametrize(("wanted", "titles"), FOUND, ids=[str(number) for number in range(len(FOUND))])
async def test_results_of_filters(atlas: Any, made: dict[str, int], wanted: Filter[Any], titles: set[str]) -> None:
    among = wanted & (F.id >= min(made.values()))
    found = [work_order.id async for work_order in atlas.iter_work_orders(among, page_size=2)]
    assert found == [id for title, id in made.items() if title in titles]
    if wanted is SEVERAL:
        with pytest.raises(AtlasValidationError, match="use iter_work_orders"):
            await atlas.list_work_orders(among)
    else:
        assert {one.id for one in (await atlas.list_work_orders(among)).content} == set(found)


async def test_people_who_share_work(atlas: Any) -> None:
    """The server finds a record once for each of its people, and cuts pages before it drops the repeated ones."""
    ids = []
    for number in range(10):
        payload: dict[str, Any] = {"title": f"w{number}", "assignedTo": [3] if number < 4 else [3, 4]}
        ids.append((await atlas.create_work_order(payload)).id)
    wanted = F.assigned_to.has_any(3, 4) & (F.id >= ids[0])
    for size in (1, 2, 3, 5, 500):
        assert [one.id async for one in atlas.iter_work_orders(wanted, page_size=size)] == ids
    assert [one.id async for one in atlas.iter_work_orders(wanted, limit=8)] == ids[:8]


@pytest.mark.usefixtures("made")
async def test_other_records(atlas: Any) -> None:
    assert [asset.id async for asset in atlas.iter_assets(AssetF.status == "DOWN")] == [2]
    users: list[User] = [user async for user in atlas.iter_users(UserF.email.starts_with("tech"))]
    assert [user.email for user in users] == ["tech@plant.example"]
    locations: list[Location] = [one async for one in atlas.iter_locations(LocationF.parent_location.is_null())]
    assert [one.custom_id for one in locations] == ["L000001"]
    with pytest.raises(AtlasValidationError):
        atlas.iter_work_orders(F.title == "x", after=-1)
    for iterate, wrong in (
        (atlas.iter_work_orders, AssetF.status == "DOWN"),
        (atlas.iter_assets, F.status == "OPEN"),
        (atlas.iter_users, LocationF.id > 1),
        (atlas.iter_locations, "hall"),
        (atlas.iter_work_orders, False),
        (atlas.iter_work_orders, F.status),
        (atlas.iter_work_orders, {"status": "OPEN"}),
    ):
        with pytest.raises(AtlasValidationError, match="filter"):
            iterate(wrong)
    assert len([one async for one in atlas.iter_locations(after=None)]) == 2


async def test_resuming_after_a_crash(atlas: Any, made: dict[str, int]) -> None:
    assert made
    everything = [work_order.id async for work_order in atlas.iter_work_orders()]
    done: list[int] = []
    async for work_order in atlas.iter_work_orders(page_size=3):
        done.append(work_order.id)
        if len(done) == 4:
            break
    rest = [work_order.id async for work_order in atlas.iter_work_orders(page_size=3, after=done[-1])]
    assert done + rest == everything


async def test_the_next_page_is_fetched_ahead(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    searches = [("POST", "/work-orders/search")]

    def count() -> int:
        return len(atlas_sandbox.requests(*searches[0]))

    async with mode.client(**atlas_sandbox.credentials) as client:
        await client.create_work_order({"title": "fifth"})
        await client.create_work_order({"title": "sixth"})
        atlas_sandbox.clear_requests()
        seen = 0
        async for _ in client.iter_work_orders(page_size=2):
            seen += 1
            if seen == 1:
                assert count() == 1, "nothing is asked for before half of a page is done"
            if seen == 2:
                for _ in range(100):
                    if count() == 2:
                        break
                    await asyncio.sleep(0.01)
                assert count() == 2, "the next page is asked for while this one is worked on"
        assert seen >= 6
        atlas_sandbox.clear_requests()
        assert len([one async for one in client.iter_work_orders(page_size=2, limit=2)]) == 2
        assert count() == 1, "no page is fetched that the limit does not need"
        atlas_sandbox.add_fault("status", path="/work-orders/search", status=503, skip=1, times=None)
        hurried = client.with_options(max_retries=0)
        walk = hurried.iter_work_orders(page_size=2)
        assert [await anext(walk), await anext(walk)]
        with pytest.raises(AtlasError):
            await anext(walk)


async def test_concurrent_changes_during_an_iteration(atlas: Any, made: dict[str, int]) -> None:
    seen: list[int] = []
    before = [work_order.id async for work_order in atlas.iter_work_orders()]
    async for work_order in atlas.iter_work_orders(page_size=2):
        seen.append(work_order.id)
        if len(seen) == 2:
            await atlas.create_work_order({"title": "late"})
            await atlas.update_work_order(before[0], {"title": "changed meanwhile"})
            await atlas.update_work_order(made["four"], {"title": "changed before"})
    assert len(seen) == len(set(seen))
    assert set(before) <= set(seen)


def endless(total: int) -> Any:
    """Server with many work orders, each created on request."""
    from support import recorded

    record, page = recorded.body("workorder.create.minimal"), recorded.body("workorder.search.all")

    def answer(seen: Seen) -> Answer:
        if seen.path == "/auth/signin":
            return Answer(200, TOKENS)
        criteria = seen.json()
        first = next(one["value"] for one in criteria["filterFields"] if one["operation"] == "gt") + 1
        last = min(first + criteria["pageSize"] - 1, total)
        content = [{**record, "id": id, "customId": f"WO{id:06d}"} for id in range(first, last + 1)]
        return Answer(200, {**page, "content": content, "last": last == total, "totalElements": total})

    return answer


@pytest.mark.slow
@pytest.mark.timeout(600)
async def test_memory_is_flat(mode: Mode) -> None:
    total = times(10_000, 100_000)
    with ScriptedServer(endless(total)) as server:
        async with mode.client(**server.credentials) as client:
            count = peak = 0
            async for _ in client.iter_work_orders():
                count += 1
                if count == 600:
                    tracemalloc.start()
                if count == total:
                    peak = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
    assert count == total
    assert peak < 15_000_000, "a few pages of 500 work orders, on both sides of the socket, however many there are"
    assert len(server.calls("/work-orders/search")) == -(-total // 500)
