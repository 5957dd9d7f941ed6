"""SQLite state of a feedback loop: poll cursor, seen work orders, delivered verdicts.

A verdict is stored before it is delivered, and marked as delivered after that. So it is delivered at least once if
something fails in between, else once: the same completion, or the same reopening, is the same row.
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
Callback = Callable[[list[str], Verdict], Awaitable[Any] | Any]

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
"""Maximum difference between a reopening reported by a webhook and a known one that count as the same."""


class FeedbackHandler(Protocol):
    """Handler of verdicts, such as RIVET's ``FeedbackHandler``; a function with these arguments works too."""

    def process_feedback(self, atom_ids: list[str], feedback_type: Verdict) -> Any:
        """Process a verdict on atoms. It may be repeated after a crash."""


@dataclass(frozen=True, slots=True)
class Round:
    """Result of one poll or webhook event.

    Attributes:
        noted: New verdicts.
        told: Verdicts that the handler accepted.
        failed: Verdicts for which the handler raised an error, and work orders for which ``is_negative`` did; the
            next round repeats them.
    """

    noted: int
    told: int
    failed: int


@dataclass(frozen=True, slots=True)
class Entry:
    """Verdict that waits for delivery."""

    number: int
    atoms: list[str]
    verdict: Verdict


def says_negative(work_order: WorkOrder) -> bool:
    """Return whether the feedback of a completion starts with ``negative``: Atlas has no field for it."""
    feedback = work_order.feedback
    return isinstance(feedback, str) and feedback.strip().lower().startswith("negative")


def as_callback(handler: Any, *, may_await: bool) -> Callback:
    """Return the function of a handler.

    Raises:
        AtlasConfigError: It is not callable, or a coroutine function for the sync loop.
    """
    callback: Any = getattr(handler, "process_feedback", handler)
    if not callable(callback):
        raise AtlasConfigError("handler must be a function of atom ids and a verdict, or have process_feedback().")
    if not may_await and inspect.iscoroutinefunction(callback):
        raise AtlasConfigError("handler is a coroutine function: use FeedbackLoop with an AtlasClient.")
    return callback  # type: ignore[no-any-return]


class Ledger:
    """SQLite file of a feedback loop.

    Args:
        path: The file; created if it does not exist, for its owner only.
        is_negative: Returns whether a completed work order's feedback is negative.

    Raises:
        AtlasConfigError: The file cannot be used, or another loop uses it.
    """

    def __init__(self, path: Path, is_negative: Callable[[WorkOrder], bool]) -> None:
        self._is_negative = is_negative
        try:
            # Two loops would deliver everything twice.
            self._file = SqliteStore(path, "The feedback file", _SCHEMA, busy_seconds=0.2, exclusive=True)
        except AtlasConfigError as error:
            if getattr(error.__cause__, "sqlite_errorcode", None) not in _LOCKED:
                raise
            raise AtlasConfigError(f"The feedback file {path} cannot be used: another loop uses it.") from error

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def cursor(self) -> datetime | None:
        """Return the time up to which changes were polled."""
        rows = self._file.rows("SELECT until FROM looked")
        return datetime.fromisoformat(rows[0][0]) if rows else None

    def set_cursor(self, moment: datetime) -> None:
        """Record the time up to which changes were polled."""
        with self._file.writing() as db:
            db.execute("DELETE FROM looked")
            db.execute("INSERT INTO looked VALUES (?)", (moment.isoformat(),))

    def record(self, work_orders: Iterable[WorkOrder]) -> tuple[int, int]:
        """Record outcomes of work orders; return the numbers of new verdicts and of failures of `is_negative`."""
        noted = failed = 0
        judged: list[tuple[WorkOrder, bool]] = []
        for work_order in work_orders:  # before the file is locked, since it calls the caller's function
            try:
                judged.append((work_order, work_order["status"] == "COMPLETED" and self._is_negative(work_order)))
            except Exception as error:  # noqa: BLE001 - the caller's error, for this work order only
                logger.warning("Atlas: is_negative failed for %s (%s)", work_order.custom_id, type(error).__name__)
                failed += 1
        with self._file.writing() as db:
            for work_order, negative in judged:
                noted += _record(db, work_order, negative=negative)
        return noted, failed

    def record_reopening(self, work_order: WorkOrder, moment: datetime) -> int:
        """Record that a completed work order was reopened, unless known; return the number of new verdicts."""
        with self._file.writing() as db:
            _completed, atoms, reopened = _seen(db, work_order)
            if not atoms or (reopened and moment <= datetime.fromisoformat(reopened) + SAME_MOMENT):
                return 0
            db.execute("UPDATE seen SET reopened = ? WHERE work_order = ?", (moment.isoformat(), work_order.id))
            return _add_verdict(db, f"{work_order.id} reopened at {moment.isoformat()}", atoms, "negative")

    def waiting(self) -> list[Entry]:
        """Return the undelivered verdicts, oldest first."""
        rows = self._file.rows("SELECT number, atoms, verdict FROM verdict WHERE told IS NULL ORDER BY number")
        return [Entry(number, json.loads(atoms), verdict) for number, atoms, verdict in rows]

    def mark_delivered(self, entry: Entry) -> None:
        """Record that a verdict was delivered."""
        self._file.change("UPDATE verdict SET told = ? WHERE number = ?", clock.wall(), entry.number)


def _seen(db: sqlite3.Connection, work_order: WorkOrder) -> tuple[str | None, list[str], str | None]:
    """Return completion, atoms and last reopening of a work order.

    Atoms that were removed since count: the work order was based on them when it was completed.
    """
    row = db.execute("SELECT completed, atoms, reopened FROM seen WHERE work_order = ?", (work_order.id,)).fetchone()
    completed, atoms, reopened = row or (None, "[]", None)
    return completed, list(atoms_of(work_order)) or json.loads(atoms), reopened


def _record(db: sqlite3.Connection, work_order: WorkOrder, *, negative: bool) -> int:
    id = work_order.id
    before, atoms, reopened = _seen(db, work_order)
    if not atoms:
        return 0
    completed = str(work_order["completedOn"]) if work_order["status"] == "COMPLETED" else None
    noted = 0
    if before and completed is None:
        noted = _add_verdict(db, f"{id} reopened {before}", atoms, "negative")
        changed = work_order.updated_at
        reopened = changed.isoformat() if isinstance(changed, datetime) else reopened
    elif completed and negative:
        noted = _add_verdict(db, f"{id} negative {completed}", atoms, "negative")
    elif completed and completed != before:
        noted = _add_verdict(db, f"{id} completed {completed}", atoms, "positive")
    db.execute("INSERT OR REPLACE INTO seen VALUES (?, ?, ?, ?)", (id, completed, json.dumps(atoms), reopened))
    return noted


def _add_verdict(db: sqlite3.Connection, key: str, atoms: list[str], verdict: Verdict) -> int:
    values = (key, json.dumps(atoms), verdict, clock.wall())
    query = "INSERT OR IGNORE INTO verdict (key, atoms, verdict, noted) VALUES (?, ?, ?, ?)"
    return db.execute(query, values).rowcount
