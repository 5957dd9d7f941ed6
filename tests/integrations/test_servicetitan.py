"""Export to a local ServiceTitan, sync and async."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import traceback
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qsl

import pytest
from atlas_api.api.comments import create_comment
from atlas_api.api.work_orders import delete_work_order
from atlas_api.models.comment_create import CommentCreate
from support.modes import Mode
from support.servers import Answer, ScriptedServer, Seen
from support.vendors import opened, validated_vendor

from rivet.integrations.atlas import AtlasConfigError, F
from rivet.integrations.atlas.servicetitan import (
    Appointment,
    JobCreate,
    Mapping,
    ServiceTitanClient,
    ServiceTitanExport,
    SyncServiceTitanClient,
    SyncServiceTitanExport,
    _job_mapping,
)
from rivet.integrations.atlas.servicetitan._tenant_lock import TenantLock
from rivet.integrations.atlas.testing import AtlasSandbox, VendorSandbox
from rivet.integrations.atlas.vendors import (
    BusyError,
    VendorAuthError,
    VendorConflictError,
    VendorOutcomeUnknownError,
    VendorRefusedError,
    VendorUnavailableError,
)

MAPPING: dict[str, Any] = {
    "business_unit": 301,
    "job_type": 401,
    "campaign": 501,
    "hold_reason": 601,
    "cancel_reason": 701,
    "place": {"customer": 101, "location": 201},
    "categories": {"Inspection": {"job_type": 402, "business_unit": 302}},
}
TITLE = F.title.contains("Export me")
NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)


async def comment(mode: Mode, atlas: Any, id: int, text: str) -> int:
    body = CommentCreate.from_dict({"content": text, "workOrder": {"id": id}, "files": []})
    return int((await mode.endpoint(create_comment, atlas, body=body)).id)


@asynccontextmanager
async def client_of(mode: Mode, vendor: VendorSandbox, **options: Any) -> AsyncIterator[Any]:
    found = {name.removeprefix("SERVICETITAN_").lower(): value for name, value in vendor.environment.items()}
    async with opened(mode, ServiceTitanClient, SyncServiceTitanClient, **{**found, **options}) as client:
        yield client


class Exporting:
    """Export whose calls are awaited, and the client of ServiceTitan."""

    def __init__(self, mode: Mode, atlas: Any, client: Any, mapping: Any) -> None:
        from support.vendors import Awaited

        self.client = client
        if mode.is_async:
            self.export: Any = ServiceTitanExport(atlas, client, mapping, settle_time=0.1)
        else:
            inner = SyncServiceTitanExport(atlas.client, client.inner, mapping, settle_time=0.1)
            self.export = Awaited(inner)


@pytest.fixture
async def exporting(mode: Mode, atlas: Any, servicetitan: VendorSandbox) -> AsyncIterator[Exporting]:
    async with client_of(mode, servicetitan) as client:
        yield Exporting(mode, atlas, client, MAPPING)


async def test_a_work_order_becomes_a_job_once(exporting: Exporting, atlas: Any, servicetitan: VendorSandbox) -> None:
    asset = await atlas.create_asset({"name": "Pump", "serialNumber": "SN1", "manufacturer": "Siemens"})
    made = await atlas.create_work_order(
        {
            "title": "Export me & more", "description": "First\nsecond <b>", "priority": "CRITICAL", "asset": asset.id,
            "estimatedStartDate": "2026-12-01T09:00:00Z", "estimatedDuration": 2,
        }
    )  # fmt: skip
    report = await exporting.export.push(TITLE)
    assert (report.seen, report.count("create"), report.unmapped, report.refused) == (1, 1, [], [])
    (job,) = servicetitan.records("jobs")
    assert job["summary"].startswith("Export me &amp; more<br>First<br>second")
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


async def test_undocumented_variations_are_tolerated(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tokens without a lifetime or with one as a string, empty pages, reasons that are not in use any more."""
    monkeypatch.setattr("rivet.integrations.atlas._pipeline.retry.FIRST_PAUSE", 0.001)
    reason = {"id": 601, "name": "Waiting", "createdOn": "2025-01-01T00:00:00Z", "modifiedOn": "2025-01-01T00:00:00Z"}
    pages = [[], [{**reason, "active": True}], [{**reason, "id": 602, "active": False}], [], [], []]
    granted: dict[str, Any] = {}

    def answer(seen: Seen) -> Answer:
        if seen.path == "/connect/token":
            return Answer(200, {"access_token": "token-1", "token_type": "Bearer", **granted})
        number = int(dict(parse_qsl(seen.path.partition("?")[2]))["page"])
        return Answer(200, {"page": number, "pageSize": 50, "hasMore": True, "data": pages[number - 1]})

    with ScriptedServer(answer) as server:
        addresses = {"base_url": server.base_url, "auth_url": server.base_url}
        who = {"client_id": "a", "client_secret": "b", "app_key": "c", "tenant_id": 1, "application_guid": "0" * 32}
        for lifetime in ({}, {"expires_in": "900"}, {"expires_in": "soon"}, {"expires_in": None}):
            granted = lifetime
            async with opened(mode, ServiceTitanClient, SyncServiceTitanClient, **who, **addresses) as client:
                assert await client.names("job-hold-reasons") == {601: "Waiting"}


def test_reformatted_notes_are_recognised() -> None:
    mark = _job_mapping.note_mark(17)
    text = _job_mapping.note_of("Bring a ladder\nand < 2 ropes", mark)
    for laid in (
        text,
        text.replace("\n", " "),
        f"<p>{text}</p>".replace("\n", "<br/>\r\n"),
        text.replace(" ", "&nbsp;"),
    ):
        assert _job_mapping.has_note([laid], mark), laid
    assert not _job_mapping.has_note(
        [f"He says: {mark} is done", _job_mapping.note_of("x", _job_mapping.note_mark(117))], mark
    )


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


async def test_a_revoked_token_is_renewed_once(mode: Mode, servicetitan: VendorSandbox) -> None:
    async with client_of(mode, servicetitan) as client:
        await client.names("job-types")
        servicetitan.add_fault("status", path="*/job-types", status=401)
        servicetitan.clear_requests()
        assert await client.names("job-types")
        assert len(servicetitan.requests("POST", "/connect/token")) == 1


async def test_typed_jobs(mode: Mode, servicetitan: VendorSandbox) -> None:
    begin = datetime(2026, 12, 1, 9, tzinfo=UTC)
    right = JobCreate(101, 201, 301, 401, 501, "Low", [Appointment(begin, begin + timedelta(hours=1), (801,))], "Hi")
    async with client_of(mode, servicetitan) as client:
        job = await client.create_job(right)
        await client.hold_job(job, 601, "Parts")
        assert (await client.get_job(job.id)).status == "Hold"
        with pytest.raises(VendorConflictError, match="Appointment is Hold") as caught:
            await client.hold_job(job, 601, "Parts")
        assert caught.value.trace_id
        with pytest.raises(VendorRefusedError, match="active reasonId"):
            await client.cancel_job(job.id, 702, "No more")
        assert [one.id for one in await client.get_jobs([job.id, 7])] == [job.id]
        with pytest.raises(VendorRefusedError) as refused:
            await client.create_job(JobCreate(102, 201, 301, 401, 501, "Low", right.appointments))
        assert refused.value.errors == {"locationId": "Location does not belong to the customer"}
        for changed in ({"appointments": []}, {"priority": "ASAP"}):
            with pytest.raises(AtlasConfigError):
                await client.create_job(dataclasses.replace(right, **changed))


def test_mapping_files(tmp_path: Path) -> None:
    import inspect

    from rivet.integrations.atlas.servicetitan import mapping

    example = inspect.cleandoc(str(mapping.__doc__)).partition("\n\n")[2]
    path = tmp_path / "servicetitan.toml"
    path.write_text(inspect.cleandoc(example), encoding="utf-8")
    found = Mapping.read(path)
    assert (found.categories["Inspection"].job_type, found.priority("CRITICAL"), found.priority("NEW")) == (
        402,
        "Urgent",
        "Normal",
    )
    path.write_text('job_type = "x"\nfoo = 1\n', encoding="utf-8")
    with pytest.raises(AtlasConfigError, match=r"job_type.*foo"):
        Mapping.read(path)
    for wrong in (tmp_path / "none.toml", tmp_path):
        with pytest.raises(AtlasConfigError, match="cannot be read"):
            Mapping.read(wrong)


def test_settings_are_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(AtlasConfigError, match=r"client_id \(SERVICETITAN_CLIENT_ID\).*app_key"):
        ServiceTitanClient()
    right = {"client_id": "a", "client_secret": "b", "app_key": "c", "tenant_id": 1, "application_guid": "0" * 32}
    wrong = {
        "tenant_id": "x",
        "application_guid": "x",
        "environment": "x",
        "base_url": "http://api.example",
        "timeout": 0,
    }
    for name, value in wrong.items():
        with pytest.raises(AtlasConfigError, match=name):
            ServiceTitanClient(**{**right, name: value})  # type: ignore[arg-type]
    monkeypatch.setenv("SERVICETITAN_ENVIRONMENT", "integration")
    assert ServiceTitanClient(**right).base_url == "https://api-integration.servicetitan.io"  # type: ignore[arg-type]


async def test_one_export_at_a_time(exporting: Exporting, atlas: Any, atlas_sandbox: AtlasSandbox) -> None:
    account = getattr(exporting.client, "inner", exporting.client).account
    with TenantLock(account).locked():
        with pytest.raises(BusyError, match="under way"):
            await exporting.export.push(TITLE)
        assert (await exporting.export.push(TITLE, dry_run=True)).steps == []


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
    assert f"cancel job {servicetitan.records('jobs')[0]['jobNumber']}" in report.refused[0].message


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


async def test_a_failed_sign_in_is_shared_and_hides_secrets(mode: Mode, servicetitan: VendorSandbox) -> None:
    async with client_of(mode, servicetitan, client_secret="wrong-secret-1") as client:
        found = await asyncio.gather(*(client.get_job(7) for _ in range(20)), return_exceptions=True)
        assert {type(one) for one in found} == {VendorAuthError}
        assert len(servicetitan.requests("POST", "/connect/token")) <= 3
    async with client_of(mode, servicetitan) as client:
        with pytest.raises(VendorRefusedError) as caught:
            await client.get_job(7)
        shown = with_locals(caught.value)
        servicetitan.add_fault("drop_before", times=None)
        with pytest.raises(VendorOutcomeUnknownError) as lost:
            await client.add_note(7, "hello")
        shown += with_locals(lost.value)
        plain = getattr(client, "inner", client)
        shown += repr(vars(plain)) + repr(vars(plain._oauth))
        given = [servicetitan.environment[f"SERVICETITAN_{name}"] for name in ("APP_KEY", "CLIENT_SECRET")]
        for secret in (str(plain._oauth._token), *given):
            assert secret not in shown


def with_locals(error: BaseException) -> str:
    trace = traceback.TracebackException.from_exception(error, capture_locals=True)
    return "".join(trace.format()) + repr(vars(error))


def test_ambiguous_places_are_not_guessed() -> None:
    place = {"customer": 101, "location": 201}
    mapping = Mapping.read({"place": place, "locations": {"7": {**place, "business_unit": 1}, "Hall": place}})
    assert _job_mapping._mapped(mapping.locations, SimpleNamespace(id=7, name="Hall")).business_unit == 1  # type: ignore[union-attr]
    for wrong in (None, 5, []):
        with pytest.raises(AtlasConfigError):
            Mapping.read(wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "call",
    [
        lambda client: client.get_job(-1),
        lambda client: client.get_job("x"),
        lambda client: client.update_job(1, priority="ASAP"),
        lambda client: client.add_note(1, " "),
        lambda client: client.cancel_job(1, None, ""),
        lambda client: client.find_jobs("key", "1,2"),
        lambda client: client.reschedule(1, NOW, NOW),
        lambda client: client.reschedule(1, "today", NOW),
    ],
)
async def test_bad_input_is_refused_before_any_request(mode: Mode, servicetitan: VendorSandbox, call: Any) -> None:
    servicetitan.clear_requests()
    async with client_of(mode, servicetitan) as client:
        with pytest.raises(AtlasConfigError):
            await call(client)
    assert servicetitan.requests() == []
