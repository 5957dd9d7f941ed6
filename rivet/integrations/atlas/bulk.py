"""Many work orders at once: bounded concurrency, a result for each item, progress, and going on after a crash.

One that fails never hides the others: each item has its record or its error. With ``resume=`` a file remembers what is
done, so that the same call after a crash does the rest; creates of such a run carry idempotency keys, so that what was
done but not yet noted is found again and not doubled.
"""

from __future__ import annotations

import asyncio
import contextvars
import hashlib
import importlib
import json
import os
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence, Sized
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic, TextIO, TypeVar

from atlas_api.runtime import Model

from .exceptions import (
    AtlasConfigError,
    AtlasError,
    AtlasNotFoundError,
    AtlasPermissionError,
    AtlasValidationError,
)
from .fields import argument, count

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class BulkItem(Generic[T]):
    """What became of one item.

    Attributes:
        index: Its place in what was given, from 0.
        id: The record's id, if it is done.
        record: The record; None if it failed, or was done by an earlier run.
        error: Why it failed; None if it is done.
    """

    index: int
    id: int | None
    record: T | None = field(repr=False)
    error: AtlasError | None


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
        about: What else the calls are given, the same for all items.

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
        about: Any = None,
    ) -> None:
        self.concurrency = argument("concurrency", concurrency, lambda value: count(value, 1))
        self._total = len(items) if isinstance(items, Sized) else None
        self._items, self._call, self._on_progress = enumerate(items), call, on_progress
        self._journal = _Journal(Path(resume)) if resume is not None else None
        self._about = about
        self._found: dict[int, BulkItem[T]] = {}
        self._failed = 0

    def calls(self) -> Iterator[tuple[int, Any]]:
        """The calls to make, each with the index of its item; those that were done before are left out."""
        for index, item in self._items:
            if self._journal is None:
                yield index, self._call(item, None)
                continue
            digest = _digest([item, self._about])
            if (id := self._journal.done(index, digest)) is not None:
                self._keep(BulkItem(index, id, None, None))
            else:
                yield index, self._call(item, self._journal.key(index, digest))

    def finish(self, index: int, record: T | None, error: AtlasError | None) -> None:
        """Keep what became of an item."""
        id = getattr(record, "id", None)
        if self._journal is not None and isinstance(id, int):
            self._journal.note(index, id)
        elif self._journal is not None and error is not None and not _is_doubtful(error):
            self._journal.refused(index)
        self._keep(BulkItem(index, id, record, error))

    def _keep(self, item: BulkItem[T]) -> None:
        self._found[item.index] = item
        self._failed += item.error is not None
        if self._on_progress is not None:
            self._on_progress(BulkProgress(len(self._found) - self._failed, self._failed, self._total))

    def result(self) -> BulkResult[T]:
        """All that was kept."""
        return BulkResult([self._found[index] for index in sorted(self._found)])

    def close(self) -> None:
        """Close the file."""
        if self._journal is not None:
            self._journal.close()


def sync_bulk(bulk: Bulk[T]) -> BulkResult[T]:
    """Run it in threads."""
    calls = bulk.calls()
    running: dict[Future[Any], int] = {}
    with ThreadPoolExecutor(bulk.concurrency, thread_name_prefix="atlas-bulk") as pool:
        try:
            while True:
                while len(running) < bulk.concurrency and (one := next(calls, None)) is not None:
                    running[pool.submit(contextvars.copy_context().run, one[1])] = one[0]
                if not running:
                    return bulk.result()
                for future in wait(running, return_when=FIRST_COMPLETED).done:
                    _settle(bulk, running.pop(future), future)
        finally:
            for future in running:
                future.cancel()
            bulk.close()


async def async_bulk(bulk: Bulk[T]) -> BulkResult[T]:
    """Run it in tasks."""
    calls = bulk.calls()
    running: dict[asyncio.Task[Any], int] = {}
    try:
        while True:
            while len(running) < bulk.concurrency and (one := next(calls, None)) is not None:
                running[asyncio.ensure_future(one[1]())] = one[0]
            if not running:
                return bulk.result()
            done, _ = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                _settle(bulk, running.pop(task), task)
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        bulk.close()


def _settle(bulk: Bulk[T], index: int, ended: Future[Any] | asyncio.Task[Any]) -> None:
    try:
        record = ended.result()
    except AtlasError as error:
        bulk.finish(index, None, error)
    else:
        bulk.finish(index, record, None)


def _is_doubtful(error: AtlasError) -> bool:
    """Whether the server may have done it all the same."""
    return not isinstance(error, (AtlasValidationError, AtlasNotFoundError, AtlasPermissionError))


def pair(item: Any) -> tuple[Any, Any]:
    """A work order and its changes.

    Raises:
        AtlasValidationError: It is no pair.
    """
    if not isinstance(item, Sequence) or isinstance(item, (str, bytes)) or len(item) != 2:
        problem = "must be pairs of a work order and its changes"
        raise AtlasValidationError(f"updates {problem}.", field_errors={"updates": problem})
    return item[0], item[1]


def _digest(item: Any) -> str:
    plain = json.dumps(item, default=lambda one: one.to_dict() if isinstance(one, Model) else str(one), sort_keys=True)
    return hashlib.sha256(plain.encode("utf-8", "surrogatepass")).hexdigest()[:16]


_FIRST = b'{"run": "'


def _lock(file: TextIO, path: Path) -> None:
    """Keep the file from other processes until it is closed.

    Raises:
        AtlasConfigError: Another run has it.
    """
    try:
        if os.name == "nt":
            importlib.import_module("msvcrt").locking(file.fileno(), 2, 1)
        else:
            fcntl = importlib.import_module("fcntl")
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.close()
        raise AtlasConfigError(
            f"resume: another run has {path} right now. Wait for it, or take another file."
        ) from None


class _Journal:
    """What is done, a JSON object on each line; the first one names the run."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._done: dict[int, int] = {}
        self._digests: dict[int, str] = {}
        try:
            content = path.read_bytes() if path.exists() else b""
            whole = content[: content.rfind(b"\n") + 1]  # the last line may be cut by a crash
            if not whole and not content.startswith(_FIRST[: len(content)]):
                raise AtlasConfigError(f"resume: {path} is no file of a bulk run.")
            self._run = self._read(whole.decode().splitlines())
            self._file = path.open("a", encoding="utf-8")
            _lock(self._file, path)
            self._file.truncate(len(whole))
        except (OSError, UnicodeDecodeError) as error:
            raise AtlasConfigError(f"resume: the file {path} cannot be used: {error}") from None
        if not self._run:
            self._run = uuid.uuid4().hex
            self._write({"run": self._run})

    def _read(self, lines: list[str]) -> str:
        """The run's name, empty if there is none yet; and what is noted of its items."""
        try:
            entries = [json.loads(line) for line in lines]
            for entry in entries[1:]:
                index = entry["item"]
                if "digest" in entry:
                    self._digests[index] = entry["digest"]
                if "id" in entry:
                    self._done[index] = entry["id"]
                if "refused" in entry:
                    self._digests.pop(index, None)  # it may be mended
            return str(entries[0]["run"]) if entries else ""
        except (AttributeError, KeyError, TypeError, ValueError):
            raise AtlasConfigError(f"resume: {self._path} is no file of a bulk run.") from None

    def done(self, index: int, digest: str) -> int | None:
        """The id of an item that is done.

        Raises:
            AtlasConfigError: Another item was in its place before.
        """
        if self._digests.get(index, digest) != digest:
            raise AtlasConfigError(
                f"resume: item {index} is another one than in the run of {self._path}. Give the same items in the same "
                "order, or take another file for others."
            )
        return self._done.get(index)

    def key(self, index: int, digest: str) -> str:
        """The idempotency key of an item; noted before it is used."""
        if index not in self._digests:
            self._digests[index] = digest
            self._write({"item": index, "digest": digest})
        return f"{self._run}-{index}"

    def note(self, index: int, id: int) -> None:
        """An item is done."""
        self._write({"item": index, "id": id})

    def refused(self, index: int) -> None:
        """The server did not do it, so that another item may stand in its place next time."""
        self._digests.pop(index, None)
        self._write({"item": index, "refused": True})

    def _write(self, entry: dict[str, Any]) -> None:
        self._file.write(json.dumps(entry) + "\n")
        self._file.flush()
        os.fsync(self._file.fileno())

    def close(self) -> None:
        self._file.close()
