# Made from atlas/servicetitan/_async/notes_and_equipment.py by scripts/unasync.py (make regenerate). Do not edit.
"""Notes and equipment of jobs; sync_extras.py is made from this file by scripts/unasync.py."""

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
from rivet.integrations.atlas.servicetitan._sync.create_once import SyncMaking


class SyncExtras:
    """Brings comments and assets to jobs.

    Neither notes nor equipment have room for an id of ours, so their texts end with a mark by which they are found.

    Args:
        atlas: The client of Atlas.
        titan: The client of ServiceTitan.
        making: Makes them once.
    """

    def __init__(self, atlas: SyncAtlasClient, titan: SyncServiceTitanClient, making: SyncMaking) -> None:
        self._atlas, self._titan, self._making = atlas, titan, making

    def note(self, work_order: WorkOrder, job: Job, report: ExportReport) -> None:
        """Make notes of comments and of the completion's feedback, each once."""
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
                self._noted(job, text, mark)
            report.steps.append(ExportStep("note", number_of(work_order), job.shown_number, text.splitlines()[0]))

    def _noted(self, job: Job, text: str, mark: str) -> None:
        def make() -> bool:
            self._titan.add_note(job.id, text)
            return True

        def find() -> bool | None:
            return _job_mapping.has_note(self._titan.notes(job.id), mark) or None

        self._making.once(make, find)

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

                there = self._making.once(make, find)
            self._titan.attach_equipment(job.id, there)
        name = number_of(work_order.asset)
        report.steps.append(ExportStep("equipment", number_of(work_order), job.shown_number, name))

    def _installed(self, job: Job, mark: str) -> int | None:
        with closing(self._titan.iter_equipment(job.location_id)) as found:
            for one in found:
                if mark in str(one.get("memo") or ""):
                    return int(one["id"])
        return None
