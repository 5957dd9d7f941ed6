"""The status and the times of jobs and work orders go both ways."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from support.exports import MAPPING, TITLE, Exporting, client_of
from support.modes import Mode

from rivet.integrations.atlas.testing import VendorSandbox

pytestmark = pytest.mark.slow


async def test_status_goes_both_ways(exporting: Exporting, atlas: Any, servicetitan: VendorSandbox) -> None:
    made = await atlas.create_work_order({"title": "Export me"})
    await exporting.export.push(TITLE)
    number = servicetitan.records("jobs")[0]["id"]
    since = datetime.now(UTC) - timedelta(minutes=1)

    async def status() -> tuple[str, str]:
        return (await atlas.get_work_order(made.id))["status"], servicetitan.records("jobs")[0]["jobStatus"]

    for here, there in (("ON_HOLD", "Hold"), ("PENDING", "Scheduled"), ("CANCELLED", "Canceled")):
        await atlas.update_work_order(made.id, {"status": here})
        await exporting.export.push(TITLE)
        assert await status() == (here, there)
    await atlas.update_work_order(made.id, {"status": "PENDING", "archived": False})
    await exporting.export.push(TITLE)
    assert await status() == ("PENDING", "Scheduled")
    for there, here in (("Dispatched", "PENDING"), ("InProgress", "IN_PROGRESS"), ("Hold", "ON_HOLD")):
        servicetitan.change_job(number, jobStatus=there)
        assert (await exporting.export.pull(since)).refused == []
        assert await status() == (here, there)
    assert (await exporting.export.pull(since)).steps == []

    # No call completes a job: a person does, is reminded of it in each run, and nothing is refused meanwhile.
    await atlas.update_work_order(made.id, {"status": "COMPLETED", "notes": "New seal"})
    shown = servicetitan.records("jobs")[0]["jobNumber"]
    for there in ("Dispatched", "InProgress", "Hold", "Scheduled"):
        report = await exporting.export.push(TITLE)
        assert (report.refused, report.unmapped, report.to_complete) == ([], [], [shown])
        assert (await status())[0] == "COMPLETED"
        servicetitan.change_job(number, jobStatus=there)
        pulled = await exporting.export.pull(since)
        assert (pulled.steps, pulled.to_complete) == ([], [shown])
    servicetitan.change_job(number, jobStatus="Completed")
    assert (await exporting.export.push(TITLE)).to_complete == []
    assert await status() == ("COMPLETED", "Completed")
    (notes,) = servicetitan.records("notes").values()
    assert [note["text"].splitlines()[0] for note in notes][-1] == "New seal"
    called = {one["path"].rpartition("/")[2] for one in servicetitan.requests("PUT")}
    assert called == {"hold", "cancel", "remove-cancellation"}


async def test_a_completed_job_is_taken_off_hold(exporting: Exporting, atlas: Any, servicetitan: VendorSandbox) -> None:
    """A job is set to the closest status that API calls allow."""
    made = await atlas.create_work_order({"title": "Export me"})
    await exporting.export.push(TITLE)
    for status in ("ON_HOLD", "CANCELLED"):
        await atlas.update_work_order(made.id, {"status": status, "archived": status == "CANCELLED"})
        await exporting.export.push(TITLE)
        await atlas.update_work_order(made.id, {"status": "COMPLETED", "archived": False})
        report = await exporting.export.push(TITLE)
        job = servicetitan.records("jobs")[0]
        assert (job["jobStatus"], report.to_complete, report.refused) == ("Scheduled", [job["jobNumber"]], [])
        await atlas.update_work_order(made.id, {"status": "PENDING", "archived": False})
        await exporting.export.push(TITLE)


async def test_rescheduling_goes_both_ways(exporting: Exporting, atlas: Any, servicetitan: VendorSandbox) -> None:
    made = await atlas.create_work_order(
        {"title": "Export me", "estimatedStartDate": "2026-12-01T09:00:00Z", "estimatedDuration": 2}
    )
    await exporting.export.push(TITLE)
    since = datetime.now(UTC) - timedelta(minutes=1)

    def booked() -> Any:
        (appointment,) = servicetitan.records("jobs")[0]["appointments"]
        return appointment

    async def planned() -> tuple[str, float]:
        found = await atlas.get_work_order(made.id)
        return found.estimated_start_date.isoformat(), found.estimated_duration

    assert (await exporting.export.pull(since)).steps == [], "nobody has moved it"
    await atlas.update_work_order(made.id, {"estimatedStartDate": "2026-12-02T10:00:00Z"})
    plan = await exporting.export.push(TITLE, dry_run=True)
    report = await exporting.export.push(TITLE)
    detail = "2026-12-01T09:00:00Z/2026-12-01T11:00:00Z -> 2026-12-02T10:00:00Z/2026-12-02T12:00:00Z"
    assert [(step.action, step.detail) for step in report.steps] == [("reschedule", detail)]
    assert plan.steps == report.steps
    assert (booked()["start"], booked()["end"]) == ("2026-12-02T10:00:00Z", "2026-12-02T12:00:00Z")
    servicetitan.change_appointment(booked()["id"], start="2026-12-03T08:00:00Z", end="2026-12-03T08:30:00Z")
    report = await exporting.export.pull(since)
    assert [step.action for step in report.steps] == ["atlas schedule"]
    assert await planned() == ("2026-12-03T08:00:00+00:00", 0.5)
    for again in (await exporting.export.pull(since), await exporting.export.push(TITLE)):
        assert (again.steps, again.conflicts) == ([], [])
    # Both: the dispatcher's time counts, and the report says so.
    servicetitan.change_appointment(booked()["id"], start="2026-12-04T08:00:00Z", end="2026-12-04T09:00:00Z")
    await atlas.update_work_order(made.id, {"estimatedStartDate": "2026-12-05T10:00:00Z"})
    report = await exporting.export.push(TITLE)
    assert [(one.field, one.winner) for one in report.conflicts] == [("schedule", "servicetitan")]
    assert await planned() == ("2026-12-04T08:00:00+00:00", 1.0)
    servicetitan.change_job(servicetitan.records("jobs")[0]["id"], jobStatus="Canceled")
    await atlas.update_work_order(made.id, {"dueDate": "2026-12-06T10:00:00Z"})
    assert (await exporting.export.push(TITLE)).refused == [], "what is over is not moved any more"


async def test_a_job_may_lag_behind(exporting: Exporting, atlas: Any, servicetitan: VendorSandbox) -> None:
    """No call starts a job: it stays Scheduled, and what becomes of it then is no conflict."""
    made = await atlas.create_work_order({"title": "Export me", "status": "IN_PROGRESS"})
    await exporting.export.push(TITLE)
    assert (await exporting.export.push(TITLE)).steps == []
    since = datetime.now(UTC) - timedelta(minutes=1)
    assert (await exporting.export.pull(since)).steps == [], "Scheduled is no news"
    servicetitan.change_job(servicetitan.records("jobs")[0]["id"], jobStatus="Completed")
    report = await exporting.export.pull(since)
    assert ([step.detail for step in report.steps], report.conflicts) == (["IN_PROGRESS -> COMPLETED"], [])
    assert (await atlas.get_work_order(made.id))["status"] == "COMPLETED"


@pytest.mark.parametrize(("rule", "winner"), [("servicetitan", "IN_PROGRESS"), ("atlas", "ON_HOLD")])
async def test_both_changed_the_status(
    mode: Mode, atlas: Any, servicetitan: VendorSandbox, rule: str, winner: str
) -> None:
    made = await atlas.create_work_order({"title": "Export me"})
    async with client_of(mode, servicetitan) as client:
        export = Exporting(mode, atlas, client, {**MAPPING, "status_conflicts": rule}).export
        await export.push(TITLE)
        await atlas.update_work_order(made.id, {"status": "ON_HOLD"})
        servicetitan.change_job(servicetitan.records("jobs")[0]["id"], jobStatus="InProgress")
        report = await export.push(TITLE)
        assert [(one.atlas, one.servicetitan, one.winner) for one in report.conflicts] == [
            ("ON_HOLD", "IN_PROGRESS", rule)
        ]
        assert (await atlas.get_work_order(made.id))["status"] == winner
        assert (await export.push(TITLE)).conflicts == []


async def test_atlas_resumes_a_held_job(exporting: Exporting, atlas: Any, servicetitan: VendorSandbox) -> None:
    """No API call starts a job: its status Scheduled after a hold is not a change at ServiceTitan."""
    made = await atlas.create_work_order({"title": "Export me"})
    await exporting.export.push(TITLE)
    for held in ("ON_HOLD", "CANCELLED"):
        await atlas.update_work_order(made.id, {"status": held})
        await exporting.export.push(TITLE)
        await atlas.update_work_order(made.id, {"status": "IN_PROGRESS", "archived": False})
        servicetitan.add_fault("drop_after", method="DELETE")
        assert (await exporting.export.push(TITLE)).refused == []
        servicetitan.clear_faults()
        for report in (
            await exporting.export.push(TITLE),
            await exporting.export.pull(datetime.now(UTC) - timedelta(minutes=1)),
        ):
            assert (report.steps, report.conflicts) == ([], [])
        assert (await atlas.get_work_order(made.id))["status"] == "IN_PROGRESS"
        assert servicetitan.records("jobs")[0]["jobStatus"] == "Scheduled"
    servicetitan.change_job(servicetitan.records("jobs")[0]["id"], jobStatus="Completed")
    await exporting.export.pull(datetime.now(UTC) - timedelta(minutes=1))
    await atlas.update_work_order(made.id, {"status": "IN_PROGRESS"})
    report = await exporting.export.push(TITLE)
    assert "a completed job stays so" in report.unmapped[0].advice
    assert (await exporting.export.push(TITLE)).unmapped == [], "told once"
