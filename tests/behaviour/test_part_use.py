"""Parts used on a work order are taken from the stock once, whatever happens to the responses."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from support.modes import Mode

from rivet.integrations.atlas import (
    AtlasNotFoundError,
    AtlasOutcomeUnknownError,
    AtlasPermissionError,
    AtlasValidationError,
)
from rivet.integrations.atlas.testing import AtlasSandbox

SET = {"method": "PATCH", "path": "/part-quantities/*"}
ADD = {"method": "POST", "path": "/part-quantities"}


async def stock(atlas: Any, part: Any) -> float:
    quantity: float = (await atlas.parts.get(part.id)).quantity
    return quantity


async def used(atlas: Any, work_order: Any) -> dict[str, float]:
    """Return what a work order has of each part."""
    return {one.part.name: one.quantity for one in await atlas.part_quantities.find(work_order=work_order.id)}


async def test_used_parts_are_taken_from_the_stock(atlas: Any, atlas_sandbox: AtlasSandbox) -> None:
    bolt = await atlas.parts.create({"name": "Bolt", "quantity": 10})
    oil = await atlas.parts.create({"name": "Oil", "quantity": 4.5, "unit": "l"})
    tool = await atlas.parts.create({"name": "Tool", "nonStock": True})
    work_order = await atlas.work_orders.create({"title": "Grease"})
    line = await atlas.parts.consume("Bolt", work_order.custom_id, 2)
    assert (line.part.name, line.quantity) == ("Bolt", 2)
    await atlas.parts.consume(oil, work_order.id, 0.5)
    await atlas.parts.consume(tool, work_order, quantity=3)
    assert (await atlas.parts.consume(bolt.id, work_order.id, 5)).id == line.id
    assert await used(atlas, work_order) == {"Bolt": 7, "Oil": 0.5, "Tool": 3}
    assert [await stock(atlas, part) for part in (bolt, oil, tool)] == [3, 4, 0]
    overview = await atlas.parts.work_orders(bolt)
    assert [one.id for one in overview] == [work_order.id]
    await atlas.part_quantities.delete(line.id)
    assert await stock(atlas, bolt) == 10


async def test_what_cannot_be_taken_is_refused_before_anything_is_sent(atlas: Any, atlas_sandbox: AtlasSandbox) -> None:
    bolt = await atlas.parts.create({"name": "Bolt", "quantity": 3})
    work_order = await atlas.work_orders.create({"title": "Grease"})
    atlas_sandbox.clear_requests()
    for quantity, problem in ((4, "3 in stock"), (1.5, "whole number"), (0, "greater than 0"), ("x", "number")):
        with pytest.raises(AtlasValidationError, match=problem) as caught:
            await atlas.parts.consume(bolt, work_order, quantity)
        assert caught.value.field_errors.keys() == {"quantity"}
    with pytest.raises(AtlasValidationError, match="work_order"):
        await atlas.parts.consume(bolt, None, 1)
    with pytest.raises(AtlasNotFoundError):
        await atlas.parts.consume(bolt, 999_999, 1)
    with pytest.raises(AtlasNotFoundError):
        await atlas.parts.consume("no such part", work_order, 1)
    sent = [one for one in atlas_sandbox.requests() if "part-quantities" in one["path"]]
    assert {one["method"] for one in sent} <= {"GET"}
    assert await used(atlas, work_order) == {}


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("where", [ADD, SET], ids=["add", "set"])
@pytest.mark.parametrize(("fault", "seconds"), [("drop_after", 0.0), ("late_write", 0.1)])
async def test_a_lost_response_takes_nothing_twice(
    mode: Mode, atlas_sandbox: AtlasSandbox, where: dict[str, str], fault: Any, seconds: float
) -> None:
    async with mode.client(**atlas_sandbox.credentials, settle_time=3.0) as atlas:
        bolt = await atlas.parts.create({"name": f"Bolt {fault} {where['method']}", "quantity": 10})
        work_order = await atlas.work_orders.create({"title": "Grease"})
        atlas_sandbox.add_fault(fault, **where, seconds=seconds)
        assert (await atlas.parts.consume(bolt, work_order, 2)).quantity == 2
        assert (await stock(atlas, bolt), await used(atlas, work_order)) == (8, {bolt.name: 2})
        sent = [one for one in atlas_sandbox.requests() if one["path"].startswith("/part-quantities")]
        assert [one["method"] for one in sent if one["method"] in ("POST", "PATCH")] == ["POST", "PATCH"]


@pytest.mark.usefixtures("quick")
async def test_a_quantity_that_never_arrived_is_sent_once_more(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    async with mode.client(**atlas_sandbox.credentials, settle_time=0.2) as atlas:
        bolt = await atlas.parts.create({"name": "Bolt", "quantity": 10})
        work_order = await atlas.work_orders.create({"title": "Grease"})
        atlas_sandbox.add_fault("drop_before", **SET)
        assert (await atlas.parts.consume(bolt, work_order, 2)).quantity == 2
        atlas_sandbox.add_fault("drop_before", **SET, times=2)
        with pytest.raises(AtlasOutcomeUnknownError, match="5 if the parts were taken, and 2 if not") as caught:
            await atlas.parts.consume(bolt, work_order, 3)
        assert caught.value.details["wanted"] == 5
        assert (await stock(atlas, bolt), await used(atlas, work_order)) == (8, {"Bolt": 2})


async def test_parts_that_are_used_at_once_are_all_taken(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    async with mode.client(**atlas_sandbox.credentials) as atlas, mode.client(**atlas_sandbox.credentials) as other:
        bolt = await atlas.parts.create({"name": "Bolt", "quantity": 100})
        first, second = [await atlas.work_orders.create({"title": title}) for title in ("a", "b")]
        calls = [
            client.parts.consume(bolt.id, work_order.id, 2)
            for client in (atlas, other)
            for work_order in (first, second)
            for _ in range(4)
        ]
        await asyncio.gather(*calls)
        assert await stock(atlas, bolt) == 68
        assert (await used(atlas, first), await used(atlas, second)) == ({"Bolt": 16}, {"Bolt": 16})
        again = [atlas.parts.consume(bolt.id, first.id, 1) for _ in range(3)]
        await asyncio.gather(*again, *(atlas.parts.update(bolt.id, {"area": area}) for area in "xyz"))
        assert await stock(atlas, bolt) == 65


async def test_quantities_that_no_stock_can_have_are_refused_before_any_request(
    atlas: Any, atlas_sandbox: AtlasSandbox
) -> None:
    part = await atlas.parts.create({"name": "Seal", "quantity": 10})
    atlas_sandbox.clear_requests()
    for wrong in (-3, 0):
        with pytest.raises(AtlasValidationError, match="must be greater than 0"):
            await atlas.parts.restock(part.id, wrong)
    assert (await atlas.parts.restock(part.id, 2.5)).quantity == 12.5
    atlas_sandbox.add_fault("status", method="GET", path="/parts/*", status=403)
    with pytest.raises(AtlasPermissionError, match=r"It is done .do not repeat it., but part .* cannot be read"):
        await atlas.parts.restock(part.id, 1)
    atlas_sandbox.clear_faults()
    await atlas.parts.update(part.id, {"quantity": 10})
    atlas_sandbox.clear_requests()
    for name in ("quantity", "minQuantity"):
        with pytest.raises(AtlasValidationError, match=f"{name}: must be at least 0"):
            await atlas.parts.update(part.id, {name: -1})
    checked = await atlas.import_records("parts", [{"name": "Ring", "quantity": -1}], dry_run=True)
    assert [item.index for item in checked.failed] == [0]
    assert not atlas_sandbox.requests("POST", "/parts/*") + atlas_sandbox.requests("PATCH", "/parts/*")
    assert (await atlas.parts.get(part.id)).quantity == 10
