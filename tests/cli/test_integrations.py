"""``atlas maintainx`` and ``atlas servicetitan``, run as people and scripts run them."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from support.shell import Shell

from rivet.integrations.atlas.maintainx import SyncMaintainXClient
from rivet.integrations.atlas.maintainx.webhooks import EVENTS
from rivet.integrations.atlas.testing import AtlasSandbox, VendorSandbox

pytestmark = pytest.mark.slow

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
        assert "(Grease M-101) title: atlas 'Grease M-101', maintainx 'Grease it'; atlas's stays (both changed" in both
        assert shell.json("maintainx", "conflicts", "sync.sqlite3")[-1]["field"] == "title"
        assert "title" in shell("maintainx", "conflicts", "sync.sqlite3").stdout
        (tmp_path / "rules.toml").write_text('rules = {"work_order.title" = "atlas"}')
        changed = shell("maintainx", "sync", "sync.sqlite3", "--settings", "rules.toml", ends=11).stderr
        assert "--new-settings" in changed
        shell("maintainx", "sync", "sync.sqlite3", "--settings", "rules.toml", "--new-settings")
        assert "--new-settings" in shell("maintainx", "sync", "sync.sqlite3", ends=11).stderr, "rules are not forgotten"
        shell("maintainx", "sync", "sync.sqlite3", "--new-settings")
        theirs.create_work_order({"title": "x" * 300})
        waits = shell("maintainx", "sync", "sync.sqlite3", ends=12)
        assert "255" in waits.stderr
    (tmp_path / "wrong.toml").write_text('rules = {"asset.colour" = "atlas"}')
    wrong = shell("maintainx", "sync", "other.sqlite3", "--settings", "wrong.toml", ends=11)
    assert "asset.colour" in wrong.stderr
    (tmp_path / "words.toml").write_text('rules = {work_order.title = "atlas"}\nsettle = 1')
    words = shell("maintainx", "sync", "other.sqlite3", "--settings", "words.toml", ends=11).stderr
    assert "quote a key that contains a dot" in words
    assert "there is no such key; there are rules" in words
    assert "no file nosuch" in shell("maintainx", "conflicts", "nosuch", ends=11).stderr
    maintainx.add_fault("status", status=401, times=None)
    refused = shell("maintainx", "sync", "sync.sqlite3", ends=3)
    assert "Check api_key (MAINTAINX_API_KEY)" in refused.stderr
    assert refused.stdout == "", "nothing that looks as if all were well"


def test_maintainx_kinds(shell: Shell, maintainx: VendorSandbox) -> None:
    shell.environment |= maintainx.environment
    with SyncMaintainXClient(maintainx.environment["MAINTAINX_API_KEY"], base_url=maintainx.base_url) as theirs:
        theirs.add_comment(theirs.create_work_order({"title": "Grease it"}), "Which grease?")
    kinds = [f"--kinds={one}" for one in ("work_order", "comment")]
    assert "1 comments made in atlas" in shell("maintainx", "sync", "sync.sqlite3", *kinds).stdout
    refused = shell("maintainx", "sync", "sync.sqlite3", "--kinds=maintenence_plan", ends=11).stderr
    assert "kinds must be a list of" in refused
    assert "Did you mean 'maintenance_plan'?" in refused


def test_maintainx_webhooks(shell: Shell, maintainx: VendorSandbox, tmp_path: Path) -> None:
    shell.environment |= maintainx.environment
    assert "https address" in shell("maintainx", "subscribe", "ftp://x", "hooks.json", ends=6).stderr
    made = shell("maintainx", "subscribe", "https://plant.example/maintainx", "hooks.json").stdout
    assert made.count("subscription ") == len(EVENTS)
    kept = json.loads((tmp_path / "hooks.json").read_text())
    assert [one["event"] for one in kept] == list(EVENTS)
    assert (tmp_path / "hooks.json").stat().st_mode & 0o077 == 0
    assert not [one for one in kept if one["secret"] in made], "secrets are not printed"
    assert "exists" in shell("maintainx", "subscribe", "https://plant.example/", "hooks.json", ends=11).stderr
    assert len(maintainx.records("subscriptions")) == len(EVENTS)
    assert f"{len(EVENTS)} subscriptions ended" in shell("maintainx", "unsubscribe", "hooks.json").stdout
    assert maintainx.records("subscriptions") == []
    assert "not a file of subscriptions" in shell("maintainx", "unsubscribe", "hooks.json", ends=11).stderr


def test_going_on_after_ctrl_c(shell: Shell, maintainx: VendorSandbox, tmp_path: Path) -> None:
    shell.environment |= maintainx.environment
    maintainx.add_fault("latency", method="POST", path="/workorders", seconds=30, skip=2)
    command = [sys.executable, "-m", "rivet.integrations.atlas.cli", "maintainx", "sync", "sync.sqlite3"]
    with subprocess.Popen(command, env=shell.environment, cwd=tmp_path, stderr=subprocess.PIPE, text=True) as process:
        while not any(one["met"] for one in maintainx.faults()):
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        assert "the same command resumes" in str(process.communicate(timeout=20)[1])
    assert process.returncode == 130
    maintainx.clear_faults()
    (tmp_path / "settings.toml").write_text("settle_time = 0.2")
    shell("maintainx", "sync", "sync.sqlite3", "--settings", "settings.toml")
    titles = [one["title"] for one in maintainx.records("work_orders")]
    assert len(titles) == len(set(titles)) == 4


def test_servicetitan(shell: Shell, servicetitan: VendorSandbox, tmp_path: Path) -> None:
    (tmp_path / "mapping.toml").write_text(MAPPING)
    assert "SERVICETITAN_CLIENT_ID" in shell("servicetitan", "push", "mapping.toml", ends=11).stderr
    shell.environment |= servicetitan.environment
    dry = shell("servicetitan", "push", "mapping.toml", "--status", "PENDING", "--dry-run")
    assert "a dry run does not compare the mapping with the tenant" in dry.stderr
    plan = dry.stdout
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
    output = shell("servicetitan", "check", "other.toml", ends=12).stdout
    assert "9 is not among 401 Repair" in output
    assert "there are 601 Waiting for parts" in output
    assert "set campaign" in output
    (tmp_path / "odd.toml").write_text(MAPPING + 'locations = {"Plant 9" = {customer = 101, location = 201}}\n')
    assert "Atlas has no 'Plant 9'" in shell("servicetitan", "check", "odd.toml", ends=12).stdout
    (tmp_path / "unit.toml").write_text(MAPPING.replace("301", "302"))
    assert "job type 401 is for 301, not for 302" in shell("servicetitan", "check", "unit.toml", ends=12).stdout
    shell.environment["SERVICETITAN_TENANT_ID"] = "99"
    assert "SERVICETITAN_TENANT_ID" in shell("servicetitan", "check", "mapping.toml", ends=1).stderr
    shell.environment |= servicetitan.environment
    unmapped = shell("servicetitan", "push", "other.toml", "--status", "ON_HOLD", ends=12).stderr
    assert "no campaign for no category: set campaign for all" in unmapped
    (tmp_path / "wrong.toml").write_text("job_kind = 9")
    assert "job_kind" in shell("servicetitan", "check", "wrong.toml", ends=11).stderr
    assert json.loads(shell("--json", "servicetitan", "push", "mapping.toml", "--hours", "1").stdout)["seen"] >= 1
