# Made from atlas/servicetitan/_async/notes_and_equipment.py by scripts/unasync.py (make regenerate). Do not edit.
"""Notes and equipment of jobs."""

from __future__ import annotations

from contextlib import closing

from atlas_api.api.comments import list_comments
from atlas_api.models.work_order import WorkOrder

from rivet.integrations.atlas import SyncAtlasClient
from rivet.integrations.atlas.servicetitan import _job_mapping
from rivet.integrations.atlas.servicetitan._job_mapping import number_of
from rivet.integrations.atlas.servicetitan._models import Job
from rivet.integrations.atlas.servicetitan._reports import ExportReport, ExportStep
from rivet.integrations.atlas.servicetitan._sync.client import SyncServiceTitanClient
from rivet.integrations.atlas.servicetitan._sync.create_once import SyncCreateOnce


class SyncNotesAndEquipment:
    """Exports comments and assets to jobs.

    Neither notes nor equipment have a field for an Atlas id, so their text ends with a mark that identifies them.

    Args:
        atlas: The client of Atlas.
        titan: The client of ServiceTitan.
        create_once: Creates them once.
    """

    def __init__(self, atlas: SyncAtlasClient, titan: SyncServiceTitanClient, create_once: SyncCreateOnce) -> None:
        self._atlas, self._titan, self._create_once = atlas, titan, create_once

    def add_notes(self, work_order: WorkOrder, job: Job, report: ExportReport) -> None:
        """Create notes of comments and of the completion's feedback, each once."""
        comments = list_comments.sync(work_order.id, client=self._atlas.api)
        own = [one for one in comments if one.system or (one.content or "").startswith(_job_mapping.FROM_SERVICETITAN)]
        texts = [
            (_job_mapping.note_mark(one.id), one.content)
            for one in reversed(comments)
            if one.content and one not in own
        ]
        if work_order.feedback:
            texts.append((_job_mapping.feedback_mark(work_order.feedback), work_order.feedback))
        if not texts:
            return
        there = [] if job.is_new else self._titan.notes(job.id)
        for mark, content in texts:
            if _job_mapping.has_note(there, mark):
                continue
            text = _job_mapping.note_of(content, mark)
            if not report.dry_run:
                self._add_note(job, text, mark)
            report.steps.append(ExportStep("note", number_of(work_order), job.shown_number, text.splitlines()[0]))

    def _add_note(self, job: Job, text: str, mark: str) -> None:
        def make() -> bool:
            self._titan.add_note(job.id, text)
            return True

        def find() -> bool | None:
            return _job_mapping.has_note(self._titan.notes(job.id), mark) or None

        self._create_once.once(make, find)

    def equip(self, work_order: WorkOrder, job: Job, report: ExportReport) -> None:
        """Attach the work order's asset to the job, as equipment that is installed at the job's location."""
        asset_id: int = work_order["assetId"]
        mark = _job_mapping.equipment_mark(asset_id)
        there = self._installed(job, mark)
        attached = [] if job.is_new else self._titan.equipment_of(job.id)
        if there in attached:
            return
        if not report.dry_run:
            if there is None:
                values = _job_mapping.equipment_values(self._atlas.get_asset(asset_id))

                def make() -> int:
                    return self._titan.create_equipment(job.location_id, **values)

                def find() -> int | None:
                    return self._installed(job, mark)

                there = self._create_once.once(make, find)
            self._titan.attach_equipment(job.id, there)
        name = number_of(work_order.asset)
        report.steps.append(ExportStep("equipment", number_of(work_order), job.shown_number, name))

    def _installed(self, job: Job, mark: str) -> int | None:
        with closing(self._titan.iter_equipment(job.location_id)) as found:
            for one in found:
                if mark in str(one.get("memo") or ""):
                    return int(one["id"])
        return None
