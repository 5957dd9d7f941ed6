"""The SQLite file behind an outbox: what was put in, in order, and what became of it.

With ATLAS_TOKEN_KEY payloads and reasons are encrypted, together with what their entry is called, so that none can be
planted, nor moved into another entry. Keys, numbers of work orders, states and times stay readable.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Literal, NamedTuple

from atlas_api.runtime import Model

from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.encryption import KEY_VARIABLE, seal, unseal
from rivet.integrations.atlas._support.sqlite import SqliteStore
from rivet.integrations.atlas.exceptions import AtlasConfigError

State = Literal["waiting", "delivered", "refused", "set_aside"]
_SCHEMA = """
CREATE TABLE IF NOT EXISTS entry (
  number INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, target TEXT,
  body BLOB NOT NULL, state TEXT NOT NULL DEFAULT 'waiting', work_order INTEGER, problem TEXT, added REAL NOT NULL
);
CREATE INDEX IF NOT EXISTS entry_state ON entry (state, number);
"""
_LATER_COLUMNS = {"begun": "REAL", "tries": "INTEGER NOT NULL DEFAULT 0"}
"""Columns that files of earlier versions do not have."""
_COLUMNS = "number, key, kind, target, body, state, work_order, problem, begun, tries"
_AGAIN = "state = 'waiting', problem = NULL, tries = 0"

NOT_OPENED = f"has payloads that {KEY_VARIABLE} does not open; set it to the key that they were put in with"
NOT_SEALED = (
    f"is not encrypted although {KEY_VARIABLE} is set: it was put in before, or by somebody else. Look at it, then "
    "retry it by its key, or drop it"
)
NOT_ITS_OWN = "has the payload of another entry: somebody changed the file. Drop it"
TAMPERED = (NOT_SEALED, NOT_ITS_OWN)


@dataclass(frozen=True, slots=True)
class Entry:
    """What was put in.

    Attributes:
        key: Names it; of a create it is the idempotency key.
        kind: ``create`` or ``update``.
        target: The work order of an update: an id, a number, or the key of a create.
        body: The payload; empty if it cannot be decrypted.
        state: ``waiting``, ``delivered``, ``refused`` by the server, or ``set_aside``: it failed again and again.
        work_order: The work order's id, once it was delivered.
        problem: Why it was refused or set aside, or why it failed last.
        tries: How often it failed for a reason of its own.
    """

    key: str
    kind: str
    target: str | None
    body: dict[str, Any]
    state: State
    work_order: int | None
    problem: str | None
    tries: int = 0


class Stored(NamedTuple):
    """An entry with what only its delivery needs.

    Attributes:
        number: Its place.
        entry: The entry.
        begun: When its create was sent last, by the clock of the wall.
        flaw: Why it must not be delivered as it is, if that is so: NOT_OPENED or one of
            TAMPERED.
    """

    number: int
    entry: Entry
    begun: float | None
    flaw: str | None


class Entries:
    """The entries of one outbox.

    Args:
        path: The file; made if it does not exist, for its owner only.

    Raises:
        AtlasConfigError: The file cannot be used.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = SqliteStore(path, "The outbox", _SCHEMA)
        try:
            with self._file.writing() as db:
                known = {row[1] for row in db.execute("PRAGMA table_info(entry)")}
                for name in _LATER_COLUMNS.keys() - known:
                    db.execute(f"ALTER TABLE entry ADD COLUMN {name} {_LATER_COLUMNS[name]}")
        except AtlasConfigError:
            self._file.close()
            raise

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def put(self, key: str, kind: str, target: str | None, body: dict[str, Any]) -> None:
        """Put an entry at the end; one whose key is there already changes nothing."""
        self._file.change(
            "INSERT OR IGNORE INTO entry (key, kind, target, body, added) VALUES (?, ?, ?, ?, ?)",
            key, kind, target, _sealed(key, kind, target, body), clock.wall(),
        )  # fmt: skip

    def all(self, state: State | None = None) -> list[Entry]:
        """The entries in their order; only those in a state, if one is given.

        Raises:
            AtlasConfigError: Some are encrypted, and the key opens none of them.
        """
        found = [self._stored(row) for row in self._rows("? IS NULL OR state = ?", state, state)]
        closed = sum(one.flaw == NOT_OPENED for one in found)
        if closed and closed == sum(one.flaw not in TAMPERED for one in found):
            raise AtlasConfigError(f"The outbox {self._path} {NOT_OPENED}.")
        return [one.entry for one in found]

    def next_waiting(self, after: int) -> Stored | None:
        """The next one to deliver behind a place."""
        rows = self._rows("state = 'waiting' AND number > ? ORDER BY number LIMIT 1", after)
        return self._stored(rows[0]) if rows else None

    def create_of(self, key: str) -> Entry | None:
        """The create that a key names."""
        rows = self._rows("key = ? AND kind = 'create'", key)
        return self._stored(rows[0]).entry if rows else None

    def waiting(self) -> int:
        """How many wait."""
        return int(self._file.rows("SELECT count(*) FROM entry WHERE state = 'waiting'")[0][0])

    def begin(self, number: int) -> None:
        """Note that a create is about to be sent."""
        self._file.change("UPDATE entry SET begun = ? WHERE number = ?", clock.wall(), number)

    def delivered(self, number: int, work_order: int) -> None:
        """Note that an entry was delivered."""
        self._file.change(
            "UPDATE entry SET state = 'delivered', work_order = ?, problem = NULL WHERE number = ?", work_order, number
        )

    def failed(self, number: int, state: State, problem: str, tries: int) -> None:
        """Note that an entry was not delivered, and why."""
        self._file.change(
            "UPDATE entry SET state = ?, problem = ?, tries = ? WHERE number = ?",
            state, _sealed_text(problem), tries, number,
        )  # fmt: skip

    def retry_refused(self) -> int:
        """Let the refused ones wait again: how many they are."""
        return self._file.change(
            "UPDATE entry SET state = 'waiting', problem = NULL, tries = 0 WHERE state = 'refused'"
        )

    def retry(self, keys: tuple[str, ...]) -> int:
        """Let entries that were refused or set aside wait again, and what builds on them: how many they are.

        By default all of them, but for those that are not encrypted and should be: who names them has looked at them.
        """
        count = encrypted = 0
        with self._file.writing() as db:
            where, values = _named(keys)
            query = f"SELECT {_COLUMNS} FROM entry WHERE state IN ('refused', 'set_aside') AND {where}"  # noqa: S608
            for row in db.execute(query, values).fetchall():
                number, entry, _begun, flaw = self._stored(row)
                if flaw == NOT_SEALED and keys:
                    sealed = _sealed(entry.key, entry.kind, entry.target, entry.body)
                    db.execute("UPDATE entry SET body = ? WHERE number = ?", (sealed, number))
                    encrypted += 1
                elif flaw is not None:
                    continue
                count += db.execute(f"UPDATE entry SET {_AGAIN} WHERE number = ?", (number,)).rowcount  # noqa: S608
        if encrypted:
            self._file.empty_log()
        return count

    def drop(self, keys: tuple[str, ...]) -> int:
        """Remove entries that were not delivered, and what builds on them: how many they are."""
        where, values = _named(keys)
        return self._file.change(f"DELETE FROM entry WHERE state != 'delivered' AND {where}", *values)  # noqa: S608

    def forget_delivered(self) -> int:
        """Remove the delivered ones that no other builds on: how many they are."""
        return self._file.change(
            "DELETE FROM entry WHERE state = 'delivered' AND key NOT IN "
            "(SELECT target FROM entry WHERE state != 'delivered' AND target IS NOT NULL)"
        )

    def _rows(self, where: str, *values: Any) -> list[tuple[Any, ...]]:
        order = "" if "ORDER BY" in where else " ORDER BY number"
        return self._file.rows(f"SELECT {_COLUMNS} FROM entry WHERE {where}{order}", *values)  # noqa: S608

    def _stored(self, row: tuple[Any, ...]) -> Stored:
        number, key, kind, target, content, state, work_order, problem, begun, tries = row
        body, flaw = _opened(content, [key, kind, target])
        entry = Entry(key, kind, target, body, state, work_order, _opened_text(problem), tries)
        if isinstance(begun, (str, bytes)):  # damaged or put there by others: it may have been sent a moment ago
            begun = clock.wall()
        return Stored(number, entry, begun, flaw)


def _named(keys: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """The condition for entries with these keys and what builds on them; for all without a key."""
    if not keys:
        return "1", ()
    marks = ", ".join("?" * len(keys))
    return f"(key IN ({marks}) OR target IN ({marks}))", (*keys, *keys)


def _sealed(key: str, kind: str, target: str | None, body: dict[str, Any]) -> bytes:
    """A payload as it is kept: alone, or encrypted with what its entry is called."""
    if not os.environ.get(KEY_VARIABLE):
        return json.dumps(body, default=_plain).encode()
    return seal(json.dumps({"entry": [key, kind, target], "body": body}, default=_plain).encode())


def _opened(content: str | bytes, name: list[str | None]) -> tuple[dict[str, Any], str | None]:
    """The payload, and what is wrong with it."""
    raw = content.encode() if isinstance(content, str) else content
    try:
        if raw.startswith(b"{"):  # nothing encrypted begins so
            body = json.loads(raw)
            return body, NOT_SEALED if os.environ.get(KEY_VARIABLE) else None
        found = json.loads(unseal(raw))
        if "entry" not in found:
            return dict(found), None  # of a version that encrypted the payload alone
        return (dict(found["body"]), None) if found["entry"] == name else ({}, NOT_ITS_OWN)
    except (TypeError, ValueError):
        return {}, NOT_OPENED


def _sealed_text(text: str) -> str | bytes:
    return seal(text.encode("utf-8", "replace")) if os.environ.get(KEY_VARIABLE) else text


def _opened_text(kept: str | bytes | None) -> str | None:
    if not isinstance(kept, bytes):
        return kept
    try:
        return unseal(kept).decode()
    except ValueError:
        return f"cannot be read: it is encrypted, and {KEY_VARIABLE} does not open it"


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return value.to_dict() if isinstance(value, Model) else str(value)
