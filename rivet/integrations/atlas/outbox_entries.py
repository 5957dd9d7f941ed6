"""The SQLite file behind an outbox: what was put in, in order, and what became of it.

Payloads are encrypted if ATLAS_TOKEN_KEY is set.
"""

from __future__ import annotations

import json
import os
import sqlite3
import threading
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Literal

from atlas_api.runtime import Model

from . import clock
from .exceptions import AtlasConfigError
from .sealing import KEY_VARIABLE, seal, unseal

State = Literal["waiting", "delivered", "refused"]
_SCHEMA = """
CREATE TABLE IF NOT EXISTS entry (
  number INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, target TEXT,
  body BLOB NOT NULL, state TEXT NOT NULL DEFAULT 'waiting', work_order INTEGER, problem TEXT, added REAL NOT NULL
);
CREATE INDEX IF NOT EXISTS entry_state ON entry (state, number);
"""
_IS_THERE = "target NOT IN (SELECT key FROM entry WHERE kind = 'create' AND state = 'waiting')"


@dataclass(frozen=True, slots=True)
class Entry:
    """What was put in.

    Attributes:
        key: Names it; of a create it is the idempotency key.
        kind: ``create`` or ``update``.
        target: The work order of an update: an id, a number, or the key of a create.
        body: The payload.
        state: ``waiting``, ``delivered`` or ``refused``.
        work_order: The work order's id, once it was delivered.
        problem: Why it was refused.
    """

    key: str
    kind: str
    target: str | None
    body: dict[str, Any]
    state: State
    work_order: int | None
    problem: str | None


class Entries:
    """The entries of one outbox.

    Args:
        path: The file; made if it does not exist, for its owner only.

    Raises:
        AtlasConfigError: The file cannot be used.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._guard = threading.Lock()
        try:
            os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
            self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=30)
            self._db.execute("PRAGMA journal_mode=WAL")
            self._db.execute("PRAGMA synchronous=FULL")  # what is acknowledged survives a power cut too
            self._db.executescript(_SCHEMA)
        except (OSError, sqlite3.Error) as error:
            raise AtlasConfigError(f"The outbox {path} cannot be used: {error}") from error

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def put(self, key: str, kind: str, target: str | None, body: dict[str, Any]) -> None:
        """Put an entry at the end; one whose key is there already changes nothing."""
        row = (key, kind, target, seal(json.dumps(body, default=_plain).encode()), clock.wall())
        self._run("INSERT OR IGNORE INTO entry (key, kind, target, body, added) VALUES (?, ?, ?, ?, ?)", *row)

    def all(self, state: State | None = None) -> list[Entry]:
        """The entries in their order; only those in a state, if one is given."""
        return self._found("? IS NULL OR state = ?", state, state)

    def first_waiting(self, *, creates: bool = True) -> Entry | None:
        """The next one to deliver; without `creates` the next update of a work order that is there."""
        chosen = "" if creates else f" AND kind = 'update' AND {_IS_THERE}"
        return next(iter(self._found(f"state = 'waiting'{chosen} ORDER BY number LIMIT 1")), None)

    def create_of(self, key: str) -> Entry | None:
        """The create that a key names."""
        return next(iter(self._found("key = ? AND kind = 'create'", key)), None)

    def waiting(self) -> int:
        """How many wait."""
        return int(self._run("SELECT count(*) FROM entry WHERE state = 'waiting'").fetchone()[0])

    def note(self, entry: Entry, state: State, work_order: int | None, problem: str | None) -> None:
        """Keep what became of an entry."""
        values = (state, work_order, problem, entry.key)
        self._run("UPDATE entry SET state = ?, work_order = ?, problem = ? WHERE key = ?", *values)

    def retry_refused(self) -> int:
        """Let the refused ones wait again: how many they are."""
        return self._run("UPDATE entry SET state = 'waiting', problem = NULL WHERE state = 'refused'").rowcount

    def forget_delivered(self) -> int:
        """Remove the delivered ones that no other builds on: how many they are."""
        return self._run(
            "DELETE FROM entry WHERE state = 'delivered' AND key NOT IN "
            "(SELECT target FROM entry WHERE state != 'delivered' AND target IS NOT NULL)"
        ).rowcount

    def _found(self, where: str, *values: Any) -> list[Entry]:
        columns = "key, kind, target, body, state, work_order, problem"
        order = "" if "ORDER BY" in where else " ORDER BY number"
        query = f"SELECT {columns} FROM entry WHERE {where}{order}"  # noqa: S608 - our own words
        with self._guard:
            rows = self._db.execute(query, values).fetchall()
        return [self._entry(row) for row in rows]

    def _run(self, query: str, *values: Any) -> sqlite3.Cursor:
        with self._guard:
            return self._db.execute(query, values)

    def _entry(self, row: tuple[Any, ...]) -> Entry:
        try:
            content = row[3].encode() if isinstance(row[3], str) else row[3]
            # What was put in before there was a key is no secret to begin with, and nothing sealed begins so.
            body = json.loads(content if content.startswith(b"{") else unseal(content))
        except ValueError:
            problem = f"has payloads that {KEY_VARIABLE} does not open; set it to the key that they were put in with"
            raise AtlasConfigError(f"The outbox {self._path} {problem}.") from None
        return Entry(row[0], row[1], row[2], body, *row[4:])


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return value.to_dict() if isinstance(value, Model) else str(value)
