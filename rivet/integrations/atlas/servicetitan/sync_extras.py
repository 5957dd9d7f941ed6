# Made from servicetitan/async_extras.py by scripts/unasync.py (make regenerate). Do not edit.
"""The sync twin of servicetitan/async_extras.py."""

from __future__ import annotations

from contextlib import closing

from atlas_api.api.comments import list_comments
from atlas_api.models.work_order import WorkOrder

from rivet.integrations.atlas import SyncAtlasClient, clock
from rivet.integrations.atlas.vendors.errors import VendorOutcomeUnknownError

from . import jobs
from .jobs import ATTEMPTS, number_of
from .models import Job
from .reports import ExportReport, ExportStep
from .sync_client import SyncServiceTitanClient


class SyncExtras:
    """Brings comments and assets to jobs.

    Neither notes nor equipment have room for an id of ours, so their texts end with a mark by which they are found.

    Args:
        atlas: The client of Atlas.
        titan: The client of ServiceTitan.
        settle_time: Seconds after a lost reply in which what was made may still appear.
    """

    def __init__(self, atlas: SyncAtlasClient, titan: SyncServiceTitanClient, settle_time: float) -> None:
        self._atlas, self._titan, self._settle_time = atlas, titan, settle_time

    def note(self, work_order: WorkOrder, job: Job, report: ExportReport) -> None:
        """Make notes of comments and of the completion's feedback, each once."""
        comments = list_comments.sync(work_order.id, client=self._atlas.api)
        texts = [(jobs.note_mark(one.id), one.content) for one in reversed(comments) if not one.system and one.content]
        if work_order.feedback:
            texts.append((jobs.feedback_mark(work_order.feedback), work_order.feedback))
        if not texts:
            return
        there = self._titan.notes(job.id)
        for mark, content in texts:
            if any(mark in note for note in there):
                continue
            text = jobs.note_of(content, mark)
            report.steps.append(ExportStep("note", number_of(work_order), job.number, text.splitlines()[0]))
            if not report.dry_run:
                self._noted(job, text, mark)

    def _noted(self, job: Job, text: str, mark: str) -> None:
        attempt = 0
        while True:
            attempt += 1
            try:
                return self._titan.add_note(job.id, text)
            except VendorOutcomeUnknownError:
                clock.sleep(self._settle_time)
                if any(mark in note for note in self._titan.notes(job.id)):
                    return None
                if attempt == ATTEMPTS:
                    raise

    def equip(self, work_order: WorkOrder, job: Job, report: ExportReport) -> None:
        """Attach the work order's asset to the job, as equipment that is installed at the job's location."""
        asset_id: int = work_order["assetId"]
        mark = jobs.equipment_mark(asset_id)
        there = self._installed(job, mark)
        attached = self._titan.equipment_of(job.id)
        if there in attached:
            return
        report.steps.append(ExportStep("equipment", number_of(work_order), job.number, number_of(work_order.asset)))
        if report.dry_run:
            return
        if there is None:
            asset = self._atlas.get_asset(asset_id)
            try:
                there = self._titan.create_equipment(job.location_id, **jobs.equipment_values(asset))
            except VendorOutcomeUnknownError:
                clock.sleep(self._settle_time)
                there = self._installed(job, mark)
                if there is None:
                    raise
        self._titan.attach_equipment(job.id, there)

    def _installed(self, job: Job, mark: str) -> int | None:
        with closing(self._titan.iter_equipment(job.location_id)) as found:
            for one in found:
                if mark in str(one.get("memo") or ""):
                    return int(one["id"])
        return None
