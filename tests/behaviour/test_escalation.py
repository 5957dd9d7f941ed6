"""Escalations: what becomes a work order, once, by which policy."""

from __future__ import annotations

import ast
import asyncio
import re
import time
import types
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from support.modes import Mode
from support.orchestrators import Orchestrator, count, critical, handled
from support.recorded import ROOT

from rivet.integrations.atlas import AtlasConfigError, SyncAtlasClient
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas.atoms import atoms_of
from rivet.integrations.atlas.escalation import Answer, Decision, Escalation, EscalationPolicy, read_answer
from rivet.integrations.atlas.testing import AtlasSandbox

RIVET = {
    "text": "Isolate the drive first.",
    "agent_id": "siemens_agent",
    "route_taken": "A_direct_sme",
    "links": ["https://manuals.example/vfd.pdf", "kb://atom/abb:vfd:dc-link"],
    "confidence": 0.83,
    "suggested_actions": ["Lock out", "Measure the DC link"],
    "safety_warnings": ["Capacitors stay charged for 5 minutes"],
    "cited_documents": [
        {"title": "Drive manual", "url": "kb://atom/x", "atom_id": "siemens:g120:f30001"},
        "Bulletin 7",
    ],
    "trace": {"trace_id": "tr-9", "vendor": "Siemens", "intent": {"urgency_score": 9}},
}


async def test_the_shape_of_the_contract(mode: Mode, atlas: Any) -> None:
    reply = await handled(mode, atlas, critical(), "A000001 is on\nfire", "telegram_1")
    assert (reply.state, reply.decision.reasons) == ("created", ("priority CRITICAL",))
    made = await atlas.get_work_order(reply.text.rpartition(" ")[2])
    assert reply.text == f"Stop it.\n\n🔧 Work order created: {made.custom_id}"
    assert (made["title"], made["priority"], made["status"]) == (
        "Critical Issue: A000001 is on fire",
        "CRITICAL",
        "PENDING",
    )
    assert [person.id for person in made.assigned_to] == [4]
    assert made.asset.custom_id == "A000001"
    assert "User query: A000001 is on\nfire\n\nRIVET response: Stop it." in made["description"]


async def test_the_shape_of_rivet(mode: Mode, atlas: Any) -> None:
    request = types.SimpleNamespace(user_id="telegram_1", text="Drive trips with F30001 & smoke", conversation_id="c-1")
    reply = await handled(mode, atlas, types.SimpleNamespace(**RIVET), request)
    assert (reply.state, reply.decision.reasons) == ("created", ("urgency 9 of 10", "safety warnings"))
    made = await atlas.get_work_order(reply.work_order.id)
    assert made["priority"] == "CRITICAL"
    for line in (
        "Safety warnings:\n- Capacitors stay charged for 5 minutes",
        "Suggested actions:\n- Lock out\n- Measure the DC link",
        "- Drive manual (kb://atom/x)\n- Bulletin 7\n- https://manuals.example/vfd.pdf",
        "Knowledge atoms:\n- siemens:g120:f30001\n- abb:vfd:dc-link",
        "Route: A_direct_sme\nTrace: tr-9",
    ):
        assert line in made["description"]
    assert atoms_of(made) == ("siemens:g120:f30001", "abb:vfd:dc-link")
    calm = {**RIVET, "safety_warnings": [], "trace": None, "confidence": 0.2}
    reply = await handled(mode, atlas, calm, request)
    assert (reply.state, reply.text, reply.work_order) == ("not needed", "Isolate the drive first.", None)
    wary = EscalationPolicy(confidence=0.5)
    diagnosed = {
        "root_cause": "Wear",
        "repair_steps": ["Replace the belt"],
        "confidence": 0.1,
        "asset_name": "Main Pump",
    }
    asset = await atlas.create_asset({"name": "Main Pump"})
    reply = await handled(mode, atlas, diagnosed, "It squeaks", "u", policy=wary)
    assert (reply.work_order["priority"], reply.work_order.asset.id) == ("MEDIUM", asset.id)


async def test_one_fault_is_one_work_order(mode: Mode, atlas: Any) -> None:
    first = await handled(mode, atlas, critical(), "A000003 trips with F-0001", "u")
    again = await handled(mode, atlas, critical(), "it is F0001 again at a000003, what now?", "u")
    assert (first.state, again.state) == ("created", "exists")
    assert again.text.endswith(f"Work order exists: {first.work_order.custom_id}")
    for question, user in (("A000003: F0002", "u"), ("A000003: F0001", "another"), ("F0001 at A000002", "u")):
        assert (await handled(mode, atlas, critical(), question, user)).state == "created"
    assert await count(atlas) == 4
    at_once = [handled(mode, atlas, critical(), "Smoke from the motor", "u") for _ in range(5)]
    replies = await asyncio.gather(*at_once)
    assert len({reply.work_order.id for reply in replies}) == 1
    assert await count(atlas) == 5


async def test_a_recurring_fault(mode: Mode, atlas: Any) -> None:
    first = await handled(mode, atlas, critical(), "F0001", "u")
    await atlas.complete_work_order(first.work_order.id)
    again = await handled(mode, atlas, critical(), "F0001", "u")
    assert (again.state, again.work_order.id != first.work_order.id) == ("created", True)
    assert (await handled(mode, atlas, critical(), "F0001", "u")).state == "exists"


async def test_windows_that_meet(mode: Mode, atlas: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    now = time.time()
    window = timedelta(seconds=(now + 30) / 20_000)  # the next one begins in 30 seconds
    monkeypatch.setattr(clock, "wall", lambda: now)
    first = await handled(mode, atlas, critical(), "F0001", "u", window=window)
    monkeypatch.setattr(clock, "wall", lambda: now + 60)
    again = await handled(mode, atlas, critical(), "F0001", "u", window=window)
    assert (again.state, again.work_order.id) == ("exists", first.work_order.id)


async def test_an_asset_or_expert_unknown_to_atlas(mode: Mode, atlas: Any) -> None:
    response = types.SimpleNamespace(
        priority="CRITICAL", response_text="Stop.", recommended_expert_id="nobody@plant.example", asset_id="A999999"
    )
    reply = await handled(mode, atlas, response, "&" * 300 + "\x00\udcff", "u")
    assert reply.state == "created"
    made = await atlas.get_work_order(reply.work_order.id)
    assert (made.assigned_to, made.asset) == ([], None)
    assert "Recommended expert: nobody@plant.example" in made["description"]
    unknown = made["description"].partition("Unknown to Atlas: ")[2].partition("\n")[0]
    assert set(unknown.split(", ")) == {"nobody@plant.example", "A999999"}
    for asset in (99_999, "99999", "7c1e-equipment"):
        response = types.SimpleNamespace(priority="CRITICAL", response_text="Stop.", asset_id=asset)
        assert (await handled(mode, atlas, response, f"fault of {asset!r}", repr(asset))).state == "created"


async def test_the_page(
    atlas_sandbox: AtlasSandbox,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The example of docs/integrations/rivet.md runs as written."""
    monkeypatch.chdir(tmp_path)
    for name, value in atlas_sandbox.environment.items():
        monkeypatch.setenv(name, value)
    page = (ROOT / "docs" / "integrations" / "rivet.md").read_text(encoding="utf-8")
    code, atoms, loop = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    names: dict[str, Any] = {"orchestrator": Orchestrator(critical())}
    compiled = compile(code, "rivet.md", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    await eval(compiled, names)
    assert "Work order created: WO00000" in capsys.readouterr().out
    names["outbox"].close()
    with SyncAtlasClient() as client:
        await asyncio.to_thread(exec, atoms, {"client": client})
        assert "WO000001 PENDING ('siemens:s7-1200:f003'," in capsys.readouterr().out
        await asyncio.to_thread(exec, loop, {"client": client, "handler": print})
        assert "Round(noted=0, told=0, failed=0)" in capsys.readouterr().out


@pytest.mark.parametrize(
    "response",
    [
        None, 5, [], {}, {"text": 5, "trace": "x", "links": {"a": 1}, "cited_documents": [None, 5, {}, [1]]},
        {"confidence": float("nan"), "urgency_score": "high", "safety_warnings": [None, 3], "priority": 7},
        types.SimpleNamespace(trace=types.SimpleNamespace(intent=5), recommended_expert_id=True),
    ],
)  # fmt: skip
def test_answers_of_no_known_shape(response: Any) -> None:
    assert EscalationPolicy(confidence=0.9).decide(read_answer(response)) == Decision(None, ())


def test_policies() -> None:
    decide = EscalationPolicy(confidence=0.4).decide
    assert decide(Answer(priority="HIGH")).priority is None
    assert decide(Answer(urgency=8)) == Decision("HIGH", ("urgency 8 of 10",))
    assert decide(Answer(escalate=True, confidence=0.1)).reasons == ("the orchestrator asks for it", "confidence 10%")
    assert EscalationPolicy(priorities=("p1",)).decide(Answer(priority="P1")).priority == "HIGH"
    assert EscalationPolicy(urgency=None, safety_warnings=False, wanted=False).decide(
        Answer(urgency=10, safety_warnings=("x",), escalate=True)
    ) == Decision(None, ())
    for wrong in ({"urgency": 11}, {"confidence": 2}, {"priorities": "CRITICAL"}):
        with pytest.raises(AtlasConfigError):
            EscalationPolicy(**wrong)  # type: ignore[arg-type]


async def test_invalid_arguments(mode: Mode, atlas: Any) -> None:
    wrong = [{"window": 5}, {"window": timedelta.max}, {"patience": 0}, {"patience": 1e12}, {"policy": 5}]
    for options in [*wrong, {"patience": "5"}, {"patience": float("inf")}]:
        with pytest.raises(AtlasConfigError):
            await handled(mode, atlas, critical(), "x", "u", **options)
    with pytest.raises(AtlasConfigError, match="route_query"):
        Escalation(atlas, object())  # type: ignore[arg-type]
