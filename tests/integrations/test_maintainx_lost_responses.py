"""Lost responses and interrupted runs: no duplicates."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from support.bridges import bridging, titles
from support.modes import Mode

from rivet.integrations.atlas.maintainx import (
    SyncMaintainXClient,
)
from rivet.integrations.atlas.maintainx._state_store import State
from rivet.integrations.atlas.testing import AtlasSandbox, VendorSandbox
from rivet.integrations.atlas.vendors import (
    VendorOutcomeUnknownError,
)

pytestmark = pytest.mark.slow
NOTHING = {"atlas": 0, "maintainx": 0}


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


def test_unknown_outcomes_name_the_vendor(maintainx: VendorSandbox) -> None:
    client = SyncMaintainXClient(maintainx.environment["MAINTAINX_API_KEY"], base_url=maintainx.base_url)
    maintainx.add_fault("drop_after", method="POST")
    with client, pytest.raises(VendorOutcomeUnknownError, match=r"MaintainX did not answer .*look before you repeat"):
        client.create_work_order({"title": "x"})
    assert datetime.now(UTC) - client.server_now() < timedelta(seconds=5)
