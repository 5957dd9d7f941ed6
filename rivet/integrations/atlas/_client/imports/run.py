"""One run of import_records(): plan, send batch after batch, read back. A generator of steps, without I/O.

A batch is one transaction of the server: all its rows are stored, or none. Its outcome is received over STOMP or found
by search, and nothing is sent while an outcome is unknown. A batch that the server refuses is halved until the row
that it cannot store is alone.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from rivet.integrations.atlas._client.bulk import BulkProgress, is_doubtful
from rivet.integrations.atlas._client.imports.resume_file import ResumeFile
from rivet.integrations.atlas._client.imports.row_results import RowResults
from rivet.integrations.atlas._client.imports.steps import CreateOne, Listen, Receive, Request, Steps, Wait
from rivet.integrations.atlas._error_mapping.failure import Failure
from rivet.integrations.atlas._error_mapping.mapping import error_for
from rivet.integrations.atlas._kinds import Kind
from rivet.integrations.atlas._kinds.kind import model_named, offered
from rivet.integrations.atlas._operations.context import Context
from rivet.integrations.atlas._operations.imports.batch_size import BatchSize
from rivet.integrations.atlas._operations.imports.plan import Plan
from rivet.integrations.atlas._operations.imports.read_back import PAGE, ReadBack, highest_id
from rivet.integrations.atlas._operations.imports.row import Row
from rivet.integrations.atlas._operations.records.payload_values import is_cleaned
from rivet.integrations.atlas._operations.steps import CallFlow, endpoint
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas.exceptions import (
    AtlasError,
    AtlasOutcomeUnknownError,
    AtlasPermissionError,
)

PATIENCE = 10
"""Times the expected seconds of a batch after which its outcome counts as unknown."""

FIRST_PAUSE, LONGEST_PAUSE = 0.25, 5.0
"""Seconds between two searches for a batch whose outcome was not received."""


class ImportRun:
    """A run.

    Args:
        context: What the client shares.
        kind: The kind of the rows.
        rows: The rows.
        batch_seconds: How long the server may take for a batch.
        dry_run: Only check.
        on_progress: Called after each batch and each single create.
        resume: The file that remembers what is done.
    """

    def __init__(
        self,
        context: Context,
        kind: Kind,
        rows: Iterable[Any],
        *,
        batch_seconds: float,
        dry_run: bool,
        on_progress: Callable[[BulkProgress], object] | None,
        resume: str | Path | None,
    ) -> None:
        self._context, self._kind = context, kind
        self._import = offered(kind.bulk_import)
        self._rows = [Row(index, given) for index, given in enumerate(rows)]
        self._size = BatchSize(batch_seconds)
        self._dry_run = dry_run
        self._file = ResumeFile(Path(resume) if resume is not None and not dry_run else None, kind)
        self._results = RowResults(self._rows, kind.accessor, on_progress)
        self._back: ReadBack
        self._next = uuid.uuid4().hex
        self._unread = 0
        self._stopped: AtlasError | None = None

    def steps(self) -> Steps:
        """All steps; gives the `ImportResult`."""
        try:
            yield from self._file.open(self._rows)
            rows = [row for row in self._rows if row.id is None]
            plan = Plan(self._context, self._kind, rows)
            for operation in plan.resolving():
                yield Request(operation)
            # Not before: a response may have shown whether the server removes markup.
            self._back = ReadBack(self._kind, cleaned=is_cleaned(self._context))
            if not self._dry_run:
                yield from self._recover(rows)
            for operation in plan.checking():
                yield Request(operation)
            if not self._dry_run:
                yield from self._store([row for row in plan.rows if row.is_open])
            return self._results.result(self._back.copies, self._back.repeated_numbers)
        finally:
            self._file.close()

    # -------------------------------------------------------------------------------------------------- resuming
    def _recover(self, rows: Sequence[Row]) -> Steps:
        """Find the rows that an earlier run started without learning their outcome."""
        started = self._file.pending(rows)
        if not started:
            self._back.cursor = yield Request(highest_id(self._kind))
            return
        pending, cursor = [row for row, _ in started], min(cursor for _, cursor in started)
        self._back.expect(pending)
        pause = FIRST_PAUSE
        while True:
            # Rows of the earlier run may not be stored yet: a search now would miss them, and they would be doubled.
            ages = [self._file.age(row) for row in pending if row.is_open]
            unsettled = self._context.settle_time - min(ages) if ages else 0.0
            self._back.cursor = cursor
            yield from self._read_back()
            if unsettled <= 0 or not any(row.is_open for row in pending):
                break
            yield Wait(min(pause, unsettled))
            pause = min(pause * 2, LONGEST_PAUSE)
        self._back.forget([row for row in pending if row.is_open])

    # --------------------------------------------------------------------------------------------------- storing
    def _store(self, rows: list[Row]) -> Steps:
        imported = [row for row in rows if row.way == "import"]
        if imported:
            yield Listen(self._next)
        while imported and self._stopped is None:
            batch = imported[: self._size.rows]
            del imported[: len(batch)]
            yield from self._batch(batch)
        yield from self._read_back()
        self._results.check_found(rows)
        for row in rows:
            if row.way == "create" and self._stopped is None:
                yield from self._create(row)
        if self._stopped is not None:
            self._results.not_sent(rows, self._stopped)

    def _batch(self, rows: list[Row]) -> Steps:
        """Send some rows; those that the server refuses together in halves."""
        rows = [row for row in rows if self._results.has_parent(row)]
        if not rows or self._stopped is not None:
            return
        yield from self._file.record_started(rows, self._back.cursor)
        began = clock.monotonic()
        try:
            yield from self._sent(rows)
        except AtlasOutcomeUnknownError as error:
            self._results.failed(rows, error)
            self._stopped = error
        except AtlasError as error:
            yield from self._rejected(rows)
            if isinstance(error, AtlasPermissionError):
                self._results.failed(rows, error)
                self._stopped = error
            elif len(rows) == 1:
                self._results.failed(rows, error)
            else:
                middle = len(rows) // 2
                yield from self._batch(rows[:middle])
                yield from self._batch(rows[middle:])
                return
        else:
            self._size.record(len(rows), clock.monotonic() - began)
            self._results.stored(rows)
            self._unread += len(rows)
            if self._unread >= PAGE:
                yield from self._read_back()
        self._results.report()

    def _sent(self, rows: list[Row]) -> Steps:
        """Send a batch and wait for its outcome.

        Raises:
            AtlasOutcomeUnknownError: There was none in time.
            AtlasError: The server refused it: nothing is stored.
        """
        this, self._next = self._next, uuid.uuid4().hex
        yield Listen(self._next)  # one ahead: the server takes a while to know of it
        self._back.expect(rows)
        expected = self._size.expected(len(rows))
        lost: AtlasError | None = None
        try:
            response = yield Request(self._importing(rows, this))
            if isinstance(response.created, int):  # before 1.6.0 the response comes afterwards
                return
        except AtlasOutcomeUnknownError as error:
            lost = error
        text = yield Receive(this, max(self._context.settle_time, 3 * expected))
        if text is None:
            yield from self._searched(rows, max(self._context.settle_time, PATIENCE * expected), lost)
        elif text.startswith("error:"):
            message = text.removeprefix("error:").strip()
            where = {"method": "POST", "path": "/import", "operation": self._import.call.endpoint.partition(".")[2]}
            raise error_for(Failure(500, text, message, explained=True), where)
        elif json.loads(text).get("created") != len(rows):
            self._unread = PAGE  # read back at once: some are missing

    def _importing(self, rows: list[Row], name: str) -> CallFlow[Any]:
        model = model_named(self._import.call.body)
        response = yield endpoint(self._import.call.module, body=[model.from_dict(row.sent) for row in rows], uuid=name)
        return response

    def _searched(self, rows: list[Row], patience: float, lost: AtlasError | None) -> Steps:
        """Search for a batch whose outcome was not received.

        Raises:
            AtlasOutcomeUnknownError: It was not found.
        """
        pause, ends = FIRST_PAUSE, clock.monotonic() + patience
        while True:
            is_last = clock.monotonic() >= ends
            yield from self._read_back()
            if all(row.id is not None for row in rows):
                return
            if is_last:
                break
            yield Wait(min(pause, max(ends - clock.monotonic(), 0)))
            pause = min(pause * 2, LONGEST_PAUSE)
        cause = f"{lost.message} " if lost is not None else ""
        raise AtlasOutcomeUnknownError(
            f"{cause}The outcome of an import of {len(rows)} rows was not received, and they were not found in "
            f"{patience:.0f} s: they may be stored later. Nothing more was sent. Run it again with the same rows and "
            "the same resume= file, which searches for them first."
        )

    def _create(self, row: Row) -> Steps:
        """Create a record by a call of its own, since an import cannot carry it."""
        if not self._results.has_parent(row):
            return
        yield from self._file.record_started([row], self._back.cursor)
        try:
            record = yield CreateOne(row.given)
        except AtlasError as error:
            self._results.failed([row], error)
            if not is_doubtful(error):
                yield from self._rejected([row])
        else:
            self._back.made(row, record)
            row.id, row.record = record.id, record
            yield from self._file.record_stored({row.index: record.id})
        self._results.report()

    # ------------------------------------------------------------------------------------------------ reading back
    def _read_back(self) -> Steps:
        """Read what was stored since the last time."""
        self._unread = 0
        while True:
            found, ends = yield Request(self._back.next_page())
            for match in found:
                self._results.found(match)
            if found:
                yield from self._file.record_stored({match.row.index: match.record.id for match in found})
            if ends:
                return

    def _rejected(self, rows: Sequence[Row]) -> Steps:
        self._back.forget(rows)
        yield from self._file.record_rejected(rows)
