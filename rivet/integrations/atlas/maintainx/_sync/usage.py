# Made from atlas/maintainx/_async/usage.py by scripts/unasync.py (make regenerate). Do not edit.
"""Copy the costs of linked work orders, and the parts that they have used.

The use of parts goes from MaintainX to Atlas only, and never takes anything from a stock: each system has taken it from
its own, or gets the new stock as the part's quantity. The other way MaintainX would take it from its stock once more.
"""

from __future__ import annotations

from collections import Counter

from rivet.integrations.atlas._support.concurrency import sync_run_blocking
from rivet.integrations.atlas.maintainx._reports import Step
from rivet.integrations.atlas.maintainx._state_models import Cost, Link
from rivet.integrations.atlas.maintainx._sync.copies import SyncCopies
from rivet.integrations.atlas.maintainx._three_way_merge import SIDES, Side, other
from rivet.integrations.atlas.maintainx._write_results import UNKNOWN

MAX_DESCRIPTION = 200
"""Characters of a description by which a cost is recognised."""


class SyncCosts(SyncCopies):
    """Compares the expenses of work orders by amount and description: MaintainX's have no ids."""

    subject = "costs"

    def _agree(self, link: Link) -> None:
        costs = {side: self._named(link, side) for side in SIDES}
        known = sync_run_blocking(self._state.shared, link)
        for name in sorted(costs["atlas"].keys() & costs["maintainx"].keys() - known):
            self._record(link, name)
        for side in SIDES:
            for name in sorted(costs[side].keys() - costs[other(side)].keys() - known):
                self._copy(link, other(side), name, costs[side][name])

    def _named(self, link: Link, side: Side) -> dict[str, Cost]:
        """Return the costs of a work order by names, of which a file has none; equal costs are numbered."""
        seen: Counter[str] = Counter()
        found = {}
        for cost in self._sides[side].costs(link.ids[side]):
            name = f"/cost/{cost.cents}/{cost.description[:MAX_DESCRIPTION]}"
            seen[name] += 1
            found[f"{name}/{seen[name]}"] = cost
        return found

    def _copy(self, link: Link, side: Side, name: str, cost: Cost) -> None:
        if not self._report.dry_run:
            try:
                self._sides[side].add_cost(link.ids[side], cost)
            except UNKNOWN:
                if name not in self._named(link, side):
                    raise  # it may appear later: the next sync recognises it
            self._record(link, name)
        fields = {"cents": cost.cents, "description": cost.description}
        self._report.note(Step("cost", link.kind, side, link.ids[side], cost.description, fields))


class SyncPartsUsed(SyncCopies):
    """Compares the parts that done work orders of MaintainX have used; Atlas gets what it does not have."""

    subject = "used parts"

    def _agree(self, link: Link) -> None:
        add = self._sides["atlas"].add_part_used
        used = self._sides["maintainx"].parts_used(link.ids["maintainx"])
        if not used:
            return
        known = sync_run_blocking(self._state.shared, link)
        here = self._sides["atlas"].parts_used(link.ids["atlas"])
        for theirs, quantity in used.items():
            part = sync_run_blocking(self._state.link_of, "part", "maintainx", theirs)
            name = f"/part/{theirs}/{quantity}"
            if part is None or name in known:
                continue
            missing = quantity - here.get(part.ids["atlas"], 0)
            if missing > 0:
                if add is not None:
                    add(link.ids["atlas"], part.ids["atlas"], missing)
                title = str(part.base["atlas"].get("name") or "")
                fields = {"part": part.ids["atlas"], "quantity": missing}
                self._report.note(Step("part_used", link.kind, "atlas", link.ids["atlas"], title, fields))
            self._record(link, name)
