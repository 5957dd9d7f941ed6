"""Bulk runs that are resumed after a crash: nothing is lost or doubled."""

from __future__ import annotations

import asyncio
import json
import sys
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from support.modes import Mode

from rivet.integrations.atlas import AtlasConfigError
from rivet.integrations.atlas._client.bulk import BulkProgress
from rivet.integrations.atlas.testing import AtlasSandbox


@pytest.fixture
async def atlas(atlas_sandbox: AtlasSandbox, mode: Mode) -> AsyncIterator[Any]:
    """Client that waits a second, not five, before it sends again what an earlier run may have sent."""
    async with mode.client(**atlas_sandbox.credentials, settle_time=1.0) as client:
        yield client


async def titles(atlas: Any) -> Counter[str]:
    return Counter([work_order.title async for work_order in atlas.iter_work_orders()])


class Stop(Exception):
    """Exception of a program that ends during a run."""


async def test_resuming_after_a_crash(atlas: Any, atlas_sandbox: AtlasSandbox, tmp_path: Path) -> None:
    resume, payloads = tmp_path / "run.jsonl", [{"title": f"import {n}"} for n in range(12)]

    def crash(progress: BulkProgress) -> None:
        if progress.done == 5:
            raise Stop

    with pytest.raises(Stop):
        await atlas.create_many(payloads, concurrency=2, on_progress=crash, resume=resume)
    with resume.open("a") as file:
        file.write('{"item": 11, "di')  # cut by the crash
    # One create came through, and was not recorded.
    lines = resume.read_text().split("\n")
    resume.write_text("\n".join(line for line in lines if '"item": 0, "id"' not in line))
    atlas_sandbox.clear_requests()
    result = await atlas.create_many(payloads, concurrency=2, resume=resume)
    assert (len(result.done), result.failed) == (12, [])
    assert sum(item.record is None for item in result.items) >= 4, "those of the earlier run have their ids"
    found = await titles(atlas)
    assert all(found[f"import {n}"] == 1 for n in range(12)), found
    atlas_sandbox.clear_requests()
    third = await atlas.create_many(payloads, resume=resume)
    assert [item.id for item in third.items] == [item.id for item in result.items]
    assert atlas_sandbox.requests() == []
    with pytest.raises(AtlasConfigError, match="item 4 differs from"):
        await atlas.create_many([*payloads[:4], {"title": "another"}], resume=resume)


async def test_files_that_are_none_of_a_run(atlas: Any, tmp_path: Path) -> None:
    for content in ("one line without an end", "no json\n{}\n", json.dumps({"item": 1}) + "\n", "[]\n"):
        other = tmp_path / "other.jsonl"
        other.write_text(content)
        with pytest.raises(AtlasConfigError, match="resume: "):
            await atlas.create_many([{"title": "x"}], resume=other)
    with pytest.raises(AtlasConfigError, match="cannot be used"):
        await atlas.create_many([{"title": "x"}], resume=tmp_path / "none" / "x")
    assert (await titles(atlas))["x"] == 0


async def test_a_rejected_item_may_be_corrected(atlas: Any, tmp_path: Path) -> None:
    resume = tmp_path / "run.jsonl"
    first = await atlas.create_many([{"title": "good"}, {"title": ""}], resume=resume)
    assert [item.index for item in first.failed] == [1]
    second = await atlas.create_many([{"title": "good"}, {"title": "corrected"}], resume=resume)
    assert second.failed == []
    found = await titles(atlas)
    assert (found["good"], found["corrected"]) == (1, 1)
    done = await atlas.complete_many([1], feedback="A", resume=tmp_path / "other.jsonl")
    assert len(done.done) == 1
    with pytest.raises(AtlasConfigError, match="differs from"):
        await atlas.complete_many([1], feedback="B", resume=tmp_path / "other.jsonl")


async def test_two_runs_at_once(atlas: Any, tmp_path: Path) -> None:
    resume, payloads = tmp_path / "run.jsonl", [{"title": f"twice {n}"} for n in range(20)]
    runs = await asyncio.gather(
        atlas.create_many(payloads, resume=resume), atlas.create_many(payloads, resume=resume), return_exceptions=True
    )
    refused = [run for run in runs if isinstance(run, AtlasConfigError)]
    assert [error.message.count("another run") for error in refused] == [1]
    found = await titles(atlas)
    assert all(found[f"twice {n}"] == 1 for n in range(20))


async def test_items_started_by_a_killed_run_are_not_duplicated(
    mode: Mode, atlas_sandbox: AtlasSandbox, tmp_path: Path
) -> None:
    """Its create is still on its way to the server when the next run starts."""
    resume, payloads = tmp_path / "run.jsonl", [{"title": "late"}]
    script = (
        "import sys; from rivet.integrations.atlas import SyncAtlasClient\n"
        "url, email, password, resume = sys.argv[1:]\n"
        "SyncAtlasClient(url, email, password).create_many([{'title': 'late'}], resume=resume)\n"
    )
    atlas_sandbox.add_fault("latency", method="POST", path="/work-orders", seconds=2.0)
    account = atlas_sandbox.credentials
    arguments = [sys.executable, "-c", script, account["base_url"], account["email"], account["password"], str(resume)]
    process = await asyncio.create_subprocess_exec(*arguments)
    for _ in range(1_000):
        if resume.exists() and '"digest"' in resume.read_text():
            break
        await asyncio.sleep(0.01)
    await asyncio.sleep(0.3)
    process.kill()
    await process.wait()
    async with mode.client(**account) as client:
        result = await client.create_many(payloads, resume=resume)
        assert len(result.done) == 1
        await asyncio.sleep(0.2)
        assert (await titles(client))["late"] == 1


async def test_items_done_when_a_run_stops_are_recorded(atlas: Any, tmp_path: Path) -> None:
    resume = tmp_path / "run.jsonl"

    def stop(_: BulkProgress) -> None:
        raise Stop

    with pytest.raises(Stop):
        await atlas.update_many({1: {"priority": "LOW"}, 2: {"priority": "LOW"}}, on_progress=stop, resume=resume)
    noted = [json.loads(line).get("id") for line in resume.read_text().splitlines()]
    assert 1 in noted or 2 in noted
    result = await atlas.update_many({1: {"priority": "LOW"}, 2: {"priority": "LOW"}}, resume=resume)
    assert len(result.done) == 2


async def test_files_that_cannot_be_resumed(atlas: Any, tmp_path: Path) -> None:
    noted = await atlas.update_many([(1, {"notes": "x"}), (1, {"priority": "LOW"})], resume=tmp_path / "a.jsonl")
    assert [(item.index, "two comments" in str(item.error)) for item in noted.failed] == [(0, True)]
    assert (await atlas.update_many([(1, {"notes": "x"})])).failed == []
    odd: list[Any] = [{"title": "d0"}, {"title": "x", 5: 1}, {"title": "d2"}]
    result = await atlas.create_many(odd, resume=tmp_path / "b.jsonl")
    assert [item.index for item in result.failed] == [1]


async def test_a_file_of_an_earlier_version(atlas: Any, tmp_path: Path) -> None:
    """Resume files of an earlier version have no start times."""
    resume = tmp_path / "run.jsonl"
    await atlas.create_many([{"title": "a"}, {"title": "b"}], resume=resume)
    lines = [json.loads(line) for line in resume.read_text().splitlines()]
    resume.write_text("".join(json.dumps({k: v for k, v in line.items() if k != "at"}) + "\n" for line in lines))
    result = await atlas.create_many([{"title": "a"}, {"title": "b"}], resume=resume)
    assert [item.record for item in result.items] == [None, None]
