"""What a feedback loop remembers: how far it has looked, what it has seen, and what it has told; in a SQLite file.

A verdict is written down before it is told, and noted as told after that. So it is told at least once, whatever breaks
in between, and once if nothing does: the same completion, or the same reopening, is the same row.
"""

from __future__ import annotations

import inspect
import json
import os
import sqlite3
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Literal, Protocol

from atlas_api.models import WorkOrder

from rivet.integrations.atlas import clock
from rivet.integrations.atlas.atoms import atoms_of
from rivet.integrations.atlas.exceptions import AtlasConfigError

Verdict = Literal["positive", "negative"]
Told = Callable[[list[str], Verdict], Awaitable[Any] | Any]

_SCHEMA = """
CREATE TABLE IF NOT EXISTS looked (until TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS seen (work_order INTEGER PRIMARY KEY, completed TEXT) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS verdict (
    number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, atoms TEXT NOT NULL, verdict TEXT NOT NULL,
    noted REAL NOT NULL, told REAL
);
"""
UNSEEN_COMPLETION = "before the loop began"


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
        failed: Verdicts at which the handler raised an error; they are told again in the next round.
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
            os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
            self._db = sqlite3.connect(path, check_same_thread=False, timeout=0.2)
            self._db.execute("PRAGMA locking_mode=EXCLUSIVE")  # two loops would tell everything twice
            self._db.execute("PRAGMA synchronous=FULL")
            self._db.executescript(_SCHEMA)
            with self._db:
                self._db.execute("DELETE FROM seen WHERE 0")  # takes the lock now
        except (OSError, sqlite3.Error) as error:
            told = "another loop has it" if "locked" in str(error) else str(error)
            raise AtlasConfigError(f"The feedback's file {path} cannot be used: {told}.") from error

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def looked_until(self) -> datetime | None:
        """How far changes were looked at."""
        row = self._db.execute("SELECT until FROM looked").fetchone()
        return datetime.fromisoformat(row[0]) if row else None

    def look_until(self, moment: datetime) -> None:
        """Note how far changes were looked at."""
        with self._db:
            self._db.execute("DELETE FROM looked")
            self._db.execute("INSERT INTO looked VALUES (?)", (moment.isoformat(),))

    def was_completed(self, work_order_id: int) -> None:
        """Note that a work order was complete, if nothing is known of it."""
        with self._db:
            self._db.execute("INSERT OR IGNORE INTO seen VALUES (?, ?)", (work_order_id, UNSEEN_COMPLETION))

    def look_at(self, work_orders: Iterable[WorkOrder]) -> int:
        """Note what has become of work orders: how many verdicts are new."""
        with self._db:
            return sum(self._look_at(work_order) for work_order in work_orders)

    def _look_at(self, work_order: WorkOrder) -> int:
        atoms = atoms_of(work_order)
        if not atoms:
            return 0
        id = work_order.id
        row = self._db.execute("SELECT completed FROM seen WHERE work_order = ?", (id,)).fetchone()
        before = row[0] if row else None
        completed = str(work_order["completedOn"]) if work_order["status"] == "COMPLETED" else None
        self._db.execute("INSERT OR REPLACE INTO seen VALUES (?, ?)", (id, completed))
        if completed is None:
            return self._note(f"{id} reopened {before}", atoms, "negative") if before else 0
        if self._is_negative(work_order):
            return self._note(f"{id} negative {completed}", atoms, "negative")
        return self._note(f"{id} completed {completed}", atoms, "positive") if completed != before else 0

    def _note(self, key: str, atoms: tuple[str, ...], verdict: Verdict) -> int:
        values = (key, json.dumps(atoms), verdict, clock.wall())
        done = self._db.execute(
            "INSERT OR IGNORE INTO verdict (key, atoms, verdict, noted) VALUES (?, ?, ?, ?)", values
        )
        return done.rowcount

    def waiting(self) -> list[Entry]:
        """The verdicts that nobody has taken yet, the oldest first."""
        rows = self._db.execute("SELECT number, atoms, verdict FROM verdict WHERE told IS NULL ORDER BY number")
        return [Entry(number, json.loads(atoms), verdict) for number, atoms, verdict in rows.fetchall()]

    def told(self, entry: Entry) -> None:
        """Note that a verdict was taken."""
        with self._db:
            self._db.execute("UPDATE verdict SET told = ? WHERE number = ?", (clock.wall(), entry.number))
