"""Renewal of tokens: expired, ended elsewhere, refused; and the cache as promised."""

from __future__ import annotations

import asyncio

import pytest
from atlas_api.api.auth import get_current_user, log_out
from support.answers import COUNT, count_comments, paths
from support.modes import Mode
from support.servers import TOKENS, Answer, ScriptedServer, Seen, scripted

from rivet.integrations.atlas import AtlasAuthError, AtlasClient, AtlasTokenCache, AtlasValidationError
from rivet.integrations.atlas._auth import token as token_module
from rivet.integrations.atlas.testing import AtlasSandbox, start_sandbox


def expiring(seconds: float) -> Answer:
    from datetime import UTC, datetime, timedelta

    end = (datetime.now(UTC) + timedelta(seconds=seconds)).isoformat(timespec="milliseconds")
    return Answer(200, {**TOKENS, "expiresAt": end})


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
            await asyncio.sleep(1.1)  # the server distinguishes sessions by the second
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
