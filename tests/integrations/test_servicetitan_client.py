"""Client and settings of ServiceTitan: tokens, typed jobs, refused arguments."""

from __future__ import annotations

import asyncio
import dataclasses
import traceback
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest
from support.exports import NOW, client_of
from support.modes import Mode
from support.servers import Answer, ScriptedServer, Seen
from support.vendors import opened

from rivet.integrations.atlas import AtlasConfigError
from rivet.integrations.atlas.servicetitan import (
    Appointment,
    JobCreate,
    Mapping,
    ServiceTitanClient,
    SyncServiceTitanClient,
)
from rivet.integrations.atlas.testing import VendorSandbox
from rivet.integrations.atlas.vendors import (
    VendorAuthError,
    VendorConflictError,
    VendorOutcomeUnknownError,
    VendorRefusedError,
)

pytestmark = pytest.mark.slow


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


async def test_a_download_is_read_up_to_its_limit(mode: Mode) -> None:
    """The file breaks off after a megabyte: whoever reads on finds that out."""
    file = Answer(200, raw=b"x" * 2_000_000, truncate=True)
    token = Answer(200, {"access_token": "token-1", "token_type": "Bearer"})
    with ScriptedServer(lambda seen: token if seen.path == "/connect/token" else file) as server:
        addresses = {"base_url": server.base_url, "auth_url": server.base_url}
        who = {"client_id": "a", "client_secret": "b", "app_key": "c", "tenant_id": 1, "application_guid": "0" * 32}
        async with opened(mode, ServiceTitanClient, SyncServiceTitanClient, **who, **addresses) as client:
            with pytest.raises(VendorRefusedError, match="larger than 10,000 bytes"):
                await client.download_attachment("a.pdf", 10_000)
            file = Answer(200, raw=b"whole")
            assert await client.download_attachment("a.pdf", 5) == b"whole"


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
