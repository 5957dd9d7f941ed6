"""Responses that the documents allow: absent fields, refused values, missing records, unknown forms."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from support.bridges import bridging, client_of
from support.modes import Mode
from support.servers import Answer, ScriptedServer, Seen
from support.vendors import opened, validated_vendor

from rivet.integrations.atlas import AtlasConfigError
from rivet.integrations.atlas.maintainx import (
    MaintainXBridge,
    MaintainXClient,
    SyncMaintainXBridge,
    SyncMaintainXClient,
)
from rivet.integrations.atlas.maintainx._write_results import droppable, field_of
from rivet.integrations.atlas.testing import VendorSandbox, start_sandbox
from rivet.integrations.atlas.vendors import VendorAuthError, VendorError, VendorRefusedError, VendorUnavailableError

pytestmark = pytest.mark.slow

LABEL = "Atlas ID"


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
