# Made from atlas/servicetitan/_async/export.py by scripts/unasync.py (make regenerate). Do not edit.
"""SyncServiceTitanExport: export work orders to ServiceTitan, and bring the status of jobs back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import nullcontext
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from atlas_api.models.work_order import WorkOrder
from dateutil.parser import isoparse

from rivet.integrations.atlas import SyncAtlasClient
from rivet.integrations.atlas._support.misspelt_names import suggests_keywords
from rivet.integrations.atlas.exceptions import AtlasConfigError
from rivet.integrations.atlas.filters import Filter
from rivet.integrations.atlas.servicetitan._models import utc
from rivet.integrations.atlas.servicetitan._reports import ExportReport
from rivet.integrations.atlas.servicetitan._sync.client import SyncServiceTitanClient
from rivet.integrations.atlas.servicetitan._sync.create_once import SyncCreateOnce
from rivet.integrations.atlas.servicetitan._sync.job_calls import IDS_AT_ONCE
from rivet.integrations.atlas.servicetitan._sync.pull_run import SyncPullRun
from rivet.integrations.atlas.servicetitan._sync.push_run import SyncPushRun
from rivet.integrations.atlas.servicetitan._sync.run_parts import SyncRunParts
from rivet.integrations.atlas.servicetitan._tenant_lock import TenantLock
from rivet.integrations.atlas.servicetitan.mapping import Mapping as JobMapping
from rivet.integrations.atlas.vendors._validation import checked_settle_time

SETTLE_TIME = 100.0
"""Seconds that a request to ServiceTitan may take, also if its response is lost (its partners' documentation)."""
FIRST_PULL = timedelta(days=1)
"""Time that the first pull of a machine reads back."""
LONGEST_RETRY = timedelta(days=7)
"""Time for which changes that were refused are read again by each pull."""
OVERLAP = timedelta(minutes=10)
"""Overlap of a pull with the one before: the clocks differ, and a list may lag behind."""


@suggests_keywords
class SyncServiceTitanExport:
    """Exports work orders to ServiceTitan as jobs, and brings their status and times back.

    A job carries the work order's id in its external data, which only this application sees, so that nothing is created
    twice. On this machine only a lock is kept, and whether a create request is in progress.

    Args:
        atlas: The client of Atlas.
        servicetitan: The client of ServiceTitan.
        mapping: The mapping file's path (TOML; `rivet.integrations.atlas.servicetitan.mapping` shows one), its content
            as a dict, or a `Mapping`.
        settle_time: Seconds after a lost response in which a job may still appear.

    Raises:
        AtlasConfigError: An argument or the mapping is invalid.

    Example:
        >>> with SyncAtlasClient() as atlas, SyncServiceTitanClient() as servicetitan:
        ...     export = SyncServiceTitanExport(atlas, servicetitan, "servicetitan.toml")
        ...     report = export.push(F.status == "OPEN")
        >>> report.count("create"), report.unmapped
        (3, [])
    """

    def __init__(
        self,
        atlas: SyncAtlasClient,
        servicetitan: SyncServiceTitanClient,
        mapping: str | Path | Mapping[str, Any] | JobMapping,
        *,
        settle_time: float = SETTLE_TIME,
    ) -> None:
        if not isinstance(atlas, SyncAtlasClient) or not isinstance(servicetitan, SyncServiceTitanClient):
            raise AtlasConfigError("atlas and servicetitan must be an SyncAtlasClient and a SyncServiceTitanClient.")
        self._atlas, self._titan, self._mapping = atlas, servicetitan, JobMapping.read(mapping)
        self._file = TenantLock(servicetitan.account)
        self._create_once = SyncCreateOnce(self._file, checked_settle_time(settle_time))

    def push(
        self,
        wanted: Filter[WorkOrder] | None = None,
        *,
        dry_run: bool = False,
        on_progress: Callable[[ExportReport], object] | None = None,
    ) -> ExportReport:
        """Export work orders to ServiceTitan: create and update jobs, with their status, notes and equipment.

        Args:
            wanted: Filter of the work orders, such as ``F.updated_at >= yesterday``; all by default. Those that are
                over and were never exported are left out.
            dry_run: Only read, and report what would be written.
            on_progress: Called after each work order, with the report so far.

        Returns:
            The report; a refused or unmapped work order does not block the others.

        Raises:
            BusyError: Another export of this machine to this tenant is under way.
            AtlasError: One of the systems cannot be reached, or rejects the credentials; the report so far is in
                ``details["report"]``, and the next push resumes.

        Example:
            >>> for step in (export.push(dry_run=True)).steps:
            ...     print(step.action, step.work_order, step.detail)
        """
        report = ExportReport(dry_run=dry_run)
        walk = self._atlas.iter_work_orders(wanted, lane="bulk")
        with nullcontext() if dry_run else self._file.locked():
            self._begin(dry_run=dry_run)
            run = SyncPushRun(SyncRunParts(self._atlas, self._titan, self._create_once, self._mapping, report))
            run.begin(wanted, on_progress)
            batch: list[WorkOrder] = []
            for work_order in walk:
                batch.append(work_order)
                if len(batch) == IDS_AT_ONCE:
                    run.push(batch)
                    batch = []
            run.push(batch)
            run.end(is_whole=wanted is None)
        return report

    def pull(
        self,
        since: datetime | None = None,
        *,
        dry_run: bool = False,
        on_progress: Callable[[ExportReport], object] | None = None,
    ) -> ExportReport:
        """Import what changed at ServiceTitan: status, times and notes of jobs, equipment and its attachments.

        Args:
            since: Start of the changes to read; a naive datetime is UTC. By default a few minutes before the last
                pull on this machine in which nothing was refused (a week at most), or a day ago: reading a change
                twice is harmless.
            dry_run: Only read, and report what would be written.
            on_progress: Called after each job, with the report so far.

        Returns:
            The report.

        Raises:
            AtlasConfigError: ``since`` is not a datetime.
            BusyError: Another export of this machine to this tenant is under way.
            AtlasError: As push() does.

        Example:
            >>> report = export.pull(datetime.now(UTC) - timedelta(hours=1))
        """
        given = None if since is None else isoparse(utc(since))
        report = ExportReport(dry_run=dry_run)
        with nullcontext() if dry_run else self._file.locked():
            self._begin(dry_run=dry_run)
            started = datetime.now(UTC)
            last = self._file.last_pull(started - FIRST_PULL)
            begin = given or last - OVERLAP
            run = SyncPullRun(SyncRunParts(self._atlas, self._titan, self._create_once, self._mapping, report))
            run.pull(begin, on_progress)
            if not dry_run and begin <= last:  # else it leaves a gap
                skew = self._titan.server_now() - datetime.now(UTC)
                complete = started + skew
                self._file.record_pull(max(last, complete - LONGEST_RETRY) if report.refused else complete)
        return report

    def _begin(self, *, dry_run: bool) -> None:
        if not dry_run:
            self._create_once.settle()
