"""Resume file of an import: which rows are started, stored and rejected. Without a path, nothing is recorded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from rivet.integrations.atlas._client.bulk.journal import Journal, digest_of
from rivet.integrations.atlas._client.imports.steps import Steps
from rivet.integrations.atlas._kinds import Kind
from rivet.integrations.atlas._operations.imports.row import Row
from rivet.integrations.atlas._operations.steps import RunBlocking


class ResumeFile:
    """File of a run.

    Args:
        path: Where it is; None if the run cannot be resumed.
        kind: The kind of the rows.
    """

    def __init__(self, path: Path | None, kind: Kind) -> None:
        self._path, self._kind = path, kind
        self._journal: Journal | None = None

    def open(self, rows: Sequence[Row]) -> Steps:
        """Open the file, and set the ids of the rows that an earlier run stored."""
        if self._path is None:
            return
        path = self._path
        self._journal = journal = yield RunBlocking(lambda: Journal(path))
        for row in rows:
            row.id = journal.done(row.index, self._digest(row))

    def pending(self, rows: Iterable[Row]) -> list[tuple[Row, int]]:
        """Return the open rows that an earlier run started, each with an id that is below that of its record."""
        marks = self._journal.pending() if self._journal is not None else {}
        return [(row, marks[row.index]) for row in rows if row.index in marks and row.is_open]

    def age(self, row: Row) -> float:
        """Return the seconds since an earlier run started a row."""
        return self._journal.age(row.index) if self._journal is not None else 0.0

    def record_started(self, rows: Sequence[Row], cursor: int) -> Steps:
        """Record that rows are sent together; their records will have ids above the cursor."""
        if (journal := self._journal) is not None:
            digests = {row.index: self._digest(row) for row in rows}
            yield RunBlocking(lambda: journal.begin(digests, cursor))

    def record_stored(self, ids: Mapping[int, int]) -> Steps:
        """Record the ids of stored rows, by index."""
        if (journal := self._journal) is not None:
            yield RunBlocking(lambda: journal.record_all_done(ids))

    def record_rejected(self, rows: Sequence[Row]) -> Steps:
        """Record that rows were not stored."""
        if (journal := self._journal) is not None:
            yield RunBlocking(lambda: journal.record_rejected(*(row.index for row in rows)))

    def close(self) -> None:
        """Close the file."""
        if self._journal is not None:
            self._journal.close()

    def _digest(self, row: Row) -> str:
        return digest_of([row.given, self._kind.name])
