"""Records in SQLite, with all of them in memory for reading.

Each record is a JSON document under its kind and id. A request's writes are one SQLite transaction, committed before
the request is answered (write-ahead log), so an acknowledged write survives the process. Ids come from a sequence
for each kind that a failed insert uses up too, as on the real server.
"""

from __future__ import annotations

import importlib
import json
import os
import sqlite3
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from rivet.integrations.atlas_sandbox._records.clock import Clock

Row = dict[str, Any]

SCHEMA = """
CREATE TABLE IF NOT EXISTS record (kind TEXT NOT NULL, id INTEGER NOT NULL, body TEXT NOT NULL,
                                   PRIMARY KEY (kind, id));
CREATE TABLE IF NOT EXISTS counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
"""
INDEXED = {
    "user": ("email",),
    "refreshToken": ("digest", "user"),
    "workOrder": ("asset", "location"),
    "asset": ("parentAsset", "location"),
    "location": ("parentLocation",),
    "comment": ("workOrder",),
}
"""Indexed columns, whose lookups are too frequent for a scan."""


class InUseError(Exception):
    """Another sandbox is using the file."""


class _Hold:
    """Lock file beside the database, which also names the process that holds it.

    Each sandbox has all records in memory: two on one file would overwrite each other's committed data.

    Args:
        path: The database.

    Raises:
        InUseError: Another process holds it.
        OSError: The file cannot be created.
    """

    def __init__(self, path: Path) -> None:
        real = path.resolve()  # the same file may be called by several names
        self._file = os.open(real.with_name(f"{real.name}.lock"), os.O_CREAT | os.O_RDWR, 0o600)
        try:
            _lock(self._file)
        except OSError:
            holder = os.read(self._file, 20).decode("ascii", "replace").strip() or "unknown"
            os.close(self._file)
            problem = f"process {holder} uses it for its sandbox. End that one, or use another file"
            raise InUseError(problem) from None
        self._close = weakref.finalize(self, os.close, self._file)
        os.ftruncate(self._file, 0)
        os.write(self._file, b"%d\n" % os.getpid())

    def release(self) -> None:
        """Release the lock. The file stays, since a waiting process may have it open."""
        self._close()


def _lock(file: int) -> None:
    """Lock a file until it is closed; OSError if another process has it."""
    if os.name == "nt":
        os.lseek(file, 1_000, os.SEEK_SET)  # the bytes that are locked cannot be read by others
        importlib.import_module("msvcrt").locking(file, 2, 1)
        os.lseek(file, 0, os.SEEK_SET)
    else:
        fcntl = importlib.import_module("fcntl")
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Store:
    """All records of a sandbox.

    Args:
        path: The SQLite file; None keeps everything in memory.

    Attributes:
        clock: What time it is.
        version: Another one after each change.

    Raises:
        InUseError: Another sandbox has the file.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.clock = Clock()
        self.repeats_numbers = False
        """Fault: a new record gets the number of the previous one."""
        self._hold = _Hold(path) if path else None
        self._db = sqlite3.connect(str(path) if path else ":memory:", isolation_level=None, check_same_thread=False)
        self._db.execute("PRAGMA journal_mode=WAL")
        # In WAL mode NORMAL loses nothing when the process dies, only when the machine does.
        self._db.execute("PRAGMA synchronous=NORMAL")
        self._db.executescript(SCHEMA)
        self._changed: dict[tuple[str, int], Row | None] | None = None
        self._counted: dict[str, int] = {}
        self.version = 0
        self._load()

    def _load(self) -> None:
        self._kinds: dict[str, dict[int, Row]] = {}
        self._indexes: dict[tuple[str, str], dict[Any, dict[int, Row]]] = {}
        for kind, id, body in self._db.execute("SELECT kind, id, body FROM record ORDER BY rowid"):
            self._remember(kind, id, json.loads(body))
        self._counters: dict[str, int] = dict(self._db.execute("SELECT name, value FROM counter"))

    def close(self) -> None:
        self._db.close()
        if self._hold is not None:
            self._hold.release()
            self._hold = None

    # ------------------------------------------------------------------------------------------ snapshots
    def snapshot(self) -> sqlite3.Connection:
        """Return an in-memory copy of the database."""
        copy = sqlite3.connect(":memory:", check_same_thread=False)
        self._db.backup(copy)
        return copy

    def restore(self, copy: sqlite3.Connection) -> None:
        """Restore the state of a snapshot."""
        copy.backup(self._db)
        self._load()
        self.version += 1

    # --------------------------------------------------------------------------------------- transactions
    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Context manager: commit all writes together, or none after an exception; sequences are not rolled back."""
        self._changed = {}
        try:
            yield
            changed = self._changed
        except BaseException:
            changed = {}
            for name in [name for name in self._counted if not name.startswith("id:")]:
                del self._counted[name]
            raise
        finally:
            self._changed = None
            self._commit(changed)

    def _commit(self, changed: dict[tuple[str, int], Row | None]) -> None:
        if not changed and not self._counted:
            return
        self._db.execute("BEGIN IMMEDIATE")
        try:
            for (kind, id), row in changed.items():
                if row is None:
                    self._db.execute("DELETE FROM record WHERE kind = ? AND id = ?", (kind, id))
                else:
                    self._db.execute("INSERT OR REPLACE INTO record VALUES (?, ?, ?)", (kind, id, json.dumps(row)))
            self._db.executemany("INSERT OR REPLACE INTO counter VALUES (?, ?)", self._counted.items())
            self._db.execute("COMMIT")
        except sqlite3.Error:
            self._db.execute("ROLLBACK")
            self._counted = {}
            raise
        for (kind, id), row in changed.items():
            self._forget(kind, id)
            if row is not None:
                self._remember(kind, id, row)
        self._counters.update(self._counted)
        self._counted = {}
        self.version += 1

    def _remember(self, kind: str, id: int, row: Row) -> None:
        """Append a record, as in the server's tables: unsorted lists show that order."""
        self._kinds.setdefault(kind, {})[id] = row
        for column in INDEXED.get(kind, ()):
            self._indexes.setdefault((kind, column), {}).setdefault(row.get(column), {})[id] = row

    def _forget(self, kind: str, id: int) -> None:
        row = self._kinds.get(kind, {}).pop(id, None)
        if row is not None:
            for column in INDEXED.get(kind, ()):
                self._indexes[kind, column][row.get(column)].pop(id)

    # ------------------------------------------------------------------------------------------- reading
    def get(self, kind: str, id: int | None) -> Row | None:
        """Return a record, or None. It must not be changed: put() a copy."""
        if id is None:
            return None
        if self._changed is not None and (kind, id) in self._changed:
            return self._changed[kind, id]
        return self._kinds.get(kind, {}).get(id)

    def all(self, kind: str, **equal: Any) -> list[Row]:
        """Return the records of a kind with the given values, in the order of their last change."""
        rows = self._kinds.get(kind, {})
        for column in INDEXED.get(kind, ()):
            if column in equal:
                rows = self._indexes.get((kind, column), {}).get(equal[column], {})
                break
        changed = {id: row for (of, id), row in (self._changed or {}).items() if of == kind}
        found = [row for id, row in rows.items() if id not in changed] if changed else list(rows.values())
        found += [row for row in changed.values() if row is not None]
        return [row for row in found if all(row.get(key) == value for key, value in equal.items())]

    # ------------------------------------------------------------------------------------------- writing
    def next_id(self, kind: str) -> int:
        return self.count(f"id:{kind}")

    def count(self, name: str) -> int:
        """Return the next number of a counter; unlike ids, numbers are reused if the transaction fails."""
        value = self._counted.get(name, self._counters.get(name, 0))
        if not self.repeats_numbers or name.startswith("id:") or not value:
            value += 1
        self._counted[name] = value
        return value

    def put(self, kind: str, row: Row) -> Row:
        if self._changed is None:
            raise RuntimeError("writes need a transaction")
        self._changed[kind, row["id"]] = row
        return row

    def delete(self, kind: str, id: int) -> None:
        if self._changed is None:
            raise RuntimeError("writes need a transaction")
        self._changed[kind, id] = None
