"""No async call holds the event loop with a disk, an import or a lock; a fork waits for an import."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from rivet.integrations.atlas.testing import AtlasSandbox

NAMES = {"base_url": "ATLAS_BASE_URL", "email": "ATLAS_EMAIL", "password": "ATLAS_PASSWORD"}


def settings(sandbox: AtlasSandbox) -> dict[str, str]:
    return {**os.environ, **{NAMES[name]: value for name, value in sandbox.credentials.items()}}


def test_nothing_holds_the_event_loop(atlas_sandbox: AtlasSandbox, tmp_path: Path) -> None:
    script = Path(__file__).parents[1] / "support" / "blocked_loop.py"
    command = [sys.executable, str(script), str(tmp_path)]
    done = subprocess.run(command, env=settings(atlas_sandbox), capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stderr


FORK = """
import os, signal, sys, threading, time
from rivet.integrations.atlas import SyncAtlasClient

started = threading.Event()
class Slow:
    def find_spec(self, name, path=None, target=None):
        if name.endswith(".work_orders"):
            started.set()
            time.sleep(0.5)
sys.meta_path.insert(0, Slow())

def first():
    with SyncAtlasClient() as client:
        client.get_work_order(1)

threading.Thread(target=first, daemon=True).start()
started.wait(30)
if child := os.fork():
    sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
signal.alarm(20)
with SyncAtlasClient() as client:
    client.get_work_order(1)
os._exit(0)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="fork")
def test_a_fork_while_the_first_call_imports(atlas_sandbox: AtlasSandbox) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FORK], env=settings(atlas_sandbox), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, (done.returncode, done.stderr)
