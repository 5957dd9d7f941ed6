"""Work orders become jobs, and changes of them follow."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from atlas_api.api.work_orders import delete_work_order
from support.exports import MAPPING, NOW, TITLE, Exporting, client_of, comment
from support.modes import Mode

from rivet.integrations.atlas import AtlasConfigError, F
from rivet.integrations.atlas.servicetitan import (
    Appointment,
    JobCreate,
    Mapping,
    _job_mapping,
    _note_mapping,
)
from rivet.integrations.atlas.testing import VendorSandbox

pytestmark = pytest.mark.slow


async def test_a_work_order_becomes_a_job_once(exporting: Exporting, atlas: Any, servicetitan: VendorSandbox) -> None:
    asset = await atlas.create_asset({"name": "Pump", "serialNumber": "SN1", "manufacturer": "Siemens"})
    made = await atlas.create_work_order(
        {
            "title": "Export me & more", "description": "First\nsecond <b>", "priority": "CRITICAL", "asset": asset.id,
            "estimatedStartDate": "2026-12-01T09:00:00Z", "estimatedDuration": 2,
        },
        idempotency_key="k1",
    )  # fmt: skip
    report = await exporting.export.push(TITLE)
    assert (report.seen, report.count("create"), report.unmapped, report.refused) == (1, 1, [], [])
    (job,) = servicetitan.records("jobs")
    assert job["summary"].startswith("Export me &amp; more<br>First<br>second")
    assert "idempotency key" not in job["summary"], "it is for Atlas alone"
    assert job["summary"].endswith(f"Atlas {made.custom_id}")
    assert (job["priority"], job["customerId"], job["locationId"], job["jobTypeId"]) == ("Urgent", 101, 201, 401)
    (booked,) = job["appointments"]
    assert (booked["start"], booked["end"]) == ("2026-12-01T09:00:00Z", "2026-12-01T11:00:00Z")
    (pump,) = servicetitan.records("equipment")
    assert (pump["name"], pump["serialNumber"], pump["locationId"]) == ("Pump", "SN1", 201)
    assert job["equipmentIds"] == [pump["id"]]
    servicetitan.clear_requests()
    again = await exporting.export.push(TITLE)
    assert again.steps == []
    assert {one["method"] for one in servicetitan.requests()} == {"GET"}


async def test_changes_follow(exporting: Exporting, mode: Mode, atlas: Any, servicetitan: VendorSandbox) -> None:
    made = await atlas.create_work_order({"title": "Export me", "priority": "LOW"})
    await exporting.export.push(TITLE)
    (job,) = servicetitan.records("jobs")
    servicetitan.change_job(job["id"], summary="The dispatcher's words")
    assert (await exporting.export.push(TITLE)).steps == [], "a dispatcher's change is left alone"
    await atlas.update_work_order(made.id, {"title": "Export me, please", "priority": "HIGH"})
    await comment(mode, atlas, made.id, "Bring a ladder")
    report = await exporting.export.push(TITLE)
    assert [step.action for step in report.steps] == ["update", "note"]
    (job,) = servicetitan.records("jobs")
    assert (job["summary"].split("<br>")[0], job["priority"]) == ("Export me, please", "High")
    (notes,) = servicetitan.records("notes").values()
    assert [note["text"].splitlines()[0] for note in notes] == ["Bring a ladder"]
    assert (await exporting.export.push(TITLE)).steps == []


async def test_unmapped_values_are_reported(mode: Mode, atlas: Any, servicetitan: VendorSandbox) -> None:
    made = await atlas.create_work_order({"title": "Export me"})
    other = await atlas.create_work_order({"title": "Export me too", "category": None})
    async with client_of(mode, servicetitan) as client:
        export = Exporting(mode, atlas, client, {"business_unit": 301}).export
        report = await export.push(TITLE)
        assert {(one.work_order, one.field) for one in report.unmapped} == {
            (number, field)
            for number in (made.custom_id, other.custom_id)
            for field in ("location", "job_type", "campaign")
        }  # fmt: skip
        assert all(one.advice for one in report.unmapped)
        assert servicetitan.records("jobs") == []
        without = {name: value for name, value in MAPPING.items() if name != "hold_reason"}
        export = Exporting(mode, atlas, client, without).export
        await export.push(TITLE)
        await atlas.update_work_order(made.id, {"status": "ON_HOLD"})
        await atlas.update_work_order(other.id, {"status": "IN_PROGRESS"})
        report = await export.push(TITLE)
        assert [(one.value, "hold_reason" in one.advice) for one in report.unmapped] == [("ON_HOLD", True)]
        assert (await export.pull(datetime.now(UTC) - timedelta(hours=1))).steps == [], "nobody changed it there"


async def test_a_dry_run_writes_nothing(exporting: Exporting, atlas: Any, servicetitan: VendorSandbox) -> None:
    await atlas.create_work_order({"title": "Export me"})
    report = await exporting.export.push(TITLE, dry_run=True)
    assert [(step.action, step.job, step.detail) for step in report.steps] == [("create", None, "Export me")]
    assert servicetitan.records("jobs") == []
    await exporting.export.push(TITLE)
    number = servicetitan.records("jobs")[0]["id"]
    servicetitan.change_job(number, jobStatus="InProgress")
    servicetitan.clear_requests()
    report = await exporting.export.pull(datetime.now(UTC) - timedelta(hours=1), dry_run=True)
    assert [step.detail for step in report.steps] == ["PENDING -> IN_PROGRESS"]
    assert {one["method"] for one in servicetitan.requests()} == {"GET"}
    assert [one.title async for one in atlas.iter_work_orders(TITLE & (F.status == "IN_PROGRESS"))] == []


async def test_a_dry_run_reports_all_steps_of_a_real_one(
    exporting: Exporting, mode: Mode, atlas: Any, servicetitan: VendorSandbox
) -> None:
    asset = await atlas.create_asset({"name": "Pump"})
    made = await atlas.create_work_order({"title": "Export me", "asset": asset.id, "status": "ON_HOLD"})
    await comment(mode, atlas, made.id, "Bring a ladder")
    plan = await exporting.export.push(TITLE, dry_run=True)
    assert servicetitan.records("jobs") == []
    done = await exporting.export.push(TITLE)
    assert [(step.action, step.detail) for step in plan.steps] == [(step.action, step.detail) for step in done.steps]
    assert [step.action for step in done.steps] == ["create", "status", "note", "equipment"]


async def test_refused_writes_are_not_steps(mode: Mode, atlas: Any, servicetitan: VendorSandbox) -> None:
    await atlas.create_work_order({"title": "Export me"})
    async with client_of(mode, servicetitan) as client:
        export = Exporting(mode, atlas, client, {**MAPPING, "place": {"customer": 102, "location": 201}}).export
        report = await export.push(TITLE)
        assert (report.steps, len(report.refused)) == ([], 1)
        assert report.refused[0].trace_id in report.refused[0].message
        assert "locationId: Location does not belong to the customer" in report.refused[0].message


async def test_only_what_atlas_changed_is_updated(
    exporting: Exporting, mode: Mode, atlas: Any, servicetitan: VendorSandbox
) -> None:
    made = await atlas.create_work_order({"title": "Export me", "priority": "LOW"})
    await comment(mode, atlas, made.id, "quote: [Atlas comment 2] and on")
    await exporting.export.push(TITLE)
    number = servicetitan.records("jobs")[0]["id"]
    servicetitan.change_job(number, summary="Gate code 7", priority="Urgent")
    await atlas.update_work_order(made.id, {"priority": "MEDIUM"})
    second = await comment(mode, atlas, made.id, "Bring a ladder")
    assert second == 2, "the first comment quotes it"
    report = await exporting.export.push(TITLE)
    assert [(step.action, step.detail) for step in report.steps] == [("update", "Normal"), ("note", "Bring a ladder")]
    job = servicetitan.records("jobs")[0]
    assert (job["summary"], job["priority"]) == ("Gate code 7", "Normal")


async def test_a_work_order_that_is_gone(
    exporting: Exporting, mode: Mode, atlas: Any, servicetitan: VendorSandbox
) -> None:
    made = await atlas.create_work_order({"title": "Export me"})
    await exporting.export.push(TITLE)
    await mode.endpoint(delete_work_order, atlas, id=made.id)
    report = await exporting.export.pull(datetime.now(UTC) - timedelta(minutes=1))
    (job,) = servicetitan.records("jobs")
    assert f"cancel job {job['jobNumber']}" in report.refused[0].message
    await exporting.client.update_job(job["id"], external={"atlas_work_order_id": "12a"})
    for report in (
        await exporting.export.pull(datetime.now(UTC) - timedelta(minutes=1)),
        await exporting.export.push(),
    ):
        assert [(one.work_order, "correct it" in one.message) for one in report.refused] == [("12a", True)]


async def test_two_jobs_of_one_work_order_are_reported(
    exporting: Exporting, atlas: Any, servicetitan: VendorSandbox
) -> None:
    made = await atlas.create_work_order({"title": "Export me"})
    await exporting.export.push(TITLE)
    job = JobCreate(101, 201, 301, 401, 501, "Low", [Appointment(NOW, NOW + timedelta(hours=1))], "", {})
    await exporting.client.create_job(dataclasses.replace(job, external={"atlas_work_order_id": str(made.id)}))
    report = await exporting.export.push(TITLE)
    numbers = ", ".join(one["jobNumber"] for one in servicetitan.records("jobs"))
    assert numbers in report.refused[0].message


def test_ambiguous_places_are_not_guessed() -> None:
    place = {"customer": 101, "location": 201}
    mapping = Mapping.read({"place": place, "locations": {"7": {**place, "business_unit": 1}, "Hall": place}})
    assert _job_mapping.mapped(mapping.locations, SimpleNamespace(id=7, name="Hall")).business_unit == 1  # type: ignore[union-attr]
    for wrong in (None, 5, []):
        with pytest.raises(AtlasConfigError):
            Mapping.read(wrong)  # type: ignore[arg-type]


def test_reformatted_notes_are_recognised() -> None:
    mark = _note_mapping.note_mark(17)
    text = _note_mapping.note_of("Bring a ladder\nand < 2 ropes", mark)
    for laid in (
        text,
        text.replace("\n", " "),
        f"<p>{text}</p>".replace("\n", "<br/>\r\n"),
        text.replace(" ", "&nbsp;"),
    ):
        assert _note_mapping.has_note([laid], mark), laid
    assert not _note_mapping.has_note(
        [f"He says: {mark} is done", _note_mapping.note_of("x", _note_mapping.note_mark(117))], mark
    )
