# Made from atlas/servicetitan/_async/export.py by scripts/unasync.py (make regenerate). Do not edit.
"""SyncServiceTitanExport: export work orders to ServiceTitan, and bring the status of jobs back."""

from __future__ import annotations

import html
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from datetime import datetime
from pathlib import Path
from typing import Any

from atlas_api.models.work_order import WorkOrder

from rivet.integrations.atlas import SyncAtlasClient
from rivet.integrations.atlas.exceptions import AtlasConfigError, AtlasError, AtlasNotFoundError
from rivet.integrations.atlas.filters import Filter
from rivet.integrations.atlas.servicetitan import _job_mapping
from rivet.integrations.atlas.servicetitan._job_mapping import PRIORITY_KEY, SUMMARY_KEY, WORK_ORDER_KEY, number_of
from rivet.integrations.atlas.servicetitan._models import BookedAppointment, Job, JobCreate
from rivet.integrations.atlas.servicetitan._reports import ExportReport, ExportStep, Refusal, continue_or_raise
from rivet.integrations.atlas.servicetitan._sync.client import SyncServiceTitanClient
from rivet.integrations.atlas.servicetitan._sync.create_once import SyncCreateOnce
from rivet.integrations.atlas.servicetitan._sync.notes_and_equipment import SyncNotesAndEquipment
from rivet.integrations.atlas.servicetitan._sync.schedule_sync import SyncScheduleSync
from rivet.integrations.atlas.servicetitan._sync.status_sync import SyncStatusSync
from rivet.integrations.atlas.servicetitan._tenant_lock import TenantLock
from rivet.integrations.atlas.servicetitan.mapping import Mapping as JobMapping
from rivet.integrations.atlas.vendors._validation import checked_settle_time
from rivet.integrations.atlas.vendors.errors import VendorAuthError

SETTLE_TIME = 100.0
"""Seconds that a request to ServiceTitan may take, also if its response is lost (its partners' documentation)."""


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
        self._status = SyncStatusSync(atlas, servicetitan, self._mapping)
        self._schedule = SyncScheduleSync(atlas, servicetitan, self._mapping)
        self._extras = SyncNotesAndEquipment(atlas, servicetitan, self._create_once)

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
            for work_order in walk:
                report.seen += 1
                try:
                    self._push(work_order, report)
                except AtlasError as error:
                    continue_or_raise(error, number_of(work_order), report)
                else:
                    report.in_a_row = 0
                if on_progress is not None:
                    on_progress(report)
        return report

    def pull(self, since: datetime, *, dry_run: bool = False) -> ExportReport:
        """Import status and times of changed jobs into their work orders.

        Args:
            since: Start of the changes to read; a naive datetime is UTC. Use the start of the last pull, less a
                few minutes: reading a change twice is harmless.
            dry_run: Only read, and report what would be written.

        Returns:
            The report.

        Raises:
            AtlasConfigError: ``since`` is not a datetime.
            BusyError: Another export of this machine to this tenant is under way.
            AtlasError: As push() does.

        Example:
            >>> report = export.pull(datetime.now(UTC) - timedelta(hours=1))
        """
        report = ExportReport(dry_run=dry_run)
        walk = self._titan.iter_jobs(modified_since=since)
        moved = self._titan.iter_appointments(modified_since=since)
        with nullcontext() if dry_run else self._file.locked():
            self._begin(dry_run=dry_run)
            # All of them first: a write to a job may change its place in the pages.
            changed = {job.id: job for job in walk}
            booked = {one.job_id: one for one in moved} if self._mapping.schedule else {}
            # A new time is a change of the appointment: it need not be one of the job.
            others = self._titan.get_jobs([id for id in booked if id not in changed])
            for job in [job for job in (*changed.values(), *others) if WORK_ORDER_KEY in job.external]:
                report.seen += 1
                try:
                    self._pull(job, report, booked.get(job.id))
                except AtlasError as error:
                    continue_or_raise(error, job.external[WORK_ORDER_KEY], report)
                else:
                    report.in_a_row = 0
        return report

    def _begin(self, *, dry_run: bool) -> None:
        if not dry_run:
            self._create_once.settle()

    def _pull(self, job: Job, report: ExportReport, booked: BookedAppointment | None) -> None:
        try:
            work_order = self._atlas.get_work_order(job.external[WORK_ORDER_KEY])
        except AtlasNotFoundError:
            message = (
                f"The work order is not in Atlas any more: cancel job {job.number} at ServiceTitan if it is not wanted."
            )
            report.refused.append(Refusal(job.external[WORK_ORDER_KEY], message))
            return
        job = self._status.agree(work_order, job, report)
        if booked is not None:
            self._schedule.agree(work_order, job, report, booked)

    def _push(self, work_order: WorkOrder, report: ExportReport) -> None:
        job = self._found(work_order, report)
        if job is None:
            if work_order["status"] in ("COMPLETED", "CANCELLED"):
                return
            wanted = _job_mapping.job_of(work_order, self._mapping)
            if isinstance(wanted, list):
                report.unmapped += wanted
                return
            job = self._made(work_order, wanted, report)
        else:
            job = self._updated(work_order, job, report)
        job = self._status.agree(work_order, job, report)
        if self._mapping.schedule:
            job = self._schedule.agree(work_order, job, report)
        if self._mapping.notes and "notes" not in report.without:
            try:
                self._extras.add_notes(work_order, job, report)
            except VendorAuthError as error:
                report.leave_out("notes", number_of(work_order), error)
        if self._mapping.equipment and work_order.asset is not None and "equipment" not in report.without:
            try:
                self._extras.equip(work_order, job, report)
            except VendorAuthError as error:
                report.leave_out("equipment", number_of(work_order), error)

    def _found(self, work_order: WorkOrder, report: ExportReport) -> Job | None:
        found = self._titan.find_jobs(WORK_ORDER_KEY, str(work_order.id))
        if len(found) > 1:
            numbers = ", ".join(job.number for job in found)
            message = (
                f"ServiceTitan has the jobs {numbers} for it: the first is kept up to date, cancel the others there."
            )
            report.refused.append(Refusal(number_of(work_order), message))
        return found[0] if found else None

    def _made(self, work_order: WorkOrder, wanted: JobCreate, report: ExportReport) -> Job:
        step = ExportStep("create", number_of(work_order), None, html.unescape(work_order.title or ""))
        if report.dry_run:
            report.steps.append(step)
            return Job.planned(wanted)

        def make() -> Job:
            return self._titan.create_job(wanted)

        def find() -> Job | None:
            return next(iter(self._titan.find_jobs(WORK_ORDER_KEY, str(work_order.id))), None)

        made = self._create_once.once(make, find)
        report.steps.append(step)
        return made

    def _updated(self, work_order: WorkOrder, job: Job, report: ExportReport) -> Job:
        """Update a job with the changes in Atlas since the last export; return it."""
        now = _job_mapping.exported(work_order, self._mapping)
        changed = {key for key, value in now.items() if job.external.get(key) != value}
        if not changed:
            return job
        summary = _job_mapping.summary_of(work_order) if SUMMARY_KEY in changed else None
        priority = now[PRIORITY_KEY] if PRIORITY_KEY in changed else None
        detail = ", ".join(filter(None, (priority, summary and html.unescape(work_order.title or ""))))
        step = ExportStep("update", number_of(work_order), job.number, detail)
        if not report.dry_run:
            external = {**job.external, **now, WORK_ORDER_KEY: str(work_order.id)}
            self._titan.update_job(job.id, summary=summary, priority=priority, external=external)
            job = self._titan.get_job(job.id)
        report.steps.append(step)
        return job
