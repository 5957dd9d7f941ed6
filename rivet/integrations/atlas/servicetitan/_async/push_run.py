"""One push: work orders become jobs, fifty at a time."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence

from atlas_api.models.work_order import WorkOrder

from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas.exceptions import AtlasError, AtlasNotFoundError
from rivet.integrations.atlas.filters import Filter
from rivet.integrations.atlas.servicetitan import _job_mapping
from rivet.integrations.atlas.servicetitan._async.equipment_sync import AsyncEquipmentSync
from rivet.integrations.atlas.servicetitan._async.job_lookup import AsyncJobLookup
from rivet.integrations.atlas.servicetitan._async.notes_sync import AsyncNotesSync
from rivet.integrations.atlas.servicetitan._async.run_parts import AsyncRunParts
from rivet.integrations.atlas.servicetitan._async.schedule_sync import AsyncScheduleSync
from rivet.integrations.atlas.servicetitan._async.status_sync import AsyncStatusSync
from rivet.integrations.atlas.servicetitan._job_mapping import PRIORITY_KEY, SUMMARY_KEY, WORK_ORDER_KEY, number_of
from rivet.integrations.atlas.servicetitan._models import Job, JobCreate
from rivet.integrations.atlas.servicetitan._reports import ExportReport, ExportStep, Refusal, continue_or_raise
from rivet.integrations.atlas.vendors.errors import VendorAuthError

OPEN = ("Scheduled", "Dispatched", "InProgress", "Hold")
"""Statuses of jobs that are not over."""


class AsyncPushRun:
    """Exports work orders, with their status, times, notes and equipment.

    Args:
        parts: What the run's steps share.
    """

    def __init__(self, parts: AsyncRunParts) -> None:
        atlas, titan, create_once, mapping, self._report = parts
        self._atlas, self._titan, self._create_once, self._mapping = atlas, titan, create_once, mapping
        self._status = AsyncStatusSync(atlas, titan, mapping)
        self._schedule = AsyncScheduleSync(atlas, titan, mapping)
        self._notes = AsyncNotesSync(atlas, titan, create_once)
        self._equipment = AsyncEquipmentSync(parts)
        self._lookup = AsyncJobLookup(titan)
        self._seen: set[int] = set()
        self._advance: Callable[[], None] = lambda: None

    async def begin(
        self, wanted: Filter[WorkOrder] | None, on_progress: Callable[[ExportReport], object] | None
    ) -> None:
        """Count the work orders, if progress is reported."""
        if on_progress is None:
            return
        self._report.total = (await self._atlas.list_work_orders(wanted, limit=1, lane="bulk")).total_elements
        started, report = clock.monotonic(), self._report

        def advance() -> None:
            report.estimate(clock.monotonic() - started)
            on_progress(report)

        self._advance = advance

    async def push(self, work_orders: Sequence[WorkOrder]) -> None:
        """Export some work orders.

        Raises:
            AtlasError: The cause is not in one of them; its details hold the report.
        """
        try:
            await self._lookup.read([one.id for one in work_orders])
        except AtlasError as error:
            error.details["report"] = self._report
            raise
        for work_order in work_orders:
            self._report.seen += 1
            self._seen.add(work_order.id)
            try:
                await self._push(work_order)
            except AtlasError as error:
                continue_or_raise(error, number_of(work_order), self._report)
            else:
                self._report.in_a_row = 0
            self._advance()

    async def end(self, *, is_whole: bool) -> None:
        """Finish what is done for several work orders at once, and report jobs whose work orders are gone.

        Args:
            is_whole: All work orders of Atlas were pushed.
        """
        await self._equipment.flush()
        if not is_whole:
            return
        try:
            for status in OPEN:
                gone = [
                    job
                    async for job in self._titan.iter_jobs(status=status)
                    if WORK_ORDER_KEY in job.external and _job_mapping.work_order_of(job) not in self._seen
                ]
                for job in gone:
                    await self._report_gone(job)
        except AtlasError as error:
            continue_or_raise(error, "jobs without a work order", self._report)

    async def _report_gone(self, job: Job) -> None:
        try:
            await self._atlas.get_work_order(_job_mapping.work_order_of(job))
        except AtlasNotFoundError:
            self._report.refused.append(Refusal(job.external[WORK_ORDER_KEY], _job_mapping.work_order_is_gone(job)))

    async def _push(self, work_order: WorkOrder) -> None:
        report = self._report
        job = await self._found(work_order)
        is_fresh = job is None
        if job is None:
            if work_order["status"] in ("COMPLETED", "CANCELLED"):
                return
            wanted = _job_mapping.job_of(work_order, self._mapping)
            if isinstance(wanted, list):
                report.unmapped += wanted
                return
            job = await self._made(work_order, wanted)
        else:
            job = await self._updated(work_order, job)
        job = await self._status.agree(work_order, job, report)
        if self._mapping.schedule:
            job = await self._schedule.agree(work_order, job, report)
        if self._mapping.notes and "notes" not in report.without:
            try:
                await self._notes.add_notes(work_order, job, report, is_fresh=is_fresh)
            except VendorAuthError as error:
                report.leave_out("notes", number_of(work_order), error)
        await self._equipment.add(work_order, job)

    async def _found(self, work_order: WorkOrder) -> Job | None:
        found = await self._lookup.find(work_order.id)
        if len(found) > 1:
            numbers = ", ".join(job.number for job in found)
            message = (
                f"ServiceTitan has the jobs {numbers} for it: the first is kept up to date, cancel the others there."
            )
            self._report.refused.append(Refusal(number_of(work_order), message))
        return found[0] if found else None

    async def _made(self, work_order: WorkOrder, wanted: JobCreate) -> Job:
        step = ExportStep("create", number_of(work_order), None, html.unescape(work_order.title or ""))
        if self._report.dry_run:
            self._report.steps.append(step)
            return Job.planned(wanted)

        async def make() -> Job:
            return await self._titan.create_job(wanted)

        async def find() -> Job | None:
            return next(iter(await self._titan.find_jobs(WORK_ORDER_KEY, str(work_order.id))), None)

        made = await self._create_once.once(make, find)
        self._report.steps.append(step)
        self._lookup.record(work_order.id)
        return made

    async def _updated(self, work_order: WorkOrder, job: Job) -> Job:
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
            await self._titan.update_job(job.id, summary=summary, priority=priority, external=external)
            job = await self._titan.get_job(job.id)
        self._report.steps.append(step)
        return job
