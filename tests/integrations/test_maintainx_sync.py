"""Two-way sync with a local MaintainX, sync and async."""

from __future__ import annotations

import html
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from support.bridges import bridging
from support.modes import Mode

from rivet.integrations.atlas import SyncAtlasClient
from rivet.integrations.atlas.maintainx._state_store import State
from rivet.integrations.atlas.testing import VendorSandbox

pytestmark = pytest.mark.slow

LABEL = "Atlas ID"
PLANT = {"email": "admin@plant.example", "password": "sandbox-plant-2026"}


async def test_the_first_sync_brings_all_to_both(
    mode: Mode, empty: Any, maintainx: VendorSandbox, tmp_path: Path
) -> None:
    pump = await empty.create_asset(
        {"name": "Pump & motor", "manufacturer": "Siemens", "model": "S7", "serialNumber": "SN1", "status": "DOWN"}
    )
    part = await empty.create_asset({"name": "Impeller", "parentAsset": pump.id, "manufacturer": "Unknown Works"})
    await empty.create_work_order(
        {
            "title": "Leaks", "description": "Since Monday <3", "priority": "CRITICAL", "asset": part.id,
            "dueDate": "2026-12-01T09:00:00Z", "estimatedStartDate": "2026-11-30T09:00:00Z", "estimatedDuration": 1.5,
        }
    )  # fmt: skip
    await empty.create_work_order({"title": "Done one", "status": "COMPLETED"})
    await empty.create_work_order({"title": "Cancelled one", "status": "CANCELLED"})
    async with bridging(mode, empty, maintainx, tmp_path / "sync") as (bridge, client):
        await client.create_asset({"name": "Fan <2> & &amp; more", "manufacturer": {"name": "ABB"}})
        theirs = await client.create_work_order({"title": "Check fan", "estimatedTime": 1800, "priority": "LOW"})
        await client.change_work_order_status(theirs, "IN_PROGRESS")
        report = await bridge.sync()
        assert (report.created, report.problems, report.conflicts) == ({"atlas": 2, "maintainx": 5}, [], [])

        assets = {one["name"]: one for one in maintainx.records("assets")}
        assert assets["Impeller"]["parentId"] == assets["Pump & motor"]["id"]
        assert (
            assets["Pump & motor"] | {"serialNumber": "SN1", "manufacturer": "Siemens", "model": "S7"}
            == assets["Pump & motor"]
        )
        assert assets["Impeller"]["manufacturer"] == "Unknown Works", "it was added to the catalogue"
        assert assets["Pump & motor"]["status"]["status"] == "OFFLINE"
        assert assets["Pump & motor"]["extraFields"][LABEL].startswith(f"{pump.id}@")
        orders = {one["title"]: one for one in maintainx.records("work_orders")}
        assert orders["Leaks"] | {
            "description": "Since Monday <3", "priority": "HIGH", "assetId": assets["Impeller"]["id"],
            "dueDate": "2026-12-01T09:00:00.000Z", "startDate": "2026-11-30T09:00:00.000Z", "estimatedTime": 5400,
            "status": "OPEN",
        } == orders["Leaks"]  # fmt: skip
        assert (orders["Done one"]["status"], orders["Cancelled one"]["status"]) == ("DONE", "CANCELED")
        assert [one["id"] for one in maintainx.records("webhooks")] == [], "our own writes are quiet"

        made = [one async for one in empty.iter_work_orders("IN_PROGRESS")]
        assert [(one.title, one["priority"], one.estimated_duration) for one in made] == [("Check fan", "LOW", 0.5)]
        found = [one["name"] async for one in empty.iter_assets("Fan")]
        assert [html.unescape(name) for name in found] == ["Fan <2> & &amp; more"], "nothing is taken for a tag"
        before = len(maintainx.requests())
        again = await bridge.sync()
        assert (again.created, again.updated) == ({"atlas": 0, "maintainx": 0}, {"atlas": 0, "maintainx": 0})
        assert {one["method"] for one in maintainx.requests()[before:]} == {"GET"}


async def test_changes_go_both_ways(mode: Mode, empty: Any, maintainx: VendorSandbox, tmp_path: Path) -> None:
    one = await empty.create_work_order({"title": "Leaks", "priority": "LOW"})
    async with bridging(mode, empty, maintainx, tmp_path / "sync") as (bridge, client):
        await bridge.sync()
        theirs = maintainx.records("work_orders")[0]["id"]
        await client.update_work_order(theirs, {"description": "  Since Monday  "})
        await client.change_work_order_status(theirs, "ON_HOLD")
        await empty.update_work_order(one.id, {"priority": "HIGH"})
        report = await bridge.sync()
        assert (report.updated, report.conflicts) == ({"atlas": 1, "maintainx": 1}, [])
        here, there = await empty.get_work_order(one.id), await client.get_work_order(theirs)
        assert (here.description, here["status"], here["priority"]) == ("Since Monday", "ON_HOLD", "HIGH")
        assert (there["description"], there["status"], there["priority"]) == ("Since Monday", "ON_HOLD", "HIGH")
        await client.change_work_order_status(theirs, "CANCELED")
        await bridge.sync()
        assert (await empty.get_work_order(one.id))["status"] == "CANCELLED"
        await empty.update_work_order(one.id, {"archived": False, "status": "PENDING"})
        await bridge.sync()
        assert (await client.get_work_order(theirs))["status"] == "OPEN"
        assert (await bridge.sync()).updated == {"atlas": 0, "maintainx": 0}


async def test_the_last_writer_wins_and_the_report_says_so(
    mode: Mode, empty: Any, maintainx: VendorSandbox, tmp_path: Path
) -> None:
    one = await empty.create_asset({"name": "Pump"})
    options = {"rules": {"asset.description": "atlas", "asset.serial_number": "never"}}
    async with bridging(mode, empty, maintainx, tmp_path / "sync", **options) as (bridge, client):
        await bridge.sync()
        theirs = maintainx.records("assets")[0]["id"]
        await empty.update_asset(one.id, {"name": "Pump of Atlas", "barCode": "1"})
        await client.update_asset(theirs, {"name": "Pump of MaintainX", "description": "no", "serialNumber": "9"})
        report = await bridge.sync()
        assert {(each.field, each.atlas, each.maintainx, each.winner) for each in report.conflicts} == {
            ("name", "Pump of Atlas", "Pump of MaintainX", "maintainx"),
            ("description", None, "no", "atlas"),
        }
        here, there = await empty.get_asset(one.id), await client.get_asset(theirs)
        assert (here.name, here.bar_code, here.serial_number) == ("Pump of MaintainX", "1", None)
        assert (there["name"], there["barcode"], there["description"]) == ("Pump of MaintainX", "1", None)
        kept = await bridge.conflicts(datetime.now(UTC) - timedelta(minutes=1))
        assert [each for _, each in kept] == report.conflicts


async def test_a_dry_run_writes_nothing_and_reports_all(
    mode: Mode, empty: Any, maintainx: VendorSandbox, tmp_path: Path
) -> None:
    pump = await empty.create_asset({"name": "Pump"})
    await empty.create_work_order({"title": "Leaks", "asset": pump.id})
    async with bridging(mode, empty, maintainx, tmp_path / "sync") as (bridge, client):
        await client.create_work_order({"title": "Check fan"})
        maintainx.clear_requests()
        plan = await bridge.sync(dry_run=True)
        assert [(each.action, each.kind, each.side, each.title) for each in plan.steps] == [
            ("create", "asset", "maintainx", "Pump"),
            ("create", "work_order", "maintainx", "Leaks"),
            ("create", "work_order", "atlas", "Check fan"),
        ]
        assert {each["method"] for each in maintainx.requests()} == {"GET"}
        assert [each.title async for each in empty.iter_work_orders()] == ["Leaks"]
        assert (await bridge.sync()).created == plan.created


async def test_assets_that_both_have_are_found_to_be_one(
    mode: Mode, empty: Any, maintainx: VendorSandbox, tmp_path: Path
) -> None:
    pump = await empty.create_asset({"name": "Pump", "serialNumber": "SN1"})
    for _ in range(2):
        await empty.create_asset({"name": "Twin", "serialNumber": "SN2"})
    async with bridging(mode, empty, maintainx, tmp_path / "sync") as (bridge, client):
        theirs = await client.create_asset({"name": "Pump", "serialNumber": "SN1", "description": "Hall 2"})
        await client.create_asset({"name": "Twin", "serialNumber": "SN2"})
        report = await bridge.sync()
        assert (report.linked, report.created) == (1, {"atlas": 1, "maintainx": 2})
        assert (await empty.get_asset(pump.id)).description == "Hall 2"
        assert (await client.get_asset(theirs))["extraFields"][LABEL].startswith(f"{pump.id}@")


async def test_a_deleted_record_is_reported_once(
    mode: Mode, empty: Any, maintainx: VendorSandbox, tmp_path: Path
) -> None:
    one = await empty.create_work_order({"title": "Leaks"})
    async with bridging(mode, empty, maintainx, tmp_path / "sync") as (bridge, client):
        await bridge.sync()
        await client.request("DELETE", f"/workorders/{maintainx.records('work_orders')[0]['id']}")
        await empty.update_work_order(one.id, {"title": "Leaks more"})
        report = await bridge.sync()
        assert [(each.field, each.winner) for each in report.conflicts] == [("(record)", None)]
        again = await bridge.sync()
        assert (again.conflicts, again.problems) == ([], [])


async def test_concurrent_changes_during_a_run_are_not_overwritten(
    mode: Mode, empty: Any, maintainx: VendorSandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A run may last for hours: a record is read again before it is written."""
    one = await empty.create_work_order({"title": "Leaks"})
    async with bridging(mode, empty, maintainx, tmp_path / "sync") as (bridge, client):
        await bridge.sync()
        theirs = maintainx.records("work_orders")[0]["id"]
        await client.update_work_order(theirs, {"title": "Leaks badly"})
        with SyncAtlasClient(base_url=empty._config.base_url, **PLANT) as another:
            settled = State.intents

            def meanwhile(state: State) -> Any:
                another.update_work_order(one.id, {"title": "Leaks at the seal"})
                return settled(state)

            monkeypatch.setattr(State, "intents", meanwhile)  # between noticing and bringing
            report = await bridge.sync()
        monkeypatch.undo()
        assert [(each.atlas, each.maintainx, each.winner) for each in report.conflicts] == [
            ("Leaks at the seal", "Leaks badly", "atlas")
        ]
        assert (await client.get_work_order(theirs))["title"] == "Leaks at the seal"
        assert (await bridge.sync()).updated == {"atlas": 0, "maintainx": 0}


async def test_an_idempotency_key_stays_in_atlas(
    mode: Mode, empty: Any, maintainx: VendorSandbox, tmp_path: Path
) -> None:
    body = {"title": "Leaks", "description": "Since Monday", "priority": "CRITICAL"}
    order = await empty.create_work_order(body, idempotency_key="k1")
    line = "[RIVET idempotency key: k1]"
    assert line in (await empty.get_work_order(order.id)).description
    nothing = {"atlas": 0, "maintainx": 0}
    async with bridging(mode, empty, maintainx, tmp_path / "sync") as (bridge, client):
        await bridge.sync()
        (theirs,) = maintainx.records("work_orders")
        assert theirs["description"] == "Since Monday"
        for text, wanted in (("Since Tuesday", ["Since Tuesday"]), (None, [])):
            await client.update_work_order(theirs["id"], {"description": text})
            report = await bridge.sync()
            assert (report.updated, report.conflicts) == ({"atlas": 1, "maintainx": 0}, [])
            found = (await empty.get_work_order(order.id)).description.splitlines()
            assert [one for one in found if one != "[CRITICAL]"] == [line, *wanted]
            report = await bridge.sync(full=True)
            assert (report.updated, report.conflicts) == (nothing, [])
