"""Sign-ins and renewals that are silent, slow or cut short spoil no other caller's call."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime, timedelta

import pytest
from atlas_api.api.auth import get_current_user
from atlas_api.api.comments import count_comments
from support.answers import COUNT, call
from support.bounds import at_most
from support.modes import Mode
from support.servers import TOKENS, Answer, ScriptedServer, Seen, scripted

from rivet.integrations.atlas import (
    AtlasClient,
    AtlasConfigError,
    AtlasError,
    AtlasTimeoutError,
    AtlasTokenCache,
    AtlasValidationError,
    SyncAtlasClient,
)
from rivet.integrations.atlas.testing import AtlasSandbox


def ending_in(seconds: float, **changes: str) -> Answer:
    end = (datetime.now(UTC) + timedelta(seconds=seconds)).isoformat(timespec="milliseconds")
    return Answer(200, {**TOKENS, "expiresAt": end, **changes})


@pytest.mark.parametrize("silent", ["/auth/signin", "/auth/refresh"])
async def test_a_silent_sign_in_ends_with_the_callers_time(mode: Mode, silent: str) -> None:
    def script(seen: Seen) -> Answer:
        if seen.path == silent:
            return Answer(200, TOKENS, wait=2.5)
        return ending_in(0.3) if seen.path == "/auth/signin" else COUNT

    with ScriptedServer(script) as server:
        async with mode.client(**server.credentials, timeout=0.5, deadline=1.0, max_retries=0) as client:
            if silent == "/auth/refresh":
                await mode.endpoint(count_comments, client, work_order_id=1)
                await asyncio.sleep(0.4)
            started = time.monotonic()
            if silent == "/auth/signin":
                with pytest.raises(AtlasTimeoutError):
                    await mode.endpoint(count_comments, client, work_order_id=1)
            else:
                await mode.endpoint(count_comments, client, work_order_id=1)
            assert time.monotonic() - started < at_most(1.2)


async def test_a_hanging_renewal_leaves_time_for_the_call(mode: Mode) -> None:
    def script(seen: Seen) -> Answer:
        if seen.path == "/auth/refresh":
            return Answer(200, TOKENS, wait=2.0)
        return ending_in(6) if seen.path == "/auth/signin" else COUNT

    with ScriptedServer(script) as server:
        async with mode.client(**server.credentials, deadline=1.0) as client:
            await mode.endpoint(count_comments, client, work_order_id=1)
            await asyncio.sleep(3.1)
            assert (await mode.endpoint(count_comments, client, work_order_id=1)).count == 0


@pytest.mark.slow  # a token is young for its first ten seconds
async def test_a_session_that_ends_during_a_renewal_is_followed_by_a_sign_in(mode: Mode) -> None:
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
        async with mode.client(**server.credentials) as client:
            await mode.endpoint(count_comments, client, work_order_id=1)
            await asyncio.sleep(12.2)  # past its first half, and no longer young
            calls = (mode.endpoint(count_comments, client, work_order_id=1) for _ in range(4))
            assert [found.count for found in await asyncio.gather(*calls)] == [0] * 4
        assert len(signed_in) == 2


async def test_a_hurried_caller_does_not_spoil_the_sign_in_for_others(mode: Mode) -> None:
    with ScriptedServer(scripted(COUNT, sign_in=Answer(200, TOKENS, wait=0.8))) as server:
        async with mode.client(**server.credentials) as client:
            hurried = asyncio.create_task(client.with_options(timeout=0.2, deadline=0.3).list_work_orders())
            await asyncio.sleep(0.1)
            patient = asyncio.create_task(mode.endpoint(count_comments, client, work_order_id=1))
            with pytest.raises(AtlasTimeoutError):
                await hurried
            assert (await patient).count == 0


async def test_few_attempts_of_one_caller_do_not_spoil_the_sign_in_for_others(mode: Mode) -> None:
    busy = Answer(429, {"error": "Rate limit exceeded", "message": "wait"}, wait=0.4)
    answers = [busy, Answer(200, TOKENS)]

    def script(seen: Seen) -> Answer:
        if seen.path == "/auth/signin":
            return answers.pop(0) if len(answers) > 1 else answers[0]
        return COUNT

    with ScriptedServer(script) as server:
        async with mode.client(**server.credentials) as client:
            hurried = asyncio.create_task(client.list_work_orders(deadline=1.5))
            await asyncio.sleep(0.1)
            patient = asyncio.create_task(mode.endpoint(count_comments, client, work_order_id=1))
            with pytest.raises(AtlasError):
                await hurried
            assert (await patient).count == 0


async def test_a_caller_with_more_time_than_the_client_has_it_for_the_sign_in_too(mode: Mode) -> None:
    with ScriptedServer(scripted(COUNT, sign_in=Answer(200, TOKENS, wait=0.8))) as server:
        async with mode.client(**server.credentials, timeout=0.3, max_retries=0) as client:
            patient = client.with_options(timeout=5)
            assert (await mode.endpoint(count_comments, patient, work_order_id=1)).count == 0


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
                assert time.monotonic() - started < at_most(1.5)
            await task


async def test_a_stale_given_token_is_replaced(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    cache = AtlasTokenCache()
    await cache.set_token("stale.token.here", ttl_seconds=86400)
    async with mode.client(**atlas_sandbox.credentials, cache=cache) as client:
        assert (await mode.endpoint(get_current_user, client)).email == atlas_sandbox.email
    for wrong in ("with blank", "line\nbreak", "ümlaut"):
        with pytest.raises(AtlasValidationError):
            await cache.set_token(wrong)


async def test_headers_go_with_the_sign_in_too(mode: Mode) -> None:
    with ScriptedServer(scripted(COUNT)) as server:
        await call(mode, server, count_comments, client={"headers": {"X-Gate": "open"}}, work_order_id=1)
        assert [seen.headers["x-gate"] for seen in server.seen] == ["open", "open"]
        assert {seen.headers["user-agent"].split("/")[0] for seen in server.seen} == {"rivet-atlas"}
        for wrong in ({"X": "é"}, {"X": "a\r\nb"}, {"X": 3}):
            with pytest.raises(AtlasConfigError, match="headers") as caught:
                mode.client(**server.credentials, headers=wrong)
            assert "a\r" not in str(caught.value)
