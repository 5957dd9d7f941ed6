"""The MCP server with --confirm: drafts, and a person who is asked through the client."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import mcp_types as types
import pytest
from support.mcp_clients import agent, options_for, writes

from rivet.integrations.atlas import AtlasClient
from rivet.integrations.atlas.mcp import _drafts
from rivet.integrations.atlas.testing import AtlasSandbox

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_a_draft_is_confirmed_by_a_second_call(atlas_sandbox: AtlasSandbox, mode: str, tmp_path: Path) -> None:
    options = options_for(atlas_sandbox, confirm=True, allow_delete=True, audit_file=tmp_path / "audit.jsonl")
    async with agent(options, mode=mode) as tools:
        made = await tools("create_work_order", title="Fault", priority="HIGH")
        again = await tools("create_work_order", title="Fault", priority="HIGH")
        assert made["draft"]["id"] == again["draft"]["id"], "one draft for the same call"
        assert "confirm_draft" in made["next"]
        update = (await tools("update_work_order", workOrder="WO000001", priority="LOW"))["draft"]
        assert (update["before"], update["after"]) == ({"priority": "MEDIUM"}, {"priority": "LOW"})
        assert update["record"]["number"] == "WO000001"
        delete = (await tools("delete_work_order", workOrder="WO000002"))["draft"]
        assert writes(atlas_sandbox) == [], "nothing is written before"
        assert len((await tools("list_drafts"))["drafts"]) == 3
        both = await asyncio.gather(*(tools("confirm_draft", draft=made["draft"]["id"]) for _ in range(5)))
        assert {one["workOrder"]["number"] for one in both} == {"WO000005"}, "confirmed five times, created once"
        assert (await tools("confirm_draft", draft=update["id"], approvedBy="Ada"))["workOrder"]["priority"] == "LOW"
        twice = await tools.error("confirm_draft", draft=update["id"])
        assert twice["kind"] == "not_found"
        assert "Delete" in (await tools("discard_draft", draft=delete["id"]))["discarded"]
        assert (await tools.error("confirm_draft", draft=delete["id"]))["kind"] == "not_found"
        assert (await tools.error("confirm_draft", draft="x" * 16))["kind"] == "not_found"
        assert (await tools("list_drafts"))["drafts"] == []
    assert writes(atlas_sandbox) == ["/work-orders", "/work-orders/1"]
    entries = [json.loads(line) for line in (tmp_path / "audit.jsonl").read_text().splitlines()]
    assert [one["approvedBy"] for one in entries if one["event"] == "finished"] == ["confirm_draft by local", "Ada"]


async def test_what_is_confirmed_is_what_was_shown(atlas_sandbox: AtlasSandbox) -> None:
    async with agent(options_for(atlas_sandbox, confirm=True)) as tools:
        draft = (await tools("complete_work_order", workOrder="WO000001", feedback="Done"))["draft"]
        async with AtlasClient(**atlas_sandbox.credentials) as other:
            await other.update_work_order("WO000001", {"title": "Another job"})
        assert (await tools.error("confirm_draft", draft=draft["id"]))["kind"] == "conflict"
        now = (await tools("get_work_order", workOrder="WO000001"))["workOrder"]
        assert (now["status"], now["title"]) == ("PENDING", "Another job")


@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_a_person_confirms_through_the_client(atlas_sandbox: AtlasSandbox, mode: str, tmp_path: Path) -> None:
    asked: list[str] = []
    answers = iter(["accept", "decline", "cancel"])

    async def person(_context: Any, question: types.ElicitRequestParams) -> types.ElicitResult:
        asked.append(question.message)
        action: Any = next(answers)
        return types.ElicitResult(action=action, content={"approvedBy": "Ada"} if action == "accept" else None)

    options = options_for(atlas_sandbox, confirm=True, audit_file=tmp_path / "audit.jsonl")
    async with agent(options, mode=mode, elicitation_callback=person) as tools:
        done = await tools("update_work_order", workOrder="WO000001", priority="HIGH")
        assert done["workOrder"]["priority"] == "HIGH"
        for _ in range(2):
            error = await tools.error("create_work_order", title="No")
            assert "did not agree" in error["message"]
        assert (await tools("list_drafts"))["drafts"] == []
    assert "WO000001" in asked[0]
    assert '{"priority": "MEDIUM"}' in asked[0]
    assert writes(atlas_sandbox) == ["/work-orders/1"]
    entries = [json.loads(line) for line in (tmp_path / "audit.jsonl").read_text().splitlines()]
    assert [(one["event"], one["approvedBy"]) for one in entries] == [("started", "Ada"), ("finished", "Ada")]


async def test_a_draft_shows_what_it_does(atlas_sandbox: AtlasSandbox) -> None:
    async with agent(options_for(atlas_sandbox, confirm=True, allow_delete=True)) as tools:
        seen = (await tools("update_work_order", workOrder="WO000001", title="Mine"))["draft"]
        delete = (await tools("delete_work_order", workOrder="WO000001"))["draft"]
        key = {"idempotencyKey": "k-1"}
        one, two = [(await tools("create_work_order", title=title, **key))["draft"] for title in ("One", "Two")]
        assert one["id"] != two["id"], "another call is another draft, whatever its key"
        async with AtlasClient(**atlas_sandbox.credentials) as other:
            await other.update_work_order("WO000001", {"title": "Theirs"})
        now = (await tools("update_work_order", workOrder="WO000001", title="Mine"))["draft"]
        assert now["before"] == {"title": "Theirs"}
        assert (await tools.error("confirm_draft", draft=seen["id"]))["kind"] == "not_found", "what was seen is gone"
        assert (await tools.error("confirm_draft", draft=delete["id"]))["kind"] == "conflict"
        assert (await tools("confirm_draft", draft=one["id"]))["workOrder"]["title"] == "One"
        assert (await tools.error("confirm_draft", draft=two["id"]))["kind"] == "conflict", "its key is that of another"
    assert writes(atlas_sandbox) == ["/work-orders/1", "/work-orders"]


@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_a_model_cannot_confirm_what_a_person_is_asked(
    atlas_sandbox: AtlasSandbox, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    async def person(_context: Any, question: types.ElicitRequestParams) -> types.ElicitResult:
        asked.append(question.message)
        if len(asked) == 1:  # while the person reads, the model confirms by itself: the person is asked again
            (draft,) = (await tools("list_drafts"))["drafts"]
            assert "did not agree" in (await tools.error("confirm_draft", draft=draft["id"]))["message"]
            return types.ElicitResult(action="accept")
        return types.ElicitResult(action="decline" if len(asked) == 2 else "accept")

    async with agent(options_for(atlas_sandbox, confirm=True), mode=mode, elicitation_callback=person) as tools:
        late = await tools.error("update_work_order", workOrder="WO000001", description="d" * 9_000)
        assert late["kind"] == "not_found", "it was declined meanwhile"
        monkeypatch.setattr(_drafts, "DRAFT_SECONDS", 0.0)
        assert (await tools.error("create_work_order", title="Too late"))["kind"] == "not_found"
        monkeypatch.undo()
        await tools("update_work_order", workOrder="WO000001", description="b" * 9_000)
        await tools("update_work_order", workOrder="WO000001", description="after", title="The last")
    assert len(asked) == 5
    assert "[7500 more characters]" in asked[0]
    assert asked[4].index("The last") < asked[4].index("bbb"), "what is there does not hide what is written"
    assert writes(atlas_sandbox) == ["/work-orders/1", "/work-orders/1"]
