"""LangSmith runs: name, operation, attempts, status; nothing else, and nothing at all when tracing is off."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest
from support.colours import Colour
from support.servers import Answer, ScriptedServer

from rivet.integrations.atlas import AtlasNotFoundError
from rivet.integrations.atlas.testing import AtlasSandbox

langsmith = pytest.importorskip("langsmith")


@pytest.fixture
def collector() -> Any:
    """A LangSmith-shaped server."""
    with ScriptedServer(lambda seen: Answer(200, {})) as server:
        yield server


async def test_runs(colour: Colour, atlas_sandbox: AtlasSandbox, collector: ScriptedServer) -> None:
    client = langsmith.Client(api_url=collector.base_url, api_key="lsv2_x", auto_batch_tracing=False)
    with langsmith.tracing_context(enabled=True, client=client, project_name="plant"):
        async with colour.client(**atlas_sandbox.credentials) as atlas:
            await atlas.create_work_order({"title": "very private title", "priority": "HIGH"})
            with pytest.raises(AtlasNotFoundError):
                await atlas.get_work_order(999_999)
    operations = ["list_custom_fields", "get_current_user", "create_work_order", "get_work_order"]
    posted = [seen.json() for seen in collector.seen if seen.method == "POST"]
    patched = [seen.json() for seen in collector.seen if seen.method == "PATCH"]
    assert [run["name"] for run in posted] == [f"atlas.{name}" for name in operations]
    assert {run["session_name"] for run in posted} == {"plant"}
    assert [run["inputs"] for run in posted] == [{"operation": name} for name in operations]
    assert [run["outputs"] for run in patched] == [{"attempts": 1, "status": status} for status in (200, 200, 200, 404)]
    assert [run.get("error") for run in patched] == [None, None, None, "AtlasNotFoundError"]
    wire = json.dumps([seen.body.decode(errors="replace") for seen in collector.seen])
    for secret in ("very private", atlas_sandbox.password, "eyJ", atlas_sandbox.email):
        assert secret not in wire


async def test_a_run_has_its_callers_as_parents(
    atlas_sandbox: AtlasSandbox, collector: ScriptedServer, colour: Colour
) -> None:
    client = langsmith.Client(api_url=collector.base_url, api_key="lsv2_x", auto_batch_tracing=False)

    @langsmith.traceable(name="troubleshoot")
    async def outer(atlas: Any) -> None:
        await atlas.get_work_order(1)

    with langsmith.tracing_context(enabled=True, client=client):
        async with colour.client(**atlas_sandbox.credentials) as atlas:
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
    colour: Colour, atlas_sandbox: AtlasSandbox, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("LANGSMITH_TRACING", "true")
    monkeypatch.setattr("rivet.integrations.atlas.tracing._warned", False)
    monkeypatch.setitem(sys.modules, "langsmith.run_helpers", None)
    async with colour.client(**atlas_sandbox.credentials) as atlas:
        await atlas.get_work_order(1)
    assert "rivet-atlas[langsmith]" in caplog.text
