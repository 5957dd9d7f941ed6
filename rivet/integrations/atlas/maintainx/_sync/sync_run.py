# Made from atlas/maintainx/_async/sync_run.py by scripts/unasync.py (make regenerate). Do not edit.
"""One run of the sync: read the changes of both systems, then merge and write them."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from http import HTTPStatus

from rivet.integrations.atlas._support.concurrency import sync_run_blocking
from rivet.integrations.atlas.exceptions import AtlasAuthError, AtlasError, AtlasPermissionError
from rivet.integrations.atlas.maintainx._field_mapping import FILED, Kind
from rivet.integrations.atlas.maintainx._options import Options
from rivet.integrations.atlas.maintainx._progress import Progress
from rivet.integrations.atlas.maintainx._reports import Problem, SyncReport
from rivet.integrations.atlas.maintainx._state_models import Change
from rivet.integrations.atlas.maintainx._state_store import State
from rivet.integrations.atlas.maintainx._sync.agreement import SyncAgreement
from rivet.integrations.atlas.maintainx._sync.comments import SyncComments
from rivet.integrations.atlas.maintainx._sync.deletions import SyncDeletions
from rivet.integrations.atlas.maintainx._sync.files import SyncFiles
from rivet.integrations.atlas.maintainx._sync.first_load import SyncFirstLoad
from rivet.integrations.atlas.maintainx._sync.linker import SyncLinker
from rivet.integrations.atlas.maintainx._sync.noticing import SyncNoticing
from rivet.integrations.atlas.maintainx._sync.run_parts import SyncRunParts
from rivet.integrations.atlas.maintainx._sync.systems import SyncSystem
from rivet.integrations.atlas.maintainx._sync.usage import SyncCosts, SyncPartsUsed
from rivet.integrations.atlas.maintainx._three_way_merge import SIDES, Side, other
from rivet.integrations.atlas.maintainx._write_results import REFUSED, is_limit
from rivet.integrations.atlas.maintainx.webhooks import MaintainXEvent

logger = logging.getLogger("rivet.integrations.atlas")

BATCH = 200
"""Number of changes that are read from the state at a time."""
GENERAL_STATUSES = (HTTPStatus.UNAUTHORIZED, HTTPStatus.TOO_MANY_REQUESTS)
"""Statuses of errors that concern all records."""
MAX_FAILURES_IN_A_ROW = 3
"""Number of failed records in a row after which the run stops: the cause is not in one of them."""


class SyncSyncRun:
    """One run of the sync.

    Args:
        state: The state of the sync.
        sides: Both systems.
        options: The settings.
        report: The report to update.
        on_progress: Called after each record.
        pace: Returns the number of requests sent to MaintainX, and how many a second its limit allows.
    """

    def __init__(
        self,
        state: State,
        sides: dict[Side, SyncSystem],
        options: Options,
        report: SyncReport,
        on_progress: Callable[[SyncReport], object] | None,
        pace: Callable[[], tuple[int, float]],
    ) -> None:
        self._on_progress = on_progress or (lambda _report: None)
        self._state, self._sides, self._options, self._report = state, sides, options, report
        self._failures = 0
        self._full = False
        self._deletions = SyncDeletions(state, sides, report)
        parts = SyncRunParts(state, sides, options, report, self._deletions)
        self._linker, self._noticing = SyncLinker(parts), SyncNoticing(parts)
        self._agreement = SyncAgreement(parts, self._noticing.ahead)
        self._compared: set[int] = set()
        """Work orders that were compared, by their ids in MaintainX."""
        self._work_orders: dict[tuple[Kind, int], None] = {}
        """All work orders that were compared."""
        self._with_files: dict[tuple[Kind, int], None] = {}
        """Kinds of records that may have files, and their ids in MaintainX."""
        self._files = SyncFiles(state, sides, report, self._continue_or_raise)
        self._costs = SyncCosts(state, sides, report, self._continue_or_raise)
        self._parts_used = SyncPartsUsed(state, sides, report, self._continue_or_raise)
        self._comments = SyncComments(state, sides, report, self._continue_or_raise)
        self._progress = Progress(report, pace)
        self._first_load = SyncFirstLoad(parts, self._whole_or_none, self._loaded)
        self._refused: set[int] = set()
        """Changes that are not tried again in this run."""
        self._limited: dict[Kind, list[str]] = {}
        """Messages of Atlas about its licence by kind, one for each record that it does not allow."""
        self._unmade: set[int] = set()
        """Changes that bring those records."""

    def run(self, *, full: bool, events: Sequence[MaintainXEvent] = ()) -> SyncReport:
        """Run the sync.

        Args:
            full: Read all records, not only those that were changed.
            events: Events of webhooks: these records are read in any case.

        Raises:
            AtlasError: The sync cannot continue; its details hold the report so far.
        """
        try:
            self._full = full
            return self._run(events)
        except AtlasError as error:
            error.details["report"] = self._report
            raise

    def _run(self, events: Sequence[MaintainXEvent]) -> SyncReport:
        for side in SIDES:
            self._sides[other(side)].marks(self._sides[side].identity())
            self._sides[side].prepare()
        emails = [side.people() for side in self._sides.values()]
        for side_ in self._sides.values():
            side_.share(emails[0] & emails[1])
        for kind in self._options.records:
            for side in SIDES:
                self._noticing.notice(kind, side, full=self._full)
        noticed = self._noticing.notice_events(events)
        self._compared |= noticed
        self._work_orders |= {("work_order", id): None for id in noticed}
        self._with_files |= {("work_order", id): None for id in noticed}
        self._progress.begin(sync_run_blocking(self._state.count, self._options.records))
        sync_run_blocking(self._state.begin_first_loads, self._options.records)
        self._first_load.settle()
        self._linker.settle(sync_run_blocking(self._state.intents))
        self._first_load.match_imported()
        self._linker.match()
        for kind in self._options.records:
            self._first_load.load(kind)
            self._apply_all(kind)
        self._progress.end()
        self._linker.report_staying()
        self._deletions.report()
        if "comment" in self._options.kinds:
            self._comments.copy_new(self._compared, self._sides["maintainx"].last_messages())
        if "file" in self._options.kinds:
            self._files.copy_new(self._with_files)
        if "cost" in self._options.kinds:
            self._costs.copy_new(self._work_orders)
        if "part_used" in self._options.kinds:
            self._parts_used.copy_new(self._work_orders)
        self._first_load.mark()
        self._progress.estimate()
        for kind, messages in self._limited.items():
            message = f"{len(messages)} {kind.replace('_', ' ')}s wait to be made in Atlas: {messages[0]}"
            logger.warning("%s", message)
            self._report.problems.append(Problem(kind, "maintainx", 0, "", message))
        for change in sync_run_blocking(self._state.waiting):
            if change.number in self._unmade:
                continue
            problem = Problem(change.kind, change.side, change.record.id, change.title, str(change.problem))
            self._report.problems.append(problem)
        return self._report

    # ----------------------------------------------------------------------------------------------- bringing
    def _apply_all(self, kind: Kind) -> None:
        """Apply all changes, and repeat while some wait for an asset that another change creates."""
        progress, is_first = True, True
        while progress:
            progress, after = False, 0
            while batch := sync_run_blocking(self._state.changes, kind, after, BATCH, also_refused=self._full):
                after = batch[-1].number
                for change in batch:
                    current = sync_run_blocking(self._state.change_of, kind, change.side, change.record.id)
                    if current is not None and change.number not in self._refused:
                        progress = self._apply(current) or progress
                    if is_first and change.number not in self._first_load.loaded:
                        self._progress.advance()
                    if current is not None:
                        self._on_progress(self._report)
            is_first = False

    def _apply(self, change: Change) -> bool:
        """Apply one change; return whether changes that wait for it may be retried."""
        link = sync_run_blocking(self._state.link_of, change.kind, change.side, change.record.id)
        is_new = link is None or change.number in self._first_load.loaded
        try:
            if link is None:
                change = self._agreement.whole(change, None)
                link = self._linker.link(change)
            if link is None:
                sync_run_blocking(self._state.forget, change)
            else:
                self._agreement.agree(link, change, is_new=is_new, full=self._full)
                if link.kind == "work_order" and (not is_new or change.record.may_have_comments):
                    self._compared.add(link.ids["maintainx"])
                if link.kind == "work_order":
                    self._work_orders["work_order", link.ids["maintainx"]] = None
                if link.kind in FILED and (not is_new or change.record.may_have_files):
                    self._with_files[link.kind, link.ids["maintainx"]] = None
        except AtlasError as error:
            self._continue_or_raise(error)
            both = self._agreement.changes_of(link) if link is not None else {change.side: change}
            self._refused.update(one.number for one in both.values())
            sync_run_blocking(self._state.refuse, change, error.message)
            if link is None and is_limit(error):
                self._limited.setdefault(change.kind, []).append(error.message)
                self._unmade.add(change.number)
            return False
        self._failures = 0
        return is_new

    def _whole_or_none(self, change: Change) -> Change | None:
        """Return the change with all fields; None if it cannot be read, which is reported when it is applied."""
        try:
            return self._agreement.whole(change, None)
        except AtlasError as error:
            self._continue_or_raise(error)
            return None

    def _loaded(self, number: int) -> None:
        self._progress.advance_to(number)
        self._on_progress(self._report)

    def _continue_or_raise(self, error: AtlasError) -> None:
        """Continue with the other records.

        Raises:
            AtlasError: The error concerns all of them, or several have failed in a row.
        """
        if isinstance(error, REFUSED):
            self._failures = 0
            return
        self._failures += 1
        one_of_many = error.status is not None and error.status not in GENERAL_STATUSES
        is_sign_in = isinstance(error, AtlasAuthError) and not isinstance(error, AtlasPermissionError)
        if is_sign_in or not one_of_many or self._failures >= MAX_FAILURES_IN_A_ROW:
            raise error
