"""Cases that broke earlier versions: silent sign-ins, hurried leaders, echoed secrets, forks, foreign exceptions."""

from __future__ import annotations

import asyncio
import os
import signal
import time
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from atlas_api.api.auth import get_current_user, sign_up
from atlas_api.api.comments import count_comments
from atlas_api.api.work_orders import create_work_order
from atlas_api.models import SignupRequest
from support.answers import COUNT, CREATE, HTML_503, call, sent
from support.colours import Colour
from support.servers import TOKENS, Answer, ScriptedServer, Seen, scripted

from rivet.integrations.atlas import (
    AtlasAPIError,
    AtlasAuthError,
    AtlasClient,
    AtlasConfigError,
    AtlasConnectionError,
    AtlasError,
    AtlasOutcomeUnknownError,
    AtlasRateLimitError,
    AtlasTimeoutError,
    AtlasTokenCache,
    AtlasValidationError,
    SyncAtlasClient,
)
from rivet.integrations.atlas.testing import AtlasSandbox, start_sandbox


def ending_in(seconds: float, **changes: str) -> Answer:
    end = (datetime.now(UTC) + timedelta(seconds=seconds)).isoformat(timespec="milliseconds")
    return Answer(200, {**TOKENS, "expiresAt": end, **changes})


@pytest.mark.parametrize("silent", ["/auth/signin", "/auth/refresh"])
async def test_a_silent_sign_in_ends_with_the_callers_time(colour: Colour, silent: str) -> None:
    def script(seen: Seen) -> Answer:
        if seen.path == silent:
            return Answer(200, TOKENS, wait=2.5)
        return ending_in(0.3) if seen.path == "/auth/signin" else COUNT

    with ScriptedServer(script) as server:
        async with colour.client(**server.credentials, timeout=0.5, deadline=1.0, max_retries=0) as client:
            if silent == "/auth/refresh":
                await colour.endpoint(count_comments, client, work_order_id=1)
                await asyncio.sleep(0.4)
            started = time.monotonic()
            if silent == "/auth/signin":
                with pytest.raises(AtlasTimeoutError):
                    await colour.endpoint(count_comments, client, work_order_id=1)
            else:
                await colour.endpoint(count_comments, client, work_order_id=1)
            assert time.monotonic() - started < 1.2


async def test_a_hanging_renewal_leaves_time_for_the_call(colour: Colour) -> None:
    def script(seen: Seen) -> Answer:
        if seen.path == "/auth/refresh":
            return Answer(200, TOKENS, wait=2.0)
        return ending_in(6) if seen.path == "/auth/signin" else COUNT

    with ScriptedServer(script) as server:
        async with colour.client(**server.credentials, deadline=1.0) as client:
            await colour.endpoint(count_comments, client, work_order_id=1)
            await asyncio.sleep(3.1)
            assert (await colour.endpoint(count_comments, client, work_order_id=1)).count == 0


async def test_a_session_that_ends_during_a_renewal_is_followed_by_a_sign_in(colour: Colour) -> None:
    """One caller leads a refresh; another finds the old token dead meanwhile; the refresh is refused."""
    signed_in: list[str] = []

    def script(seen: Seen) -> Answer:
        if seen.path == "/auth/signin":
            signed_in.append(seen.path)
            return ending_in(24, accessToken=f"eyJhbGciOi.token{len(signed_in)}.sig")
        if seen.path == "/auth/refresh":
            return Answer(401, {"success": False, "message": "Refresh token reuse detected. Sign in again"}, wait=0.6)
        dead = "token1" in seen.headers["authorization"] and len(server.seen) > 2
        return Answer(403, raw=b"") if dead else COUNT

    with ScriptedServer(script) as server:
        async with colour.client(**server.credentials) as client:
            await colour.endpoint(count_comments, client, work_order_id=1)
            await asyncio.sleep(12.2)  # past its first half, and no longer young
            calls = (colour.endpoint(count_comments, client, work_order_id=1) for _ in range(4))
            assert [found.count for found in await asyncio.gather(*calls)] == [0] * 4
        assert len(signed_in) == 2


async def test_a_hurried_caller_does_not_spoil_the_sign_in_for_others(colour: Colour) -> None:
    with ScriptedServer(scripted(COUNT, sign_in=Answer(200, TOKENS, wait=0.8))) as server:
        async with colour.client(**server.credentials) as client:
            hurried = asyncio.create_task(client.with_options(timeout=0.2, deadline=0.3).list_work_orders())
            await asyncio.sleep(0.1)
            patient = asyncio.create_task(colour.endpoint(count_comments, client, work_order_id=1))
            with pytest.raises(AtlasTimeoutError):
                await hurried
            assert (await patient).count == 0


async def test_few_attempts_of_one_caller_do_not_spoil_the_sign_in_for_others(colour: Colour) -> None:
    busy = Answer(429, {"error": "Rate limit exceeded", "message": "wait"}, wait=0.4)
    answers = [busy, Answer(200, TOKENS)]

    def script(seen: Seen) -> Answer:
        if seen.path == "/auth/signin":
            return answers.pop(0) if len(answers) > 1 else answers[0]
        return COUNT

    with ScriptedServer(script) as server:
        async with colour.client(**server.credentials) as client:
            hurried = asyncio.create_task(client.list_work_orders(deadline=1.5))
            await asyncio.sleep(0.1)
            patient = asyncio.create_task(colour.endpoint(count_comments, client, work_order_id=1))
            with pytest.raises(AtlasError):
                await hurried
            assert (await patient).count == 0


async def test_a_caller_with_more_time_than_the_client_has_it_for_the_sign_in_too(colour: Colour) -> None:
    with ScriptedServer(scripted(COUNT, sign_in=Answer(200, TOKENS, wait=0.8))) as server:
        async with colour.client(**server.credentials, timeout=0.3, max_retries=0) as client:
            patient = client.with_options(timeout=5)
            assert (await colour.endpoint(count_comments, patient, work_order_id=1)).count == 0


async def test_a_client_that_is_closed_while_it_signs_in_does_not_spoil_it_for_others() -> None:
    with ScriptedServer(scripted(COUNT, sign_in=Answer(200, TOKENS, wait=0.5))) as server:

        async def brief() -> None:
            async with AtlasClient(**server.credentials) as client:
                await count_comments.asyncio(client=client.api, work_order_id=1)

        leader = asyncio.create_task(brief())
        await asyncio.sleep(0.1)
        async with AtlasClient(**server.credentials) as other:
            waiter = asyncio.create_task(count_comments.asyncio(client=other.api, work_order_id=1))
            await asyncio.sleep(0.1)
            leader.cancel()
            assert (await waiter).count == 0


async def test_a_sync_call_inside_a_running_loop_does_not_wait_for_that_loop() -> None:
    with ScriptedServer(scripted(COUNT, sign_in=Answer(200, TOKENS, wait=0.2))) as server:
        async with AtlasClient(**server.credentials) as client:
            task = asyncio.create_task(count_comments.asyncio(client=client.api, work_order_id=1))
            await asyncio.sleep(0.05)
            with SyncAtlasClient(**server.credentials) as blocking:
                started = time.monotonic()
                assert count_comments.sync(client=blocking.api, work_order_id=1).count == 0
                assert time.monotonic() - started < 1.5
            await task


async def test_a_stale_given_token_is_replaced(colour: Colour, atlas_sandbox: AtlasSandbox) -> None:
    cache = AtlasTokenCache()
    await cache.set_token("stale.token.here", ttl_seconds=86400)
    async with colour.client(**atlas_sandbox.credentials, cache=cache) as client:
        assert (await colour.endpoint(get_current_user, client)).email == atlas_sandbox.email
    for wrong in ("with blank", "line\nbreak", "ümlaut"):
        with pytest.raises(AtlasValidationError):
            await cache.set_token(wrong)


async def test_no_error_repeats_a_secret_that_the_server_echoes(colour: Colour) -> None:
    token = "an-opaque-access-token"

    def echo(seen: Seen) -> Answer:
        said = f"bad request: {seen.headers} {seen.body.decode()}"
        if seen.path == "/auth/signin" and not server.script_refuses:  # type: ignore[attr-defined]
            return Answer(200, {**TOKENS, "accessToken": token, "refreshToken": "r"})
        return Answer(400, {"success": False, "message": said})

    with ScriptedServer(echo) as server:
        server.script_refuses = False  # type: ignore[attr-defined]
        async with colour.client(**server.credentials, max_retries=0) as client:
            errors = []
            for module, arguments in (
                (count_comments, {"work_order_id": 1}),
                (create_work_order, CREATE),
                (sign_up, {"body": SignupRequest("a@b.example", "hush-hush-hush", "A", "B", "")}),
            ):
                with pytest.raises(AtlasError) as caught:
                    await colour.endpoint(module, client, **arguments)
                errors.append(caught.value)
            server.script_refuses = True  # type: ignore[attr-defined]
            client.token_cache.forget()
            with pytest.raises(AtlasAuthError) as refused:
                await colour.endpoint(count_comments, client, work_order_id=1)
            errors.append(refused.value)
    for error in errors:
        told = f"{error} {error!r} {vars(error)}"
        for secret in (token, "hush-hush", "scripted-password"):
            assert secret not in told


async def test_headers_go_with_the_sign_in_too(colour: Colour) -> None:
    with ScriptedServer(scripted(COUNT)) as server:
        await call(colour, server, count_comments, client={"headers": {"X-Gate": "open"}}, work_order_id=1)
        assert [seen.headers["x-gate"] for seen in server.seen] == ["open", "open"]
        assert {seen.headers["user-agent"].split("/")[0] for seen in server.seen} == {"rivet-atlas"}
        for wrong in ({"X": "é"}, {"X": "a\r\nb"}, {"X": 3}):
            with pytest.raises(AtlasConfigError, match="headers") as caught:
                colour.client(**server.credentials, headers=wrong)
            assert "a\r" not in str(caught.value)


async def test_a_wrong_base_url_does_not_look_like_a_missing_record(colour: Colour) -> None:
    for answer in (Answer(404, raw=b"<html>"), Answer(500, {"success": False, "message": "No static resource x."})):
        with ScriptedServer(scripted(COUNT, sign_in=answer)) as server:
            async with colour.client(**server.credentials) as client:
                with pytest.raises(AtlasAPIError, match="base URL"):
                    await client.search_assets("x")


@pytest.mark.parametrize("kind", ["application/octet-stream", "Application/JSON"])
async def test_any_content_type_drips_no_longer_than_the_timeout(colour: Colour, kind: str) -> None:
    slow = Answer(200, {"count": 0, "withFilesCount": 0}, drip=0.1, headers={"Content-Type": kind})
    with ScriptedServer(scripted(slow)) as server:
        started = time.monotonic()
        with pytest.raises(AtlasTimeoutError):
            await call(colour, server, count_comments, client={"timeout": 0.4, "max_retries": 0}, work_order_id=1)
        assert time.monotonic() - started < 1.0


async def test_a_stream_body_tells_the_real_error(colour: Colour) -> None:
    busy = Answer(429, {"error": "Rate limit exceeded", "message": "wait"})

    async def chunks() -> Any:
        yield b"{}"

    with ScriptedServer(scripted(busy)) as server:
        async with colour.client(**server.credentials) as client:
            if colour.is_async:
                post = client.api.get_async_httpx_client().post("/work-orders", content=chunks())
            else:
                post = asyncio.to_thread(client.api.get_httpx_client().post, "/work-orders", content=iter([b"{}"]))
            with pytest.raises(AtlasRateLimitError):
                await post
        assert len(sent(server)) == 1


async def test_a_gateways_json_is_no_explanation_of_atlas(colour: Colour) -> None:
    gateway = Answer(500, {"timestamp": 1, "status": 500, "error": "Internal", "message": "", "path": "/"})
    with ScriptedServer(scripted(gateway)) as server, pytest.raises(AtlasOutcomeUnknownError):
        await call(colour, server, create_work_order, **CREATE)
    long = Answer(500, {"success": False, "message": "JSON parse error: " + "x" * 100_000})
    with ScriptedServer(scripted(long)) as server, pytest.raises(AtlasValidationError):
        await call(colour, server, create_work_order, **CREATE)


async def test_what_a_given_transport_raises_is_an_error_of_ours(colour: Colour, atlas_sandbox: AtlasSandbox) -> None:
    class Sync(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            raise ConnectionResetError("gone")

    class Async(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            raise ConnectionResetError("gone")

    transport = Async() if colour.is_async else Sync()
    async with colour.client(**atlas_sandbox.credentials, http_transport=transport, max_retries=0) as client:
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
def test_settings_that_cannot_be_used_are_told_at_once(settings: dict[str, Any]) -> None:
    with pytest.raises(AtlasConfigError):
        SyncAtlasClient(**{"base_url": "http://a.example", "email": "a@b.example", "password": "x", **settings})


def test_an_unusable_ssl_cert_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere.pem")
    with pytest.raises(AtlasConfigError, match="SSL_CERT_FILE"):
        SyncAtlasClient("https://a.example", "a@b.example", "x")


async def test_dates_of_a_hostile_server(colour: Colour) -> None:
    zone = "Mon, 01 Jan 0001 00:00:00 +2359"
    with ScriptedServer(scripted(COUNT, sign_in=Answer(200, TOKENS, headers={"Date": zone}))) as server:
        assert (await call(colour, server, count_comments, work_order_id=1)).count == 0
    busy = Answer(429, {"error": "Rate limit exceeded", "message": "wait"}, headers={"Retry-After": zone})
    with ScriptedServer(scripted(busy)) as server:
        with pytest.raises(AtlasRateLimitError) as caught:
            await call(colour, server, count_comments, client={"max_retries": 0}, work_order_id=1)
        assert caught.value.retry_after > 0
    hour = Answer(429, {"error": "Rate limit exceeded", "message": "wait"}, headers={"Retry-After": "3600"})
    with ScriptedServer(scripted(hour)) as server:
        with pytest.raises(AtlasRateLimitError) as caught:
            await call(colour, server, count_comments, client={"max_retries": 0}, work_order_id=1)
        assert caught.value.retry_after == 3600


def test_without_asyncio_the_error_says_so(atlas_sandbox: AtlasSandbox) -> None:
    client = AtlasClient(**atlas_sandbox.credentials)
    for made in (client.update_work_order(1, {}), client.get_work_order(1)):
        with pytest.raises(AtlasConfigError, match="asyncio"):
            made.send(None)


@pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")
def test_after_a_fork_the_child_is_told_to_make_its_own_client() -> None:
    with start_sandbox() as server, SyncAtlasClient(**server.credentials) as client:
        client.get_work_order(1)
        pid = os.fork()
        if pid == 0:
            try:
                client.get_work_order(1)
            except AtlasConfigError as error:
                with SyncAtlasClient(**server.credentials) as own:
                    os._exit(0 if "fork" in error.message and own.get_work_order(2).id == 2 else 1)
            os._exit(2)
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
        assert client.get_work_order(3).id == 3


async def test_the_shared_api_cannot_be_changed(colour: Colour, atlas_sandbox: AtlasSandbox) -> None:
    async with colour.client(**atlas_sandbox.credentials) as client:
        for change in (
            lambda: client.api.with_headers({"X": "1"}),
            lambda: client.api.with_timeout(None),
            lambda: client.api.with_cookies({}),
            lambda: client.api.__enter__(),
        ):
            with pytest.raises(AtlasConfigError):
                change()
        assert (await client.get_work_order(1)).id == 1


async def test_a_503_is_told_after_the_last_attempt(colour: Colour) -> None:
    with ScriptedServer(scripted(HTML_503)) as server:
        with pytest.raises(AtlasAPIError, match="not available") as caught:
            await call(colour, server, count_comments, client={"max_retries": 0}, work_order_id=1)
        assert (caught.value.status, caught.value.response_body) == (503, "<html>busy</html>")


def test_a_walk_that_was_begun_before_a_fork() -> None:
    with start_sandbox() as sandbox, SyncAtlasClient(**sandbox.credentials) as client:
        for number in range(4):
            client.create_work_order({"title": f"w{number}"})
        walk = client.iter_work_orders(page_size=2)
        next(walk), next(walk)  # the page after is on its way
        pid = os.fork()
        if pid == 0:
            try:
                next(walk)
            except AtlasConfigError as error:
                os._exit(0 if "fork" in error.message else 1)
            finally:
                os._exit(2)
        for _ in range(500):
            ended, status = os.waitpid(pid, os.WNOHANG)
            if ended:
                break
            time.sleep(0.01)
        else:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
        assert ended
        assert os.waitstatus_to_exitcode(status) == 0
