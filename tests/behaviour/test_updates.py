"""State after updates, completions and repeated calls, sync and async."""

from __future__ import annotations

import asyncio
import uuid
from datetime import datetime, timedelta
from typing import Any

import pytest
from atlas_api.api.asset_categories import delete_asset_category, list_asset_categories
from atlas_api.api.comments import list_comments
from atlas_api.api.custom_fields import create_custom_field, delete_custom_field
from atlas_api.models import (
    CustomFieldCreate,
    CustomFieldEntity,
    CustomFieldType,
    WorkOrderPatch,
    WorkOrderStatus,
)
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


class Stumbling(datetime):
    """Date that raises when it is accessed, as broken time zones do."""

    def utcoffset(self) -> timedelta | None:
        raise ValueError("no such zone")


def unique(text: str) -> str:
    return f"{text} {uuid.uuid4().hex[:8]}"


async def test_update_keeps_the_rest(atlas: Any) -> None:
    created = await atlas.create_work_order(
        {"title": "keep", "description": "a < b & c", "priority": "LOW", "assignedTo": [TECH], "assetId": 1}
    )
    updated = await atlas.update_work_order(created.id, {"title": "kept", "dueDate": "2027-01-01"})
    expected = {**created.to_dict(), "title": "kept", "dueDate": "2027-01-01T00:00:00.000+00:00"}
    assert {**updated.to_dict(), "updatedAt": None} == {**expected, "updatedAt": None}
    emptied = await atlas.update_work_order(created.id, {"dueDate": None, "assignedTo": [], "assetId": None})
    assert (emptied.due_date, emptied.assigned_to, emptied.asset) == (None, [], None)


async def test_passing_back_a_record_changes_nothing(atlas: Any) -> None:
    created = await atlas.create_work_order(
        {"title": "same", "priority": "CRITICAL", "description": "R&D", "assignedTo": [TECH], "assetId": 1}
    )
    done = await atlas.complete_work_order(created.id, feedback="fine")
    for same in ({}, done, dict(done), WorkOrderPatch(title="same")):
        assert (await atlas.update_work_order(done.id, same)).to_dict() == done.to_dict()


async def test_a_record_with_words_of_a_newer_server_can_be_given_back(atlas: Any) -> None:
    created = await atlas.create_work_order({"title": "newer"})
    plain = {**dict(created), "colour": "red"}
    assert (await atlas.update_work_order(created.id, plain)).to_dict() == created.to_dict()
    with pytest.raises(AtlasValidationError) as caught:
        await atlas.update_work_order(created.id, {**plain, "status": "PARKED"})
    assert caught.value.field_errors.keys() == {"status"}


async def test_status_notes_and_feedback(atlas: Any, mode: Mode) -> None:
    created = await atlas.create_work_order({"title": "life"})
    started = await atlas.update_work_order(created.id, {"status": "IN_PROGRESS", "notes": "ordered parts"})
    assert started["status"] == "IN_PROGRESS"
    comments = await mode.endpoint(list_comments, atlas, work_order_id=created.id)
    assert [comment.content for comment in comments] == ["ordered parts"]
    done = await atlas.update_work_order(created.id, {"status": "COMPLETED", "notes": "new bearings", "title": "lived"})
    assert (done["status"], done.feedback, done.title) == ("COMPLETED", "new bearings", "lived")
    assert done.completed_by.first_name == "Ada"
    again = await atlas.complete_work_order(created.id)
    assert again.completed_on == done.completed_on
    more = await atlas.complete_work_order(created.id, feedback="and grease")
    assert more.feedback == "and grease"
    renamed = await atlas.update_work_order(created.id, {"title": "renamed"})
    assert (renamed.completed_on, renamed.feedback) == (more.completed_on, "and grease")
    reopened = await atlas.update_work_order(created.id, {"status": "PENDING"})
    assert (reopened.completed_on, reopened.feedback) == (None, "and grease")


async def test_cancelled_is_archived_with_a_comment(atlas: Any, mode: Mode) -> None:
    created = await atlas.create_work_order({"title": "never mind"})
    cancelled = await atlas.update_work_order(created.id, {"status": "CANCELLED", "notes": "double"})
    assert (cancelled.archived, cancelled.status, cancelled["status"]) == (True, WorkOrderStatus.OPEN, "CANCELLED")
    await atlas.update_work_order(created.id, {"status": "CANCELLED"})
    await atlas.update_work_order(created.id, {"status": "CANCELLED", "notes": "double"})
    await atlas.update_work_order(created.id, dict(cancelled))
    comments = await mode.endpoint(list_comments, atlas, work_order_id=created.id)
    assert [comment.content for comment in comments] == ["double"]
    assert created.id in [wo.id async for wo in atlas.iter_work_orders("CANCELLED")]
    assert created.id not in [wo.id async for wo in atlas.iter_work_orders("PENDING")]
    back = await atlas.update_work_order(created.id, {"status": "PENDING"})
    assert (back.archived, back["status"]) == (False, "PENDING")
    await atlas.update_work_order(created.id, {"status": "CANCELLED"})
    done = await atlas.complete_work_order(created.id)
    assert (done["status"], done.archived) == ("COMPLETED", False)
    with pytest.raises(AtlasValidationError, match="PENDING"):
        await atlas.update_work_order(created.id, {"status": "CANCELLED"})
    stored = await atlas.update_work_order(created.id, {"archived": True})
    assert (stored["status"], stored.archived) == ("COMPLETED", True)
    assert (await atlas.update_work_order(created.id, dict(stored))).to_dict() == stored.to_dict()
    reopened = await atlas.update_work_order(created.id, {"status": "IN_PROGRESS"})
    assert (reopened["status"], reopened.archived) == ("IN_PROGRESS", False)
    born = await atlas.create_work_order({"title": "stillborn", "status": "CANCELLED"})
    assert born["status"] == "CANCELLED"


async def test_critical_leaves_a_mark(atlas: Any) -> None:
    created = await atlas.create_work_order({"title": "hot", "priority": "CRITICAL", "description": "smoke"})
    assert created.description == "[CRITICAL]\nsmoke"
    described = await atlas.update_work_order(created.id, {"description": "fire"})
    assert (described["priority"], described.description) == ("CRITICAL", "[CRITICAL]\nfire")
    lower = await atlas.update_work_order(created.id, {**dict(described), "priority": "HIGH"})
    assert (lower["priority"], lower.description) == ("HIGH", "fire")
    raised = await atlas.update_work_order(created.id, {"priority": "CRITICAL"})
    assert (raised["priority"], raised.description) == ("CRITICAL", "[CRITICAL]\nfire")


async def test_critical_is_marked_in_a_custom_field_if_there_is_one(atlas: Any, mode: Mode) -> None:
    body = CustomFieldCreate("RIVET priority", CustomFieldType.SHORT_TEXT, CustomFieldEntity.WORK_ORDER)
    field = await mode.endpoint(create_custom_field, atlas, body=body)
    try:
        created = await atlas.create_work_order({"title": "hot", "priority": "CRITICAL", "description": "smoke"})
        assert created.description == "smoke"
        assert [(v.custom_field.id, v.value) for v in created.custom_field_values] == [(field.id, "CRITICAL")]
        assert created["priority"] == "CRITICAL"
        assert (await atlas.update_work_order(created.id, dict(created))).to_dict() == created.to_dict()
        lower = await atlas.update_work_order(created.id, {"priority": "MEDIUM"})
        assert (lower["priority"], lower.description) == ("MEDIUM", "smoke")
        raised = await atlas.update_work_order(created.id, {"priority": "CRITICAL"})
        assert (raised["priority"], raised.description) == ("CRITICAL", "smoke")
    finally:
        await mode.endpoint(delete_custom_field, atlas, id=field.id)


async def test_a_user_who_may_not_see_custom_fields_can_raise_critical_work(mode: Mode, atlas_sandbox: Any) -> None:
    async with mode.client(atlas_sandbox.base_url, TECH, atlas_sandbox.password) as technician:
        created = await technician.create_work_order({"title": "hot", "priority": "CRITICAL"})
        assert created["priority"] == "CRITICAL"


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


async def test_a_completion_is_idempotent(atlas: Any, mode: Mode) -> None:
    created = await atlas.create_work_order({"title": "done", "status": "COMPLETED"})
    assert created.completed_on is not None
    assert created["status"] == "COMPLETED"
    done = await atlas.complete_work_order((await atlas.create_work_order({"title": "d"})).id, " R&D < done ")
    assert (await atlas.complete_work_order(done.id, " R&D < done ")).completed_on == done.completed_on
    noted = {"status": "COMPLETED", "notes": "R&D < done"}
    for _ in range(2):
        assert (await atlas.update_work_order(done.id, noted)).completed_on == done.completed_on
    called = await atlas.update_work_order(done.id, {"notes": "customer called"})
    assert (called.feedback, called.completed_on) == (done.feedback, done.completed_on)
    both = {"status": "COMPLETED", "feedback": "fb", "notes": "nt"}
    assert (await atlas.update_work_order(done.id, both)).feedback == "fb"
    comments = await mode.endpoint(list_comments, atlas, work_order_id=done.id)
    assert [comment.content for comment in comments] == ["nt", "customer called"]
    with pytest.raises(AtlasValidationError, match="notes"):
        await atlas.update_work_order(done.id, {"title": "new", "notes": "  "})
    assert (await atlas.get_work_order(done.id)).title == "d"


async def test_outdated_cached_names_are_looked_up_again(atlas: Any, mode: Mode) -> None:
    name = unique("Stale")
    first = await atlas.create_asset({"name": "a", "category": name})
    await mode.endpoint(delete_asset_category, atlas, id=first.category.id)
    second = await atlas.create_asset({"name": "b", "category": name})
    assert second.category.id != first.category.id
    body = CustomFieldCreate("RIVET priority", CustomFieldType.SHORT_TEXT, CustomFieldEntity.WORK_ORDER)
    field = await mode.endpoint(create_custom_field, atlas, body=body)
    in_field = await atlas.create_work_order({"title": "in the field", "priority": "CRITICAL"})
    assert in_field.description is None
    await mode.endpoint(delete_custom_field, atlas, id=field.id)
    line = await atlas.create_work_order({"title": "in the description", "priority": "CRITICAL"})
    assert (line["priority"], line.description) == ("CRITICAL", "[CRITICAL]")


async def test_nothing_is_made_for_a_payload_that_is_refused(atlas: Any, mode: Mode) -> None:
    name = unique("Never made")
    with pytest.raises(AtlasValidationError) as caught:
        await atlas.create_asset({"name": "x", "category": name, "location": "L999999"})
    assert caught.value.field_errors.keys() == {"location"}
    assert name not in [category.name for category in await mode.endpoint(list_asset_categories, atlas)]


@pytest.mark.parametrize(
    "payload",
    [
        {"title": "\ud800"},
        {"title": "x", "description": "\ud800"},
        {"title": "x", "assignedTo": ["a\ud800@b.example"]},
        {"title": "x", "estimatedDuration": 10**400},
        {"title": "x", "assetId": 10**5000},
        {"title": "x", "asset": -(10**5000)},
        {"title": "x", "status": 10**5000},
        {"title": "x", "customFields": [{"id": 1, "value": "\ud800"}]},
        {"title": "x", "assignedTo": {1: 2}},
        {"title": "a\0b"},
        {"title": "x", "dueDate": "2026-01-05x10"},
        {"title": "x", "dueDate": "1712011200000"},
        {"title": "x", "dueDate": Stumbling(2027, 1, 1)},
        {"title": b"x"},
    ],
    ids=lambda payload: ",".join(payload),
)
async def test_hostile_values_are_reported(mode: Mode, payload: dict[str, Any]) -> None:
    async with mode.client("http://127.0.0.1:9", "a@b.example", "x") as nowhere:
        with pytest.raises(AtlasValidationError):
            await nowhere.create_work_order(payload)
        for parts in (5, ["x"], [{"id": 1, "version": "x"}], [{"version": 1}]):
            with pytest.raises(AtlasValidationError):
                await nowhere.create_asset({"name": "x", "parts": parts})
        with pytest.raises(AtlasValidationError):
            await nowhere.search_assets("\ud800")
        with pytest.raises(AtlasNotFoundError):
            await nowhere.get_work_order(10**5000)


async def test_a_record_is_not_written_over_another(atlas: Any) -> None:
    one, two = [await atlas.create_work_order({"title": title}) for title in ("one", "two")]
    for other in (two, dict(two)):
        with pytest.raises(AtlasValidationError, match="the record to change is"):
            await atlas.update_work_order(one.id, other)
    asset = await atlas.get_asset(1)
    with pytest.raises(AtlasValidationError, match="assetId"):
        await atlas.update_work_order(one.id, {"assetId": one})
    assert (await atlas.update_work_order(one.id, {"assetId": asset})).asset.id == 1


async def test_a_custom_field_that_is_not_there_is_named(atlas: Any) -> None:
    created = await atlas.create_work_order({"title": "x"})
    with pytest.raises(AtlasValidationError) as caught:
        await atlas.update_work_order(created.id, {"customFields": [{"id": 999_999, "value": "x"}]})
    assert caught.value.field_errors.keys() == {"customFields"}


async def test_a_record_in_atlas_words_keeps_its_mark(atlas: Any) -> None:
    created = await atlas.create_work_order({"title": "hot", "priority": "CRITICAL", "description": "smoke"})
    created.description = "fire"
    edited = await atlas.update_work_order(created.id, created)
    assert (edited["priority"], edited.description) == ("CRITICAL", "[CRITICAL]\nfire")
    lower = await atlas.update_work_order(created.id, {"priority": "HIGH"})
    assert (lower["priority"], lower.description) == ("HIGH", "fire")
    raised = await atlas.update_work_order(created.id, {**lower.to_dict(), "priority": "CRITICAL"})
    assert (raised["priority"], raised.description) == ("CRITICAL", "[CRITICAL]\nfire")


async def test_notes_beside_a_whole_record_are_the_feedback(atlas: Any) -> None:
    for form in (dict, lambda work_order: work_order.to_dict()):
        created = await atlas.create_work_order({"title": "x"})
        done = await atlas.update_work_order(created.id, {**form(created), "status": "COMPLETED", "notes": "done"})
        assert (done["status"], done.feedback) == ("COMPLETED", "done")


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
