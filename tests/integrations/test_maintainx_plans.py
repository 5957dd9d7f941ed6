"""Maintenance plans go both ways, and only one system runs each."""

from __future__ import annotations

import html
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from support.bridges import bridging
from support.modes import Mode

from rivet.integrations.atlas.maintainx._field_values import iso
from rivet.integrations.atlas.testing import VendorSandbox

pytestmark = pytest.mark.slow

KINDS = ("asset", "work_order", "maintenance_plan", "category", "assignee")
NOTHING = {"atlas": 0, "maintainx": 0}
START = "2027-01-04T08:00:00.000Z"
"""A Monday."""


@pytest.fixture
async def plant(empty: Any) -> Any:
    """Atlas without plans."""
    async for one in empty.preventive_maintenances.iter():
        await empty.preventive_maintenances.delete(one.id)
    return empty


async def plans(atlas: Any) -> dict[str, Any]:
    return {html.unescape(one.name): one async for one in atlas.preventive_maintenances.iter()}


def there(vendor: VendorSandbox) -> dict[str, Any]:
    return {one["name"]: one for one in vendor.records("maintenance_plans")}


async def plan_of(client: Any, name: str, recurrence: dict[str, Any], assets: tuple[int, ...] = (), **rest: Any) -> int:
    blueprint = await client.create_work_order_blueprint({"title": name, "estimatedTime": 1800})
    horizon = {"value": 1, "unit": "MONTH"}
    body = {"name": name, "recurrence": recurrence, "workOrderBlueprintId": blueprint, "planningHorizon": horizon}
    id: int = await client.create_maintenance_plan(
        {**body, "startDate": START, "planAssets": [{"assetId": one} for one in assets], **rest}
    )
    return id


def runs_in_atlas(plan: Any) -> bool:
    return plan.schedule.ends_on is None and not plan.schedule.disabled


async def test_a_plan_of_maintainx_comes_to_atlas_ended(
    mode: Mode, plant: Any, maintainx: VendorSandbox, tmp_path: Path
) -> None:
    async with bridging(mode, plant, maintainx, tmp_path / "sync", kinds=KINDS) as (bridge, client):
        pump, fan = [await client.create_asset({"name": name}) for name in ("Pump", "Fan")]
        weekly = {"type": "WEEKLY", "interval": 2, "days": ["MONDAY", "THURSDAY"]}
        two_days = {"value": 2, "unit": "DAY"}
        grease = await plan_of(client, "Grease <&>", weekly, (pump,), workOrderStartDateOffset=two_days)
        await plan_of(client, "Filters", {"type": "MONTHLY", "interval": 3, "day": 20}, (pump, fan))
        await plan_of(client, "Audit", {"type": "YEARLY", "interval": 1})
        plan = await bridge.sync(dry_run=True)
        assert (plan.created["atlas"], await plans(plant)) == (5, {})
        report = await bridge.sync()
        assert (report.created, report.problems, report.hints) == ({"atlas": 5, "maintainx": 0}, [], [])
        assert [(one.title, one.field, one.winner) for one in report.conflicts] == [("Filters", "asset", None)]
        found = await plans(plant)
        one = found["Grease <&>"]
        assert (one.schedule.days_of_week, one.schedule.frequency, one.schedule.due_date_delay) == ([1, 5], 2, 2)
        assert one.schedule.starts_on.isoformat() == "2027-01-02T08:00:00+00:00"
        assert (one.asset.name, one.estimated_duration) == ("Pump", 0.5)
        assert (str(found["Filters"].schedule.starts_on.date()), found["Filters"].schedule.frequency) == (
            "2027-01-20", 3,
        )  # fmt: skip
        assert found["Filters"].asset is None
        assert not any(runs_in_atlas(each) for each in found.values()), "MaintainX makes their work orders"

        assert (await bridge.sync()).updated == NOTHING
        # Changes go both ways.
        await client.update_maintenance_plan(grease, {"name": "Grease bearings"})
        await plant.schedules.update(found["Audit"].schedule.id, {"frequency": 2})
        await plant.preventive_maintenances.update(one.id, {"asset": None})
        report = await bridge.sync()
        assert (report.updated, report.conflicts) == ({"atlas": 1, "maintainx": 2}, [])
        assert (there(maintainx)["Audit"]["recurrence"]["interval"], there(maintainx)["Grease bearings"]["assets"]) == (
            2, [],
        )  # fmt: skip
        assert not any(runs_in_atlas(each) for each in (await plans(plant)).values())
        report = await bridge.sync(full=True)
        assert (report.updated, report.conflicts) == (NOTHING, [])


async def test_a_plan_of_atlas_stays_there_until_it_may_be_handed_over(
    mode: Mode, plant: Any, maintainx: VendorSandbox, tmp_path: Path
) -> None:
    pump = await plant.create_asset({"name": "Pump"})
    people = {one.email: one.id async for one in plant.iter_users()}
    body = {
        "name": "Belt", "title": "Check the belt", "description": "With <care>", "priority": "HIGH", "asset": pump.id,
        "estimatedDuration": 0.5, "recurrenceBasedOn": "SCHEDULED_DATE", "startsOn": START,
        "primaryUser": people["tech@plant.example"],
    }  # fmt: skip
    belt = await plant.preventive_maintenances.create(
        {**body, "recurrenceType": "WEEKLY", "frequency": 1, "daysOfWeek": [0, 4], "dueDateDelay": 3}
    )
    await plant.preventive_maintenances.create({**body, "name": "Oil", "recurrenceType": "DAILY", "frequency": 14})
    began = {"recurrenceType": "MONTHLY", "frequency": 1, "startsOn": "2026-01-10T08:00:00Z"}
    await plant.preventive_maintenances.create({**body, "name": "Began", **began})
    await plant.preventive_maintenances.create({**body, "name": "Odd", "recurrenceType": "DAILY", "frequency": 3})
    ends = {"recurrenceType": "YEARLY", "frequency": 1, "endsOn": "2031-01-01T00:00:00Z"}
    await plant.preventive_maintenances.create({**body, "name": "Ends", **ends})
    over = {
        "recurrenceType": "YEARLY",
        "frequency": 1,
        "startsOn": "2025-01-10T08:00:00Z",
        "endsOn": "2026-06-01T00:00:00Z",
    }
    await plant.preventive_maintenances.create({**body, "name": "Over", **over})
    path = tmp_path / "sync"
    async with bridging(mode, plant, maintainx, path, kinds=KINDS) as (bridge, _):
        report = await bridge.sync()
        assert (report.created, report.problems, there(maintainx)) == ({"atlas": 0, "maintainx": 1}, [], {})
        (hint,) = report.hints
        assert hint.startswith("5 maintenance plans stay in atlas alone (Belt, Oil, Began, ...): MaintainX's plans")
        assert runs_in_atlas((await plans(plant))["Belt"])
    async with bridging(mode, plant, maintainx, path, kinds=KINDS, plans_to_maintainx=True) as (bridge, client):
        plan = await bridge.sync(dry_run=True)
        assert (plan.created["maintainx"], len(plan.hints), there(maintainx)) == (3, 2, {})
        assert runs_in_atlas((await plans(plant))["Belt"])
        report = await bridge.sync()
        assert (report.created, report.problems, report.conflicts) == ({"atlas": 0, "maintainx": 3}, [], [])
        assert [hint.split(": ")[1] for hint in report.hints] == [
            "MaintainX has no plans for every 3 days.", "it has an end, which MaintainX's plans do not have.",
        ]  # fmt: skip
        here, theirs = await plans(plant), there(maintainx)
        assert {name for name, one in here.items() if runs_in_atlas(one)} == {"Odd"}, "each runs in one system"
        assert theirs.keys() == {"Belt", "Oil", "Began"}
        shown = theirs["Belt"]
        assert (shown["startDate"], shown["workOrderStartDateOffset"]) == (
            "2027-01-07T08:00:00.000Z", {"value": 3, "unit": "DAY"},
        )  # fmt: skip
        assert shown["recurrence"] == {"type": "WEEKLY", "interval": 1, "days": ["MONDAY", "THURSDAY"]}
        assert theirs["Oil"]["recurrence"] == {"type": "WEEKLY", "interval": 2, "days": ["MONDAY"]}
        assert theirs["Began"]["startDate"] > "2026-11-28", "not the work orders that Atlas has made"
        assert (theirs["Began"]["startDate"][8:10], theirs["Began"]["recurrence"]["day"]) == ("10", 10)
        (blueprint,) = [one for one in maintainx.records("blueprints") if one["id"] == shown["workOrderBlueprintId"]]
        tech = next(one["id"] for one in maintainx.records("people") if one["email"] == "tech@plant.example")
        assert {name: value for name, value in blueprint.items() if name != "id"} == {
            "title": "Check the belt", "description": "With <care>", "priority": "HIGH", "estimatedTime": 1800,
            "userIds": [tech],
        }  # fmt: skip
        assert (await bridge.sync()).updated == NOTHING

        # A start again in Atlas is taken back; what MaintainX cannot change is reported once.
        await plant.schedules.update(here["Belt"].schedule.id, {"endsOn": None})
        await plant.preventive_maintenances.update(belt.id, {"title": "Check both belts"})
        report = await bridge.sync()
        assert [(one.field, one.winner) for one in report.conflicts] == [("title", None), ("runs", "maintainx")]
        assert not runs_in_atlas((await plans(plant))["Belt"])
        # A work order that MaintainX makes comes once, and a plan that it archives is reported.
        await client.create_work_order({"title": "Check the belt", "type": "PREVENTIVE"})
        await client.request("DELETE", f"/maintenanceplans/{theirs['Oil']['id']}")
        report = await bridge.sync()
        assert (report.created, [one.field for one in report.conflicts]) == ({"atlas": 1, "maintainx": 0}, ["(record)"])
        report = await bridge.sync(full=True)
        assert (report.created, report.updated, report.conflicts) == (NOTHING, NOTHING, [])
    # A lost state doubles none.
    async with bridging(mode, plant, maintainx, tmp_path / "new", kinds=KINDS, plans_to_maintainx=True) as (bridge, _):
        report = await bridge.sync()
        assert (report.created, report.updated) == (NOTHING, NOTHING)
        assert len(maintainx.records("maintenance_plans")) == 3


@pytest.mark.parametrize("kind", ["drop_after", "drop_before", "refused"])
async def test_a_handover_that_fails_leaves_one_plan_that_runs(
    mode: Mode, plant: Any, maintainx: VendorSandbox, tmp_path: Path, kind: str
) -> None:
    body = {"title": "Belt", "recurrenceType": "YEARLY", "frequency": 1, "recurrenceBasedOn": "SCHEDULED_DATE"}
    for _ in range(2):  # equal ones are two, too
        await plant.preventive_maintenances.create({**body, "name": "Belt", "startsOn": START})
    if kind == "refused":
        maintainx.add_fault("status", method="POST", path="/maintenanceplans", status=400, times=2)
    else:
        maintainx.add_fault(kind, method="POST", path="/maintenanceplans", times=2)
    options = {"kinds": ("maintenance_plan",), "plans_to_maintainx": True}
    async with bridging(mode, plant, maintainx, tmp_path / "sync", **options) as (bridge, _):
        report = await bridge.sync()
        running = [one async for one in plant.preventive_maintenances.iter() if runs_in_atlas(one)]
        if kind == "refused":
            assert (len(report.problems), len(running)) == (2, 2), "Atlas runs them on"
            report = await bridge.sync()
        assert (report.created["maintainx"], report.problems) == (2, [])
        assert [one["name"] for one in maintainx.records("maintenance_plans")] == ["Belt", "Belt"]
        assert not [one async for one in plant.preventive_maintenances.iter() if runs_in_atlas(one)]
        assert (await bridge.sync(full=True)).created == NOTHING


async def test_two_plans_that_both_run_are_one_and_reported(
    mode: Mode, plant: Any, maintainx: VendorSandbox, tmp_path: Path
) -> None:
    body = {"title": "Belt", "recurrenceType": "YEARLY", "frequency": 1, "recurrenceBasedOn": "SCHEDULED_DATE"}
    await plant.preventive_maintenances.create({**body, "name": "Belt", "startsOn": START})
    async with bridging(mode, plant, maintainx, tmp_path / "sync", kinds=("maintenance_plan",)) as (bridge, client):
        await plan_of(client, "Belt", {"type": "YEARLY", "interval": 1})
        await plan_of(client, "By hours", {"type": "YEARLY", "interval": 1})
        maintainx.records("maintenance_plans")
        report = await bridge.sync()
        assert (report.created, report.linked) == ({"atlas": 1, "maintainx": 0}, 1)
        assert {(one.field, one.title) for one in report.conflicts} == {("runs", "Belt")}
        assert "cannot be paused" in report.conflicts[-1].reason
        assert runs_in_atlas((await plans(plant))["Belt"]), "nothing is ended without being asked for"
        report = await bridge.sync(full=True)
        assert (report.conflicts, report.updated) == ([], NOTHING), "reported once"


async def test_a_handover_begins_with_the_next_work_order_of_atlas(
    mode: Mode, plant: Any, maintainx: VendorSandbox, tmp_path: Path
) -> None:
    """A plan that runs already starts with its next date; one that does not yet run starts when it would in Atlas."""
    now = datetime.now(UTC)
    body = {"title": "Belt", "recurrenceBasedOn": "SCHEDULED_DATE", "recurrenceType": "WEEKLY", "dueDateDelay": 2}
    upcoming = {}
    for name, days in (("Soon", 1), ("Began", -5)):
        start = (now + timedelta(days=days)).isoformat(timespec="milliseconds")
        body |= {"name": name, "frequency": 2, "daysOfWeek": [0, 3], "startsOn": start}
        made = await plant.preventive_maintenances.create(body)
        shown = await plant.preventive_maintenances.get(made.id)
        upcoming[name] = shown.schedule.starts_on if name == "Soon" else shown.next_work_order_date
    options = {"kinds": ("maintenance_plan",), "plans_to_maintainx": True}
    async with bridging(mode, plant, maintainx, tmp_path / "sync", **options) as (bridge, _):
        plan = await bridge.sync(dry_run=True)
        assert (there(maintainx), all(runs_in_atlas(one) for one in (await plans(plant)).values())) == ({}, True)
        await bridge.sync()
    assert {one.title: one.fields["start"] for one in plan.steps} == {name: iso(one) for name, one in upcoming.items()}
    for name, moment in upcoming.items():
        assert there(maintainx)[name]["startDate"] == iso(moment + timedelta(days=2)), name
