# Made from atlas/maintainx/_async/noticing.py by scripts/unasync.py (make regenerate). Do not edit.
"""Read what was changed in both systems since the last run, and keep it in the state."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta

from rivet.integrations.atlas._support.concurrency import sync_run_blocking
from rivet.integrations.atlas.maintainx._field_mapping import Kind, Record
from rivet.integrations.atlas.maintainx._options import Options
from rivet.integrations.atlas.maintainx._reports import Problem, SyncReport
from rivet.integrations.atlas.maintainx._state_store import State
from rivet.integrations.atlas.maintainx._sync.deletions import SyncDeletions
from rivet.integrations.atlas.maintainx._sync.systems import SyncSide
from rivet.integrations.atlas.maintainx._three_way_merge import Side
from rivet.integrations.atlas.maintainx._write_results import GONE
from rivet.integrations.atlas.maintainx.webhooks import MaintainXEvent

logger = logging.getLogger("rivet.integrations.atlas")

OVERLAP = timedelta(minutes=2)
"""How far each look begins before the end of the last one: a change shows only when its transaction is over."""
BATCH = 200
"""Records that are kept at once."""
SAME_TIME = timedelta(seconds=2)
"""Clocks that differ by less count as equal: they are told to the second."""


class SyncNoticing:
    """Reads changed records and keeps them in the state.

    Args:
        state: What is remembered.
        sides: Both systems.
        options: The settings.
        report: What is read is counted here.
        deletions: Gets the ids of walks through all records, and deletions that webhooks tell of.
    """

    def __init__(
        self,
        state: State,
        sides: dict[Side, SyncSide],
        options: Options,
        report: SyncReport,
        deletions: SyncDeletions,
    ) -> None:
        self._state, self._sides, self._options, self._report = state, sides, options, report
        self._deletions = deletions
        self.ahead: dict[Side, timedelta] = {}
        """How far the systems' clocks are ahead of this machine's."""

    def notice(self, kind: Kind, side: Side, *, full: bool) -> None:
        """Note all that has changed since the last round; the note of how far comes last."""
        begun = self._sides[side].now()
        ahead = begun - datetime.now(UTC)
        self.ahead[side] = ahead if abs(ahead) > SAME_TIME else timedelta()
        until = None if full else sync_run_blocking(self._state.looked_until, kind, side)
        if until is not None and until > begun + OVERLAP:
            logger.warning("%s's clock was set back: all of its records are read again", side)
            until = None
        since = until and until - OVERLAP
        if since is None and kind == "work_order":
            since = self._options.work_orders_since
        newest: datetime | None = None
        batch: list[Record] = []
        seen: set[int] = set()
        with closing(self._sides[side].changed(kind, since)) as walk:
            for record in walk:
                newest = record.updated_at if newest is None else max(newest, record.updated_at)
                batch.append(record)
                seen.add(record.id)
                if len(batch) == BATCH:
                    self._note(kind, side, batch)
        self._note(kind, side, batch)
        if since is None and not self._sides[side].unreadable:
            self._deletions.whole_walks[kind, side] = seen
        for told in self._sides[side].unreadable:
            self._report.problems.append(Problem(kind, side, 0, "", told))
        # What was changed behind the walk is newer than its beginning, and comes with the next one.
        reached = begun if newest is None else min(newest, begun)
        if newest is not None or until is None:
            sync_run_blocking(self._state.look_until, kind, side, max(reached, until) if until else reached)

    def _note(self, kind: Kind, side: Side, batch: list[Record]) -> None:
        if batch:
            sync_run_blocking(self._state.notice, kind, side, batch)
            self._report.read += len(batch)
            batch.clear()

    def notice_events(self, events: Sequence[MaintainXEvent]) -> set[int]:
        """Read the records that webhooks were about; the ids of the work orders among them."""
        work_orders: set[int] = set()
        for kind, id in dict.fromkeys((event.kind, event.id) for event in events):
            if kind not in self._options.kinds:
                continue
            try:
                record = self._sides["maintainx"].get(kind, id)
            except GONE:
                link = sync_run_blocking(self._state.link_of, kind, "maintainx", id)
                if link is not None and not link.gone:
                    self._deletions.record(link, "maintainx")
                continue
            self._note(kind, "maintainx", [record])
            if kind == "work_order":
                work_orders.add(id)

        return work_orders
