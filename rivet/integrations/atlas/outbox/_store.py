"""SQLite store of an outbox: entries in order, with their states.

With ATLAS_TOKEN_KEY payloads and reasons are encrypted, together with the entry's key, so that none can be forged or
moved into another entry. Keys, numbers of work orders, states and times stay readable.
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
from rivet.integrations.atlas._support.encryption import KEY_VARIABLE, decrypt, encrypt
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
_RESET = "state = 'waiting', problem = NULL, tries = 0"

NOT_DECRYPTED = f"has payloads that {KEY_VARIABLE} does not decrypt; set it to the key that they were added with"
NOT_ENCRYPTED = (
    f"is not encrypted although {KEY_VARIABLE} is set: it was added before, or by someone else. Check it, then "
    "retry it by its key, or drop it"
)
NOT_ITS_OWN = "has the payload of another entry: the file was tampered with. Drop it"
TAMPERED = (NOT_ENCRYPTED, NOT_ITS_OWN)


@dataclass(frozen=True, slots=True)
class Entry:
    """Entry of an outbox.

    Attributes:
        key: Its key; of a create the idempotency key.
        kind: ``create`` or ``update``.
        target: The work order of an update: an id, a number, or the key of a create.
        body: The payload; empty if it cannot be decrypted.
        state: ``waiting``, ``delivered``, ``refused`` by the server, or ``set_aside`` after repeated failures.
        work_order: The work order's id, once it was delivered.
        problem: Why it was refused or set aside, or failed last.
        tries: Number of failures that it caused itself.
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
    """Entry with data for its delivery.

    Attributes:
        number: Its place.
        entry: The entry.
        sent_at: When its create was last sent, by the wall clock.
        flaw: Why it must not be delivered, if so: NOT_DECRYPTED or one of TAMPERED.
    """

    number: int
    entry: Entry
    sent_at: float | None
    flaw: str | None


class Entries:
    """Entries of one outbox.

    Args:
        path: The file; created if it does not exist, for its owner only.

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
        """Append an entry; no effect if its key exists."""
        self._file.change(
            "INSERT OR IGNORE INTO entry (key, kind, target, body, added) VALUES (?, ?, ?, ?, ?)",
            key, kind, target, _encrypted(key, kind, target, body), clock.wall(),
        )  # fmt: skip

    def all(self, state: State | None = None) -> list[Entry]:
        """Return the entries in order, optionally of one state.

        Raises:
            AtlasConfigError: Some are encrypted, and the key decrypts none of them.
        """
        found = [self._stored(row) for row in self._rows("? IS NULL OR state = ?", state, state)]
        unreadable = sum(one.flaw == NOT_DECRYPTED for one in found)
        if unreadable and unreadable == sum(one.flaw not in TAMPERED for one in found):
            raise AtlasConfigError(f"The outbox {self._path} {NOT_DECRYPTED}.")
        return [one.entry for one in found]

    def next_waiting(self, after: int) -> Stored | None:
        """Return the next entry to deliver after a number."""
        rows = self._rows("state = 'waiting' AND number > ? ORDER BY number LIMIT 1", after)
        return self._stored(rows[0]) if rows else None

    def create_of(self, key: str) -> Entry | None:
        """Return the create with a key."""
        rows = self._rows("key = ? AND kind = 'create'", key)
        return self._stored(rows[0]).entry if rows else None

    def waiting(self) -> int:
        """Return the number of waiting entries."""
        return int(self._file.rows("SELECT count(*) FROM entry WHERE state = 'waiting'")[0][0])

    def record_sent(self, number: int) -> None:
        """Record that a create is about to be sent."""
        self._file.change("UPDATE entry SET begun = ? WHERE number = ?", clock.wall(), number)

    def delivered(self, number: int, work_order: int) -> None:
        """Record that an entry was delivered."""
        self._file.change(
            "UPDATE entry SET state = 'delivered', work_order = ?, problem = NULL WHERE number = ?", work_order, number
        )

    def failed(self, number: int, state: State, problem: str, tries: int) -> None:
        """Record that an entry was not delivered, and why."""
        self._file.change(
            "UPDATE entry SET state = ?, problem = ?, tries = ? WHERE number = ?",
            state, _encrypted_string(problem), tries, number,
        )  # fmt: skip

    def retry_refused(self) -> int:
        """Reset refused entries to waiting; return their number."""
        return self._file.change(
            "UPDATE entry SET state = 'waiting', problem = NULL, tries = 0 WHERE state = 'refused'"
        )

    def retry(self, keys: tuple[str, ...]) -> int:
        """Reset entries that were refused or set aside, and their dependents, to waiting; return their number.

        By default all of them, except those that are not encrypted and should be: these need their keys.
        """
        count = encrypted = 0
        with self._file.writing() as db:
            where, values = _named(keys)
            query = f"SELECT {_COLUMNS} FROM entry WHERE state IN ('refused', 'set_aside') AND {where}"  # noqa: S608
            for row in db.execute(query, values).fetchall():
                number, entry, _sent_at, flaw = self._stored(row)
                if flaw == NOT_ENCRYPTED and keys:
                    content = _encrypted(entry.key, entry.kind, entry.target, entry.body)
                    db.execute("UPDATE entry SET body = ? WHERE number = ?", (content, number))
                    encrypted += 1
                elif flaw is not None:
                    continue
                count += db.execute(f"UPDATE entry SET {_RESET} WHERE number = ?", (number,)).rowcount  # noqa: S608
        if encrypted:
            self._file.empty_log()
        return count

    def drop(self, keys: tuple[str, ...]) -> int:
        """Remove undelivered entries and their dependents; return their number."""
        where, values = _named(keys)
        return self._file.change(f"DELETE FROM entry WHERE state != 'delivered' AND {where}", *values)  # noqa: S608

    def forget_delivered(self) -> int:
        """Remove delivered entries without dependents; return their number."""
        return self._file.change(
            "DELETE FROM entry WHERE state = 'delivered' AND key NOT IN "
            "(SELECT target FROM entry WHERE state != 'delivered' AND target IS NOT NULL)"
        )

    def _rows(self, where: str, *values: Any) -> list[tuple[Any, ...]]:
        order = "" if "ORDER BY" in where else " ORDER BY number"
        return self._file.rows(f"SELECT {_COLUMNS} FROM entry WHERE {where}{order}", *values)  # noqa: S608

    def _stored(self, row: tuple[Any, ...]) -> Stored:
        number, key, kind, target, content, state, work_order, problem, sent_at, tries = row
        body, flaw = _decrypted(content, [key, kind, target])
        entry = Entry(key, kind, target, body, state, work_order, _decrypted_string(problem), tries)
        if isinstance(sent_at, (str, bytes)):  # damaged or forged: it may have been sent a moment ago
            sent_at = clock.wall()
        return Stored(number, entry, sent_at, flaw)


def _named(keys: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """Return the SQL condition for entries with these keys and their dependents; for all without a key."""
    if not keys:
        return "1", ()
    marks = ", ".join("?" * len(keys))
    return f"(key IN ({marks}) OR target IN ({marks}))", (*keys, *keys)


def _encrypted(key: str, kind: str, target: str | None, body: dict[str, Any]) -> bytes:
    """Serialize a payload: alone, or encrypted together with its entry's key."""
    if not os.environ.get(KEY_VARIABLE):
        return json.dumps(body, default=_plain).encode()
    return encrypt(json.dumps({"entry": [key, kind, target], "body": body}, default=_plain).encode())


def _decrypted(content: str | bytes, name: list[str | None]) -> tuple[dict[str, Any], str | None]:
    """Return the payload, and its flaw if any."""
    raw = content.encode() if isinstance(content, str) else content
    try:
        if raw.startswith(b"{"):  # encrypted content never starts with it
            body = json.loads(raw)
            return body, NOT_ENCRYPTED if os.environ.get(KEY_VARIABLE) else None
        found = json.loads(decrypt(raw))
        if "entry" not in found:
            return dict(found), None  # of a version that encrypted only the payload
        return (dict(found["body"]), None) if found["entry"] == name else ({}, NOT_ITS_OWN)
    except (TypeError, ValueError):
        return {}, NOT_DECRYPTED


def _encrypted_string(value: str) -> str | bytes:
    return encrypt(value.encode("utf-8", "replace")) if os.environ.get(KEY_VARIABLE) else value


def _decrypted_string(kept: str | bytes | None) -> str | None:
    if not isinstance(kept, bytes):
        return kept
    try:
        return decrypt(kept).decode()
    except ValueError:
        return f"cannot be read: it is encrypted, and {KEY_VARIABLE} does not decrypt it"


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return value.to_dict() if isinstance(value, Model) else str(value)
