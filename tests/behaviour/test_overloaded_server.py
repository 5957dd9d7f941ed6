"""Overloaded server: requests that it did not process are retried, requests that it may have processed are not."""

from __future__ import annotations

import asyncio
import json
import threading
from typing import Any

import httpx
import pytest
from atlas_api.api.api_keys import create_api_key
from atlas_api.api.assets import create_asset
from atlas_api.api.comments import count_comments
from atlas_api.api.work_orders import create_work_order
from atlas_api.models import ApiKeyCreate, AssetCreate
from support import recorded
from support.answers import COUNT, CREATE, paths
from support.modes import Mode
from support.servers import TOKENS, Answer, ScriptedServer, Seen, scripted

from rivet.integrations.atlas import (
    AtlasAPIError,
    AtlasAuthError,
    AtlasOutcomeUnknownError,
    AtlasTimeoutError,
    AtlasTokenCache,
)
from rivet.integrations.atlas._error_mapping.failure import Failure
from rivet.integrations.atlas._error_mapping.retry_policy import Retry, retry_policy_of
from rivet.integrations.atlas._error_mapping.rules import classify
from rivet.integrations.atlas._support.defaults import MAX_CONNECTIONS
from rivet.integrations.atlas.testing import AtlasSandbox
from rivet.integrations.atlas_sandbox._http.busy import MESSAGES

pytestmark = pytest.mark.usefixtures("quick")
POST = {"path": "/work-orders", "method": "POST"}
ONE = {"path": "/work-orders/1", "method": "GET"}
EMPTY_403 = Answer(403, raw=b"")
JDBC = "JDBC exception executing SQL"


def refusal(message: str) -> Answer:
    return Answer(500, {"success": False, "message": message})


def count(client: Any, mode: Mode) -> Any:
    return mode.endpoint(count_comments, client, work_order_id=1)


# --------------------------------------------------------------------------------------------- messages
async def test_each_message_is_known_and_a_read_is_sent_again(
    mode: Mode, atlas: Any, atlas_sandbox: AtlasSandbox
) -> None:
    for name in MESSAGES:
        atlas_sandbox.add_fault("busy", message=name, **ONE)
        assert (await atlas.get_work_order(1)).id == 1, name
    assert len(atlas_sandbox.requests("GET", "/work-orders/1")) == len(MESSAGES)


async def test_a_read_that_stays_refused_says_why(mode: Mode, atlas: Any, atlas_sandbox: AtlasSandbox) -> None:
    atlas_sandbox.add_fault("busy", message="commit", times=None, **ONE)
    with pytest.raises(AtlasAPIError, match=r"Could not commit JPA transaction\. The server is overloaded") as caught:
        await atlas.get_work_order(1)
    assert caught.value.details["cause"] == "busy"
    assert len(caught.value.attempts) == 4
    assert atlas_sandbox.faults()[0]["met"] == 4


async def test_a_generated_create_is_not_sent_again(mode: Mode, atlas: Any, atlas_sandbox: AtlasSandbox) -> None:
    atlas_sandbox.add_fault("busy", times=None, **POST)
    atlas_sandbox.add_fault("busy", times=None, method="POST", path="/assets")
    for module, body in ((create_work_order, CREATE["body"]), (create_asset, AssetCreate("x"))):
        with pytest.raises(AtlasOutcomeUnknownError) as caught:
            await mode.endpoint(module, atlas, body=body)
        assert (caught.value.details["cause"], caught.value.status) == ("busy", 500)
        assert len(caught.value.attempts) == 1


async def test_a_work_order_is_created_once(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    atlas_sandbox.add_fault("busy", times=None, every=2, **POST)
    async with mode.client(**atlas_sandbox.credentials, settle_time=0.1) as client:
        made = await asyncio.gather(*(client.create_work_order({"title": f"busy {n}"}) for n in range(4)))
        found = [one.id async for one in client.iter_work_orders() if one.title.startswith("busy ")]
    assert sorted(found) == sorted({one.id for one in made})
    assert len(found) == 4
    assert atlas_sandbox.faults()[0]["met"] >= 4


@pytest.mark.parametrize(
    ("message", "field"),
    [
        (f"{JDBC} [insert into x] [ERROR: ... violates foreign key constraint ... Key (asset_id)=(9)]", "asset"),
        (f"{JDBC} [insert into x] [ERROR: duplicate key value ... Key (email)=(a@b.example)]", "email"),
        (f"{JDBC} [select 1] [ERROR: value too long for type character varying(255)]", None),
    ],
)
def test_database_errors_about_the_input_are_not_retried(message: str, field: str | None) -> None:
    failure = Failure(500, "", message, explained=True)
    assert retry_policy_of(failure) is Retry.NEVER
    meaning = classify(failure)
    assert (meaning.error.__name__, meaning.field, meaning.cause) == ("AtlasValidationError", field, None)


def test_each_recorded_answer_is_known() -> None:
    for exchange in recorded.busy():
        body = exchange["response"]["body"]
        failure = Failure.read(exchange["response"]["status"], b"" if body is None else json.dumps(body).encode())
        expected = Retry.WITH_NEW_TOKEN if body is None else Retry.IF_IDEMPOTENT
        if "two-sequences" in exchange["name"]:
            expected = Retry.NEVER
        assert retry_policy_of(failure) is expected, exchange["name"]


def test_any_other_answer_of_the_database_is_no_overload() -> None:
    failure = Failure(500, "", f"{JDBC} [select nope] [ERROR: column nope does not exist]", explained=True)
    assert retry_policy_of(failure) is Retry.NEVER


async def test_a_busy_sign_in_is_sent_again(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    atlas_sandbox.add_fault("busy", path="/auth/signin", times=2)
    async with mode.client(**atlas_sandbox.credentials) as client:
        assert (await client.get_work_order(1)).id == 1
        atlas_sandbox.add_fault("unauthorized", path="/auth/signin", times=2)
        client.token_cache.forget()
        assert (await client.get_work_order(1)).id == 1, "a server that has given tokens before is not a wrong address"


async def test_a_token_that_ends_on_the_way_is_renewed(mode: Mode) -> None:
    tokens = iter(range(1, 9))
    ended = Answer(500, raw=b'{"success":false,"message":"JWT expired 3 milliseconds ago at 2026-11-28T02:07:28Z."}')

    def script(seen: Seen) -> Answer:
        if seen.path == "/auth/signin":
            return Answer(200, {**TOKENS, "accessToken": f"eyJhbGci.{next(tokens)}.sig", "refreshToken": None})
        return ended if seen.headers["authorization"].endswith(".given.sig") else COUNT

    with ScriptedServer(script) as server:
        cache = AtlasTokenCache()
        await cache.set_token("eyJhbGci.given.sig")
        async with mode.client(**server.credentials, cache=cache) as client:
            assert (await count(client, mode)).count == 0
    assert paths(server) == {"/comments/count/1": 2, "/auth/signin": 1}


# ----------------------------------------------------------------------------------- good tokens refused
async def test_a_good_token_that_is_refused_serves_on(mode: Mode, atlas: Any, atlas_sandbox: AtlasSandbox) -> None:
    atlas_sandbox.add_fault("unauthorized", times=16, **ONE)
    found = await asyncio.gather(*(atlas.get_work_order(1) for _ in range(16)))
    assert [one.id for one in found] == [1] * 16
    assert len(atlas_sandbox.requests("POST", "/auth/signin")) == 1
    assert len(atlas_sandbox.requests("GET", "/auth/me")) <= 3, "one asks for all"


async def test_a_look_at_a_token_may_be_refused_too(mode: Mode, atlas: Any, atlas_sandbox: AtlasSandbox) -> None:
    atlas_sandbox.add_fault("unauthorized", **ONE)
    atlas_sandbox.add_fault("unauthorized", path="/auth/me", times=2)
    assert (await atlas.get_work_order(1)).id == 1
    atlas_sandbox.clear_faults()
    assert len(atlas_sandbox.requests("GET", "/auth/me")) == 1
    assert len(atlas_sandbox.requests("POST", "/auth/signin")) == 1


async def test_a_create_that_is_rolled_back_is_retried(mode: Mode, atlas: Any, atlas_sandbox: AtlasSandbox) -> None:
    atlas_sandbox.add_fault("unauthorized", times=2, **POST)
    made = await atlas.create_work_order({"title": "once"})
    assert [one.id async for one in atlas.iter_work_orders() if one.title == "once"] == [made.id]


async def test_one_path_that_stays_refused_blocks_no_other(mode: Mode, atlas: Any, atlas_sandbox: AtlasSandbox) -> None:
    atlas_sandbox.add_fault("unauthorized", times=None, **ONE)
    with pytest.raises(AtlasAPIError, match="refused a token that works") as caught:
        await atlas.get_work_order(1)
    assert (caught.value.details["cause"], len(caught.value.attempts)) == ("busy", 4)
    assert (await atlas.get_work_order(2)).id == 2


async def test_a_disabled_user_costs_few_requests(mode: Mode) -> None:
    with ScriptedServer(scripted(EMPTY_403)) as server:
        async with mode.client(**server.credentials) as client:
            results = await asyncio.gather(*(count(client, mode) for _ in range(16)), return_exceptions=True)
            assert {type(one) for one in results} == {AtlasAuthError}
            with pytest.raises(AtlasAuthError, match="disabled"):
                await count(client, mode)
    assert paths(server)["/auth/me"] == 3
    assert paths(server)["/auth/signin"] == 1
    assert paths(server)["/comments/count/1"] <= 16


async def test_a_good_api_key_that_is_refused_is_sent_again(
    mode: Mode, atlas: Any, atlas_sandbox: AtlasSandbox
) -> None:
    key = await mode.endpoint(create_api_key, atlas, body=ApiKeyCreate("nightly"))
    async with mode.client(atlas_sandbox.base_url, api_key=key.code) as client:
        atlas_sandbox.add_fault("unauthorized", times=2, **ONE)
        atlas_sandbox.add_fault("unauthorized", times=1, **POST)
        atlas_sandbox.add_fault("unauthorized", path="/auth/me", times=1)
        assert (await client.get_work_order(1)).id == 1
        made = await client.create_work_order({"title": "once"})
        assert [one.id async for one in client.iter_work_orders() if one.title == "once"] == [made.id]
        atlas_sandbox.add_fault("unauthorized", times=None, **ONE)
        with pytest.raises(AtlasAPIError, match="refused an API key that works") as caught:
            await client.get_work_order(1)
        assert (caught.value.details["cause"], len(caught.value.attempts)) == ("busy", 4)


async def test_a_bad_api_key_costs_few_requests(mode: Mode) -> None:
    with ScriptedServer(scripted(EMPTY_403)) as server:
        async with mode.client(server.base_url, api_key="k" * 43) as client:
            for _ in range(4):
                with pytest.raises(AtlasAuthError, match="the key is unknown"):
                    await count(client, mode)
    assert paths(server) == {"/comments/count/1": 4, "/auth/me": 3}


# --------------------------------------------------------------------------------------------- overload
async def test_more_at_once_than_the_server_can(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    atlas_sandbox.add_fault("overload", at_once=4, seconds=0.02, times=None)
    async with mode.client(**atlas_sandbox.credentials, settle_time=0.2, max_retries=12, deadline=60) as client:
        made = await asyncio.gather(*(client.create_work_order({"title": f"load {n}"}) for n in range(24)))
        found = [one.id async for one in client.iter_work_orders() if one.title.startswith("load ")]
    assert sorted(found) == sorted(one.id for one in made)
    assert len(set(found)) == 24


async def test_few_connections_by_default(mode: Mode) -> None:
    lock, now, most = threading.Lock(), [0], [0]

    def script(seen: Seen) -> Answer:
        with lock:
            now[0] += 1
            most[0] = max(most[0], now[0])
        threading.Event().wait(0.02)
        with lock:
            now[0] -= 1
        return COUNT

    with ScriptedServer(scripted(script)) as server:
        async with mode.client(**server.credentials) as client:
            await asyncio.gather(*(count(client, mode) for _ in range(24)))
    assert most[0] <= MAX_CONNECTIONS


async def test_a_connection_is_waited_for_until_the_deadline(mode: Mode) -> None:
    slow = Answer(200, COUNT.body, wait=0.4)
    with ScriptedServer(scripted(slow)) as server:
        options = {"timeout": 3, "deadline": 60, "max_retries": 0, "limits": httpx.Limits(max_connections=1)}
        async with mode.client(**server.credentials, **options) as client:
            found = await asyncio.gather(*(count(client, mode) for _ in range(5)))
            assert len(found) == 5, "a wait is no attempt, and all have been sent once"
            assert paths(server) == {"/auth/signin": 1, "/comments/count/1": 5}
            hurried = client.with_options(deadline=0.6)
            results = await asyncio.gather(*(count(hurried, mode) for _ in range(4)), return_exceptions=True)
            assert sum(isinstance(one, AtlasTimeoutError) for one in results) >= 2
