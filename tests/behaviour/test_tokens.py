"""One sign-in for all, whatever happens: threads, tasks, expiry, refusal, cancellation."""

from __future__ import annotations

import asyncio
import concurrent.futures
import time
from collections import Counter
from typing import Any

import pytest
from atlas_api.api.auth import get_current_user, log_out
from atlas_api.api.users import disable_user, enable_user
from support.bounds import at_most
from support.modes import Mode
from support.servers import TOKENS, Answer, ScriptedServer, Seen, scripted

from rivet.integrations.atlas import (
    AtlasAPIError,
    AtlasAuthError,
    AtlasClient,
    AtlasTimeoutError,
    AtlasTokenCache,
    AtlasValidationError,
    SyncAtlasClient,
)
from rivet.integrations.atlas._auth import token as token_module
from rivet.integrations.atlas.testing import AtlasSandbox, start_sandbox

ME = {"id": 1}
OK = Answer(200, {"success": True, "message": "1"})


def paths(server: ScriptedServer) -> Counter[str]:
    return Counter(seen.path for seen in server.seen)


def expiring(seconds: float) -> Answer:
    from datetime import UTC, datetime, timedelta

    end = (datetime.now(UTC) + timedelta(seconds=seconds)).isoformat(timespec="milliseconds")
    return Answer(200, {**TOKENS, "expiresAt": end})


def count_comments(client: Any, mode: Mode) -> Any:
    from atlas_api.api.comments import count_comments

    return mode.endpoint(count_comments, client, work_order_id=1)


COUNT = Answer(200, {"count": 0, "withFilesCount": 0})


def test_64_cold_threads_sign_in_once() -> None:
    from atlas_api.api.comments import count_comments

    def slow_sign_in(seen: Seen) -> Answer:
        return Answer(200, TOKENS, wait=0.2) if seen.path == "/auth/signin" else COUNT

    with (
        ScriptedServer(slow_sign_in) as server,
        SyncAtlasClient(**server.credentials) as client,
        concurrent.futures.ThreadPoolExecutor(64) as pool,
    ):
        list(pool.map(lambda _: count_comments.sync(client=client.api, work_order_id=1), range(64)))
        seen = paths(server)
        assert seen["/auth/signin"] == 1
        assert seen["/comments/count/1"] >= 64  # a busy machine drops connections, and a count is sent again


async def test_1000_cold_tasks_sign_in_once() -> None:
    from atlas_api.api.comments import count_comments

    with start_sandbox() as server:
        async with AtlasClient(**server.credentials) as client:
            sign_ins = []
            original = client._session.inner.handle_async_request

            async def counting(request: Any) -> Any:
                if request.url.path == "/auth/signin":
                    sign_ins.append(request)
                return await original(request)

            client._session.inner.handle_async_request = counting  # type: ignore[method-assign]
            calls = (count_comments.asyncio(client=client.api, work_order_id=1) for _ in range(1000))
            assert len(await asyncio.gather(*calls)) == 1000
            assert len(sign_ins) == 1


async def test_clients_of_one_account_share_the_token(mode: Mode) -> None:
    with ScriptedServer(scripted(COUNT)) as server:
        for _ in range(3):
            async with mode.client(**server.credentials) as client:
                await count_comments(client, mode)
        async with Mode("async").client(**server.credentials) as client:
            await count_comments(client, Mode("async"))
        assert paths(server)["/auth/signin"] == 1
        async with mode.client(**{**server.credentials, "password": "another"}) as client:
            await count_comments(client, mode)
        assert paths(server)["/auth/signin"] == 2


async def test_a_wrong_password_costs_one_sign_in(mode: Mode) -> None:
    refusal = Answer(403, {"success": False, "message": "Invalid credentials"}, wait=0.1)
    with ScriptedServer(scripted(COUNT, sign_in=refusal)) as server:
        async with mode.client(**server.credentials) as client:
            calls = (count_comments(client, mode) for _ in range(24))
            results = await asyncio.gather(*calls, return_exceptions=True)
            assert {type(result) for result in results} == {AtlasAuthError}
            with pytest.raises(AtlasAuthError, match="Invalid credentials"):
                await count_comments(client, mode)
        assert paths(server) == {"/auth/signin": 1}
        assert all("scripted-password" not in repr(vars(result)) for result in results)


async def test_an_expired_token_is_renewed_once_for_all(mode: Mode) -> None:
    with start_sandbox("--token-lifetime", "1") as server:
        async with mode.client(**server.credentials) as client:
            first = await client.get_work_order(1)
            await asyncio.sleep(1.3)
            found = await asyncio.gather(*(client.get_work_order(1) for _ in range(16)))
            assert [wo.id for wo in found] == [first.id] * 16


async def test_the_refresh_token_is_used_and_never_twice(mode: Mode) -> None:
    used: list[str] = []

    def script(seen: Seen) -> Answer:
        if seen.path == "/auth/signin":
            return expiring(1.0)
        if seen.path == "/auth/refresh":
            used.append(seen.json()["refreshToken"])
            fresh = expiring(1.0)
            fresh.body["refreshToken"] = f"refresh-{len(used) + 1}"
            fresh.body["accessToken"] = f"eyJhbGci.{len(used)}.sig"
            return fresh
        return COUNT

    with ScriptedServer(script) as server:
        async with mode.client(**server.credentials) as client:
            for _ in range(3):
                await asyncio.gather(*(count_comments(client, mode) for _ in range(8)))
                await asyncio.sleep(1.1)
        assert used == ["refresh-1", "refresh-2"]
        assert paths(server)["/auth/signin"] == 1


async def test_a_failed_refresh_is_followed_by_a_sign_in(mode: Mode) -> None:
    def script(seen: Seen) -> Answer:
        if seen.path == "/auth/signin":
            return expiring(0.6)
        if seen.path == "/auth/refresh":
            return Answer(401, {"success": False, "message": "Invalid refresh token"})
        return COUNT

    with ScriptedServer(script) as server:
        async with mode.client(**server.credentials) as client:
            await count_comments(client, mode)
            await asyncio.sleep(0.8)
            await count_comments(client, mode)
        assert [seen.path for seen in server.seen if "auth" in seen.path] == [
            "/auth/signin", "/auth/refresh", "/auth/signin",
        ]  # fmt: skip


async def test_a_dead_auth_endpoint_is_invisible_while_the_token_lives(mode: Mode) -> None:
    def script(seen: Seen) -> Answer:
        if seen.path == "/auth/signin":
            return expiring(4)
        return Answer(503, raw=b"<html>") if seen.path == "/auth/refresh" else COUNT

    with ScriptedServer(script) as server:
        async with mode.client(**server.credentials) as client:
            await count_comments(client, mode)
            await asyncio.sleep(2.1)  # the last half of its life
            for _ in range(5):
                await count_comments(client, mode)
        assert paths(server)["/auth/refresh"] == 1
        assert paths(server)["/auth/signin"] == 1


async def test_a_token_that_was_ended_elsewhere_is_renewed(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(token_module, "YOUNG_SECONDS", 0.0)
    with start_sandbox() as server:
        async with (
            mode.client(**server.credentials) as client,
            AtlasClient(**server.credentials, cache=AtlasTokenCache()) as other,
        ):
            await client.get_work_order(1)
            await log_out.asyncio(client=other.api)
            await asyncio.sleep(1.1)  # the server tells sessions apart by the second
            assert (await client.get_work_order(1)).id == 1


async def test_a_disabled_user_costs_few_sign_ins(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    with start_sandbox() as server:
        admin = Mode("async").client(**server.credentials)
        async with admin, mode.client(server.base_url, "tech@plant.example", server.password) as client:
            await client.get_work_order(1)
            await disable_user.asyncio(client=admin.api, id=3)
            results = await asyncio.gather(*(client.get_work_order(1) for _ in range(16)), return_exceptions=True)
            assert {type(result) for result in results} == {AtlasAuthError}
            client.token_cache.forget()
            with pytest.raises(AtlasAuthError, match="Invalid credentials"):
                await client.get_work_order(1)
            await enable_user.asyncio(client=admin.api, id=3)
            await asyncio.sleep(1.1)  # a token of the same second as the disabling is refused too
            client.token_cache.forget()
            assert (await client.get_work_order(1)).id == 1


async def test_a_fresh_token_that_is_refused_is_not_asked_for_again_and_again(mode: Mode) -> None:
    with ScriptedServer(scripted(Answer(403, raw=b""))) as server:
        async with mode.client(**server.credentials) as client:
            for _ in range(10):
                with pytest.raises(AtlasAuthError):
                    await count_comments(client, mode)
        assert paths(server)["/auth/signin"] == 1


async def test_a_403_with_a_body_is_no_expired_token(mode: Mode) -> None:
    with ScriptedServer(scripted(Answer(403, {"success": False, "message": "Access denied"}))) as server:
        async with mode.client(**server.credentials) as client:
            with pytest.raises(AtlasAuthError, match="Access denied"):
                await count_comments(client, mode)
        assert paths(server) == {"/auth/signin": 1, "/comments/count/1": 1}


async def test_a_cancelled_caller_does_not_cancel_the_sign_in() -> None:
    def script(seen: Seen) -> Answer:
        return Answer(200, TOKENS, wait=0.3) if seen.path == "/auth/signin" else COUNT

    mode = Mode("async")
    with ScriptedServer(script) as server:
        async with mode.client(**server.credentials) as client:
            leader = asyncio.create_task(count_comments(client, mode))
            await asyncio.sleep(0.1)
            waiter = asyncio.create_task(count_comments(client, mode))
            await asyncio.sleep(0.05)
            leader.cancel()
            with pytest.raises(asyncio.CancelledError):
                await leader
            await waiter
        assert paths(server) == {"/auth/signin": 1, "/comments/count/1": 1}


async def test_waiting_for_a_sign_in_ends_with_the_deadline(mode: Mode) -> None:
    def script(seen: Seen) -> Answer:
        return Answer(200, TOKENS, wait=1.5) if seen.path == "/auth/signin" else COUNT

    with ScriptedServer(script) as server:
        async with mode.client(**server.credentials) as client:
            patient = asyncio.create_task(count_comments(client, mode))
            await asyncio.sleep(0.2)
            started = time.monotonic()
            with pytest.raises(AtlasTimeoutError, match="deadline"):
                await client.with_options(deadline=0.3).get_work_order(1)
            assert time.monotonic() - started < at_most(1.0)
            await patient
        assert paths(server)["/auth/signin"] == 1


def test_a_loop_that_ends_during_a_sign_in_blocks_no_caller() -> None:
    def script(seen: Seen) -> Answer:
        return Answer(200, TOKENS, wait=0.4) if seen.path == "/auth/signin" else COUNT

    with ScriptedServer(script) as server:

        async def hurried() -> None:
            client = AtlasClient(**server.credentials)
            task = asyncio.create_task(client.get_work_order(1))
            await asyncio.sleep(0.1)
            task.cancel()

        asyncio.run(hurried())
        with SyncAtlasClient(**server.credentials) as client:
            from atlas_api.api.comments import count_comments

            assert count_comments.sync(client=client.api, work_order_id=1).count == 0


@pytest.mark.parametrize(
    "reply",
    [
        Answer(200, raw=b"<html>"),
        Answer(200, {}),
        Answer(200, []),
        Answer(200, {"accessToken": 3}),
        Answer(200, raw=b""),
    ],
)
async def test_a_sign_in_that_is_no_atlas(mode: Mode, reply: Answer) -> None:
    with ScriptedServer(scripted(COUNT, sign_in=reply)) as server:
        async with mode.client(**server.credentials) as client:
            with pytest.raises(AtlasAPIError, match="base URL"):
                await count_comments(client, mode)


async def test_the_cache_as_promised(atlas_sandbox: AtlasSandbox) -> None:
    cache = AtlasTokenCache()
    assert await cache.get_token() is None
    assert not cache.is_valid
    await cache.set_token("eyJhbGci...", ttl_seconds=86400)
    assert await cache.get_token() == "eyJhbGci..."
    assert cache.is_valid
    assert "eyJ" not in repr(cache)
    await cache.clear()
    assert await cache.get_token() is None
    await cache.set_token("eyJhbGci...")
    assert cache.is_valid
    await cache.set_token("eyJhbGci...", ttl_seconds=0.05)
    await asyncio.sleep(0.1)
    assert await cache.get_token() is None
    for wrong in ((None, 5), ("", 5), ("x", "5"), ("x", True)):
        with pytest.raises(AtlasValidationError):
            await cache.set_token(*wrong)


async def test_a_given_token_is_used_and_replaced_when_it_is_refused(mode: Mode) -> None:
    cache = AtlasTokenCache()
    with start_sandbox() as server:
        async with mode.client(**server.credentials) as client:
            await client.get_work_order(1)
            good = client.token_cache.current()
        await cache.set_token(good, ttl_seconds=1800)
        async with mode.client(**{**server.credentials, "password": "not needed"}, cache=cache) as client:
            user = await mode.endpoint(get_current_user, client)
            assert user.email == server.email
