"""Report of a sync."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, Literal

from rivet.integrations.atlas.maintainx._field_mapping import REFERENCES, Kind
from rivet.integrations.atlas.maintainx._three_way_merge import Conflict, Side


@dataclass(frozen=True, slots=True)
class Step:
    """One write to one of the systems.

    Attributes:
        action: create, update, comment, file, cost, part_used, or link (two records that are
            there already are one from now on).
        kind: asset, part or work_order.
        side: Where.
        id: The record's id there; None if it is not created yet.
        title: Its name or title.
        fields: The fields that are set; an asset that is not created yet is ``new``.
    """

    action: Literal["create", "update", "comment", "file", "link", "cost", "part_used"]
    kind: Kind
    side: Side
    id: int | None
    title: str
    fields: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Problem:
    """Record that could not be synced; the next sync tries it again.

    Attributes:
        kind: asset, part or work_order.
        side: Where it is.
        id: Its id there.
        title: Its name or title.
        message: The reason, and what to do.
    """

    kind: Kind
    side: Side
    id: int
    title: str
    message: str


@dataclass(slots=True)
class SyncReport:
    """Report of a sync.

    Attributes:
        dry_run: Nothing was written; `steps` are the writes that it would have done.
        read: Records that were read because they may have changed.
        created: Records created, by system.
        updated: Records changed, by system.
        linked: Existing records of both systems that were linked.
        conflicts: Fields that both systems changed.
        problems: Records that could not be synced.
        steps: The writes, of a dry run only.
        comments: Comments created, by system.
        files: Files copied, by system.
        costs: Costs copied, by system.
        parts_used: Uses of parts copied, by system.
        imported: Records among those created in Atlas that an import created.
        hints: Messages about the whole sync, such as why nothing was imported.
        total: Number of changes of this sync; 0 until all have been read.
        done: Number of completed changes.
        seconds_left: Estimated remaining seconds at MaintainX's limit; after a dry run, those of the real sync.
    """

    dry_run: bool = False
    read: int = 0
    created: dict[Side, int] = field(default_factory=lambda: {"atlas": 0, "maintainx": 0})
    updated: dict[Side, int] = field(default_factory=lambda: {"atlas": 0, "maintainx": 0})
    linked: int = 0
    conflicts: list[Conflict] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    comments: dict[Side, int] = field(default_factory=lambda: {"atlas": 0, "maintainx": 0})
    total: int = 0
    done: int = 0
    seconds_left: float | None = None
    imported: int = 0
    hints: list[str] = field(default_factory=list)
    files: dict[Side, int] = field(default_factory=lambda: {"atlas": 0, "maintainx": 0})
    costs: dict[Side, int] = field(default_factory=lambda: {"atlas": 0, "maintainx": 0})
    parts_used: dict[Side, int] = field(default_factory=lambda: {"atlas": 0, "maintainx": 0})

    def note(self, step: Step) -> None:
        """Count a write."""
        if step.action == "link":
            self.linked += 1
        else:
            counts = {
                "create": self.created, "update": self.updated, "comment": self.comments, "file": self.files,
                "cost": self.costs, "part_used": self.parts_used,
            }  # fmt: skip
            counts[step.action][step.side] += 1
        if self.dry_run:
            # Records that a dry run would create have negative ids.
            fields = {
                name: "new" if name in REFERENCES and (one or 0) < 0 else one for name, one in step.fields.items()
            }
            self.steps.append(replace(step, id=step.id if (step.id or 0) > 0 else None, fields=fields))
