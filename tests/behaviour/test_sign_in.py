"""One sign-in for all callers: threads, tasks, clients, cancellation, deadlines."""

from __future__ import annotations

import asyncio
import concurrent.futures
import time
from typing import Any

import pytest
from atlas_api.api.users import disable_user, enable_user
from support.answers import COUNT, count_comments, paths
from support.bounds import at_most
from support.modes import Mode
from support.servers import TOKENS, Answer, ScriptedServer, Seen, scripted

from rivet.integrations.atlas import AtlasAPIError, AtlasAuthError, AtlasClient, AtlasTimeoutError, SyncAtlasClient
from rivet.integrations.atlas.testing import AtlasSandbox, start_sandbox


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


@pytest.mark.slow
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
