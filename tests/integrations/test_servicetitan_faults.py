"""Lost responses, limits and failures of ServiceTitan: no duplicates, and no export that ends for one job."""

from __future__ import annotations

import contextlib
import dataclasses
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from support.exports import MAPPING, NOW, TITLE, Exporting, client_of, comment
from support.modes import Mode
from support.vendors import validated_vendor

from rivet.integrations.atlas.servicetitan import (
    Appointment,
    JobCreate,
)
from rivet.integrations.atlas.servicetitan._tenant_lock import TenantLock
from rivet.integrations.atlas.testing import AtlasSandbox, VendorSandbox
from rivet.integrations.atlas.vendors import (
    BusyError,
    VendorAuthError,
    VendorOutcomeUnknownError,
    VendorUnavailableError,
)

pytestmark = pytest.mark.slow


async def test_a_removed_path_does_not_end_the_export(
    exporting: Exporting, mode: Mode, atlas: Any, servicetitan: VendorSandbox
) -> None:
    """A 404 without JSON is not from the API: it is not retried forever, and other work orders are exported."""
    for _ in range(4):
        one = await atlas.create_work_order({"title": "Export me"})
        await comment(mode, atlas, one.id, "Bring a ladder")
    servicetitan.add_fault("status", method="POST", path="*/notes", status=404, times=None)
    report = await exporting.export.push(TITLE)
    assert (report.count("create"), len(report.refused)) == (4, 4)
    assert "its API may have changed" in report.refused[0].message
    asked = [one for one in servicetitan.requests("POST") if one["path"].endswith("/notes")]
    assert asked == [], "the fault answers itself, once for each"
    servicetitan.clear_faults()
    assert (await exporting.export.push(TITLE)).count("note") == 4
    # A missing list of equipment, or of the notes of all jobs: the status goes on both ways.
    asset = await atlas.create_asset({"name": "Pump"})
    made = await atlas.create_work_order({"title": "Export me", "asset": asset.id})
    for path in ("*/installed-equipment", "*/export/job-notes"):
        servicetitan.add_fault("status", method="GET", path=path, status=404, times=None)
    report = await exporting.export.push(TITLE)
    assert (report.count("create"), report.without, len(report.refused)) == (1, {"equipment"}, 1)
    servicetitan.change_job(servicetitan.records("jobs")[-1]["id"], jobStatus="InProgress")
    report = await exporting.export.pull(datetime.now(UTC) - timedelta(hours=1))
    assert (report.count("atlas status"), report.without, len(report.refused)) == (1, {"equipment", "notes"}, 2)
    assert (await atlas.get_work_order(made.id))["status"] == "IN_PROGRESS"


@pytest.mark.parametrize("kind", ["drop_before", "drop_after", "late_write"])
@pytest.mark.parametrize("path", ["*/jobs", "*/notes", "*/installed-equipment"])
async def test_a_lost_response_creates_no_duplicate(
    mode: Mode, atlas: Any, servicetitan: VendorSandbox, kind: Any, path: str
) -> None:
    asset = await atlas.create_asset({"name": "Pump"})
    made = await atlas.create_work_order({"title": "Export me", "asset": asset.id})
    await comment(mode, atlas, made.id, "Bring a ladder")
    async with client_of(mode, servicetitan) as client:
        export = Exporting(mode, atlas, client, MAPPING).export
        servicetitan.add_fault(kind, method="POST", path=path, seconds=0.05)
        for _ in range(2):  # equipment that was surely not made is made by the next push
            with contextlib.suppress(VendorOutcomeUnknownError):
                await export.push(TITLE)
        counts = [len(servicetitan.records(name)) for name in ("jobs", "equipment")]
        (notes,) = servicetitan.records("notes").values()
        assert [*counts, len(notes)] == [1, 1, 1]
        assert servicetitan.records("jobs")[0]["equipmentIds"]


async def test_limits_and_tokens(mode: Mode, atlas: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rivet.integrations.atlas._pipeline.retry.FIRST_PAUSE", 0.05)
    with validated_vendor("servicetitan") as vendor:
        async with client_of(mode, vendor) as client:
            for _ in range(80):
                await client.names("job-types")
            asked = vendor.requests()
            assert [one for one in asked if one["status"] == 429] == []
            assert len([one for one in asked if one["path"] == "/connect/token"]) == 1
            vendor.add_fault("rate_limit", path="*/job-types")
            assert await client.names("job-types") == {401: "Repair", 402: "Maintenance"}
        async with client_of(mode, vendor, client_secret="wrong-secret-1") as client:
            with pytest.raises(VendorAuthError, match="client_secret") as caught:
                await client.names("job-types")
            assert "wrong-secret-1" not in str(vars(caught.value)) + repr(client) + repr(vars(client))


async def test_one_export_at_a_time(exporting: Exporting, atlas: Any, atlas_sandbox: AtlasSandbox) -> None:
    account = getattr(exporting.client, "inner", exporting.client).account
    with TenantLock(account).locked():
        with pytest.raises(BusyError, match="under way"):
            await exporting.export.push(TITLE)
        assert (await exporting.export.push(TITLE, dry_run=True)).steps == []


async def test_one_bad_work_order_keeps_none_back(
    exporting: Exporting, mode: Mode, atlas: Any, servicetitan: VendorSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rivet.integrations.atlas._pipeline.retry.FIRST_PAUSE", 0.01)
    await atlas.create_work_order({"title": "Export me", "estimatedDuration": 1e9})
    await atlas.create_work_order({"title": "Export me", "estimatedStartDate": "9999-12-31T23:30:00Z"})
    await atlas.create_work_order({"title": "Export me", "estimatedDuration": 1e-5})
    report = await exporting.export.push(TITLE)
    assert [one.field for one in report.unmapped] == ["appointment", "appointment"]
    assert (report.count("create"), len(servicetitan.records("jobs"))) == (1, 1)
    for _ in range(4):
        await atlas.create_work_order({"title": "Export me"})
    servicetitan.add_fault("status", method="POST", path="*/jobs", status=500, times=3)
    report = await exporting.export.push(TITLE)
    assert len(servicetitan.records("jobs")) == 4, "one failed for good, and the others went on"
    assert [bool(one.message) for one in report.refused] == [True]
    servicetitan.add_fault("status", path="*/jobs", status=503, times=None)
    with pytest.raises(VendorUnavailableError) as caught:
        await exporting.export.push(TITLE)
    assert caught.value.details["report"].seen == 3, "after three in a row it is no matter of one"
    servicetitan.clear_faults()
    servicetitan.add_fault("status", path="*/notes", status=403, times=None)
    for one in [each async for each in atlas.iter_work_orders(TITLE)][3:]:
        await comment(mode, atlas, one.id, "Bring a ladder")
    report = await exporting.export.push(TITLE)
    assert report.without == {"notes"}
    assert "notes are left out of this export" in report.refused[0].message


async def test_an_export_that_died_is_waited_for(
    exporting: Exporting, atlas: Any, servicetitan: VendorSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its last request may still be under way when the next export searches the job."""
    await atlas.create_work_order({"title": "Export me"})
    plain = getattr(exporting.export, "inner", exporting.export)
    monkeypatch.setattr(plain._create_once, "_settle_time", 1.0)
    servicetitan.add_fault("late_write", method="POST", path="*/jobs", seconds=0.5)
    # As if it were killed while it waits for the response: the create request stays recorded.
    plain._file.begin()
    job = JobCreate(101, 201, 301, 401, 501, "Low", [Appointment(NOW, NOW + timedelta(hours=1))], "", {})
    (made,) = [one async for one in atlas.iter_work_orders(TITLE)]
    with pytest.raises(VendorOutcomeUnknownError):
        await exporting.client.create_job(dataclasses.replace(job, external={"atlas_work_order_id": str(made.id)}))
    await exporting.export.push(TITLE)
    assert len(servicetitan.records("jobs")) == 1
