# Made from atlas/servicetitan/_async/status_sync.py by scripts/unasync.py (make regenerate). Do not edit.
"""Synchronise the status of work orders and their jobs."""

from __future__ import annotations

from typing import Any

from atlas_api.models.work_order import WorkOrder

from rivet.integrations.atlas import SyncAtlasClient
from rivet.integrations.atlas.servicetitan import _job_mapping, _note_mapping
from rivet.integrations.atlas.servicetitan._job_mapping import STATUS_KEYS, number_of
from rivet.integrations.atlas.servicetitan._models import Job
from rivet.integrations.atlas.servicetitan._reports import ExportReport, ExportStep, StatusConflict
from rivet.integrations.atlas.servicetitan._sync.client import SyncServiceTitanClient
from rivet.integrations.atlas.servicetitan.mapping import Mapping
from rivet.integrations.atlas.vendors.errors import VendorAuthError, VendorRefusedError


class SyncStatusSync:
    """Changes the status of work orders and jobs.

    Args:
        atlas: The client of Atlas.
        titan: The client of ServiceTitan.
        mapping: The mapping.
    """

    def __init__(self, atlas: SyncAtlasClient, titan: SyncServiceTitanClient, mapping: Mapping) -> None:
        self._atlas, self._titan, self._mapping = atlas, titan, mapping

    def agree(self, work_order: WorkOrder, job: Job, report: ExportReport) -> Job:
        """Synchronise the status of a work order and its job; return the updated job."""
        here, there = work_order["status"], _job_mapping.status_of(job)
        base_here, base_there = (job.external.get(key) for key in STATUS_KEYS)
        if there is None:
            report.unmapped.append(_job_mapping.unknown_status(work_order, job))
            return job
        if _job_mapping.is_to_be_completed(here, base_here, there) and base_there != "COMPLETED":
            report.to_complete.append(job.number)
            return job
        if here == base_here and there == base_there:
            return job
        if here == there:
            return self._agreed(job, here, there, report)
        winner = "servicetitan" if here == base_here else "atlas"
        if base_here != here and base_there != there:
            winner = self._mapping.status_conflicts
            report.conflicts.append(StatusConflict(number_of(work_order), job.number, here, there, winner))
        if winner == "servicetitan":
            return self._change_work_order(work_order, job, there, report)
        moved = self._move(work_order, job, here, report)
        if moved is None:
            return job
        if here == "COMPLETED" and not moved.is_new:
            report.to_complete.append(moved.number)
        return self._agreed(moved, here, _job_mapping.status_of(moved) or there, report)

    def _change_work_order(self, work_order: WorkOrder, job: Job, there: str, report: ExportReport) -> Job:
        here = work_order["status"]
        step = ExportStep("atlas status", number_of(work_order), job.number, f"{here} -> {there}")
        if not report.dry_run:
            changes: Any = {"status": there, "archived": False}
            if there == "CANCELLED":
                changes = {"status": there, "notes": _note_mapping.cancelled_there(job, self._reason(job))}
            updated = self._atlas.update_work_order(work_order.id, changes)
            here = updated["status"]  # a complete one that is cancelled stays complete
        report.steps.append(step)
        return self._agreed(job, here, there, report)

    def _reason(self, job: Job) -> str:
        """Return why a job was cancelled, in the words of who did it."""
        try:
            found = self._titan.get_cancellations(job.id)
        except (VendorRefusedError, VendorAuthError):
            return ""
        return str(max(found, key=lambda one: str(one.get("createdOn")), default={}).get("memo") or "").strip()

    def _agreed(self, job: Job, here: str, there: str, report: ExportReport) -> Job:
        """Record the status of both on the job; return the updated job."""
        external = {**job.external, **dict(zip(STATUS_KEYS, (here, there), strict=True))}
        if report.dry_run or job.external == external:
            return job
        self._titan.update_job(job.id, external=external)
        return self._titan.get_job(job.id)

    def _move(self, work_order: WorkOrder, job: Job, wanted: str, report: ExportReport) -> Job | None:
        """Set a job to the status of its work order, if an API call can; None if nothing was done."""
        if job.status == "Completed":
            # Reported once: the status of both is recorded as it is.
            report.unmapped.append(_job_mapping.completed_there(work_order, wanted))
            return job
        if wanted not in _job_mapping.MOVED_BY_CALLS and job.status not in ("Hold", "Canceled"):
            return job
        reason = {"ON_HOLD": self._mapping.hold_reason, "CANCELLED": self._mapping.cancel_reason}.get(wanted, 0)
        if reason is None:
            report.unmapped.append(_job_mapping.without_reason(work_order, wanted))
            return None
        step = ExportStep("status", number_of(work_order), job.shown_number, f"{job.status} -> {wanted}")
        if report.dry_run:
            report.steps.append(step)
            return None
        try:
            self._call(work_order, job, wanted, reason)
        except VendorRefusedError:
            # A request with a lost response was repeated, or a dispatcher was faster: then the job is as it should be.
            current = self._titan.get_job(job.id)
            if _job_mapping.is_moved(current, wanted):
                return current
            if current.status != job.status:
                # The first of two steps was ours, and no change made at ServiceTitan.
                base = job.external.get(STATUS_KEYS[0], "")
                self._agreed(current, base, _job_mapping.status_of(current) or "", report)
            raise
        report.steps.append(step)
        return self._titan.get_job(job.id)

    def _call(self, work_order: WorkOrder, job: Job, wanted: str, reason: int) -> None:
        memo = f"{wanted} in Atlas ({number_of(work_order)})"
        if job.status == "Canceled":
            self._titan.restore_job(job.id)
        elif job.status == "Hold" and wanted not in _job_mapping.MOVED_BY_CALLS:
            self._titan.resume_job(job)
        if wanted == "ON_HOLD":
            self._titan.hold_job(job, reason, memo)
        elif wanted == "CANCELLED":
            self._titan.cancel_job(job.id, reason, memo)
