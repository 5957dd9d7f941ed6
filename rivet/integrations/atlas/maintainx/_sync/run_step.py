# Made from atlas/maintainx/_async/run_step.py by scripts/unasync.py (make regenerate). Do not edit.
"""Base of the steps of a sync run that copy what belongs to linked records."""

from __future__ import annotations

from collections.abc import Callable

from rivet.integrations.atlas.exceptions import AtlasError
from rivet.integrations.atlas.maintainx._reports import SyncReport
from rivet.integrations.atlas.maintainx._state_store import State
from rivet.integrations.atlas.maintainx._sync.systems import SyncSystem
from rivet.integrations.atlas.maintainx._three_way_merge import Side


class SyncRunStep:
    """Step of a sync run.

    Args:
        state: The state of the sync.
        sides: Both systems.
        report: The report to update.
        continue_or_raise: Raises an error that concerns all records.
    """

    def __init__(
        self,
        state: State,
        sides: dict[Side, SyncSystem],
        report: SyncReport,
        continue_or_raise: Callable[[AtlasError], None],
    ) -> None:
        self._state, self._sides, self._report = state, sides, report
        self._continue_or_raise = continue_or_raise
