"""Server without a licence: refusals name the remedy, and a limit is checked again only after a while."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path
from typing import Any

import pytest
from atlas_api.api.api_keys import create_api_key
from atlas_api.api.assets import create_asset
from atlas_api.api.users import invite_users
from atlas_api.api.work_orders import create_work_order, delete_work_order
from atlas_api.models import ApiKeyCreate, AssetCreate, Invitation, Reference
from support import recorded
from support.answers import CREATE, WORK_ORDER
from support.modes import Mode
from support.servers import Answer, ScriptedServer, Seen, scripted

from rivet.integrations.atlas import AtlasLicenseError
from rivet.integrations.atlas._error_mapping.failure import Failure
from rivet.integrations.atlas._error_mapping.rules import classify
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas.outbox import Outbox
from rivet.integrations.atlas.testing import start_sandbox

LIMIT = Answer(403, recorded.body("workorder.create.free-plan-limit"))
DONE = Answer(200, {"success": True, "message": "done"})


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Let time pass."""
    passed, real = [0.0], clock.monotonic
    monkeypatch.setattr(clock, "monotonic", lambda: real() + passed[0])

    def add(seconds: float) -> None:
        passed[0] += seconds

    return add


@pytest.mark.parametrize(
    ("status", "message", "cause"),
    [
        (403, "You need a license to add a new work order. Free Limit of 30 incomplete work orders reached", "limit"),
        (403, "You need a license to add a new asset. Free Limit reached: 50", "limit"),
        (403, "You need a license to add a checklist", "limit"),
        (500, "Cannot create more users than the free license allows: 5. Refer to https://github.com/x", "limit"),
        (500, "Cannot create more users than the paid license allows: 9. Refer to https://github.com/x", "limit"),
        (406, "You have reached the maximum number of users for your subscription", "limit"),
        (406, "Your current subscription doesn't allow you to invite that many users", "limit"),
        (403, "You need a license to create another company", "feature"),
        (403, "You need a license to add a child asset to another asset.", "feature"),
        (406, "You can't create a new workflow. Please upgrade", "feature"),
        (403, "Your plan does not include resource planning", "feature"),
    ],
)
def test_refusals_of_the_licence(status: int, message: str, cause: str) -> None:
    meaning = classify(Failure(status, "{}", message, explained=True))
    assert (meaning.error, meaning.cause) == (AtlasLicenseError, cause)
    assert ("close, disable or delete" in meaning.advice) is (cause == "limit")


async def test_operations_that_need_a_licence_only_answer_access_denied(mode: Mode) -> None:
    with ScriptedServer(scripted(Answer(403, {"success": False, "message": "Access denied"}))) as server:
        async with mode.client(**server.credentials) as client:
            with pytest.raises(AtlasLicenseError, match="needs a licence of the server, and a role"):
                await mode.endpoint(create_api_key, client, body=ApiKeyCreate("ci"))


class Plant:
    """Server that accepts work orders only below a limit."""

    def __init__(self) -> None:
        self.room = 0

    def __call__(self, seen: Seen) -> Answer:
        if seen.method == "DELETE":
            return DONE
        if seen.path.startswith("/assets"):
            return Answer(200, recorded.body("asset.create.minimal"))
        if seen.path == "/users/invite":
            return Answer(
                500, {"success": False, "message": "Cannot create more users than the free license allows: 5"}
            )
        if self.room <= 0:
            return LIMIT
        self.room -= 1
        return WORK_ORDER


def creates(server: ScriptedServer) -> int:
    return len(server.calls("/work-orders"))


async def refused(mode: Mode, client: Any, match: str = "Free Limit of 30") -> AtlasLicenseError:
    with pytest.raises(AtlasLicenseError, match=match) as caught:
        await mode.endpoint(create_work_order, client, **CREATE)
    return caught.value


async def test_a_limit_is_not_asked_again_for_a_while(mode: Mode, later: Any, caplog: pytest.LogCaptureFixture) -> None:
    plant = Plant()
    with ScriptedServer(scripted(plant)) as server, caplog.at_level(logging.WARNING):
        async with mode.client(**server.credentials) as client:
            first = await refused(mode, client)
            assert (first.details["cause"], first.status, len(first.attempts)) == ("limit", 403, 1)
            for _ in range(5):
                again = await refused(mode, client, "not sent again for")
                assert (again.status, len(again.attempts), again.operation) == (403, 0, "create_work_order")
                assert (again.method, str(again)) == (None, again.message), "the message names no request"
                assert 0 < again.details["retry_after"] <= 300
            assert creates(server) == 1
            assert sum("is not sent for 300 s" in one.getMessage() for one in caplog.records) == 1
            later(301)
            await refused(mode, client)
            later(301)
            await refused(mode, client, "not sent again for")
            assert creates(server) == 2, "the second time it is twice as long"
            for pause in (300, 1201, 2401, 3601, 3601):
                later(pause)
                await refused(mode, client)
            assert creates(server) == 7, "an hour at most"
            plant.room = 1
            later(3601)
            await mode.endpoint(create_work_order, client, **CREATE)
            await refused(mode, client)
            later(301)
            await refused(mode, client)
            assert creates(server) == 10, "a success makes it five minutes again"


async def test_refusals_at_once_count_once(mode: Mode, caplog: pytest.LogCaptureFixture) -> None:
    with ScriptedServer(scripted(Plant())) as server, caplog.at_level(logging.WARNING):
        async with mode.client(**server.credentials) as client:
            await asyncio.gather(*(refused(mode, client) for _ in range(8)))
            assert 0 < (await refused(mode, client)).details["retry_after"] <= 300
    assert len([one for one in caplog.records if "is not sent for" in one.getMessage()]) == 1


async def test_other_kinds_and_accounts_are_not_concerned(mode: Mode) -> None:
    with ScriptedServer(scripted(Plant())) as server:
        async with (
            mode.client(**server.credentials) as client,
            mode.client(**{**server.credentials, "email": "other@plant.example"}) as other,
        ):
            await refused(mode, client)
            await mode.endpoint(create_asset, client, body=AssetCreate("x"))
            await refused(mode, other)
            assert creates(server) == 2
            invitation = Invitation(role=Reference(1), emails=["a@b.example"])
            for _ in range(3):
                with pytest.raises(AtlasLicenseError, match="more users than"):
                    await mode.endpoint(invite_users, client, body=invitation)
            assert len(server.calls("/users/invite")) == 1


async def test_room_that_was_made_is_used(mode: Mode) -> None:
    plant = Plant()
    with ScriptedServer(scripted(plant)) as server:
        async with mode.client(**server.credentials) as client:
            await refused(mode, client)
            plant.room = 1
            await mode.endpoint(delete_work_order, client, id=1)
            await mode.endpoint(create_work_order, client, **CREATE)


async def test_creates_of_an_outbox_wait_for_room(mode: Mode, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    box = Outbox(tmp_path / "outbox.sqlite3")
    with start_sandbox("--free-plan") as server:
        async with mode.client(**server.credentials) as client:
            number = 0
            while True:
                number += 1
                try:
                    last = await client.create_work_order({"title": f"open {number}"})
                except AtlasLicenseError:
                    break
            client.token_cache.forget()
            server.clear_requests()
            keys = [box.create_work_order({"title": f"waits {one}"}) for one in range(3)]
            box.update_work_order(keys[0], {"priority": "LOW"})
            box.update_work_order(last.id, {"status": "COMPLETED"})

            async def deliver() -> Any:
                return await (box.adeliver(client) if mode.is_async else asyncio.to_thread(box.deliver, client.client))

            delivery = await deliver()
            assert (delivery.delivered, delivery.refused, delivery.waiting) == (1, 0, 4)
            assert isinstance(delivery.stopped_by, AtlasLicenseError)
            assert any("4 entries of the outbox wait" in one.getMessage() for one in caplog.records)
            assert server.requests("POST", "/work-orders") == []
            delivery = await deliver()
            assert (delivery.delivered, delivery.refused, delivery.waiting) == (2, 0, 2), (
                "the update has made room for one"
            )
            assert len(server.requests("POST", "/work-orders")) == 2
    box.close()
