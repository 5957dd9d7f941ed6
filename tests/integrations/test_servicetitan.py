"""Export to a local ServiceTitan, in both colours."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from atlas_api.api.comments import create_comment
from atlas_api.models.comment_create import CommentCreate
from support.colours import Colour
from support.vendors import opened

from rivet.integrations.atlas import AtlasConfigError, F
from rivet.integrations.atlas.servicetitan import (
    Appointment,
    JobCreate,
    Mapping,
    ServiceTitanClient,
    ServiceTitanExport,
    SyncServiceTitanClient,
    SyncServiceTitanExport,
)
from rivet.integrations.atlas.testing import AtlasSandbox, VendorSandbox, start_vendor
from rivet.integrations.atlas.vendors import (
    VendorAuthError,
    VendorConflictError,
    VendorOutcomeUnknownError,
    VendorRefusedError,
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


@asynccontextmanager
async def client_of(colour: Colour, vendor: VendorSandbox, **options: Any) -> AsyncIterator[Any]:
    found = {name.removeprefix("SERVICETITAN_").lower(): value for name, value in vendor.environment.items()}
    async with opened(colour, ServiceTitanClient, SyncServiceTitanClient, **{**found, **options}) as client:
        yield client


class Exporting:
    """An export whose calls are awaited, and the client of ServiceTitan."""

    def __init__(self, colour: Colour, atlas: Any, client: Any, mapping: Any) -> None:
        from support.vendors import Awaited

        self.client = client
        if colour.is_async:
            self.export: Any = ServiceTitanExport(atlas, client, mapping, settle_time=0.1)
        else:
            inner = SyncServiceTitanExport(atlas.client, client.inner, mapping, settle_time=0.1)
            self.export = Awaited(inner)


@pytest.fixture
async def exporting(colour: Colour, atlas: Any, servicetitan: VendorSandbox) -> AsyncIterator[Exporting]:
    async with client_of(colour, servicetitan) as client:
        yield Exporting(colour, atlas, client, MAPPING)


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
    assert job["appointments"] == [{"start": "2026-12-01T09:00:00Z", "end": "2026-12-01T11:00:00Z"}]
    (pump,) = servicetitan.records("equipment")
    assert (pump["name"], pump["serialNumber"], pump["locationId"]) == ("Pump", "SN1", 201)
    assert job["equipmentIds"] == [pump["id"]]
    servicetitan.clear_requests()
    again = await exporting.export.push(TITLE)
    assert again.steps == []
    assert {one["method"] for one in servicetitan.requests()} == {"GET"}


async def test_changes_follow(exporting: Exporting, colour: Colour, atlas: Any, servicetitan: VendorSandbox) -> None:
    made = await atlas.create_work_order({"title": "Export me", "priority": "LOW"})
    await exporting.export.push(TITLE)
    (job,) = servicetitan.records("jobs")
    servicetitan.change_job(job["id"], summary="The dispatcher's words")
    assert (await exporting.export.push(TITLE)).steps == [], "a dispatcher's change is left alone"
    await atlas.update_work_order(made.id, {"title": "Export me, please", "priority": "HIGH"})
    await colour.endpoint(create_comment, atlas, body=CommentCreate.from_dict(
        {"content": "Bring a ladder", "workOrder": {"id": made.id}, "files": []}
    ))  # fmt: skip
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

    await atlas.update_work_order(made.id, {"status": "COMPLETED", "notes": "New seal"})
    report = await exporting.export.push(TITLE)
    assert "no assigned technicians" in report.refused[0].message
    servicetitan.change_job(number, technicians=[801])
    await exporting.export.push(TITLE)
    assert await status() == ("COMPLETED", "Completed")
    (notes,) = servicetitan.records("notes").values()
    assert [note["text"].splitlines()[0] for note in notes][-1] == "New seal"


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
    colour: Colour, atlas: Any, servicetitan: VendorSandbox, rule: str, winner: str
) -> None:
    made = await atlas.create_work_order({"title": "Export me"})
    async with client_of(colour, servicetitan) as client:
        export = Exporting(colour, atlas, client, {**MAPPING, "status_conflicts": rule}).export
        await export.push(TITLE)
        await atlas.update_work_order(made.id, {"status": "ON_HOLD"})
        servicetitan.change_job(servicetitan.records("jobs")[0]["id"], jobStatus="InProgress")
        report = await export.push(TITLE)
        assert [(one.atlas, one.servicetitan, one.winner) for one in report.conflicts] == [
            ("ON_HOLD", "IN_PROGRESS", rule)
        ]
        assert (await atlas.get_work_order(made.id))["status"] == winner
        assert (await export.push(TITLE)).conflicts == []


async def test_what_is_not_mapped_is_told(colour: Colour, atlas: Any, servicetitan: VendorSandbox) -> None:
    made = await atlas.create_work_order({"title": "Export me"})
    other = await atlas.create_work_order({"title": "Export me too", "category": None})
    async with client_of(colour, servicetitan) as client:
        export = Exporting(colour, atlas, client, {"business_unit": 301}).export
        report = await export.push(TITLE)
        assert {(one.work_order, one.field) for one in report.unmapped} == {
            (number, field)
            for number in (made.custom_id, other.custom_id)
            for field in ("location", "job_type", "campaign")
        }  # fmt: skip
        assert all(one.advice for one in report.unmapped)
        assert servicetitan.records("jobs") == []
        without = {name: value for name, value in MAPPING.items() if name != "hold_reason"}
        export = Exporting(colour, atlas, client, without).export
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
async def test_a_lost_reply_doubles_nothing(
    colour: Colour, atlas: Any, servicetitan: VendorSandbox, kind: Any, path: str
) -> None:
    asset = await atlas.create_asset({"name": "Pump"})
    made = await atlas.create_work_order({"title": "Export me", "asset": asset.id})
    await colour.endpoint(create_comment, atlas, body=CommentCreate.from_dict(
        {"content": "Bring a ladder", "workOrder": {"id": made.id}, "files": []}
    ))  # fmt: skip
    async with client_of(colour, servicetitan) as client:
        export = Exporting(colour, atlas, client, MAPPING).export
        servicetitan.add_fault(kind, method="POST", path=path, seconds=0.05)
        for _ in range(2):  # equipment that was surely not made is made by the next push
            with contextlib.suppress(VendorOutcomeUnknownError):
                await export.push(TITLE)
        counts = [len(servicetitan.records(name)) for name in ("jobs", "equipment")]
        (notes,) = servicetitan.records("notes").values()
        assert [*counts, len(notes)] == [1, 1, 1]
        assert servicetitan.records("jobs")[0]["equipmentIds"]


async def test_limits_and_tokens(colour: Colour, atlas: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rivet.integrations.atlas.retry.FIRST_PAUSE", 0.05)
    with start_vendor("servicetitan") as vendor:
        async with client_of(colour, vendor) as client:
            for _ in range(80):
                await client.names("job-types")
            asked = vendor.requests()
            assert [one for one in asked if one["status"] == 429] == []
            assert len([one for one in asked if one["path"] == "/connect/token"]) == 1
            vendor.add_fault("rate_limit", path="*/job-types")
            assert await client.names("job-types") == {401: "Repair", 402: "Maintenance"}
        async with client_of(colour, vendor, client_secret="wrong-secret-1") as client:
            with pytest.raises(VendorAuthError, match="client_secret") as caught:
                await client.names("job-types")
            assert "wrong-secret-1" not in str(vars(caught.value)) + repr(client) + repr(vars(client))


async def test_a_revoked_token_is_renewed_once(colour: Colour, servicetitan: VendorSandbox) -> None:
    async with client_of(colour, servicetitan) as client:
        await client.names("job-types")
        servicetitan.add_fault("status", path="*/job-types", status=401)
        servicetitan.clear_requests()
        assert await client.names("job-types")
        assert len(servicetitan.requests("POST", "/connect/token")) == 1


async def test_typed_jobs(colour: Colour, servicetitan: VendorSandbox) -> None:
    begin = datetime(2026, 12, 1, 9, tzinfo=UTC)
    right = JobCreate(101, 201, 301, 401, 501, "Low", [Appointment(begin, begin + timedelta(hours=1), (801,))], "Hi")
    async with client_of(colour, servicetitan) as client:
        job = await client.create_job(right)
        await client.complete_job(job.id, begin)
        assert (await client.get_job(job.id)).status == "Completed"
        with pytest.raises(VendorConflictError, match="already completed") as caught:
            await client.complete_job(job.id, begin)
        assert caught.value.trace_id
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
    from rivet.integrations.atlas.servicetitan.locks import locked

    account = getattr(exporting.client, "inner", exporting.client).account
    with locked(account), pytest.raises(AtlasConfigError, match="Another process"):
        await exporting.export.push(TITLE)
