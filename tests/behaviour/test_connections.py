"""Connections: proxies, certificates, streams, cookies, and what closing or cancelling leaves behind."""

from __future__ import annotations

import asyncio
import json
import shutil
import ssl
import threading
from pathlib import Path
from typing import Any

import httpx
import pytest
from atlas_api.api.assets import list_assets_mini
from atlas_api.api.comments import count_comments
from support import recorded
from support.answers import COUNT, WORK_ORDER
from support.modes import Mode
from support.servers import Answer, ScriptedServer, Seen, scripted

from rivet.integrations.atlas import AtlasClient, AtlasConfigError, AtlasConnectionError, AtlasError
from rivet.integrations.atlas.testing import AtlasSandbox


async def test_a_response_too_many_is_not_taken_for_the_next_one(mode: Mode) -> None:
    """Bytes behind a response put all later ones of a kept connection out of step, so the connection is closed."""

    def record(id: int) -> dict[str, Any]:
        return {**recorded.body("workorder.create.full"), "id": id, "title": f"number {id}"}

    stale = json.dumps(record(99)).encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(stale)}\r\n\r\n"
    extra = head.encode() + stale

    def answer(seen: Seen) -> Answer:
        return Answer(200, record(int(seen.path.rpartition("/")[2])), extra=extra)

    with ScriptedServer(scripted(answer)) as server:
        async with mode.client(**server.credentials) as atlas:
            for id in (1, 2, 3):
                assert (await atlas.get_work_order(id)).title == f"number {id}"


@pytest.fixture
def proxy() -> Any:
    """Plain HTTP proxy on loopback: it gets absolute URLs and responds instead of the server."""
    with ScriptedServer(lambda seen: Answer(200, _via(seen))) as server:
        yield server


def _via(seen: Seen) -> Any:
    from support.servers import TOKENS

    return TOKENS if seen.path.endswith("/auth/signin") else COUNT.body


async def test_a_proxy_is_used(mode: Mode, proxy: ScriptedServer, monkeypatch: pytest.MonkeyPatch) -> None:
    account = {"base_url": "http://atlas.test/api", "email": "a@b.example", "password": "x"}
    wanted = ["http://atlas.test/api/auth/signin", "http://atlas.test/api/comments/count/1"]
    async with mode.client(**account, proxy=proxy.base_url) as client:
        await mode.endpoint(count_comments, client, work_order_id=1)
    assert [seen.path for seen in proxy.seen] == wanted
    monkeypatch.setenv("HTTP_PROXY", proxy.base_url)
    async with mode.client(**account) as client:
        await mode.endpoint(count_comments, client, work_order_id=1)
    assert proxy.seen[-1].path == wanted[1]
    before = len(proxy.seen)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1,atlas.test")
    with ScriptedServer(scripted(COUNT)) as direct:
        async with mode.client(**direct.credentials) as client:
            await mode.endpoint(count_comments, client, work_order_id=1)
        assert len(direct.seen) == 2
    assert len(proxy.seen) == before
    with pytest.raises(AtlasConfigError, match="proxy") as caught:
        mode.client(**account, proxy="ftp://user:hush@proxy")
    assert "hush" not in str(caught.value)


async def test_headers_limits_and_an_inner_transport(mode: Mode) -> None:
    with ScriptedServer(scripted(COUNT)) as server:
        options = {"headers": {"X-Plant": "1"}, "limits": httpx.Limits(max_connections=1)}
        async with mode.client(**server.credentials, **options) as client:
            calls = (mode.endpoint(count_comments, client, work_order_id=1) for _ in range(5))
            await asyncio.gather(*calls)
        assert server.seen[-1].headers["x-plant"] == "1"
    inner: Any = httpx.AsyncHTTPTransport() if mode.is_async else httpx.HTTPTransport()
    with ScriptedServer(scripted(COUNT)) as server:
        async with mode.client(**server.credentials, http_transport=inner) as client:
            await mode.endpoint(count_comments, client, work_order_id=1)
    wrong = httpx.HTTPTransport() if mode.is_async else httpx.AsyncHTTPTransport()
    with pytest.raises(AtlasConfigError, match="http_transport"):
        mode.client(**server.credentials, http_transport=wrong)


@pytest.mark.skipif(shutil.which("openssl") is None, reason="makes its certificate with the openssl program")
async def test_a_ca_file(mode: Mode, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A server with a certificate of a private CA: refused, then trusted by verify= and by SSL_CERT_FILE."""
    certificate, key = _self_signed(tmp_path)
    with ScriptedServer(scripted(COUNT)) as server:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        server._server.socket = context.wrap_socket(server._server.socket, server_side=True)
        account = {**server.credentials, "base_url": server.base_url.replace("http://127.0.0.1", "https://localhost")}
        async with mode.client(**account) as client:
            with pytest.raises(AtlasConnectionError, match="SSL_CERT_FILE") as caught:
                await mode.endpoint(count_comments, client, work_order_id=1)
            assert len(caught.value.attempts) <= 1
        async with mode.client(**account, verify=str(certificate)) as client:
            assert (await mode.endpoint(count_comments, client, work_order_id=1)).count == 0
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        async with mode.client(**account) as client:
            assert (await mode.endpoint(count_comments, client, work_order_id=1)).count == 0
    with pytest.raises(AtlasConfigError, match="CA file"):
        mode.client(**account, verify="/nowhere.pem")


async def test_tls_is_not_switched_off_silently(mode: Mode, recwarn: pytest.WarningsRecorder) -> None:
    account = {"email": "a@b.example", "password": "x"}
    unverified = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    unverified.check_hostname = False
    unverified.verify_mode = ssl.CERT_NONE
    for verify in (False, unverified):
        with pytest.warns(UserWarning, match="verification is off: anyone before atlas.example"):
            mode.client("https://atlas.example", **account, verify=verify)
    with pytest.raises(AtlasConfigError, match="verify= must be"):
        mode.client("https://atlas.example", **account, verify=0)
    recwarn.clear()
    mode.client("https://atlas.example", **account)
    assert not recwarn.list


def _self_signed(folder: Path) -> tuple[Path, Path]:
    import subprocess

    certificate, key = folder / "cert.pem", folder / "key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost",
         "-addext", "subjectAltName=DNS:localhost", "-keyout", str(key), "-out", str(certificate)],
        check=True, capture_output=True,
    )  # fmt: skip
    return certificate, key


async def test_a_stream_is_not_replayed(mode: Mode) -> None:
    def chunks() -> Any:
        yield b'{"title":'
        yield b'"x"}'

    async def achunks() -> Any:
        for chunk in chunks():
            yield chunk

    with ScriptedServer(scripted(WORK_ORDER)) as server:
        async with mode.client(**server.credentials) as client:
            if mode.is_async:
                http = client.api.get_async_httpx_client()
                response = await http.post("/work-orders", content=achunks())
            else:
                http = client.api.get_httpx_client()
                response = await asyncio.to_thread(http.post, "/work-orders", content=chunks())
            assert response.status_code == 200
            assert server.calls("/work-orders")[0].json() == {"title": "x"}


async def test_a_list_response(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    async with mode.client(**atlas_sandbox.credentials) as client:
        found = await mode.endpoint(list_assets_mini, client, location_id=1)
        assert {asset["customId"] for asset in found} >= {"A000001"}


async def test_a_client_that_was_not_closed_warns(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    unused = mode.client(**atlas_sandbox.credentials)
    del unused  # it holds no connection
    client = mode.client(**atlas_sandbox.credentials)
    await client.get_work_order(1)
    other = client.with_options(timeout=5)
    del other  # its connections are the first one's
    inner = getattr(client, "client", client)
    with pytest.warns(ResourceWarning, match="was not closed"):
        type(inner).__del__(inner)
    await client.__aexit__(None, None, None)


@pytest.mark.parametrize("calls", [1, 20])
async def test_closing_with_calls_in_flight(mode: Mode, atlas_sandbox: AtlasSandbox, calls: int) -> None:
    """They end, at once or with their answer, and never with a foreign exception."""
    client = mode.client(**atlas_sandbox.credentials, timeout=3, max_retries=0)
    await client.get_work_order(1)
    atlas_sandbox.add_fault("latency", path="/work-orders/1", seconds=0.5, times=None)
    running = [asyncio.create_task(client.get_work_order(1)) for _ in range(calls)]
    await asyncio.sleep(0.2)
    await client.__aexit__(None, None, None)
    done, pending = await asyncio.wait(running, timeout=5)
    assert not pending
    for task in done:
        error = task.exception()
        assert error is None or isinstance(error, AtlasError), repr(error)


def test_a_cancelled_scope_ends_a_call(atlas_sandbox: AtlasSandbox) -> None:
    """In such a scope anyio makes pauses until it is cancelled, and httpcore uses anyio."""
    import anyio

    ended: list[str] = []

    async def scenario() -> None:
        async with AtlasClient(**atlas_sandbox.credentials) as client:
            await client.get_work_order(1)
            with anyio.CancelScope() as scope:
                scope.cancel()
                await client.get_work_order(1)
            ended.append("cancelled before")
            with anyio.move_on_after(0.05):
                try:
                    await anyio.sleep(5)
                finally:
                    await client.get_work_order(1)
            ended.append("cleaned up")
            assert (await client.get_work_order(1)).id == 1

    thread = threading.Thread(target=lambda: asyncio.run(scenario()), daemon=True)
    thread.start()
    thread.join(20)
    assert ended == ["cancelled before", "cleaned up"]
    assert not thread.is_alive()


async def test_a_transport_that_waits_in_pauses() -> None:
    """It goes on when others do."""
    ready: list[bool] = []

    class Waiting(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            asyncio.get_running_loop().call_later(0.05, ready.append, True)
            while not ready:  # noqa: ASYNC110 - this is what is tested
                await asyncio.sleep(0)
            return httpx.Response(200, json={"success": True, "message": "Service is up and running"})

    async with AtlasClient("http://atlas.test", "a@b.example", "x", http_transport=Waiting()) as client:
        assert (await client.health_check()).status == "UP"


async def test_an_abandoned_response_frees_its_connection() -> None:
    """On a path that the contract does not know a body of bytes is read outside of the flow."""
    blob = Answer(200, raw=b"x" * 100, headers={"Content-Type": "application/octet-stream"}, drip=1.0)
    with ScriptedServer(scripted(blob)) as server:
        limits = httpx.Limits(max_connections=1)
        async with AtlasClient(**server.credentials, limits=limits, deadline=5) as client:
            bare = client.api.get_async_httpx_client()
            for _ in range(2):
                with pytest.raises(TimeoutError):
                    async with asyncio.timeout(0.3):
                        await bare.request("GET", "/blob")
            server.script = scripted(COUNT)
            assert (await count_comments.asyncio(client=client.api, work_order_id=1)).count == 0


async def test_waiting_requests_fail_when_a_client_is_closed() -> None:
    with ScriptedServer(scripted(Answer(200, COUNT.body, wait=0.8))) as server:
        client = AtlasClient(**server.credentials, limits=httpx.Limits(max_connections=1), max_retries=0)
        calls = [asyncio.ensure_future(client.get_work_order(1)) for _ in range(4)]
        await asyncio.sleep(0.5)
        await client.aclose()
        outcomes = await asyncio.gather(*calls, return_exceptions=True)
        assert all(isinstance(outcome, AtlasError) for outcome in outcomes)
        assert len(server.calls("/work-orders/1")) <= 1


async def test_no_cookie_is_kept(mode: Mode) -> None:
    answer = Answer(200, {"ok": True}, headers={"Set-Cookie": "a=b; Path=/"})
    with ScriptedServer(scripted(answer)) as server:
        async with mode.client(**server.credentials) as client:
            for _ in range(2):
                await client.request("GET", "/anything")
        assert not any("cookie" in {name.lower() for name in seen.headers} for seen in server.seen)
