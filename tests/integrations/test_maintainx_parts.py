"""Parts go both ways, with stock and costs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from support.bridges import bridging
from support.modes import Mode

from rivet.integrations.atlas.maintainx._async import first_load as async_first_load
from rivet.integrations.atlas.maintainx._sync import first_load as sync_first_load
from rivet.integrations.atlas.testing import AtlasSandbox, VendorSandbox

pytestmark = pytest.mark.slow

KINDS = ("part",)
NOTHING = {"atlas": 0, "maintainx": 0}


async def parts(atlas: Any) -> dict[str, Any]:
    return {one.name: one async for one in atlas.parts.iter()}


@pytest.fixture
async def stock(empty: Any) -> Any:
    """Atlas without parts."""
    for one in (await parts(empty)).values():
        await empty.parts.delete(one.id)
    return empty


async def test_parts_go_both_ways(mode: Mode, stock: Any, maintainx: VendorSandbox, tmp_path: Path) -> None:
    seal = {"name": "Seal <&> ring", "barcode": "P-1", "cost": 1.2, "quantity": 7, "minQuantity": 2, "area": "Shelf 3"}
    seal_id = (await stock.parts.create(seal)).id
    oil = (await stock.parts.create({"name": "Oil", "quantity": 2.5, "description": "10W"})).id
    async with bridging(mode, stock, maintainx, tmp_path / "sync", kinds=KINDS) as (bridge, client):
        await client.create_part({"name": "Belt", "unitCost": 1999, "availableQuantity": 4})
        report = await bridge.sync()
        assert (report.created, report.problems) == ({"atlas": 1, "maintainx": 2}, [])
        (refused,) = report.conflicts
        assert (refused.field, refused.winner, "whole numbers" in refused.reason) == ("quantity", None, True)
        theirs = {one["name"]: one for one in maintainx.records("parts")}
        assert theirs["Seal <&> ring"] | {
            "barcode": "P-1", "unitCost": 120, "availableQuantity": 7, "minimumQuantity": 2, "area": "Shelf 3",
        } == theirs["Seal <&> ring"]  # fmt: skip
        belt = (await parts(stock))["Belt"]
        assert (belt.cost, belt.quantity) == (19.99, 4)

        await stock.parts.update(seal_id, {"quantity": 5, "cost": 0})
        await stock.parts.update(oil, {"quantity": 3})
        belt_there = next(one["id"] for one in maintainx.records("parts") if one["name"] == "Belt")
        await client.update_part(belt_there, {"availableQuantity": 9, "description": "V 12"})
        report = await bridge.sync()
        assert (report.updated, report.created) == ({"atlas": 1, "maintainx": 2}, NOTHING)
        there = {one["name"]: (one["availableQuantity"], one["unitCost"]) for one in maintainx.records("parts")}
        assert there == {"Seal <&> ring": (5, None), "Oil": (3, None), "Belt": (9, 1999)}
        belt = (await parts(stock))["Belt"]
        assert (belt.quantity, belt.description, belt.cost) == (9, "V 12", 19.99)
        report = await bridge.sync(full=True)
        assert (report.updated, report.conflicts, report.problems) == (NOTHING, [], [])
        assert not [one for one in maintainx.requests() if "assets" in one["path"] or "workorders" in one["path"]]


async def test_parts_that_both_have_and_a_first_load(
    mode: Mode, stock: Any, atlas_sandbox: AtlasSandbox, maintainx: VendorSandbox, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    for module in (async_first_load, sync_first_load):
        monkeypatch.setattr(module, "MIN_RECORDS", 10)
    await stock.parts.create({"name": "Bearing 6204", "barcode": "B-6204"})
    async with bridging(mode, stock, maintainx, tmp_path / "sync", kinds=KINDS) as (bridge, client):
        await client.create_part({"name": "Bearing", "barcode": "B-6204", "availableQuantity": 3})
        for number in range(12):
            await client.create_part({"name": f"Screw {number}", "unitCost": 5 + number, "availableQuantity": number})
        atlas_sandbox.clear_requests()
        report = await bridge.sync()
        assert (report.created, report.linked, report.imported) == ({"atlas": 12, "maintainx": 0}, 1, 12)
        assert not [one for one in atlas_sandbox.requests() if (one["method"], one["path"]) == ("POST", "/parts")]
        found = await parts(stock)
        assert (len(found), found["Screw 7"].quantity, found["Screw 7"].cost) == (13, 7, 0.12)
        assert (await bridge.sync()).updated == NOTHING
