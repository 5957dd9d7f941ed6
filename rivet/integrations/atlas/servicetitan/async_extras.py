"""Notes and equipment of jobs; sync_extras.py is made from this file by scripts/unasync.py."""

from __future__ import annotations

from contextlib import aclosing

from atlas_api.api.comments import list_comments
from atlas_api.models.work_order import WorkOrder

from rivet.integrations.atlas import AtlasClient, clock
from rivet.integrations.atlas.vendors.errors import VendorOutcomeUnknownError

from . import jobs
from .async_client import ServiceTitanClient
from .jobs import ATTEMPTS, number_of
from .models import Job
from .reports import ExportReport, ExportStep


class AsyncExtras:
    """Brings comments and assets to jobs.

    Neither notes nor equipment have room for an id of ours, so their texts end with a mark by which they are found.

    Args:
        atlas: The client of Atlas.
        titan: The client of ServiceTitan.
        settle_time: Seconds after a lost reply in which what was made may still appear.
    """

    def __init__(self, atlas: AtlasClient, titan: ServiceTitanClient, settle_time: float) -> None:
        self._atlas, self._titan, self._settle_time = atlas, titan, settle_time

    async def note(self, work_order: WorkOrder, job: Job, report: ExportReport) -> None:
        """Make notes of comments and of the completion's feedback, each once."""
        comments = await list_comments.asyncio(work_order.id, client=self._atlas.api)
        texts = [(jobs.note_mark(one.id), one.content) for one in reversed(comments) if not one.system and one.content]
        if work_order.feedback:
            texts.append((jobs.feedback_mark(work_order.feedback), work_order.feedback))
        if not texts:
            return
        there = await self._titan.notes(job.id)
        for mark, content in texts:
            if any(mark in note for note in there):
                continue
            text = jobs.note_of(content, mark)
            report.steps.append(ExportStep("note", number_of(work_order), job.number, text.splitlines()[0]))
            if not report.dry_run:
                await self._noted(job, text, mark)

    async def _noted(self, job: Job, text: str, mark: str) -> None:
        attempt = 0
        while True:
            attempt += 1
            try:
                return await self._titan.add_note(job.id, text)
            except VendorOutcomeUnknownError:
                await clock.async_sleep(self._settle_time)
                if any(mark in note for note in await self._titan.notes(job.id)):
                    return None
                if attempt == ATTEMPTS:
                    raise

    async def equip(self, work_order: WorkOrder, job: Job, report: ExportReport) -> None:
        """Attach the work order's asset to the job, as equipment that is installed at the job's location."""
        asset_id: int = work_order["assetId"]
        mark = jobs.equipment_mark(asset_id)
        there = await self._installed(job, mark)
        attached = await self._titan.equipment_of(job.id)
        if there in attached:
            return
        report.steps.append(ExportStep("equipment", number_of(work_order), job.number, number_of(work_order.asset)))
        if report.dry_run:
            return
        if there is None:
            asset = await self._atlas.get_asset(asset_id)
            try:
                there = await self._titan.create_equipment(job.location_id, **jobs.equipment_values(asset))
            except VendorOutcomeUnknownError:
                await clock.async_sleep(self._settle_time)
                there = await self._installed(job, mark)
                if there is None:
                    raise
        await self._titan.attach_equipment(job.id, there)

    async def _installed(self, job: Job, mark: str) -> int | None:
        async with aclosing(self._titan.iter_equipment(job.location_id)) as found:
            async for one in found:
                if mark in str(one.get("memo") or ""):
                    return int(one["id"])
        return None
