# Made from atlas/maintainx/_async/dry_run.py by scripts/unasync.py (make regenerate). Do not edit.
"""Dry run: a system whose writes are only simulated."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Generator
from contextlib import closing
from datetime import UTC, datetime
from typing import Any

from rivet.integrations.atlas.maintainx._field_mapping import Fields, Kind, Record
from rivet.integrations.atlas.maintainx._state_models import Attachment, Comment, Cost
from rivet.integrations.atlas.maintainx._sync.atlas_imports import SyncAtlasImports
from rivet.integrations.atlas.maintainx._sync.atlas_plans import SyncAtlasPlans
from rivet.integrations.atlas.maintainx._sync.systems import SyncSystem
from rivet.integrations.atlas.maintainx._write_results import Written, written_at_creation


class SyncDryRunSystem:
    """System that is only read: writes succeed without a request.

    Args:
        side: The system.
    """

    imports: SyncAtlasImports | None = None
    add_part_used: Callable[[int, int, float], Any] | None = None

    def __init__(self, side: SyncSystem) -> None:
        self._side, self.name = side, side.name
        self.plans: SyncAtlasPlans | None = None if side.plans is None else side.plans.simulated()
        self.unreadable: list[str] = []
        self._numbers = itertools.count(-1, -1)
        self._made: dict[tuple[Kind, int], Fields] = {}

    def identity(self) -> str:
        return self._side.identity()

    def prepare(self) -> None:
        """Do nothing: missing custom fields would be created."""

    def marks(self, identity: str) -> None:
        self._side.marks(identity)

    def people(self) -> frozenset[str]:
        return self._side.people()

    def share(self, emails: frozenset[str]) -> None:
        self._side.share(emails)

    def now(self) -> datetime:
        return self._side.now()

    def changed(self, kind: Kind, since: datetime | None) -> Generator[Record]:
        with closing(self._side.changed(kind, since)) as walk:
            for record in walk:
                yield record
        self.unreadable = self._side.unreadable

    def get(self, kind: Kind, id: int) -> Record:
        made = self._made.get((kind, id))
        if made is not None:
            return Record(id, datetime.now(UTC), made)
        return self._side.get(kind, id)

    def look_up(self, kind: Kind, twin: int, since: datetime, fields: Fields) -> Generator[Record]:
        return self._side.look_up(kind, twin, since, fields)

    def create(self, kind: Kind, fields: Fields, twin: int) -> Written:  # noqa: ARG002
        id = next(self._numbers)
        self._made[kind, id] = written_at_creation(kind, self.name, fields)
        return Written(id, dict(self._made[kind, id]))

    def update(self, kind: Kind, id: int, changes: Fields, twin: int | None = None) -> Written:  # noqa: ARG002
        if (kind, id) in self._made:
            self._made[kind, id] |= changes
        return Written(id, changes)

    def comments(self, work_order: int) -> list[Comment]:
        return self._side.comments(work_order)

    def add_comment(self, work_order: int, text: str) -> int:  # noqa: ARG002
        return next(self._numbers)

    def files(self, kind: Kind, id: int) -> list[Attachment]:
        return self._side.files(kind, id)

    def read_file(self, file: Attachment) -> bytes:  # noqa: ARG002
        return b""

    def add_file(self, kind: Kind, id: int, name: str, content: bytes) -> None:
        """Do nothing."""

    def costs(self, work_order: int) -> list[Cost]:
        return self._side.costs(work_order)

    def add_cost(self, work_order: int, cost: Cost) -> None:
        """Do nothing."""

    def parts_used(self, work_order: int) -> dict[int, float]:
        return self._side.parts_used(work_order)

    def last_messages(self) -> dict[int, str]:
        return self._side.last_messages()

    def mark(self, kind: Kind, id: int, twin: int) -> None:
        """Do nothing."""
