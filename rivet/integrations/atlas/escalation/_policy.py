"""Escalation policy: which answers become work orders, and with which priority."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from rivet.integrations.atlas._support.misspelt_names import suggests_keywords
from rivet.integrations.atlas.escalation._answers import Answer
from rivet.integrations.atlas.exceptions import AtlasConfigError

Priority = Literal["LOW", "MEDIUM", "HIGH", "CRITICAL"]
_ORDER: tuple[Priority, ...] = ("LOW", "MEDIUM", "HIGH", "CRITICAL")


@dataclass(frozen=True, slots=True)
class Decision:
    """Decision whether an answer becomes a work order.

    Attributes:
        priority: The work order's priority; None for no work order.
        reasons: The reasons.
    """

    priority: Priority | None
    reasons: tuple[str, ...]


@suggests_keywords
@dataclass(frozen=True, slots=True)
class EscalationPolicy:
    """Escalation policy; any of its criteria suffices.

    Attributes:
        priorities: Values of ``priority`` that escalate.
        safety_warnings: Whether a safety warning escalates, with priority HIGH.
        urgency: The lowest ``urgency_score`` (1 to 10) that escalates, from 9 on with priority CRITICAL, else HIGH.
            RIVET's intent detector gives 8 and more for words such as emergency, down, fire. None disables it.
        confidence: A lower confidence escalates, with priority MEDIUM. None, the default, disables it, since RIVET
            answers 0 as well where it asks back or does research.
        wanted: Whether the answer's own ``escalate`` escalates, with priority HIGH.

    Raises:
        AtlasConfigError: A number is out of its range.

    Example:
        >>> EscalationPolicy(urgency=7, confidence=0.4)
        EscalationPolicy(priorities=('CRITICAL',), safety_warnings=True, urgency=7, confidence=0.4, wanted=True)
    """

    priorities: tuple[str, ...] = ("CRITICAL",)
    safety_warnings: bool = True
    urgency: float | None = 8
    confidence: float | None = None
    wanted: bool = True

    def __post_init__(self) -> None:
        if self.urgency is not None and not 1 <= self.urgency <= 10:
            raise AtlasConfigError("urgency must be a score of 1 to 10, or None.")
        if self.confidence is not None and not 0 <= self.confidence <= 1:
            raise AtlasConfigError("confidence must be 0 to 1, or None.")
        if isinstance(self.priorities, str) or not all(isinstance(word, str) for word in self.priorities):
            raise AtlasConfigError("priorities must be a tuple of values, such as ('CRITICAL', 'HIGH').")

    def decide(self, answer: Answer) -> Decision:
        """Decide whether to escalate an answer.

        Args:
            answer: The answer.

        Returns:
            The decision with all its reasons; the highest priority counts.
        """
        found: list[tuple[Priority, str]] = []
        if answer.priority is not None and answer.priority in [word.upper() for word in self.priorities]:
            known: Priority = next((one for one in _ORDER if one == answer.priority), "HIGH")
            found.append((known, f"priority {answer.priority}"))
        if self.urgency is not None and answer.urgency is not None and answer.urgency >= self.urgency:
            found.append(("CRITICAL" if answer.urgency >= 9 else "HIGH", f"urgency {answer.urgency:g} of 10"))
        if self.safety_warnings and answer.safety_warnings:
            found.append(("HIGH", "safety warnings"))
        if self.wanted and answer.escalate:
            found.append(("HIGH", "the orchestrator asks for it"))
        if self.confidence is not None and answer.confidence is not None and answer.confidence < self.confidence:
            found.append(("MEDIUM", f"confidence {answer.confidence:.0%}"))
        highest = max((priority for priority, _ in found), key=_ORDER.index, default=None)
        return Decision(highest, tuple(reason for _, reason in found))


Decide = Callable[[Answer], Decision]
"""Type of EscalationPolicy.decide, or of a custom function."""
