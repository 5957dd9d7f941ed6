# Made from atlas/maintainx/_async/copies.py by scripts/unasync.py (make regenerate). Do not edit.
"""Base of what is copied with linked records: files, costs, used parts."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection

from rivet.integrations.atlas._support.concurrency import sync_run_blocking
from rivet.integrations.atlas.exceptions import AtlasError, AtlasLicenseError
from rivet.integrations.atlas.maintainx._field_mapping import Kind
from rivet.integrations.atlas.maintainx._reports import Problem
from rivet.integrations.atlas.maintainx._state_models import Link
from rivet.integrations.atlas.maintainx._sync.run_step import SyncRunStep


class SyncCopies(SyncRunStep, ABC):
    """Compares what linked records have; the state holds the names of what both have had."""

    subject: str
    _is_unlicensed = False

    def copy_new(self, records: Collection[tuple[Kind, int]]) -> None:
        """Bring over what only one of two records has.

        Args:
            records: Kinds and ids in MaintainX of those that were compared in this run.
        """
        for kind, id in records:
            if self._is_unlicensed:
                return
            link = sync_run_blocking(self._state.link_of, kind, "maintainx", id)
            if link is None or not link.are_both_there:
                continue
            try:
                self._agree(link)
            except AtlasError as error:
                self._failed(link, f"its {self.subject}", error)

    @abstractmethod
    def _agree(self, link: Link) -> None:
        """Compare two records, and copy what one does not have."""

    def _failed(self, link: Link, subject: str, error: AtlasError) -> None:
        self._continue_or_raise(error)
        if isinstance(error, AtlasLicenseError):
            self._is_unlicensed = True
            self._report.hints.append(f"No {self.subject} are copied: {error.message}")
            return
        message = f"{subject}: {error.message}"
        self._report.problems.append(Problem(link.kind, "maintainx", link.ids["maintainx"], "", message))

    def _record(self, link: Link, name: str) -> None:
        if not self._report.dry_run:
            sync_run_blocking(self._state.record_shared, link, name)
