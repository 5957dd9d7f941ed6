"""The work order that reports a fault: what stands in it, and what it is known by."""

from __future__ import annotations

import hashlib
import html
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Literal

from atlas_api.models.work_order import WorkOrder

from rivet.integrations.atlas.fields import SHORT_TEXT

from .answers import Answer
from .policy import Decision

State = Literal["not needed", "created", "exists", "queued", "failed"]

LONGEST_TEXT = 8_000
"""Characters of the question and of the answer that go into the work order."""

_ASSET_NUMBER = re.compile(r"\bA\d{6}\b")
"""How Atlas numbers assets (recorded: A000001)."""
_FAULT_CODE = re.compile(r"\b[A-Z]{1,4}[-_ ]?\d{2,6}\b")
"""Codes such as F0001, E-14, ALM 203."""
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class EscalationReply:
    """What the user is told, and what became of the fault.

    Attributes:
        text: The answer, and a line about the work order if there is one.
        answer: The answer as it was read.
        decision: Whether it was escalated, and why.
        state: ``not needed``, ``created``, ``exists`` (an earlier work order of the same conversation and fault),
            ``queued`` (in the outbox until Atlas is back), ``failed``.
        work_order: The work order, if it is in Atlas.
        error: Why it is not.
    """

    text: str = field(repr=False)
    answer: Answer = field(repr=False)
    decision: Decision
    state: State
    work_order: WorkOrder | None = field(default=None, repr=False)
    error: Exception | None = field(default=None, repr=False)


class Report:
    """One fault of one conversation.

    Args:
        question: What the user asked.
        conversation: Which conversation it was in.
        answer: What the user was told.
        decision: Why it is escalated.
        now: The time.
        window: How long the same fault of a conversation is one.
    """

    def __init__(
        self, question: str, conversation: str, answer: Answer, decision: Decision, now: datetime, window: timedelta
    ) -> None:
        self._question, self._answer, self._decision = _clean(question), answer, decision
        self._dropped: dict[str, Any] = {}
        number = _ASSET_NUMBER.search(f"{question} {answer.text}")
        self.asset_name = answer.asset_name
        self.asset = answer.asset if answer.asset is not None else number[0] if number else None
        fault = "\n".join([conversation, str(self.asset or answer.asset_name or ""), *_fault(self._question)])
        self.mark = f"esc-{hashlib.sha256(fault.encode()).hexdigest()[:16]}"
        """Stands in its description: the same for the same fault of a conversation."""
        self.key = f"{self.mark}-{int(now.timestamp() // window.total_seconds())}"
        """The idempotency key. Windows that meet between two questions are why the mark is searched for as well."""
        self.since = now - window

    def drop(self, fields: Any) -> bool:
        """Do without what Atlas does not know; False if there is nothing to do without."""
        found = {name: self._optional()[name] for name in fields if name in self._optional()}
        self._dropped |= found
        return bool(found)

    def _optional(self) -> dict[str, Any]:
        named = {"assignedTo": self._answer.expert, "assetId": self.asset}
        return {name: value for name, value in named.items() if value is not None and name not in self._dropped}

    def payload(self) -> dict[str, Any]:
        """The work order, in RIVET's words."""
        optional = self._optional()
        if "assignedTo" in optional:
            optional["assignedTo"] = [optional["assignedTo"]]
        priority = self._decision.priority
        return {
            "title": _title("Critical Issue" if priority == "CRITICAL" else "Escalated", self._question),
            "description": self._description(),
            "priority": priority,
            "status": "PENDING",
            **optional,
        }

    def _description(self) -> str:
        answer = self._answer
        parts = [
            f"User query: {self._question[:LONGEST_TEXT]}",
            f"RIVET response: {_clean(answer.text)[:LONGEST_TEXT]}",
        ]
        for heading, lines in (
            ("Safety warnings", answer.safety_warnings),
            ("Suggested actions", answer.steps),
            ("Citations", answer.citations),
            ("Knowledge atoms", answer.atoms),
        ):
            if lines:
                parts.append("\n".join([f"{heading}:", *(f"- {_clean(line)[:500]}" for line in lines[:50])]))
        facts = [
            ("Escalated for", ", ".join(self._decision.reasons)),
            ("Route", answer.route),
            ("Trace", answer.trace_id),
            ("Asset", answer.asset_name),
            ("Recommended expert, whom Atlas does not know", self._dropped.get("assignedTo")),
            ("Asset, which Atlas does not know", self._dropped.get("assetId")),
            ("Escalation", self.mark),
        ]
        parts.append("\n".join(f"{name}: {_clean(str(value))[:500]}" for name, value in facts if value))
        return "\n\n".join(parts)


def utc_now(seconds: float) -> datetime:
    """A time of the wall clock."""
    return datetime.fromtimestamp(seconds, UTC)


def _clean(text: str) -> str:
    return _CONTROLS.sub(" ", text).strip()


def _fault(question: str) -> list[str]:
    """What a fault is known by: its codes if the question names some, else its words."""
    codes = sorted({re.sub(r"[-_ ]", "", code) for code in _FAULT_CODE.findall(question.upper())})
    numbers = {number for number in codes if _ASSET_NUMBER.fullmatch(number)}
    return [code for code in codes if code not in numbers] or [" ".join(question.casefold().split())]


def _title(kind: str, question: str) -> str:
    shown = " ".join(question.split())[:100] or "no question"
    while len(html.escape(f"{kind}: {shown}", quote=False)) > SHORT_TEXT:
        shown = shown[:-1]
    return f"{kind}: {shown}"
