"""What people do at ServiceTitan comes to Atlas once; feeds, deletions, and where a pull resumes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from atlas_api.api.work_orders import delete_work_order
from support.exports import MAPPING, TITLE, Exporting, client_of, comment
from support.modes import Mode

from rivet.integrations.atlas.testing import VendorSandbox

pytestmark = pytest.mark.slow

HOUR_AGO = datetime.now(UTC) - timedelta(hours=1)


async def test_notes_of_technicians_become_comments(
    exporting: Exporting, mode: Mode, atlas: Any, servicetitan: VendorSandbox
) -> None:
    made = await atlas.create_work_order({"title": "Export me"})
    await comment(mode, atlas, made.id, "Bring a ladder")
    await exporting.export.push(TITLE)
    job = servicetitan.records("jobs")[0]
    servicetitan.add_job_note(job["id"], "Seal < 3 mm\nreplaced")
    servicetitan.change_job(job["id"], summaryOfWork="<p>New seal &amp; oil.</p>")
    plan = await exporting.export.pull(HOUR_AGO, dry_run=True)
    report = await exporting.export.pull(HOUR_AGO)
    assert [(step.action, step.detail) for step in report.steps] == [
        ("atlas comment", "Seal < 3 mm"), ("atlas comment", "New seal & oil."),
    ]  # fmt: skip
    assert plan.steps == report.steps
    texts = [one.content for one in await atlas.comments.find(made.id)]
    assert any(text.endswith("Seal &lt; 3 mm\nreplaced") for text in texts), texts
    assert len(texts) == 3
    # Neither comes twice, and none goes back as a note.
    assert [(await exporting.export.pull(HOUR_AGO)).steps, (await exporting.export.push(TITLE)).steps] == [[], []]
    # A lost response, and the next pull.
    servicetitan.add_job_note(job["id"], "Tested")
    servicetitan.add_fault("status", path="*/export/job-notes", status=404)
    missing = await exporting.export.pull(HOUR_AGO)
    assert (missing.steps, "notes" in missing.without) == ([], True)
    assert "its API may have changed" in missing.refused[0].message
    servicetitan.clear_faults()
    assert [step.detail for step in (await exporting.export.pull(HOUR_AGO)).steps] == ["Tested"]


async def test_why_a_job_was_cancelled(exporting: Exporting, atlas: Any, servicetitan: VendorSandbox) -> None:
    made = await atlas.create_work_order({"title": "Export me"})
    await exporting.export.push(TITLE)
    await exporting.client.cancel_job(servicetitan.records("jobs")[0]["id"], 701, "The line is sold")
    await exporting.export.pull(HOUR_AGO)
    assert (await atlas.get_work_order(made.id))["status"] == "CANCELLED"
    assert "cancelled there (The line is sold)" in (await atlas.comments.find(made.id))[0].content


async def test_people_are_sent(mode: Mode, atlas: Any, servicetitan: VendorSandbox) -> None:
    me, *_ = [user.id async for user in atlas.iter_users()]
    await atlas.create_work_order({"title": "Export me", "primaryUser": me, "assignedTo": [me]})
    async with client_of(mode, servicetitan) as client:
        export = Exporting(mode, atlas, client, {**MAPPING, "technicians": {str(me): 901}}).export
        assert (await export.push(TITLE)).refused == []
        assert servicetitan.records("jobs")[0]["technicians"] == [901]


async def test_a_push_of_everything_reports_deleted_work_orders(
    exporting: Exporting, mode: Mode, atlas: Any, servicetitan: VendorSandbox
) -> None:
    made = await atlas.create_work_order({"title": "Export me"})
    await exporting.export.push(TITLE)
    await mode.endpoint(delete_work_order, atlas, id=made.id)
    assert (await exporting.export.push(TITLE)).refused == []
    (gone,) = (await exporting.export.push()).refused
    assert (gone.work_order, "cancel job" in gone.message) == (str(made.id), True)


async def test_a_pull_resumes_where_the_last_one_began(
    exporting: Exporting, mode: Mode, atlas: Any, servicetitan: VendorSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(f"rivet.integrations.atlas.servicetitan._{mode.name}.export.OVERLAP", timedelta(0))
    made = await atlas.create_work_order({"title": "Export me"})
    seen: list[tuple[int, int | None, float | None]] = []
    await exporting.export.push(TITLE, on_progress=lambda now: seen.append((now.seen, now.total, now.seconds_left)))
    assert seen == [(1, 1, 0.0)]
    servicetitan.change_job(servicetitan.records("jobs")[0]["id"], jobStatus="InProgress")
    servicetitan.add_fault("status", path="*/appointments", status=400)
    with pytest.raises(Exception, match="refuses"):
        await exporting.export.pull()
    servicetitan.clear_faults()
    servicetitan.clear_requests()
    assert [step.action for step in (await exporting.export.pull()).steps] == ["atlas status"]
    assert (await atlas.get_work_order(made.id))["status"] == "IN_PROGRESS"
    # What was refused is read again, and a pull since a later moment leaves no gap.
    servicetitan.add_job_note(servicetitan.records("jobs")[0]["id"], "Tested")
    servicetitan.add_fault("status", path="*/export/job-notes", status=404)
    assert len((await exporting.export.pull()).refused) == 1
    assert (await exporting.export.pull(datetime.now(UTC) + timedelta(hours=1))).steps == []
    assert [step.action for step in (await exporting.export.pull()).steps] == ["atlas comment"]
    assert (await exporting.export.pull()).steps == []


async def test_feeds_and_history(exporting: Exporting, atlas: Any, servicetitan: VendorSandbox) -> None:
    for at in range(3):
        await atlas.create_work_order({"title": f"Export me {at}"})
    await exporting.export.push(TITLE)
    client, token = exporting.client, ""
    id = servicetitan.records("jobs")[0]["id"]
    for at in range(12):
        servicetitan.add_job_note(id, f"Note {at}")
    pages = [page async for page in client.iter_feed("job-notes", HOUR_AGO, recent=False)]
    assert [note["text"] for page in pages for note in page.records] == [f"Note {at}" for at in range(12)]
    assert len(pages) == 2
    await client.cancel_job(id, 701, "Sold")
    assert [one["eventType"] for one in await client.get_history(id)] == ["Job Booked", "Job Canceled"]
    for feed, count in (("jobs", 3), ("appointments", 3), ("job-history", 3), ("job-canceled-logs", 1)):
        pages = [page async for page in client.iter_feed(feed, HOUR_AGO)]
        assert sum(len(page.records) for page in pages) >= count, feed
        token = pages[-1].continue_from
        assert len([page async for page in client.iter_feed(feed, token)]) == 1
    assert [page.records async for page in client.iter_feed("installed-equipment", token)] == [[]]
