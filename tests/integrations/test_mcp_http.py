"""MCP server over HTTP: tokens, hosts, concurrent clients."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx2
import pytest
from mcp import MCPError
from support.mcp_clients import INITIALIZE, TOKEN, account, http_agent, http_server, options_for

from rivet.integrations.atlas import AtlasConfigError
from rivet.integrations.atlas.mcp import AtlasMcpServer, http_app
from rivet.integrations.atlas.testing import AtlasSandbox

pytestmark = pytest.mark.slow

ACCEPT = {"Accept": "application/json, text/event-stream"}


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
