"""Bulk runs over many work orders: a result per item, progress, resume after a crash.

A failure never hides other results: each item has its record or its error. With ``resume=``, a file records which
items are done, so that the same call after a crash does the rest; creates of such a run carry idempotency keys, so that
an item that was created but not yet recorded is found again instead of duplicated.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Sized
from concurrent.futures import CancelledError, Future
from itertools import islice
from pathlib import Path
from typing import Any, Generic, NamedTuple

from atlas_api.runtime import Model

from rivet.integrations.atlas._client.bulk.journal import Journal, digest_of
from rivet.integrations.atlas._client.bulk.results import BulkItem, BulkProgress, BulkResult, T
from rivet.integrations.atlas._operations.read_ahead import AHEAD
from rivet.integrations.atlas._payloads import reader
from rivet.integrations.atlas._payloads.foreign_values import STUMBLES
from rivet.integrations.atlas._payloads.validators import argument, count
from rivet.integrations.atlas.exceptions import (
    AtlasError,
    AtlasNotFoundError,
    AtlasPermissionError,
    AtlasValidationError,
)

Call = Callable[[Any, str | None], Any]
"""Starts the call for an item, with the idempotency key of a resumable run: a coroutine, or the record itself."""


class Bulk(Generic[T]):
    """One bulk run: iterates over the items, and collects their results.

    Args:
        items: Inputs of the calls; an iterator is consumed one item at a time.
        call: Makes the call for one item.
        concurrency: Calls in flight at the same time, 1 or more.
        on_progress: Called after each item, in the caller's thread or event loop.
        resume: File that records which items are done.
        settle_time: Seconds after a run in which a write that it started may still happen.
        about: Other arguments of the calls, the same for all items; a resumed run must have the same.
        expect: Called with the next few items before the first of them starts, so that their records can be read ahead.

    Raises:
        AtlasValidationError: The concurrency is invalid.
        AtlasConfigError: The file cannot be used, or belongs to a run of other items.
    """

    def __init__(
        self,
        items: Iterable[Any],
        call: Call,
        concurrency: int,
        on_progress: Callable[[BulkProgress], object] | None,
        resume: str | Path | None,
        *,
        settle_time: float = 0.0,
        about: Any = None,
        expect: Callable[[list[Any]], None] | None = None,
    ) -> None:
        self.concurrency = argument("concurrency", concurrency, lambda value: count(value, 1))
        self._total = len(items) if isinstance(items, Sized) else None
        self._items, self._call, self._on_progress = self._until_broken(_numbered(items)), call, on_progress
        self._broken: Exception | None = None
        self._resume = Path(resume) if resume is not None else None
        self._journal: Journal | None = None
        self._settle_time, self._about, self._expect = settle_time, about, expect
        self._found: dict[int, BulkItem[T]] = {}
        self._failed = 0
        self.stopped = threading.Event()

    def open(self) -> None:
        """Open the resume file.

        Raises:
            AtlasConfigError: The file cannot be used.
        """
        if self._resume is not None:
            self._journal = Journal(self._resume)

    @property
    def is_resumable(self) -> bool:
        """True if the run has a resume file, so that begin() and write() do blocking I/O."""
        return self._journal is not None

    def items(self) -> Iterator[tuple[int, Any]]:
        """Yield the items, each with its index."""
        if self._expect is None:
            yield from self._items
            return
        # Items of a generator are made only when there is room for them.
        ahead = AHEAD if self._total is not None else 2 * self.concurrency
        while chunk := list(islice(self._items, ahead)):
            self._expect([item for _, item in chunk])
            yield from chunk

    def _until_broken(self, items: Iterator[tuple[int, Any]]) -> Iterator[tuple[int, Any]]:
        """Yield the items until the caller's iterator ends or raises: what has started is finished first."""
        try:
            yield from items
        except Exception as error:  # noqa: BLE001 - result() raises it
            self._broken = error

    def begin(self, index: int, item: Any) -> ItemStart:
        """Record that an item is started, unless an earlier run completed it.

        Raises:
            AtlasConfigError: The file belongs to a run of other items.
        """
        if self._journal is None:
            return ItemStart(None, self._call(item, None), 0.0)
        digest = digest_of([item, self._about])
        if (id := self._journal.done(index, digest)) is not None:
            return ItemStart(id, None, 0.0)
        # A write that an earlier run started may not be visible yet: a lookup now would miss it and create a duplicate.
        unsettled = self._settle_time - self._journal.age(index)
        return ItemStart(None, self._call(item, self._journal.key(index, digest)), max(unsettled, 0))

    def write(self, item: BulkItem[T]) -> None:
        """Record the result of an item in the resume file."""
        if self._journal is None:
            return
        if item.error is not None:
            if not is_doubtful(item.error):
                self._journal.record_rejected(item.index)
        elif isinstance(item.id, int):
            self._journal.record_done(item.index, item.id)

    def keep(self, item: BulkItem[T]) -> None:
        """Keep the result of an item, and report progress."""
        self._found[item.index] = item
        self._failed += item.error is not None
        if self._on_progress is not None:
            self._on_progress(BulkProgress(len(self._found) - self._failed, self._failed, self._total))

    def result(self) -> BulkResult[T]:
        """Return all results, in input order.

        Raises:
            AtlasError: The iterator of the items raised an error; ``details["result"]`` has the results so far.
        """
        result = BulkResult([self._found[index] for index in sorted(self._found)])
        if self._broken is not None:
            raise _interrupted(self._broken, result) from self._broken
        return result

    def close(self, running: Mapping[Any, tuple[int, Any]]) -> None:
        """Record the items that were running and have ended, and close the file."""
        for ended, (index, given) in running.items():
            if not ended.cancelled():
                with contextlib.suppress(Exception):  # a call's error; the run raises its own
                    self.write(outcome(index, given, ended))
        if self._journal is not None:
            self._journal.close()


class ItemStart(NamedTuple):
    """Next action for an item: none if it has an id, else its call, after a wait in seconds."""

    id: int | None
    call: Any
    wait: float


def outcome(index: int, given: Any, ended: Future[Any] | asyncio.Task[Any]) -> BulkItem[Any]:
    """Return the result of an ended call."""
    try:
        record = ended.result()
    except AtlasError as error:
        return BulkItem(index, _id_of(given), None, error, given)
    except CancelledError:
        raise
    except Exception as stumbled:  # noqa: BLE001 - of one item, and must not hide the results of the others
        # Only what surely comes from reading the item is known to have sent nothing.
        kind = AtlasValidationError if isinstance(stumbled, STUMBLES) else AtlasError
        problem = kind(f"The item cannot be read ({type(stumbled).__name__}).")
        problem.__cause__ = stumbled
        return BulkItem(index, _id_of(given), None, problem, given)
    return BulkItem(index, getattr(record, "id", None), record, None, given)


def _interrupted(broken: Exception, result: BulkResult[Any]) -> AtlasError:
    """Return the error for an iterator that raised one: an error of Atlas keeps its class."""
    message = f"The iterator raised an error after {len(result.items)} items, whose results are in details['result']."
    if isinstance(broken, AtlasError):
        error = broken.twin()
        error.message = f"{message} {broken.message}"
    else:
        kind = AtlasValidationError if isinstance(broken, STUMBLES) else AtlasError
        error = kind(f"{message} ({type(broken).__name__})")
    error.details = {**error.details, "result": result}
    return error


def _id_of(given: Any) -> int | None:
    """Return the id of the record that an item is about, if the item is or starts with an id or a record."""
    about = given[0] if isinstance(given, (tuple, list)) and given else given
    id = getattr(about, "id", None) if isinstance(about, Model) else about
    return id if isinstance(id, int) and not isinstance(id, bool) else None


def _numbered(items: Any) -> Iterator[tuple[int, Any]]:
    try:
        return enumerate(items)
    except TypeError:
        problem = f"must be a list or another iterable, not a value of type {type(items).__name__}"
        raise AtlasValidationError(f"items {problem}.", field_errors={"items": problem}) from None


def is_doubtful(error: AtlasError) -> bool:
    """Return whether the server may have executed the request despite the error."""
    return not isinstance(error, (AtlasValidationError, AtlasNotFoundError, AtlasPermissionError))


def first(item: Any) -> Any:
    """Return the work order of a pair of a work order and its changes; None if the item is not a pair."""
    return item[0] if isinstance(item, (tuple, list)) and item else None


def pair(item: Any, *, once: bool) -> tuple[Any, Any]:
    """Validate and return a pair of a work order and its changes.

    Args:
        item: The input.
        once: The run is resumable, so that notes are refused: after a crash they would be added as a second comment.

    Raises:
        AtlasValidationError: The item is not a pair, or has notes.
    """
    if not isinstance(item, Sequence) or isinstance(item, (str, bytes)) or len(item) != 2:
        problem = "must be pairs of a work order and its changes"
        raise AtlasValidationError(f"updates {problem}.", field_errors={"updates": problem})
    if once and reader.work_order_changes(item[1]).notes is not None:
        problem = "cannot go with resume=: after a crash there could be two comments"
        raise AtlasValidationError(f"notes {problem}.", field_errors={"notes": problem})
    return item[0], item[1]
