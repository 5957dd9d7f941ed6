"""Parts that all steps of one sync run share."""

from __future__ import annotations

from typing import NamedTuple

from rivet.integrations.atlas.maintainx._async.deletions import AsyncDeletions
from rivet.integrations.atlas.maintainx._async.systems import AsyncSystem
from rivet.integrations.atlas.maintainx._options import Options
from rivet.integrations.atlas.maintainx._reports import SyncReport
from rivet.integrations.atlas.maintainx._state_store import State
from rivet.integrations.atlas.maintainx._three_way_merge import Side


class AsyncRunParts(NamedTuple):
    """Parts that each step of a sync run uses.

    Attributes:
        state: The state of the sync.
        sides: Both systems.
        options: The settings.
        report: The report to update.
        deletions: Knows which records exist: it gets the ids of walks through all records, and of created ones.
    """

    state: State
    sides: dict[Side, AsyncSystem]
    options: Options
    report: SyncReport
    deletions: AsyncDeletions
