"""Sync faults while others change both systems: no duplicates, no losses, no endless loops."""

from __future__ import annotations

import asyncio
from contextlib import ExitStack, closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from support.bridges import bridging
from support.modes import Mode
from support.postgresql_server import postgresql_server

from rivet.integrations.atlas import AtlasConfigError, SyncAtlasClient
from rivet.integrations.atlas.maintainx import SyncMaintainXBridge, SyncMaintainXClient
from rivet.integrations.atlas.maintainx._lock import locked
from rivet.integrations.atlas.maintainx._state_store import State
from rivet.integrations.atlas.testing import VendorSandbox, start_sandbox
from rivet.integrations.atlas.vendors import BusyError, VendorOutcomeUnknownError, VendorUnavailableError

pytestmark = pytest.mark.slow

PLANT = {"email": "admin@plant.example", "password": "sandbox-plant-2026"}
NOTHING = {"atlas": 0, "maintainx": 0}


async def titles(atlas: Any, vendor: VendorSandbox) -> tuple[list[str], list[str]]:
    here = sorted([one.title async for one in atlas.iter_work_orders()])
    return here, sorted(one["title"] for one in vendor.records("work_orders"))


def only(vendor: VendorSandbox, kind: str = "work_orders") -> Any:
    (found,) = vendor.records(kind)
    return found


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


@pytest.mark.parametrize("faults", [["late_write"], ["drop_before", "late_write"]])
async def test_a_late_write_is_waited_for(
    mode: Mode,
    empty: Any,
    maintainx: VendorSandbox,
    tmp_path: Path,
    faults: list[Any],
) -> None:
    """The settle time starts again with each lost response."""
    await empty.create_work_order({"title": "T1"})
    async with bridging(mode, empty, maintainx, tmp_path / "sync", settle_time=0.5) as (bridge, _):
        for kind in faults:
            maintainx.add_fault(kind, method="POST", path="/workorders", seconds=0.3)
        await bridge.sync()
        assert await titles(empty, maintainx) == (["T1"], ["T1"])
        assert (await bridge.sync()).created == NOTHING


async def test_edits_after_a_kill_are_synced(
    mode: Mode,
    empty: Any,
    maintainx: VendorSandbox,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    one = await empty.create_work_order({"title": "T1"})
    async with bridging(mode, empty, maintainx, tmp_path / "sync") as (bridge, _):
        dies(monkeypatch, "link", 1)
        with pytest.raises(Died):
            await bridge.sync()
        monkeypatch.undo()
        await empty.update_work_order(one.id, {"title": "T2"})
        report = await bridge.sync()
        assert report.conflicts == []
        assert await titles(empty, maintainx) == (["T2"], ["T2"])
        # And between a write and the note of it:
        await empty.update_work_order(one.id, {"title": "T3"})
        dies(monkeypatch, "done", 1)
        with pytest.raises(Died):
            await bridge.sync()
        monkeypatch.undo()
        await empty.update_work_order(one.id, {"title": "T4"})
        report = await bridge.sync()
        assert report.conflicts == [], "T3 was our own doing"
        assert await titles(empty, maintainx) == (["T4"], ["T4"])


class Died(BaseException):
    """As SIGKILL does, nothing of ours catches it."""


def dies(monkeypatch: pytest.MonkeyPatch, name: str, at: int) -> None:
    """Let a transaction of the state be the last thing that does not happen."""
    real, count = getattr(State, name), [0]

    def die(*args: Any, **kwargs: Any) -> Any:
        count[0] += 1
        if count[0] >= at:
            raise Died
        return real(*args, **kwargs)

    monkeypatch.setattr(State, name, die)


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


async def test_another_company_has_the_same_ids(
    mode: Mode,
    empty: Any,
    maintainx: VendorSandbox,
    tmp_path: Path,
) -> None:
    await empty.create_work_order({"title": "of 1"})
    async with bridging(mode, empty, maintainx, tmp_path / "first") as (bridge, _):
        await bridge.sync()
    (tmp_path / "plant.yaml").write_text(
        "company: Two\npassword: round-trip-2026\n"
        "people: [{email: admin@plant.example, firstName: A, lastName: B, role: ADMIN}]"
    )
    with start_sandbox("--seed", str(tmp_path / "plant.yaml")) as sandbox:
        async with (
            mode.client(**sandbox.credentials) as other,
            bridging(mode, other, maintainx, tmp_path / "second") as (bridge, _),
        ):
            for number in range(6):  # the ids of the first company are among these
                await other.create_work_order({"title": f"of 2: {number}"})
            report = await bridge.sync()
            assert (report.linked, report.conflicts) == (0, [])
            assert "of 1" in [one.title async for one in other.iter_work_orders()]


async def test_the_state_may_be_lost_again_and_again(
    mode: Mode,
    empty: Any,
    maintainx: VendorSandbox,
    tmp_path: Path,
) -> None:
    async with bridging(mode, empty, maintainx, tmp_path / "0") as (bridge, client):
        theirs = await client.create_work_order({"title": "T1"})
        await bridge.sync()
        # A copy of a record names the twin of the first one.
        await empty.create_work_order({"title": "T2"})
        await bridge.sync()
        (first,) = [one for one in maintainx.records("work_orders") if one["title"] == "T2"]
        await client.create_work_order({"title": "T2, again", "extraFields": first["extraFields"]})
        await bridge.sync()
        wanted = (["T1", "T2", "T2, again"], ["T1", "T2", "T2, again"])
        assert await titles(empty, maintainx) == wanted
        await client.request("DELETE", f"/workorders/{theirs}")
    for number in range(1, 4):
        async with bridging(mode, empty, maintainx, tmp_path / str(number)) as (bridge, _):
            report = await bridge.sync()
            assert report.created["atlas"] == 0
            assert await titles(empty, maintainx) == wanted, "what was deleted is there again, once"
            assert report.created["maintainx"] == (1 if number == 1 else 0)


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


def test_a_lock_has_one_name_and_is_monitored(tmp_path: Path) -> None:
    with ExitStack() as stack:

        def state(url: str | Path, pair: str) -> State:
            return stack.enter_context(closing(State(url, pair)))

        first = state(tmp_path / "sync", "pair")
        (tmp_path / "alias").symlink_to(tmp_path / "sync")
        with first.locked(), pytest.raises(BusyError, match="synced"), state(tmp_path / "alias", "pair").locked():
            pass
        url = stack.enter_context(postgresql_server())
        one, two = state(url, "pair"), state(url, "pair")
        with one.locked(), pytest.raises(BusyError), two.locked():
            pass
        with two.locked(), state(url, "another").locked(), locked(one._engine, "third") as check:
            check()
            with one._engine.connect() as admin:
                others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
                admin.exec_driver_sql(others)
            with pytest.raises(AtlasConfigError, match="ended the connection that held the lock"):
                check()


def test_settings_that_cannot_be_used(tmp_path: Path, maintainx: VendorSandbox) -> None:
    atlas = SyncAtlasClient("http://127.0.0.1:9", **PLANT)
    client = SyncMaintainXClient("key", base_url=maintainx.base_url)
    wrong: list[dict[str, Any]] = [
        {"rules": ["x"]}, {"rules": {"asset.colour": "atlas"}}, {"rules": {"asset.name": "both"}},
        {"match_assets_by": None}, {"match_assets_by": [["x"]]}, {"match_assets_by": "name"}, {"atlas_label": "limit"},
        {"atlas_label": " x "}, {"maintainx_label": ""}, {"pair": ""}, {"pair": "a\0"}, {"settle_time": "x"},
        {"work_orders_since": "2026"},
    ]  # fmt: skip
    for options in wrong:
        with pytest.raises(AtlasConfigError):
            SyncMaintainXBridge(atlas, client, tmp_path / "sync", **options)
    with pytest.raises(AtlasConfigError):
        SyncMaintainXBridge(atlas, client, None)  # type: ignore[arg-type]
    with pytest.raises(AtlasConfigError) as caught:
        SyncMaintainXBridge(atlas, client, "postgresql+psycopg://user:pw@host@127.0.0.1:port/x")
    assert "pw@host" not in str(caught.value)
    client.close()


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


def test_unknown_outcomes_name_the_vendor(maintainx: VendorSandbox) -> None:
    client = SyncMaintainXClient(maintainx.environment["MAINTAINX_API_KEY"], base_url=maintainx.base_url)
    maintainx.add_fault("drop_after", method="POST")
    with client, pytest.raises(VendorOutcomeUnknownError, match=r"MaintainX did not answer .*look before you repeat"):
        client.create_work_order({"title": "x"})
    assert datetime.now(UTC) - client.server_now() < timedelta(seconds=5)
