"""Bulk calls: a result for each item, and bounded concurrency."""

from __future__ import annotations

import asyncio
import signal
import threading
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import numpy
import pytest
from support.bounds import at_most
from support.modes import Mode

from rivet.integrations.atlas import (
    AtlasConnectionError,
    AtlasError,
    AtlasNotFoundError,
    AtlasPermissionError,
    AtlasValidationError,
    SyncAtlasClient,
)
from rivet.integrations.atlas._client.bulk import BulkProgress
from rivet.integrations.atlas.testing import AtlasSandbox


async def titles(atlas: Any) -> Counter[str]:
    return Counter([work_order.title async for work_order in atlas.iter_work_orders()])


async def test_each_has_its_result(atlas: Any) -> None:
    progress: list[BulkProgress] = []
    payloads: list[dict[str, Any]] = [{"title": f"bulk {n}"} for n in range(20)]
    payloads[3] = {"title": ""}
    payloads[7] = {"title": "x", "assetId": "A999999"}
    result = await atlas.create_many(payloads, concurrency=4, on_progress=progress.append)
    assert [item.index for item in result.items] == list(range(20))
    assert [item.index for item in result.failed] == [3, 7]
    assert all(isinstance(item.error, AtlasValidationError) for item in result.failed)
    assert repr(result) == "BulkResult(18 done, 2 failed)"
    assert all(item.record.title == f"bulk {item.index}" and item.id == item.record.id for item in result.done)
    assert [(one.done + one.failed, one.total) for one in progress] == [(n + 1, 20) for n in range(20)]
    assert (progress[-1].done, progress[-1].failed) == (18, 2)
    with pytest.raises(AtlasValidationError):
        result.raise_for_failures()
    found = await titles(atlas)
    assert all(found[f"bulk {n}"] == (0 if n in (3, 7) else 1) for n in range(20))


class Stumbling(datetime):
    """Date that raises when it is accessed, as pandas.NaT and broken time zones do."""

    def utcoffset(self) -> timedelta | None:
        raise ValueError("NaT")


class Unprintable:
    def __str__(self) -> str:
        raise RuntimeError("no text")

    __repr__ = __str__


class Lost(Mapping[str, Any]):
    """Row of a file or database that went away before the row was read."""

    def __getitem__(self, name: str) -> Any:
        return {"title": "row 5"}[name]

    def __iter__(self) -> Iterator[str]:
        raise OSError("the file is gone")

    def __len__(self) -> int:
        return 1


@pytest.mark.parametrize("broken", [OSError("gone"), ValueError("line 5"), AtlasConnectionError("cut")])
async def test_an_iterator_that_raises_loses_no_results(atlas: Any, broken: Exception) -> None:
    def rows() -> Iterator[Any]:
        yield from ({"title": f"read {n}"} for n in range(5))
        raise broken

    expected = AtlasValidationError if isinstance(broken, ValueError) else AtlasError
    if isinstance(broken, AtlasError):
        expected = AtlasConnectionError
    with pytest.raises(expected, match="after 5 items") as caught:
        await atlas.create_many(rows())
    assert caught.value.__cause__ is broken
    made = caught.value.details["result"].done
    assert [item.record.title for item in made] == [f"read {n}" for n in range(5)]

    def ids() -> Iterator[int]:
        yield from (item.id for item in made)
        raise broken

    with pytest.raises(expected, match="after 5 items") as caught:
        await atlas.complete_many(ids())
    assert [item.record["status"] for item in caught.value.details["result"].done] == ["COMPLETED"] * 5


@pytest.mark.parametrize("resume", [False, True])
async def test_one_bad_value_is_an_error_of_its_item(atlas: Any, tmp_path: Path, resume: bool) -> None:
    def rows(*, corrected: bool) -> list[Any]:
        found: list[Any] = [{"title": f"row {number}"} for number in range(6)]
        found[2]["dueDate"] = "2027-01-01" if corrected else Stumbling(2027, 1, 1)
        found[4] = {"title": "row 4"} if corrected else {"title": "row 4", "description": Unprintable()}
        found[5] = {"title": "row 5"} if corrected else Lost()
        return found

    options = {"resume": tmp_path / "run.jsonl"} if resume else {}
    result = await atlas.create_many(rows(corrected=False), **options)
    assert [item.index for item in result.failed] == [2, 4, 5]
    assert all(isinstance(item.error, AtlasValidationError) for item in result.failed)
    assert result.failed[0].given["title"] == "row 2"
    if resume:
        again = await atlas.create_many(rows(corrected=True), **options)
        assert not again.failed
        assert {title: n for title, n in (await titles(atlas)).items() if title.startswith("row")} == {
            f"row {number}": 1 for number in range(6)
        }


async def test_a_failed_item_names_its_record(atlas: Any) -> None:
    result = await atlas.complete_many([999_999, "WO999999", 1])
    assert [(item.id, item.given) for item in result.failed] == [(999_999, 999_999), (None, "WO999999")]
    result = await atlas.update_many([(999_999, {"title": "x"})])
    assert [item.id for item in result.failed] == [999_999]
    missing = numpy.datetime64("NaT")
    for result in (await atlas.complete_many([missing, 1]), await atlas.update_many([(missing, {}), (1, {})])):
        assert [(item.index, type(item.error)) for item in result.failed] == [(0, AtlasNotFoundError)]
    with pytest.raises(AtlasNotFoundError, match="cannot be read"):
        await atlas.get_work_order(Decimal("NaN"))
    with pytest.raises(AtlasValidationError, match="items must be a list"):
        await atlas.create_many(None)


async def test_values_of_other_libraries(atlas: Any) -> None:
    made = await atlas.create_work_order(
        {
            "title": "x", "dueDate": date(2027, 1, 10), "estimatedDuration": Decimal("2.5"), "assetId": numpy.int64(1),
            "assignedTo": {3}, "requiredSignature": numpy.bool_(True),
        }
    )  # fmt: skip
    assert (made["dueDate"], made["estimatedDuration"]) == ("2027-01-10T00:00:00.000+00:00", 2.5)
    assert (made["assetId"], made["requiredSignature"], made["assignedTo"][0]["id"]) == (1, True, 3)
    moment = numpy.datetime64("2027-02-01T09:00:00.000000000")
    changed = await atlas.update_work_order(
        numpy.int64(made.id), {"assignedTo": (n for n in (3, 4)), "dueDate": moment}
    )
    assert (len(changed["assignedTo"]), changed["dueDate"]) == (2, "2027-02-01T09:00:00.000+00:00")
    assert (await atlas.update_asset(1, {"acquisitionCost": Decimal("12.50")})).acquisition_cost == 12.5


async def test_updates_and_completions(atlas: Any) -> None:
    made = await atlas.create_many([{"title": f"w {n}"} for n in range(6)])
    ids = [item.id for item in made.done]
    changes: list[Any] = [(id, {"priority": "LOW"}) for id in ids] + [(999_999, {"priority": "LOW"}), "no pair"]
    result = await atlas.update_many(changes)
    assert {item.record.priority for item in result.done} == {"LOW"}
    assert [type(item.error) for item in result.failed] == [AtlasNotFoundError, AtlasValidationError]
    again = await atlas.update_many({ids[0]: {"title": "by a dict"}})
    assert again.items[0].record.title == "by a dict"
    done = await atlas.complete_many(iter(ids), feedback="yearly check")
    assert {(item.record["status"], item.record.feedback) for item in done.items} == {("COMPLETED", "yearly check")}
    assert (await atlas.complete_many([])).items == []
    with pytest.raises(AtlasValidationError, match="concurrency"):
        await atlas.complete_many(ids, concurrency=0)


async def test_no_more_at_a_time(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    async with mode.client(**atlas_sandbox.credentials) as client:
        await client.get_work_order(1)
        taken: list[int] = []

        def lazily() -> Any:
            for n in range(9):
                taken.append(n)
                yield n + 1

        atlas_sandbox.add_fault("latency", path="/work-orders/*", seconds=0.2, times=None)
        seen: list[int] = []
        await client.complete_many(lazily(), concurrency=3, on_progress=lambda _: seen.append(len(taken)))
    assert seen[0] <= 6, "items are taken as there is room, not all at once"
    assert len(seen) == 9


async def test_one_without_permission(mode: Mode, atlas_sandbox: AtlasSandbox) -> None:
    account = {**atlas_sandbox.credentials, "email": "viewer@plant.example"}
    async with mode.client(**account) as client:
        result = await client.create_many([{"title": "a"}, {"title": "b"}])
    assert [type(item.error) for item in result.items] == [AtlasPermissionError] * 2


async def test_cancelling_a_run(atlas_sandbox: AtlasSandbox) -> None:
    async with Mode("async").client(**atlas_sandbox.credentials) as client:
        await client.get_work_order(1)
        atlas_sandbox.add_fault("latency", path="/work-orders", seconds=0.3, times=None)
        run = asyncio.ensure_future(client.create_many([{"title": f"c {n}"} for n in range(50)], concurrency=4))
        await asyncio.sleep(0.1)
        run.cancel()
        with pytest.raises(asyncio.CancelledError):
            await run
        atlas_sandbox.clear_faults()
        await asyncio.sleep(0.4)
        assert len([one async for one in client.iter_work_orders() if one.title.startswith("c ")]) <= 4


def test_ctrl_c_while_items_wait(atlas_sandbox: AtlasSandbox, tmp_path: Path) -> None:
    """Items that wait for the settle time of an earlier run are no longer started."""
    resume = tmp_path / "run.jsonl"
    payloads = [{"title": f"wait {n}"} for n in range(4)]
    with SyncAtlasClient(**atlas_sandbox.credentials, settle_time=0.0) as client:
        client.create_many(payloads, resume=resume)
        lines = [line for line in resume.read_text().splitlines() if '"id"' not in line]
        resume.write_text("\n".join(lines) + "\n")
    atlas_sandbox.clear_requests()
    with SyncAtlasClient(**atlas_sandbox.credentials, settle_time=6.0) as client:
        timer = threading.Timer(0.5, signal.pthread_kill, (threading.main_thread().ident, signal.SIGINT))
        timer.start()
        started = time.monotonic()
        with pytest.raises(KeyboardInterrupt):
            client.create_many(payloads, resume=resume)
        assert time.monotonic() - started < at_most(3)
    assert atlas_sandbox.requests("POST", "/work-orders") == []
