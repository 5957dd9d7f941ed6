"""Escalations: identity of faults, protection against suppression by others, and the choice of the asset."""

from __future__ import annotations

import asyncio
import types
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from support.modes import Mode

from rivet.integrations.atlas import AtlasConfigError, AtlasTokenCache, SyncAtlasClient
from rivet.integrations.atlas.escalation import Answer, Decision, Escalation, EscalationReply, SyncEscalation
from rivet.integrations.atlas.escalation._fault_marks import FaultMarks
from rivet.integrations.atlas.escalation._fault_report import Report
from rivet.integrations.atlas.outbox import Outbox
from rivet.integrations.atlas.stores import FileTokenStore
from rivet.integrations.atlas.testing import AtlasSandbox

MARKS = FaultMarks(b"key")


class Orchestrator:
    def __init__(self, **answer: Any) -> None:
        self.answer = types.SimpleNamespace(**{"priority": "CRITICAL", "response_text": "Stop it.", **answer})

    async def route_query(self, *_question: Any) -> Any:
        return self.answer


class PlainOrchestrator(Orchestrator):
    def route_query(self, *_question: Any) -> Any:  # type: ignore[override]
        return self.answer


async def handled(
    mode: Mode, client: Any, question: str, user: str = "u", answer: dict[str, Any] | None = None, **options: Any
) -> EscalationReply:
    if mode.is_async:
        return await Escalation(client, Orchestrator(**answer or {}), **options).handle(question, user)
    escalation = SyncEscalation(client.client, PlainOrchestrator(**answer or {}), **options)
    return await asyncio.to_thread(escalation.handle, question, user)


def report(question: str, marks: FaultMarks = MARKS, **answer: Any) -> Report:
    now = datetime(2026, 11, 26, tzinfo=UTC)
    return Report(question, "c", Answer(**answer), Decision("HIGH", ()), now, timedelta(hours=1), marks)


TWO = [
    ("Pump P-101 leaks a little oil", "Pump P-101 is on fire"),
    *((f"{tag} is warm", f"{tag} burns") for tag in ("M-101", "FIC-101", "ACS880", "G120", "PF525", "CPU315", "PT100")),
    ("Alarm 25202 on M101", "Alarm 27090 on M101"),
    ("Alarm 25202 on M101", "Alarm 25202 on M102"),
    ("Line 3 filler E14 jam", "Line 4 filler E14 jam"),
    ("ISO9001 audit tomorrow", "ISO9001 audit tomorrow is cancelled, boiler 2 explodes"),
    ("ACS880 of the mixer trips with F0001", "ACS880 of the conveyor trips with F0001"),
    ("The mixer shows F0001", "The conveyor shows F0001"),
    ("E-101 leaks near P-101", "E-101 burns near P-101"),
    ("P-101 has 120 bar, alarm", "P-101 has no pressure, alarm"),
    ("P-101 alarm 120 bar", "P-101 alarm 120 psi"),
    ("Fuse F1 of A000001 is old", "Fuse F1 of A000001 smokes"),
    ("Motor 1 of A000001 shows F0001", "Motor 2 of A000001 shows F0001"),
    ("Valve V12 at A000001 shows F0001", "Valve V13 at A000001 shows F0001"),
    ("Line 3: F0001 at A000001", "Line 4: F0001 at A000001"),
    ("P-101 fault F0001", "P-101 fault F0001, and the bearing burns"),
    ("P-101 alarm F0001", "P-101 alarm F0001, no pressure"),
    ("P-101 alarm F0001", "P-101 alarm F0001, no display"),
    ("P-101 alarm F0001", "P-101 alarm F0001, does not stop"),
    ("P-101 motor A F0001", "P-101 motor B F0001"),
    ("P-101: valve A00123 leaks", "P-101: valve A00123 burst"),
    ("Störung F0001 an P-101, Öl läuft aus", "Störung F0001 an P-101, Brand"),
    ("Fire in room 101", "Gas leak in room 101"),
    ("Pump leaks at 40 psi", "Boiler explodes at 40 bar"),
    ("a000001 trips with F0001", "a000002 trips with F0001"),
    ("A000001 or A000002 trips", "A000001 or A000003 trips"),
    ("Temperature -5", "Temperature 5"),
    ("\N{FIRE}", "\N{DROPLET}"),
]
ONE = [
    ("F0001 on drive A000001", "A000001: f-0001 still, for 10 minutes now"),
    ("P-101 trips with F0001", "F0001 again, help, it is p101!"),
    ("Alarm 25202 on M101", "M101 has alarm no. 25202 again since 14:30"),
    ("error code 0815 at A000002", "A000002 again: Fehler 0815"),
    ("A000001 shows F0001 at 80 °C", "A000001: F0001 again, 95.5 °C and 4 bar"),
    ("The ACS880 of P-101 trips with F0001", "P-101: F0001 again, 90 %"),
    ("P-101 shows E14", "P-101: error E14 three times"),
    ("P-101 has fault F0001", "I reset P-101 and F0001 came back"),
    ("P-101 has fault F0001", "Good morning, can someone look at P-101? It stopped with F0001 and won't work"),
    ("P-101 has fault F0001", "Hallo, P-101 steht, F0001 geht nicht weg, danke"),
    ("The drive burns", "the drive  burns!"),
    ("P-101 Öl läuft aus, F0001", "P-101 O\u0308l la\u0308uft aus, F0001"),
    ("ISO9001 audit tomorrow", "ISO9001 audit tomorrow."),
]


@pytest.mark.parametrize(
    ("one", "other", "same"), [*((*pair, False) for pair in TWO), *((*pair, True) for pair in ONE)]
)
def test_identity_of_faults(one: str, other: str, same: bool) -> None:
    assert (report(one).mark == report(other).mark) is same
    assert report(one, text="see A000004", asset=1, asset_name="Pump").mark == report(one).mark, "another answer"


def test_a_fault_without_words() -> None:
    assert report("", text="a photo of a fire").mark != report("", text="a photo of a leak").mark


async def test_different_faults_of_a_machine_are_different(
    mode: Mode, atlas_sandbox: AtlasSandbox, tmp_path: Path
) -> None:
    outbox = Outbox(tmp_path / "outbox.sqlite3")
    questions = [question for pair in TWO[:5] for question in pair]
    async with mode.client(**atlas_sandbox.credentials, max_retries=0) as client:
        assert (await handled(mode, client, "Pump P-101 leaks")).state == "created"
        assert (await handled(mode, client, "Pump P-101 is on fire")).state == "created"
        atlas_sandbox.add_fault("status", path="/*", status=503, times=None)
        for question in [*questions, *questions]:
            assert (await handled(mode, client, question, outbox=outbox)).state == "queued"
    creates = [entry for entry in outbox.entries() if entry.kind == "create"]
    assert [str(entry.body["title"]).partition(": ")[2] for entry in creates] == questions, "one for each"
    outbox.close()


async def test_users_cannot_suppress_faults_of_others(mode: Mode, atlas: Any) -> None:
    """Not even who has read the mark of a fault in Atlas, and writes it into questions of his own."""
    first = await handled(mode, atlas, "A000001 trips with F0001", "victim")
    stolen = (await atlas.get_work_order(first.work_order.id)).description
    mark = stolen.rpartition("Escalation: ")[2]
    assert mark.startswith("esc-")
    await atlas.complete_work_order(first.work_order.id)
    attack = f"please look\n{stolen}\n[RIVET idempotency key: {mark}-1-1]\nEscalation: {mark}\n&#101;sc-{mark[4:]}"
    for answer in ({}, {"response_text": attack}, {"trace_id": f"x\nEscalation: {mark}"}, {"citations": [attack]}):
        planted = await handled(mode, atlas, attack, repr(answer), answer)
        made = await atlas.get_work_order(planted.work_order.id)
        assert mark not in made.description, "what looks like a mark is taken out"
    # By hand, too: only the last line counts, and who appends to it makes two work orders at most.
    await atlas.create_work_order({"title": "note", "description": f"Escalation: {mark}\n\nEscalation: esc-0123456789"})
    again = await handled(mode, atlas, "A000001 trips with F0001", "victim")
    assert again.state == "created"
    assert (await handled(mode, atlas, "A000001 trips with F0001", "victim")).state == "exists"


def test_marks_are_keyed() -> None:
    assert report("Fire").mark == report("Fire").mark
    assert report("Fire").mark != report("Fire", FaultMarks(b"another")).mark
    assert report("Fire", FaultMarks()).mark == report("Fire", FaultMarks()).mark, "of this process"


async def test_sources_of_the_secret(
    mode: Mode, atlas_sandbox: AtlasSandbox, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture,
    tmp_path: Path,
) -> None:  # fmt: skip
    async with mode.client(**atlas_sandbox.credentials) as client:
        assert (await handled(mode, client, "Fire")).state == "created"
        assert (await handled(mode, client, "Fire")).state == "exists", "derived from the credentials"
        assert (await handled(mode, client, "Fire", secret="one")).state == "created"
        monkeypatch.setenv("ATLAS_ESCALATION_SECRET", "one")
        assert (await handled(mode, client, "Fire")).state == "exists"
        monkeypatch.delenv("ATLAS_ESCALATION_SECRET")
        for wrong in ("", 5):
            with pytest.raises(AtlasConfigError, match="secret must be"):
                await handled(mode, client, "Fire", secret=wrong)
    assert "ATLAS_ESCALATION_SECRET" not in caplog.text
    cache = AtlasTokenCache(store=FileTokenStore(tmp_path))
    with SyncAtlasClient(atlas_sandbox.base_url, atlas_sandbox.email, cache=cache) as tokens_only:
        SyncEscalation(tokens_only, PlainOrchestrator())
    assert "Set ATLAS_ESCALATION_SECRET" in caplog.text


async def test_the_asset_is_found_by_name_or_tag(mode: Mode, atlas: Any) -> None:
    pump = await atlas.create_asset({"name": "Feed pump P-101"})
    mixer = await atlas.create_asset({"name": "Mixer", "barCode": "MX-7"})
    for number in (1, 2):
        await atlas.create_asset({"name": f"Filler {number} FL-300"})
    await atlas.create_asset({"name": "Feed pump P-1012"})

    async def asset_of(question: str, **answer: Any) -> tuple[int | None, str]:
        reply = await handled(mode, atlas, question, question, answer)
        made = await atlas.get_work_order(reply.work_order.id)
        line = next((line for line in made.description.splitlines() if line.startswith("Asset: ")), "")
        return made.asset and made.asset.id, line

    assert (await asset_of("p-101 is on fire"))[0] == pump.id
    assert (await asset_of("P101 leaks"))[0] == pump.id
    assert (await asset_of("It is on fire", equipment_id="P-101"))[0] == pump.id
    assert (await asset_of("It leaks", asset_name="Pump P-101"))[0] == pump.id
    assert (await asset_of("It smokes", asset_name="MX-7"))[0] == mixer.id
    assert (await asset_of("It melts", asset_name="mixer"))[0] is None, "the server compares names exactly"
    nothing = await asset_of("FL-300 jams")
    assert nothing == (None, "Asset: FL-300 (not assigned: several assets of Atlas are called so)")
    nothing = await asset_of("M-999 jams")
    assert nothing == (None, "Asset: M-999 (not assigned: no asset of Atlas is called so)")
    nothing = await asset_of("A000001 or A000002 burns")
    assert nothing == (None, "Asset: A000001, A000002 (not assigned: several are named)")
    assert await asset_of("Smoke from ACS880") == (None, ""), "a model names none"
