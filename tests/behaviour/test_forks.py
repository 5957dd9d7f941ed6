"""What a forked child may do with the stores that its parent opened; those of SQLite are in test_sqlite_files.py."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

CHILD = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from rivet.integrations.atlas import AtlasConfigError
from rivet.integrations.atlas._client.bulk_journal import Journal
from rivet.integrations.atlas.feedback._ledger import Ledger, says_negative
from rivet.integrations.atlas.maintainx._state_store import State
from rivet.integrations.atlas.servicetitan._tenant_lock import AccountFile

folder = Path(sys.argv[1])
journal, state = Journal(folder / "run.jsonl"), State(folder / "state.sqlite3", "pair")
ledger, account = Ledger(folder / "ledger.sqlite3", says_negative), AccountFile("tenant")
moment = datetime(2026, 11, 28, tzinfo=UTC)
state.look_until("asset", "atlas", moment)

def refused(use):
    try:
        use()
    except AtlasConfigError as error:
        return "fork" in error.message
    return False

with account.locked():
    if not (pid := os.fork()):
        ledger.look_until(moment)
        right = all(map(refused, (
            lambda: journal.key(0, "digest"), lambda: state.looked_until("asset", "atlas"), account.begin,
        )))
        state.close()
        ledger.close()
        os._exit(0 if right else 1)
    assert os.waitpid(pid, 0)[1] == 0
    account.begin()
assert ledger.looked_until() == moment, "the child had a connection of its own"
assert state.looked_until("asset", "atlas") == moment
journal.key(0, "digest")
for store in (journal, state, ledger):
    store.close()
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_child_reopens_or_refuses(tmp_path: Path) -> None:
    environment = {**os.environ, "XDG_STATE_HOME": str(tmp_path / "home")}
    subprocess.run([sys.executable, "-c", CHILD, str(tmp_path)], check=True, timeout=120, env=environment)
