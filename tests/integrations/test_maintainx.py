"""Two-way sync with a local MaintainX, sync and async."""

from __future__ import annotations

import html
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from support.bridges import bridging, client_of
from support.modes import Mode
from support.servers import Answer, ScriptedServer, Seen
from support.vendors import opened, validated_vendor

from rivet.integrations.atlas import AtlasConfigError, SyncAtlasClient
from rivet.integrations.atlas.maintainx import (
    MaintainXBridge,
    MaintainXClient,
    SyncMaintainXBridge,
    SyncMaintainXClient,
)
from rivet.integrations.atlas.maintainx._field_mapping import Record
from rivet.integrations.atlas.maintainx._state_store import State
from rivet.integrations.atlas.maintainx._write_results import droppable, field_of
from rivet.integrations.atlas.testing import AtlasSandbox, VendorSandbox, start_sandbox
from rivet.integrations.atlas.vendors import VendorAuthError, VendorError, VendorRefusedError, VendorUnavailableError

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


async def test_a_lost_database_doubles_nothing(
    mode: Mode, empty: Any, maintainx: VendorSandbox, tmp_path: Path
) -> None:
    await empty.create_asset({"name": "Pump"})
    await empty.create_work_order({"title": "Leaks"})
    async with bridging(mode, empty, maintainx, tmp_path / "sync") as (bridge, client):
        await client.create_asset({"name": "Fan"})
        await client.create_work_order({"title": "Check fan"})
        await bridge.sync()
    async with bridging(mode, empty, maintainx, tmp_path / "another") as (bridge, client):
        report = await bridge.sync()
        assert (report.linked, report.created) == (4, {"atlas": 0, "maintainx": 0})
        assert report.conflicts == []


@pytest.mark.parametrize("kind", ["drop_after", "drop_before", "late_write"])
@pytest.mark.parametrize("path", ["/assets", "/workorders"])
async def test_a_lost_response_creates_no_duplicate(
    mode: Mode, empty: Any, maintainx: VendorSandbox, tmp_path: Path, kind: Any, path: str
) -> None:
    await empty.create_asset({"name": "Pump"})
    await empty.create_work_order({"title": "Leaks"})
    async with bridging(mode, empty, maintainx, tmp_path / "sync", settle_time=0.6) as (bridge, _):
        maintainx.add_fault(kind, method="POST", path=path, seconds=0.3)
        report = await bridge.sync()
        assert report.created == {"atlas": 0, "maintainx": 2}
        assert (len(maintainx.records("assets")), len(maintainx.records("work_orders"))) == (1, 1)


@pytest.mark.parametrize("kind", ["drop_after", "late_write"])
@pytest.mark.parametrize("path", ["/assets", "/work-orders"])
async def test_a_lost_response_of_atlas_creates_no_duplicate(
    mode: Mode,
    empty: Any,
    atlas_sandbox: AtlasSandbox,
    maintainx: VendorSandbox,
    tmp_path: Path,
    kind: Any,
    path: str,
) -> None:
    async with bridging(mode, empty, maintainx, tmp_path / "sync", settle_time=0.6) as (bridge, client):
        await client.create_asset({"name": "Fan"})
        await client.create_work_order({"title": "Check fan"})
        atlas_sandbox.add_fault(kind, method="POST", path=path, seconds=0.3)
        report = await bridge.sync()
        assert report.created == {"atlas": 2, "maintainx": 0}
        assert [each.name async for each in empty.iter_assets()] == ["Fan"]
        assert [each.title async for each in empty.iter_work_orders()] == ["Check fan"]
        assert (await bridge.sync()).created == {"atlas": 0, "maintainx": 0}
    assert (tmp_path / "sync").stat().st_mode & 0o077 == 0


async def test_refused_records_do_not_block_others(
    mode: Mode, empty: Any, maintainx: VendorSandbox, tmp_path: Path
) -> None:
    await empty.create_asset({"name": "Pump"})
    async with bridging(mode, empty, maintainx, tmp_path / "sync") as (bridge, client):
        await client.create_work_order({"title": "x" * 300})
        await client.create_work_order({"title": "Check fan"})
        report = await bridge.sync()
        assert report.created == {"atlas": 1, "maintainx": 1}
        assert [(each.side, each.title[:3]) for each in report.problems] == [("maintainx", "xxx")]
        assert "255" in report.problems[0].message
        again = await bridge.sync()
        assert (again.created["atlas"], len(again.problems)) == (0, 1)
        long = next(each for each in maintainx.records("work_orders") if each["title"] != "Check fan")
        await client.update_work_order(long["id"], {"title": "short"})
        corrected = await bridge.sync()
        assert (corrected.created["atlas"], corrected.problems) == (1, [])


async def test_an_atlas_without_a_licence(mode: Mode, maintainx: VendorSandbox, tmp_path: Path) -> None:
    """Its refusals keep nothing else back: no parents, no more than 30 open work orders."""
    (tmp_path / "plant.yaml").write_text(
        "company: Plant\npassword: round-trip-2026\n"
        "people: [{email: admin@plant.example, firstName: A, lastName: B, role: ADMIN}]"
    )
    with start_sandbox("--free-plan", "--seed", str(tmp_path / "plant.yaml")) as sandbox:
        async with (
            mode.client(**sandbox.credentials) as atlas,
            bridging(mode, atlas, maintainx, tmp_path / "sync") as (bridge, client),
        ):
            pump = await client.create_asset({"name": "Pump"})
            await client.create_asset({"name": "Impeller", "parentId": pump})
            for number in range(33):
                await client.create_work_order({"title": f"Check {number}"})
            report = await bridge.sync()
            assert report.created["atlas"] == 32
            assert [(each.field, each.winner) for each in report.conflicts] == [("parent", None)]
            assert [each.message.partition(":")[0] for each in report.problems] == [
                "3 work orders wait to be made in Atlas"
            ]
            assert "Free Limit of 30" in report.problems[0].message
            assert [each["status"] for each in sandbox.requests("POST", "/work-orders")].count(403) == 1
            for order in [each async for each in atlas.iter_work_orders()][:2]:
                await atlas.complete_work_order(order.id)
            assert (await bridge.sync()).created["atlas"] == 2


async def test_fields_missing_in_a_list_are_not_empty(
    mode: Mode, empty: Any, maintainx: VendorSandbox, tmp_path: Path
) -> None:
    """Lists of work orders have no estimated time, lists of assets no bar code that is empty."""
    pump = await empty.create_asset({"name": "Pump", "barCode": "B1", "manufacturer": "ABB", "model": "M1"})
    one = await empty.create_work_order({"title": "Leaks", "asset": pump.id, "estimatedDuration": 1.5})
    async with bridging(mode, empty, maintainx, tmp_path / "sync") as (bridge, client):
        await bridge.sync()
        theirs, asset = maintainx.records("work_orders")[0]["id"], maintainx.records("assets")[0]["id"]
        listed = [each async for each in client.iter_work_orders()]
        assert "estimatedTime" not in listed[0]
        await client.update_work_order(theirs, {"title": "Leaks badly"})
        await client.update_asset(asset, {"description": "Hall 2"})
        report = await bridge.sync()
        assert (report.updated, report.conflicts) == ({"atlas": 2, "maintainx": 0}, [])
        found = await empty.get_work_order(one.id)
        assert (found.title, found.estimated_duration, found["assetId"]) == ("Leaks badly", 1.5, pump.id)
        assert (await empty.get_asset(pump.id)).bar_code == "B1"
        # What is emptied there is emptied here, too.
        await client.update_work_order(theirs, {"estimatedTime": None, "assetId": None})
        await client.update_asset(asset, {"barcode": None, "model": None})
        await bridge.sync()
        found, made = await empty.get_work_order(one.id), await empty.get_asset(pump.id)
        assert (found.estimated_duration, found["assetId"]) == (0, None)
        assert (made.bar_code, made.manufacturer, made.model) == (None, "ABB", None)
        again = await bridge.sync()
        assert (again.updated, again.conflicts) == ({"atlas": 0, "maintainx": 0}, [])


async def test_missing_catalogue_entries_are_added_or_reported(
    mode: Mode, empty: Any, maintainx: VendorSandbox, tmp_path: Path
) -> None:
    pump = await empty.create_asset({"name": "Pump", "manufacturer": "ABB", "model": "ACS880"})
    fan = await empty.create_asset({"name": "Fan", "manufacturer": "Works & Sons", "model": "F1"})
    async with bridging(mode, empty, maintainx, tmp_path / "sync") as (bridge, _):
        assert (await bridge.sync()).conflicts == []
        makes = {one["name"]: (one["manufacturer"], one["model"]) for one in maintainx.records("assets")}
        assert makes == {"Pump": ("ABB", "ACS880"), "Fan": ("Works & Sons", "F1")}
        await empty.update_asset(pump.id, {"model": "ACS580"})
        assert (await bridge.sync()).conflicts == []
        assert {one["model"] for one in maintainx.records("assets")} == {"ACS580", "F1"}
        maintainx.add_fault("status", method="POST", path="/manufacturers", status=403, times=None)
        await empty.update_asset(fan.id, {"manufacturer": "Others", "description": "New"})
        report = await bridge.sync()
        assert [each.field for each in report.conflicts] == ["manufacturer"]
        assert [one["description"] for one in maintainx.records("assets") if one["name"] == "Fan"] == ["New"]


async def test_writes_may_be_answered_without_the_record(mode: Mode) -> None:
    record = {"id": 7, "title": "Leaks", "status": "OPEN", "updatedAt": "2026-11-01T00:00:00.000Z"}

    def answer(seen: Seen) -> Answer:
        return Answer(200, {"workOrder": record} if seen.method == "GET" else {})

    with ScriptedServer(answer) as server:
        async with opened(mode, MaintainXClient, SyncMaintainXClient, "key", base_url=server.base_url) as client:
            assert await client.update_work_order(7, {"title": "Leaks"}) == record
            assert await client.change_work_order_status(7, "OPEN") == record


@pytest.mark.parametrize(
    "path",
    ["manufacturer.name", "manufacturer", "body.manufacturer.name", "/manufacturer/name", "$['manufacturer']", ""],
)
def test_errors_name_fields_in_any_form(path: str) -> None:
    assert field_of(path) == (None if path == "" else "manufacturer")
    error = VendorRefusedError("no", errors={path: "Manufacturer X not found"})
    assert droppable({"name": "Pump", "manufacturer": "X", "model": "Y"}, error).keys() == {"manufacturer", "model"}


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


async def test_limits_are_obeyed(mode: Mode, empty: Any, tmp_path: Path) -> None:
    for number in range(12):
        await empty.create_asset({"name": f"Pump {number}"})
    with validated_vendor("maintainx", "--limit", "8/0.5") as vendor:
        async with bridging(mode, empty, vendor, tmp_path / "sync") as (bridge, _):
            assert (await bridge.sync()).created["maintainx"] == 12
        assert [each for each in vendor.requests() if each["status"] == 429] == []
        vendor.add_fault("rate_limit", method="GET")
        async with client_of(mode, vendor) as client:
            assert len([each async for each in client.iter_assets()]) == 12


async def test_errors_say_what_to_do(mode: Mode, maintainx: VendorSandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rivet.integrations.atlas._pipeline.retry.FIRST_PAUSE", 0.01)
    async with opened(
        mode, MaintainXClient, SyncMaintainXClient, "another-secret-key", base_url=maintainx.base_url
    ) as client:
        with pytest.raises(VendorAuthError, match="MAINTAINX_API_KEY") as caught:
            await client.get_asset(1)
        assert "another-secret-key" not in str(vars(caught.value)) + repr(client)
    async with client_of(mode, maintainx) as client:
        maintainx.add_fault("status", times=3)
        assert await client.request("GET", "/customfields/assets") == []
        maintainx.add_fault("status", times=None)
        with pytest.raises(VendorUnavailableError, match="Try again later"):
            await client.request("GET", "/customfields/assets")
    for options in ({"base_url": "http://api.example.com"}, {"organization_id": "x"}, {"timeout": 0}):
        with pytest.raises(AtlasConfigError):
            MaintainXClient("key", **options)
    with pytest.raises(AtlasConfigError, match="MAINTAINX_API_KEY"):
        MaintainXClient()


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


async def test_an_unreadable_record_does_not_block_others(
    mode: Mode, empty: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Violations of MaintainX's specification: a bad record, a page without records, a response without JSON."""
    monkeypatch.setattr("rivet.integrations.atlas._pipeline.retry.FIRST_PAUSE", 0.001)
    good = {"id": 7, "title": "Good", "status": "OPEN", "priority": "LOW", "updatedAt": "2026-11-01T00:00:00.000Z"}
    orders: list[Any] = [{"id": 6, "title": None}, good, "what"]

    def answer(seen: Seen) -> Answer:
        if seen.path.startswith("/customfields"):
            return Answer(200, [{"label": LABEL, "type": "oneline"}])
        if seen.path.startswith("/workorders/7"):  # the list has no estimated time
            return Answer(200, {"workOrder": good})
        kind = "assets" if seen.path.startswith("/assets") else "workOrders"
        return Answer(200, {kind: [] if kind == "assets" else orders, "nextCursor": None})

    server = ScriptedServer(answer)
    with server:
        async with (
            opened(mode, MaintainXClient, SyncMaintainXClient, "key", base_url=server.base_url) as client,
            opened(mode, MaintainXBridge, SyncMaintainXBridge, empty, client, tmp_path / "sync") as bridge,
        ):
            report = await bridge.sync()
            assert report.created["atlas"] == 1
            assert [each.message[:38] for each in report.problems] == [
                "maintainx sent work order 6 in a form ",
                "maintainx sent work order None in a fo",
            ]
            for wrong in (Answer(200, {"data": []}), Answer(200, [1]), Answer(200, raw=b"<html>")):
                server.script = lambda _, wrong=wrong: wrong  # type: ignore[misc]
                with pytest.raises(VendorError):
                    await client.get_work_order(7)
                with pytest.raises(VendorError):
                    _ = [each async for each in client.iter_assets()]
                with pytest.raises(VendorError):
                    await client.create_asset({"name": "x"})


def test_states_that_cannot_be_used(tmp_path: Path) -> None:
    for wrong in (tmp_path, "mysql://here", "postgresql+psycopg://atlas:secret-word@127.0.0.1:9/x", "nothing://"):
        with pytest.raises(AtlasConfigError) as caught:
            State(wrong, "pair")
        assert "secret-word" not in str(caught.value)
    (tmp_path / "text").write_text("no database")
    with pytest.raises(AtlasConfigError, match="cannot be used"):
        State(tmp_path / "text", "pair")


def test_refused_changes_are_tried_less_and_less_often(tmp_path: Path) -> None:
    state = State(tmp_path / "sync", "pair")
    record = Record(1, datetime.now(UTC), {"name": "x"})
    state.notice("asset", "atlas", [record])
    for _ in range(3):
        (change,) = state.changes("asset", 0, 9, also_refused=False)
        state.refuse(change, "no")
    assert state.changes("asset", 0, 9, also_refused=False) == []
    assert [each.problem for each in state.changes("asset", 0, 9, also_refused=True)] == ["no"]
    state.notice("asset", "atlas", [record])
    assert len(state.changes("asset", 0, 9, also_refused=False)) == 1, "it was changed"
    state.close()


def test_copies_that_refer_to_a_record_are_listed_oldest_first(tmp_path: Path) -> None:
    """The first ones may have a twin of their own already."""
    with closing(State(tmp_path / "sync", "pair")) as state:
        for id in (9, 5, 7, 3):
            state.notice("work_order", "maintainx", [Record(id, datetime.now(UTC), {"title": "copy"}, twin=1)])
        assert state.naming("work_order", "maintainx", 1) == [3, 5, 7, 9]
