"""Dry run: a system whose writes are only simulated."""

from __future__ import annotations

import itertools
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from datetime import UTC, datetime
from typing import Any

from rivet.integrations.atlas.maintainx._async.atlas_imports import AsyncAtlasImports
from rivet.integrations.atlas.maintainx._async.atlas_plans import AsyncAtlasPlans
from rivet.integrations.atlas.maintainx._async.systems import AsyncSystem
from rivet.integrations.atlas.maintainx._field_mapping import Fields, Kind, Record
from rivet.integrations.atlas.maintainx._state_models import Attachment, Comment, Cost
from rivet.integrations.atlas.maintainx._write_results import Written, written_at_creation


class AsyncDryRunSystem:
    """System that is only read: writes succeed without a request.

    Args:
        side: The system.
    """

    imports: AsyncAtlasImports | None = None
    add_part_used: Callable[[int, int, float], Any] | None = None

    def __init__(self, side: AsyncSystem) -> None:
        self._side, self.name = side, side.name
        self.plans: AsyncAtlasPlans | None = None if side.plans is None else side.plans.simulated()
        self.unreadable: list[str] = []
        self._numbers = itertools.count(-1, -1)
        self._made: dict[tuple[Kind, int], Fields] = {}

    async def identity(self) -> str:
        return await self._side.identity()

    async def prepare(self) -> None:
        """Do nothing: missing custom fields would be created."""

    def marks(self, identity: str) -> None:
        self._side.marks(identity)

    async def people(self) -> frozenset[str]:
        return await self._side.people()

    def share(self, emails: frozenset[str]) -> None:
        self._side.share(emails)

    async def now(self) -> datetime:
        return await self._side.now()

    async def changed(self, kind: Kind, since: datetime | None) -> AsyncGenerator[Record]:
        async with aclosing(self._side.changed(kind, since)) as walk:
            async for record in walk:
                yield record
        self.unreadable = self._side.unreadable

    async def get(self, kind: Kind, id: int) -> Record:
        made = self._made.get((kind, id))
        if made is not None:
            return Record(id, datetime.now(UTC), made)
        return await self._side.get(kind, id)

    def look_up(self, kind: Kind, twin: int, since: datetime, fields: Fields) -> AsyncGenerator[Record]:
        return self._side.look_up(kind, twin, since, fields)

    async def create(self, kind: Kind, fields: Fields, twin: int) -> Written:  # noqa: ARG002
        id = next(self._numbers)
        self._made[kind, id] = written_at_creation(kind, self.name, fields)
        return Written(id, dict(self._made[kind, id]))

    async def update(self, kind: Kind, id: int, changes: Fields, twin: int | None = None) -> Written:  # noqa: ARG002
        if (kind, id) in self._made:
            self._made[kind, id] |= changes
        return Written(id, changes)

    async def comments(self, work_order: int) -> list[Comment]:
        return await self._side.comments(work_order)

    async def add_comment(self, work_order: int, text: str) -> int:  # noqa: ARG002
        return next(self._numbers)

    async def files(self, kind: Kind, id: int) -> list[Attachment]:
        return await self._side.files(kind, id)

    async def read_file(self, file: Attachment) -> bytes:  # noqa: ARG002
        return b""

    async def add_file(self, kind: Kind, id: int, name: str, content: bytes) -> None:
        """Do nothing."""

    async def costs(self, work_order: int) -> list[Cost]:
        return await self._side.costs(work_order)

    async def add_cost(self, work_order: int, cost: Cost) -> None:
        """Do nothing."""

    async def parts_used(self, work_order: int) -> dict[int, float]:
        return await self._side.parts_used(work_order)

    async def last_messages(self) -> dict[int, str]:
        return await self._side.last_messages()

    async def mark(self, kind: Kind, id: int, twin: int) -> None:
        """Do nothing."""
