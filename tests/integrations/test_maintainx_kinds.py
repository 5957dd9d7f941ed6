"""Sync of further kinds with a local MaintainX: comments, locations, people, categories, deletions, progress."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from atlas_api.api.comments import create_comment, list_comments
from atlas_api.api.locations import create_location
from atlas_api.api.work_order_categories import create_work_order_category
from atlas_api.api.work_orders import delete_work_order
from atlas_api.models.category_create import CategoryCreate
from atlas_api.models.comment_create import CommentCreate
from atlas_api.models.location_create import LocationCreate
from support.bridges import bridging
from support.modes import Mode

from rivet.integrations.atlas.testing import VendorSandbox

pytestmark = pytest.mark.slow

ALL = ("asset", "work_order", "comment", "location", "category", "assignee")
NOTHING = {"atlas": 0, "maintainx": 0}


async def comment(mode: Mode, atlas: Any, id: int, text: str) -> None:
    body = CommentCreate.from_dict({"content": text, "workOrder": {"id": id}, "files": []})
    await mode.endpoint(create_comment, atlas, body=body)


async def comments_of(mode: Mode, atlas: Any, id: int) -> list[str]:
    found = await mode.endpoint(list_comments, atlas, work_order_id=id)
    return [one.content for one in sorted(found, key=lambda one: one.id) if not one.system]


def there(vendor: VendorSandbox) -> list[str]:
    return [one["content"] for found in vendor.records("comments").values() for one in found]


async def test_comments_go_both_ways_once(mode: Mode, empty: Any, maintainx: VendorSandbox, tmp_path: Path) -> None:
    one = await empty.create_work_order({"title": "Leaks"})
    await comment(mode, empty, one.id, "Bring a ladder")
    async with bridging(mode, empty, maintainx, tmp_path / "sync", kinds=ALL) as (bridge, client):
        plan = await bridge.sync(dry_run=True)
        assert (plan.comments, there(maintainx)) == (NOTHING, []), "the work order is not there yet"
        assert (await bridge.sync()).comments == {"atlas": 0, "maintainx": 1}
        assert there(maintainx) == ["Ada Owner (Atlas): Bring a ladder"]
        theirs = maintainx.records("work_orders")[0]["id"]
        await client.add_comment(theirs, "  Which one? <b> & co  ")  # which changes no updatedAt
        plan = await bridge.sync(dry_run=True)
        assert [(step.action, step.side) for step in plan.steps] == [("comment", "atlas")]
        report = await bridge.sync()
        assert (report.comments, report.updated, report.problems) == ({"atlas": 1, "maintainx": 0}, NOTHING, [])
        texts = await comments_of(mode, empty, one.id)
        assert texts[0] == "Bring a ladder"
        assert texts[1].startswith("Ada Owner (MaintainX): Which one?")
        maintainx.clear_requests()
        again = await bridge.sync()
        assert (again.comments, again.conflicts) == (NOTHING, [])
        assert {each["method"] for each in maintainx.requests()} == {"GET"}
    # A lost state doubles none: a copy is recognised by its text.
    async with bridging(mode, empty, maintainx, tmp_path / "another", kinds=ALL) as (bridge, _):
        assert (await bridge.sync()).comments == NOTHING
        assert len(there(maintainx)) == 2


async def test_a_lost_response_doubles_no_comment(
    mode: Mode, empty: Any, maintainx: VendorSandbox, tmp_path: Path
) -> None:
    one = await empty.create_work_order({"title": "Leaks"})
    async with bridging(mode, empty, maintainx, tmp_path / "sync", kinds=ALL) as (bridge, _):
        await bridge.sync()
        for number, kind in enumerate(("drop_after", "drop_before"), 1):
            await comment(mode, empty, one.id, f"Comment {number}")
            await empty.update_work_order(one.id, {"description": f"changed {number}"})
            maintainx.add_fault(kind, method="POST", path="*/comments")
            report = await bridge.sync()
            if kind == "drop_before":  # no client can know: it is reported, and the next sync looks again
                assert "comments" in report.problems[0].message
                await bridge.sync(full=True)
            assert there(maintainx) == [f"Ada Owner (Atlas): Comment {each}" for each in range(1, number + 1)]


async def test_places_categories_and_people(mode: Mode, empty: Any, maintainx: VendorSandbox, tmp_path: Path) -> None:
    hall = await mode.endpoint(create_location, empty, body=LocationCreate.from_dict({"name": "Hall 7", "address": ""}))
    for name in ("Inspection", "Electrical"):
        body = CategoryCreate.from_dict({"name": name})
        await mode.endpoint(create_work_order_category, empty, body=body)
    people = {one.email: one.id async for one in empty.iter_users()}
    pump = await empty.create_asset({"name": "Pump", "location": hall.id})
    one = await empty.create_work_order(
        {
            "title": "Leaks", "asset": pump.id, "location": hall.id, "category": "Inspection",
            "primaryUser": people["tech@plant.example"],
            "assignedTo": [people["mechanic@plant.example"], people["viewer@plant.example"]],
        }
    )  # fmt: skip
    async with bridging(mode, empty, maintainx, tmp_path / "sync", kinds=ALL) as (bridge, client):
        report = await bridge.sync()
        assert (report.problems, report.conflicts) == ([], [])
        (place,) = [each for each in maintainx.records("locations") if each["name"] == "Hall 7"]
        (order,), (asset,) = maintainx.records("work_orders"), maintainx.records("assets")
        assert (order["locationId"], asset["locationId"], order["categories"]) == (
            place["id"],
            place["id"],
            ["Inspection"],
        )
        ids = {each["email"]: each["id"] for each in maintainx.records("people")}
        wanted = [ids["mechanic@plant.example"], ids["tech@plant.example"]]
        assert sorted(each["id"] for each in order["assignees"]) == sorted(wanted), "the viewer is in Atlas only"
        # Theirs: another place, another category, one technician less; whom Atlas does not know stays there.
        annex = await client.create_location({"name": "Annex"})
        stranger = {"type": "USER", "id": ids["only-there@plant.example"]}
        changes: dict[str, Any] = {"locationId": annex, "categories": ["Safety", "Damage"]}
        changes["assignees"] = [
            {"type": "USER", "id": ids["mechanic@plant.example"]},
            stranger,
            {"type": "TEAM", "id": 21},
        ]
        await client.update_work_order(order["id"], changes)
        report = await bridge.sync()
        assert (report.updated, report.conflicts, report.problems) == ({"atlas": 1, "maintainx": 0}, [], [])
        found = await empty.get_work_order(one.id)
        assert (found.location.name, found.category.name) == ("Annex", "Safety")
        assigned = {found.primary_user.id, *(each.id for each in found.assigned_to)}
        assert assigned == {people["mechanic@plant.example"], people["viewer@plant.example"]}
        assert (await bridge.sync()).updated == NOTHING
        # Ours: back again; what MaintainX has besides is kept.
        await empty.update_work_order(one.id, {"category": "Electrical", "assignedTo": [people["tech@plant.example"]]})
        await bridge.sync()
        (order,) = maintainx.records("work_orders")
        assert order["categories"] == ["Electrical", "Damage"]
        assert {"type": "TEAM", "id": 21} in order["assignees"]
        assert stranger in order["assignees"]
        assert (await bridge.sync()).updated == NOTHING


async def test_a_key_without_rights_on_assets_syncs_work_orders(
    mode: Mode, empty: Any, maintainx: VendorSandbox, tmp_path: Path
) -> None:
    pump = await empty.create_asset({"name": "Pump"})
    await empty.create_work_order({"title": "Leaks", "asset": pump.id})
    maintainx.add_fault("status", path="/assets*", status=403, times=None)
    maintainx.add_fault("status", path="/customfields/assets", status=403, times=None)
    async with bridging(mode, empty, maintainx, tmp_path / "sync", kinds=["work_order"]) as (bridge, client):
        await client.create_work_order({"title": "Check fan"})
        report = await bridge.sync()
        assert (report.created, report.problems) == ({"atlas": 1, "maintainx": 1}, [])
        assert [each["met"] for each in maintainx.faults()] == [0, 0]


async def test_deletions_are_reported(mode: Mode, empty: Any, maintainx: VendorSandbox, tmp_path: Path) -> None:
    ids = [(await empty.create_work_order({"title": f"T{number}"})).id for number in range(3)]
    async with bridging(mode, empty, maintainx, tmp_path / "sync") as (bridge, client):
        await bridge.sync()
        theirs = {each["title"]: each["id"] for each in maintainx.records("work_orders")}
        await client.request("DELETE", f"/workorders/{theirs['T0']}")
        await mode.endpoint(delete_work_order, empty, id=ids[1])
        assert (await bridge.sync()).conflicts == [], "neither system tells of it when it is asked for changes"
        report = await bridge.sync(full=True)
        assert {(each.title, each.field, each.reason) for each in report.conflicts} == {
            ("T0", "(record)", "it was deleted in maintainx; the other one stays"),
            ("T1", "(record)", "it was deleted in atlas; the other one stays"),
        }
        assert (await bridge.sync(full=True)).conflicts == [], "reported once"
        assert sorted(each["title"] for each in maintainx.records("work_orders")) == ["T1", "T2"]


async def test_progress_has_totals_and_a_time(mode: Mode, empty: Any, maintainx: VendorSandbox, tmp_path: Path) -> None:
    for number in range(25):
        await empty.create_work_order({"title": f"T{number}"})
    seen: list[tuple[int, int, float]] = []
    async with bridging(mode, empty, maintainx, tmp_path / "sync") as (bridge, client):
        await client.request("GET", "/customfields/assets")  # its limit is known from then on
        plan = await bridge.sync(dry_run=True)
        assert (plan.total, plan.done) == (25, 25)
        assert plan.seconds_left == 25 * 2 / (100_000 / 60)
        await bridge.sync(on_progress=lambda now: seen.append((now.done, now.total, now.seconds_left)))
        assert [(done, total) for done, total, _ in seen] == [(number, 25) for number in range(1, 26)]
        left = [seconds for *_, seconds in seen]
        assert left == sorted(left, reverse=True)
        assert left[-1] == 0


@pytest.mark.parametrize("kinds", [(), "asset", ["asset", "colour"], ["location"], ["asset", "comment"]])
def test_kinds_that_cannot_be(kinds: Any, tmp_path: Path, maintainx: VendorSandbox) -> None:
    from rivet.integrations.atlas import AtlasConfigError, SyncAtlasClient
    from rivet.integrations.atlas.maintainx import SyncMaintainXBridge, SyncMaintainXClient

    atlas = SyncAtlasClient("http://127.0.0.1:9", email="a@b.example", password="secret-password")
    with (
        SyncMaintainXClient("key", base_url=maintainx.base_url) as client,
        pytest.raises(AtlasConfigError, match="kinds must"),
    ):
        SyncMaintainXBridge(atlas, client, tmp_path / "sync", kinds=kinds)
