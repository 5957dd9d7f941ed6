"""Reschedule a job's appointment or a work order."""

from __future__ import annotations

from atlas_api.models.work_order import WorkOrder
from dateutil.parser import isoparse

from rivet.integrations.atlas import AtlasClient
from rivet.integrations.atlas.servicetitan import _job_mapping
from rivet.integrations.atlas.servicetitan._async.client import ServiceTitanClient
from rivet.integrations.atlas.servicetitan._job_mapping import SCHEDULE_KEYS, number_of
from rivet.integrations.atlas.servicetitan._models import BookedAppointment, Job
from rivet.integrations.atlas.servicetitan._reports import ExportReport, ExportStep, StatusConflict
from rivet.integrations.atlas.servicetitan.mapping import Mapping

OVER = ("Completed", "Canceled")
"""Jobs whose appointments cannot be moved any more."""


class AsyncScheduleSync:
    """Reschedules appointments and work orders.

    A job stores the last agreed times, so that a different time was changed since. Of several
    appointments the last one counts: the others are over, or a dispatcher's.

    Args:
        atlas: The client of Atlas.
        titan: The client of ServiceTitan.
        mapping: The mapping.
    """

    def __init__(self, atlas: AtlasClient, titan: ServiceTitanClient, mapping: Mapping) -> None:
        self._atlas, self._titan, self._mapping = atlas, titan, mapping

    async def agree(
        self, work_order: WorkOrder, job: Job, report: ExportReport, booked: BookedAppointment | None = None
    ) -> Job:
        """Synchronise the times of a work order and its job; return the updated job.

        Args:
            work_order: The work order.
            job: Its job.
            report: The report to update.
            booked: The appointment, if it was read already; without it, it is read only if Atlas has a new time.
        """
        here = _job_mapping.planned(work_order, self._mapping)
        base_here, base_there = (job.external.get(key) for key in SCHEDULE_KEYS)
        if job.is_new or job.status in OVER or job.last_appointment_id is None:
            return job
        if here == base_here and booked is None:
            return job
        if booked is None or booked.id != job.last_appointment_id:
            booked = await self._titan.get_appointment(job.last_appointment_id)
        there = booked.interval
        if here == base_here and there == base_there:
            return job
        if here == there or base_here is None or base_there is None:  # equal, or from a version without times
            return await self._agreed(job, here, there, report)
        winner = self._winner(work_order, job, (here, there), (base_here, base_there), report)
        if winner == "servicetitan":
            return await self._move_work_order(work_order, job, booked, report)
        if not here:  # Atlas has no date any more: there is nothing to move the appointment to
            return await self._agreed(job, here, there, report)
        step = ExportStep("reschedule", number_of(work_order), job.number, f"{there} -> {here}")
        if not report.dry_run:
            start, end = map(isoparse, here.split("/"))
            await self._titan.reschedule(booked.id, start, end)
        report.steps.append(step)
        return await self._agreed(job, here, here, report)

    def _winner(
        self, work_order: WorkOrder, job: Job, now: tuple[str, str], base: tuple[str, str], report: ExportReport
    ) -> str:
        if now[0] == base[0]:
            return "servicetitan"
        if now[1] == base[1]:
            return "atlas"
        winner = self._mapping.schedule_conflicts
        report.conflicts.append(StatusConflict(number_of(work_order), job.number, *now, winner, "schedule"))
        return winner

    async def _move_work_order(
        self, work_order: WorkOrder, job: Job, booked: BookedAppointment, report: ExportReport
    ) -> Job:
        here = _job_mapping.planned(work_order, self._mapping)
        step = ExportStep("atlas schedule", number_of(work_order), job.number, f"{here} -> {booked.interval}")
        if not report.dry_run:
            hours = (booked.end - booked.start).total_seconds() / 3600
            updated = await self._atlas.update_work_order(
                work_order.id, {"estimatedStartDate": booked.start, "estimatedDuration": hours}
            )
            here = _job_mapping.planned(updated, self._mapping)
        report.steps.append(step)
        return await self._agreed(job, here, booked.interval, report)

    async def _agreed(self, job: Job, here: str, there: str, report: ExportReport) -> Job:
        """Record the time of both on the job; return the updated job."""
        external = {**job.external, **dict(zip(SCHEDULE_KEYS, (here, there), strict=True))}
        if report.dry_run or job.external == external:
            return job
        await self._titan.update_job(job.id, external=external)
        return await self._titan.get_job(job.id)
