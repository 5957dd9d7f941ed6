"""The ``atlas`` command in a real terminal (tmux), and with the system's keyring."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from rivet.integrations.atlas.testing import AtlasSandbox

pytestmark = pytest.mark.slow

ATLAS = f"{sys.executable} -m rivet.integrations.atlas.cli"
KEYRING = """
import json, os, keyring.backend

class Backend(keyring.backend.KeyringBackend):
    priority = 5
    path = os.environ["TEST_KEYRING"]

    def get_password(self, service, name):
        return json.load(open(self.path)).get(service + name) if os.path.exists(self.path) else None

    def set_password(self, service, name, password):
        json.dump({service + name: password}, open(self.path, "w"))

class Broken(Backend):
    def get_password(self, service, name):
        raise OSError("locked")
"""


class Terminal:
    """Shell in tmux."""

    def __init__(self, home: Path, environment: dict[str, str]) -> None:
        self._tmux = ["tmux", "-S", str(home / "tmux.socket")]
        self._environment = environment
        shell = [*self._tmux, "-f", "/dev/null", "new-session", "-d", "-x", "110", "-y", "40", "env PS1='$ ' sh"]
        subprocess.run(shell, env=environment, cwd=home, check=True)

    def type(self, text: str) -> None:
        subprocess.run([*self._tmux, "send-keys", "-l", text], env=self._environment, check=True)
        subprocess.run([*self._tmux, "send-keys", "Enter"], env=self._environment, check=True)

    def screen(self, *options: str) -> str:
        command = [*self._tmux, "capture-pane", "-p", *options]
        return subprocess.run(command, env=self._environment, capture_output=True, text=True, check=True).stdout

    def until(self, text: str) -> str:
        for _ in range(300):
            if text in (screen := self.screen()):
                return screen
            time.sleep(0.1)
        pytest.fail(f"{text!r} did not come: {self.screen()}")

    def close(self) -> None:
        subprocess.run([*self._tmux, "kill-server"], env=self._environment, check=False)


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    if not shutil.which("tmux"):
        if os.environ.get("CI"):
            pytest.fail("tmux is needed here (apt-get install tmux)")
        pytest.skip("needs tmux")
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "TERM": "xterm-256color", "LC_ALL": "C.UTF-8"}
    terminal = Terminal(tmp_path, environment)
    yield terminal
    terminal.close()


def test_at_a_terminal(terminal: Terminal, atlas_sandbox: AtlasSandbox, tmp_path: Path) -> None:
    terminal.type(f"{ATLAS} login --base-url {atlas_sandbox.base_url}")
    terminal.until("E-mail:")
    terminal.type(atlas_sandbox.email)
    terminal.until("Password:")
    terminal.type(atlas_sandbox.password)
    screen = terminal.until("Signed in as")
    assert atlas_sandbox.password not in screen
    terminal.type(f"clear; {ATLAS} wo list --limit 2")
    screen = terminal.until("WO000002")
    assert all(len(line) <= 110 for line in screen.splitlines())
    assert "\x1b[1m" in terminal.screen("-e"), "the head of a table is bold"
    terminal.type(f"clear; {ATLAS} wo show 999999; echo ended with $?")
    assert "Traceback" not in terminal.until("ended with 4")
    terminal.type(f"clear; {ATLAS} wo watch --every 5; echo ended with $?")
    time.sleep(3)
    subprocess.run([*terminal._tmux, "send-keys", "C-c"], check=True)
    assert "Traceback" not in terminal.until("ended with 130")
    terminal.type(f"clear; {ATLAS} export work-orders all.csv")
    terminal.until("work-orders in all.csv")
    assert (tmp_path / "all.csv").read_text().startswith("id,customId,")


def login(
    atlas_sandbox: AtlasSandbox, home: Path, **environment: str
) -> tuple[bytes, subprocess.CompletedProcess[str]]:
    (home / "test_backend.py").write_text(KEYRING)
    env = {"PATH": os.environ["PATH"], "HOME": str(home), "PYTHONPATH": str(home), **environment}
    command = [*ATLAS.split(), "login", "--base-url", atlas_sandbox.base_url, "--email", atlas_sandbox.email]
    subprocess.run(
        [*command, "--password-stdin"],
        input=atlas_sandbox.password,
        env=env,
        capture_output=True,
        text=True,
        check=True,
    )
    (token,) = (home / ".local/state/rivet-atlas").glob("*.token")
    listed = subprocess.run([*ATLAS.split(), "wo", "show", "1"], env=env, capture_output=True, text=True, check=False)
    return token.read_bytes(), listed


def test_a_login_from_before_the_keyring_is_still_one(atlas_sandbox: AtlasSandbox, tmp_path: Path) -> None:
    none = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    assert b"eyJ" in login(atlas_sandbox, tmp_path, **none)[0]
    where = {"PYTHON_KEYRING_BACKEND": "test_backend.Backend", "TEST_KEYRING": str(tmp_path / "keyring.json")}
    env = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "PYTHONPATH": str(tmp_path), **where}
    listed = subprocess.run([*ATLAS.split(), "wo", "show", "1"], env=env, capture_output=True, text=True, check=False)
    assert listed.returncode == 0, listed.stderr


def test_the_keyrings_key_encrypts_the_token(atlas_sandbox: AtlasSandbox, tmp_path: Path) -> None:
    where = {"PYTHON_KEYRING_BACKEND": "test_backend.Backend", "TEST_KEYRING": str(tmp_path / "keyring.json")}
    content, listed = login(atlas_sandbox, tmp_path, **where)
    assert b"eyJ" not in content
    assert listed.returncode == 0, listed.stderr
    assert "rivet-atlaskey of stored tokens" in (tmp_path / "keyring.json").read_text()
    (tmp_path / "keyring.json").unlink()
    env = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "PYTHONPATH": str(tmp_path), **where}
    lost = subprocess.run([*ATLAS.split(), "wo", "show", "1"], env=env, capture_output=True, text=True, check=False)
    assert (lost.returncode, "sign in again" in lost.stderr) == (3, True)


@pytest.mark.parametrize("backend", ["test_backend.Broken", "keyring.backends.fail.Keyring"])
def test_without_a_keyring_it_works_all_the_same(atlas_sandbox: AtlasSandbox, tmp_path: Path, backend: str) -> None:
    where = {"PYTHON_KEYRING_BACKEND": backend, "TEST_KEYRING": str(tmp_path / "keyring.json")}
    content, listed = login(atlas_sandbox, tmp_path, **where)
    assert b"eyJ" in content
    assert listed.returncode == 0, listed.stderr


@pytest.mark.parametrize(
    ("variables", "coloured"),
    [
        ({}, False),
        ({"FORCE_COLOR": "1"}, True),
        ({"CLICOLOR_FORCE": "1"}, True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
    ],
)
def test_colours_in_a_pipe(atlas_sandbox: AtlasSandbox, variables: dict[str, str], *, coloured: bool) -> None:
    def shown(*arguments: str) -> str:
        command = [*ATLAS.split(), *arguments]
        return subprocess.run(
            command, env={**atlas_sandbox.environment, **variables}, capture_output=True, text=True, check=True
        ).stdout

    for text in (shown("wo", "list", "--limit", "2"), shown("wo", "show", "WO000002")):
        assert "Grease motor M-101" in text
        assert ("\x1b[34mIN_PROGRESS" in text, "u001b" in text) == (coloured, False)
