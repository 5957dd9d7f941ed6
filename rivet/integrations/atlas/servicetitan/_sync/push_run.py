# Made from atlas/servicetitan/_async/push_run.py by scripts/unasync.py (make regenerate). Do not edit.
"""One push: work orders become jobs, fifty at a time."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence

from atlas_api.models.work_order import WorkOrder

from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas.exceptions import AtlasError, AtlasNotFoundError
from rivet.integrations.atlas.filters import Filter
from rivet.integrations.atlas.servicetitan import _job_mapping
from rivet.integrations.atlas.servicetitan._job_mapping import PRIORITY_KEY, SUMMARY_KEY, WORK_ORDER_KEY, number_of
from rivet.integrations.atlas.servicetitan._models import Job, JobCreate
from rivet.integrations.atlas.servicetitan._reports import ExportReport, ExportStep, Refusal, continue_or_raise
from rivet.integrations.atlas.servicetitan._sync.equipment_sync import SyncEquipmentSync
from rivet.integrations.atlas.servicetitan._sync.job_lookup import SyncJobLookup
from rivet.integrations.atlas.servicetitan._sync.notes_sync import SyncNotesSync
from rivet.integrations.atlas.servicetitan._sync.run_parts import SyncRunParts
from rivet.integrations.atlas.servicetitan._sync.schedule_sync import SyncScheduleSync
from rivet.integrations.atlas.servicetitan._sync.status_sync import SyncStatusSync
from rivet.integrations.atlas.vendors.errors import VendorAuthError

OPEN = ("Scheduled", "Dispatched", "InProgress", "Hold")
"""Statuses of jobs that are not over."""


class SyncPushRun:
    """Exports work orders, with their status, times, notes and equipment.

    Args:
        parts: What the run's steps share.
    """

    def __init__(self, parts: SyncRunParts) -> None:
        atlas, titan, create_once, mapping, self._report = parts
        self._atlas, self._titan, self._create_once, self._mapping = atlas, titan, create_once, mapping
        self._status = SyncStatusSync(atlas, titan, mapping)
        self._schedule = SyncScheduleSync(atlas, titan, mapping)
        self._notes = SyncNotesSync(atlas, titan, create_once)
        self._equipment = SyncEquipmentSync(parts)
        self._lookup = SyncJobLookup(titan)
        self._seen: set[int] = set()
        self._advance: Callable[[], None] = lambda: None

    def begin(self, wanted: Filter[WorkOrder] | None, on_progress: Callable[[ExportReport], object] | None) -> None:
        """Count the work orders, if progress is reported."""
        if on_progress is None:
            return
        self._report.total = (self._atlas.list_work_orders(wanted, limit=1, lane="bulk")).total_elements
        started, report = clock.monotonic(), self._report

        def advance() -> None:
            report.estimate(clock.monotonic() - started)
            on_progress(report)

        self._advance = advance

    def push(self, work_orders: Sequence[WorkOrder]) -> None:
        """Export some work orders.

        Raises:
            AtlasError: The cause is not in one of them; its details hold the report.
        """
        try:
            self._lookup.read([one.id for one in work_orders])
        except AtlasError as error:
            error.details["report"] = self._report
            raise
        for work_order in work_orders:
            self._report.seen += 1
            self._seen.add(work_order.id)
            try:
                self._push(work_order)
            except AtlasError as error:
                continue_or_raise(error, number_of(work_order), self._report)
            else:
                self._report.in_a_row = 0
            self._advance()

    def end(self, *, is_whole: bool) -> None:
        """Finish what is done for several work orders at once, and report jobs whose work orders are gone.

        Args:
            is_whole: All work orders of Atlas were pushed.
        """
        self._equipment.flush()
        if not is_whole:
            return
        try:
            for status in OPEN:
                gone = [
                    job
                    for job in self._titan.iter_jobs(status=status)
                    if WORK_ORDER_KEY in job.external and _job_mapping.work_order_of(job) not in self._seen
                ]
                for job in gone:
                    self._report_gone(job)
        except AtlasError as error:
            continue_or_raise(error, "jobs without a work order", self._report)

    def _report_gone(self, job: Job) -> None:
        try:
            self._atlas.get_work_order(_job_mapping.work_order_of(job))
        except AtlasNotFoundError:
            self._report.refused.append(Refusal(job.external[WORK_ORDER_KEY], _job_mapping.work_order_is_gone(job)))

    def _push(self, work_order: WorkOrder) -> None:
        report = self._report
        job = self._found(work_order)
        is_fresh = job is None
        if job is None:
            if work_order["status"] in ("COMPLETED", "CANCELLED"):
                return
            wanted = _job_mapping.job_of(work_order, self._mapping)
            if isinstance(wanted, list):
                report.unmapped += wanted
                return
            job = self._made(work_order, wanted)
        else:
            job = self._updated(work_order, job)
        job = self._status.agree(work_order, job, report)
        if self._mapping.schedule:
            job = self._schedule.agree(work_order, job, report)
        if self._mapping.notes and "notes" not in report.without:
            try:
                self._notes.add_notes(work_order, job, report, is_fresh=is_fresh)
            except VendorAuthError as error:
                report.leave_out("notes", number_of(work_order), error)
        self._equipment.add(work_order, job)

    def _found(self, work_order: WorkOrder) -> Job | None:
        found = self._lookup.find(work_order.id)
        if len(found) > 1:
            numbers = ", ".join(job.number for job in found)
            message = (
                f"ServiceTitan has the jobs {numbers} for it: the first is kept up to date, cancel the others there."
            )
            self._report.refused.append(Refusal(number_of(work_order), message))
        return found[0] if found else None

    def _made(self, work_order: WorkOrder, wanted: JobCreate) -> Job:
        step = ExportStep("create", number_of(work_order), None, html.unescape(work_order.title or ""))
        if self._report.dry_run:
            self._report.steps.append(step)
            return Job.planned(wanted)

        def make() -> Job:
            return self._titan.create_job(wanted)

        def find() -> Job | None:
            return next(iter(self._titan.find_jobs(WORK_ORDER_KEY, str(work_order.id))), None)

        made = self._create_once.once(make, find)
        self._report.steps.append(step)
        self._lookup.record(work_order.id)
        return made

    def _updated(self, work_order: WorkOrder, job: Job) -> Job:
        """Update a job with the changes in Atlas since the last export; return it."""
        now = _job_mapping.exported(work_order, self._mapping)
        changed = {key for key, value in now.items() if job.external.get(key) != value}
        if not changed:
            return job
        summary = _job_mapping.summary_of(work_order) if SUMMARY_KEY in changed else None
        priority = now[PRIORITY_KEY] if PRIORITY_KEY in changed else None
        detail = ", ".join(filter(None, (priority, summary and html.unescape(work_order.title or ""))))
        step = ExportStep("update", number_of(work_order), job.number, detail)
        if not self._report.dry_run:
            external = {**job.external, **now, WORK_ORDER_KEY: str(work_order.id)}
            self._titan.update_job(job.id, summary=summary, priority=priority, external=external)
            job = self._titan.get_job(job.id)
        self._report.steps.append(step)
        return job
