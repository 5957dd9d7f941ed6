"""Escalations while Atlas is away or slow: the answer is never lost, and reports are queued."""

from __future__ import annotations

import asyncio
import time
import types
from pathlib import Path
from typing import Any

import pytest
from support.bounds import at_most
from support.modes import Mode
from support.orchestrators import Orchestrator, count, critical, handled

from rivet.integrations.atlas import AtlasConfigError, AtlasError, SyncAtlasClient
from rivet.integrations.atlas.escalation import SyncEscalation
from rivet.integrations.atlas.outbox import Outbox
from rivet.integrations.atlas.testing import AtlasSandbox


class Odd:
    """Unusual response of an orchestrator."""

    priority, confidence = "CRITICAL", 10**400
    response_text, text = "", b"Stop."
    asset_id, asset_name, conversation_id = 10**30, "Pump\udcff\x00", None

    @property
    def trace(self) -> Any:
        raise RuntimeError("not loaded")


async def test_an_answer_is_never_lost(mode: Mode, atlas: Any) -> None:
    assert (await handled(mode, atlas, "Stop the machine.", "x", "u")).text == "Stop the machine."
    reply = await handled(mode, atlas, Odd(), "F\udcff", "u\udcff")
    assert (reply.state, reply.text[:5]) == ("created", "Stop.")
    unused = SyncAtlasClient("http://127.0.0.1:9", "who@plant.example", "x")
    with pytest.raises(AtlasConfigError, match="asynchronous orchestrator"):
        await asyncio.to_thread(SyncEscalation(unused, Orchestrator("x")).handle, "x")


async def test_an_atlas_that_is_away(mode: Mode, atlas_sandbox: AtlasSandbox, tmp_path: Path) -> None:
    async with mode.client(**atlas_sandbox.credentials, max_retries=0) as client:
        await client.get_work_order(1)
        atlas_sandbox.add_fault("status", path="/*", status=503, times=None)
        lost = await handled(mode, client, critical(), "F0001", "u")
        assert (lost.state, isinstance(lost.error, AtlasError)) == ("failed", True)
        assert lost.text.startswith("Stop it.\n\n")
        assert "No work order was created" in lost.text
        outbox = Outbox(tmp_path / "outbox.sqlite3")
        for _ in range(3):
            kept = await handled(mode, client, critical(), "F0001", "u", outbox=outbox)
            assert kept.state == "queued"
            assert "will be created" in kept.text
        assert [entry.kind for entry in outbox.entries("waiting")] == ["create", "update"], "and who deals with it"
        atlas_sandbox.clear_faults()
        if mode.is_async:
            delivery = await outbox.adeliver(client)
        else:
            delivery = await asyncio.to_thread(outbox.deliver, client.client)
        assert delivery.delivered == 2
        again = await handled(mode, client, critical(), "F0001", "u", outbox=outbox)
        assert again.state == "exists"
        outbox.close()
        broken = await handled(mode, client, critical(), "F0002", "u", outbox=outbox)
        assert broken.state == "created", "an outbox that is broken is not needed while Atlas is there"
        atlas_sandbox.add_fault("status", path="/*", status=503, times=None)
        broken = await handled(mode, client, critical(), "F0003", "u", outbox=outbox)
        assert (broken.state, broken.text[:8]) == ("failed", "Stop it.")
        atlas_sandbox.clear_faults()
        assert await count(client) == 2


async def test_queued_reports_can_be_delivered(mode: Mode, atlas_sandbox: AtlasSandbox, tmp_path: Path) -> None:
    """An unknown expert or asset does not prevent a queued work order from being created later."""
    response = types.SimpleNamespace(
        priority="CRITICAL", response_text="Stop.", recommended_expert_id=4, asset_id="A999999"
    )
    outbox = Outbox(tmp_path / "outbox.sqlite3")
    async with mode.client(**atlas_sandbox.credentials, max_retries=0) as client:
        await client.get_work_order(1)
        atlas_sandbox.add_fault("status", path="/*", status=503, times=None)
        for _ in range(2):
            assert (await handled(mode, client, response, "F0001", "u", outbox=outbox)).state == "queued"
        atlas_sandbox.clear_faults()
        if mode.is_async:
            delivery = await outbox.adeliver(client)
        else:
            delivery = await asyncio.to_thread(outbox.deliver, client.client)
        assert (delivery.delivered, delivery.refused, delivery.waiting) == (2, 1, 0)
        (made,) = [one async for one in client.iter_work_orders() if one.title.startswith("Critical Issue")]
        assert ([person.id for person in made.assigned_to], made.asset) == ([4], None)
        atlas_sandbox.add_fault("status", path="/*", status=503, times=None)
        outcome = await handled(mode, client, response, "F0001", "u", outbox=outbox)
        assert (outcome.state, outcome.text.endswith(f"Work order exists: {made.id}")) == ("exists", True)
    outbox.close()


async def test_a_refusal_is_not_called_an_outage(mode: Mode, atlas_sandbox: AtlasSandbox, tmp_path: Path) -> None:
    outbox = Outbox(tmp_path / "outbox.sqlite3")
    async with mode.client(**{**atlas_sandbox.credentials, "email": "viewer@plant.example"}) as client:
        reply = await handled(mode, client, critical(), "F0001", "u", outbox=outbox)
    assert (reply.state, "refused the work order. No work order was created" in reply.text) == ("failed", True)
    assert not outbox.entries(), "a delivery would be refused, too"
    outbox.close()


async def test_a_lost_response(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    async with mode.client(**atlas_sandbox.credentials, max_retries=0) as client:
        await client.get_work_order(1)
        atlas_sandbox.add_fault("latency", method="POST", path="/work-orders", seconds=1.5)
        reply = await handled(mode, client, critical(), "F0001", "u", patience=0.5)
        assert reply.state == "unknown"
        assert "It is unknown whether" in reply.text
        await asyncio.sleep(1.5)


async def test_the_user_does_not_wait_for_long(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    async with mode.client(**atlas_sandbox.credentials) as client:
        await client.get_work_order(1)
        atlas_sandbox.add_fault("latency", path="/work-orders*", seconds=3.0, times=None)
        started = time.monotonic()
        reply = await handled(mode, client, critical(), "F0001", "u", patience=0.3)
        assert (reply.state, reply.text[:8]) == ("failed", "Stop it.")
        assert time.monotonic() - started < at_most(2)
        atlas_sandbox.clear_faults()
        await asyncio.sleep(3)  # for what is still being served
