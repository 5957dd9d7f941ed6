# Made from atlas/maintainx/_async/systems.py by scripts/unasync.py (make regenerate). Do not edit.
"""Interface of the two systems of a sync."""

from __future__ import annotations

from collections.abc import Callable, Generator
from datetime import datetime
from typing import Any, Protocol

from rivet.integrations.atlas.maintainx._field_mapping import Fields, Kind, Record
from rivet.integrations.atlas.maintainx._state_models import Attachment, Comment, Cost
from rivet.integrations.atlas.maintainx._sync.atlas_imports import SyncAtlasImports
from rivet.integrations.atlas.maintainx._sync.atlas_plans import SyncAtlasPlans
from rivet.integrations.atlas.maintainx._three_way_merge import Side
from rivet.integrations.atlas.maintainx._write_results import Written


class SyncSystem(Protocol):
    """One of the two systems.

    Attributes:
        name: Its name.
        unreadable: Messages about the records that the last walk could not read.
        imports: How it creates many records with one request; None if it does not.
        add_part_used: Adds parts that a work order has used, without a change of the stock; None if it cannot.
        plans: How its maintenance plans are handed over to the other system; None if they are not.
    """

    name: Side
    unreadable: list[str]
    imports: SyncAtlasImports | None
    plans: SyncAtlasPlans | None
    add_part_used: Callable[[int, int, float], Any] | None

    def identity(self) -> str:
        """Return the identity of the company or organization whose ids it has."""

    def prepare(self) -> None:
        """Load names, and create the custom fields that the sync needs."""

    def marks(self, identity: str) -> None:
        """Set the identity of the other system, whose ids its custom fields hold."""

    def people(self) -> frozenset[str]:
        """Return the e-mail addresses of the people there; none if people are not synced."""

    def share(self, emails: frozenset[str]) -> None:
        """Set the people whom both systems know."""

    def now(self) -> datetime:
        """Return its time."""

    def changed(self, kind: Kind, since: datetime | None) -> Generator[Record]:
        """Walk through the records that were changed since then."""

    def get(self, kind: Kind, id: int) -> Record:
        """Get a record."""

    def look_up(self, kind: Kind, twin: int, since: datetime, fields: Fields) -> Generator[Record]:
        """Find the record that was created there since then for one of the other system, with these fields."""

    def create(self, kind: Kind, fields: Fields, twin: int) -> Written:
        """Create a record."""

    def update(self, kind: Kind, id: int, changes: Fields, twin: int | None = None) -> Written:
        """Change a record, and mark it with the id of the other system's record if that is given."""

    def mark(self, kind: Kind, id: int, twin: int) -> None:
        """Write the id of the other system's record to the custom field of an existing one."""

    def comments(self, work_order: int) -> list[Comment]:
        """Return the comments of people on a work order, the oldest first."""

    def add_comment(self, work_order: int, text: str) -> int:
        """Comment on a work order; return the comment's id."""

    def files(self, kind: Kind, id: int) -> list[Attachment]:
        """Return the files of a record."""

    def read_file(self, file: Attachment) -> bytes:
        """Download a file."""

    def add_file(self, kind: Kind, id: int, name: str, content: bytes) -> None:
        """Attach a file to a record."""

    def costs(self, work_order: int) -> list[Cost]:
        """Return the expenses of a work order."""

    def add_cost(self, work_order: int, cost: Cost) -> None:
        """Add an expense to a work order."""

    def parts_used(self, work_order: int) -> dict[int, float]:
        """Return the parts that a work order has used, with their quantities; MaintainX's only if it is done."""

    def last_messages(self) -> dict[int, str]:
        """Return when the last message to each open work order was sent, if the system has it."""
