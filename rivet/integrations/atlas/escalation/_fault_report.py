"""Fault report: the content of its work order, and the mark that identifies it."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Literal

from atlas_api.models.asset import Asset
from atlas_api.models.work_order import WorkOrder

from rivet.integrations.atlas._search.fields import AssetF
from rivet.integrations.atlas._support.defaults import SHORT_TEXT
from rivet.integrations.atlas.escalation._answers import Answer
from rivet.integrations.atlas.escalation._fault_marks import LABEL, FaultMarks, without_marks
from rivet.integrations.atlas.escalation._faults import ASSET_NUMBER, names_tag, read_fault, tags_of
from rivet.integrations.atlas.escalation._policy import Decision
from rivet.integrations.atlas.filters import Filter

State = Literal["not needed", "created", "exists", "queued", "unknown", "failed"]

MAX_TEXT_CHARACTERS = 8_000
"""Maximum characters of the question and of the answer in the work order."""

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class EscalationReply:
    """Reply to the user, with the state of the work order.

    Attributes:
        text: The answer, and a line about the work order if there is one.
        answer: The parsed answer.
        decision: Whether it was escalated, and why.
        state: ``not needed``, ``created``, ``exists`` (an earlier work order of the same conversation and fault),
            ``queued`` (in the outbox until Atlas is reachable), ``unknown`` (the response to the create was lost),
            ``failed``.
        work_order: The work order, if it is in Atlas.
        error: Why it is not in Atlas.
    """

    text: str = field(repr=False)
    answer: Answer = field(repr=False)
    decision: Decision
    state: State
    work_order: WorkOrder | None = field(default=None, repr=False)
    error: Exception | None = field(default=None, repr=False)


class Report:
    """Report of one fault of one conversation.

    Args:
        question: The user's question.
        conversation: Id of the conversation.
        answer: The answer.
        decision: Why it is escalated.
        now: The current time.
        window: How long a repeated fault of a conversation counts as the same.
        marks: Generator of its mark.

    Attributes:
        mark: Identifies the fault in the description: the same for the same fault of a conversation.
        asset: The asset's id or number, if known.
        names: Names and tags to search for, if the asset is not known.
        finished: Number of its work orders within the window that are finished: the fault has recurred.
    """

    def __init__(
        self,
        question: str,
        conversation: str,
        answer: Answer,
        decision: Decision,
        now: datetime,
        window: timedelta,
        marks: FaultMarks | None = None,
    ) -> None:
        self._question, self._answer, self._decision = _clean(question), answer, decision
        self._dropped: dict[str, Any] = {}
        self.asset, self.names, self._asset_line = _asset_of(self._question, answer)
        # By the question alone: another answer to it is not another fault.
        fault = read_fault(self._question or _clean(answer.text))
        self.mark = (marks or FaultMarks()).mark([conversation, *fault.identity])
        self._window = int(now.timestamp() // window.total_seconds())
        self.since = now - window
        self.finished = 0

    @property
    def key(self) -> str:
        """Idempotency key. The mark is searched for as well, since a window may end between two questions."""
        return f"{self.mark}-{self._window}-{self.finished}"

    def choose_asset(self, found: Iterable[Asset]) -> None:
        """Choose the asset with one of the names, or else tags; none if there are several, which the report says."""
        there = {asset.id: asset for asset in found if not asset.archived}
        exact = [id for id, asset in there.items() if any(_has_name(asset, name) for name in self.names)]
        named = exact or [id for id, asset in there.items() if any(_has_tag(asset, name) for name in self.names)]
        if len(named) == 1:
            self.asset = named[0]
        else:
            how_many = "several assets of Atlas are" if named else "no asset of Atlas is"
            self._asset_line += f" (not assigned: {how_many} called so)"

    def drop(self, fields: Any) -> bool:
        """Drop optional fields that Atlas rejects, or all of them; return False if nothing was left to drop."""
        optional = self.optional()
        unknown = {"assetId" if name == "asset" else name for name in fields} & optional.keys() or optional.keys()
        self._dropped |= {name: optional[name] for name in unknown}
        return bool(unknown)

    def optional(self) -> dict[str, Any]:
        """Return the optional fields of the work order: its asset and assignee."""
        expert = None if self._answer.expert is None else [self._answer.expert]
        named = {"assignedTo": expert, "assetId": self.asset}
        return {name: value for name, value in named.items() if value is not None and name not in self._dropped}

    def payload(self) -> dict[str, Any]:
        """Return the work order's payload, with RIVET's enum values, without the optional fields."""
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
            f"User query: {self._question[:MAX_TEXT_CHARACTERS]}",
            f"RIVET response: {_clean(answer.text)[:MAX_TEXT_CHARACTERS]}",
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
            ("Asset", self.asset if self.asset is not None else self._asset_line),
            ("Recommended expert", answer.expert),
            (
                "Unknown to Atlas",
                ", ".join(str(value[0] if isinstance(value, list) else value) for value in self._dropped.values()),
            ),
        ]
        fact_lines = [f"{name}: {_one_line(str(value))[:500]}" for name, value in facts if value]
        # The last line: of several that look like it, only this one counts.
        parts.append("\n".join([*fact_lines, f"{LABEL}: {self.mark}"]))
        return "\n\n".join(parts)


def called(name: str) -> Filter[Asset]:
    """Return the filter for assets that may have a name or a tag; choose_asset() checks which have it."""
    found = (AssetF.name == name) | (AssetF.bar_code == name)
    if name in tags_of(name):
        digits = "".join(letter for letter in name if letter.isdigit())
        found |= AssetF.name.contains(digits) | AssetF.bar_code.contains(digits)
    return found


def utc_now(seconds: float) -> datetime:
    """Convert a wall clock time to a UTC datetime."""
    return datetime.fromtimestamp(seconds, UTC)


def _clean(text: str) -> str:
    return without_marks(_CONTROLS.sub(" ", text)).strip()


def _one_line(text: str) -> str:
    return " ".join(_clean(text).split())


def _asset_of(question: str, answer: Answer) -> tuple[int | str | None, tuple[str, ...], str]:
    """Return the asset's id or number, if known; else the names and tags to search for; and the line about it."""
    given = answer.asset
    if isinstance(given, int) or (given is not None and (given.isdecimal() or ASSET_NUMBER.fullmatch(given))):
        return given, (), ""
    for text in (question, answer.text) if given is None else ():
        numbers = tuple(dict.fromkeys(number.upper() for number in ASSET_NUMBER.findall(text)))
        if len(numbers) == 1:
            return numbers[0], (), ""
        if numbers:
            return None, (), f"{', '.join(numbers)} (not assigned: several are named)"
    if name := _one_line(given or answer.asset_name or ""):
        return None, tuple(dict.fromkeys([name, *tags_of(name)])), name
    tags = tags_of(question)
    return None, tags, ", ".join(tags)


def _texts_of(asset: Asset) -> list[str]:
    """Return its name and its bar code, without HTML entities."""
    return [html.unescape(text).strip() for text in (asset.name, asset.bar_code) if isinstance(text, str)]


def _has_name(asset: Asset, name: str) -> bool:
    return any(text.casefold() == name.casefold() for text in _texts_of(asset))


def _has_tag(asset: Asset, name: str) -> bool:
    return name in tags_of(name) and any(names_tag(text, name) for text in _texts_of(asset))


def _title(kind: str, question: str) -> str:
    shown = " ".join(question.split())[:100] or "no question"
    while len(html.escape(f"{kind}: {shown}", quote=False)) > SHORT_TEXT:
        shown = shown[:-1]
    return f"{kind}: {shown}"
