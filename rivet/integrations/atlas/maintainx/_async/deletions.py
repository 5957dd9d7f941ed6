"""Report linked records that one of the systems does not have any more."""

from __future__ import annotations

import logging
from collections.abc import Collection

from rivet.integrations.atlas._support.concurrency import async_run_blocking
from rivet.integrations.atlas.maintainx._async.systems import AsyncSystem
from rivet.integrations.atlas.maintainx._field_mapping import NAMES, Kind
from rivet.integrations.atlas.maintainx._reports import SyncReport
from rivet.integrations.atlas.maintainx._state_models import Change, Link
from rivet.integrations.atlas.maintainx._state_store import State
from rivet.integrations.atlas.maintainx._three_way_merge import SIDES, Conflict, Side, other
from rivet.integrations.atlas.maintainx._write_results import GONE

logger = logging.getLogger("rivet.integrations.atlas")


class AsyncDeletions:
    """Finds deleted records; neither system lists them among its changes.

    Args:
        state: The state of the sync.
        sides: Both systems.
        report: The report to update.
    """

    def __init__(self, state: State, sides: dict[Side, AsyncSystem], report: SyncReport) -> None:
        self._state, self._sides, self._report = state, sides, report
        self.whole_walks: dict[tuple[Kind, Side], set[int]] = {}
        """Ids that were seen in walks through all records of a kind."""

    def created(self, kind: Kind, side: Side, ids: Collection[int]) -> None:
        """Record ids that were created after the walk: they are there."""
        self.whole_walks.get((kind, side), set()).update(ids)

    async def are_both_there(self, link: Link) -> bool:
        """Return whether both records of a link exist; asks only for those that this run has not seen."""
        for side in SIDES:
            if link.ids[side] in self.whole_walks.get((link.kind, side), ()):
                continue
            if not await self._is_there(link.kind, side, link.ids[side]):
                return False
        return True

    async def _is_there(self, kind: Kind, side: Side, id: int) -> bool:
        """Return whether a record exists; MaintainX keeps deleted ones, Atlas archives some that are still there."""
        try:
            record = await self._sides[side].get(kind, id)
        except GONE:
            return False
        return not (record.dead and side == "maintainx")

    async def report(self) -> None:
        """Report the records that a walk through all of them has not met any more."""
        for (kind, side), seen in self.whole_walks.items():
            for ids in await async_run_blocking(self._state.links, kind):
                if ids[side] in seen or min(ids.values()) < 0:
                    continue
                link = await async_run_blocking(self._state.link_of, kind, side, ids[side])
                if link is None or link.gone:
                    continue
                if not await self._is_there(kind, side, ids[side]):
                    await self.record(link, side)

    async def record(self, link: Link, side: Side) -> None:
        """Record that one of two linked records was deleted; nothing more happens with the other one."""
        title = str(link.base[other(side)].get(NAMES[link.kind]) or "")
        message = f"it was deleted in {side}; the other one stays"
        gone = Conflict(link.kind, *link.both, "(record)", None, None, None, message, title)
        self._report.conflicts.append(gone)
        link.gone = True
        await async_run_blocking(self._state.done, link, [gone], await self._changes_of(link))

    async def _changes_of(self, link: Link) -> list[Change]:
        found = [await async_run_blocking(self._state.change_of, link.kind, side, link.ids[side]) for side in SIDES]
        return [change for change in found if change is not None]
