"""What a feedback loop remembers: how far it has looked, what it has seen, and what it has told; in a SQLite file.

A verdict is written down before it is told, and noted as told after that. So it is told at least once, whatever breaks
in between, and once if nothing does: the same completion, or the same reopening, is the same row.
"""

from __future__ import annotations

import inspect
import json
import logging
import sqlite3
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Literal, Protocol

from atlas_api.models import WorkOrder

from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.sqlite import SqliteStore
from rivet.integrations.atlas.atoms import atoms_of
from rivet.integrations.atlas.exceptions import AtlasConfigError

logger = logging.getLogger("rivet.integrations.atlas")

Verdict = Literal["positive", "negative"]
Told = Callable[[list[str], Verdict], Awaitable[Any] | Any]

_SCHEMA = """
CREATE TABLE IF NOT EXISTS looked (until TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS seen (
    work_order INTEGER PRIMARY KEY, completed TEXT, atoms TEXT NOT NULL, reopened TEXT
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS verdict (
    number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, atoms TEXT NOT NULL, verdict TEXT NOT NULL,
    noted REAL NOT NULL, told REAL
);
"""
_LOCKED = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
SAME_MOMENT = timedelta(seconds=5)
"""A reopening that a webhook tells so soon after one that is known is that one."""


class FeedbackHandler(Protocol):
    """What is told, such as RIVET's ``FeedbackHandler``; a plain function with these arguments will do too."""

    def process_feedback(self, atom_ids: list[str], feedback_type: Verdict) -> Any:
        """Take a verdict on atoms. It may come again after a crash."""


@dataclass(frozen=True, slots=True)
class Round:
    """What one look came to.

    Attributes:
        noted: Verdicts that are new.
        told: Verdicts that the handler took.
        failed: Verdicts at which the handler raised an error, and work orders at which ``is_negative`` did; the next
            round has them again.
    """

    noted: int
    told: int
    failed: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A verdict that waits to be told."""

    number: int
    atoms: list[str]
    verdict: Verdict


def says_negative(work_order: WorkOrder) -> bool:
    """Whether the feedback of a completion begins with the word ``negative``: Atlas has no field for it."""
    feedback = work_order.feedback
    return isinstance(feedback, str) and feedback.strip().lower().startswith("negative")


def told_of(handler: Any, *, may_await: bool) -> Told:
    """The function of a handler.

    Raises:
        AtlasConfigError: It is none, or one that this colour cannot await.
    """
    told: Any = getattr(handler, "process_feedback", handler)
    if not callable(told):
        raise AtlasConfigError("handler must be a function of atom ids and a verdict, or have process_feedback().")
    if not may_await and inspect.iscoroutinefunction(told):
        raise AtlasConfigError("handler is a coroutine function: take FeedbackLoop with an AtlasClient.")
    return told  # type: ignore[no-any-return]


class Ledger:
    """The file.

    Args:
        path: The file; made if it does not exist, for its owner only.
        is_negative: Whether a completed work order's feedback is negative.

    Raises:
        AtlasConfigError: The file cannot be used, or another loop has it.
    """

    def __init__(self, path: Path, is_negative: Callable[[WorkOrder], bool]) -> None:
        self._is_negative = is_negative
        try:
            # Two loops would tell everything twice.
            self._file = SqliteStore(path, "The feedback's file", _SCHEMA, busy_seconds=0.2, exclusive=True)
        except AtlasConfigError as error:
            if getattr(error.__cause__, "sqlite_errorcode", None) not in _LOCKED:
                raise
            raise AtlasConfigError(f"The feedback's file {path} cannot be used: another loop has it.") from error

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def looked_until(self) -> datetime | None:
        """How far changes were looked at."""
        rows = self._file.rows("SELECT until FROM looked")
        return datetime.fromisoformat(rows[0][0]) if rows else None

    def look_until(self, moment: datetime) -> None:
        """Note how far changes were looked at."""
        with self._file.writing() as db:
            db.execute("DELETE FROM looked")
            db.execute("INSERT INTO looked VALUES (?)", (moment.isoformat(),))

    def look_at(self, work_orders: Iterable[WorkOrder]) -> tuple[int, int]:
        """Note what has become of work orders: how many verdicts are new, and at how many `is_negative` failed."""
        noted = failed = 0
        judged: list[tuple[WorkOrder, bool]] = []
        for work_order in work_orders:  # before the file is locked: it is the caller's function
            try:
                judged.append((work_order, work_order["status"] == "COMPLETED" and self._is_negative(work_order)))
            except Exception as error:  # noqa: BLE001 - it is the caller's, and says nothing about the others
                logger.warning("Atlas: is_negative failed at %s (%s)", work_order.custom_id, type(error).__name__)
                failed += 1
        with self._file.writing() as db:
            for work_order, negative in judged:
                noted += _look_at(db, work_order, negative=negative)
        return noted, failed

    def hear_of_reopening(self, work_order: WorkOrder, moment: datetime) -> int:
        """Note that a completed work order was opened again, if that is not known: how many verdicts are new."""
        with self._file.writing() as db:
            _completed, atoms, reopened = _seen(db, work_order)
            if not atoms or (reopened and moment <= datetime.fromisoformat(reopened) + SAME_MOMENT):
                return 0
            db.execute("UPDATE seen SET reopened = ? WHERE work_order = ?", (moment.isoformat(), work_order.id))
            return _note(db, f"{work_order.id} reopened at {moment.isoformat()}", atoms, "negative")

    def waiting(self) -> list[Entry]:
        """The verdicts that nobody has taken yet, the oldest first."""
        rows = self._file.rows("SELECT number, atoms, verdict FROM verdict WHERE told IS NULL ORDER BY number")
        return [Entry(number, json.loads(atoms), verdict) for number, atoms, verdict in rows]

    def told(self, entry: Entry) -> None:
        """Note that a verdict was taken."""
        self._file.change("UPDATE verdict SET told = ? WHERE number = ?", clock.wall(), entry.number)


def _seen(db: sqlite3.Connection, work_order: WorkOrder) -> tuple[str | None, list[str], str | None]:
    """What is known of a work order: its completion, its atoms, and when it was last opened again.

    Atoms that were taken off count: they are what it rested on when it was completed.
    """
    row = db.execute("SELECT completed, atoms, reopened FROM seen WHERE work_order = ?", (work_order.id,)).fetchone()
    completed, atoms, reopened = row or (None, "[]", None)
    return completed, list(atoms_of(work_order)) or json.loads(atoms), reopened


def _look_at(db: sqlite3.Connection, work_order: WorkOrder, *, negative: bool) -> int:
    id = work_order.id
    before, atoms, reopened = _seen(db, work_order)
    if not atoms:
        return 0
    completed = str(work_order["completedOn"]) if work_order["status"] == "COMPLETED" else None
    noted = 0
    if before and completed is None:
        noted = _note(db, f"{id} reopened {before}", atoms, "negative")
        changed = work_order.updated_at
        reopened = changed.isoformat() if isinstance(changed, datetime) else reopened
    elif completed and negative:
        noted = _note(db, f"{id} negative {completed}", atoms, "negative")
    elif completed and completed != before:
        noted = _note(db, f"{id} completed {completed}", atoms, "positive")
    db.execute("INSERT OR REPLACE INTO seen VALUES (?, ?, ?, ?)", (id, completed, json.dumps(atoms), reopened))
    return noted


def _note(db: sqlite3.Connection, key: str, atoms: list[str], verdict: Verdict) -> int:
    values = (key, json.dumps(atoms), verdict, clock.wall())
    query = "INSERT OR IGNORE INTO verdict (key, atoms, verdict, noted) VALUES (?, ?, ?, ?)"
    return db.execute(query, values).rowcount
