# Made from servicetitan/async_export.py by scripts/unasync.py (make regenerate). Do not edit.
"""The sync twin of servicetitan/async_export.py."""

from __future__ import annotations

import html
from collections.abc import Generator, Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from atlas_api.models.work_order import WorkOrder

from rivet.integrations.atlas import SyncAtlasClient, clock
from rivet.integrations.atlas.exceptions import (
    AtlasConfigError,
    AtlasLicenseError,
    AtlasNotFoundError,
    AtlasValidationError,
)
from rivet.integrations.atlas.filters import Filter
from rivet.integrations.atlas.vendors.errors import VendorOutcomeUnknownError, VendorRefusedError

from . import jobs
from .jobs import ATTEMPTS, DIGEST_KEY, STATUS_KEYS, WORK_ORDER_KEY, number_of
from .locks import locked
from .mapping import Mapping as JobMapping
from .models import Job, JobCreate
from .reports import ExportReport, ExportStep, Refusal, StatusConflict
from .sync_client import SyncServiceTitanClient
from .sync_extras import SyncExtras

_REFUSED = (VendorRefusedError, AtlasValidationError, AtlasNotFoundError, AtlasLicenseError)


class SyncServiceTitanExport:
    """Exports work orders to ServiceTitan as jobs, and brings what becomes of them back.

    A job carries the work order's id in its external data, which only this application sees, so that nothing is made
    twice: no state is kept here.

    Args:
        atlas: The client of Atlas.
        servicetitan: The client of ServiceTitan.
        mapping: The mapping file's path (TOML; `rivet.integrations.atlas.servicetitan.mapping` shows one), its content
            as a dict, or a `Mapping`.
        settle_time: Seconds after a lost reply in which a job may still appear.

    Raises:
        AtlasConfigError: An argument or the mapping cannot be used.

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
        settle_time: float = 10.0,
    ) -> None:
        if isinstance(settle_time, bool) or not isinstance(settle_time, (int, float)) or not 0 <= settle_time <= 600:
            raise AtlasConfigError("settle_time must be a number of seconds, at most 600.")
        self._atlas, self._titan, self._settle_time = atlas, servicetitan, settle_time
        self._extras = SyncExtras(atlas, servicetitan, settle_time)
        self._mapping = JobMapping.read(mapping)

    def push(self, wanted: Filter[WorkOrder] | None = None, *, dry_run: bool = False) -> ExportReport:
        """Bring work orders to ServiceTitan: make jobs, update them, and move their status, notes and equipment.

        Args:
            wanted: Which work orders, such as ``F.updated_at >= yesterday``; all by default. Those that are over and
                were never exported are left out.
            dry_run: Only read, and report what would be written.

        Returns:
            What was done; what is refused or not mapped does not keep the others back.

        Raises:
            BusyError: Another process of this machine is exporting to this tenant.
            AtlasError: One of the systems cannot be reached, or refuses us; what was done stays, and the next push
                goes on.

        Example:
            >>> for step in (export.push(dry_run=True)).steps:
            ...     print(step.action, step.work_order, step.detail)
        """
        report = ExportReport(dry_run=dry_run)
        with locked(self._titan.account):
            with closing(self._wanted(wanted)) as found:
                for work_order in found:
                    report.seen += 1
                    try:
                        self._push(work_order, report)
                    except _REFUSED as error:
                        report.refused.append(Refusal(number_of(work_order), error.message))
        return report

    def pull(self, since: datetime, *, dry_run: bool = False) -> ExportReport:
        """Bring the status of jobs that were changed back to their work orders.

        Args:
            since: From when on jobs were changed; a naive datetime is UTC. Take the beginning of the last pull, less a
                few minutes: doing it twice changes nothing.
            dry_run: Only read, and report what would be written.

        Returns:
            What was done.

        Raises:
            BusyError: Another process of this machine is exporting to this tenant.
            AtlasError: As push() does.

        Example:
            >>> report = export.pull(datetime.now(UTC) - timedelta(hours=1))
        """
        report = ExportReport(dry_run=dry_run)
        with locked(self._titan.account):
            # All of them first: what is written to a job may change its place in the pages.
            ours = [job for job in self._titan.iter_jobs(modified_since=since) if WORK_ORDER_KEY in job.external]
            for job in ours:
                report.seen += 1
                try:
                    work_order = self._atlas.get_work_order(job.external[WORK_ORDER_KEY])
                    self._agree(work_order, job, report)
                except _REFUSED as error:
                    report.refused.append(Refusal(job.external[WORK_ORDER_KEY], error.message))
        return report

    def _wanted(self, wanted: Filter[WorkOrder] | None) -> Generator[WorkOrder]:
        for one in self._atlas.iter_work_orders(wanted, lane="bulk"):
            yield one

    # ------------------------------------------------------------------------------------------------ one by one
    def _push(self, work_order: WorkOrder, report: ExportReport) -> None:
        job = self._titan.find_job(WORK_ORDER_KEY, str(work_order.id))
        if job is None:
            if work_order["status"] in ("COMPLETED", "CANCELLED"):
                return
            wanted = jobs.job_of(work_order, self._mapping)
            if isinstance(wanted, list):
                report.unmapped += wanted
                return
            job = self._made(work_order, wanted, report)
        else:
            job = self._updated(work_order, job, report)
        if job is None:  # a dry run
            return
        job = self._agree(work_order, job, report)
        if self._mapping.notes:
            self._extras.note(work_order, job, report)
        if self._mapping.equipment and work_order.asset is not None:
            self._extras.equip(work_order, job, report)

    def _made(self, work_order: WorkOrder, wanted: JobCreate, report: ExportReport) -> Job | None:
        report.steps.append(ExportStep("create", number_of(work_order), None, html.unescape(work_order.title)))
        if report.dry_run:
            return None
        attempt = 0
        while True:
            attempt += 1
            try:
                return self._titan.create_job(wanted)
            except VendorOutcomeUnknownError:
                clock.sleep(self._settle_time)
                found = self._titan.find_job(WORK_ORDER_KEY, str(work_order.id))
                if found is not None:
                    return found
                if attempt == ATTEMPTS:
                    raise

    def _updated(self, work_order: WorkOrder, job: Job, report: ExportReport) -> Job:
        """A job with what Atlas has changed since it was last exported."""
        digest = jobs.digest_of(work_order, self._mapping)
        if job.external.get(DIGEST_KEY) == digest:
            return job
        summary, priority = jobs.summary_of(work_order), self._mapping.priority(work_order["priority"])
        report.steps.append(
            ExportStep("update", number_of(work_order), job.number, f"{priority}: {html.unescape(work_order.title)}")
        )
        external = {**job.external, DIGEST_KEY: digest}
        if report.dry_run:
            return job
        self._titan.update_job(job.id, summary=summary, priority=priority, external=external)
        return self._titan.get_job(job.id)

    # ---------------------------------------------------------------------------------------------------- status
    def _agree(self, work_order: WorkOrder, job: Job, report: ExportReport) -> Job:
        """Bring the status of both together; the job as it is then."""
        here, there = work_order["status"], jobs.status_of(job)
        base_here, base_there = (job.external.get(key) for key in STATUS_KEYS)
        if there is None or (here == base_here and there == base_there):
            return job
        if here == there:
            return self._agreed(job, here, there, report)
        winner = "servicetitan" if here == base_here else "atlas"
        if base_here != here and base_there != there:
            winner = self._mapping.status_conflicts
            report.conflicts.append(StatusConflict(number_of(work_order), job.number, here, there, winner))
        if winner == "servicetitan":
            report.steps.append(ExportStep("atlas status", number_of(work_order), job.number, f"{here} -> {there}"))
            if not report.dry_run:
                changes = {"status": there} if there == "CANCELLED" else {"status": there, "archived": False}
                updated = self._atlas.update_work_order(work_order.id, changes)
                here = updated["status"]  # a complete one that is cancelled stays complete
            return self._agreed(job, here, there, report)
        moved = self._move(work_order, job, here, report)
        if moved is None:
            return job
        return self._agreed(moved, here, jobs.status_of(moved) or there, report)

    def _agreed(self, job: Job, here: str, there: str, report: ExportReport) -> Job:
        """Note the status of both on the job."""
        external = {**job.external, **dict(zip(STATUS_KEYS, (here, there), strict=True))}
        if report.dry_run or job.external == external:
            return job
        self._titan.update_job(job.id, external=external)
        return self._titan.get_job(job.id)

    def _move(self, work_order: WorkOrder, job: Job, wanted: str, report: ExportReport) -> Job | None:
        """Move a job to the status of its work order, as far as there is a call for it; None if nothing was done."""
        if wanted not in jobs.MOVED_BY_CALLS and job.status not in ("Hold", "Canceled"):
            return job
        reason = {"ON_HOLD": self._mapping.hold_reason, "CANCELLED": self._mapping.cancel_reason}.get(wanted, 0)
        if reason is None:
            report.unmapped.append(jobs.without_reason(work_order, wanted))
            return None
        report.steps.append(ExportStep("status", number_of(work_order), job.number, f"{job.status} -> {wanted}"))
        if report.dry_run:
            return None
        memo = f"{wanted} in Atlas ({number_of(work_order)})"
        try:
            match wanted:
                case "ON_HOLD":
                    self._titan.hold_job(job, reason or 0, memo)
                case "CANCELLED":
                    self._titan.cancel_job(job.id, reason or 0, memo)
                case "COMPLETED":
                    on = work_order.completed_on
                    self._titan.complete_job(job.id, on if isinstance(on, datetime) else datetime.now(UTC))
                case _ if job.status == "Hold":
                    self._titan.resume_job(job)
                case _:
                    self._titan.restore_job(job.id)
        except VendorRefusedError:
            # A lost reply was sent again, or somebody was faster: then it is as it should be.
            current = self._titan.get_job(job.id)
            if jobs.status_of(current) != wanted:
                raise
            return current
        return self._titan.get_job(job.id)
