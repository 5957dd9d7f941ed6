"""Writes of the MCP server: once whatever is repeated or lost, audited, within limits."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from support.mcp_clients import agent, options_for, writes

from rivet.integrations.atlas import AtlasClient, AtlasConfigError
from rivet.integrations.atlas.mcp import AtlasMcpServer, McpAccount, McpLimits
from rivet.integrations.atlas.mcp._audit import AuditFile
from rivet.integrations.atlas.testing import AtlasSandbox

pytestmark = pytest.mark.slow

PASSWORD = "sandbox-plant-2026"


async def test_a_repeated_call_creates_nothing_twice(atlas_sandbox: AtlasSandbox) -> None:
    async with agent(options_for(atlas_sandbox)) as tools, agent(options_for(atlas_sandbox)) as another_process:
        first = await tools("create_work_order", title="Leak", asset="A000001")
        again = await tools("create_work_order", asset="A000001", title="Leak")
        other = await another_process("create_work_order", title="Leak", asset="A000001")
        at_once = await asyncio.gather(*(tools("create_work_order", title="Smoke") for _ in range(8)))
        wanted = await tools("create_work_order", title="Leak", asset="A000001", idempotencyKey="second-leak")
        assert again["isRepeated"] is True
        numbers = [one["workOrder"]["number"] for one in (first, again, other, wanted)]
        assert numbers == ["WO000005", "WO000005", "WO000005", "WO000007"]
        assert {one["workOrder"]["number"] for one in at_once} == {"WO000006"}
        async with AtlasClient(**atlas_sandbox.credentials) as client:
            meter = await client.meters.create({"name": "Run hours", "unit": "h", "updateFrequency": 7, "asset": 3})
        for tool, arguments in (
            ("comment_work_order", {"workOrder": "WO000001", "text": "Seen <at> 5 & 6"}),
            ("add_meter_reading", {"meter": meter.id, "value": 12.5}),
            ("create_request", {"title": "Noise"}),
            ("create_asset_from_nameplate", {"name": "Fan 3", "location": "L000001", "manufacturer": "KSB"}),
        ):
            one, again = await asyncio.gather(*(tools(tool, **arguments) for _ in range(2)))
            two = await another_process(tool, **arguments)
            (kind,) = {"comment", "reading", "request", "asset"} & again.keys()
            assert sorted(result.get("isRepeated", False) for result in (one, again)) == [False, True], tool
            assert one[kind] == two[kind] == again[kind], tool
        await tools("create_asset_from_nameplate", name="Fan 3", location="L000001", manufacturer="ABB")
        await tools("comment_work_order", workOrder="WO000001", text="Seen <at> 5 & 6", idempotencyKey="second")
        assert (await tools("get_work_order", workOrder="WO000001"))["commentsTotal"] == 2
        assert (await tools("get_meter", meter=meter.id))["readingsTotal"] == 1
        assert (await tools("find_assets", text="Fan 3"))["total"] == 2
        other = await tools.error("create_work_order", title="Another", idempotencyKey="second-leak")
        assert (other["kind"], "other arguments" in other["message"]) == ("conflict", True)
        await tools.error("create_work_order", title="Free", asset="A999999", idempotencyKey="third")
        await tools("create_work_order", title="Free", asset="A000001", idempotencyKey="third")


@pytest.mark.parametrize("fault", ["drop_after", "late_write"])
async def test_lost_responses_double_nothing(atlas_sandbox: AtlasSandbox, fault: Any) -> None:
    # The settle time is longer than the write is late: nothing else is promised.
    accounts = (
        McpAccount("atlas", {**atlas_sandbox.credentials, "settle_time": 4.0, "timeout": 1.0, "max_retries": 0}),
    )
    async with agent(options_for(atlas_sandbox, accounts=accounts)) as tools:
        atlas_sandbox.add_fault(fault, method="POST", path="/work-orders", times=1, seconds=0.5)
        results = [await tools.client.call_tool("create_work_order", {"title": "Lost"}) for _ in range(2)]
        assert not results[1].is_error
        found = await tools("find_work_orders", text="Lost")
        assert found["total"] == 1


async def test_an_unknown_outcome_is_not_repeated_blindly(atlas_sandbox: AtlasSandbox) -> None:
    accounts = (
        McpAccount("atlas", {**atlas_sandbox.credentials, "settle_time": 0.2, "timeout": 1.0, "max_retries": 0}),
    )
    async with agent(options_for(atlas_sandbox, accounts=accounts)) as tools:
        atlas_sandbox.add_fault("drop_after", method="POST", path="/comments", times=1)
        error = await tools.error("comment_work_order", workOrder=1, text="Once")
        assert error["kind"] == "outcome_unknown"
        again = await tools("comment_work_order", workOrder=1, text="Once")
        assert (again["comment"]["text"], again["isRepeated"]) == ("Once", True)
        assert (await tools("get_work_order", workOrder=1))["commentsTotal"] == 1
        atlas_sandbox.add_fault("late_write", method="POST", path="/comments", times=1, seconds=2.0)
        assert (await tools.error("comment_work_order", workOrder=1, text="Late"))["kind"] == "outcome_unknown"
        error = await tools.error("comment_work_order", workOrder=1, text="Late")
        assert (error["kind"], "idempotencyKey" in error["message"]) == ("conflict", True), "it is not there yet"


async def test_a_caller_that_goes_away_stops_no_write(atlas_sandbox: AtlasSandbox, tmp_path: Path) -> None:
    options = options_for(atlas_sandbox, audit_file=tmp_path / "audit.jsonl")

    def started() -> int:
        return len((tmp_path / "audit.jsonl").read_text().splitlines())

    async with agent(options) as tools:
        atlas_sandbox.add_fault("latency", path="/work-orders*", times=9, seconds=0.3)
        create = asyncio.create_task(tools("create_work_order", title="Cancelled"))
        update = asyncio.create_task(tools("update_work_order", workOrder="WO000001", title="Cancelled, too"))
        for _ in range(1_000):
            if started() >= 2:
                break
            await asyncio.sleep(0.01)
        create.cancel()
        update.cancel()
        await asyncio.gather(create, update, return_exceptions=True)
        again = await tools("create_work_order", title="Cancelled")
        assert again["isRepeated"] is True
    events = [json.loads(line)["event"] for line in (tmp_path / "audit.jsonl").read_text().splitlines()]
    assert sorted(events) == ["finished", "finished", "started", "started"]
    async with AtlasClient(**atlas_sandbox.credentials) as client:
        assert (await client.get_work_order("WO000001")).title == "Cancelled, too"


async def test_every_write_is_audited(atlas_sandbox: AtlasSandbox, tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    options = options_for(atlas_sandbox, audit_file=path, allow_delete=True)
    async with agent(options) as tools:
        assert path.stat().st_mode & 0o777 == 0o600
        await tools("find_work_orders")
        await tools("update_work_order", workOrder="WO000001", title="Line 1\nline 2", priority="MEDIUM")
        await tools("create_work_order", title="New")
        long = "x" * 9_000
        for changes in ({"description": long, "estimatedStartDate": "2026-12-01T09:00"}, {"description": "short"}):
            await tools("update_work_order", workOrder="WO000001", **changes)
        await tools("update_work_order", workOrder="WO000001", estimatedStartDate="2026-12-02T09:00")
        await tools("delete_work_order", workOrder="WO000001")
        atlas_sandbox.add_fault("status", method="PATCH", path="/work-orders/2*", status=400, times=20)
        await tools.error("complete_work_order", workOrder="WO000002")
    entries = [json.loads(line) for line in path.read_text().splitlines()]
    started, finished, _, created, *others, _, failed = entries
    (cut,) = [one for one in others if one["event"] == "started" and one["after"] == {"description": "short"}]
    assert cut["before"] == {"description": long}, "whole, so that it can be restored"
    (moved,) = [one for one in others if one["event"] == "started" and list(one["after"]) == ["estimatedStartDate"]]
    assert moved["before"] == {"estimatedStartDate": "2026-12-01T09:00+01:00"}
    (deleted,) = [one for one in others if one["event"] == "started" and one["tool"] == "delete_work_order"]
    assert deleted["before"]["title"] == "Line 1 line 2"
    assert (started["event"], finished["event"], failed["event"]) == ("started", "finished", "failed")
    assert (started["before"], started["after"]) == (
        {"title": "Replace belt of conveyor 2"}, {"title": "Line 1\nline 2"},
    )  # fmt: skip
    assert (started["user"], started["caller"], started["record"]["number"]) == (
        "admin@plant.example",
        "local",
        "WO000001",
    )
    assert started["client"] != "unknown"
    assert created["record"]["number"] == "WO000005"
    assert created["key"].startswith("mcp-")
    assert (failed["error"], failed["tool"]) == ("AtlasValidationError", "complete_work_order")
    assert PASSWORD not in path.read_text()


async def test_nothing_is_written_that_cannot_be_audited(atlas_sandbox: AtlasSandbox, tmp_path: Path) -> None:
    with pytest.raises(AtlasConfigError, match="audit file"):
        AtlasMcpServer(options_for(atlas_sandbox, audit_file=tmp_path / "none" / "audit.jsonl"))
    folder = tmp_path / "later"
    folder.mkdir()
    async with agent(options_for(atlas_sandbox, audit_file=folder / "audit.jsonl")) as tools:
        (folder / "audit.jsonl").unlink()
        folder.rmdir()
        error = await tools.error("create_work_order", title="Unseen")
        assert error["kind"] == "configuration"
    assert writes(atlas_sandbox) == []


async def test_a_write_that_is_done_is_reported_although_the_audit_fails(
    atlas_sandbox: AtlasSandbox, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    append = AuditFile._append

    def full_disk(self: AuditFile, line: str) -> None:
        if '"finished"' in line:
            raise AtlasConfigError("The disk is full.")
        append(self, line)

    monkeypatch.setattr(AuditFile, "_append", full_disk)
    async with agent(options_for(atlas_sandbox, audit_file=tmp_path / "audit.jsonl")) as tools:
        assert (await tools("create_work_order", title="Done"))["workOrder"]["title"] == "Done"
    assert "which the audit file does not say" in caplog.text


async def test_limits_of_its_own(atlas_sandbox: AtlasSandbox) -> None:
    limits = McpLimits(calls_per_minute=6, writes_per_hour=2, requests=())
    async with agent(options_for(atlas_sandbox, limits=limits)) as tools:
        for title in ("one", "two"):
            await tools("create_work_order", title=title)
        error = await tools.error("create_work_order", title="three")
        assert error["kind"] == "rate_limit"
        assert "2 writes a hour" in error["message"]
        assert error["retryAfter"] > 3000
        await tools("create_work_order", title="one")  # repeated: no write
        for _ in range(2):
            await tools("find_people")
        assert (await tools.error("find_people"))["retryAfter"] <= 60
    assert len([path for path in writes(atlas_sandbox) if path == "/work-orders"]) == 2


async def test_calls_end_in_time(atlas_sandbox: AtlasSandbox) -> None:
    limits = McpLimits(calls_per_minute=1000, requests=(), call_seconds=0.3)
    async with agent(options_for(atlas_sandbox, limits=limits)) as tools:
        atlas_sandbox.add_fault("latency", path="/work-orders*", times=30, seconds=5.0)
        error = await tools.error("weekly_report")
        assert (error["kind"], error["isRetryable"]) == ("timeout", True)
    atlas_sandbox.clear_faults()
    limits = McpLimits(calls_per_minute=1000, requests=(), concurrent_calls=1)
    async with agent(options_for(atlas_sandbox, limits=limits)) as tools:  # none waits for a turn of its own
        await asyncio.gather(*(tools("update_work_order", workOrder=one, title="One by one") for one in (1, 2, 3)))
