"""Feedback loop: outcomes of tagged work orders reach a knowledge base at least once, and once if nothing fails."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from atlas_api.api.work_orders import change_work_order_status
from atlas_api.models import WorkOrderStatusChange
from support.modes import Mode

from rivet.integrations.atlas import AtlasConfigError, AtlasConnectionError, AtlasError
from rivet.integrations.atlas.feedback import FeedbackLoop, Round, SyncFeedbackLoop
from rivet.integrations.atlas.testing import AtlasSandbox
from rivet.integrations.atlas.webhooks import WorkOrderStatusChanged

ATOM, OTHER = "siemens:s7-1200:f003", "6f9619ff-8b86-d011-b42d-00c04fc964ff"
NOTHING = Round(0, 0, 0)


class Handler:
    """RIVET's, as far as we know it."""

    def __init__(self) -> None:
        self.received: list[tuple[list[str], str]] = []
        self.failures = 0

    def process_feedback(self, atom_ids: list[str], feedback_type: str) -> list[str]:
        if self.failures:
            self.failures -= 1
            raise RuntimeError("the database is away")
        self.received.append((atom_ids, feedback_type))
        return atom_ids


class InThreads:
    """SyncFeedbackLoop whose calls are awaited."""

    def __init__(self, loop: SyncFeedbackLoop) -> None:
        self._loop = loop

    def __getattr__(self, name: str) -> Any:
        async def call(*arguments: Any) -> Any:
            return await asyncio.to_thread(getattr(self._loop, name), *arguments)

        return call


@asynccontextmanager
async def looping(mode: Mode, atlas: Any, handler: Any, path: Path, **options: Any) -> AsyncIterator[Any]:
    if mode.is_async:
        async with FeedbackLoop(atlas, handler, path, **options) as loop:
            yield loop
    else:
        with SyncFeedbackLoop(atlas.client, handler, path, **options) as sync_loop:
            yield InThreads(sync_loop)


async def tagged(atlas: Any, *atoms: str) -> int:
    made = await atlas.create_work_order({"title": "Fault F003"})
    await atlas.tag_atoms(made.id, *atoms)
    return int(made.id)


async def reopen(mode: Mode, atlas: Any, id: int) -> None:
    body = WorkOrderStatusChange.from_dict({"status": "OPEN", "feedback": None, "signature": None})
    await mode.endpoint(change_work_order_status, atlas, id=id, body=body)


async def test_completed_and_reopened(mode: Mode, atlas: Any, tmp_path: Path) -> None:
    handler, path = Handler(), tmp_path / "feedback.sqlite3"
    async with looping(mode, atlas, handler, path) as loop:
        assert await loop.poll() == NOTHING
        one, _plain = await tagged(atlas, ATOM, OTHER), await atlas.create_work_order({"title": "no atoms"})
        await atlas.complete_work_order(_plain.id)
        assert await loop.poll() == NOTHING, "open ones tell nothing"
        await atlas.complete_work_order(one, feedback="New comms module")
        assert await loop.poll() == Round(1, 1, 0)
        assert handler.received == [([ATOM, OTHER], "positive")]
        assert await loop.poll() == NOTHING, "each is delivered once"
        await atlas.update_work_order(one, {"title": "Fault F003 of M-101"})
        assert await loop.poll() == NOTHING, "another change is no other verdict"
        await reopen(mode, atlas, one)
        assert await loop.poll() == Round(1, 1, 0)
    async with looping(mode, atlas, handler, path) as loop:
        await atlas.complete_work_order(one, feedback=" NEGATIVE: came back after a day")
        assert await loop.poll() == Round(1, 1, 0)
        assert await loop.poll() == NOTHING
    assert [verdict for _, verdict in handler.received] == ["positive", "negative", "negative"]
    assert path.stat().st_mode & 0o077 == 0


async def test_outcomes_before_the_loop_are_delivered_only_on_request(mode: Mode, atlas: Any, tmp_path: Path) -> None:
    one = await tagged(atlas, ATOM)
    await atlas.complete_work_order(one)
    handler = Handler()
    async with looping(mode, atlas, handler, tmp_path / "all", since=datetime.now(UTC) - timedelta(days=1)) as loop:
        assert await loop.poll() == Round(1, 1, 0)


async def test_a_failing_handler_is_called_again(
    mode: Mode, atlas: Any, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    handler = Handler()
    async with looping(mode, atlas, handler, tmp_path / "state") as loop:
        await loop.poll()
        for atom in (ATOM, OTHER):
            await atlas.complete_work_order(await tagged(atlas, atom))
        handler.failures = 1
        assert await loop.poll() == Round(2, 1, 1)
        assert handler.received == [([OTHER], "positive")], "one that fails keeps no other back"
        assert "RuntimeError" in caplog.text
        assert await loop.poll() == Round(0, 1, 0)
    assert handler.received[1] == ([ATOM], "positive")


async def test_atlas_is_away(mode: Mode, atlas: Any, atlas_sandbox: AtlasSandbox, tmp_path: Path) -> None:
    handler = Handler()
    async with looping(mode, atlas.with_options(max_retries=0), handler, tmp_path / "state") as loop:
        await loop.poll()
        await atlas.complete_work_order(await tagged(atlas, ATOM))
        atlas_sandbox.add_fault("drop_before", path="/work-orders/search")
        with pytest.raises(AtlasConnectionError):
            await loop.poll()
        assert await loop.poll() == Round(1, 1, 0), "the next look begins where the last good one ended"


def changed(id: int, before: str, after: str) -> WorkOrderStatusChanged:
    return WorkOrderStatusChanged(
        id="d1", type="WORK_ORDER_STATUS_CHANGE", occurred_at=datetime.now(UTC), company_id=1, payload={},
        work_order_id=id, work_order=None, previous_status=before, new_status=after,
    )  # fmt: skip


async def test_from_webhooks(mode: Mode, atlas: Any, tmp_path: Path) -> None:
    handler = Handler()
    one = await tagged(atlas, ATOM)
    await atlas.complete_work_order(one)
    await reopen(mode, atlas, one)
    async with looping(mode, atlas, handler, tmp_path / "state") as loop:
        assert await loop.hear(changed(one, "COMPLETE", "OPEN")) == Round(1, 1, 0), "completed before the loop began"
        assert await loop.hear(changed(one, "COMPLETE", "OPEN")) == NOTHING, "a delivery may come twice"
        await atlas.complete_work_order(one)
        assert await loop.hear(changed(one, "OPEN", "COMPLETE")) == Round(1, 1, 0)
        assert await loop.poll() == NOTHING, "and polling beside it delivers nothing twice"
        assert await loop.hear(changed(999_999, "OPEN", "COMPLETE")) == NOTHING
    assert [verdict for _, verdict in handler.received] == ["negative", "positive"]


async def test_late_webhooks(mode: Mode, atlas: Any, tmp_path: Path) -> None:
    """A reopening is known from its event, whatever the work order's state is by then."""
    handler = Handler()
    async with looping(mode, atlas, handler, tmp_path / "state") as loop:
        one = await tagged(atlas, ATOM)
        await loop.poll()
        await atlas.complete_work_order(one)
        await reopen(mode, atlas, one)
        for change in (("OPEN", "COMPLETE"), ("COMPLETE", "OPEN"), ("COMPLETE", "OPEN")):
            await loop.hear(changed(one, *change))
        assert [verdict for _, verdict in handler.received] == ["negative"]
        assert await loop.poll() == NOTHING
        two = await tagged(atlas, OTHER)
        await atlas.complete_work_order(two)
        await loop.poll()
        await reopen(mode, atlas, two)
        await atlas.complete_work_order(two)
        await loop.poll()
        await loop.hear(changed(two, "COMPLETE", "OPEN"))
        assert [verdict for atoms, verdict in handler.received if atoms == [OTHER]].count("negative") == 1


async def test_many_events_at_once(mode: Mode, atlas: Any, tmp_path: Path) -> None:
    handler = Handler()
    async with looping(mode, atlas, handler, tmp_path / "state") as loop:
        ids = [await tagged(atlas, f"atom-{number}") for number in range(12)]
        for id in ids:
            await atlas.complete_work_order(id)
        events = [loop.hear(changed(id, "OPEN", "COMPLETE")) for id in ids]
        rounds = await asyncio.gather(*events, loop.poll(), loop.poll())
    assert sorted(atoms[0] for atoms, _ in handler.received) == sorted(f"atom-{number}" for number in range(12))
    assert sum(one.told for one in rounds) == 12


async def test_atoms_that_were_taken_off_count(mode: Mode, atlas: Any, tmp_path: Path) -> None:
    handler = Handler()
    async with looping(mode, atlas, handler, tmp_path / "state") as loop:
        await loop.poll()
        one = await tagged(atlas, ATOM)
        await atlas.complete_work_order(one)
        await loop.poll()
        field = (await atlas.get_work_order(one)).custom_field_values[0].custom_field.id
        await atlas.update_work_order(one, {"customFields": [{"id": field, "value": "||"}]})
        await reopen(mode, atlas, one)
        await loop.poll()
    assert handler.received == [([ATOM], "positive"), ([ATOM], "negative")]


async def test_an_is_negative_that_fails_keeps_no_other_back(mode: Mode, atlas: Any, tmp_path: Path) -> None:
    handler, broken = Handler(), [True]

    def is_negative(work_order: Any) -> bool:
        if broken[0] and work_order.id == one:
            raise ValueError("what a feedback")
        return False

    since = datetime.now() - timedelta(days=2)
    async with looping(mode, atlas, handler, tmp_path / "state", since=since, is_negative=is_negative) as loop:
        one, two = await tagged(atlas, ATOM), await tagged(atlas, OTHER)
        for id in (one, two):
            await atlas.complete_work_order(id)
        assert await loop.poll() == Round(1, 1, 1)
        broken[0] = False
        assert await loop.poll() == Round(1, 1, 0)
    assert handler.received == [([OTHER], "positive"), ([ATOM], "positive")]


async def test_a_coroutine_function(atlas_sandbox: AtlasSandbox, tmp_path: Path) -> None:
    mode, received = Mode("async"), []

    async def handler(atom_ids: list[str], feedback_type: str) -> None:
        await asyncio.sleep(0)
        received.append((atom_ids, feedback_type))

    async with (
        mode.client(**atlas_sandbox.credentials) as atlas,
        looping(mode, atlas, handler, tmp_path / "state") as loop,
    ):
        await loop.poll()
        await atlas.complete_work_order(await tagged(atlas, ATOM))
        await loop.poll()
    assert received == [([ATOM], "positive")]
    with pytest.raises(AtlasConfigError, match="FeedbackLoop"):
        SyncFeedbackLoop(None, handler, tmp_path / "other")  # type: ignore[arg-type]


async def test_invalid_arguments(mode: Mode, atlas: Any, tmp_path: Path) -> None:
    async with looping(mode, atlas, Handler(), tmp_path / "state"):
        with pytest.raises(AtlasConfigError, match="another loop uses it"):
            async with looping(mode, atlas, Handler(), tmp_path / "state"):
                pass
    for handler, path in (("no function", tmp_path / "state"), (Handler(), tmp_path)):
        with pytest.raises(AtlasError):
            async with looping(mode, atlas, handler, path):
                pass


KILLED = """
import json, os, sys
from rivet.integrations.atlas import SyncAtlasClient
from rivet.integrations.atlas.feedback import SyncFeedbackLoop

def handler(atoms, verdict):
    with open(sys.argv[2], "a") as delivered:
        delivered.write(json.dumps([atoms, verdict]) + "\\n")
    if sys.argv[3] == "die":
        os.kill(os.getpid(), 9)

with SyncAtlasClient() as client, SyncFeedbackLoop(client, handler, sys.argv[1]) as loop:
    loop.poll()
"""


async def test_killed_during_delivery(atlas_sandbox: AtlasSandbox, tmp_path: Path) -> None:
    """Nothing is lost: interrupted and undelivered verdicts are delivered again."""

    def run(how: str) -> int:
        command = [sys.executable, "-c", KILLED, str(tmp_path / "state"), str(tmp_path / "delivered"), how]
        return subprocess.run(command, env=atlas_sandbox.environment, check=False).returncode

    assert run("live") == 0
    mode = Mode("async")
    async with mode.client(**atlas_sandbox.credentials) as atlas:
        for number in range(3):
            await atlas.complete_work_order(await tagged(atlas, f"atom-{number}"))
    assert [await asyncio.to_thread(run, how) for how in ("die", "die", "live", "live")] == [-9, -9, 0, 0]
    delivered = [json.loads(line)[0][0] for line in (tmp_path / "delivered").read_text().splitlines()]
    assert set(delivered) == {"atom-0", "atom-1", "atom-2"}
    assert delivered.count("atom-0") == 3
    assert (delivered.count("atom-1"), delivered.count("atom-2")) == (1, 1)
