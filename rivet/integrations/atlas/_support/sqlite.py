"""SQLite store: private to its owner, durable, safe across forks, with errors that name the remedy.

A connection must not cross a fork: SQLite's locks belong to the process that acquired them, so parent and child would
overwrite each other's pages. All connections are closed before Python forks, and each process opens its own when it
needs one. A fork that Python does not know of (a server in C) is detected by the process id, and refused.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from rivet.integrations.atlas._support.storage_errors import FULL, READ_ONLY, storage_error, unusable
from rivet.integrations.atlas.exceptions import AtlasConfigError

BUSY_SECONDS = 10.0
"""Seconds to wait for another process's transaction; those of this package last milliseconds."""

FORK_SECONDS = 15.0
"""Seconds that a fork waits for a transaction of another thread."""

_LOCKED = (
    "it is locked: another process has a transaction open",
    "Try again; if it stays locked, end the process that holds it.",
)
_NO_DATABASE = ("it is damaged, or not a database of this package", "Restore it, or use another path.")
_BROKEN_DISK = ("the disk reports an error", "Check the system log, then try again.")
_REASONS = {
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_PERM: READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: READ_ONLY,
    sqlite3.SQLITE_BUSY: _LOCKED,
    sqlite3.SQLITE_LOCKED: _LOCKED,
    sqlite3.SQLITE_NOTADB: _NO_DATABASE,
    sqlite3.SQLITE_CORRUPT: _NO_DATABASE,
    sqlite3.SQLITE_ERROR: _NO_DATABASE,
    sqlite3.SQLITE_IOERR: _BROKEN_DISK,
}
"""Reason and remedy by SQLite's primary result codes."""


def _sqlite_error(what: str, path: Path, error: sqlite3.Error) -> AtlasConfigError:
    code = (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
    return unusable(what, path, *_REASONS.get(code, (str(error), "Try again, or use another path.")))


class SqliteStore:
    """SQLite file with one connection that threads use in turn.

    Args:
        path: The file; created if it does not exist, readable by its owner only whatever the umask is.
        what: Its name in errors.
        schema: Statements that create its tables if they do not exist.
        busy_seconds: Seconds to wait for another process's transaction; by default BUSY_SECONDS.
        exclusive: Lock out all other processes while it is open.

    Raises:
        AtlasConfigError: The file cannot be used; the message gives the reason and the remedy.
    """

    def __init__(
        self, path: Path, what: str, schema: str, *, busy_seconds: float | None = None, exclusive: bool = False
    ) -> None:
        self._path, self._what, self._schema = Path(os.path.abspath(path)), what, schema  # noqa: PTH100 - no resolving
        self._busy_seconds = BUSY_SECONDS if busy_seconds is None else busy_seconds
        self._exclusive = exclusive
        self._guard = threading.RLock()
        self._db: sqlite3.Connection | None = None
        self._process = os.getpid()
        self._closed = self._working = self._held = False
        self._open()
        with _all_guard:
            _all.add(self)

    def close(self) -> None:
        """Close the file."""
        with self._guard:
            self._closed = True
            if self._process == os.getpid():
                self._disconnect()

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Yield the connection, for statements that each see the newest state.

        Raises:
            AtlasConfigError: The file cannot be used.
        """
        with self._guard:
            db = self._connection()
            self._working = True
            try:
                yield db
            except sqlite3.Error as error:
                raise _sqlite_error(self._what, self._path, error) from error
            finally:
                self._working = False

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Yield the connection inside a transaction that is committed as a whole or rolled back.

        Raises:
            AtlasConfigError: The file cannot be used; nothing was written.
        """
        with self.reading() as db:
            db.execute("BEGIN IMMEDIATE")
            try:
                yield db
                self._check_process()
                db.execute("COMMIT")
            except BaseException:
                if self._process == os.getpid() and db.in_transaction:
                    db.execute("ROLLBACK")
                raise

    def rows(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        """Return the rows of a query."""
        with self.reading() as db:
            return db.execute(query, values).fetchall()

    def change(self, statement: str, *values: Any) -> int:
        """Run a statement in its own transaction; return how many rows it changed."""
        with self.writing() as db:
            return db.execute(statement, values).rowcount

    def empty_log(self) -> None:
        """Truncate the write-ahead log, so that it holds no replaced content; not while another connection reads."""
        with self.reading() as db:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    # ------------------------------------------------------------------------------------------- connections
    def _connection(self) -> sqlite3.Connection:
        self._check_process()
        if self._closed:
            raise AtlasConfigError(f"{self._what} {self._path} is closed: open it again.")
        return self._db or self._open()

    def _check_process(self) -> None:
        if self._process != os.getpid():
            raise AtlasConfigError(
                f"{self._what} {self._path} was opened before a fork that interrupted a transaction, or that Python "
                "did not see. Open it after the fork, in each process."
            )

    def _open(self) -> sqlite3.Connection:
        try:
            _make_private(self._path)
            db = sqlite3.connect(self._path, isolation_level=None, check_same_thread=False, timeout=self._busy_seconds)
            try:
                if self._exclusive:
                    db.execute("PRAGMA locking_mode=EXCLUSIVE")
                db.execute("PRAGMA journal_mode=WAL")
                db.execute("PRAGMA synchronous=FULL")  # committed data survives a power cut, too
                db.execute("PRAGMA secure_delete=ON")  # deleted and replaced data can no longer be read
                db.executescript(self._schema)
                if self._exclusive:
                    db.executescript("BEGIN EXCLUSIVE; COMMIT")  # acquires the lock now
            except BaseException:
                db.close()
                raise
        except OSError as error:
            raise storage_error(self._what, self._path, error) from error
        except sqlite3.Error as error:
            raise _sqlite_error(self._what, self._path, error) from error
        self._db = db
        return db

    def _disconnect(self) -> None:
        db, self._db = self._db, None
        if db is not None:
            with contextlib.suppress(sqlite3.Error):  # committed data is in the file, or in its log
                db.close()

    # ------------------------------------------------------------------------------------------------- forks
    def _before_fork(self) -> None:
        self._held = self._guard.acquire(timeout=FORK_SECONDS)
        if self._held and not self._working and self._process == os.getpid():
            self._disconnect()

    def _after_fork_in_parent(self) -> None:
        if self._held:
            self._guard.release()

    def _after_fork_in_child(self) -> None:
        self._guard = threading.RLock()
        if self._db is None:
            self._process, self._working = os.getpid(), False
        else:
            _inherited.append(self._db)  # must be neither used nor closed here


def _make_private(path: Path) -> None:
    """Create the file if it does not exist, for its owner only."""
    try:
        made = os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
    except FileExistsError:
        return
    try:
        if os.name == "posix":
            os.fchmod(made, 0o600)
    finally:
        os.close(made)


_all: weakref.WeakSet[SqliteStore] = weakref.WeakSet()
_all_guard = threading.Lock()
_inherited: list[sqlite3.Connection] = []
_forking: list[SqliteStore] = []


def _before_fork() -> None:
    _all_guard.acquire()
    _forking[:] = _all
    for store in _forking:
        store._before_fork()


def _after_fork_in_parent() -> None:
    for store in _forking:
        store._after_fork_in_parent()
    _forking.clear()
    _all_guard.release()


def _after_fork_in_child() -> None:
    global _all_guard
    _all_guard = threading.Lock()
    for store in _forking:
        store._after_fork_in_child()
    _forking.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before_fork, after_in_parent=_after_fork_in_parent, after_in_child=_after_fork_in_child)
