"""State after updates, completions and repeated calls, sync and async."""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta
from typing import Any

import pytest
from atlas_api.api.asset_categories import delete_asset_category, list_asset_categories
from atlas_api.api.comments import list_comments
from atlas_api.api.custom_fields import create_custom_field, delete_custom_field
from atlas_api.models import CustomFieldCreate, CustomFieldEntity, CustomFieldType, WorkOrderPatch, WorkOrderStatus
from support.modes import Mode

from rivet.integrations.atlas import AtlasNotFoundError, AtlasValidationError

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
