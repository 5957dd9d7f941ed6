# Made from atlas/maintainx/_async/files.py by scripts/unasync.py (make regenerate). Do not edit.
"""Copy the files of linked records to the other system, each once."""

from __future__ import annotations

from rivet.integrations.atlas._support.concurrency import sync_run_blocking
from rivet.integrations.atlas.exceptions import AtlasError
from rivet.integrations.atlas.maintainx._reports import Step
from rivet.integrations.atlas.maintainx._state_models import Attachment, Link
from rivet.integrations.atlas.maintainx._sync.copies import SyncCopies
from rivet.integrations.atlas.maintainx._three_way_merge import SIDES, Side, other
from rivet.integrations.atlas.vendors._file_names import accepted_name


class SyncFiles(SyncCopies):
    """Compares the files of records by their names.

    A file that is missing in one of two records that both have had it was deleted there, and the other one stays.
    """

    subject = "files"

    def _agree(self, link: Link) -> None:
        files: dict[Side, dict[str, Attachment]] = {side: {} for side in SIDES}
        for side in SIDES:
            for file in self._sides[side].files(link.kind, link.ids[side]):
                files[side].setdefault(accepted_name(file.name), file)  # of several with one name the first one counts
        known = sync_run_blocking(self._state.shared, link)
        for name in sorted(files["atlas"].keys() & files["maintainx"].keys() - known):
            self._record(link, name)
        for side in SIDES:
            for name in sorted(files[side].keys() - files[other(side)].keys() - known):
                try:
                    self._copy(link, side, name, files[side][name])
                except AtlasError as error:
                    self._failed(link, f"its file {name}", error)

    def _copy(self, link: Link, side: Side, name: str, file: Attachment) -> None:
        theirs = other(side)
        if not self._report.dry_run:
            content = self._sides[side].read_file(file)
            self._sides[theirs].add_file(link.kind, link.ids[theirs], name, content)
            self._record(link, name)
        self._report.note(Step("file", link.kind, theirs, link.ids[theirs], name, {"name": name}))
