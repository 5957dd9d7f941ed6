"""Idempotency keys of creates: one key is one work order, wherever the key is stored."""

from __future__ import annotations

import asyncio

import pytest
from atlas_api.api.work_orders import create_work_order
from atlas_api.models import WorkOrderCreate
from support.creates import PLACES, POST, add_key_field, titles
from support.modes import Mode

from rivet.integrations.atlas import AtlasClient, AtlasOutcomeUnknownError, AtlasValidationError
from rivet.integrations.atlas._support import account_registry
from rivet.integrations.atlas._support.field_labels import KEY_FIELD
from rivet.integrations.atlas.testing import AtlasSandbox


@pytest.mark.parametrize("place", PLACES)
async def test_a_key_of_the_callers_own(mode: Mode, atlas_sandbox: AtlasSandbox, place: str) -> None:
    await add_key_field(mode, atlas_sandbox, place)
    payload = {"title": "Fault F003", "description": "first line", "priority": "CRITICAL"}
    made = []
    for _ in range(3):
        account_registry.clear()  # as another process that knows nothing
        async with mode.client(**atlas_sandbox.credentials) as atlas:
            made.append(await atlas.create_work_order(payload, idempotency_key="conversation:17_a"))
    assert len({work_order.id for work_order in made}) == 1
    assert {work_order["priority"] for work_order in made} == {"CRITICAL"}
    async with mode.client(**atlas_sandbox.credentials) as atlas:
        other = await atlas.create_work_order(payload, idempotency_key="conversation:17_ab")
        assert other.id != made[0].id, "a part of a key is another key"
        kept = await atlas.update_work_order(made[0].id, {"title": "renamed"})
        again = await atlas.create_work_order(payload, idempotency_key="conversation:17_a")
        assert (again.id, again.title) == (made[0].id, "renamed")
        await atlas.update_work_order(made[0].id, {"description": "another text"})
        again = await atlas.create_work_order(payload, idempotency_key="conversation:17_a")
        assert again.id == made[0].id, "a new description keeps the key"
    description = kept.description.splitlines()
    line = [] if place == "custom field" else [f"[{KEY_FIELD}: conversation:17_a]"]
    assert description == ["[CRITICAL]", *line, "first line"]


async def test_a_key_that_cannot_be_used(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    async with mode.client(**atlas_sandbox.credentials) as atlas:
        for key in ("", "a b", "50%", "<b>", "x" * 101, 5, b"k"):
            with pytest.raises(AtlasValidationError) as caught:
                await atlas.create_work_order({"title": "x"}, idempotency_key=key)
            assert caught.value.field_errors.keys() == {"idempotency_key"}
    assert atlas_sandbox.requests() == []


@pytest.mark.usefixtures("quick")
async def test_a_cancelled_create_is_remembered_by_its_key(atlas_sandbox: AtlasSandbox) -> None:
    async with AtlasClient(**atlas_sandbox.credentials, settle_time=3) as atlas:
        await atlas.get_work_order(1)
        atlas_sandbox.add_fault("latency", **POST, seconds=0.8)
        task = asyncio.create_task(atlas.create_work_order({"title": "late"}, idempotency_key="k"))
        await asyncio.sleep(0.4)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        made = await atlas.create_work_order({"title": "late"}, idempotency_key="k")
        found = [work_order.id async for work_order in atlas.iter_work_orders() if work_order.title == "late"]
    assert found == [made.id]


@pytest.mark.usefixtures("quick")
async def test_the_key_of_a_lost_completed_one_finds_it(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    """Its time of completion is that of the call, and numbers may come back in another form."""
    async with mode.client(**atlas_sandbox.credentials, settle_time=0, max_retries=0) as atlas:
        await atlas.create_work_order({"title": "before"})
        atlas_sandbox.add_fault("drop_after", **POST)
        atlas_sandbox.add_fault("status", path="/work-orders/search", skip=1)
        with pytest.raises(AtlasOutcomeUnknownError) as caught:
            await atlas.create_work_order({"title": "done", "status": "COMPLETED", "estimatedDuration": 1})
        key = caught.value.details["idempotency_key"]
        payload = {"title": "done", "status": "COMPLETED", "estimatedDuration": 1.0, "assetId": None}
        found = await atlas.create_work_order(payload, idempotency_key=key)
    assert found["status"] == "COMPLETED"
    assert (await titles(mode, atlas_sandbox))["done"] == 1


@pytest.mark.usefixtures("quick")
async def test_a_key_of_another_payload_is_refused(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    async with mode.client(**atlas_sandbox.credentials, settle_time=0.1) as atlas:
        atlas_sandbox.add_fault("drop_before", **POST, times=2)
        with pytest.raises(AtlasOutcomeUnknownError) as caught:
            await atlas.create_work_order({"title": "lost"})
        with pytest.raises(AtlasValidationError, match="another payload"):
            await atlas.create_work_order({"title": "other"}, idempotency_key=caught.value.details["idempotency_key"])


async def test_one_key_many_times_at_once(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    async with mode.client(**atlas_sandbox.credentials) as atlas:
        creates = (atlas.create_work_order({"title": "x"}, idempotency_key="order-17") for _ in range(5))
        assert len({made.id for made in await asyncio.gather(*creates)}) == 1


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(
    "text", ["temp <max", "see <!-- here", "use <script>x", "<b>bold</b>", "[CRITICAL] not a mark"]
)
async def test_markup_cannot_swallow_a_key(mode: Mode, atlas_sandbox: AtlasSandbox, text: str) -> None:
    payload = {"title": "x", "description": text}
    atlas_sandbox.add_fault("drop_after", **POST)
    async with mode.client(**atlas_sandbox.credentials, settle_time=0.3) as atlas:
        made = {(await atlas.create_work_order(payload, idempotency_key="k")).id for _ in range(3)}
    assert len(made) == 1


@pytest.mark.usefixtures("quick")
async def test_a_key_is_found_wherever_it_was_put(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    """The field for keys was made after the first create."""
    async with mode.client(**atlas_sandbox.credentials) as atlas:
        first = await atlas.create_work_order({"title": "x"}, idempotency_key="k")
        await add_key_field(mode, atlas_sandbox, "custom field")
        account_registry.clear()
    async with mode.client(**atlas_sandbox.credentials) as atlas:
        assert (await atlas.create_work_order({"title": "x"}, idempotency_key="k")).id == first.id


@pytest.mark.usefixtures("quick")
async def test_a_key_in_another_users_record_is_ignored(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    """Keys can be guessed: writing a key into another record must not prevent a create."""
    line = f"[{KEY_FIELD}: fault-F003]"
    async with mode.client(**atlas_sandbox.credentials, settle_time=0.1) as atlas:
        person = {"email": "eve@plant.example", "password": "Correct-Horse-Battery-9", "role": "ADMIN"}
        await atlas.create_user({**person, "firstName": "Eve", "lastName": "X"})
        eve = {**atlas_sandbox.credentials, "email": person["email"], "password": person["password"]}
        async with mode.client(**eve) as other:  # through the generated function: as the web page would
            body = WorkOrderCreate(title="planted", description=f"{line}\nx")
            planted = [await mode.endpoint(create_work_order, other, body=body)]
        encoded = "&#91;" + line[1:], "&amp;#91;" + line[1:], f"a&#10;{line}"
        for text in (line, f"a\n{line}\nb", f"a\u2028{line}", *encoded):
            planted.append(await atlas.create_work_order({"title": "quoted", "description": text}))
            planted.append(await atlas.update_work_order(planted[-1].id, {"description": text, "notes": text}))
        assert all("fault-F003" not in (one.description or "") for one in planted[1:])
        made = await atlas.create_work_order({"title": "Fault F003"}, idempotency_key="fault-F003")
        assert made.id not in {one.id for one in planted}
        assert made.title == "Fault F003"
        again = await atlas.create_work_order({"title": "Fault F003"}, idempotency_key="fault-F003")
        kept = await atlas.update_work_order(made.id, dict(again))
    assert (again.id, kept.description) == (made.id, line)
