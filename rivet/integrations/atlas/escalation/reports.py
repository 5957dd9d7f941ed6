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

State = Literal["not needed", "created", "exists", "queued", "unknown", "failed"]

LONGEST_TEXT = 8_000
"""Characters of the question and of the answer that go into the work order."""

_ASSET_NUMBER = re.compile(r"\bA\d{6}\b", re.IGNORECASE)
"""How Atlas numbers assets (recorded: A000001)."""
_FAULT_CODE = re.compile(r"\b[A-Z]{1,4}-?\d{2,6}\b", re.IGNORECASE)
"""Codes such as F0001 and E-14; a space before the number would make codes of "room 101" and "for 10 minutes"."""
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class EscalationReply:
    """What the user is told, and what became of the fault.

    Attributes:
        text: The answer, and a line about the work order if there is one.
        answer: The answer as it was read.
        decision: Whether it was escalated, and why.
        state: ``not needed``, ``created``, ``exists`` (an earlier work order of the same conversation and fault),
            ``queued`` (in the outbox until Atlas is back), ``unknown`` (the reply of the create was lost), ``failed``.
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
        self.asset_name = _clean(answer.asset_name) if answer.asset_name else None
        number = _ASSET_NUMBER.search(f"{question} {answer.text}")
        self.asset = answer.asset if answer.asset is not None else number[0].upper() if number else None
        # By the question alone: another answer to it does not make another fault.
        fault = "\n".join([conversation, *_fault(self._question or _clean(answer.text))])
        self.mark = f"esc-{hashlib.sha256(fault.encode(errors='replace')).hexdigest()[:16]}"
        """Stands in its description: the same for the same fault of a conversation."""
        self._window = int(now.timestamp() // window.total_seconds())
        self.since = now - window
        self.finished = 0
        """Work orders of it within the window that are finished: the fault is there again."""

    @property
    def key(self) -> str:
        """The idempotency key. Windows that meet between two questions are why the mark is searched for as well."""
        return f"{self.mark}-{self._window}-{self.finished}"

    def drop(self, fields: Any) -> bool:
        """Do without what Atlas does not know, or without all that is optional; False if there is nothing left."""
        optional = self.optional()
        unknown = {"assetId" if name == "asset" else name for name in fields} & optional.keys() or optional.keys()
        self._dropped |= {name: optional[name] for name in unknown}
        return bool(unknown)

    def optional(self) -> dict[str, Any]:
        """What the work order can do without: its asset and who should deal with it."""
        expert = None if self._answer.expert is None else [self._answer.expert]
        named = {"assignedTo": expert, "assetId": self.asset}
        return {name: value for name, value in named.items() if value is not None and name not in self._dropped}

    def payload(self) -> dict[str, Any]:
        """The work order, in RIVET's words, without what is optional."""
        priority = self._decision.priority
        return {
            "title": _title("Critical Issue" if priority == "CRITICAL" else "Escalated", self._question),
            "description": self._description(),
            "priority": priority,
            "status": "PENDING",
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
            ("Asset", self.asset if self.asset is not None else self.asset_name),
            ("Recommended expert", answer.expert),
            (
                "Unknown to Atlas",
                ", ".join(str(value[0] if isinstance(value, list) else value) for value in self._dropped.values()),
            ),
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
    """What a fault is known by: the assets that the question names, and its codes, or else its words."""
    assets = {number.upper() for number in _ASSET_NUMBER.findall(question)}
    codes = {code.upper().replace("-", "") for code in _FAULT_CODE.findall(question)} - assets
    return [*sorted(assets), "", *(sorted(codes) or re.findall(r"\w+", question.casefold()))]


def _title(kind: str, question: str) -> str:
    shown = " ".join(question.split())[:100] or "no question"
    while len(html.escape(f"{kind}: {shown}", quote=False)) > SHORT_TEXT:
        shown = shown[:-1]
    return f"{kind}: {shown}"
