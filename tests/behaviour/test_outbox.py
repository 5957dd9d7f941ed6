"""Outbox: entries are delivered in order, once, whatever process dies in between."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest
from atlas_api.models import WorkOrderCreate
from support.bounds import times
from support.modes import Mode
from support.outboxes import deliver

from rivet.integrations.atlas import AtlasConfigError, AtlasConnectionError, AtlasValidationError, SyncAtlasClient
from rivet.integrations.atlas.outbox import Outbox
from rivet.integrations.atlas.outbox._outbox import Delivery
from rivet.integrations.atlas.testing import AtlasSandbox

POST = {"path": "/work-orders", "method": "POST"}


async def test_creates_and_updates_in_order(mode: Mode, outbox: Outbox, atlas_sandbox: AtlasSandbox) -> None:
    key = outbox.create_work_order(
        {"title": "first", "dueDate": datetime(2027, 1, 1, tzinfo=UTC), "assetId": "A000001"}
    )
    outbox.update_work_order(key, {"priority": "LOW", "status": "IN_PROGRESS"})
    outbox.update_work_order("WO000001", {"title": "renamed"})
    outbox.create_work_order(WorkOrderCreate("of a model"))
    outbox.update_work_order(key, {"status": "COMPLETED", "feedback": "done"})
    assert [entry.state for entry in outbox.entries()] == ["waiting"] * 5
    assert atlas_sandbox.requests() == []
    assert await deliver(mode, outbox, atlas_sandbox) == Delivery(5, 0, 0, None)
    assert [entry.state for entry in outbox.entries()] == ["delivered"] * 5
    async with mode.client(**atlas_sandbox.credentials) as client:
        made = await client.get_work_order(outbox.entries()[0].work_order)
        assert (made.title, made["status"], made["priority"], made.feedback) == ("first", "COMPLETED", "LOW", "done")
        assert (made["dueDate"], made["assetId"]) == ("2027-01-01T00:00:00.000+00:00", 1)
        assert (await client.get_work_order(1)).title == "renamed"
    assert outbox.forget_delivered() == 5
    assert await deliver(mode, outbox, atlas_sandbox) == Delivery(0, 0, 0, None)


async def test_atlas_is_away(mode: Mode, outbox: Outbox, atlas_sandbox: AtlasSandbox) -> None:
    outbox.create_work_order({"title": "kept"})
    outbox.create_work_order({"title": "kept too"})
    async with mode.client("http://127.0.0.1:9", "a@b.example", "x", max_retries=0) as client:
        delivery = await outbox.adeliver(client) if mode.is_async else outbox.deliver(client.client)
    assert (delivery.delivered, delivery.waiting, type(delivery.stopped_by)) == (0, 2, AtlasConnectionError)
    atlas_sandbox.add_fault("drop_after", **POST)
    atlas_sandbox.add_fault("status", path="/work-orders/search", times=None)
    delivery = await deliver(mode, outbox, atlas_sandbox)
    assert (delivery.delivered, delivery.waiting) == (0, 2), "the reply was lost, and so was the look-up"
    atlas_sandbox.clear_faults()
    assert (await deliver(mode, outbox, atlas_sandbox)).delivered == 2
    async with mode.client(**atlas_sandbox.credentials) as client:
        found = [work_order.title async for work_order in client.iter_work_orders()]
    assert (found.count("kept"), found.count("kept too")) == (1, 1)


async def test_refused_entries_do_not_block_others(mode: Mode, outbox: Outbox, atlas_sandbox: AtlasSandbox) -> None:
    key = outbox.create_work_order({"title": "x", "assetId": 999_999})
    outbox.update_work_order(key, {"title": "y"})
    outbox.update_work_order(999_999, {"title": "y"})
    good = outbox.create_work_order({"title": "good"})
    delivery = await deliver(mode, outbox, atlas_sandbox)
    assert (delivery.delivered, delivery.refused, delivery.waiting) == (1, 3, 0)
    problems = [str(entry.problem) for entry in outbox.entries("refused")]
    assert "asset" in problems[0]
    assert "depends on was refused" in problems[1]
    assert outbox.entries("delivered")[0].key == good
    assert outbox.retry_refused() == 3
    assert len(outbox.entries("waiting")) == 3


def test_invalid_input_is_refused_immediately(outbox: Outbox, tmp_path: Path) -> None:
    for put in (
        lambda: outbox.create_work_order({"titel": "x"}),
        lambda: outbox.create_work_order({"title": "x"}, idempotency_key="a b"),
        lambda: outbox.update_work_order(1, {"status": "GONE"}),
        lambda: outbox.update_work_order(1, {"notes": "a comment"}),
    ):
        with pytest.raises(AtlasValidationError):
            put()
    assert outbox.entries() == []
    outbox.create_work_order({"title": "x"}, idempotency_key="mine")
    outbox.create_work_order({"title": "x"}, idempotency_key="mine")
    assert len(outbox.entries()) == 1
    assert (tmp_path / "outbox.sqlite3").stat().st_mode & 0o777 == 0o600
    with pytest.raises(AtlasConfigError, match="cannot be used"):
        Outbox(tmp_path)


def test_only_one_delivers(outbox: Outbox, tmp_path: Path, atlas_sandbox: AtlasSandbox) -> None:
    other = Outbox(tmp_path / "outbox.sqlite3")
    with (
        outbox._delivery_lock(),
        SyncAtlasClient(**atlas_sandbox.credentials) as client,
        pytest.raises(AtlasConfigError, match="delivered elsewhere"),
    ):
        other.deliver(client)
    other.create_work_order({"title": "x"})
    assert len(outbox.entries()) == 1, "but anybody may put something in"
    other.close()


WORKER = """
import sys
from rivet.integrations.atlas import SyncAtlasClient
from rivet.integrations.atlas.outbox import Outbox
path, url, email, password, total = sys.argv[1:]
outbox = Outbox(path)
number = sum(entry.kind == "create" for entry in outbox.entries())
with SyncAtlasClient(url, email, password, settle_time=0.3, timeout=5) as client:
    while True:
        for _ in range(3):
            if number < int(total):
                key = outbox.create_work_order({"title": f"number {number}"})
                print(number, flush=True)
                outbox.update_work_order(key, {"estimatedDuration": 2})
                number += 1
        if outbox.deliver(client).waiting == 0 and number >= int(total):
            break
"""


@pytest.mark.timeout(1800)
def test_kill_9_at_any_moment(tmp_path: Path, atlas_sandbox: AtlasSandbox) -> None:
    """Puts and deliveries are killed again and again, with faults on the server: nothing lost, nothing doubled."""
    chance = random.Random(24)
    rounds, total = times(8, 500), times(150, 2_000)
    for kind, options in (("drop_after", {}), ("drop_before", {}), ("late_write", {"seconds": 0.1}), ("status", {})):
        atlas_sandbox.add_fault(kind, **POST, **options, probability=0.03, times=None)
    path = tmp_path / "outbox.sqlite3"
    command = [sys.executable, "-c", WORKER, str(path), *atlas_sandbox.credentials.values(), str(total)]
    acknowledged: list[int] = []
    ends = time.monotonic() + times(60, 1_200)
    killed = 0
    for _ in range(rounds):
        if time.monotonic() > ends:
            break
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as worker:
            try:
                worker.wait(0.4 + chance.random() * 0.8)
            except subprocess.TimeoutExpired:
                worker.kill()
                killed += 1
            assert worker.stdout is not None
            acknowledged += [int(line) for line in worker.stdout.read().split()]
    assert killed
    atlas_sandbox.clear_faults()
    subprocess.run(command, check=True, timeout=600, stdout=subprocess.DEVNULL)
    box = Outbox(path)
    titles = {str(entry.body["title"]) for entry in box.entries() if entry.kind == "create"}
    assert {f"number {number}" for number in acknowledged} <= titles
    assert {entry.state for entry in box.entries()} == {"delivered"}
    updated = {entry.work_order for entry in box.entries() if entry.kind == "update"}
    box.close()
    with SyncAtlasClient(**atlas_sandbox.credentials) as client:
        found = [work_order for work_order in client.iter_work_orders() if work_order.title.startswith("number")]
    counted = Counter(work_order.title for work_order in found)
    assert counted == dict.fromkeys(titles, 1)
    assert {work_order.estimated_duration for work_order in found if work_order.id in updated} == {2}
    print(f"{killed} kills, {len(titles)} creates")
