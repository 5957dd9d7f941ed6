# Made from atlas/maintainx/_async/systems.py by scripts/unasync.py (make regenerate). Do not edit.
"""What the sync needs of each of the two systems."""

from __future__ import annotations

from collections.abc import Generator
from datetime import datetime
from typing import Protocol

from rivet.integrations.atlas.maintainx._field_mapping import Fields, Kind, Record
from rivet.integrations.atlas.maintainx._state_models import Comment
from rivet.integrations.atlas.maintainx._three_way_merge import Side
from rivet.integrations.atlas.maintainx._write_results import (
    Written,
)


class SyncSide(Protocol):
    """One of the two systems.

    Attributes:
        name: Which.
        unreadable: What the last walk could not read.
    """

    name: Side
    unreadable: list[str]

    def identity(self) -> str:
        """Whose ids it has: the same for the same company or organization."""

    def prepare(self) -> None:
        """Make what must be there before anything is written."""

    def marks(self, identity: str) -> None:
        """Take the identity of the other system, whose ids its custom fields hold."""

    def people(self) -> frozenset[str]:
        """E-mail addresses of the people there; none if people are not synced."""

    def share(self, emails: frozenset[str]) -> None:
        """Take the people whom both systems know."""

    def now(self) -> datetime:
        """What time it is there."""

    def changed(self, kind: Kind, since: datetime | None) -> Generator[Record]:
        """Walk through what was changed since then."""

    def get(self, kind: Kind, id: int) -> Record:
        """One record."""

    def look_up(self, kind: Kind, twin: int, since: datetime) -> Record | None:
        """The record that was made there for one of the other system, if it was."""

    def create(self, kind: Kind, fields: Fields, twin: int) -> Written:
        """Make a record."""

    def update(self, kind: Kind, id: int, changes: Fields) -> Written:
        """Change a record."""

    def mark(self, kind: Kind, id: int, twin: int) -> None:
        """Note the id of the other system's record on one that was there already."""

    def comments(self, work_order: int) -> list[Comment]:
        """The comments of people on a work order, the oldest first."""

    def add_comment(self, work_order: int, text: str) -> int:
        """Comment on a work order; the comment's id."""

    def last_messages(self) -> dict[int, str]:
        """When the last message to each open work order was sent, if the system tells it."""
