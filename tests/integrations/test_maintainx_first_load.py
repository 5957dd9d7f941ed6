"""First load of Atlas from MaintainX by imports: few requests, each record once, with all that single creates give."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from support.bridges import bridging
from support.modes import Mode

from rivet.integrations.atlas import AtlasOutcomeUnknownError
from rivet.integrations.atlas.maintainx._async import atlas_imports as async_imports
from rivet.integrations.atlas.maintainx._async import first_load as async_first_load
from rivet.integrations.atlas.maintainx._sync import atlas_imports as sync_imports
from rivet.integrations.atlas.maintainx._sync import first_load as sync_first_load
from rivet.integrations.atlas.testing import AtlasSandbox, VendorSandbox, start_sandbox

pytestmark = pytest.mark.slow

ASSETS, WORK_ORDERS, MARKS = 16, 20, 12
STATUSES = ("OPEN", "IN_PROGRESS", "ON_HOLD", "DONE", "CANCELED")
NOTHING = {"atlas": 0, "maintainx": 0}


@pytest.fixture(autouse=True)
def _small_loads(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (async_first_load, sync_first_load):
        monkeypatch.setattr(module, "MIN_RECORDS", 12)
        monkeypatch.setattr(module, "MARKS_OF_A_RUN", MARKS)


@pytest.fixture
async def plant(mode: Mode, empty: Any, maintainx: VendorSandbox, tmp_path: Path) -> Any:
    """MaintainX with assets in trees, and work orders of all kinds."""
    async with bridging(mode, empty, maintainx, tmp_path / "unused") as (_, client):
        ids: list[int] = []
        for number in range(ASSETS):
            body = {"name": f"Pump {number} <&>", "serialNumber": f"SN{number}", "description": "Hall & 2"}
            parent = {"parentId": ids[(number - 1) // 3]} if number % 10 else {}
            ids.append(await client.create_asset({**body, **parent}))
        await client.change_asset_status(ids[3], "OFFLINE")
        for number in range(WORK_ORDERS):
            body = {"title": f"Check {number}", "priority": ("NONE", "LOW", "HIGH")[number % 3], "estimatedTime": 1800}
            order = await client.create_work_order(
                {**body, "assetId": ids[number % ASSETS], "dueDate": f"2026-12-{number % 28 + 1:02}T09:00:00.000Z"}
            )
            if STATUSES[number % 5] != "OPEN":
                await client.change_work_order_status(order, STATUSES[number % 5])
    return empty


def made(sandbox: AtlasSandbox) -> Counter[str]:
    """Requests to Atlas by kind of path."""
    return Counter(f"{one['method']} {one['path']}" for one in sandbox.requests())


async def contents(atlas: Any) -> tuple[list[Any], list[Any]]:
    assets = [one async for one in atlas.iter_assets()]
    orders = [one async for one in atlas.iter_work_orders()]

    def named(record: Any) -> str | None:
        return None if record is None else str(record.name)

    return (
        sorted((one.name, one.serial_number, one.description, str(one.status), named(one.parent_asset))
               for one in assets),
        sorted((one.title, one["status"], one["priority"], one.estimated_duration, one.due_date, named(one.asset))
               for one in orders),
    )  # fmt: skip


async def marks(atlas: Any) -> int:
    found = [one async for one in atlas.iter_assets()] + [one async for one in atlas.iter_work_orders()]
    return sum(any("@" in value.value for value in one.custom_field_values) for one in found)


async def test_few_requests_bring_the_same_as_single_creates(
    mode: Mode, plant: Any, atlas_sandbox: AtlasSandbox, maintainx: VendorSandbox, tmp_path: Path
) -> None:
    async with bridging(mode, plant, maintainx, tmp_path / "sync") as (bridge, client):
        seen: list[tuple[int, int]] = []
        plan = await bridge.sync(dry_run=True)
        assert (plan.created["atlas"], plan.imported) == (ASSETS + WORK_ORDERS, 0)
        atlas_sandbox.clear_requests()
        report = await bridge.sync(on_progress=lambda now: seen.append((now.done, now.total)))
        requests = made(atlas_sandbox)
        assert (report.created["atlas"], report.imported) == (ASSETS + WORK_ORDERS, ASSETS + WORK_ORDERS)
        assert (report.updated, report.problems, report.conflicts, report.hints) == (NOTHING, [], [], [])
        assert sum(requests.values()) < 30, requests
        assert not requests["POST /assets"]
        assert not requests["POST /work-orders"]
        assert seen == sorted(seen)
        assert seen[-1] == (ASSETS + WORK_ORDERS,) * 2
        loaded = await contents(plant)
        assert (len(loaded[0]), len(loaded[1])) == (ASSETS, WORK_ORDERS)
        assert Counter(one[1] for one in loaded[1])["CANCELLED"] == WORK_ORDERS // 5
        assert await marks(plant) == 0

        # A change of the one goes to the other as ever, and its mark with it; later syncs write the others.
        order = next(one for one in maintainx.records("work_orders") if one["title"] == "Check 7")
        await client.update_work_order(order["id"], {"description": "New seal"})
        report = await bridge.sync()
        assert (report.updated, report.created) == ({"atlas": 1, "maintainx": 0}, NOTHING)
        assert await marks(plant) == 1 + MARKS
        for _ in range(2):
            report = await bridge.sync()
            assert (report.updated, report.created, report.conflicts) == (NOTHING, NOTHING, [])
        assert await marks(plant) == ASSETS + WORK_ORDERS
        atlas_sandbox.clear_requests()
        await bridge.sync()
        assert not [one for one in made(atlas_sandbox) if one.startswith("PATCH")]
    # Without imports the same comes out.
    await _empty(mode, plant)
    async with bridging(mode, plant, maintainx, tmp_path / "single", imports=False, atlas_label="Other ID") as (
        bridge, client,
    ):  # fmt: skip
        await client.update_work_order(order["id"], {"description": None})
        report = await bridge.sync()
        assert (report.created["atlas"], report.imported) == (ASSETS + WORK_ORDERS, 0)
    assert await contents(plant) == loaded


async def _empty(mode: Mode, atlas: Any) -> None:
    from atlas_api.api.assets import delete_asset
    from atlas_api.api.work_orders import delete_work_order

    async for one in atlas.iter_work_orders():
        await mode.endpoint(delete_work_order, atlas, id=one.id)
    for one in reversed([one async for one in atlas.iter_assets()]):
        await mode.endpoint(delete_asset, atlas, id=one.id)


async def test_a_lost_state_doubles_nothing(mode: Mode, plant: Any, maintainx: VendorSandbox, tmp_path: Path) -> None:
    async with bridging(mode, plant, maintainx, tmp_path / "sync", match_assets_by=()) as (bridge, client):
        await bridge.sync()
        assert await marks(plant) == 0
    async with bridging(mode, plant, maintainx, tmp_path / "new", match_assets_by=()) as (bridge, client):
        report = await bridge.sync()
        assert (report.created, report.updated, report.linked) == (NOTHING, NOTHING, ASSETS + WORK_ORDERS)
        order = maintainx.records("work_orders")[7]
        await client.update_work_order(order["id"], {"priority": "MEDIUM"})
        assert (await bridge.sync()).updated == {"atlas": 1, "maintainx": 0}


async def test_what_an_import_cannot_carry_is_created_alone(
    mode: Mode, plant: Any, atlas_sandbox: AtlasSandbox, maintainx: VendorSandbox, tmp_path: Path
) -> None:
    async with bridging(mode, plant, maintainx, tmp_path / "sync") as (bridge, client):
        due = {"dueDate": "2026-12-01T09:00:00.000Z", "startDate": "2026-11-30T09:00:00.000Z"}
        await client.create_work_order({"title": "With a start", **due})
        twins = [await client.create_asset({"name": "Twin"}) for _ in range(2)]
        child = await client.create_asset({"name": "Child of a twin", "parentId": twins[1]})
        await client.create_work_order({"title": "On a twin", "assetId": twins[0]})
        await client.create_work_order({"title": "On the child", "assetId": child})
        report = await bridge.sync()
        assert (report.created["atlas"], report.problems) == (ASSETS + WORK_ORDERS + 6, [])
        assert report.imported == ASSETS + WORK_ORDERS + 2, "the first twin, and the work order of the child"
        assert await marks(plant) == 4
        assets = {one.id: one async for one in plant.iter_assets()}
        (found,) = [one for one in assets.values() if one.name == "Child of a twin"]
        assert assets[found.parent_asset.id].name == "Twin"
        orders = {one.title: one async for one in plant.iter_work_orders()}
        assert orders["With a start"].estimated_start_date is not None
        assert orders["On the child"].asset.id == found.id


@pytest.mark.parametrize("rest", ["few", "later", "not allowed"])
async def test_no_import(
    mode: Mode, plant: Any, atlas_sandbox: AtlasSandbox, maintainx: VendorSandbox, tmp_path: Path, rest: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """Few records, a sync that has been going on, an account that may not import: each is created alone."""
    if rest == "few":
        for module in (async_first_load, sync_first_load):
            monkeypatch.setattr(module, "MIN_RECORDS", WORK_ORDERS + 1)
    elif rest == "not allowed":
        atlas_sandbox.add_fault("status", status=403, path="/import/assets")
        atlas_sandbox.add_fault("status", status=403, path="/import/work-orders")
    async with bridging(mode, plant, maintainx, tmp_path / "sync") as (bridge, client):
        if rest == "later":
            await bridge.sync()
            for number in range(WORK_ORDERS):
                await client.create_work_order({"title": f"Later {number}"})
            number = WORK_ORDERS
        else:
            number = ASSETS + WORK_ORDERS
        atlas_sandbox.clear_requests()
        report = await bridge.sync()
        assert (report.created["atlas"], report.imported, report.problems) == (number, 0, [])
        requests = made(atlas_sandbox)
        assert requests["POST /assets"] + requests["POST /work-orders"] == number
        assert not requests["POST /import/assets"]
        hinted = [hint for hint in report.hints if "by a request of its own" in hint]
        assert len(hinted) == (2 if rest == "not allowed" else 0)
        if rest == "not allowed":
            assert (await bridge.sync()).hints == []


async def test_a_load_beyond_the_licence_makes_what_it_may_and_says_so_once(
    mode: Mode, maintainx: VendorSandbox, tmp_path: Path
) -> None:
    with start_sandbox("--free-plan") as sandbox:
        async with (
            mode.client(**sandbox.credentials) as atlas,
            bridging(mode, atlas, maintainx, tmp_path / "sync", kinds=("work_order",)) as (bridge, client),
        ):
            for number in range(40):
                await client.create_work_order({"title": f"Open {number}"})
            there = (await atlas.work_orders.find(limit=1)).total_elements
            report = await bridge.sync()
            (problem,) = report.problems
            made = report.created["atlas"]
            assert 0 < made < 40
            assert problem.message.startswith(f"{40 - made} work orders wait to be made in Atlas")
            assert report.hints == []
            assert (await atlas.work_orders.find(limit=1)).total_elements == there + made


@pytest.mark.parametrize("imports", [True, False])
async def test_an_outcome_that_stays_unknown_ends_the_sync_and_doubles_nothing(
    mode: Mode, plant: Any, atlas_sandbox: AtlasSandbox, maintainx: VendorSandbox, tmp_path: Path, imports: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """The next sync finds out, whether it may import or not."""
    atlas_sandbox.add_fault("drop_before", path="/import/assets", times=1)
    options = {**atlas_sandbox.credentials, "settle_time": 0.2, "max_retries": 0}
    path = tmp_path / "sync"
    async with mode.client(**options) as atlas:
        with monkeypatch.context() as patch:
            for module in (async_imports, sync_imports):  # an outcome is waited for 13 times as long
                patch.setattr(module, "BATCH_SECONDS", 0.05)
            async with bridging(mode, atlas, maintainx, path) as (bridge, _):
                with pytest.raises(AtlasOutcomeUnknownError):
                    await bridge.sync()
        async with bridging(mode, atlas, maintainx, path, imports=imports) as (bridge, _):
            report = await bridge.sync()
        assert (report.created["atlas"], report.problems) == (ASSETS + WORK_ORDERS, [])
        assert bool(report.imported) == imports
    loaded = await contents(plant)
    assert (len(loaded[0]), len(loaded[1])) == (ASSETS, WORK_ORDERS)
