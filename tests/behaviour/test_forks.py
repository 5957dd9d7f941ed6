"""Stores that were opened before a fork, in the child process; those of SQLite are in test_sqlite_files.py."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from rivet.integrations.atlas import (
    AtlasClient,
    AtlasConfigError,
    SyncAtlasClient,
)
from rivet.integrations.atlas.testing import AtlasSandbox, start_sandbox

CHILD = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from rivet.integrations.atlas import AtlasConfigError
from rivet.integrations.atlas._client.bulk.journal import Journal
from rivet.integrations.atlas.feedback._ledger import Ledger, says_negative
from rivet.integrations.atlas.maintainx._state_store import State
from rivet.integrations.atlas.servicetitan._tenant_lock import TenantLock

folder = Path(sys.argv[1])
journal, state = Journal(folder / "run.jsonl"), State(folder / "state.sqlite3", "pair")
ledger, account = Ledger(folder / "ledger.sqlite3", says_negative), TenantLock("tenant")
moment = datetime(2026, 11, 28, tzinfo=UTC)
state.set_polled_until("asset", "atlas", moment)

def refused(use):
    try:
        use()
    except AtlasConfigError as error:
        return "fork" in error.message
    return False

with account.locked():
    if not (pid := os.fork()):
        ledger.set_cursor(moment)
        right = all(map(refused, (
            lambda: journal.key(0, "digest"), lambda: state.polled_until("asset", "atlas"), account.begin,
        )))
        state.close()
        ledger.close()
        os._exit(0 if right else 1)
    assert os.waitpid(pid, 0)[1] == 0
    account.begin()
assert ledger.cursor() == moment, "the child had a connection of its own"
assert state.polled_until("asset", "atlas") == moment
journal.key(0, "digest")
for store in (journal, state, ledger):
    store.close()
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_child_reopens_or_refuses(tmp_path: Path) -> None:
    environment = {**os.environ, "XDG_STATE_HOME": str(tmp_path / "home")}
    subprocess.run([sys.executable, "-c", CHILD, str(tmp_path)], check=True, timeout=120, env=environment)


def test_without_asyncio_the_error_says_so(atlas_sandbox: AtlasSandbox) -> None:
    client = AtlasClient(**atlas_sandbox.credentials)
    for made in (client.update_work_order(1, {}), client.get_work_order(1)):
        with pytest.raises(AtlasConfigError, match="asyncio"):
            made.send(None)


@pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")
def test_after_a_fork_the_child_must_create_its_own_client() -> None:
    with start_sandbox() as server, SyncAtlasClient(**server.credentials) as client:
        client.get_work_order(1)
        pid = os.fork()
        if pid == 0:
            try:
                client.get_work_order(1)
            except AtlasConfigError as error:
                with SyncAtlasClient(**server.credentials) as own:
                    os._exit(0 if "fork" in error.message and own.get_work_order(2).id == 2 else 1)
            os._exit(2)
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
        assert client.get_work_order(3).id == 3


def test_an_iteration_started_before_a_fork() -> None:
    with start_sandbox() as sandbox, SyncAtlasClient(**sandbox.credentials) as client:
        for number in range(4):
            client.create_work_order({"title": f"w{number}"})
        walk = client.iter_work_orders(page_size=2)
        next(walk), next(walk)  # the page after is on its way
        pid = os.fork()
        if pid == 0:
            try:
                next(walk)
            except AtlasConfigError as error:
                os._exit(0 if "fork" in error.message else 1)
            finally:
                os._exit(2)
        for _ in range(500):
            ended, status = os.waitpid(pid, os.WNOHANG)
            if ended:
                break
            time.sleep(0.01)
        else:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
        assert ended
        assert os.waitstatus_to_exitcode(status) == 0
