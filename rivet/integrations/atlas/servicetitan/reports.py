"""What came of an export."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from .jobs import Unmapped

Action = Literal["create", "update", "status", "note", "equipment", "atlas status"]


@dataclass(frozen=True, slots=True)
class ExportStep:
    """A write.

    Attributes:
        action: create (a job), update (its summary and priority), status (the job's), note, equipment, or
            atlas status (the work order's).
        work_order: The work order's number.
        job: The job's number; None where it is still to be made.
        detail: What is written.
    """

    action: Action
    work_order: str
    job: str | None
    detail: str


@dataclass(frozen=True, slots=True)
class StatusConflict:
    """A status that was changed in both systems.

    Attributes:
        work_order: The work order's number.
        job: The job's number.
        atlas: Atlas's status, in RIVET's words.
        servicetitan: The job's status, in the same words.
        winner: Whose status both have now.
    """

    work_order: str
    job: str
    atlas: str
    servicetitan: str
    winner: str


@dataclass(frozen=True, slots=True)
class Refusal:
    """What one of the systems refused; the next export tries it again.

    Attributes:
        work_order: The work order's number.
        message: Why, and what to do.
    """

    work_order: str
    message: str


@dataclass(slots=True)
class ExportReport:
    """What came of an export.

    Attributes:
        dry_run: Nothing was written; ``steps`` is what would have been.
        seen: Work orders, or jobs, that were looked at.
        steps: What was written.
        unmapped: What the mapping does not know: these work orders were not exported.
        conflicts: Statuses that both had changed.
        refused: What was refused.
    """

    dry_run: bool = False
    seen: int = 0
    steps: list[ExportStep] = field(default_factory=list)
    unmapped: list[Unmapped] = field(default_factory=list)
    conflicts: list[StatusConflict] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)

    def count(self, action: Action) -> int:
        """How many writes of a kind there were."""
        return sum(step.action == action for step in self.steps)
