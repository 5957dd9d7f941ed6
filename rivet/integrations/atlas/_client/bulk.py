"""Many work orders at once: bounded concurrency, a result for each item, progress, and going on after a crash.

One that fails never hides the others: each item has its record or its error. With ``resume=`` a file remembers what is
done, so that the same call after a crash does the rest; creates of such a run carry idempotency keys, so that what was
done but not yet noted is found again and not doubled.
"""

from __future__ import annotations

import asyncio
import contextlib
import contextvars
import threading
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence, Sized
from concurrent.futures import FIRST_COMPLETED, CancelledError, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeVar

from rivet.integrations.atlas._client.bulk_journal import Journal, digest_of
from rivet.integrations.atlas._operations.read_ahead import AHEAD
from rivet.integrations.atlas._payloads import reader
from rivet.integrations.atlas._payloads.foreign_values import STUMBLES
from rivet.integrations.atlas._payloads.validators import argument, count
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.concurrency import run_to_completion
from rivet.integrations.atlas.exceptions import (
    AtlasError,
    AtlasNotFoundError,
    AtlasPermissionError,
    AtlasValidationError,
)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class BulkItem(Generic[T]):
    """What became of one item.

    Attributes:
        index: Its place in what was given, from 0.
        id: The record's id, if it is done or was given.
        record: The record; None if it failed, or was done by an earlier run.
        error: Why it failed; None if it is done.
        given: What was given for it: the payload, the work order, or the pair of a work order and its changes.
    """

    index: int
    id: int | None
    record: T | None = field(repr=False)
    error: AtlasError | None
    given: Any = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class BulkProgress:
    """How far a run has come.

    Attributes:
        done: Items that are done, those of earlier runs included.
        failed: Items that failed.
        total: Items that there are; None where what was given does not say.
    """

    done: int
    failed: int
    total: int | None


@dataclass(frozen=True, slots=True)
class BulkResult(Generic[T]):
    """What became of all items, in the order in which they were given.

    Attributes:
        items: All of them.
    """

    items: list[BulkItem[T]] = field(repr=False)

    @property
    def done(self) -> list[BulkItem[T]]:
        """The items that are done."""
        return [item for item in self.items if item.error is None]

    @property
    def failed(self) -> list[BulkItem[T]]:
        """The items that failed, each with its error."""
        return [item for item in self.items if item.error is not None]

    def raise_for_failures(self) -> None:
        """Raise the first error, if there is one."""
        for item in self.failed:
            if item.error is not None:
                raise item.error

    def __repr__(self) -> str:
        return f"BulkResult({len(self.done)} done, {len(self.failed)} failed)"


Call = Callable[[Any, str | None], Any]
"""Starts the call for an item, with the idempotency key of a resumable run: a coroutine, or the record itself."""


class Bulk(Generic[T]):
    """One run: hands out items, and keeps what becomes of them.

    Args:
        items: What the calls are for, taken one by one.
        call: The call for one of them.
        concurrency: Calls at a time, 1 or more.
        on_progress: Told after each item, in the caller's thread or event loop.
        resume: The file that remembers what is done.
        settle_time: Seconds after a run in which what it had begun may still happen.
        about: What else the calls are given, the same for all items.
        expect: Told which items come next, some at a time, before the first of them; they are then taken ahead.

    Raises:
        AtlasValidationError: The concurrency cannot be used.
        AtlasConfigError: The file cannot be used, or is one of other items.
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
        self._items, self._call, self._on_progress = enumerate(items), call, on_progress
        self._resume = Path(resume) if resume is not None else None
        self._journal: Journal | None = None
        self._settle_time, self._about, self._expect = settle_time, about, expect
        self._found: dict[int, BulkItem[T]] = {}
        self._failed = 0
        self.stopped = threading.Event()

    def open(self) -> None:
        """Open the file.

        Raises:
            AtlasConfigError: It cannot be used.
        """
        if self._resume is not None:
            self._journal = Journal(self._resume)

    @property
    def is_resumable(self) -> bool:
        """Whether begin() and write() use a disk."""
        return self._journal is not None

    def items(self) -> Iterator[tuple[int, Any]]:
        """The items, each with its index."""
        if self._expect is None:
            yield from self._items
            return
        # Those of a generator are made as there is room for them.
        ahead = AHEAD if self._total is not None else 2 * self.concurrency
        while chunk := list(islice(self._items, ahead)):
            self._expect([item for _, item in chunk])
            yield from chunk

    def begin(self, index: int, item: Any) -> Beginning:
        """Write down that an item is begun, unless it was done before.

        Raises:
            AtlasConfigError: The file is one of other items.
        """
        if self._journal is None:
            return Beginning(None, self._call(item, None), 0.0)
        digest = digest_of([item, self._about])
        if (id := self._journal.done(index, digest)) is not None:
            return Beginning(id, None, 0.0)
        # What an earlier run began may not be there yet: looked for now, it would be missed and doubled.
        unsettled = self._settle_time - self._journal.age(index)
        return Beginning(None, self._call(item, self._journal.key(index, digest)), max(unsettled, 0))

    def write(self, item: BulkItem[T]) -> None:
        """Write down what became of an item."""
        if self._journal is None:
            return
        if item.error is not None:
            if not is_doubtful(item.error):
                self._journal.refused(item.index)
        elif isinstance(item.id, int):
            self._journal.note(item.index, item.id)

    def keep(self, item: BulkItem[T]) -> None:
        """Keep what became of an item, and tell that it is over."""
        self._found[item.index] = item
        self._failed += item.error is not None
        if self._on_progress is not None:
            self._on_progress(BulkProgress(len(self._found) - self._failed, self._failed, self._total))

    def result(self) -> BulkResult[T]:
        """All that was kept."""
        return BulkResult([self._found[index] for index in sorted(self._found)])

    def close(self, running: Mapping[Any, tuple[int, Any]]) -> None:
        """Close the file, when what was under way has ended, and is written down."""
        for ended, (index, given) in running.items():
            if not ended.cancelled():
                with contextlib.suppress(Exception):  # of a call; the run has its own error
                    self.write(outcome(index, given, ended))
        if self._journal is not None:
            self._journal.close()


class Beginning(NamedTuple):
    """What to do for an item: nothing if it has an id, else a call after some seconds."""

    id: int | None
    call: Any
    wait: float


def outcome(index: int, given: Any, ended: Future[Any] | asyncio.Task[Any]) -> BulkItem[Any]:
    """What became of an item."""
    try:
        record = ended.result()
    except AtlasError as error:
        return BulkItem(index, _id_of(given), None, error, given)
    except STUMBLES as stumbled:
        # Whatever a value does when it is read is an error of that item, not of the run.
        problem = AtlasValidationError(f"The item cannot be read ({type(stumbled).__name__}).")
        problem.__cause__ = stumbled
        return BulkItem(index, _id_of(given), None, problem, given)
    return BulkItem(index, getattr(record, "id", None), record, None, given)


def _id_of(given: Any) -> int | None:
    """The id of the record that an item is about, if it names one so."""
    about = given[0] if isinstance(given, (tuple, list)) and given else given
    id = getattr(about, "id", about)
    return id if isinstance(id, int) and not isinstance(id, bool) else None


def sync_bulk(bulk: Bulk[T]) -> BulkResult[T]:
    """Run it in threads."""
    bulk.open()
    items = bulk.items()
    running: dict[Future[Any], tuple[int, Any]] = {}
    pool = ThreadPoolExecutor(bulk.concurrency, thread_name_prefix="atlas-bulk")
    try:
        while True:
            while len(running) < bulk.concurrency and (one := next(items, None)) is not None:
                begun = bulk.begin(*one)
                if begun.id is not None:
                    bulk.keep(BulkItem(one[0], begun.id, None, None, one[1]))
                    continue
                call = partial(_later, bulk, begun.call, begun.wait)
                running[pool.submit(contextvars.copy_context().run, call)] = one
            if not running:
                return bulk.result()
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                item = outcome(*running.pop(future), future)
                bulk.write(item)
                bulk.keep(item)
    finally:
        bulk.stopped.set()
        pool.shutdown(cancel_futures=True)
        bulk.close(running)


def _later(bulk: Bulk[T], call: Callable[[], T], seconds: float) -> T:
    if seconds and bulk.stopped.wait(seconds):
        raise CancelledError
    return call()


async def _async_later(call: Callable[[], Awaitable[T]], seconds: float) -> T:
    if seconds:
        await clock.async_sleep(seconds)
    return await call()


async def async_bulk(bulk: Bulk[T]) -> BulkResult[T]:
    """Run it in tasks; the file, which is written through to the disk, in threads."""
    running: dict[asyncio.Task[Any], tuple[int, Any]] = {}
    items = bulk.items()
    try:
        await run_to_completion(bulk.open)
        while True:
            while len(running) < bulk.concurrency and (one := next(items, None)) is not None:
                begun = await run_to_completion(bulk.begin, *one) if bulk.is_resumable else bulk.begin(*one)
                if begun.id is not None:
                    bulk.keep(BulkItem(one[0], begun.id, None, None, one[1]))
                    continue
                running[asyncio.ensure_future(_async_later(begun.call, begun.wait))] = one
            if not running:
                return bulk.result()
            done, _ = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                item = outcome(*running[task], task)
                if bulk.is_resumable:
                    await run_to_completion(bulk.write, item)
                del running[task]
                bulk.keep(item)
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        await run_to_completion(bulk.close, running)


def is_doubtful(error: AtlasError) -> bool:
    """Whether the server may have done it all the same."""
    return not isinstance(error, (AtlasValidationError, AtlasNotFoundError, AtlasPermissionError))


def first(item: Any) -> Any:
    """What a pair of a work order and its changes is about; None if it is no pair."""
    return item[0] if isinstance(item, (tuple, list)) and item else None


def pair(item: Any, *, once: bool) -> tuple[Any, Any]:
    """A work order and its changes.

    Args:
        item: What should be a pair.
        once: It may be done again after a crash, so notes are refused: each time there would be another comment.

    Raises:
        AtlasValidationError: It is no pair, or has notes.
    """
    if not isinstance(item, Sequence) or isinstance(item, (str, bytes)) or len(item) != 2:
        problem = "must be pairs of a work order and its changes"
        raise AtlasValidationError(f"updates {problem}.", field_errors={"updates": problem})
    if once and reader.work_order_changes(item[1]).notes is not None:
        problem = "cannot go with resume=: after a crash there could be two comments"
        raise AtlasValidationError(f"notes {problem}.", field_errors={"notes": problem})
    return item[0], item[1]
