"""Updates at the same time as others: nothing is lost, and a change by others is a conflict."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from atlas_api.api.custom_fields import create_custom_field
from atlas_api.models import CustomFieldCreate, CustomFieldEntity, CustomFieldType
from support import recorded
from support.modes import Mode
from support.servers import Answer, ScriptedServer, scripted

from rivet.integrations.atlas import (
    AtlasAPIError,
    AtlasConflictError,
    AtlasNotFoundError,
    AtlasOutcomeUnknownError,
    AtlasValidationError,
)

TECH = "tech@plant.example"


async def test_concurrent_merges_do_not_overtake_each_other(atlas: Any) -> None:
    created = await atlas.create_work_order({"title": "busy"})
    changes: list[dict[str, Any]] = [
        {"description": "d"}, {"priority": "LOW"}, {"dueDate": "2027-01-01"}, {"estimatedDuration": 3},
        {"assetId": 1}, {"assignedTo": [TECH]}, {"location": 1}, {"category": "Electrical fault"}, {"team": 1},
    ]  # fmt: skip
    await asyncio.gather(*(atlas.update_work_order(created.id, change) for change in changes))
    found = await atlas.get_work_order(created.id)
    assert (found.description, found["priority"], found.estimated_duration) == ("d", "LOW", 3)
    assert (found.asset.id, found.assigned_to[0].id, found.location.id, found.category.name, found.team.id) == (
        1, 3, 1, "Electrical fault", 1,
    )  # fmt: skip


async def test_a_record_is_not_written_over_another(atlas: Any) -> None:
    one, two = [await atlas.create_work_order({"title": title}) for title in ("one", "two")]
    for other in (two, dict(two)):
        with pytest.raises(AtlasValidationError, match="the record to change is"):
            await atlas.update_work_order(one.id, other)
    asset = await atlas.get_asset(1)
    with pytest.raises(AtlasValidationError, match="assetId"):
        await atlas.update_work_order(one.id, {"assetId": one})
    assert (await atlas.update_work_order(one.id, {"assetId": asset})).asset.id == 1


async def test_50_updates_of_different_fields_lose_nothing(atlas: Any, mode: Mode) -> None:
    """Through one client; a PATCH replaces the whole record, so two that overtook each other would lose one."""
    labels = [f"field {number}" for number in range(46)]
    fields = [
        await mode.endpoint(
            create_custom_field,
            atlas,
            body=CustomFieldCreate(label, CustomFieldType.SHORT_TEXT, CustomFieldEntity.WORK_ORDER),
        )
        for label in labels
    ]
    changes: list[dict[str, Any]] = [{"customFields": [{"id": field.id, "value": field.label}]} for field in fields]
    changes += [{"title": "changed"}, {"description": "changed"}, {"priority": "LOW"}, {"estimatedDuration": 3}]
    await asyncio.gather(*(atlas.update_work_order(1, change) for change in changes))
    found = await atlas.get_work_order(1)
    assert (found.title, found.description, found["priority"], found.estimated_duration) == (
        "changed",
        "changed",
        "LOW",
        3,
    )
    assert sorted(value.value for value in found.custom_field_values) == sorted(labels)


async def test_a_change_by_others_is_a_conflict(atlas: Any, mode: Mode, atlas_sandbox: Any) -> None:
    read = await atlas.get_work_order(1)
    async with mode.client(atlas_sandbox.base_url, "tech@plant.example", atlas_sandbox.password) as other:
        await other.update_work_order(1, {"title": "by the technician"})
    atlas_sandbox.clear_requests()
    for since in (read.updated_at, read["updatedAt"]):
        with pytest.raises(AtlasConflictError, match="by user 3"):
            await atlas.update_work_order(1, {"title": "by the admin"}, if_unchanged_since=since)
    assert [seen["method"] for seen in atlas_sandbox.requests()] == ["GET", "GET"]
    read = await atlas.get_work_order(1)
    assert read.title == "by the technician"
    changed = await atlas.update_work_order(1, {"title": "by the admin"}, if_unchanged_since=read.updated_at)
    assert changed.title == "by the admin"
    with pytest.raises(AtlasValidationError) as caught:
        await atlas.update_work_order(1, {"title": "x"}, if_unchanged_since="yesterday")
    assert caught.value.field_errors.keys() == {"if_unchanged_since"}


async def test_a_conflict_of_assets(atlas: Any) -> None:
    read = await atlas.get_asset(1)
    await atlas.update_asset(1, {"area": "elsewhere"}, if_unchanged_since=read.updated_at)
    with pytest.raises(AtlasConflictError, match="if_unchanged_since"):
        await atlas.update_asset(1, {"area": "nowhere"}, if_unchanged_since=read.updated_at)


async def test_our_own_lost_patch_is_followed_by_its_status(atlas: Any, atlas_sandbox: Any, quick: None) -> None:
    read = await atlas.get_work_order(1)
    atlas_sandbox.add_fault("drop_after", path="/work-orders/1", method="PATCH")
    changes = {"title": "mine", "status": "IN_PROGRESS"}
    changed = await atlas.update_work_order(1, changes, if_unchanged_since=read.updated_at)
    assert (changed.title, changed["status"]) == ("mine", "IN_PROGRESS")


@pytest.mark.usefixtures("quick")
async def test_a_change_by_others_after_a_lost_response_is_a_conflict(mode: Mode) -> None:
    """Our PATCH never arrived, and someone else wrote meanwhile: it is not sent over theirs."""
    first = recorded.body("workorder.create.full")
    theirs = {**first, "description": "by someone else", "updatedAt": "2026-12-01T00:00:00.000Z"}
    seen: list[str] = []

    def answer(request: Any) -> Answer:
        seen.append(request.method)
        if request.method == "PATCH":
            return Answer(503, raw=b"")
        return Answer(200, first if len(seen) == 1 else theirs)

    with ScriptedServer(scripted(answer)) as server:
        async with mode.client(**server.credentials) as atlas:
            with pytest.raises(AtlasConflictError, match="if_unchanged_since"):
                await atlas.update_work_order(first["id"], {"title": "mine"}, if_unchanged_since=first["updatedAt"])
    assert seen == ["GET", "PATCH", "GET"]


async def test_the_record_of_another_request_is_not_written_over(mode: Mode) -> None:
    """Responses out of step: what was read is not what was asked for, so nothing is sent after it."""
    record = recorded.body("workorder.create.full")
    seen: list[str] = []

    def answer(request: Any) -> Answer:
        seen.append(request.method)
        return Answer(200, record)

    with ScriptedServer(scripted(answer)) as server:
        async with mode.client(**server.credentials) as atlas:
            for call in (
                atlas.get_work_order(record["id"] + 1),
                atlas.update_work_order(record["id"] + 1, {"title": "x"}),
                atlas.complete_work_order(record["id"] + 1),
                atlas.tag_atoms(record["id"] + 1, "atom-1"),
            ):
                with pytest.raises(AtlasAPIError, match="belongs to another request"):
                    await call
    assert set(seen) == {"GET"}


async def test_a_created_asset_or_user_of_another_request_is_not_returned(mode: Mode) -> None:
    asset = {"id": 7, "name": "first", "customFieldValues": []}
    page = {"content": [{"id": 9, "email": "other@plant.example"}], "last": True}
    answers = {"/assets": asset, "/assets/search": {"content": [], "last": True}, "/auth/me": page["content"][0],
               "/users/invite": {"success": True}, "/auth/signup": {"success": True},
               "/users/search": page, "/roles": [{"id": 4, "name": "Technician", "code": "TECHNICIAN"}]}  # fmt: skip
    user = {"email": "new@plant.example", "firstName": "N", "lastName": "W", "password": "SecurePass123!x"}
    with ScriptedServer(scripted(lambda seen: Answer(200, answers[seen.path.split("?")[0]]))) as server:
        async with mode.client(**server.credentials, settle_time=0.3) as atlas:
            with pytest.raises(AtlasOutcomeUnknownError, match="another request"):
                await atlas.create_asset({"name": "second"})
            with pytest.raises(AtlasNotFoundError, match="cannot be found"):
                await atlas.create_user({**user, "role": 4})


async def test_an_own_lost_response_is_no_conflict(atlas: Any, atlas_sandbox: Any, quick: None) -> None:
    read = await atlas.get_work_order(1)
    atlas_sandbox.add_fault("drop_after", path="/work-orders/1", method="PATCH")
    changed = await atlas.update_work_order(1, {"title": "mine"}, if_unchanged_since=read.updated_at)
    assert changed.title == "mine"
