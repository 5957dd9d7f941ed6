"""Killed pulls and pushes resume wherever they were killed: no duplicates and no losses."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from support.bounds import LONG
from support.exports import MAPPING
from support.modes import Mode

from rivet.integrations.atlas import SyncAtlasClient
from rivet.integrations.atlas.servicetitan import SyncServiceTitanClient, SyncServiceTitanExport
from rivet.integrations.atlas.testing import AtlasSandbox, VendorSandbox

pytestmark = pytest.mark.slow

SCRIPT = Path(__file__).parents[1] / "support" / "killed_export.py"
STEP = 1 if LONG else 37
"""Number of points between two kills; a pull and a push have some 90."""


def run(mode: Mode, at: int, atlas: AtlasSandbox, vendor: VendorSandbox) -> int | None:
    """Run a pull and a push that are killed at a point; return the number of points, or None if they were killed."""
    command = [sys.executable, str(SCRIPT), mode.name, json.dumps(MAPPING), str(at)]
    environment = {**os.environ, **atlas.environment, **vendor.environment}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode in (0, -signal.SIGKILL), done.stderr
    return int(done.stdout) if done.returncode == 0 else None


def fill(sandbox: AtlasSandbox, vendor: VendorSandbox) -> None:
    """Make an exported work order that has changed in both systems, and one that is new."""
    sandbox.restore("bare")
    vendor.reset()
    titan = {name.removeprefix("SERVICETITAN_").lower(): value for name, value in vendor.environment.items()}
    with SyncAtlasClient(**sandbox.credentials) as atlas, SyncServiceTitanClient(**titan) as client:  # type: ignore[arg-type]
        pump, fan = [atlas.create_asset({"name": name}) for name in ("Pump", "Fan")]
        old = atlas.create_work_order({"title": "Leaks", "asset": pump.id})
        SyncServiceTitanExport(atlas, client, MAPPING).push()
        (job,), (equipment,) = vendor.records("jobs"), vendor.records("equipment")
        photo = {"alias": "x.pdf", "fileName": "x.pdf", "type": "Document"}
        photo["url"] = client.upload_attachment("x.pdf", b"%PDF-1.7 ...")
        vendor.change_equipment(equipment["id"], serialNumber="SN2", attachments=[photo])
        vendor.add_job_note(job["id"], "Seal replaced")
        vendor.change_job(job["id"], jobStatus="InProgress", summaryOfWork="New seal")
        manual = atlas.upload_file(b"%PDF-1.7 manual", name="manual.pdf")
        atlas.update_asset(fan.id, {"files": [{"id": manual.id}]})
        new = atlas.create_work_order({"title": "Loud", "asset": fan.id, "status": "ON_HOLD"})
        for id in (old.id, new.id):
            atlas.comments.create({"workOrder": id, "content": "Bring a ladder"})


def state(sandbox: AtlasSandbox, vendor: VendorSandbox) -> dict[str, Any]:
    """Return what both systems have."""
    installed = vendor.records("equipment")
    with SyncAtlasClient(**sandbox.credentials) as atlas:
        return {
            "jobs": [(one["jobStatus"], len(one["equipmentIds"])) for one in vendor.records("jobs")],
            "notes": [sorted(note["text"] for note in notes) for notes in vendor.records("notes").values()],
            "equipment": [(one["name"], one["serialNumber"], one["memo"]) for one in installed],
            "attachments": [[one["alias"] for one in each["attachments"]] for each in installed],
            "assets": [
                (one.name, one.serial_number, sorted(file.name for file in one.files)) for one in atlas.iter_assets()
            ],
            "work orders": [
                (one["status"], sorted(each.content for each in atlas.comments.find(one.id) if not each.system))
                for one in atlas.iter_work_orders()
            ],
        }


def digestless(found: dict[str, Any]) -> dict[str, Any]:
    """Return the state without digests: they have ids of files, which differ where an upload was repeated."""
    return {**found, "equipment": [(*others, memo.partition(" ")[0]) for *others, memo in found["equipment"]]}


@pytest.mark.timeout(3600 if LONG else 240)
async def test_a_kill_at_each_point_is_resumed(
    mode: Mode, empty: Any, atlas_sandbox: AtlasSandbox, servicetitan: VendorSandbox
) -> None:
    assert [one async for one in empty.iter_assets()] == []
    atlas_sandbox.snapshot("bare")
    fill(atlas_sandbox, servicetitan)
    points = run(mode, 0, atlas_sandbox, servicetitan)
    assert points
    assert points > 60
    wanted = state(atlas_sandbox, servicetitan)
    assert wanted["jobs"] == [("InProgress", 1), ("Hold", 1)]
    assert wanted["attachments"] == [["x.pdf"], ["manual.pdf"]]
    assert wanted["assets"] == [("Pump", "SN2", ["x.pdf"]), ("Fan", None, ["manual.pdf"])]
    assert [len(comments) for _, comments in wanted["work orders"]] == [3, 1]
    for at in range(1, points + 1, STEP):
        fill(atlas_sandbox, servicetitan)
        assert run(mode, at, atlas_sandbox, servicetitan) is None
        assert run(mode, 0, atlas_sandbox, servicetitan), "and resumed"
        assert digestless(state(atlas_sandbox, servicetitan)) == digestless(wanted), f"killed at {at} of {points}"
