"""Killed syncs resume wherever they were killed: no duplicates and no losses."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from support.bounds import LONG
from support.modes import Mode
from support.postgresql_server import postgresql_server

from rivet.integrations.atlas import SyncAtlasClient
from rivet.integrations.atlas.maintainx import SyncMaintainXBridge, SyncMaintainXClient
from rivet.integrations.atlas.testing import AtlasSandbox, VendorSandbox

pytestmark = pytest.mark.slow

SCRIPT = Path(__file__).parents[1] / "support" / "killed_sync.py"
STEP = 1 if LONG else 29
"""Number of points between two kills of a run; a whole sync has 250."""


@pytest.fixture(scope="module")
def postgresql() -> Iterator[str]:
    with postgresql_server() as url:
        yield url


def run(
    mode: Mode, url: str, at: int, atlas: AtlasSandbox, vendor: VendorSandbox, options: dict[str, Any] | None = None
) -> int | None:
    """Run a sync that is killed at a point; return the number of points, or None if it was killed."""
    command = [sys.executable, str(SCRIPT), mode.name, url, str(at)]
    environment = {**os.environ, **atlas.environment, **vendor.environment, "SYNC_OPTIONS": json.dumps(options or {})}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode in (0, -signal.SIGKILL), done.stderr
    return int(done.stdout) if done.returncode == 0 else None


class Both:
    """Atlas and MaintainX with a few records each."""

    def __init__(self, sandbox: AtlasSandbox, vendor: VendorSandbox) -> None:
        sandbox.restore("bare")
        vendor.reset()
        self.atlas = SyncAtlasClient(**sandbox.credentials)
        self.theirs = SyncMaintainXClient(vendor.environment["MAINTAINX_API_KEY"], base_url=vendor.base_url)
        self.vendor = vendor
        pump = self.atlas.create_asset({"name": "Pump", "status": "DOWN"})
        part = self.atlas.create_asset({"name": "Impeller", "parentAsset": pump.id, "manufacturer": "Unknown Works"})
        self.atlas.create_work_order({"title": "Leaks", "asset": part.id, "status": "COMPLETED"})
        fan = self.theirs.create_asset({"name": "Fan"})
        order = self.theirs.create_work_order({"title": "Check fan", "assetId": fan})
        self.theirs.change_work_order_status(order, "IN_PROGRESS")

    def change(self) -> None:
        """Change something of each."""
        for asset in self.atlas.iter_assets("Fan"):
            self.atlas.update_asset(asset.id, {"description": "loud"})
        for one in self.theirs.iter_work_orders():
            if one["title"] == "Leaks":
                self.theirs.update_work_order(one["id"], {"description": "at the seal"})
                self.theirs.change_work_order_status(one["id"], "ON_HOLD")
        self.theirs.create_work_order({"title": "Another"})

    def fill(self) -> None:
        """Give MaintainX enough records for an import into Atlas, in a tree."""
        ids: list[int] = []
        for name in ("Line", "Filler", "Capper"):
            ids.append(self.theirs.create_asset({"name": name, **({"parentId": ids[0]} if ids else {})}))
        for number, id in enumerate(ids):
            order = self.theirs.create_work_order({"title": f"Grease {number}", "assetId": id})
            if number:
                self.theirs.change_work_order_status(order, ("DONE", "CANCELED")[number - 1])

    def close(self) -> None:
        self.atlas.close()
        self.theirs.close()

    def here(self) -> tuple[list[Any], list[Any]]:
        names = {one.id: one.name for one in self.atlas.iter_assets()}
        assets = [(one.name, one.description, one["parentAsset"] and one["parentAsset"]["name"], str(one.status))
                  for one in self.atlas.iter_assets()]  # fmt: skip
        orders = [(one.title, one.description, names.get(one["assetId"] or 0), str(one.status))
                  for one in self.atlas.iter_work_orders()]  # fmt: skip
        return sorted(assets, key=str), sorted(orders, key=str)

    def there(self) -> tuple[list[Any], list[Any]]:
        found = self.vendor.records("assets")
        names = {one["id"]: one["name"] for one in found}
        down = {"OFFLINE": "DOWN", "ONLINE": "OPERATIONAL"}
        assets = [(one["name"], one["description"], names.get(one["parentId"]), down[one["status"]["status"]])
                  for one in found]  # fmt: skip
        done = {"DONE": "COMPLETE", "CANCELED": "OPEN"}
        orders = [(one["title"], one["description"], names.get(one["assetId"]), done.get(one["status"], one["status"]))
                  for one in self.vendor.records("work_orders")]  # fmt: skip
        return sorted(assets, key=str), sorted(orders, key=str)


@pytest.fixture
def both(atlas_sandbox_process: AtlasSandbox, maintainx: VendorSandbox) -> Iterator[Both]:
    from atlas_api.api.assets import delete_asset
    from atlas_api.api.work_orders import delete_work_order

    atlas_sandbox_process.reset()
    with SyncAtlasClient(**atlas_sandbox_process.credentials) as client:
        for one in client.iter_work_orders():
            delete_work_order.sync(client=client.api, id=one.id)
        for asset in reversed(list(client.iter_assets())):
            delete_asset.sync(client=client.api, id=asset.id)
    atlas_sandbox_process.snapshot("bare")
    found = Both(atlas_sandbox_process, maintainx)
    yield found
    found.close()


def check(both: Both, url: str) -> None:
    assert both.here() == both.there()
    assets, orders = both.here()
    more = ["Capper", "Filler", "Line"] if len(assets) > 3 else []
    assert [one[0] for one in assets] == sorted(["Fan", "Impeller", "Pump", *more])
    titles = [one[0] for one in orders if not one[0].startswith("Grease")]
    assert titles in (["Check fan", "Leaks"], ["Another", "Check fan", "Leaks"])
    assert len(orders) - len(titles) == len(more)
    with SyncMaintainXBridge(both.atlas, both.theirs, url, settle_time=0.2) as bridge:
        report = bridge.sync()
    nothing = {"atlas": 0, "maintainx": 0}
    assert (report.created, report.updated, report.problems) == (nothing, nothing, [])


@pytest.mark.parametrize("database", ["sqlite", "postgresql"] if LONG else ["one of them"])
@pytest.mark.timeout(3600 if LONG else 400)
def test_killed_again_and_again(
    mode: Mode,
    database: str,
    both: Both,
    atlas_sandbox_process: AtlasSandbox,
    maintainx: VendorSandbox,
    tmp_path: Path,
    request: pytest.FixtureRequest,
) -> None:
    """Each run is killed later than the one before, until one ends; then once more, with changes."""
    if database == "one of them":  # the other mode has the other one
        database = "postgresql" if mode.is_async else "sqlite"
    url = str(tmp_path / "sync") if database == "sqlite" else request.getfixturevalue("postgresql")
    if database == "postgresql":
        _drop(url)
    if not LONG or database == "sqlite":
        both.fill()
    kills = 0
    for changes in (False, True):
        if changes:
            both.change()
        at = 3
        while run(mode, url, at, atlas_sandbox_process, maintainx) is None:
            kills += 1
            at += STEP
        check(both, url)
    assert kills >= 4


@pytest.mark.parametrize("filled", [False, True], ids=["single creates", "imports"])
@pytest.mark.skipif(not LONG, reason="make test-long kills at every point")
@pytest.mark.timeout(3600)
def test_killed_once_at_every_point(
    mode: Mode,
    filled: bool,
    both: Both,
    atlas_sandbox_process: AtlasSandbox,
    maintainx: VendorSandbox,
    tmp_path: Path,
) -> None:
    at = 1
    while True:
        if filled:
            both.fill()
        url = str(tmp_path / f"sync{at}")
        ended = run(mode, url, at, atlas_sandbox_process, maintainx)
        if ended is None:
            assert run(mode, url, 0, atlas_sandbox_process, maintainx)
        check(both, url)
        if ended is not None:
            break
        both.close()
        both.__init__(atlas_sandbox_process, maintainx)  # type: ignore[misc]
        at += 1
    assert at > 50


@pytest.mark.timeout(600)
def test_killed_while_plans_are_handed_over(
    mode: Mode, atlas_sandbox_process: AtlasSandbox, maintainx: VendorSandbox, tmp_path: Path
) -> None:
    """At no point both systems run a plan, and in the end each is there once."""
    atlas_sandbox_process.reset()
    options = {"kinds": ["maintenance_plan"], "plans_to_maintainx": True}
    yearly = {"recurrenceType": "YEARLY", "frequency": 1, "recurrenceBasedOn": "SCHEDULED_DATE"}
    with (
        SyncAtlasClient(**atlas_sandbox_process.credentials) as atlas,
        SyncMaintainXClient(maintainx.environment["MAINTAINX_API_KEY"], base_url=maintainx.base_url) as theirs,
    ):
        atlas.preventive_maintenances.create({"name": "Oil", "title": "Oil", **yearly})
        blueprint = theirs.create_work_order_blueprint({"title": "Audit"})
        horizon = {"value": 1, "unit": "DAY"}
        body = {"name": "Audit", "workOrderBlueprintId": blueprint, "planningHorizon": horizon}
        theirs.create_maintenance_plan({**body, "recurrence": {"type": "DAILY"}})

        def running() -> list[str]:
            plans = atlas.preventive_maintenances.iter()
            return [str(one.name) for one in plans if one.schedule and one.schedule.ends_on is None]

        def there() -> list[str]:
            return [one["name"] for one in maintainx.records("maintenance_plans")]

        url, at, kills = str(tmp_path / "sync"), 3, 0
        while run(mode, url, at, atlas_sandbox_process, maintainx, options) is None:
            kills += 1
            at += 1 if LONG else 13
            assert not set(running()) & set(there())
        here = sorted(str(one.name) for one in atlas.preventive_maintenances.iter())
        assert (kills >= 3, running(), here, sorted(there())) == (
            True, [], ["Audit", "Oil", "Weekly belt check"], here,
        )  # fmt: skip


def _drop(url: str) -> None:
    import sqlalchemy

    from rivet.integrations.atlas.maintainx._tables import metadata

    engine = sqlalchemy.create_engine(url)
    metadata.drop_all(engine)
    engine.dispose()
