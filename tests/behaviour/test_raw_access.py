"""Raw access: responses beside results, and requests to endpoints without a method."""

from __future__ import annotations

import inspect
from typing import Any

import pytest
from support.modes import Mode
from support.servers import Answer, ScriptedServer, scripted

from rivet.integrations.atlas import (
    AtlasAPIError,
    AtlasClient,
    AtlasConfigError,
    AtlasNotFoundError,
    AtlasPermissionError,
    AtlasValidationError,
)
from rivet.integrations.atlas._client._async.raw import AsyncRawCalls
from rivet.integrations.atlas.testing import AtlasSandbox

NO_SINGLE_RESPONSE = {
    "aclose",
    "with_options",
    "create_many",
    "import_records",
    "update_many",
    "complete_many",
    "download_file",
    "server_time",
}


@pytest.fixture
def raw(mode: Mode, atlas: Any) -> Any:
    """with_raw_response, awaited sync and async."""
    if mode.is_async:
        return atlas.with_raw_response

    import asyncio

    class Awaited:
        def __getattr__(self, name: str) -> Any:
            call = getattr(atlas.client.with_raw_response, name)

            async def awaited(*args: Any, **kwargs: Any) -> Any:
                return await asyncio.to_thread(call, *args, **kwargs)

            return awaited

    return Awaited()


async def test_response_mapping(raw: Any, atlas: Any) -> None:
    found = await raw.get_work_order(1)
    assert (found.status, found.parsed.id, found.headers["content-type"]) == (200, 1, "application/json")
    assert found.parsed.title not in repr(found)
    created = await raw.create_work_order({"title": "raw"}, max_retries=0)
    assert (created.status, created.parsed.title) == (200, "raw")
    assert (await raw.list_work_orders(limit=2)).parsed.number_of_elements == 2
    assert (await raw.health_check()).parsed["status"] == "UP"
    with pytest.raises(AtlasNotFoundError):
        await raw.get_work_order(999_999)
    assert (await atlas.get_work_order(1)).id == 1


async def test_a_server_that_is_down(mode: Mode) -> None:
    async with mode.client("http://127.0.0.1:9", "a@b.example", "x") as client:
        inner = client.with_raw_response.health_check()
        down = await inner if mode.is_async else inner
    assert (down.status, down.parsed["status"], dict(down.headers)) == (None, "DOWN", {})


def test_no_call_is_missing() -> None:
    calls = {
        name
        for name in dir(AtlasClient)
        if not name.startswith(("_", "iter_")) and inspect.iscoroutinefunction(getattr(AtlasClient, name))
    }
    async_calls = vars(AsyncRawCalls(AtlasClient("http://127.0.0.1:9", "a@b.example", "x")))
    assert set(async_calls) == calls - NO_SINGLE_RESPONSE


async def test_any_path(atlas: Any, atlas_sandbox: AtlasSandbox) -> None:
    state = await atlas.request("GET", "/license/state")
    assert state["valid"] is True
    made = await atlas.request("post", "/work-orders", json={"title": "by hand"})
    assert (await atlas.get_work_order(made["id"])).title == "by hand"
    found = await atlas.request("GET", "/assets/mini", params={"locationId": 1})
    assert {asset["locationId"] for asset in found} == {1}
    with pytest.raises(AtlasNotFoundError, match="No static resource nowhere"):
        await atlas.request("GET", "/nowhere")
    atlas_sandbox.add_fault("status", path="/license/state")
    assert (await atlas.request("GET", "/license/state"))["valid"] is True, "a GET is repeated"
    account = {**atlas_sandbox.credentials, "email": "viewer@plant.example"}
    async with Mode("async").client(**account) as viewer:
        with pytest.raises(AtlasPermissionError):
            await viewer.request("POST", "/work-orders", json={"title": "x"})


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (("FETCH", "/x"), AtlasValidationError),
        (("GET", "x"), AtlasValidationError),
        (("GET", "//elsewhere.example/x"), AtlasValidationError),
        (("GET", "https://elsewhere.example/x"), AtlasValidationError),
        (("GET", "/x?y=1"), AtlasValidationError),
        (("GET", "/work-orders/../../admin"), AtlasConfigError),
    ],
)
async def test_invalid_requests(mode: Mode, arguments: tuple[str, str], error: type[Exception]) -> None:
    with ScriptedServer(scripted(Answer(200, {}))) as server:
        base = {**server.credentials, "base_url": f"{server.base_url}/api"}
        async with mode.client(**base) as client:
            with pytest.raises(error):
                await client.request(*arguments)
        assert all(seen.path.startswith("/api/auth") for seen in server.seen)


async def test_values_that_http_cannot_send(mode: Mode) -> None:
    wrong: list[dict[str, Any]] = [{"json": object()}, {"json": float("nan")}, {"headers": {"X": 5}}, {"params": 5}]
    with ScriptedServer(scripted(Answer(200, {}))) as server:
        async with mode.client(**server.credentials) as client:
            for arguments in wrong:
                with pytest.raises(AtlasValidationError, match="cannot be sent"):
                    await client.request("POST", "/x", **arguments)
            with pytest.raises(AtlasValidationError, match="cannot be sent"):
                await client.request("GET", "/x\n")
        assert server.seen == []


async def test_forms_of_results(mode: Mode) -> None:
    kinds: list[tuple[bytes, str, Any]] = [
        (b'{"a": 1}', "application/json", {"a": 1}),
        (b"{broken", "application/json", "{broken"),
        (b"caf\xc3\xa9", "text/plain; charset=utf-8", "café"),
        (b"\x00\xff", "application/octet-stream", b"\x00\xff"),
        (b"", "application/json", None),
    ]
    for content, kind, expected in kinds:
        with ScriptedServer(scripted(Answer(200, raw=content, headers={"Content-Type": kind}))) as server:
            async with mode.client(**server.credentials) as client:
                assert await client.request("GET", "/x") == expected
    large = Answer(200, raw=b"x" * 3_000_000, headers={"Content-Type": "application/octet-stream"})
    with ScriptedServer(scripted(large)) as server:
        async with mode.client(**server.credentials, max_response_bytes=1_000_000) as client:
            with pytest.raises(AtlasAPIError, match="larger than"):
                await client.request("GET", "/x")
