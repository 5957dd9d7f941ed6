"""State of a sync: lost, locked, unusable, of another company."""

from __future__ import annotations

import sqlite3
from contextlib import ExitStack, closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from support.bridges import bridging, titles
from support.modes import Mode
from support.postgresql_server import postgresql_server

from rivet.integrations.atlas import AtlasConfigError, SyncAtlasClient
from rivet.integrations.atlas.maintainx import (
    SyncMaintainXBridge,
    SyncMaintainXClient,
)
from rivet.integrations.atlas.maintainx._field_mapping import Record
from rivet.integrations.atlas.maintainx._lock import locked
from rivet.integrations.atlas.maintainx._state_models import Link
from rivet.integrations.atlas.maintainx._state_store import State
from rivet.integrations.atlas.maintainx._three_way_merge import Side
from rivet.integrations.atlas.testing import VendorSandbox, start_sandbox
from rivet.integrations.atlas.vendors import (
    BusyError,
)

pytestmark = pytest.mark.slow
PLANT = {"email": "admin@plant.example", "password": "sandbox-plant-2026"}


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


@pytest.mark.parametrize("name", ["a?b=c", "b%41", "c#d", "~nobody-here", "e:f@g:1", "h i;j", "k%", "ü"])
def test_a_path_is_no_address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.chdir(tmp_path)
    for state in (name, tmp_path / f"{name}.2"):
        with closing(State(state, "pair")) as opened:
            opened.keep_settings({"rules": {}})
    assert {one.name for one in tmp_path.iterdir()} == {name, f"{name}.2"}
    assert all(one.stat().st_mode & 0o077 == 0 for one in tmp_path.iterdir())


def test_states_that_cannot_be_used(tmp_path: Path) -> None:
    for wrong in (
        tmp_path,
        "",
        " ",
        "mysql://here",
        "postgresql+psycopg://atlas:secret-word@127.0.0.1:9/x",
        "nothing://",
    ):
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


def test_a_state_of_an_earlier_version_knows_its_files(tmp_path: Path) -> None:
    """A file that was deleted on one side would come back otherwise."""
    with closing(State(tmp_path / "sync", "pair")):
        pass
    with closing(sqlite3.connect(tmp_path / "sync")) as db, db:
        db.execute("DROP TABLE atlas_maintainx_shared")
        db.execute("CREATE TABLE atlas_maintainx_file (pair TEXT, work_order INTEGER, name TEXT)")
        db.execute("CREATE TABLE atlas_maintainx_record_file (pair TEXT, kind TEXT, record INTEGER, name TEXT)")
        for name in ("a.pdf", "b.pdf"):
            db.execute("INSERT INTO atlas_maintainx_file VALUES ('pair', 7, ?)", [name])
        for kind, name in (("work_order", "a.pdf"), ("asset", "c.pdf")):
            db.execute("INSERT INTO atlas_maintainx_record_file VALUES ('pair', ?, 7, ?)", [kind, name])
    ids: dict[Side, int] = {"atlas": 7, "maintainx": 1}
    for _ in range(2):  # it is taken over once
        with closing(State(tmp_path / "sync", "pair")) as state:
            assert state.shared(Link("work_order", ids)) == {"a.pdf", "b.pdf"}
            assert state.shared(Link("asset", ids)) == {"c.pdf"}


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
