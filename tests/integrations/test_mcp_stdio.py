"""MCP server over stdio, as the command starts it."""

from __future__ import annotations

import asyncio
import json
import os
import shlex
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from mcp import Client, StdioServerParameters
from support.mcp_clients import INITIALIZE, TOKEN, Agent
from typer.testing import CliRunner

from rivet.integrations.atlas.cli.app import app
from rivet.integrations.atlas.testing import AtlasSandbox

pytestmark = pytest.mark.slow

PLAIN = "import sys; sys.modules['rfc3987_syntax'] = None"
"""A grammar of jsonschema that the tools of development bring along: importing it takes two seconds in each process."""

COMMAND = ["-c", f"{PLAIN}; from rivet.integrations.atlas.cli import main; main()"]


def environment(sandbox: AtlasSandbox, home: Path, **more: str) -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "HOME": str(home), **sandbox.environment, **more}


async def test_stdio(atlas_sandbox: AtlasSandbox, tmp_path: Path) -> None:
    arguments = [*COMMAND, "mcp", "--audit", str(tmp_path / "audit.jsonl"), "--time-zone", "Europe/Berlin"]
    server = StdioServerParameters(
        command=sys.executable, args=arguments, env=environment(atlas_sandbox, tmp_path), cwd=tmp_path
    )
    async with Client(server) as client:
        tools = Agent(client)
        made, *others = await asyncio.gather(*(tools("create_work_order", title="Over stdio") for _ in range(3)))
        assert {one["workOrder"]["number"] for one in (made, *others)} == {"WO000005"}
        assert (await tools("complete_work_order", workOrder="WO000005"))["workOrder"]["status"] == "COMPLETED"
    assert len((tmp_path / "audit.jsonl").read_text().splitlines()) == 4


async def test_nothing_but_the_protocol_on_standard_output(atlas_sandbox: AtlasSandbox, tmp_path: Path) -> None:
    (tmp_path / "noisy.py").write_text(
        f"{PLAIN}\n"
        "import logging, os, warnings\n"
        "logging.basicConfig(level=logging.DEBUG, stream=sys.stderr)\n"
        "from rivet.integrations.atlas.mcp import _record_tools, _views\n"
        "shown = _views.Views.user\n"
        "def noisy(self, one):\n"
        "    print('printed'); sys.stdout.flush(); os.write(1, b'written'); os.system('echo from a child')\n"
        "    warnings.warn('warned')\n"
        "    return shown(self, one)\n"
        "_views.Views.user = noisy\n"
        "from rivet.integrations.atlas.cli import main\n"
        "sys.argv = ['atlas', 'mcp']\n"
        "main()\n"
    )
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-W", "always", str(tmp_path / "noisy.py"), stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE, env=environment(atlas_sandbox, tmp_path),
    )  # fmt: skip
    call = {"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": {"name": "find_people", "arguments": {}}}
    messages: list[Any] = [INITIALIZE, {"jsonrpc": "2.0", "method": "notifications/initialized"}, call]
    lines = [json.dumps(message) for message in messages] + ["not json", "{}", '{"jsonrpc": "2.0", "id": 3}']
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write("".join(f"{line}\n" for line in lines).encode())
    answers = []
    while not any(answer.get("id") == 2 for answer in answers):
        answers.append(json.loads(await process.stdout.readline()))
    process.stdin.close()
    rest, output = await process.communicate()
    answers += [json.loads(line) for line in rest.splitlines()]
    assert all(answer["jsonrpc"] == "2.0" for answer in answers)
    assert next(answer for answer in answers if answer.get("id") == 2)["result"]["structuredContent"]["total"] == 4
    assert b"printed" in output
    assert b"from a child" in output
    assert process.returncode == 0


async def test_a_signal_ends_it_when_its_writes_are_done(atlas_sandbox: AtlasSandbox, tmp_path: Path) -> None:
    atlas_sandbox.add_fault("latency", path="/work-orders*", times=9, seconds=0.5)
    audit = tmp_path / "audit.jsonl"
    process = await asyncio.create_subprocess_exec(
        sys.executable, *COMMAND, "mcp", "--audit", str(audit), stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE, env=environment(atlas_sandbox, tmp_path),
    )  # fmt: skip
    create = {"name": "create_work_order", "arguments": {"title": "To the end"}}
    update = {"name": "update_work_order", "arguments": {"workOrder": 1, "title": "To the end, too"}}
    calls = [
        {"jsonrpc": "2.0", "id": id, "method": "tools/call", "params": call} for id, call in enumerate((create, update))
    ]
    assert process.stdin is not None
    process.stdin.write("".join(f"{json.dumps(message)}\n" for message in (INITIALIZE, *calls)).encode())
    while not (audit.exists() and len(audit.read_text().splitlines()) >= 2):  # noqa: ASYNC110 - by another process
        await asyncio.sleep(0.05)
    process.send_signal(signal.SIGTERM)
    assert await process.wait() == 128 + signal.SIGTERM, "although standard input stays open"
    events = [json.loads(line)["event"] for line in audit.read_text().splitlines()]
    assert sorted(events) == ["finished", "finished", "started", "started"]


@pytest.mark.parametrize("way", ["closed input", "client gone"])
def test_a_client_that_is_not_there(atlas_sandbox: AtlasSandbox, tmp_path: Path, way: str) -> None:
    calls = [INITIALIZE, *({"jsonrpc": "2.0", "id": number, "method": "tools/list"} for number in range(2, 9))]
    typed = "".join(f"{json.dumps(call)}\n" for call in calls)
    end = "<&-" if way == "closed input" else "| head -c 10"
    command = f"{shlex.join([sys.executable, *COMMAND])} mcp {end}"
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command}"], input=typed, capture_output=True, text=True, check=False,
        env=environment(atlas_sandbox, tmp_path),
    )  # fmt: skip
    if way == "closed input":
        assert (done.returncode, done.stdout) == (11, "")
        assert "--http" in done.stderr
    else:
        assert (done.returncode, done.stderr) == (0, "")


def test_what_is_wrong_is_reported_on_standard_error(tmp_path: Path) -> None:
    signed_in = {"ATLAS_BASE_URL": "http://127.0.0.1:9", "ATLAS_EMAIL": "a@b.example", "ATLAS_PASSWORD": "a-password"}
    cases: tuple[tuple[list[str], dict[str, str], str], ...] = (
        ([], {}, "atlas login"),
        (["--http"], signed_in, "ATLAS_MCP_TOKEN"),
        (["--http"], {**signed_in, "ATLAS_MCP_TOKEN": "short"}, "token_urlsafe"),
        (["--http", "--host", "0.0.0.0"], {**signed_in, "ATLAS_MCP_TOKEN": TOKEN}, "--allowed-host"),
        (["--account", "north"], signed_in, "--config"),
        (["--config", "none.toml"], {}, "cannot be read"),
        (["--audit", "/proc/none/audit"], signed_in, "audit file"),
    )
    for arguments, variables, problem in cases:
        result = CliRunner().invoke(app, ["mcp", *arguments], env={"HOME": str(tmp_path), **variables})
        assert (result.exit_code, result.stdout) == (11, ""), (arguments, result.output)
        assert problem in result.stderr
        assert TOKEN not in result.stderr
