"""Deadlines: a call ends within 0.2 s of its deadline, whatever the server, Redis or the pacing do."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from support.bounds import at_most
from support.modes import Mode
from support.servers import TOKENS, Answer, ScriptedServer, Seen, scripted

from rivet.integrations.atlas import AtlasError, AtlasTokenCache
from rivet.integrations.atlas._auth.token_store import account_key
from rivet.integrations.atlas.fleet import RedisRateLimiter, RedisTokenStore
from rivet.integrations.atlas.rate_limits import Limit, RateLimiter
from rivet.integrations.atlas.stores import FileTokenStore

DEADLINE, TOLERANCE = 0.8, 0.2
DRIPPING = Answer(200, raw=b"x" * 200, drip=0.05)
OVER = {"error": "Too many requests"}


def sign_in(answer: Answer) -> Callable[[Seen], Answer]:
    return lambda seen: answer if seen.path == "/auth/signin" else Answer(200, {})


def refusing(seen: Seen) -> Answer:
    return Answer(200, TOKENS, wait=0.5) if seen.path.startswith("/auth/") else Answer(403, raw=b"")


SERVERS: dict[str, Callable[[Seen], Answer]] = {
    "a sign-in that is silent": sign_in(Answer(200, TOKENS, wait=2)),
    "a sign-in that drips": sign_in(DRIPPING),
    "a sign-in over the limit": sign_in(Answer(429, OVER)),
    "silence": scripted(Answer(200, {}, wait=2)),
    "a reply that drips": scripted(DRIPPING),
    "headers that drip": scripted(Answer(200, {}, drip=0.05, drip_headers=True)),
    "over the limit for ever": scripted(Answer(429, OVER)),
    "over the limit for an hour": scripted(Answer(429, OVER, headers={"Retry-After": "3600"})),
    "503 for ever": scripted(Answer(503, raw=b"busy")),
    "cut connections": scripted(Answer(drop=True)),
    "tokens that are refused": refusing,
}


async def ends_in_time(client: Any) -> None:
    for call, argument in ((client.get_work_order, 1), (client.create_work_order, {"title": "x"})):
        started = time.monotonic()
        with pytest.raises(AtlasError):
            await call(argument, deadline=DEADLINE)
        assert time.monotonic() - started <= at_most(DEADLINE + TOLERANCE)


@pytest.mark.parametrize("timeout", [0.5, 30.0])
@pytest.mark.parametrize("name", SERVERS)
async def test_whatever_the_server_does(mode: Mode, name: str, timeout: float) -> None:
    with ScriptedServer(SERVERS[name]) as server:
        async with mode.client(**server.credentials, timeout=timeout) as client:
            await ends_in_time(client)


async def test_pacing(mode: Mode) -> None:
    limiter = RateLimiter([Limit(2, 60.0)])
    with ScriptedServer(scripted(Answer(200, {}))) as server:
        async with mode.client(**server.credentials, rate_limiter=limiter) as client:
            await client.health_check()
            await ends_in_time(client)


@pytest.fixture
def hung() -> Iterator[str]:
    """Redis that accepts connections and never responds."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(64)
        yield f"redis://127.0.0.1:{listener.getsockname()[1]}/0"


async def test_a_redis_that_hangs(mode: Mode, hung: str) -> None:
    with ScriptedServer(scripted(Answer(200, {}, wait=2))) as server:
        cache = AtlasTokenCache(store=RedisTokenStore(hung))
        limiter = RedisRateLimiter(hung, "u", [Limit(100, 60)])
        async with mode.client(**server.credentials, cache=cache, rate_limiter=limiter) as client:
            await ends_in_time(client)


async def test_a_lock_that_another_process_holds(mode: Mode, tmp_path: Any) -> None:
    store = FileTokenStore(tmp_path)
    with ScriptedServer(scripted(Answer(200, {}, wait=2))) as server:
        account = account_key(server.base_url, server.credentials["email"])
        with FileTokenStore(tmp_path).lock(account, 1):
            async with mode.client(**server.credentials, cache=AtlasTokenCache(store=store)) as client:
                await ends_in_time(client)
