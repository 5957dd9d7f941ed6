"""Sign-in led by an event loop that ended or hangs: waiting callers abandon it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from support.modes import Mode
from support.servers import TOKENS, Answer, ScriptedServer, Seen

from rivet.integrations.atlas import AtlasClient
from rivet.integrations.atlas._auth import token_cache
from rivet.integrations.atlas._transport import token_renewal


class HeldSignIn:
    """Server that holds the first sign-in until the end of the test."""

    def __init__(self) -> None:
        self.arrived, self.over = threading.Event(), threading.Event()

    def __call__(self, seen: Seen) -> Answer:
        if seen.path == "/auth/signin" and not self.arrived.is_set():
            self.arrived.set()
            self.over.wait(60)
        return Answer(200, TOKENS if seen.path.startswith("/auth/") else {"well": True})


@pytest.fixture
def held() -> Iterator[HeldSignIn]:
    script = HeldSignIn()
    yield script
    script.over.set()


async def goes_on(mode: Mode, server: ScriptedServer) -> None:
    async with mode.client(**server.credentials) as client:
        assert await client.request("GET", "/x", deadline=20) == {"well": True}
    assert len(server.calls("/auth/signin")) == 2


def start(loop: asyncio.AbstractEventLoop, client: AtlasClient) -> asyncio.Task[Any]:
    async def call() -> None:
        await client.request("GET", "/x")

    return loop.create_task(call())


@pytest.mark.parametrize("closed", [False, True])
async def test_a_loop_that_ended(mode: Mode, held: HeldSignIn, closed: bool) -> None:
    with ScriptedServer(held) as server:
        loop = asyncio.new_event_loop()
        client = AtlasClient(**server.credentials)

        def lead() -> None:
            task = start(loop, client)
            loop.run_until_complete(asyncio.to_thread(held.arrived.wait, 30))
            assert not task.done(), "no caller cancels it, and it never goes on"
            if closed:
                loop.close()

        await asyncio.to_thread(lead)
        await goes_on(mode, server)
        if not closed:
            await asyncio.to_thread(loop.run_until_complete, client.aclose())
            loop.close()


async def test_a_loop_that_waits(mode: Mode, held: HeldSignIn, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(token_cache, "STUCK_LOOP_SECONDS", 0.3)
    again = threading.Event()

    async def lead() -> Any:
        async with AtlasClient(**server.credentials) as client:
            task = asyncio.create_task(client.request("GET", "/x"))
            await asyncio.to_thread(held.arrived.wait, 30)
            again.wait(60)  # as code does that does not know that it is in an event loop
            held.over.set()
            return await task

    with ScriptedServer(held) as server:
        leader = asyncio.create_task(asyncio.to_thread(asyncio.run, lead()))
        await asyncio.to_thread(held.arrived.wait, 30)
        await goes_on(mode, server)
        again.set()
        assert await leader == {"well": True}, "it goes on with the token of the others"


async def test_a_loop_that_is_busy_with_waiters(held: HeldSignIn, monkeypatch: pytest.MonkeyPatch) -> None:
    """A thousand waiters check one after the other: that they are slow does not mean that their own loop hangs."""
    monkeypatch.setattr(token_cache, "STUCK_LOOP_SECONDS", 0.0)
    monkeypatch.setattr(token_renewal, "STUCK_CHECK_SECONDS", 0.01)
    with ScriptedServer(held) as server:
        async with AtlasClient(**server.credentials) as client:
            calls = [asyncio.create_task(client.request("GET", "/x")) for _ in range(20)]
            await asyncio.to_thread(held.arrived.wait, 30)
            await asyncio.sleep(0.1)  # some checks of each
            held.over.set()
            assert await asyncio.gather(*calls) == [{"well": True}] * 20
        assert len(server.calls("/auth/signin")) == 1
