"""Records in SQLite, with all of them in memory for reading.

Each record is a JSON document under its kind and id. A request's writes are one SQLite transaction, committed before
the request is answered (write-ahead log), so an acknowledged write survives the process. Ids come from a sequence
for each kind that a failed insert uses up too, as on the real server.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

Row = dict[str, Any]

SCHEMA = """
CREATE TABLE IF NOT EXISTS record (kind TEXT NOT NULL, id INTEGER NOT NULL, body TEXT NOT NULL,
                                   PRIMARY KEY (kind, id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
"""


class Store:
    """All records of a sandbox.

    Args:
        path: The SQLite file; None keeps everything in memory.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._db = sqlite3.connect(str(path) if path else ":memory:", isolation_level=None, check_same_thread=False)
        self._db.execute("PRAGMA journal_mode=WAL")
        # In WAL mode NORMAL loses nothing when the process dies, only when the machine does.
        self._db.execute("PRAGMA synchronous=NORMAL")
        self._db.executescript(SCHEMA)
        self._kinds: dict[str, dict[int, Row]] = {}
        for kind, id, body in self._db.execute("SELECT kind, id, body FROM record ORDER BY kind, id"):
            self._kinds.setdefault(kind, {})[id] = json.loads(body)
        self._counters: dict[str, int] = dict(self._db.execute("SELECT name, value FROM counter"))
        self._changed: dict[tuple[str, int], Row | None] | None = None
        self._counted: dict[str, int] = {}

    def close(self) -> None:
        self._db.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All writes inside happen together, or none if an exception ends it; sequences go on all the same."""
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
        for (kind, id), row in changed.items():
            if row is None:
                self._db.execute("DELETE FROM record WHERE kind = ? AND id = ?", (kind, id))
            else:
                self._db.execute("INSERT OR REPLACE INTO record VALUES (?, ?, ?)", (kind, id, json.dumps(row)))
        self._db.executemany("INSERT OR REPLACE INTO counter VALUES (?, ?)", self._counted.items())
        self._db.execute("COMMIT")
        for (kind, id), row in changed.items():
            rows = self._kinds.setdefault(kind, {})
            if row is None:
                rows.pop(id, None)
            else:
                rows[id] = row
        self._counters.update(self._counted)
        self._counted = {}

    # ------------------------------------------------------------------------------------------- reading
    def get(self, kind: str, id: int | None) -> Row | None:
        """A record, or None. It must not be changed: put() a copy."""
        if id is None:
            return None
        if self._changed is not None and (kind, id) in self._changed:
            return self._changed[kind, id]
        return self._kinds.get(kind, {}).get(id)

    def all(self, kind: str, **equal: Any) -> list[Row]:
        """The records of a kind, by id, that have these values."""
        rows = dict(self._kinds.get(kind, {}))
        for (changed_kind, id), row in (self._changed or {}).items():
            if changed_kind == kind:
                if row is None:
                    rows.pop(id, None)
                else:
                    rows[id] = row
        return [row for row in rows.values() if all(row.get(key) == value for key, value in equal.items())]

    # ------------------------------------------------------------------------------------------- writing
    def next_id(self, kind: str) -> int:
        return self.count(f"id:{kind}")

    def count(self, name: str) -> int:
        """The next number of a counter; unlike ids, numbers are given back when the transaction fails."""
        value = self._counted.get(name, self._counters.get(name, 0)) + 1
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
