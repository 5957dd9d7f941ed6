"""LangSmith runs and log lines: only the allow-lists' fields, and no cost when tracing is off."""

from __future__ import annotations

import json
import logging
import socket
import subprocess
import sys
from typing import Any

import pytest
from support.modes import Mode
from support.servers import Answer, ScriptedServer
from support.vendors import opened

from rivet.integrations.atlas import AtlasError, AtlasNotFoundError
from rivet.integrations.atlas.maintainx import MaintainXClient, SyncMaintainXClient
from rivet.integrations.atlas.testing import AtlasSandbox, VendorSandbox
from rivet.integrations.atlas.vendors import VendorNotFoundError

pytestmark = pytest.mark.slow

langsmith = pytest.importorskip("langsmith")


@pytest.fixture
def collector() -> Any:
    """Server with LangSmith's API."""
    with ScriptedServer(lambda seen: Answer(200, {})) as server:
        yield server


async def test_runs(mode: Mode, atlas_sandbox: AtlasSandbox, collector: ScriptedServer) -> None:
    client = langsmith.Client(api_url=collector.base_url, api_key="lsv2_x", auto_batch_tracing=False)
    with langsmith.tracing_context(enabled=True, client=client, project_name="plant"):
        async with mode.client(**atlas_sandbox.credentials) as atlas:
            made = await atlas.create_work_order({"title": "very private title", "priority": "HIGH"})
            with pytest.raises(AtlasNotFoundError):
                await atlas.get_work_order(999_999)
    operations = ["list_custom_fields", "search_work_orders", "create_work_order", "get_work_order"]
    posted = [seen.json() for seen in collector.seen if seen.method == "POST"]
    patched = [seen.json() for seen in collector.seen if seen.method == "PATCH"]
    assert [run["name"] for run in posted] == [f"atlas.{name}" for name in operations]
    assert {run["session_name"] for run in posted} == {"plant"}
    assert [run["inputs"] for run in posted] == [
        {"operation": "list_custom_fields", "method": "GET", "ids": {}, "body": {}},
        {
            "operation": "search_work_orders",
            "method": "POST",
            "ids": {},
            "body": {"pageNum": 0, "pageSize": 1, "sortField": "id", "direction": "DESC"},
        },
        {"operation": "create_work_order", "method": "POST", "ids": {}, "body": {"priority": "HIGH"}},
        {"operation": "get_work_order", "method": "GET", "ids": {"id": 999_999}, "body": {}},
    ]
    outputs = [run["outputs"] for run in patched]
    assert all(output.pop("latency_ms") > 0 for output in outputs)
    assert [output.pop("reply", None) for output in outputs] == [
        {},
        {"totalElements": 4, "totalPages": 4, "numberOfElements": 1},
        {"id": made.id, "customId": made.custom_id, "priority": "HIGH", "status": "OPEN"},
        None,
    ]
    assert outputs == [{"attempts": 1, "status": status} for status in (200, 200, 200, 404)]
    assert [run.get("error") for run in patched] == [None, None, None, "AtlasNotFoundError"]
    wire = json.dumps([seen.body.decode(errors="replace") for seen in collector.seen])
    for secret in ("very private", atlas_sandbox.password, "eyJ", atlas_sandbox.email):
        assert secret not in wire


async def test_runs_of_calls_to_vendors(mode: Mode, maintainx: VendorSandbox, collector: ScriptedServer) -> None:
    client = langsmith.Client(api_url=collector.base_url, api_key="lsv2_x", auto_batch_tracing=False)
    key = maintainx.environment["MAINTAINX_API_KEY"]

    @langsmith.traceable(name="sync")
    async def outer(vendor: Any) -> int:
        return int(await vendor.create_work_order({"title": "very private title", "priority": "HIGH"}))

    with langsmith.tracing_context(enabled=True, client=client):
        async with opened(mode, MaintainXClient, SyncMaintainXClient, key, base_url=maintainx.base_url) as vendor:
            made = await outer(vendor)
            with pytest.raises(VendorNotFoundError):
                await vendor.get_work_order(999_999)
    posted = {run["name"]: run for run in (seen.json() for seen in collector.seen if seen.method == "POST")}
    patched = {run["id"]: run for run in (seen.json() for seen in collector.seen if seen.method == "PATCH")}
    runs = [posted[f"maintainx.{name}"] for name in ("create_work_order", "get_work_order")]
    assert [run.get("parent_run_id") for run in runs] == [posted["sync"]["id"], None]
    assert [run["inputs"] for run in runs] == [
        {"operation": "create_work_order", "method": "POST", "ids": {}, "body": {"priority": "HIGH"}},
        {"operation": "get_work_order", "method": "GET", "ids": {"id": 999_999}, "body": {}},
    ]
    ends = [patched[run["id"]] for run in runs]
    assert [(end["outputs"]["status"], end["outputs"].get("reply"), end.get("error")) for end in ends] == [
        (200, {"id": made}, None),
        (404, None, "VendorNotFoundError"),
    ]
    wire = json.dumps([seen.body.decode(errors="replace") for seen in collector.seen])
    assert "very private title" not in str(runs) + str(ends)
    assert key not in wire


async def test_a_run_has_its_callers_as_parents(
    atlas_sandbox: AtlasSandbox, collector: ScriptedServer, mode: Mode
) -> None:
    client = langsmith.Client(api_url=collector.base_url, api_key="lsv2_x", auto_batch_tracing=False)

    @langsmith.traceable(name="troubleshoot")
    async def outer(atlas: Any) -> None:
        await atlas.get_work_order(1)

    with langsmith.tracing_context(enabled=True, client=client):
        async with mode.client(**atlas_sandbox.credentials) as atlas:
            await outer(atlas)
    runs = {run["name"]: run for run in (seen.json() for seen in collector.seen if seen.method == "POST")}
    assert runs["atlas.get_work_order"]["parent_run_id"] == runs["troubleshoot"]["id"]


def script(atlas_sandbox: AtlasSandbox, **environment: str) -> str:
    code = (
        "import sys; from rivet.integrations.atlas import SyncAtlasClient\n"
        "with SyncAtlasClient() as client: client.get_work_order(1)\n"
        "print(any(m.split('.')[0] == 'langsmith' for m in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**atlas_sandbox.environment, **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


@pytest.mark.parametrize("value", ["", "false", "True", "1"])
def test_langsmith_is_not_imported_when_tracing_is_off(atlas_sandbox: AtlasSandbox, value: str) -> None:
    assert script(atlas_sandbox, LANGSMITH_TRACING=value, LANGSMITH_API_KEY="lsv2_x") == "False"


def test_langsmith_is_imported_when_the_environment_says_so(
    atlas_sandbox: AtlasSandbox, collector: ScriptedServer
) -> None:
    assert script(atlas_sandbox, LANGSMITH_TRACING="true", LANGSMITH_ENDPOINT=collector.base_url) == "True"
    assert any("atlas.get_work_order" in seen.body.decode(errors="replace") for seen in collector.seen)


async def test_a_broken_langsmith_breaks_no_call(
    mode: Mode, atlas_sandbox: AtlasSandbox, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("LANGSMITH_TRACING", "true")
    monkeypatch.setattr("rivet.integrations.atlas._telemetry.langsmith._warned", False)
    monkeypatch.setitem(sys.modules, "langsmith.run_helpers", None)
    async with mode.client(**atlas_sandbox.credentials) as atlas:
        await atlas.get_work_order(1)
    assert "rivet-atlas[langsmith]" in caplog.text


PROGRAM = """
import statistics, sys, time
from rivet.integrations.atlas import SyncAtlasClient
with SyncAtlasClient() as client:
    client.get_work_order(1)
    times = []
    for _ in range(30):
        started = time.perf_counter()
        client.get_work_order(1)
        times.append(time.perf_counter() - started)
print(statistics.median(times))
"""


def median_of_calls(atlas_sandbox: AtlasSandbox, **environment: str) -> float:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env={**atlas_sandbox.environment, **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout)


@pytest.mark.parametrize("dead", ["no listener", "no answer"])
def test_a_dead_langsmith_slows_no_call_beyond_the_bound(atlas_sandbox: AtlasSandbox, dead: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        if dead == "no listener":
            silent.close()
        traced = median_of_calls(
            atlas_sandbox,
            LANGSMITH_TRACING="true",
            LANGSMITH_ENDPOINT=f"http://127.0.0.1:{port}",
            LANGSMITH_USE_DAEMON="true",  # else langsmith tries for seconds at the program's end
        )
    assert traced < median_of_calls(atlas_sandbox) + 0.05  # docs/tracing.md: 50 ms


def test_the_uploads_of_the_real_sdk(atlas_sandbox: AtlasSandbox, collector: ScriptedServer) -> None:
    code = (
        "import asyncio, langsmith\n"
        "from rivet.integrations.atlas import AtlasClient, SyncAtlasClient\n"
        "@langsmith.traceable(name='outer')\n"
        "async def outer():\n"
        "    async with AtlasClient() as client:\n"
        "        await asyncio.gather(client.get_work_order(1), client.get_work_order(2))\n"
        "asyncio.run(outer())\n"
        "with SyncAtlasClient() as client: client.update_work_order(1, {'title': 'very private'})\n"
    )
    environment = {"LANGSMITH_TRACING": "true", "LANGSMITH_ENDPOINT": collector.base_url, "LANGSMITH_PROJECT": "plant"}
    subprocess.run([sys.executable, "-c", code], env={**atlas_sandbox.environment, **environment}, check=True)
    wire = "".join(seen.body.decode(errors="replace") for seen in collector.seen)
    assert wire.count('"name":"atlas.get_work_order"') >= 3
    assert '"name":"atlas.patch_work_order"' in wire
    assert '"session_name":"plant"' in wire
    for secret in ("very private", atlas_sandbox.password, "eyJ", atlas_sandbox.email):
        assert secret not in wire


async def test_a_log_line_for_each_call(
    mode: Mode, atlas_sandbox: AtlasSandbox, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "rivet.integrations.atlas")
    async with mode.client(**atlas_sandbox.credentials) as atlas:
        await atlas.get_work_order(1)
        await atlas.list_work_orders(limit=3)
        with pytest.raises(AtlasNotFoundError):
            await atlas.get_work_order(999_999)
    read, listed, missing = [record for record in caplog.records if hasattr(record, "atlas_operation")]
    assert vars(read)["atlas_ids"] == {"id": 1}
    assert (vars(read)["atlas_status"], vars(read)["atlas_attempts"], vars(read)["atlas_error"]) == (200, 1, None)
    assert vars(listed)["atlas_body"]["pageSize"] == 3
    assert vars(listed)["atlas_reply"].keys() == {"totalElements", "totalPages", "numberOfElements"}
    assert missing.getMessage().startswith("Atlas: get_work_order AtlasNotFoundError (404) in ")


async def test_a_callers_path_is_not_traced(
    mode: Mode, atlas_sandbox: AtlasSandbox, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "rivet.integrations.atlas")
    async with mode.client(**atlas_sandbox.credentials) as atlas:
        for path in ("/people/jane@plant.example", "/work-orders/" + "1" * 5_000):
            with pytest.raises(AtlasError):
                await atlas.request("GET", path)
    logged = [record for record in caplog.records if hasattr(record, "atlas_operation")]
    assert [vars(record)["atlas_operation"] for record in logged] == ["request", "get_work_order"]
    assert "jane" not in str([vars(record) for record in logged])


async def test_langsmiths_own_context_comes_first(
    mode: Mode, atlas_sandbox: AtlasSandbox, collector: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANGSMITH_TRACING", "true")
    client = langsmith.Client(api_url=collector.base_url, api_key="lsv2_x", auto_batch_tracing=False)
    async with mode.client(**atlas_sandbox.credentials) as atlas:
        for enabled, runs in ((False, 0), (True, 1)):
            with langsmith.tracing_context(enabled=enabled, client=client):
                await atlas.get_work_order(1)
            assert len([seen for seen in collector.seen if seen.method == "POST"]) == runs
