# Made from atlas/maintainx/_async/files.py by scripts/unasync.py (make regenerate). Do not edit.
"""Copy the files of linked records to the other system, each once."""

from __future__ import annotations

import re

from rivet.integrations.atlas._support.concurrency import sync_run_blocking
from rivet.integrations.atlas.exceptions import AtlasError
from rivet.integrations.atlas.maintainx._reports import Step
from rivet.integrations.atlas.maintainx._state_models import Attachment, Link
from rivet.integrations.atlas.maintainx._sync.copies import SyncCopies
from rivet.integrations.atlas.maintainx._three_way_merge import SIDES, Side, other

MAX_NAME, MAX_EXTENSION = 200, 10
"""Characters of a file's name, and of an extension that a cut keeps."""


class SyncFiles(SyncCopies):
    """Compares the files of records by their names.

    A file that is missing in one of two records that both have had it was deleted there, and the other one stays.
    """

    what = "files"

    def _agree(self, link: Link) -> None:
        files: dict[Side, dict[str, Attachment]] = {side: {} for side in SIDES}
        for side in SIDES:
            for file in self._sides[side].files(link.kind, link.ids[side]):
                files[side].setdefault(name_of(file), file)  # of several with one name the first one counts
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


def name_of(file: Attachment) -> str:
    """Return a name that both systems accept for a file; that of its copy is the same."""
    printable = "".join(one if one.isprintable() else " " for one in file.name)
    # An escaped slash or dot would be read as one by some server on the way.
    printable = re.sub("%(?=2[ef]|5c)", "_", printable, flags=re.IGNORECASE)
    name = " ".join(printable.translate(dict.fromkeys(map(ord, '/\\"'), "_")).split())
    if len(name) > MAX_NAME:
        stem, dot, extension = name.rpartition(".")
        end = dot + extension if stem and len(extension) <= MAX_EXTENSION else ""
        name = name[: MAX_NAME - len(end)].rstrip() + end
    return name if name.strip(" .") else "file"
