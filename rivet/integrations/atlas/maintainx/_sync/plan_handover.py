# Made from atlas/maintainx/_async/plan_handover.py by scripts/unasync.py (make regenerate). Do not edit.
"""Which system runs a maintenance plan: never both, since each creates work orders of its own.

A plan of MaintainX comes to Atlas ended. A plan that Atlas runs stays there alone, unless it may be handed over to
MaintainX, whose plans cannot be paused: then it is ended in Atlas first, and made in MaintainX after that.
"""

from __future__ import annotations

from dataclasses import replace

from rivet.integrations.atlas._support.concurrency import sync_run_blocking
from rivet.integrations.atlas.maintainx._state_models import Change
from rivet.integrations.atlas.maintainx._sync.run_parts import SyncRunParts

NAMED = 3
"""Number of plans that a message names."""
BOTH_WOULD_RUN = (
    "MaintainX's plans cannot be paused, so both systems would create their work orders; "
    "plans_to_maintainx=True (--plans-to-maintainx) makes them in MaintainX and ends them in Atlas"
)


class SyncPlanHandover:
    """Hands maintenance plans over from Atlas to MaintainX.

    Args:
        parts: What the run's steps share.
    """

    def __init__(self, parts: SyncRunParts) -> None:
        self._state, self._sides, self._options, self._report, _ = parts
        self._staying: dict[tuple[str, str], list[str]] = {}
        """Names of plans that are not brought over, by system and reason."""

    def stays(self, change: Change) -> bool:
        """Return whether a record without a counterpart stays in its system alone."""
        if change.kind != "maintenance_plan":
            return False
        record, reason = change.record, change.record.stays
        is_run_by_atlas = record.fields["runs"] == "atlas"
        if is_run_by_atlas and not self._options.plans_to_maintainx:
            reason = BOTH_WOULD_RUN
        if reason is not None:
            self._staying.setdefault((change.side, reason), []).append(change.title)
        # A plan that names one of MaintainX was handed over: it was deleted there.
        was_handed_over = change.side == "atlas" and not is_run_by_atlas and record.twin is not None
        return reason is not None or was_handed_over

    def report_staying(self) -> None:
        """Report the plans that stay in one system alone, each reason once."""
        for (side, reason), names in self._staying.items():
            several = f"{len(names)} maintenance plans stay" if len(names) > 1 else "A maintenance plan stays"
            shown = ", ".join(names[:NAMED]) + (", ..." if len(names) > NAMED else "")
            self._report.hints.append(f"{several} in {side} alone ({shown}): {reason}.")

    def handed_over(self, change: Change) -> Change:
        """Return a change whose plan Atlas runs no more; other changes as they are."""
        plans = self._sides["atlas"].plans
        if change.kind != "maintenance_plan" or change.side != "atlas" or plans is None:
            return change
        change = replace(change, record=plans.hand_over(change.record.id))
        sync_run_blocking(self._state.rewrite, change)
        return change

    def take_back(self, change: Change) -> None:
        """Let Atlas run a plan again that MaintainX refuses."""
        plans = self._sides["atlas"].plans
        if change.kind == "maintenance_plan" and change.side == "atlas" and plans is not None:
            plans.take_back(change.record.id, change.record.fields["start"])
