"""Read the changes of both systems since the last run, and store them in the state."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from contextlib import aclosing
from datetime import UTC, datetime, timedelta

from rivet.integrations.atlas._support.concurrency import async_run_blocking
from rivet.integrations.atlas.maintainx._async.run_parts import AsyncRunParts
from rivet.integrations.atlas.maintainx._field_mapping import WITHOUT_CHANGES, Kind, Record
from rivet.integrations.atlas.maintainx._reports import Problem
from rivet.integrations.atlas.maintainx._three_way_merge import Side
from rivet.integrations.atlas.maintainx._write_results import GONE
from rivet.integrations.atlas.maintainx.webhooks import MaintainXEvent

logger = logging.getLogger("rivet.integrations.atlas")

OVERLAP = timedelta(minutes=2)
"""Overlap of consecutive polls: a change becomes visible only when its transaction is committed."""
BATCH = 200
"""Records stored in one transaction."""
SAME_TIME = timedelta(seconds=2)
"""Clocks that differ by less count as equal: they are known to the second."""


class AsyncNoticing:
    """Reads changed records and keeps them in the state.

    Args:
        parts: What the run's steps share.
    """

    def __init__(self, parts: AsyncRunParts) -> None:
        self._state, self._sides, self._options, self._report, self._deletions = parts
        self.ahead: dict[Side, timedelta] = {}
        """Offsets of the systems' clocks to this machine's."""

    async def notice(self, kind: Kind, side: Side, *, full: bool) -> None:
        """Store the changes since the last run; the poll cursor is moved last."""
        started = await self._sides[side].now()
        ahead = started - datetime.now(UTC)
        self.ahead[side] = ahead if abs(ahead) > SAME_TIME else timedelta()
        until = None if full else await async_run_blocking(self._state.polled_until, kind, side)
        if until is not None and until > started + OVERLAP:
            logger.warning("%s's clock was set back: all of its records are read again", side)
            until = None
        since = None if kind in WITHOUT_CHANGES else until and until - OVERLAP
        if since is None and kind == "work_order":
            since = self._options.work_orders_since
        newest: datetime | None = None
        batch: list[Record] = []
        seen: set[int] = set()
        async with aclosing(self._sides[side].changed(kind, since)) as walk:
            async for record in walk:
                newest = record.updated_at if newest is None else max(newest, record.updated_at)
                batch.append(record)
                seen.add(record.id)
                if len(batch) == BATCH:
                    await self._store(kind, side, batch, full=full)
        await self._store(kind, side, batch, full=full)
        if since is None and not self._sides[side].unreadable:
            self._deletions.whole_walks[kind, side] = seen
        for message in self._sides[side].unreadable:
            self._report.problems.append(Problem(kind, side, 0, "", message))
        # A record that was changed behind the walk is newer than its start: the next walk reads it.
        reached = started if newest is None else min(newest, started)
        if newest is not None or until is None:
            await async_run_blocking(
                self._state.set_polled_until, kind, side, max(reached, until) if until else reached
            )

    async def _is_changed(self, kind: Kind, side: Side, record: Record) -> bool:
        """Return whether a record differs from what is known of it; a refused one keeps its pause until it does."""
        stored = await async_run_blocking(self._state.change_of, kind, side, record.id)
        if stored is not None:
            return stored.record.fields != record.fields or stored.record.dead != record.dead
        link = await async_run_blocking(self._state.link_of, kind, side, record.id)
        if link is None or link.gone:
            return link is None
        return bool(record.dead or link.pending or not record.fields.items() <= link.base[side].items())

    async def _store(self, kind: Kind, side: Side, batch: list[Record], *, full: bool = True) -> None:
        if kind in WITHOUT_CHANGES and not full:
            batch[:] = [record for record in batch if await self._is_changed(kind, side, record)]
        if batch:
            await async_run_blocking(self._state.notice, kind, side, batch)
            self._report.read += len(batch)
            batch.clear()

    async def notice_events(self, events: Sequence[MaintainXEvent]) -> set[int]:
        """Read the records of webhook events; return the ids of the work orders among them."""
        work_orders: set[int] = set()
        for kind, id in dict.fromkeys((event.kind, event.id) for event in events):
            if kind not in self._options.kinds:
                continue
            try:
                record = await self._sides["maintainx"].get(kind, id)
            except GONE:
                link = await async_run_blocking(self._state.link_of, kind, "maintainx", id)
                if link is not None and not link.gone:
                    await self._deletions.record(link, "maintainx")
                continue
            await self._store(kind, "maintainx", [record])
            if kind == "work_order":
                work_orders.add(id)

        return work_orders
