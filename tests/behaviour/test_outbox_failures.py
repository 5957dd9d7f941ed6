"""Outbox failures: invalid entries, server errors, and the death of the delivering process."""

from __future__ import annotations

import asyncio
import sqlite3
import subprocess
import sys
import time
from typing import Any

import pytest
from support.modes import Mode
from support.outboxes import deliver

from rivet.integrations.atlas import AtlasConflictError, AtlasLicenseError, SyncAtlasClient
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas.outbox import Outbox
from rivet.integrations.atlas.outbox._delivery import MAX_TRIES
from rivet.integrations.atlas.outbox._outbox import Delivery
from rivet.integrations.atlas.testing import AtlasSandbox, start_sandbox

POST = {"path": "/work-orders", "method": "POST"}


@pytest.mark.usefixtures("quick")
async def test_an_entry_that_always_fails_is_set_aside(mode: Mode, outbox: Outbox, atlas_sandbox: AtlasSandbox) -> None:
    atlas_sandbox.add_fault("status", method="PATCH", path="/work-orders/2", status=409, times=None)
    poison = outbox.update_work_order(2, {"title": "never"})
    held = outbox.update_work_order("2", {"title": "after it"})
    good = outbox.create_work_order({"title": "good"})
    delivery = await deliver(mode, outbox, atlas_sandbox)
    assert (delivery.delivered, delivery.waiting, type(delivery.stopped_by)) == (1, 2, AtlasConflictError)
    assert outbox.entries("delivered")[0].key == good, "it holds no other up"
    first, second = outbox.entries("waiting")
    assert (first.key, first.tries, second.key, second.tries) == (poison, 1, held, 0), "but what comes after it waits"
    assert first.problem
    for _ in range(MAX_TRIES - 1):
        delivery = await deliver(mode, outbox, atlas_sandbox)
    assert [entry.key for entry in outbox.entries("set_aside")] == [poison]
    assert (delivery.set_aside, delivery.waiting) == (1, 1)
    atlas_sandbox.clear_faults()
    assert (await deliver(mode, outbox, atlas_sandbox)).delivered == 1
    assert outbox.retry(poison) == 1
    assert (await deliver(mode, outbox, atlas_sandbox)) == Delivery(1, 0, 0, None)


async def test_dependents_of_a_create_fail_with_it(mode: Mode, outbox: Outbox, atlas_sandbox: AtlasSandbox) -> None:
    """A create that always makes the server fail counts as failed once later ones succeed."""
    key = outbox.create_work_order({"title": "stumbles"})
    outbox.update_work_order(key, {"title": "renamed"})
    for number in range(MAX_TRIES):
        outbox.create_work_order({"title": f"good {number}"})
        atlas_sandbox.add_fault("status", status=500, **POST)
        delivery = await deliver(mode, outbox, atlas_sandbox)
        assert delivery.delivered == 1
    assert [(entry.key, entry.tries) for entry in outbox.entries("set_aside")] == [(key, MAX_TRIES)]
    assert (await deliver(mode, outbox, atlas_sandbox)).set_aside == 1, "and what builds on it"
    assert outbox.retry(key) == 2
    assert (await deliver(mode, outbox, atlas_sandbox)).delivered == 2
    assert outbox.drop(key) == 0, "it is delivered"
    gone = outbox.create_work_order({"title": "not any more"})
    outbox.update_work_order(gone, {"priority": "LOW"})
    assert (outbox.drop(), outbox.drop(gone)) == (0, 2)


@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "drop_before"},
        {"kind": "status", "status": 500},
        {"kind": "status", "status": 503},
        {"kind": "rate_limit"},
        {"kind": "unauthorized"},
    ],
)
async def test_server_wide_failures_count_against_no_entry(
    mode: Mode, outbox: Outbox, atlas_sandbox: AtlasSandbox, fault: dict[str, Any]
) -> None:
    for title in ("one", "two", "three"):
        outbox.create_work_order({"title": title})
    atlas_sandbox.add_fault(**{**POST, **fault, "times": None})
    for _ in range(MAX_TRIES + 1):
        delivery = await deliver(mode, outbox, atlas_sandbox)
        assert (delivery.delivered, delivery.waiting, delivery.set_aside) == (0, 3, 0)
        assert delivery.stopped_by is not None
    assert {entry.tries for entry in outbox.entries("waiting")} == {0}
    assert len(atlas_sandbox.requests("POST", "/work-orders")) <= 4 * (MAX_TRIES + 1), "nor is each tried in vain"


async def test_a_licence_limit_counts_against_no_entry(mode: Mode, outbox: Outbox) -> None:
    for number in range(32):
        outbox.create_work_order({"title": f"number {number}"})
    with start_sandbox("--free-plan") as sandbox:
        for _ in range(MAX_TRIES + 1):
            delivery = await deliver(mode, outbox, sandbox)
            assert (type(delivery.stopped_by), delivery.set_aside, delivery.refused) == (AtlasLicenseError, 0, 0)
        waiting = outbox.entries("waiting")
        assert {entry.tries for entry in waiting} == {0}
        async with mode.client(**sandbox.credentials) as client:
            await client.complete_work_order(outbox.entries("delivered")[0].work_order)
        assert (await deliver(mode, outbox, sandbox)).delivered == 1
    assert len(outbox.entries("waiting")) == len(waiting) - 1


async def test_unexpected_exceptions_of_an_entry(mode: Mode, outbox: Outbox, atlas_sandbox: AtlasSandbox) -> None:
    """An entry that makes the client fail does not affect other entries."""
    outbox.create_work_order({"title": "odd"})
    with sqlite3.connect(outbox._path) as db:
        db.execute('UPDATE entry SET body = \'{"title": {"a": 1}, "customFields": 5}\'')
    db.close()
    outbox.create_work_order({"title": "good"})
    delivery = await deliver(mode, outbox, atlas_sandbox)
    assert (delivery.delivered, delivery.refused + delivery.waiting) == (1, 1)


@pytest.mark.parametrize("column", ["begun", "tries", "work_order", "problem", "target"])
@pytest.mark.parametrize("value", ["soon", b"\xff", 1e400, -1])
async def test_a_damaged_column_holds_nothing_up(
    outbox: Outbox, atlas_sandbox: AtlasSandbox, column: str, value: object
) -> None:
    outbox.create_work_order({"title": "odd"})
    with sqlite3.connect(outbox._path) as db:
        db.execute(f"UPDATE entry SET {column} = ?", (value,))
    db.close()
    outbox.create_work_order({"title": "good"})
    delivery = await deliver(Mode("sync"), outbox, atlas_sandbox)
    assert (delivery.delivered, delivery.waiting, len(outbox.entries())) == (2, 0, 2)


ACTIVE = """
import sys
from rivet.integrations.atlas import SyncAtlasClient
from rivet.integrations.atlas.outbox import Outbox
path, url, email, password = sys.argv[1:]
with SyncAtlasClient(url, email, password, settle_time=30) as client:
    Outbox(path).deliver(client)
"""


async def test_a_standby_waits_until_started_creates_are_settled(
    mode: Mode, outbox: Outbox, atlas_sandbox: AtlasSandbox
) -> None:
    """The active process is killed right after it sent a create, which the server commits only later."""
    outbox.create_work_order({"title": "once"})
    atlas_sandbox.add_fault("late_write", seconds=1.5, **POST)
    command = [sys.executable, "-c", ACTIVE, str(outbox._path), *atlas_sandbox.credentials.values()]
    with subprocess.Popen(command) as active:  # noqa: ASYNC220 - it starts at once
        ends = time.monotonic() + 60
        while not atlas_sandbox.faults()[0]["met"]:
            assert time.monotonic() < ends
            await asyncio.sleep(0.02)
        active.kill()
    assert outbox.entries()[0].state == "waiting"
    assert (await deliver(mode, outbox, atlas_sandbox, settle_time=4.0)).delivered == 1
    with SyncAtlasClient(**atlas_sandbox.credentials) as client:
        titles = [work_order.title for work_order in await asyncio.to_thread(lambda: list(client.iter_work_orders()))]
    assert titles.count("once") == 1
    assert len(atlas_sandbox.requests("POST", "/work-orders")) == 1


async def test_a_clock_that_goes_back(
    mode: Mode, outbox: Outbox, atlas_sandbox: AtlasSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A start time in the future is waited for no longer than the settle time."""
    outbox.create_work_order({"title": "once"})
    atlas_sandbox.add_fault("drop_after", **POST)
    atlas_sandbox.add_fault("status", path="/work-orders/search", skip=1, times=None)
    assert (await deliver(mode, outbox, atlas_sandbox)).waiting == 1
    atlas_sandbox.clear_faults()
    real = clock.wall
    monkeypatch.setattr(clock, "wall", lambda: real() - 86_400)
    assert (await asyncio.wait_for(deliver(mode, outbox, atlas_sandbox), 30)).delivered == 1
    assert len(atlas_sandbox.requests("POST", "/work-orders")) == 1
