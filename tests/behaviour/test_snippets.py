"""Snippets that users were promised run unchanged.

The code is taken from a copy of the contract. Replaced are only what cannot exist: ``...``, the orchestrator, and
four ids, which become seeded references.
"""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import textwrap
import types
from pathlib import Path
from typing import Any

import pytest
from support.recorded import ROOT

from rivet.integrations.atlas import AtlasClient, AtlasNotFoundError, SyncAtlasClient
from rivet.integrations.atlas.testing import AtlasSandbox

CONTRACT = (ROOT / "tests" / "data" / "contract" / "harvest-block-24.txt").read_text(encoding="utf-8")
IDS = {
    "user-123": "tech@plant.example",
    "tech-456": "mechanic@plant.example",
    "asset-789": "A000001",
    "WO-12345": "WO000001",
}


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", CONTRACT, flags=re.DOTALL | re.MULTILINE)


def as_written(code: str) -> str:
    for absent, seeded in IDS.items():
        code = code.replace(absent, seeded)
    return code.replace("{...}", '{"title": "Anything"}')


def numbered() -> list[Any]:
    return [pytest.param(code, id=f"python-{i}") for i, code in enumerate(blocks("python"))]


@pytest.fixture
def environment(atlas_sandbox: AtlasSandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in atlas_sandbox.environment.items():
        monkeypatch.setenv(name, value)


@pytest.fixture
def orchestrator(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """RIVET's own rivet.core, installed beside rivet.integrations from another place."""
    core = tmp_path / "rivet" / "core"
    core.mkdir(parents=True)
    (core / "orchestrator.py").write_text("class RivetOrchestrator: ...\n")
    monkeypatch.syspath_prepend(tmp_path)

    class Orchestrator:
        async def route_query(self, query: str, user_id: str) -> Any:
            return types.SimpleNamespace(
                priority="CRITICAL", response_text=f"Stop {query} for {user_id}", recommended_expert_id=4
            )

    yield Orchestrator()
    for name in [name for name in sys.modules if name.startswith("rivet.core")]:
        del sys.modules[name]


async def run(code: str, **names: Any) -> dict[str, Any]:
    namespace: dict[str, Any] = {"__name__": "snippet", **names}
    compiled = compile(code, "<contract>", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    coroutine = eval(compiled, namespace)
    if coroutine is not None:
        await coroutine
    return namespace


def test_the_copy_has_all_snippets() -> None:
    assert len(blocks("python")) == 8
    assert len(blocks("bash")) == 3


@pytest.mark.usefixtures("environment")
@pytest.mark.parametrize("code", numbered())
async def test_snippet(code: str, orchestrator: Any, capsys: pytest.CaptureFixture[str]) -> None:
    async with AtlasClient() as client:
        found = await run(as_written(code), AtlasClient=AtlasClient, client=client, orchestrator=orchestrator)
        if "handle_troubleshooting_escalation" in found:
            reply = await found["handle_troubleshooting_escalation"]("the pump is on fire", "telegram_12345")
            assert "Work order created: " in reply
            raised = await client.get_work_order(reply.rpartition(" ")[2])
            assert raised["priority"] == "CRITICAL"
            assert raised["assignedTo"][0]["id"] == 4
        if "completed" in found:
            assert found["completed"]["status"] == "COMPLETED"
        if "custom" in code:
            await found["client"].aclose()
    assert "failed" not in capsys.readouterr().out.lower()


@pytest.mark.usefixtures("environment")
@pytest.mark.parametrize("code", [param for param in numbered() if "await client" in param.values[0]])
def test_snippet_without_await(code: str, orchestrator: Any) -> None:
    """The same calls of SyncAtlasClient; the token cache and the escalation are promised for asyncio only."""
    if "AtlasTokenCache" in code or "orchestrator" in code:
        return
    code = as_written(code).replace("async with", "with").replace("await ", "")
    code = re.sub(r"\bAtlasClient\b", "SyncAtlasClient", code)
    with SyncAtlasClient() as client:
        exec(compile(code, "<contract>", "exec"), {"client": client, "SyncAtlasClient": SyncAtlasClient})


def test_shell_snippets(atlas_sandbox: AtlasSandbox) -> None:
    """Commands that validate an installation, with the exported settings."""
    exports = [line for block in blocks("bash") for line in block.splitlines() if line.startswith("export ATLAS_")]
    promised = {line.split("=")[0].removeprefix("export ") for line in exports}
    assert {"ATLAS_BASE_URL", "ATLAS_TIMEOUT", "ATLAS_ENABLED", "ATLAS_TOKEN_REFRESH_BUFFER"} <= promised
    commands = blocks("bash")[-1]
    script = "\n".join(["set -e", *(line.split("#")[0] for line in exports), 'eval "$SETTINGS"', commands])
    settings = "\n".join(f"export {name}='{value}'" for name, value in atlas_sandbox.environment.items())
    programs = Path(sys.executable).parent
    done = subprocess.run(
        ["bash", "-c", script],
        env={"PATH": f"{programs}:{os.environ['PATH']}", "HOME": os.environ.get("HOME", "/"), "SETTINGS": settings},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "OK" in done.stdout
    assert f"Atlas URL: {atlas_sandbox.base_url}" in done.stdout
    assert "Atlas status: UP" in done.stdout


async def test_an_id_that_cannot_exist_is_not_found(atlas_sandbox: AtlasSandbox) -> None:
    async with AtlasClient(**atlas_sandbox.credentials) as client:
        with pytest.raises(AtlasNotFoundError, match="WO000001"):
            await client.get_work_order("WO-12345")


def test_the_four_ids_are_all_that_is_replaced() -> None:
    assert textwrap.dedent(CONTRACT).count("-12345") > 0
    assert all(absent in CONTRACT for absent in IDS)
