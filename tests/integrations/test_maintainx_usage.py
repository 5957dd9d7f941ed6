"""Costs go both ways once; the use of parts comes to Atlas once, and no stock is counted twice."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from support.bridges import bridging, only
from support.modes import Mode

from rivet.integrations.atlas.testing import VendorSandbox, start_sandbox

pytestmark = pytest.mark.slow

KINDS = ("work_order", "part", "cost", "part_used")
NOTHING = {"atlas": 0, "maintainx": 0}


def expense(cents: int, description: str | None) -> dict[str, Any]:
    return {"type": "EXPENSE", "costType": "TRAVEL", "costPerUnit": cents, "description": description}


async def test_costs_go_both_ways_once(mode: Mode, empty: Any, maintainx: VendorSandbox, tmp_path: Path) -> None:
    order = await empty.create_work_order({"title": "Leaks"})
    for cost in (12.5, 12.5, 0.1, 7):
        body = {"cost": cost, "description": "Crane <&> man", "workOrder": order.id}
        await empty.additional_costs.create({**body, "includeToTotalCost": cost != 7})

    async def here() -> list[tuple[float, str]]:
        return sorted((one.cost, one.description) for one in await empty.additional_costs.find(order.id))

    def there() -> list[tuple[int, str]]:
        return sorted(
            (one["costPerUnit"], one["description"]) for one in next(iter(maintainx.records("costs").values()))
        )

    path = tmp_path / "sync"
    async with bridging(mode, empty, maintainx, path, kinds=KINDS) as (bridge, client):
        maintainx.add_fault("drop_after", method="POST", path="*/costs")
        report = await bridge.sync()
        assert (report.costs, report.problems) == ({"atlas": 0, "maintainx": 3}, [])
        assert there() == [(10, "Crane <&> man"), (1250, "Crane <&> man"), (1250, "Crane <&> man")]
        theirs = only(maintainx)["id"]
        await client.add_cost(theirs, expense(9900, " Taxi "))
        await client.add_cost(theirs, {"type": "TIME", "costType": "WORK", "durationTotal": 60})
        plan = await bridge.sync(dry_run=True, full=True)
        assert [(step.action, step.side, step.fields["cents"]) for step in plan.steps] == [("cost", "atlas", 9900)]
        assert (await bridge.sync(full=True)).costs == {"atlas": 1, "maintainx": 0}
        assert (99, "Taxi") in await here()
        (taxi,) = [one for one in await empty.additional_costs.find(order.id) if one.description == "Taxi"]
        await empty.additional_costs.delete(taxi.id)
        assert (await bridge.sync(full=True)).costs == NOTHING, "what is deleted stays on the other side"
        before = await here()
    async with bridging(mode, empty, maintainx, tmp_path / "new", kinds=KINDS) as (bridge, _):
        assert (await bridge.sync()).costs == {"atlas": 1, "maintainx": 0}, "a lost state knows of no deletion"
    assert len(await here()) == len(before) + 1


async def test_used_parts_come_once_and_no_stock_is_counted_twice(
    mode: Mode, empty: Any, maintainx: VendorSandbox, tmp_path: Path
) -> None:
    async for one in empty.parts.iter():
        await empty.parts.delete(one.id)
    seal = await empty.parts.create({"name": "Seal", "quantity": 10})
    order = await empty.create_work_order({"title": "Leaks"})

    async def used() -> float:
        return sum(one.quantity for one in await empty.part_quantities.find(work_order=order.id))

    def stock() -> int:
        return int(only(maintainx, "parts")["availableQuantity"])

    async with bridging(mode, empty, maintainx, tmp_path / "sync", kinds=KINDS) as (bridge, client):
        await bridge.sync()
        part, theirs = only(maintainx, "parts")["id"], only(maintainx)["id"]
        await client.update_work_order(theirs, {"partsUsed": [{"partId": part, "quantityUsed": 3}]})
        assert (await bridge.sync()).parts_used == NOTHING, "planned, not used"
        await client.change_work_order_status(theirs, "DONE")
        assert stock() == 7
        assert (await bridge.sync(dry_run=True)).parts_used == {"atlas": 1, "maintainx": 0}
        report = await bridge.sync()
        assert (report.parts_used, report.problems, report.conflicts) == ({"atlas": 1, "maintainx": 0}, [], [])
        for _ in range(2):
            assert ((await empty.parts.get(seal.id)).quantity, stock(), await used()) == (7, 7, 3)
            report = await bridge.sync(full=True)
            assert (report.parts_used, report.updated) == (NOTHING, NOTHING)
        # A correction afterwards brings the difference; what Atlas itself uses goes to MaintainX as its stock only.
        await client.update_work_order(theirs, {"partsUsed": [{"partId": part, "quantityUsed": 4}]})
        assert (await bridge.sync()).parts_used == {"atlas": 1, "maintainx": 0}
        assert await used() == 4
        other = await empty.create_work_order({"title": "Another"})
        await empty.parts.consume(seal.id, other.id, 2)
        await bridge.sync()
        assert ((await empty.parts.get(seal.id)).quantity, stock()) == (5, 5)
        assert [one["partsUsed"] for one in maintainx.records("work_orders") if one["title"] == "Another"] == [[]]
        assert (await bridge.sync(full=True)).updated == NOTHING
    async with bridging(mode, empty, maintainx, tmp_path / "new", kinds=KINDS) as (bridge, _):
        assert (await bridge.sync()).parts_used == NOTHING, "a lost state brings none again"
    assert await used() == 4


async def test_an_atlas_without_costs_says_so_once(mode: Mode, maintainx: VendorSandbox, tmp_path: Path) -> None:
    with start_sandbox("--free-plan") as sandbox:
        async with (
            mode.client(**sandbox.credentials) as atlas,
            bridging(mode, atlas, maintainx, tmp_path / "sync", kinds=("work_order", "cost")) as (bridge, client),
        ):
            for title in ("One", "Two"):
                await client.add_cost(await client.create_work_order({"title": title}), expense(100, None))
            report = await bridge.sync()
    assert (report.costs, report.problems, len(report.hints)) == (NOTHING, [], 1)
    assert "No costs are copied" in report.hints[0]
