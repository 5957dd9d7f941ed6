"""Destinations of requests: only the own server, below its prefix, with a token only where one is needed."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest
from atlas_api.api.comments import count_comments
from support.answers import COUNT, call
from support.modes import Mode
from support.servers import Answer, ScriptedServer, scripted

from rivet.integrations.atlas import AtlasAPIError, AtlasClient, AtlasConfigError, SyncAtlasClient
from rivet.integrations.atlas.testing import AtlasSandbox


async def test_no_token_leaves_for_another_server(mode: Mode) -> None:
    with ScriptedServer(scripted(COUNT)) as ours, ScriptedServer(scripted(COUNT)) as other:
        async with mode.client(**ours.credentials) as client:
            await mode.endpoint(count_comments, client, work_order_id=1)
            for url in (f"{other.base_url}/comments/count/1", ours.base_url.replace("http:", "https:") + "/auth/me"):
                with pytest.raises(AtlasConfigError, match="below the base URL"):
                    await _get(mode, client, url)
        assert other.seen == []


async def test_only_paths_below_the_prefix(mode: Mode) -> None:
    with ScriptedServer(scripted(COUNT)) as server:
        settings = {**server.credentials, "base_url": server.base_url + "/api/"}
        async with mode.client(**settings) as client:
            await mode.endpoint(count_comments, client, work_order_id=1)
            assert [seen.path for seen in server.seen] == ["/api/auth/signin", "/api/comments/count/1"]
            for path in ("/apis/x", "/", "/api/../secret"):
                with pytest.raises(AtlasConfigError):
                    await _get(mode, client, server.base_url + path)


async def _get(mode: Mode, client: Any, url: str) -> httpx.Response:
    if mode.is_async:
        return await client.api.get_async_httpx_client().get(url)
    return await asyncio.to_thread(client.api.get_httpx_client().get, url)


async def test_a_redirect_is_not_followed(mode: Mode) -> None:
    with ScriptedServer(scripted(COUNT)) as other:
        moved = Answer(302, raw=b"", headers={"Location": f"{other.base_url}/comments/count/1"})
        with ScriptedServer(scripted(moved)) as server, pytest.raises(AtlasAPIError, match="redirects"):
            await call(mode, server, count_comments, work_order_id=1)
        assert other.seen == []


async def test_an_unknown_path_is_authenticated(mode: Mode) -> None:
    with ScriptedServer(scripted(Answer(200, [1]))) as server:
        async with mode.client(**server.credentials) as client:
            response = await _get(mode, client, server.base_url + "/parts/mini")
        assert response.json() == [1]
        assert server.seen[-1].headers["authorization"].startswith("Bearer eyJ")
        assert server.seen[-1].headers["user-agent"].startswith("rivet-atlas/")


async def test_open_paths_get_no_token(mode: Mode) -> None:
    with ScriptedServer(scripted(Answer(200, {"success": True, "message": "up"}))) as server:
        async with mode.client(**server.credentials) as client:
            await client.health_check()
        assert [seen.path for seen in server.seen] == ["/health-check"]
        assert "authorization" not in server.seen[0].headers


async def test_the_other_mode_is_refused(atlas_sandbox: AtlasSandbox) -> None:
    with SyncAtlasClient(**atlas_sandbox.credentials) as sync, pytest.raises(AtlasConfigError, match="sync"):
        await count_comments.asyncio(client=sync.api, work_order_id=1)
    async with AtlasClient(**atlas_sandbox.credentials) as client:
        with pytest.raises(AtlasConfigError, match="asyncio"):
            count_comments.sync(client=client.api, work_order_id=1)


def test_another_event_loop_is_refused(atlas_sandbox: AtlasSandbox) -> None:
    client = AtlasClient(**atlas_sandbox.credentials)

    async def use() -> None:
        await client.health_check()

    with asyncio.Runner() as first, asyncio.Runner() as other:
        first.run(use())
        with pytest.raises(AtlasConfigError, match="event loop"):
            other.run(use())
        first.run(client.aclose())


async def test_a_closed_client_says_so(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    async with mode.client(**atlas_sandbox.credentials) as client:
        other = client.with_options(timeout=5)
        await other.get_work_order(1)
    for closed in (client, other):
        with pytest.raises(AtlasConfigError, match="closed"):
            await closed.get_work_order(1)


async def test_the_callers_request_is_not_changed(atlas_sandbox: AtlasSandbox) -> None:
    async with AtlasClient(**atlas_sandbox.credentials) as client:
        http = client.api.get_async_httpx_client()
        request = http.build_request("GET", "/auth/me")
        response = await http.send(request)
        assert response.json()["email"] == atlas_sandbox.email
        assert "authorization" not in request.headers
