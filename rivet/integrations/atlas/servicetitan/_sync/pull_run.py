# Made from atlas/servicetitan/_async/pull_run.py by scripts/unasync.py (make regenerate). Do not edit.
"""One pull: changes of jobs and of equipment go to Atlas."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, TypeVar

from atlas_api.models.work_order import WorkOrder

from rivet.integrations.atlas import F
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas.exceptions import AtlasError
from rivet.integrations.atlas.servicetitan import _job_mapping
from rivet.integrations.atlas.servicetitan._job_mapping import WORK_ORDER_KEY
from rivet.integrations.atlas.servicetitan._models import BookedAppointment, Job
from rivet.integrations.atlas.servicetitan._reports import ExportReport, Refusal, continue_or_raise
from rivet.integrations.atlas.servicetitan._sync.equipment_sync import SyncEquipmentSync
from rivet.integrations.atlas.servicetitan._sync.notes_sync import SyncNotesSync
from rivet.integrations.atlas.servicetitan._sync.run_parts import BATCH, SyncRunParts
from rivet.integrations.atlas.servicetitan._sync.schedule_sync import SyncScheduleSync
from rivet.integrations.atlas.servicetitan._sync.status_sync import SyncStatusSync
from rivet.integrations.atlas.vendors.errors import VendorAuthError, VendorRefusedError

T = TypeVar("T")
Record = dict[str, Any]


class SyncPullRun:
    """Imports status, times and notes of jobs, and corrections of equipment with its attachments.

    Args:
        parts: What the run's steps share.
    """

    def __init__(self, parts: SyncRunParts) -> None:
        atlas, titan, create_once, mapping, self._report = parts
        self._atlas, self._titan, self._mapping = atlas, titan, mapping
        self._status = SyncStatusSync(atlas, titan, mapping)
        self._schedule = SyncScheduleSync(atlas, titan, mapping)
        self._notes = SyncNotesSync(atlas, titan, create_once)
        self._work_orders: dict[int, WorkOrder] = {}
        self._equipment = SyncEquipmentSync(parts)

    def pull(self, since: datetime, on_progress: Callable[[ExportReport], object] | None) -> None:
        """Import the changes since a moment.

        Raises:
            AtlasError: The cause is not in one job; its details hold the report.
        """
        report, started = self._report, clock.monotonic()
        # All of them first: a write to a job may change its place in the pages.
        changed = {job.id: job for job in self._titan.iter_jobs(modified_since=since)}
        moved = self._titan.iter_appointments(modified_since=since)
        booked = {one.job_id: one for one in moved} if self._mapping.schedule else {}
        notes = self._notes_since(since) if self._mapping.notes else {}
        # A new time or a note may leave the job itself unchanged.
        others = self._titan.get_jobs([id for id in dict.fromkeys([*booked, *notes]) if id not in changed])
        jobs = [job for job in (*changed.values(), *others) if WORK_ORDER_KEY in job.external]
        report.total = len(jobs)
        for at, job in enumerate(jobs):
            if at % BATCH == 0:
                self._read_work_orders(jobs[at : at + BATCH])
            report.seen += 1
            try:
                self._pull(job, booked.get(job.id), notes.get(job.id, []))
            except AtlasError as error:
                continue_or_raise(error, job.external[WORK_ORDER_KEY], report)
            else:
                report.in_a_row = 0
            if on_progress is not None:
                report.estimate(clock.monotonic() - started)
                on_progress(report)
        if self._mapping.equipment:
            self._equipment.pull(self._readable("equipment", lambda: self._equipment_since(since)) or [])

    def _read_work_orders(self, jobs: Sequence[Job]) -> None:
        ids = [id for job in jobs if (id := _job_mapping.work_order_of(job))]
        walk = self._atlas.iter_work_orders(F.id.in_(*ids), lane="bulk") if ids else None
        self._work_orders = {one.id: one for one in walk} if walk else {}

    def _notes_since(self, since: datetime) -> dict[int, list[Record]]:
        def read() -> list[Record]:
            pages = self._titan.iter_feed("job-notes", since)
            return [dict(note) for page in pages for note in page.records]

        found: dict[int, list[Record]] = {}
        for note in self._readable("notes", read) or ():
            found.setdefault(note["jobId"], []).append(note)
        return found

    def _equipment_since(self, since: datetime) -> list[Record]:
        return [one for one in self._titan.iter_equipment(modified_since=since)]

    def _readable(self, what: str, read: Callable[[], T]) -> T | None:
        """Return records; None where a permission or ServiceTitan's list of them is missing."""
        try:
            return read()
        except (VendorAuthError, VendorRefusedError) as error:
            self._report.leave_out(what, "all work orders", error)
        return None

    def _pull(self, job: Job, booked: BookedAppointment | None, notes: list[Record]) -> None:
        id = job.external[WORK_ORDER_KEY]
        work_order = self._work_orders.get(_job_mapping.work_order_of(job))
        if work_order is None:
            self._report.refused.append(Refusal(id, _job_mapping.work_order_is_gone(job)))
            return
        job = self._status.agree(work_order, job, self._report)
        if booked is not None:
            job = self._schedule.agree(work_order, job, self._report, booked)
        if self._mapping.notes:
            self._notes.bring(work_order, job, notes, self._report)
