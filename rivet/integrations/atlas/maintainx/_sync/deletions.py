# Made from atlas/maintainx/_async/deletions.py by scripts/unasync.py (make regenerate). Do not edit.
"""Report linked records that one of the systems does not have any more."""

from __future__ import annotations

import logging
from collections.abc import Collection

from rivet.integrations.atlas._support.concurrency import sync_run_blocking
from rivet.integrations.atlas.maintainx._field_mapping import NAMES, Kind
from rivet.integrations.atlas.maintainx._reports import SyncReport
from rivet.integrations.atlas.maintainx._state_models import Change, Link
from rivet.integrations.atlas.maintainx._state_store import State
from rivet.integrations.atlas.maintainx._sync.systems import SyncSystem
from rivet.integrations.atlas.maintainx._three_way_merge import SIDES, Conflict, Side, other
from rivet.integrations.atlas.maintainx._write_results import GONE

logger = logging.getLogger("rivet.integrations.atlas")


class SyncDeletions:
    """Finds deleted records; neither system lists them among its changes.

    Args:
        state: The state of the sync.
        sides: Both systems.
        report: The report to update.
    """

    def __init__(self, state: State, sides: dict[Side, SyncSystem], report: SyncReport) -> None:
        self._state, self._sides, self._report = state, sides, report
        self.whole_walks: dict[tuple[Kind, Side], set[int]] = {}
        """Ids that were seen in walks through all records of a kind."""

    def created(self, kind: Kind, side: Side, ids: Collection[int]) -> None:
        """Record ids that were created after the walk: they are there."""
        self.whole_walks.get((kind, side), set()).update(ids)

    def are_both_there(self, link: Link) -> bool:
        """Return whether both records of a link exist; asks only for those that this run has not seen."""
        for side in SIDES:
            if link.ids[side] in self.whole_walks.get((link.kind, side), ()):
                continue
            if not self._is_there(link.kind, side, link.ids[side]):
                return False
        return True

    def _is_there(self, kind: Kind, side: Side, id: int) -> bool:
        """Return whether a record exists; MaintainX keeps deleted ones, Atlas archives some that are still there."""
        try:
            record = self._sides[side].get(kind, id)
        except GONE:
            return False
        return not (record.dead and side == "maintainx")

    def report(self) -> None:
        """Report the records that a walk through all of them has not met any more."""
        for (kind, side), seen in self.whole_walks.items():
            for ids in sync_run_blocking(self._state.links, kind):
                if ids[side] in seen or min(ids.values()) < 0:
                    continue
                link = sync_run_blocking(self._state.link_of, kind, side, ids[side])
                if link is None or link.gone:
                    continue
                if not self._is_there(kind, side, ids[side]):
                    self.record(link, side)

    def record(self, link: Link, side: Side) -> None:
        """Record that one of two linked records was deleted; nothing more happens with the other one."""
        title = str(link.base[other(side)].get(NAMES[link.kind]) or "")
        message = f"it was deleted in {side}; the other one stays"
        gone = Conflict(link.kind, *link.both, "(record)", None, None, None, message, title)
        self._report.conflicts.append(gone)
        link.gone = True
        sync_run_blocking(self._state.done, link, [gone], self._changes_of(link))

    def _changes_of(self, link: Link) -> list[Change]:
        found = [sync_run_blocking(self._state.change_of, link.kind, side, link.ids[side]) for side in SIDES]
        return [change for change in found if change is not None]
