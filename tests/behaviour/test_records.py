"""All kinds of records through their accessors, sync and async: nothing is lost, doubled, or guessed."""

from __future__ import annotations

import uuid
from typing import Any

import pytest
from support.full_records import changes, facts, full
from support.modes import Mode

from rivet.integrations.atlas import (
    AtlasAPIError,
    AtlasLicenseError,
    AtlasNotFoundError,
    AtlasOutcomeUnknownError,
    AtlasUnsupportedError,
    AtlasValidationError,
    F,
    LocationF,
)
from rivet.integrations.atlas._kinds import kind_of
from rivet.integrations.atlas.testing import AtlasSandbox

KINDS = (
    "teams", "asset_categories", "work_order_categories", "part_categories", "meter_categories", "cost_categories",
    "time_categories", "purchase_order_categories", "custom_fields", "roles", "customers", "vendors", "locations",
    "parts", "assets", "meters", "work_orders", "multi_parts", "checklists", "requests", "preventive_maintenances",
    "purchase_orders", "part_quantities", "additional_costs", "labors", "comments", "floor_plans", "asset_downtimes",
    "work_order_meter_triggers", "request_portals",
)  # fmt: skip
"""In an order in which each may refer to those before it."""

NOT_SERVED = (AtlasAPIError, AtlasLicenseError, AtlasNotFoundError, AtlasUnsupportedError)
"""Errors of a server that lacks the kind, or a licence for it."""


def unique(text: str) -> str:
    return f"{text} {uuid.uuid4().hex[:8]}"


async def test_an_update_of_any_kind_loses_nothing(atlas: Any) -> None:
    ids: dict[str, int] = {"user": (await atlas.users.find(limit=1)).content[0].id}
    served = set()
    for accessor in KINDS:
        kind, calls = kind_of(accessor), getattr(atlas, accessor)
        payload = full(kind, ids, unique("full"))
        assert kind.create is not None
        if not payload.keys() >= set(kind.create.required):
            continue  # it needs a record of a kind that is not served
        try:
            made = await calls.create(payload)
        except NOT_SERVED:
            continue
        served.add(accessor)
        ids.setdefault(kind.name, made.id)
        before = await calls.get(made.id)
        change = changes(kind)
        try:
            after = await calls.update(made.id, change)
        except AtlasAPIError as error:
            if error.status != 405:
                raise
            served.discard(accessor)  # the sandbox does not have this PATCH
            continue
        (name,) = change
        assert kind.patch is not None
        shown = kind.patch.values[name].show
        assert after.to_dict()[shown] == change[name]
        assert facts({**after.to_dict(), shown: None}) == facts({**before.to_dict(), shown: None}), accessor
        assert facts((await calls.update(made.id, after)).to_dict()) == facts(after.to_dict()), "given back"
    assert {"locations", "assets", "work_orders", "teams", "asset_categories"} <= served


async def test_a_patch_whose_body_must_repeat_the_id_shows_the_whole_record(atlas: Any) -> None:
    """The server shows neither creator nor moment in the response (``vendor.patch.with-id``)."""
    made = await atlas.vendors.create({"name": unique("Miller"), "companyName": "Miller Ltd", "phone": "1"})
    changed = await atlas.vendors.update(made.id, {"rate": 3})
    assert changed.to_dict() | {"rate": made.rate, "updatedAt": None} == made.to_dict() | {"updatedAt": None}
    assert (changed.created_by, changed.rate) == (made.created_by, 3)
    assert changed.created_by is not None
    assert (await atlas.vendors.get(made.id)).to_dict() == changed.to_dict()


async def test_an_asset_is_created_once(atlas: Any, atlas_sandbox: AtlasSandbox) -> None:
    atlas_sandbox.add_fault("drop_after", path="/assets", method="POST", times=2)
    name, key = unique("Once"), uuid.uuid4().hex
    payload = {"name": name, "location": "L000001", "category": unique("made"), "description": "a & b"}
    made = await atlas.create_asset(payload)
    assert (made.name, made.location.custom_id) == (name, "L000001")
    keyed = await atlas.assets.create({**payload, "name": f"{name} 2"}, idempotency_key=key)
    assert (await atlas.create_asset({**payload, "name": f"{name} 2"}, idempotency_key=key)).id == keyed.id
    changed = await atlas.update_asset(keyed.id, {"description": "c"})
    assert (key in changed.description, "c" in changed.description.splitlines()) == (True, True)
    assert (await atlas.create_asset({"name": f"{name} 2"}, idempotency_key=key)).id == keyed.id
    assert [one.name async for one in atlas.assets.iter(name)] == [name, f"{name} 2"]
    with pytest.raises(AtlasValidationError, match="idempotency_key"):
        await atlas.create_asset({"name": name}, idempotency_key=" ")
    with pytest.raises(AtlasValidationError, match="such as 'Motor-M-101-F1'"):
        await atlas.create_asset({"name": name}, idempotency_key="Motor M-101 / F1")


async def test_a_category_that_does_not_exist_is_created_for_every_kind(atlas: Any) -> None:
    name = unique("Seals")
    part = await atlas.parts.create({"name": unique("Seal"), "category": name})
    assert part.category.name == name
    other = await atlas.parts.update(part.id, {"category": f"{name} 2"})
    assert other.category.name == f"{name} 2"
    with pytest.raises(AtlasValidationError, match="no vendor"):
        await atlas.parts.create({"name": unique("Seal"), "category": f"{name} 3", "vendors": ["nobody"]})
    assert f"{name} 3" not in [one.name for one in await atlas.part_categories.find()], "only with a valid payload"


async def test_a_name_may_look_like_a_number(atlas: Any) -> None:
    name = f"A{uuid.uuid4().int % 10**9 + 10**7}"
    made = await atlas.create_asset({"name": name})
    assert (await atlas.assets.get(name)).id == made.id
    with pytest.raises(AtlasNotFoundError, match="a string of digits is an id, never a name"):
        await atlas.assets.get("87654321")


async def test_the_life_of_a_record(atlas: Any) -> None:
    name = unique("Hall & more")
    made = await atlas.locations.create({"name": name, "workers": ["tech@plant.example"], "address": "a < b"})
    assert (await atlas.locations.get(name)).id == (await atlas.locations.get(made.custom_id)).id == made.id
    assert (await atlas.locations.get(made)).id == made.id
    changed = await atlas.locations.update(name, {"address": None})
    assert (changed.address, changed.name, len(changed.workers)) == (None, made.name, 1)
    assert [one.id for one in (await atlas.locations.find(name=name)).content] == [made.id]
    assert [one.id for one in (await atlas.locations.find(name[:12].lower(), limit=500)).content][-1] == made.id
    assert [one.id async for one in atlas.locations.iter(LocationF.name == name, page_size=1)] == [made.id]
    assert [one.id async for one in atlas.locations.iter(workers="tech@plant.example", after=made.id - 1)] == [made.id]
    await atlas.locations.delete(name)
    with pytest.raises(AtlasNotFoundError):
        await atlas.locations.get(made.id)
    with pytest.raises(AtlasNotFoundError):
        await atlas.locations.delete(name)


async def test_a_deleted_user_frees_the_email(atlas: Any) -> None:
    person = {"email": "eve@plant.example", "password": "Correct-Horse-Battery-9", "firstName": "Eve", "lastName": "X"}
    user = await atlas.users.create(person)
    await atlas.users.delete("eve@plant.example")
    with pytest.raises((AtlasNotFoundError, AtlasValidationError)):
        await atlas.users.get("eve@plant.example")
    assert (await atlas.users.create(person)).id > user.id


async def test_a_name_goes_where_a_number_goes(atlas: Any) -> None:
    hall, motor, own = unique("Hall"), unique("Motor"), unique("PMP")
    location = await atlas.locations.create({"name": hall})
    asset = await atlas.assets.create({"name": motor, "location": hall})
    assert asset.location.id == location.id
    await atlas.assets.update(motor, {"customId": own})
    work_order = await atlas.work_orders.create({"title": "by name", "asset": motor, "location": hall})
    assert (work_order.asset.id, work_order.location.id) == (asset.id, location.id)
    assert (await atlas.create_work_order({"title": "own number", "assetId": own})).asset.id == asset.id
    found = await atlas.work_orders.find(asset=own, status="PENDING")
    assert found.total_elements == 2
    named = [one.id async for one in atlas.iter_work_orders((F.asset == motor) | (F.id == work_order.id))]
    assert len(named) == 2
    await atlas.assets.create({"name": motor})
    for call in (
        atlas.assets.get(motor),
        atlas.assets.update(motor, {"area": "x"}),
        atlas.work_orders.create({"title": "x", "asset": motor}),
        atlas.work_orders.find(asset=motor),
    ):
        with pytest.raises(AtlasValidationError, match=rf"{own} \(id {asset.id}\), A\d+ \(id \d+\)"):
            await call
    with pytest.raises(AtlasValidationError, match="there is no asset") as caught:
        await atlas.create_work_order({"title": "x", "asset": unique("nothing")})
    assert caught.value.field_errors.keys() == {"asset"}
    with pytest.raises(AtlasNotFoundError, match="number such as A000001"):
        await atlas.assets.get(unique("nothing"))


async def test_kinds_without_a_search(atlas: Any) -> None:
    name = unique("Bearings")
    made = await atlas.work_order_categories.create({"name": name})
    assert [one.id for one in await atlas.work_order_categories.find(name=name)] == [made.id]
    assert (await atlas.work_order_categories.get(name.upper())).id == made.id, "all are here, so case does not matter"
    work_order = await atlas.work_orders.create({"title": "x", "category": name})
    assert work_order.category.id == made.id
    await atlas.work_orders.comment(work_order.custom_id, "Ordered & waiting")
    (comment,) = await atlas.comments.find(work_order=work_order.custom_id)
    assert comment.content == "Ordered &amp; waiting"
    assert (await atlas.comments.update(comment.id, {"content": "Here"})).content == "Here"
    await atlas.comments.delete(comment.id)
    assert await atlas.comments.find(work_order.id) == []
    assert (await atlas.roles.find(name="Technician"))[0].code == "TECHNICIAN"


async def test_calls_of_a_kind_lose_no_text(atlas: Any) -> None:
    import html

    text = "if a<b && c > d: see &section=2"
    work_order, request = await atlas.create_work_order({"title": "Texts"}), await atlas.requests.create({"title": "T"})
    comment = await atlas.work_orders.comment(work_order, text)
    assert html.unescape(comment.content) == text
    await atlas.requests.cancel(request, reason=text)
    assert html.unescape((await atlas.requests.get(request.id)).cancellation_reason) == text


async def test_critical_can_be_searched(atlas: Any) -> None:
    high = await atlas.create_work_order({"title": unique("high"), "priority": "HIGH"})
    critical = await atlas.create_work_order({"title": unique("critical"), "priority": "CRITICAL"})
    found = [one.id async for one in atlas.iter_work_orders((F.priority == "CRITICAL") & (F.id >= high.id))]
    assert found == [critical.id]
    assert (critical.is_critical, high.is_critical) == (True, False)
    assert (critical.rivet_priority, critical.rivet_status, critical.is_completed) == ("CRITICAL", "PENDING", False)
    page = await atlas.work_orders.find(F.id >= high.id, priority="CRITICAL")
    assert [one.id for one in page.content] == [critical.id]
    both = [one.id async for one in atlas.iter_work_orders(F.priority.in_("CRITICAL", "LOW") & (F.id >= high.id))]
    assert both == [critical.id]


@pytest.mark.usefixtures("quick")
async def test_a_create_whose_response_is_lost_is_found(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    async with mode.client(**atlas_sandbox.credentials, settle_time=0.2) as atlas:
        await atlas.locations.create({"name": "before"})
        atlas_sandbox.add_fault("drop_after", path="/locations", method="POST")
        made = await atlas.locations.create({"name": "lost", "address": "x\r\ny"})  # stored with line feeds only
        assert (made.name, made.address) == ("lost", "x\ny")
        atlas_sandbox.add_fault("drop_before", path="/locations", method="POST")
        with pytest.raises(AtlasOutcomeUnknownError, match="search for the location before you repeat it"):
            await atlas.locations.create({"name": "never"})
        assert (await atlas.locations.find(name="lost")).total_elements == 1
        assert (await atlas.locations.find(name="never")).total_elements == 0


@pytest.mark.usefixtures("quick")
async def test_an_approval_whose_response_is_lost_is_found(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    async with mode.client(**atlas_sandbox.credentials, settle_time=0.2) as atlas:
        request, other = [await atlas.requests.create({"title": title}) for title in ("Leak", "Noise")]
        atlas_sandbox.add_fault("drop_after", path="/requests/*/approve")
        work_order = await atlas.requests.approve(request)
        assert (work_order.title, work_order.parent_request.id) == ("Leak", request.id)
        atlas_sandbox.add_fault("drop_before", path="/requests/*/approve")
        with pytest.raises(AtlasOutcomeUnknownError, match=f"read request {other.id} before you repeat it"):
            await atlas.requests.approve(other)
        assert (await atlas.requests.approve(other)).title == "Noise"
        assert (await atlas.work_orders.find(limit=500)).content[-1].title == "Noise"
        plan = await atlas.preventive_maintenances.create(
            {
                "name": "Oil",
                "title": "Oil",
                "frequency": 1,
                "recurrenceType": "DAILY",
                "recurrenceBasedOn": "SCHEDULED_DATE",
                "startsOn": "2027-06-01T08:00:00Z",
            }
        )
        atlas_sandbox.add_fault("drop_after", path="/*/trigger-work-order")
        with pytest.raises(AtlasOutcomeUnknownError):
            await atlas.preventive_maintenances.trigger(plan)
        assert len(await atlas.preventive_maintenances.recent_work_orders(plan)) == 1


async def test_values_out_of_bounds_are_refused_before_any_write(atlas: Any, atlas_sandbox: AtlasSandbox) -> None:
    """The server takes them: it would never run such a plan, and cannot show such a downtime any more."""
    weekly = {"name": "Oil", "title": "Oil", "recurrenceType": "WEEKLY", "recurrenceBasedOn": "SCHEDULED_DATE"}
    atlas_sandbox.clear_requests()
    for wrong, problem in (
        ({"frequency": 0, "daysOfWeek": [0]}, "frequency: must be at least 1"),
        ({"frequency": 1, "dueDateDelay": 0}, "dueDateDelay: must be at least 1"),
        ({"frequency": 1, "daysOfWeek": [0, 9]}, "daysOfWeek: must be a number from 0 to 6"),
        ({"frequency": 1, "startsOn": "2027-06-01", "endsOn": "2027-06-01"}, "endsOn: must be later than startsOn"),
    ):
        with pytest.raises(AtlasValidationError, match=problem):
            await atlas.preventive_maintenances.create({**weekly, **wrong})
    for seconds in (-1, 2**31):
        with pytest.raises(AtlasValidationError, match="duration: must be a number from 0 to 2147483647"):
            await atlas.asset_downtimes.create({"asset": 1, "startsOn": "2027-06-01", "duration": seconds})
    for call in (atlas.meters.create, lambda wrong: atlas.meters.update(1, wrong)):
        with pytest.raises(AtlasValidationError, match="updateFrequency: must be at least 1"):
            await call({"name": "Hours", "asset": 1, "updateFrequency": 0})
    with pytest.raises(AtlasValidationError, match="quantity: must be at least 0"):
        await atlas.part_quantities.update(1, {"quantity": -1})
    assert atlas_sandbox.requests() == []
    dated = {"frequency": 1, "startsOn": "2027-06-01", "endsOn": "2027-06-02", "daysOfWeek": [0]}
    plan = await atlas.preventive_maintenances.create({**weekly, **dated})
    for wrong in ({"endsOn": "2027-05-31"}, {"startsOn": "2027-06-03"}):
        with pytest.raises(AtlasValidationError, match="endsOn: must be later than startsOn"):
            await atlas.schedules.update(plan.schedule.id, wrong)
    assert atlas_sandbox.requests("PATCH") == []
    assert (await atlas.schedules.update(plan.schedule.id, {"endsOn": "2027-06-03"})).ends_on.day == 3


async def test_invalid_searches(atlas: Any) -> None:
    for call, problem in (
        (lambda: atlas.locations.find(colour="red"), "is not a searchable field"),
        (lambda: atlas.work_orders.find(priority="URGENT"), "must be one of"),
        (lambda: atlas.locations.find(F.title == "x"), "has fields of WorkOrder"),
        (lambda: atlas.tasks.find(), "needs exactly one of work_order, preventive_maintenance"),
        (lambda: atlas.locations.create({"name": "x", "parentLocation": " "}), "must refer to a location"),
        (lambda: atlas.teams.create({"name": "x"}, timeout="soon"), "timeout"),
    ):
        with pytest.raises(Exception, match=problem):
            await call()
