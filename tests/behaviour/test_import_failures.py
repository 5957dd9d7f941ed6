"""First loads that fail on the way: lost outcomes, kills, a licence that lacks imports."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from support.first_loads import assets_named, rows_named
from support.modes import Mode

from rivet.integrations.atlas import AtlasLicenseError, AtlasOutcomeUnknownError
from rivet.integrations.atlas._client.import_result import ImportResult
from rivet.integrations.atlas.testing import AtlasSandbox, start_sandbox

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("small_batches")]


@pytest.mark.parametrize(
    ("fault", "path"),
    [("drop_before", "/ws/websocket"), ("drop_after", "/ws/websocket"), ("drop_after", "/import/assets")],
)
async def test_an_outcome_that_is_lost_is_found(atlas: Any, atlas_sandbox: AtlasSandbox, fault: str, path: str) -> None:
    atlas_sandbox.add_fault(fault, path=path, times=1)
    word = f"lost {fault} {path[:4]}"
    result = await atlas.import_records("assets", rows_named(word, 25))
    assert len(result.done) == 25
    assert len(await assets_named(atlas, word)) == 25


async def test_nothing_is_sent_after_an_outcome_that_is_unknown(
    mode: Mode, atlas_sandbox: AtlasSandbox, tmp_path: Path
) -> None:
    """The response is lost before the server has the batch: no client can know. The next run looks, and sends it."""
    atlas_sandbox.add_fault("drop_before", path="/import/assets", times=1)
    rows, resume = rows_named("unknown", 25), tmp_path / "unknown.jsonl"
    async with mode.client(**atlas_sandbox.credentials, settle_time=0.2, max_retries=0) as atlas:
        result = await atlas.import_records("assets", rows, resume=resume, batch_seconds=0.1)
        assert isinstance(result.items[0].error, AtlasOutcomeUnknownError)
        assert "not sent" in str(result.items[-1].error)
        assert await assets_named(atlas, "unknown") == []
        assert len((await atlas.import_records("assets", rows, resume=resume)).done) == 25
        assert len(await assets_named(atlas, "unknown")) == 25


async def test_what_a_licence_lacks_stops_the_run() -> None:
    with start_sandbox("--free-plan") as sandbox:
        async with Mode("sync").client(**sandbox.credentials) as atlas:
            there = (await atlas.assets.find(limit=1)).total_elements
            family = await atlas.import_records("assets", [{"name": "child", "parentAsset": "p"}, {"name": "p"}])
            assert [(item.index, type(item.error)) for item in family.failed] == [(0, AtlasLicenseError)]
            there += 1
            result = await atlas.import_records("assets", rows_named("a", 75))
            assert AtlasLicenseError in {type(item.error) for item in result.failed}
            assert "Free Limit" in str(result.failed[-1].error)
            assert 0 < len(result.done) < 75
            assert (await atlas.assets.find(limit=1)).total_elements == there + len(result.done)


@pytest.fixture(scope="module")
def slow() -> Iterator[AtlasSandbox]:
    with start_sandbox("--import-seconds", "0.05") as sandbox:
        yield sandbox


KILLED = """
import sys
from rivet.integrations.atlas import SyncAtlasClient
url, email, password, resume, word = sys.argv[1:]
rows = [{"name": f"{word} {number}", "serialNumber": f"{word}-{number}"} for number in range(40)]
with SyncAtlasClient(url, email, password) as atlas:
    atlas.import_records("assets", rows, batch_seconds=0.5, resume=resume)
"""


@pytest.mark.parametrize(("name", "batches"), [("sync", 1), ("async", 3)])
async def test_a_killed_run_goes_on(slow: AtlasSandbox, tmp_path: Path, name: str, batches: int) -> None:
    """Killed while the server works on a batch: the next run waits for it, and sends nothing twice."""
    resume, word = tmp_path / "run.jsonl", f"killed {name}"
    account = slow.credentials
    arguments = [account["base_url"], account["email"], account["password"], str(resume), word]
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", KILLED, *arguments)
    while process.returncode is None:
        moments = {line.partition('"at"')[2] for line in _lines(resume) if '"digest"' in line}
        if len(moments) >= batches:
            break
        await asyncio.sleep(0.01)
    await asyncio.sleep(0.05)
    if process.returncode is None:
        process.kill()
    await process.wait()
    async with Mode(name).client(**account, settle_time=2.0) as atlas:
        result: ImportResult[Any] = await atlas.import_records("assets", rows_named(word, 40), resume=resume)
        assert len(result.done) == 40
        assert (result.copies, result.repeated_numbers) == ({}, {})
        assert await assets_named(atlas, word) == sorted(row["name"] for row in rows_named(word, 40))
        again = await atlas.import_records("assets", rows_named(word, 40), resume=resume)
        assert [item.id for item in again.items] == [item.id for item in result.items]


def _lines(path: Path) -> list[str]:
    return path.read_text().splitlines() if path.exists() else []
