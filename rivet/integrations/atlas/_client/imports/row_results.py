"""Results of an import's rows: stored, failed or not sent; and the progress that is reported."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from rivet.integrations.atlas._client.bulk.results import BulkItem, BulkProgress
from rivet.integrations.atlas._client.import_result import ImportResult
from rivet.integrations.atlas._operations.imports.read_back import Match
from rivet.integrations.atlas._operations.imports.row import Row
from rivet.integrations.atlas.exceptions import AtlasAPIError, AtlasError, AtlasOutcomeUnknownError


class RowResults:
    """Results of the rows of a run.

    Args:
        rows: All rows of the run.
        accessor: The client's attribute for their kind.
        on_progress: Called by report().
    """

    def __init__(
        self, rows: Sequence[Row], accessor: str, on_progress: Callable[[BulkProgress], object] | None
    ) -> None:
        self._rows, self._accessor, self._on_progress = rows, accessor, on_progress
        self._stored: set[int] = set()

    def is_stored(self, row: Row) -> bool:
        """Return whether the server reported that it stored a row, whose id may be unknown yet."""
        return row.index in self._stored

    def stored(self, rows: Sequence[Row]) -> None:
        """Record that the server stored rows."""
        self._stored |= {row.index for row in rows}

    def found(self, match: Match) -> None:
        """Record the record of a row, and an error if it differs from what was given."""
        row = match.row
        row.id, row.record = match.record.id, match.record
        if match.differing:
            row.error = AtlasAPIError(
                f"It is stored with the id {row.id}, but otherwise than it was given: {', '.join(match.differing)}. "
                f"Correct it with client.{self._accessor}.update({row.id}, ...)."
            )

    def failed(self, rows: Sequence[Row], error: AtlasError) -> None:
        """Record why rows were not stored."""
        for row in rows:
            row.error = error if len(rows) == 1 else error.twin()

    def has_parent(self, row: Row) -> bool:
        """Return whether a row's parent is stored; else the row fails: the server would drop the reference silently."""
        parent = row.parent
        if parent is None or parent.id is not None or self.is_stored(parent) or parent.is_open:
            return True
        self.failed([row], AtlasAPIError(f"Row {parent.index}, which it belongs to, was not stored."))
        return False

    def check_found(self, rows: Sequence[Row]) -> None:
        """Fail the rows that the server stored and that no search found."""
        for row in rows:
            if self.is_stored(row) and row.is_open:
                row.error = AtlasOutcomeUnknownError(
                    "The server said that it stored this row, and a search did not find it. Imported records have no "
                    "creator: may this account see the records of others?"
                )

    def not_sent(self, rows: Sequence[Row], stopped: AtlasError) -> None:
        """Fail the rows that are still open after the run stopped."""
        for row in rows:
            if row.is_open and not self.is_stored(row):
                row.error = AtlasAPIError(f"It was not sent, since the run stopped before: {stopped.message}")

    def report(self) -> None:
        """Call on_progress."""
        if self._on_progress is not None:
            failed = sum(row.error is not None for row in self._rows)
            done = sum(row.error is None and (row.id is not None or self.is_stored(row)) for row in self._rows)
            self._on_progress(BulkProgress(done, failed, len(self._rows)))

    def result(self, copies: Mapping[int, list[int]], repeated_numbers: Mapping[str, list[int]]) -> ImportResult[Any]:
        """Return the results of all rows."""
        items = [BulkItem(row.index, row.id, row.record, row.error, row.given) for row in self._rows]
        return ImportResult(items, [row.way for row in self._rows], copies, repeated_numbers)
