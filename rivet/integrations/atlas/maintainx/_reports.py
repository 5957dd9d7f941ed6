"""What came of a sync."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, Literal

from rivet.integrations.atlas.maintainx._field_mapping import REFERENCES, Kind
from rivet.integrations.atlas.maintainx._three_way_merge import Conflict, Side


@dataclass(frozen=True, slots=True)
class Step:
    """A write to one of the systems.

    Attributes:
        action: create, update, comment, or link (two records that are there already are one from now on).
        kind: asset or work_order.
        side: Where.
        id: The record's id there; None where it is still to be made.
        title: Its name or title.
        fields: The fields that are set; an asset that is still to be made is ``new``.
    """

    action: Literal["create", "update", "comment", "link"]
    kind: Kind
    side: Side
    id: int | None
    title: str
    fields: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Problem:
    """A record that could not be brought to the other system; the next sync tries it again.

    Attributes:
        kind: asset or work_order.
        side: Where it is.
        id: Its id there.
        title: Its name or title.
        message: Why, and what to do.
    """

    kind: Kind
    side: Side
    id: int
    title: str
    message: str


@dataclass(slots=True)
class SyncReport:
    """What came of a sync.

    Attributes:
        dry_run: Nothing was written; `steps` is what would have been.
        read: Records that were read because they may have changed.
        created: Records made, by system.
        updated: Records changed, by system.
        comments: Comments made, by system.
        total: Changes that this sync brings over, as far as they are known; 0 until all are noticed.
        done: How many of them are done.
        seconds_left: How long the rest will take at MaintainX's limit, about; after a dry run, how long the sync would.
        linked: Records of both systems that were found to be one.
        conflicts: What both had changed.
        problems: What could not be done.
        steps: The writes, of a dry run only.
    """

    dry_run: bool = False
    read: int = 0
    created: dict[Side, int] = field(default_factory=lambda: {"atlas": 0, "maintainx": 0})
    updated: dict[Side, int] = field(default_factory=lambda: {"atlas": 0, "maintainx": 0})
    comments: dict[Side, int] = field(default_factory=lambda: {"atlas": 0, "maintainx": 0})
    total: int = 0
    done: int = 0
    seconds_left: float | None = None
    linked: int = 0
    conflicts: list[Conflict] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)

    def note(self, step: Step) -> None:
        """Count a write."""
        if step.action == "link":
            self.linked += 1
        else:
            counts = {"create": self.created, "update": self.updated, "comment": self.comments}[step.action]
            counts[step.side] += 1
        if self.dry_run:
            # Records that a dry run would make have numbers below zero.
            fields = {
                name: "new" if name in REFERENCES and (one or 0) < 0 else one for name, one in step.fields.items()
            }
            self.steps.append(replace(step, id=step.id if (step.id or 0) > 0 else None, fields=fields))
