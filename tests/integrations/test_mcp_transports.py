"""MCP server over stdio, as the command starts it, and over HTTP: tokens, hosts, concurrent clients."""

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

import httpx2
import pytest
from mcp import Client, MCPError, StdioServerParameters
from support.mcp_clients import TOKEN, Agent, account, http_agent, http_server, options_for
from typer.testing import CliRunner

from rivet.integrations.atlas import AtlasConfigError
from rivet.integrations.atlas.cli.app import app
from rivet.integrations.atlas.mcp import AtlasMcpServer, http_app
from rivet.integrations.atlas.testing import AtlasSandbox

pytestmark = pytest.mark.slow

PLAIN = "import sys; sys.modules['rfc3987_syntax'] = None"
"""A grammar of jsonschema that the tools of development bring along: importing it takes two seconds in each process."""

COMMAND = ["-c", f"{PLAIN}; from rivet.integrations.atlas.cli import main; main()"]
INITIALIZE = {
    "jsonrpc": "2.0", "id": 1, "method": "initialize",
    "params": {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}},
}  # fmt: skip
ACCEPT = {"Accept": "application/json, text/event-stream"}


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


@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_several_clients_at_once_over_http(atlas_sandbox: AtlasSandbox, mode: str) -> None:
    async with http_server(options_for(atlas_sandbox)) as url:

        async def work(number: int) -> str:
            async with http_agent(url, mode=mode) as tools:
                assert len((await tools.client.list_tools()).tools) == 25
                made, again = [await tools("create_work_order", title=f"Job {number // 2}") for _ in range(2)]
                assert again["workOrder"] == made["workOrder"]
                await tools("update_work_order", workOrder=made["workOrder"]["number"], priority="HIGH")
                found: str = (await tools("get_work_order", workOrder=made["workOrder"]["id"]))["workOrder"]["number"]
                return found

        numbers = await asyncio.gather(*(work(number) for number in range(6)))
        assert sorted(numbers) == ["WO000005", "WO000005", "WO000006", "WO000006", "WO000007", "WO000007"]
        async with http_agent(url, mode=mode) as tools:
            assert (await tools("find_work_orders", text="Job"))["total"] == 3


async def test_drafts_over_http(atlas_sandbox: AtlasSandbox) -> None:
    async def person(_context: Any, _question: Any) -> Any:
        from mcp_types import ElicitResult

        return ElicitResult(action="accept", content={"approvedBy": "Ada"})

    async with http_server(options_for(atlas_sandbox, confirm=True)) as url:
        for mode in ("auto", "legacy"):
            async with http_agent(url, mode=mode, elicitation_callback=person) as tools:
                assert (await tools("create_work_order", title=f"Asked {mode}"))["workOrder"][
                    "title"
                ] == f"Asked {mode}"
        async with http_agent(url) as tools:
            draft = (await tools("create_work_order", title="Drafted"))["draft"]["id"]
        async with http_agent(url) as one, http_agent(url) as two:
            done = await asyncio.gather(*(tools("confirm_draft", draft=draft) for tools in (one, two, one, two)))
        assert len({result["workOrder"]["id"] for result in done}) == 1


async def test_a_token_opens_its_account_only(atlas_sandbox: AtlasSandbox) -> None:
    own = {"north": "north-token-0123456789-abcdef", "south": "south-token-0123456789-abcdef"}
    accounts = tuple(account(atlas_sandbox, name, token=token) for name, token in own.items())
    async with http_server(options_for(atlas_sandbox, accounts=accounts, confirm=True)) as url:
        async with http_agent(url, own["north"]) as north, http_agent(url, own["south"]) as south:
            assert (await north("check_health"))["account"] == "north"
            assert "is not an argument" in (await north.error("check_health", account="south"))["message"]
            listed = {tool.name for tool in (await north.client.list_tools()).tools}
            assert "list_accounts" not in listed
            draft = (await north("create_work_order", title="North's"))["draft"]["id"]
            assert (await south.error("confirm_draft", draft=draft))["kind"] == "not_found"
            assert (await south("list_drafts"))["drafts"] == []
            with pytest.raises(MCPError, match="account is not an argument"):
                await north.client.read_resource("atlas://work-orders/WO000001?account=south")
        async with http_agent(url) as both:
            assert (await both("check_health", account="south"))["account"] == "south"
            text = json.dumps(await both("list_accounts"))
            assert not any(token in text for token in own.values())


async def test_http_guard(atlas_sandbox: AtlasSandbox) -> None:
    options = options_for(atlas_sandbox)
    async with (
        http_server(options, hosts=["mcp.example.com"], origins=["https://app.example.com"]) as url,
        httpx2.AsyncClient() as http,
    ):
        port = url.rsplit(":", 1)[1].split("/")[0]
        own = {"Authorization": f"Bearer {TOKEN}", **ACCEPT}

        async def status(path: str = "/mcp", method: str = "POST", **headers: str) -> int:
            sent: dict[str, str] = {**own, **{name.replace("_", "-"): value for name, value in headers.items()}}
            sent = {name: value for name, value in sent.items() if value}
            reply = await http.request(method, f"http://127.0.0.1:{port}{path}", headers=sent, json=INITIALIZE)
            if reply.status_code == 401:
                assert reply.headers["www-authenticate"] == "Bearer"
            assert TOKEN not in reply.text
            return reply.status_code

        assert await status() == 200
        asked = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "authorization"}
        for origin, answer in (("https://app.example.com", 200), ("https://evil.example", 403)):
            allowed = await http.options(url, headers={"Origin": origin, **asked})
            assert allowed.status_code == answer, "a browser asks without the token"
            assert ("access-control-allow-origin" in allowed.headers) is (answer == 200)
        for host in ("localhost", f"localhost:{port}", f"127.0.0.1:{port}", f"[::1]:{port}", "mcp.example.com"):
            assert await status(Host=host) == 200, host
        for host in (
            "evil.example",
            f"evil.example:{port}",
            "127.0.0.1.evil.example",
            "localhost.evil.example",
            "127.0.0.1@evil.example",
            "mcp.example.com.evil",
            "mcp.example.com:1",
            "localhost:80:80",
            "[::1",
        ):
            assert await status(Host=host) == 421, host
        for origin in ("http://localhost:6274", "http://127.0.0.1", "https://app.example.com"):
            assert await status(Origin=origin) == 200, origin
        for origin in (
            "null",
            "http://evil.example",
            "https://localhost.evil.example",
            "file://",
            "http://app.example.com",
            "https://app.example.com.evil",
            "http://127.0.0.1.evil.example:80",
        ):
            assert await status(Origin=origin) == 403, origin
        for token in (
            "",
            "Bearer",
            f"Bearer {TOKEN}x",
            f"Bearer {TOKEN[:-1]}",
            f"Basic {TOKEN}",
            TOKEN,
            f"Bearer {TOKEN} {TOKEN}",
        ):
            assert await status(Authorization=token) == 401, token
        for path in ("/", "/health", "/mcp/../mcp", "/.well-known/oauth-protected-resource"):
            assert await status(path, "GET", Authorization="") == 401, "nothing is shown without a token"
        assert await status(f"/mcp?token={TOKEN}", Authorization="") == 401
        large = await http.post(url, content=b" " * 2_000_000, headers={"Content-Type": "application/json", **own})
        assert large.status_code == 413
        wrong = await http.post(url, json=INITIALIZE, headers={"Content-Type": "text/plain", **own})
        assert wrong.status_code in (400, 415)


async def test_a_client_that_stops_within_a_body(atlas_sandbox: AtlasSandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rivet.integrations.atlas.mcp._http.BODY_SECONDS", 0.2)
    async with http_server(options_for(atlas_sandbox)) as url:
        port = int(url.rsplit(":", 1)[1].split("/")[0])
        read, write = await asyncio.open_connection("127.0.0.1", port)
        head = f"POST /mcp HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {TOKEN}\r\nContent-Length: 50\r\n"
        write.write(f"{head}Content-Type: application/json\r\nAccept: {ACCEPT['Accept']}\r\n\r\n{{".encode())
        await asyncio.wait_for(read.read(1), 30)  # it is answered or closed, not waited for without end
        write.close()


async def test_a_session_belongs_to_its_token(atlas_sandbox: AtlasSandbox) -> None:
    accounts = (account(atlas_sandbox, "north", token="north-token-0123456789-abcdef"),)
    async with http_server(options_for(atlas_sandbox, accounts=accounts)) as url, httpx2.AsyncClient() as http:
        opened = await http.post(url, json=INITIALIZE, headers={"Authorization": f"Bearer {TOKEN}", **ACCEPT})
        session = {"Mcp-Session-Id": opened.headers["mcp-session-id"], **ACCEPT}
        call = {"jsonrpc": "2.0", "id": 2, "method": "tools/list"}
        stolen = {"Authorization": "Bearer north-token-0123456789-abcdef", **session}
        assert (await http.post(url, json=call, headers=stolen)).status_code == 404


def test_http_needs_tokens_of_its_own(atlas_sandbox: AtlasSandbox) -> None:
    with pytest.raises(AtlasConfigError, match="bearer token is required"):
        http_app(AtlasMcpServer(options_for(atlas_sandbox)))
    options = options_for(atlas_sandbox, accounts=(account(atlas_sandbox, "north", token=TOKEN),))
    with pytest.raises(AtlasConfigError, match="one of its own"):
        http_app(AtlasMcpServer(options), TOKEN)
