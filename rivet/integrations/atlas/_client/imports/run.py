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

from rivet.integrations.atlas._client.bulk import BulkItem, BulkProgress, is_doubtful
from rivet.integrations.atlas._client.bulk_journal import Journal, digest_of
from rivet.integrations.atlas._client.import_result import ImportResult
from rivet.integrations.atlas._client.imports.steps import CreateOne, Hear, Listen, Request, Steps, Wait
from rivet.integrations.atlas._error_mapping.failure import Failure
from rivet.integrations.atlas._error_mapping.mapping import error_for
from rivet.integrations.atlas._kinds import Kind
from rivet.integrations.atlas._kinds.kind import model_named, offered
from rivet.integrations.atlas._operations.context import Context
from rivet.integrations.atlas._operations.imports.batch_size import BatchSize
from rivet.integrations.atlas._operations.imports.plan import Plan
from rivet.integrations.atlas._operations.imports.read_back import PAGE, Match, ReadBack, highest_id
from rivet.integrations.atlas._operations.imports.row import Row
from rivet.integrations.atlas._operations.records.payload_values import is_cleaned
from rivet.integrations.atlas._operations.steps import CallFlow, RunBlocking, endpoint
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas.exceptions import (
    AtlasAPIError,
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
        self._dry_run, self._on_progress = dry_run, on_progress
        self._resume = Path(resume) if resume is not None and not dry_run else None
        self._journal: Journal | None = None
        self._back: ReadBack
        self._next = uuid.uuid4().hex
        self._stored: set[int] = set()
        self._unread = 0
        self._stopped: AtlasError | None = None

    def steps(self) -> Steps:
        """All steps; gives the `ImportResult`."""
        try:
            yield from self._open()
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
            return self._result()
        finally:
            if self._journal is not None:
                self._journal.close()

    # -------------------------------------------------------------------------------------------------- resuming
    def _open(self) -> Steps:
        if self._resume is None:
            return
        path = self._resume
        journal = yield RunBlocking(lambda: Journal(path))
        self._journal = journal
        for row in self._rows:
            row.id = journal.done(row.index, self._digest(row))

    def _digest(self, row: Row) -> str:
        return digest_of([row.given, self._kind.name])

    def _recover(self, rows: Sequence[Row]) -> Steps:
        """Find the rows that an earlier run started without learning their outcome."""
        marks = self._journal.pending() if self._journal is not None else {}
        pending = [row for row in rows if row.index in marks and row.is_open]
        if self._journal is None or not pending:
            self._back.cursor = yield Request(highest_id(self._kind))
            return
        mark = min(marks[row.index] for row in pending)
        self._back.expect(pending)
        pause = FIRST_PAUSE
        while True:
            # Rows of the earlier run may not be stored yet: a search now would miss them, and they would be doubled.
            ages = [self._journal.age(row.index) for row in pending if row.is_open]
            unsettled = self._context.settle_time - min(ages) if ages else 0.0
            self._back.cursor = mark
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
        self._check_found(rows)
        for row in rows:
            if row.way == "create" and self._stopped is None:
                yield from self._create(row)
        if self._stopped is not None:
            self._leave([row for row in rows if row.is_open and row.index not in self._stored])

    def _batch(self, rows: list[Row]) -> Steps:
        """Send some rows; those that the server refuses together in halves."""
        rows = [row for row in rows if self._has_parent(row)]
        if not rows or self._stopped is not None:
            return
        yield from self._begin(rows)
        began = clock.monotonic()
        try:
            yield from self._sent(rows)
        except AtlasOutcomeUnknownError as error:
            self._fail(rows, error)
            self._stopped = error
        except AtlasError as error:
            yield from self._refused(rows)
            if isinstance(error, AtlasPermissionError):
                self._fail(rows, error)
                self._stopped = error
            elif len(rows) == 1:
                self._fail(rows, error)
            else:
                middle = len(rows) // 2
                yield from self._batch(rows[:middle])
                yield from self._batch(rows[middle:])
                return
        else:
            self._size.record(len(rows), clock.monotonic() - began)
            self._stored |= {row.index for row in rows}
            self._unread += len(rows)
            if self._unread >= PAGE:
                yield from self._read_back()
        self._report()

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
            reply = yield Request(self._importing(rows, this))
            if isinstance(reply.created, int):  # before 1.6.0 the response comes afterwards
                return
        except AtlasOutcomeUnknownError as error:
            lost = error
        text = yield Hear(this, max(self._context.settle_time, 3 * expected))
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
        reply = yield endpoint(self._import.call.module, body=[model.from_dict(row.sent) for row in rows], uuid=name)
        return reply

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
        if not self._has_parent(row):
            return
        yield from self._begin([row])
        try:
            record = yield CreateOne(row.given)
        except AtlasError as error:
            self._fail([row], error)
            if not is_doubtful(error):
                yield from self._refused([row])
        else:
            self._back.made(row, record)
            row.id, row.record = record.id, record
            yield from self._write({row.index: record.id})
        self._report()

    # ------------------------------------------------------------------------------------------------ reading back
    def _read_back(self) -> Steps:
        """Read what was stored since the last time."""
        self._unread = 0
        while True:
            found, ends = yield Request(self._back.next_page())
            for match in found:
                self._found(match)
            if found:
                yield from self._write({match.row.index: match.record.id for match in found})
            if ends:
                return

    def _found(self, match: Match) -> None:
        row = match.row
        row.id, row.record = match.record.id, match.record
        if match.differing:
            row.error = AtlasAPIError(
                f"It is stored with the id {row.id}, but otherwise than it was given: {', '.join(match.differing)}. "
                f"Correct it with client.{self._kind.accessor}.update({row.id}, ...)."
            )

    def _check_found(self, rows: Sequence[Row]) -> None:
        for row in rows:
            if row.index in self._stored and row.is_open:
                row.error = AtlasOutcomeUnknownError(
                    "The server said that it stored this row, and a search did not find it. Imported records have no "
                    "creator: may this account see the records of others?"
                )

    # ---------------------------------------------------------------------------------------------------- records
    def _has_parent(self, row: Row) -> bool:
        """Return whether a row's parent is stored; else the server would silently drop the reference."""
        parent = row.parent
        if parent is None or parent.id is not None or parent.index in self._stored or parent.is_open:
            return True
        self._fail([row], AtlasAPIError(f"Row {parent.index}, which it belongs to, was not stored."))
        return False

    def _begin(self, rows: Sequence[Row]) -> Steps:
        if (journal := self._journal) is not None:
            digests = {row.index: self._digest(row) for row in rows}
            yield RunBlocking(lambda: journal.begin(digests, self._back.cursor))

    def _write(self, ids: dict[int, int]) -> Steps:
        if (journal := self._journal) is not None:
            yield RunBlocking(lambda: journal.record_all_done(ids))

    def _refused(self, rows: Sequence[Row]) -> Steps:
        self._back.forget(rows)
        if (journal := self._journal) is not None:
            yield RunBlocking(lambda: journal.record_rejected(*(row.index for row in rows)))

    def _fail(self, rows: Sequence[Row], error: AtlasError) -> None:
        for row in rows:
            row.error = error if len(rows) == 1 else error.twin()

    def _leave(self, rows: Sequence[Row]) -> None:
        reason = self._stopped.message if self._stopped is not None else ""
        for row in rows:
            row.error = AtlasAPIError(f"It was not sent, since the run stopped before: {reason}")

    def _report(self) -> None:
        if self._on_progress is not None:
            failed = sum(row.error is not None for row in self._rows)
            done = sum(row.error is None and (row.id is not None or row.index in self._stored) for row in self._rows)
            self._on_progress(BulkProgress(done, failed, len(self._rows)))

    def _result(self) -> ImportResult[Any]:
        items = [BulkItem(row.index, row.id, row.record, row.error, row.given) for row in self._rows]
        ways = [row.way for row in self._rows]
        return ImportResult(items, ways, self._back.copies, self._back.repeated_numbers)
