"""Interface of the two systems of a sync."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from datetime import datetime
from typing import Any, Protocol

from rivet.integrations.atlas.maintainx._async.atlas_imports import AsyncAtlasImports
from rivet.integrations.atlas.maintainx._async.atlas_plans import AsyncAtlasPlans
from rivet.integrations.atlas.maintainx._field_mapping import Fields, Kind, Record
from rivet.integrations.atlas.maintainx._state_models import Attachment, Comment, Cost
from rivet.integrations.atlas.maintainx._three_way_merge import Side
from rivet.integrations.atlas.maintainx._write_results import Written


class AsyncSystem(Protocol):
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
    imports: AsyncAtlasImports | None
    plans: AsyncAtlasPlans | None
    add_part_used: Callable[[int, int, float], Any] | None

    async def identity(self) -> str:
        """Return the identity of the company or organization whose ids it has."""

    async def prepare(self) -> None:
        """Load names, and create the custom fields that the sync needs."""

    def marks(self, identity: str) -> None:
        """Set the identity of the other system, whose ids its custom fields hold."""

    async def people(self) -> frozenset[str]:
        """Return the e-mail addresses of the people there; none if people are not synced."""

    def share(self, emails: frozenset[str]) -> None:
        """Set the people whom both systems know."""

    async def now(self) -> datetime:
        """Return its time."""

    def changed(self, kind: Kind, since: datetime | None) -> AsyncGenerator[Record]:
        """Walk through the records that were changed since then."""

    async def get(self, kind: Kind, id: int) -> Record:
        """Get a record."""

    def look_up(self, kind: Kind, twin: int, since: datetime, fields: Fields) -> AsyncGenerator[Record]:
        """Find the record that was created there since then for one of the other system, with these fields."""

    async def create(self, kind: Kind, fields: Fields, twin: int) -> Written:
        """Create a record."""

    async def update(self, kind: Kind, id: int, changes: Fields, twin: int | None = None) -> Written:
        """Change a record, and mark it with the id of the other system's record if that is given."""

    async def mark(self, kind: Kind, id: int, twin: int) -> None:
        """Write the id of the other system's record to the custom field of an existing one."""

    async def comments(self, work_order: int) -> list[Comment]:
        """Return the comments of people on a work order, the oldest first."""

    async def add_comment(self, work_order: int, text: str) -> int:
        """Comment on a work order; return the comment's id."""

    async def files(self, kind: Kind, id: int) -> list[Attachment]:
        """Return the files of a record."""

    async def read_file(self, file: Attachment) -> bytes:
        """Download a file."""

    async def add_file(self, kind: Kind, id: int, name: str, content: bytes) -> None:
        """Attach a file to a record."""

    async def costs(self, work_order: int) -> list[Cost]:
        """Return the expenses of a work order."""

    async def add_cost(self, work_order: int, cost: Cost) -> None:
        """Add an expense to a work order."""

    async def parts_used(self, work_order: int) -> dict[int, float]:
        """Return the parts that a work order has used, with their quantities; MaintainX's only if it is done."""

    async def last_messages(self) -> dict[int, str]:
        """Return when the last message to each open work order was sent, if the system has it."""
