# Made from atlas/maintainx/_async/files.py by scripts/unasync.py (make regenerate). Do not edit.
"""Copy the files of linked work orders to the other system, each once."""

from __future__ import annotations

from collections.abc import Callable, Collection

from rivet.integrations.atlas._support.concurrency import sync_run_blocking
from rivet.integrations.atlas.exceptions import AtlasError, AtlasLicenseError
from rivet.integrations.atlas.maintainx._reports import Problem, Step, SyncReport
from rivet.integrations.atlas.maintainx._state_models import Attachment, Link
from rivet.integrations.atlas.maintainx._state_store import State
from rivet.integrations.atlas.maintainx._sync.systems import SyncSystem
from rivet.integrations.atlas.maintainx._three_way_merge import SIDES, Side, other


class SyncFiles:
    """Compares the files of work orders by their names.

    The state holds the names that both have had: a file that is missing in one of them since then was deleted there,
    and the other one stays.

    Args:
        state: The state of the sync.
        sides: Both systems.
        report: The report to update.
        continue_or_raise: Raises an error that concerns all work orders.
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
        self._is_unlicensed = False

    def copy_new(self, work_orders: Collection[int]) -> None:
        """Bring the files of work orders over.

        Args:
            work_orders: Ids in MaintainX of those that were compared in this run.
        """
        for id in work_orders:
            if self._is_unlicensed:
                return
            link = sync_run_blocking(self._state.link_of, "work_order", "maintainx", id)
            if link is None or not link.are_both_there:
                continue
            try:
                self._agree(link)
            except AtlasError as error:
                self._failed(link, "its files", error)

    def _failed(self, link: Link, what: str, error: AtlasError) -> None:
        self._continue_or_raise(error)
        if isinstance(error, AtlasLicenseError):
            self._is_unlicensed = True
            self._report.hints.append(f"No files are copied: {error.message}")
            return
        message = f"{what}: {error.message}"
        self._report.problems.append(Problem("work_order", "maintainx", link.ids["maintainx"], "", message))

    def _agree(self, link: Link) -> None:
        files: dict[Side, dict[str, Attachment]] = {side: {} for side in SIDES}
        for side in SIDES:
            for file in self._sides[side].files(link.ids[side]):
                files[side].setdefault(name_of(file), file)  # of several with one name the first one counts
        known = sync_run_blocking(self._state.file_names, link)
        for name in sorted(files["atlas"].keys() & files["maintainx"].keys() - known):
            self._record(link, name)
        for side in SIDES:
            for name in sorted(files[side].keys() - files[other(side)].keys() - known):
                try:
                    self._copy(link, side, name, files[side][name])
                except AtlasError as error:
                    self._failed(link, f"its file {name}", error)

    def _copy(self, link: Link, side: Side, name: str, file: Attachment) -> None:
        theirs = other(side)
        if not self._report.dry_run:
            content = self._sides[side].read_file(file)
            self._sides[theirs].add_file(link.ids[theirs], name, content)
            self._record(link, name)
        self._report.note(Step("file", "work_order", theirs, link.ids[theirs], name, {"name": name}))

    def _record(self, link: Link, name: str) -> None:
        if not self._report.dry_run:
            sync_run_blocking(self._state.record_file, link, name)


def name_of(file: Attachment) -> str:
    """Return a name that both systems accept for a file."""
    return " ".join(file.name.replace("/", "_").replace("\\", "_").split())[:200] or "file"
