"""SQLite files of outboxes, feedback loops and webhook deliveries: on faulty disks, locked, in forked processes."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from support.modes import Mode
from support.outboxes import deliver

from rivet.integrations.atlas import AtlasConfigError
from rivet.integrations.atlas._support import sqlite
from rivet.integrations.atlas.feedback._ledger import Ledger, says_negative
from rivet.integrations.atlas.outbox import Outbox
from rivet.integrations.atlas.testing import AtlasSandbox
from rivet.integrations.atlas.webhooks import SqliteDeliveries


@pytest.mark.parametrize(
    ("pragma", "problem"),
    [("max_page_count=1", "disk is full. Free space"), ("query_only=ON", "cannot be written. Let this user write")],
)
def test_a_full_disk(outbox: Outbox, tmp_path: Path, pragma: str, problem: str) -> None:
    deliveries = SqliteDeliveries(tmp_path / "deliveries.sqlite3")
    for file in (outbox._entries._file, deliveries._file):
        assert file._db is not None
        file._db.execute(f"PRAGMA {pragma}")
    with pytest.raises(AtlasConfigError, match=problem):
        outbox.create_work_order({"title": "x", "description": "x" * 9_000})
    with pytest.raises(AtlasConfigError, match=problem):
        deliveries.take("x" * 50_000, 60)
    assert outbox.entries() == []
    deliveries.close()


def test_a_feedback_file_on_a_full_disk(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "ledger.sqlite3", says_negative)
    assert ledger._file._db is not None
    ledger._file._db.execute("PRAGMA query_only=ON")
    with pytest.raises(AtlasConfigError, match="cannot be written"):
        ledger.set_cursor(datetime(2026, 1, 1, tzinfo=UTC))
    ledger.close()


def test_files_that_cannot_be_used(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("no database " * 100)
    with pytest.raises(AtlasConfigError, match="not a database of this package"):
        Outbox(tmp_path / "text")
    with pytest.raises(AtlasConfigError, match="cannot be used: No such file"):
        Outbox(tmp_path / "missing" / "outbox.sqlite3")
    box = Outbox(tmp_path / "outbox.sqlite3")
    box.close()
    with pytest.raises(AtlasConfigError, match="is closed"):
        box.entries()


def test_it_is_its_owners_whatever_the_umask_is(tmp_path: Path) -> None:
    before = os.umask(0o277)
    try:
        Outbox(tmp_path / "outbox.sqlite3").close()
        SqliteDeliveries(tmp_path / "deliveries.sqlite3").close()
    finally:
        os.umask(before)
    assert {path.stat().st_mode & 0o777 for path in tmp_path.glob("*.sqlite3")} == {0o600}


def test_a_file_of_an_earlier_version(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "outbox.sqlite3") as db:
        db.execute(
            "CREATE TABLE entry (number INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, "
            "kind TEXT NOT NULL, target TEXT, body BLOB NOT NULL, state TEXT NOT NULL DEFAULT 'waiting', "
            "work_order INTEGER, problem TEXT, added REAL NOT NULL)"
        )
        db.execute("""INSERT INTO entry (key, kind, body, added) VALUES ('k', 'create', '{"title": "old"}', 1)""")
    db.close()
    box = Outbox(tmp_path / "outbox.sqlite3")
    assert [(entry.body, entry.tries) for entry in box.entries("waiting")] == [({"title": "old"}, 0)]
    box.close()


async def test_a_locked_file_never_holds_up_the_event_loop(
    outbox: Outbox, atlas_sandbox: AtlasSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    outbox.create_work_order({"title": "kept"})
    outbox.close()
    monkeypatch.setattr(sqlite, "BUSY_SECONDS", 0.6)
    box = Outbox(outbox._path)
    other = sqlite3.connect(box._path, isolation_level=None)
    mode = Mode("async")
    ticks = 0

    async def tick() -> None:
        nonlocal ticks
        while True:
            await asyncio.sleep(0.01)
            ticks += 1

    ticking = asyncio.create_task(tick())
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(AtlasConfigError, match="locked: another process has a transaction open"):
        await asyncio.to_thread(box.create_work_order, {"title": "refused"})
    before = ticks
    problem = await deliver(mode, box, atlas_sandbox)
    assert "locked" in str(problem.stopped_by), "it could not note that it begins, so it sent nothing"
    assert atlas_sandbox.requests("POST", "/work-orders") == []
    assert ticks - before >= 10
    ticking.cancel()
    other.execute("ROLLBACK")
    other.close()
    assert (await deliver(mode, box, atlas_sandbox)).delivered == 1
    box.close()


FORKS = """
import ctypes, os, sys, time
from pathlib import Path
from rivet.integrations.atlas import AtlasConfigError
from rivet.integrations.atlas.outbox import Outbox
from rivet.integrations.atlas.webhooks import SqliteDeliveries

folder = Path(sys.argv[1])
outbox, deliveries = Outbox(folder / "outbox.sqlite3"), SqliteDeliveries(folder / "deliveries.sqlite3")

def put(who):
    for number in range(20):
        key = outbox.create_work_order({"title": f"{who} {number}"})
        os.write(1, f"{key}\\n".encode())  # in one piece: several processes write into this pipe
        assert deliveries.take(f"{who} {number}", 600)

put("before")
children = []
for child in range(3):
    if not (pid := os.fork()):
        put(f"child {child}")
        os._exit(0)
    children.append(pid)
put("parent")
assert all(os.waitpid(pid, 0)[1] == 0 for pid in children)
if not (pid := ctypes.CDLL(None).fork()):
    for use in (outbox.entries, lambda: outbox.create_work_order({"title": "x"}), lambda: deliveries.take("x", 1)):
        try:
            use()
        except AtlasConfigError as error:
            assert "before a fork" in error.message
        else:
            os._exit(1)
    os._exit(0)
assert os.waitpid(pid, 0)[1] == 0
put("after")
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_entries_of_forked_processes_are_kept(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FORKS, str(tmp_path)], stdout=subprocess.PIPE, text=True, check=True, timeout=120
    )
    acknowledged = done.stdout.split()
    box, deliveries = Outbox(tmp_path / "outbox.sqlite3"), SqliteDeliveries(tmp_path / "deliveries.sqlite3")
    assert len(acknowledged) == 120
    assert {entry.key for entry in box.entries()} == set(acknowledged)
    assert not any(deliveries.take(f"child 1 {number}", 600) for number in range(20))
    box.close()
    deliveries.close()
