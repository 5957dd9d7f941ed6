"""Faults of a sync while others change both systems: no losses, no endless loops."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from support.bridges import bridging, only, titles
from support.modes import Mode

from rivet.integrations.atlas.testing import VendorSandbox
from rivet.integrations.atlas.vendors import VendorUnavailableError

pytestmark = pytest.mark.slow

NOTHING = {"atlas": 0, "maintainx": 0}


async def test_a_work_order_that_waits_for_its_asset_reverts_nothing(
    mode: Mode,
    empty: Any,
    maintainx: VendorSandbox,
    tmp_path: Path,
) -> None:
    asset = await empty.create_asset({"name": "Pump"})
    one = await empty.create_work_order({"title": "T1", "asset": asset.id})
    await empty.update_asset(asset.id, {"archived": True})
    async with bridging(mode, empty, maintainx, tmp_path / "sync") as (bridge, client):
        report = await bridge.sync()
        assert "asset is not in the other system" in report.problems[0].message
        await client.update_work_order(only(maintainx)["id"], {"title": "T2"})
        assert (await bridge.sync()).updated == {"atlas": 1, "maintainx": 0}
        for _ in range(2):
            report = await bridge.sync()
            assert (report.updated, report.conflicts, len(report.problems)) == (NOTHING, [], 1)
        assert await titles(empty, maintainx) == (["T2"], ["T2"])
        await empty.update_asset(asset.id, {"archived": False})
        assert (await bridge.sync()).problems == []
        assert only(maintainx)["assetId"] == only(maintainx, "assets")["id"]
        assert (await empty.get_work_order(one.id))["assetId"] == asset.id


async def test_values_that_maintainx_cannot_store_stay_in_atlas_until_it_can(
    mode: Mode,
    empty: Any,
    maintainx: VendorSandbox,
    tmp_path: Path,
) -> None:
    start, due = "2026-12-01T09:00:00Z", "2026-12-02T09:00:00Z"
    one = await empty.create_work_order({"title": "T1", "estimatedStartDate": start})
    async with bridging(mode, empty, maintainx, tmp_path / "sync") as (bridge, _):
        await bridge.sync()
        assert only(maintainx)["startDate"] is None
        await empty.update_work_order(one.id, {"dueDate": due})
        await bridge.sync()
        assert only(maintainx)["startDate"] == "2026-12-01T09:00:00.000Z"
        await empty.update_work_order(one.id, {"dueDate": None})
        for _ in range(2):
            await bridge.sync()
        assert (await empty.get_work_order(one.id))["estimatedStartDate"] is not None
        assert (only(maintainx)["dueDate"], only(maintainx)["startDate"]) == (None, None)


async def test_serial_numbers_that_are_none_match_nothing(
    mode: Mode,
    empty: Any,
    maintainx: VendorSandbox,
    tmp_path: Path,
) -> None:
    await empty.create_asset({"name": "Boiler", "serialNumber": "N/A", "barCode": "1110"})
    await empty.create_asset({"name": "Press", "serialNumber": "S-100", "barCode": "2220"})
    await empty.create_asset({"name": "Fan", "serialNumber": "S-200", "barCode": "3330"})
    async with bridging(mode, empty, maintainx, tmp_path / "sync") as (bridge, client):
        await client.create_asset({"name": "Forklift", "serialNumber": "N/A", "barcode": "4440"})
        await client.create_asset({"name": "Lathe", "serialNumber": "S-100", "barcode": "5550"})
        await client.create_asset({"name": "Fan, there", "barcode": "3330"})
        report = await bridge.sync()
        assert (report.linked, report.created) == (1, {"atlas": 2, "maintainx": 2})


async def test_one_record_that_fails_keeps_none_back(
    mode: Mode,
    empty: Any,
    maintainx: VendorSandbox,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("rivet.integrations.atlas._pipeline.retry.FIRST_PAUSE", 0.005)
    for number in range(3):
        await empty.create_work_order({"title": f"T{number}"})
    async with bridging(mode, empty, maintainx, tmp_path / "sync") as (bridge, _):
        await bridge.sync()
        ids = [one["id"] for one in maintainx.records("work_orders")]
        orders = [one async for one in empty.iter_work_orders()]
        for status in (403, 500, 404):
            maintainx.clear_faults()
            maintainx.add_fault("status", method="PATCH", path=f"/workorders/{ids[0]}", status=status, times=None)
            for order in orders:
                await empty.update_work_order(order.id, {"description": f"with {status}"})
            report = await bridge.sync()
            assert (report.updated["maintainx"], len(report.problems)) == (2, 1), status
            maintainx.clear_faults()
            assert (await bridge.sync()).updated["maintainx"] == 1
        maintainx.add_fault("status", method="PATCH", status=503, times=None)
        for order in orders:
            await empty.update_work_order(order.id, {"description": "away"})
        with pytest.raises(VendorUnavailableError) as caught:
            await bridge.sync()
        assert caught.value.details["report"].read >= 3


async def test_a_complete_work_order_that_is_cancelled_there(
    mode: Mode,
    empty: Any,
    maintainx: VendorSandbox,
    tmp_path: Path,
) -> None:
    """Atlas cannot cancel it: that keeps no other field back."""
    one = await empty.create_work_order({"title": "T1", "status": "COMPLETED"})
    async with bridging(mode, empty, maintainx, tmp_path / "sync") as (bridge, client):
        await bridge.sync()
        theirs = only(maintainx)["id"]
        await client.change_work_order_status(theirs, "CANCELED")
        await client.update_work_order(theirs, {"title": "T2"})
        report = await bridge.sync()
        assert [(each.field, each.winner) for each in report.conflicts] == [("status", None)]
        found = await empty.get_work_order(one.id)
        assert (found.title, found["status"]) == ("T2", "COMPLETED")
        again = await bridge.sync()
        assert (again.conflicts, again.problems) == ([], [])


async def test_clocks_that_are_wrong(
    mode: Mode,
    empty: Any,
    maintainx: VendorSandbox,
    tmp_path: Path,
) -> None:
    one = await empty.create_work_order({"title": "T1"})
    maintainx.skew_clock(3 * 3600)
    async with bridging(mode, empty, maintainx, tmp_path / "sync", settle_time=0.2) as (bridge, client):
        await bridge.sync()
        theirs = only(maintainx)["id"]
        await client.update_work_order(theirs, {"title": "there"})
        await asyncio.sleep(1.1)  # clocks are known to the second
        await empty.update_work_order(one.id, {"title": "here, later"})
        report = await bridge.sync()
        assert [each.winner for each in report.conflicts] == ["atlas"], "three hours ahead is not later"
        maintainx.skew_clock(0)
        await client.update_work_order(theirs, {"description": "after the clock was set back"})
        await client.create_work_order({"title": "T2"})
        report = await bridge.sync()
        assert (report.created["atlas"], report.updated["atlas"]) == (1, 1)
        maintainx.skew_clock(-3600)
        await empty.create_work_order({"title": "T3"})
        maintainx.add_fault("drop_after", method="POST", path="/workorders")
        await bridge.sync()
        assert await titles(empty, maintainx) == (["T2", "T3", "here, later"], ["T2", "T3", "here, later"])


async def test_texts_and_dates_of_all_kinds(
    mode: Mode,
    empty: Any,
    maintainx: VendorSandbox,
    tmp_path: Path,
) -> None:
    texts = ["<b>bold</b> &amp; co", "a\r\nb", "🔧 ü", "  blanks  ", "x" * 200, "5 < 6 > 4"]
    async with bridging(mode, empty, maintainx, tmp_path / "sync") as (bridge, client):
        for text in texts:
            await client.create_work_order({"title": text, "description": text, "dueDate": "2026-12-01T00:00:00+05:30"})
        await bridge.sync()
        for _ in range(2):
            report = await bridge.sync()
            assert (report.created, report.updated, report.conflicts) == (NOTHING, NOTHING, [])
        assert sorted(one["title"] for one in maintainx.records("work_orders")) == sorted(one.strip() for one in texts)
        due = {one["dueDate"] async for one in empty.iter_work_orders()}
        assert due == {"2026-11-30T18:30:00.000+00:00"}


async def test_limits_are_waited_out_by_their_headers(maintainx: VendorSandbox) -> None:
    from rivet.integrations.atlas.vendors._pacing import HeaderPace

    pace = HeaderPace()
    assert pace.wait() == 0
    assert pace.update(200, {"x-rate-limit-remaining": "1", "x-rate-limit-reset": "30"}) == 0
    assert pace.wait() == 0
    assert 30 < pace.wait() <= 31, "whole seconds may have been rounded down"
    assert 5 < pace.update(429, {"x-rate-limit-reset": "5.5"}) <= 5.5
    assert 5 < pace.wait() <= 5.5
    assert pace.update(200, {"x-rate-limit-remaining": "x"}) == 0
