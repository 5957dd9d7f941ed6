# Made from atlas/servicetitan/_async/notes_sync.py by scripts/unasync.py (make regenerate). Do not edit.
"""Synchronise comments of work orders and notes of jobs."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from typing import Any

from atlas_api.models.work_order import WorkOrder

from rivet.integrations.atlas import SyncAtlasClient
from rivet.integrations.atlas.servicetitan import _note_mapping
from rivet.integrations.atlas.servicetitan._job_mapping import number_of
from rivet.integrations.atlas.servicetitan._models import Job
from rivet.integrations.atlas.servicetitan._reports import ExportReport, ExportStep
from rivet.integrations.atlas.servicetitan._sync.client import SyncServiceTitanClient
from rivet.integrations.atlas.servicetitan._sync.create_once import SyncCreateOnce


class SyncNotesSync:
    """Exports comments to jobs, and brings notes back.

    Notes have no field for an Atlas id, so their text ends with a mark that identifies them.

    Args:
        atlas: The client of Atlas.
        titan: The client of ServiceTitan.
        create_once: Creates them once.
    """

    def __init__(self, atlas: SyncAtlasClient, titan: SyncServiceTitanClient, create_once: SyncCreateOnce) -> None:
        self._atlas, self._titan, self._create_once = atlas, titan, create_once

    def add_notes(self, work_order: WorkOrder, job: Job, report: ExportReport, *, is_fresh: bool) -> None:
        """Create notes of comments and of the completion's feedback, each once.

        Args:
            work_order: The work order.
            job: Its job.
            report: The report to update.
            is_fresh: The job was created just now, and has no notes.
        """
        comments = self._atlas.comments.find(work_order.id)
        own = [one for one in comments if one.system or (one.content or "").startswith(_note_mapping.FROM_SERVICETITAN)]
        texts = [
            (_note_mapping.note_mark(one.id), one.content)
            for one in reversed(comments)
            if one.content and one not in own
        ]
        if work_order.feedback:
            texts.append((_note_mapping.feedback_mark(work_order.feedback), work_order.feedback))
        if not texts:
            return
        there = [] if is_fresh else self._titan.notes(job.id)
        for mark, content in texts:
            if _note_mapping.has_note(there, mark):
                continue
            text = _note_mapping.note_of(content, mark)
            if not report.dry_run:
                self._add_note(job, text, mark)
            report.steps.append(ExportStep("note", number_of(work_order), job.shown_number, text.splitlines()[0]))

    def _add_note(self, job: Job, text: str, mark: str) -> None:
        def make() -> bool:
            self._titan.add_note(job.id, text)
            return True

        def find() -> bool | None:
            return _note_mapping.has_note(self._titan.notes(job.id), mark) or None

        self._create_once.once(make, find)

    def bring(self, work_order: WorkOrder, job: Job, notes: Sequence[Mapping[str, Any]], report: ExportReport) -> None:
        """Create comments of a job's notes and of its summary of work, each once.

        Args:
            work_order: The work order.
            job: Its job.
            notes: New notes of the job, as the export feed has them.
            report: The report to update.
        """
        wanted = _note_mapping.comments_of(job, notes)
        if not wanted:
            return
        comments = self._atlas.comments.find(work_order.id)
        for heading, text in wanted.items():
            if any(_note_mapping.is_comment(one.content or "", heading) for one in comments):
                continue
            if not report.dry_run:
                content = html.escape(f"{heading}\n{text}", quote=False)
                self._atlas.comments.create({"workOrder": work_order.id, "content": content})
            report.steps.append(ExportStep("atlas comment", number_of(work_order), job.number, text.splitlines()[0]))
