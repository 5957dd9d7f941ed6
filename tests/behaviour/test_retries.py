"""Retries: which requests are sent again, and how long a call may take."""

from __future__ import annotations

import time

import httpx
import pytest
from atlas_api.api.assets import delete_asset
from atlas_api.api.comments import count_comments, create_comment
from atlas_api.api.work_orders import change_work_order_status, create_work_order, search_work_orders
from atlas_api.models import (
    CommentCreate,
    Reference,
    SearchCriteria,
    WorkOrderStatus,
    WorkOrderStatusChange,
)
from support import recorded
from support.answers import COUNT, CREATE, DROP, HTML_503, WORK_ORDER, call, sent
from support.bounds import at_most
from support.modes import Mode
from support.servers import Answer, ScriptedServer, Seen, scripted

from rivet.integrations.atlas import (
    AtlasAPIError,
    AtlasConfigError,
    AtlasConflictError,
    AtlasConnectionError,
    AtlasNotFoundError,
    AtlasOutcomeUnknownError,
    AtlasTimeoutError,
)
from rivet.integrations.atlas._support import clock


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(
    "failure",
    [
        HTML_503,
        Answer(502, raw=b""),
        Answer(504, raw=b"gateway"),
        Answer(500, raw=b"<html>oops</html>"),
        Answer(503, {"success": False, "message": "starting"}),
        DROP,
        Answer(200, {"count": 0, "withFilesCount": 0}, truncate=True),
        Answer(429, {"error": "Rate limit exceeded", "message": "Too many requests."}),
    ],
    ids=lambda answer: f"{answer.status}{'-drop' if answer.drop else ''}{'-cut' if answer.truncate else ''}",
)
async def test_a_read_is_repeated(mode: Mode, failure: Answer) -> None:
    with ScriptedServer(scripted(failure, failure, COUNT)) as server:
        assert (await call(mode, server, count_comments, work_order_id=1)).count == 0
        assert len(sent(server)) == 3


@pytest.mark.usefixtures("quick")
async def test_searches_status_changes_and_deletes_are_repeated(mode: Mode) -> None:
    page = Answer(200, recorded.body("workorder.search.all"))
    with ScriptedServer(scripted(HTML_503, page)) as server:
        await call(mode, server, search_work_orders, body=SearchCriteria())
    with ScriptedServer(scripted(DROP, WORK_ORDER)) as server:
        body = WorkOrderStatusChange(WorkOrderStatus.COMPLETE, feedback="done")
        await call(mode, server, change_work_order_status, id=1, body=body)
        assert (
            server.calls("/work-orders/1/change-status")[0].body == server.calls("/work-orders/1/change-status")[1].body
        )
    gone = Answer(404, {"success": False, "message": "Asset not found"})
    with ScriptedServer(scripted(DROP, gone)) as server:
        assert (await call(mode, server, delete_asset, id=1)).success
    with ScriptedServer(scripted(gone)) as server, pytest.raises(AtlasNotFoundError):
        await call(mode, server, delete_asset, id=1)


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("failure", [HTML_503, DROP, Answer(500, raw=b""), Answer(200, {"id": 1}, truncate=True)])
async def test_a_create_with_an_unknown_outcome_is_never_sent_again(mode: Mode, failure: Answer) -> None:
    with ScriptedServer(scripted(failure)) as server:
        with pytest.raises(AtlasOutcomeUnknownError, match="not sent again") as caught:
            await call(mode, server, create_work_order, **CREATE)
        assert sent(server) == ["/work-orders"]
        assert caught.value.operation == "create_work_order"
    with ScriptedServer(scripted(failure)) as server:
        with pytest.raises(AtlasOutcomeUnknownError):
            await call(mode, server, create_comment, body=CommentCreate(Reference(1), "hello"))
        assert sent(server) == ["/comments"]


async def test_a_create_that_times_out_is_never_sent_again(mode: Mode) -> None:
    with ScriptedServer(scripted(Answer(200, {}, wait=1.0))) as server:
        with pytest.raises(AtlasOutcomeUnknownError) as caught:
            await call(mode, server, create_work_order, client={"timeout": 0.3}, **CREATE)
        assert sent(server) == ["/work-orders"]
        assert caught.value.details["cause"] == "AtlasTimeoutError"


@pytest.mark.usefixtures("quick")
async def test_surely_unprocessed_requests_are_retried_even_for_a_create(mode: Mode) -> None:
    busy = Answer(429, {"error": "Rate limit exceeded", "message": "Too many requests. Please try again later."})
    with ScriptedServer(scripted(busy, busy, WORK_ORDER)) as server:
        assert (await call(mode, server, create_work_order, **CREATE)).id == 1
    client = mode.client("http://127.0.0.1:9", "a@b.example", "x", max_retries=2)
    async with client:
        with pytest.raises(AtlasConnectionError, match="No connection") as caught:
            await mode.endpoint(create_work_order, client, **CREATE)
        assert {one.outcome for one in caught.value.attempts} == {"ConnectError"}


@pytest.mark.usefixtures("quick")
async def test_an_update_with_a_lost_response_checks_and_continues(mode: Mode) -> None:
    current = recorded.body("workorder.create.minimal")
    patched = {**current, "description": "new"}
    answers = [Answer(200, current), DROP, Answer(200, current), Answer(200, patched)]
    with ScriptedServer(scripted(*answers)) as server:
        async with mode.client(**server.credentials) as client:
            assert (await client.update_work_order(1, {"description": "new"})).description == "new"
        assert [seen.method for seen in server.seen[1:]] == ["GET", "PATCH", "GET", "PATCH"]
    with ScriptedServer(scripted(Answer(200, current), DROP, Answer(200, patched))) as server:
        async with mode.client(**server.credentials) as client:
            assert (await client.update_work_order(1, {"description": "new"})).description == "new"
        assert [seen.method for seen in server.seen[1:]] == ["GET", "PATCH", "GET"]


async def test_a_conflict_is_merged_again_at_most_three_times(mode: Mode) -> None:
    current = Answer(200, recorded.body("workorder.create.minimal"))
    conflict = Answer(409, {"success": False, "message": "The resource was modified by another request."})

    def script(seen: Seen) -> Answer:
        return conflict if seen.method == "PATCH" else current

    with ScriptedServer(scripted(script)) as server:
        async with mode.client(**server.credentials) as client:
            with pytest.raises(AtlasConflictError):
                await client.update_work_order(1, {"description": "new"})
        assert [seen.method for seen in server.seen[1:]] == ["GET", "PATCH"] * 4


async def test_an_explained_500_is_never_repeated(mode: Mode) -> None:
    with ScriptedServer(scripted(Answer(500, {"success": False, "message": "No value present"}))) as server:
        with pytest.raises(AtlasNotFoundError):
            await call(mode, server, count_comments, work_order_id=1)
        assert len(sent(server)) == 1


async def test_pauses_double_and_obey_retry_after(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    pauses: list[float] = []

    async def asleep(seconds: float) -> None:
        pauses.append(seconds)

    monkeypatch.setattr(clock, "async_sleep", asleep)
    monkeypatch.setattr(clock, "sleep", pauses.append)
    with ScriptedServer(scripted(HTML_503)) as server, pytest.raises(AtlasAPIError) as caught:
        await call(mode, server, count_comments, work_order_id=1)
    assert [int(pause) for pause in pauses] == [1, 2, 4]
    assert all(whole <= pause <= whole * 1.25 for whole, pause in zip([1, 2, 4], pauses, strict=True))
    assert len(caught.value.attempts) == 4
    pauses.clear()
    busy = Answer(429, {"error": "Rate limit exceeded", "message": "wait"}, headers={"Retry-After": "7"})
    with ScriptedServer(scripted(busy, COUNT)) as server:
        await call(mode, server, count_comments, work_order_id=1)
    assert 7 <= pauses[0] <= 7 * 1.25


async def test_options_of_a_call(mode: Mode) -> None:
    with ScriptedServer(scripted(HTML_503)) as server:
        async with mode.client(**server.credentials) as client:
            with pytest.raises(AtlasAPIError) as caught:
                await client.get_work_order(1, max_retries=0)
            assert len(caught.value.attempts) == 1
            with pytest.raises(AtlasAPIError):
                await client.with_options(max_retries=0).get_work_order(1)
            assert len(sent(server)) == 2
            started = time.monotonic()
            with pytest.raises(AtlasAPIError):
                await client.get_work_order(1, deadline=2.4)
            assert time.monotonic() - started < at_most(2.4)
            assert len(sent(server)) == 4
            for wrong in ({"timeout": 0}, {"deadline": -1}, {"max_retries": 1.5}, {"timeout": "3"}):
                with pytest.raises(AtlasConfigError):
                    await client.get_work_order(1, **wrong)
            with pytest.raises(TypeError, match="tiemout"):
                await client.get_work_order(1, tiemout=3)


async def test_a_timeout_is_for_one_attempt(mode: Mode) -> None:
    with ScriptedServer(scripted(Answer(200, {}, wait=2.0))) as server:
        started = time.monotonic()
        with pytest.raises(AtlasTimeoutError):
            await call(mode, server, count_comments, client={"timeout": 0.3, "max_retries": 0}, work_order_id=1)
        assert time.monotonic() - started < at_most(1.5)


@pytest.mark.parametrize("where", ["headers", "body"])
async def test_a_dripping_response_ends_with_the_timeout(mode: Mode, where: str) -> None:
    slow = Answer(200, {"count": 0, "withFilesCount": 0}, drip=0.1, drip_headers=where == "headers")
    with ScriptedServer(scripted(slow)) as server:
        started = time.monotonic()
        with pytest.raises(AtlasTimeoutError):
            await call(mode, server, count_comments, client={"timeout": 0.5, "max_retries": 0}, work_order_id=1)
        assert time.monotonic() - started < at_most(1.2)


async def test_the_cause_of_an_error_names_the_address_and_holds_no_token(mode: Mode) -> None:
    with ScriptedServer(scripted(DROP)) as server:
        async with mode.client(**server.credentials, max_retries=0) as client:
            with pytest.raises(AtlasConnectionError) as raised:
                await client.get_work_order(1)
        assert server.calls("/work-orders/1")[0].headers["authorization"].startswith("Bearer ")
    cause = raised.value.__cause__
    assert isinstance(cause, httpx.HTTPError)
    assert str(cause.request.url) == f"{server.base_url}/work-orders/1"
    assert "authorization" not in cause.request.headers
    async with mode.client("http://127.0.0.1:9", "a@b.example", "a-long-password", max_retries=0) as client:
        with pytest.raises(
            AtlasConnectionError, match=r"No connection to http://127\.0\.0\.1:9 \(is the server up\?\)"
        ):
            await client.get_work_order(1)
