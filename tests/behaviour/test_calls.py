"""Methods of the clients against the sandbox, sync and async."""

from __future__ import annotations

import json
import uuid
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from atlas_api.models import (
    AssetStatus,
    Priority,
    WorkOrderCreate,
    WorkOrderStatus,
)
from support.modes import Mode

from rivet.integrations.atlas import AtlasNotFoundError, AtlasValidationError

TECH = "tech@plant.example"


def unique(text: str) -> str:
    return f"{text} {uuid.uuid4().hex[:8]}"


async def test_create_with_rivets_enum_values(atlas: Any) -> None:
    created = await atlas.create_work_order(
        {
            "title": "Repair motor",
            "description": "Motor overheating, check bearings",
            "priority": "CRITICAL",
            "status": "IN_PROGRESS",
            "assignedTo": [TECH, 4, "4"],
            "assetId": "A000001",
            "dueDate": "2026-01-05T14:00:00Z",
        }
    )
    assert created.status is WorkOrderStatus.IN_PROGRESS
    assert created.priority is Priority.HIGH
    assert created["priority"] == "CRITICAL"
    assert created["assetId"] == created.asset.id == 1
    assert [user.id for user in created.assigned_to] == [3, 4]
    assert created.due_date == datetime(2026, 1, 5, 14, tzinfo=UTC)
    assert created["dueDate"] == "2026-01-05T14:00:00.000+00:00"
    assert json.loads(json.dumps(dict(created)))["status"] == "IN_PROGRESS"
    again = await atlas.get_work_order(created["customId"])
    assert again.to_dict() == created.to_dict()
    assert again["priority"] == "CRITICAL"


async def test_create_in_atlas_words_and_from_a_model(atlas: Any) -> None:
    plain = await atlas.create_work_order(
        {"title": "x", "status": "ON_HOLD", "asset": {"id": 1}, "location": "L000001"}
    )
    assert (plain["status"], plain.asset.id, plain.location.id) == ("ON_HOLD", 1, 1)
    body = WorkOrderCreate(title="y", priority=Priority.LOW, due_date=datetime(2030, 1, 1, tzinfo=UTC))
    model = await atlas.create_work_order(body)
    assert (model.title, model["priority"], model["status"]) == ("y", "LOW", "PENDING")


@pytest.mark.parametrize(
    ("given", "read"),
    [
        (datetime(2026, 3, 1, 12, 30), "2026-03-01T12:30:00.000+00:00"),
        (datetime(2026, 3, 1, 12, 30, tzinfo=timezone(timedelta(hours=2))), "2026-03-01T10:30:00.000+00:00"),
        ("2026-03-01T12:30:00", "2026-03-01T12:30:00.000+00:00"),
        ("2026-03-01", "2026-03-01T00:00:00.000+00:00"),
        ("20260301T1230Z", "2026-03-01T12:30:00.000+00:00"),
        (None, None),
    ],
)
async def test_dates(atlas: Any, given: Any, read: str | None) -> None:
    assert (await atlas.create_work_order({"title": "x", "dueDate": given}))["dueDate"] == read


@pytest.mark.parametrize(
    ("payload", "fields"),
    [
        ({}, {"title"}),
        ({"title": "   "}, {"title"}),
        ({"title": None}, {"title"}),
        ({"title": "x" * 256}, {"title"}),
        ({"title": "&" * 100}, {"title"}),
        ({"titel": "x"}, {"titel", "title"}),
        ({"title": "x", "status": "DONE"}, {"status"}),
        ({"title": "x", "status": "open"}, {"status"}),
        ({"title": "x", "priority": "URGENT", "dueDate": "tomorrow"}, {"priority", "dueDate"}),
        ({"title": "x", "dueDate": 1767225600}, {"dueDate"}),
        ({"title": "x", "dueDate": "9999-12-31T23:59:59-14:00"}, {"dueDate"}),
        ({"title": "x", "assignedTo": "tech@plant.example"}, {"assignedTo"}),
        ({"title": "x", "assignedTo": ["user-123", True]}, {"assignedTo"}),
        ({"title": "x", "assetId": " "}, {"assetId"}),
        ({"title": "x", "assetId": 1, "asset": {"id": 2}}, {"assetId"}),
        ({"title": "x", "estimatedDuration": -1}, {"estimatedDuration"}),
        ({"title": "x", "estimatedDuration": float("nan")}, {"estimatedDuration"}),
        ({"title": "x", "requiredSignature": "no"}, {"requiredSignature"}),
        ({"title": "x", "customFields": {"id": 1}}, {"customFields"}),
        ({"title": "x", "id": 7}, {"id"}),
    ],
)
async def test_bad_input_is_reported_before_any_request(mode: Mode, payload: dict[str, Any], fields: set[str]) -> None:
    async with mode.client("http://127.0.0.1:9", "a@b.example", "x") as nowhere:
        with pytest.raises(AtlasValidationError) as caught:
            await nowhere.create_work_order(payload)
    assert set(caught.value.field_errors) == fields
    assert caught.value.attempts == ()


@pytest.mark.parametrize("payload", [None, [], "title", 3, {1: "x"}])
async def test_a_payload_of_a_wrong_type(mode: Mode, payload: Any) -> None:
    async with mode.client("http://127.0.0.1:9", "a@b.example", "x") as nowhere:
        for call in (nowhere.create_work_order, nowhere.create_asset, nowhere.create_user):
            with pytest.raises(AtlasValidationError, match="must be a dict"):
                await call(payload)


async def test_references_that_name_nothing(atlas: Any) -> None:
    for wrong in ("WO-12345", "WO999999", 999_999, -1, 0, True, None, "x@y.example"):
        with pytest.raises(AtlasNotFoundError):
            await atlas.get_work_order(wrong)
    for wrong in ("asset-789", "A999999", "WO000001"):
        with pytest.raises(AtlasNotFoundError, match=r"A000001|asset"):
            await atlas.get_asset(wrong)
    with pytest.raises(AtlasValidationError) as caught:
        await atlas.create_work_order({"title": "x", "assignedTo": ["nobody@plant.example"], "assetId": "A999999"})
    assert caught.value.field_errors.keys() == {"assignedTo", "assetId"}
    assert "e-mail" in caught.value.field_errors["assignedTo"]


async def test_list_is_typed_and_a_dict(atlas: Any) -> None:
    title = unique("page")
    for _ in range(3):
        await atlas.create_work_order({"title": title, "status": "ON_HOLD"})
    page = await atlas.list_work_orders(status="ON_HOLD", page=0, limit=2)
    assert len(page.content) == 2 == len(page["content"])
    assert page["content"][0]["status"] == "ON_HOLD"
    assert page["totalPages"] == page.total_pages >= 2
    assert page["totalElements"] == page.total_elements >= 3
    for wrong in ({"page": -1}, {"limit": 0}, {"limit": "5"}, {"status": "NOPE"}):
        with pytest.raises(AtlasValidationError):
            await atlas.list_work_orders(**wrong)


async def test_iteration_is_stable_under_concurrent_changes(atlas: Any, mode: Mode) -> None:
    from atlas_api.api.work_orders import delete_work_order

    made = [(await atlas.create_work_order({"title": unique("walk")})).id for _ in range(9)]
    seen = []
    async for work_order in atlas.iter_work_orders(page_size=3):
        seen.append(work_order.id)
        if work_order.id == made[1]:
            await mode.endpoint(delete_work_order, atlas, id=made[0])
            await atlas.create_work_order({"title": "late"})
    assert seen == sorted(set(seen))
    assert set(made) <= set(seen)
    assert [wo.id async for wo in atlas.iter_work_orders(limit=4, page_size=3)] == seen[:4]
    for wrong in ({"page_size": 0}, {"limit": 0}, {"limit": 1.5}, {"status": "x"}):
        with pytest.raises(AtlasValidationError):
            atlas.iter_work_orders(**wrong)


async def test_assets(atlas: Any) -> None:
    category, name = unique("Hydraulic & Co"), unique("Pump 100%_x")
    created = await atlas.create_asset(
        {"name": name, "description": "d", "area": "Plant 1 - Pump Room", "category": category, "serialNumber": "SN"}
    )
    same = await atlas.create_asset({"name": unique("b"), "category": category.upper()})
    assert created.category.id == same.category.id
    job = await atlas.create_work_order({"title": unique("j"), "category": category})
    assert job["category"]["name"] in (category, category.replace("&", "&amp;")), "made, as for an asset"
    moved = await atlas.update_work_order(job.id, {"category": (other := unique("Electrics"))})
    assert moved.category.name == other
    assert (await atlas.get_asset(created["customId"]))["name"] == created.name
    assert [a.id for a in await atlas.search_assets(name[5:].upper())] == [created.id]
    # The server takes these two for wildcards, whatever one does: a search for them finds more, never less.
    assert [a.id for a in await atlas.search_assets(name[5:].replace("%_", "__"))] == [created.id]
    down = await atlas.update_asset(created["customId"], {"status": "DOWN"})
    assert down.status is AssetStatus.DOWN
    assert {**down.to_dict(), "updatedAt": 0, "status": 0} == {**created.to_dict(), "updatedAt": 0, "status": 0}
    assert (await atlas.update_asset(down.id, dict(down))).to_dict() == down.to_dict()
    assert (await atlas.update_asset(down.id, down)).to_dict() == down.to_dict()
    assert created.id in [asset.id async for asset in atlas.iter_assets(page_size=2)]
    assert [asset.id async for asset in atlas.iter_assets(name[5:])] == [created.id]
    with pytest.raises(AtlasValidationError):
        atlas.iter_assets(5)  # at the call, not at the first item
    with pytest.raises(AtlasValidationError) as caught:
        await atlas.create_asset({"category": unique("never made"), "status": "BROKEN"})
    assert caught.value.field_errors.keys() == {"name", "status"}
    for wrong in (None, 3):
        with pytest.raises(AtlasValidationError):
            await atlas.search_assets(wrong)


async def test_search_finds_escaped_strings(atlas: Any) -> None:
    name = unique("R&D <pump>")
    created = await atlas.create_asset({"name": name.replace("<pump>", "rig")})
    assert [a.id for a in await atlas.search_assets(name.replace("<pump>", "RIG"))] == [created.id]


async def test_create_user_is_safe_to_repeat(atlas: Any, mode: Mode, atlas_sandbox: Any) -> None:
    email = f"{uuid.uuid4().hex[:8]}@Plant.example"
    person = {"email": email, "firstName": "John", "lastName": "Smith", "password": "SecurePass123!"}
    created = await atlas.create_user({**person, "role": "TECHNICIAN"})
    assert (created.email, created.role.code, created.phone) == (email.lower(), "TECHNICIAN", "")
    assert (await atlas.create_user({**person, "role": "TECHNICIAN"})).id == created.id
    for other in ({"lastName": "Other"}, {"password": "another-pass-phrase"}, {"role": "ADMIN"}):
        with pytest.raises(AtlasValidationError, match="has an account already") as caught:
            await atlas.create_user({**person, "role": "TECHNICIAN", **other})
        assert caught.value.field_errors.keys() == {"email"}
    async with mode.client(atlas_sandbox.base_url, email, "SecurePass123!") as own:
        assert (await own.get_work_order(1)).id == 1
    other = await atlas.create_user({**person, "email": f"x{email}"})
    assert other.role.code == "REQUESTER"
    with pytest.raises(AtlasValidationError) as caught:
        await atlas.create_user({"email": "no", "password": "short", "role": "KING"})
    assert caught.value.field_errors.keys() >= {"email", "password", "firstName", "lastName"}
    with pytest.raises(AtlasValidationError) as caught:
        await atlas.create_user({**person, "email": f"y{email}", "role": "KING"})
    assert caught.value.field_errors.keys() == {"role"}


async def test_health_needs_no_password(mode: Mode, atlas_sandbox: Any) -> None:
    async with mode.client(atlas_sandbox.base_url, "nobody@plant.example", "wrong") as client:
        health = await client.health_check()
    assert (health["status"], health.status, health["message"]) == ("UP", "UP", "Service is up and running")
    assert health.latency_ms > 0
    async with mode.client("http://127.0.0.1:9", "nobody@plant.example", "wrong") as client:
        health = await client.health_check()
    assert health["status"] == "DOWN"
    assert "connection" in health["message"]
