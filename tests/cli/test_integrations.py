"""``atlas maintainx`` and ``atlas servicetitan``, run as people and scripts run them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rivet.integrations.atlas.maintainx import SyncMaintainXClient
from rivet.integrations.atlas.testing import AtlasSandbox, VendorSandbox

from .test_cli import Shell

MAPPING = """
business_unit = 301
job_type = 401
campaign = 501
place = {customer = 101, location = 201}
hold_reason = 601
cancel_reason = 701
"""


@pytest.fixture
def shell(atlas_sandbox: AtlasSandbox, tmp_path: Path) -> Shell:
    return Shell(tmp_path, **atlas_sandbox.environment)


def test_maintainx(shell: Shell, maintainx: VendorSandbox, tmp_path: Path) -> None:
    missing = shell("maintainx", "sync", "sync.sqlite3", ends=11)
    assert "MAINTAINX_API_KEY" in missing.stderr
    shell.environment |= maintainx.environment
    with SyncMaintainXClient(maintainx.environment["MAINTAINX_API_KEY"], base_url=maintainx.base_url) as theirs:
        theirs.create_work_order({"title": "Check fan"})
        plan = shell("maintainx", "sync", "sync.sqlite3", "--dry-run").stdout
        assert "create work order in atlas: Check fan" in plan
        assert "1 would be created and 0 would be updated in atlas, 9 would be created" in plan
        (report,) = shell.json("maintainx", "sync", "sync.sqlite3")
        assert report["created"] == {"atlas": 1, "maintainx": 9}
        (number,) = (one["id"] for one in maintainx.records("work_orders") if one["title"].startswith("Grease"))
        theirs.update_work_order(number, {"title": "Grease it"})
        shell("wo", "update", "WO000002", "--title", "Grease M-101")
        both = shell("maintainx", "sync", "sync.sqlite3").stdout
        assert "title: atlas 'Grease M-101', maintainx 'Grease it'; atlas's stays (both changed it)" in both
        assert shell.json("maintainx", "conflicts", "sync.sqlite3")[-1]["field"] == "title"
        assert "title" in shell("maintainx", "conflicts", "sync.sqlite3").stdout
        theirs.create_work_order({"title": "x" * 300})
        waits = shell("maintainx", "sync", "sync.sqlite3", ends=12)
        assert "255" in waits.stderr
    (tmp_path / "wrong.toml").write_text('rules = {"asset.colour" = "atlas"}')
    wrong = shell("maintainx", "sync", "other.sqlite3", "--settings", "wrong.toml", ends=11)
    assert "asset.colour" in wrong.stderr
    maintainx.add_fault("status", status=401, times=None)
    assert "credentials" in shell("maintainx", "sync", "sync.sqlite3", ends=3).stderr


def test_servicetitan(shell: Shell, servicetitan: VendorSandbox, tmp_path: Path) -> None:
    (tmp_path / "mapping.toml").write_text(MAPPING)
    assert "SERVICETITAN_CLIENT_ID" in shell("servicetitan", "push", "mapping.toml", ends=11).stderr
    shell.environment |= servicetitan.environment
    plan = shell("servicetitan", "push", "mapping.toml", "--status", "PENDING", "--dry-run").stdout
    assert "create WO000001: Replace belt of conveyor 2" in plan
    assert servicetitan.records("jobs") == []
    (report,) = shell.json("servicetitan", "push", "mapping.toml", "--status", "PENDING")
    assert report["refused"] == report["unmapped"] == []
    jobs = servicetitan.records("jobs")
    assert len(jobs) == report["seen"]
    servicetitan.change_job(jobs[0]["id"], jobStatus="InProgress")
    assert "PENDING -> IN_PROGRESS" in shell("servicetitan", "pull", "mapping.toml", "--hours", "1").stdout
    assert shell.json("wo", "show", "WO000001")[0]["status"] == "IN_PROGRESS"
    assert "Repair" in shell("servicetitan", "check", "mapping.toml").stdout
    (tmp_path / "other.toml").write_text("job_type = 9")
    told = shell("servicetitan", "check", "other.toml", ends=12).stdout
    assert "9 is not among 401 Repair" in told
    assert "there are 601 Waiting for parts" in told
    unmapped = shell("servicetitan", "push", "other.toml", "--status", "ON_HOLD", ends=12).stderr
    assert "no campaign for none: set campaign for all" in unmapped
    (tmp_path / "wrong.toml").write_text("job_kind = 9")
    assert "job_kind" in shell("servicetitan", "check", "wrong.toml", ends=11).stderr
    assert json.loads(shell("--json", "servicetitan", "push", "mapping.toml", "--hours", "0.01").stdout)["seen"] >= 1
