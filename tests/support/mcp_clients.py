"""Official MCP client for our server: in this process, and over HTTP."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from typing import Any, TypeVar

import httpx2
from mcp import Client
from mcp.client.streamable_http import streamable_http_client

from rivet.integrations.atlas.mcp import AtlasMcpServer, McpAccount, McpLimits, McpOptions, run_http
from rivet.integrations.atlas.testing import AtlasSandbox

T = TypeVar("T")
INITIALIZE = {
    "jsonrpc": "2.0", "id": 1, "method": "initialize",
    "params": {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}},
}  # fmt: skip
TOKEN = "a-bearer-token-for-tests-0123456789"
ROOMY = McpLimits(calls_per_minute=1000, writes_per_hour=1000, requests=())


def account(sandbox: AtlasSandbox, name: str = "atlas", **options: Any) -> McpAccount:
    return McpAccount(name, dict(sandbox.credentials), **{"time_zone": "Europe/Berlin", **options})


def options_for(sandbox: AtlasSandbox, **options: Any) -> McpOptions:
    return McpOptions(**{"accounts": (account(sandbox),), "limits": ROOMY, **options})


class Agent:
    """Calls tools as an agent does."""

    def __init__(self, client: Client) -> None:
        self.client = client

    async def __call__(self, tool: str, /, **arguments: Any) -> Any:
        """Return the result of a tool, which must not fail."""
        result = await self.client.call_tool(tool, arguments)
        assert not result.is_error, (tool, arguments, result.structured_content)
        return result.structured_content

    async def error(self, tool: str, /, **arguments: Any) -> Any:
        """Return the error of a tool, which must fail."""
        result = await self.client.call_tool(tool, arguments)
        assert result.is_error, (tool, arguments, result.structured_content)
        return result.structured_content["error"]


@contextlib.asynccontextmanager
async def agent(options: McpOptions, mode: str = "auto", **client: Any) -> AsyncIterator[Agent]:
    """Yield an agent of a server in this process."""
    async with Client(AtlasMcpServer(options).server, mode=mode, **client) as connected:
        yield Agent(connected)


@contextlib.asynccontextmanager
async def http_server(options: McpOptions, token: str | None = TOKEN, **more: Any) -> AsyncIterator[str]:
    """Yield the URL of a server over HTTP."""
    started: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    server = asyncio.create_task(run_http(AtlasMcpServer(options), token, port=0, on_start=started.set_result, **more))
    await asyncio.wait([started, server], return_when=asyncio.FIRST_COMPLETED)
    if server.done():
        server.result()
    try:
        yield await started
    finally:
        server.cancel()
        await asyncio.gather(server, return_exceptions=True)


@contextlib.asynccontextmanager
async def http_agent(url: str, token: str = TOKEN, mode: str = "auto", **client: Any) -> AsyncIterator[Agent]:
    """Yield an agent of a server over HTTP."""
    headers = {"Authorization": f"Bearer {token}"}
    async with (
        httpx2.AsyncClient(headers=headers, timeout=60, verify=False) as http,
        Client(streamable_http_client(url, http_client=http), mode=mode, **client) as connected,
    ):
        yield Agent(connected)


@contextlib.asynccontextmanager
async def in_own_task(made: AbstractAsyncContextManager[T]) -> AsyncIterator[T]:
    """Enter and leave a context in one task, as a client requires; the halves of a fixture run in two tasks."""
    entered: asyncio.Future[T] = asyncio.get_running_loop().create_future()
    leave = asyncio.Event()

    async def hold() -> None:
        async with made as value:
            entered.set_result(value)
            await leave.wait()

    task = asyncio.create_task(hold())
    await asyncio.wait([entered, task], return_when=asyncio.FIRST_COMPLETED)
    if task.done():
        task.result()
    try:
        yield entered.result()
    finally:
        leave.set()
        await task


def writes(sandbox: AtlasSandbox) -> list[str]:
    """Paths of the requests that wrote."""
    sent = [one for one in sandbox.requests() if one["method"] in ("POST", "PATCH", "DELETE")]
    return [one["path"] for one in sent if "/search" not in one["path"] and "/auth" not in one["path"]]
