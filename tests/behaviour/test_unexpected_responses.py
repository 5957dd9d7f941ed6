"""Responses that Atlas never gives: of proxies, of wrong base URLs, of hostile servers."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import httpx
import pytest
from atlas_api.api.auth import sign_up
from atlas_api.api.comments import count_comments
from atlas_api.api.work_orders import create_work_order, get_work_order
from atlas_api.models import SignupRequest
from support.answers import COUNT, CREATE, HTML_503, call, sent
from support.bounds import at_most
from support.modes import Mode
from support.servers import TOKENS, Answer, ScriptedServer, Seen, scripted

from rivet.integrations.atlas import (
    AtlasAPIError,
    AtlasAuthError,
    AtlasConfigError,
    AtlasConnectionError,
    AtlasError,
    AtlasOutcomeUnknownError,
    AtlasRateLimitError,
    AtlasTimeoutError,
    AtlasValidationError,
    SyncAtlasClient,
)
from rivet.integrations.atlas.testing import AtlasSandbox


async def test_no_error_repeats_a_secret_that_the_server_echoes(mode: Mode) -> None:
    token = "an-opaque-access-token"

    def echo(seen: Seen) -> Answer:
        said = f"bad request: {seen.headers} {seen.body.decode()}"
        if seen.path == "/auth/signin" and not server.script_refuses:  # type: ignore[attr-defined]
            return Answer(200, {**TOKENS, "accessToken": token, "refreshToken": "r"})
        return Answer(400, {"success": False, "message": said})

    with ScriptedServer(echo) as server:
        server.script_refuses = False  # type: ignore[attr-defined]
        async with mode.client(**server.credentials, max_retries=0) as client:
            errors = []
            for module, arguments in (
                (count_comments, {"work_order_id": 1}),
                (create_work_order, CREATE),
                (sign_up, {"body": SignupRequest("a@b.example", "hush-hush-hush", "A", "B", "")}),
            ):
                with pytest.raises(AtlasError) as caught:
                    await mode.endpoint(module, client, **arguments)
                errors.append(caught.value)
            server.script_refuses = True  # type: ignore[attr-defined]
            client.token_cache.forget()
            with pytest.raises(AtlasAuthError) as refused:
                await mode.endpoint(count_comments, client, work_order_id=1)
            errors.append(refused.value)
    for error in errors:
        shown = f"{error} {error!r} {vars(error)}"
        for secret in (token, "hush-hush", "scripted-password"):
            assert secret not in shown


async def test_a_wrong_base_url_does_not_look_like_a_missing_record(mode: Mode) -> None:
    for answer in (Answer(404, raw=b"<html>"), Answer(500, {"success": False, "message": "No static resource x."})):
        with ScriptedServer(scripted(COUNT, sign_in=answer)) as server:
            async with mode.client(**server.credentials) as client:
                with pytest.raises(AtlasAPIError, match="base URL"):
                    await client.search_assets("x")
    for page in (b"<!DOCTYPE html><title>404</title>", b"404 page not found\n"):
        with ScriptedServer(scripted(Answer(404, raw=page))) as server, pytest.raises(AtlasAPIError, match="base URL"):
            await call(mode, server, get_work_order, id=1)


@pytest.mark.parametrize(
    "answer",
    [
        Answer(200, raw=b"<html>"),
        Answer(200, {"id": 1}, headers={"Content-Encoding": "br"}),
        Answer(200, {"id": 1}, headers={"Content-Encoding": "gzip"}),
        Answer(200, {"id": 1, "title": "x" * 3_000}),
        Answer(408, raw=b"<html>"),
    ],
)
async def test_a_success_that_cannot_be_read_leaves_the_outcome_unknown(mode: Mode, answer: Answer) -> None:
    with ScriptedServer(scripted(answer)) as server, pytest.raises(AtlasOutcomeUnknownError, match="Check before"):
        await call(mode, server, create_work_order, client={"max_response_bytes": 2_000}, **CREATE)


async def test_a_proxy_that_asks_for_credentials(mode: Mode) -> None:
    for status, advice in ((401, "A proxy before Atlas asks"), (407, "The proxy asks")):
        basic = Answer(status, raw=b"<html>", headers={"WWW-Authenticate": "Basic realm=x"})
        for script in (scripted(COUNT, sign_in=basic), scripted(basic)):
            with ScriptedServer(script) as server, pytest.raises(AtlasError, match=advice) as refused:
                await call(mode, server, count_comments, client={"max_retries": 0}, work_order_id=1)
            assert refused.value.status == status


@pytest.mark.parametrize("wait", ["\xb2", "Wed, 21 Oct 9999 07:28:00 GMT", "1e400", "nan"])
async def test_a_wait_that_no_one_means(mode: Mode, wait: str) -> None:
    busy = Answer(429, headers={"Retry-After": wait})
    with ScriptedServer(scripted(busy)) as server, pytest.raises(AtlasRateLimitError) as refused:
        await call(mode, server, count_comments, client={"max_retries": 0}, work_order_id=1)
    assert 0 < refused.value.retry_after < 60


@pytest.mark.parametrize("kind", ["application/octet-stream", "Application/JSON"])
async def test_any_content_type_drips_no_longer_than_the_timeout(mode: Mode, kind: str) -> None:
    slow = Answer(200, {"count": 0, "withFilesCount": 0}, drip=0.1, headers={"Content-Type": kind})
    with ScriptedServer(scripted(slow)) as server:
        started = time.monotonic()
        with pytest.raises(AtlasTimeoutError):
            await call(mode, server, count_comments, client={"timeout": 0.4, "max_retries": 0}, work_order_id=1)
        assert time.monotonic() - started < at_most(1.0)


async def test_a_stream_body_reports_the_real_error(mode: Mode) -> None:
    busy = Answer(429, {"error": "Rate limit exceeded", "message": "wait"})

    async def chunks() -> Any:
        yield b"{}"

    with ScriptedServer(scripted(busy)) as server:
        async with mode.client(**server.credentials) as client:
            if mode.is_async:
                post = client.api.get_async_httpx_client().post("/work-orders", content=chunks())
            else:
                post = asyncio.to_thread(client.api.get_httpx_client().post, "/work-orders", content=iter([b"{}"]))
            with pytest.raises(AtlasRateLimitError):
                await post
        assert len(sent(server)) == 1


async def test_a_gateways_json_is_no_explanation_of_atlas(mode: Mode) -> None:
    gateway = Answer(500, {"timestamp": 1, "status": 500, "error": "Internal", "message": "", "path": "/"})
    with ScriptedServer(scripted(gateway)) as server, pytest.raises(AtlasOutcomeUnknownError):
        await call(mode, server, create_work_order, **CREATE)
    long = Answer(500, {"success": False, "message": "JSON parse error: " + "x" * 100_000})
    with ScriptedServer(scripted(long)) as server, pytest.raises(AtlasValidationError):
        await call(mode, server, create_work_order, **CREATE)


async def test_errors_of_a_custom_transport_are_wrapped(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    class Sync(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            raise ConnectionResetError("gone")

    class Async(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            raise ConnectionResetError("gone")

    transport = Async() if mode.is_async else Sync()
    async with mode.client(**atlas_sandbox.credentials, http_transport=transport, max_retries=0) as client:
        with pytest.raises(AtlasConnectionError):
            await client.get_work_order(1)


@pytest.mark.parametrize(
    "settings",
    [
        {"base_url": "http://exa mple.com"},
        {"base_url": "http://a.example/\x00"},
        {"password": "\ud800"},
        {"timeout": 1e10},
        {"proxy": "socks5://127.0.0.1:1"},
    ],
)
def test_invalid_settings_are_reported_immediately(settings: dict[str, Any]) -> None:
    with pytest.raises(AtlasConfigError):
        SyncAtlasClient(**{"base_url": "http://a.example", "email": "a@b.example", "password": "x", **settings})


def test_an_unusable_ssl_cert_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere.pem")
    with pytest.raises(AtlasConfigError, match="SSL_CERT_FILE"):
        SyncAtlasClient("https://a.example", "a@b.example", "x")


async def test_dates_of_a_hostile_server(mode: Mode) -> None:
    zone = "Mon, 01 Jan 0001 00:00:00 +2359"
    with ScriptedServer(scripted(COUNT, sign_in=Answer(200, TOKENS, headers={"Date": zone}))) as server:
        assert (await call(mode, server, count_comments, work_order_id=1)).count == 0
    busy = Answer(429, {"error": "Rate limit exceeded", "message": "wait"}, headers={"Retry-After": zone})
    with ScriptedServer(scripted(busy)) as server:
        with pytest.raises(AtlasRateLimitError) as caught:
            await call(mode, server, count_comments, client={"max_retries": 0}, work_order_id=1)
        assert caught.value.retry_after > 0
    hour = Answer(429, {"error": "Rate limit exceeded", "message": "wait"}, headers={"Retry-After": "3600"})
    with ScriptedServer(scripted(hour)) as server:
        with pytest.raises(AtlasRateLimitError) as caught:
            await call(mode, server, count_comments, client={"max_retries": 0}, work_order_id=1)
        assert caught.value.retry_after == 3600


async def test_the_shared_api_cannot_be_changed(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    async with mode.client(**atlas_sandbox.credentials) as client:
        for change in (
            lambda: client.api.with_headers({"X": "1"}),
            lambda: client.api.with_timeout(None),
            lambda: client.api.with_cookies({}),
            lambda: client.api.__enter__(),
        ):
            with pytest.raises(AtlasConfigError):
                change()
        assert (await client.get_work_order(1)).id == 1


async def test_a_503_is_raised_after_the_last_attempt(mode: Mode) -> None:
    with ScriptedServer(scripted(HTML_503)) as server:
        with pytest.raises(AtlasAPIError, match="not available") as caught:
            await call(mode, server, count_comments, client={"max_retries": 0}, work_order_id=1)
        assert (caught.value.status, caught.value.response_body) == (503, "<html>busy</html>")
