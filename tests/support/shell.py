"""The command in an environment of its own, as people and scripts run it."""

from __future__ import annotations

import contextlib
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

NAMES = {"base_url": "ATLAS_BASE_URL", "email": "ATLAS_EMAIL", "password": "ATLAS_PASSWORD"}


class Shell:
    """Runs the command in an environment of its own."""

    def __init__(self, home: Path, **environment: str) -> None:
        self.home = home
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(home), "COLUMNS": "200", **environment}

    def __call__(self, *arguments: str, ends: int = 0, typed: str | None = None) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "rivet.integrations.atlas.cli", *arguments]
        done = subprocess.run(
            command, input=typed, capture_output=True, text=True, env=self.environment, check=False, cwd=self.home
        )
        assert done.returncode == ends, (done.returncode, done.stdout, done.stderr)
        assert "\x1b[" not in done.stdout, "no colours in a pipe"
        assert "Traceback" not in done.stderr
        return done

    def json(self, *arguments: str, ends: int = 0) -> list[Any]:
        return [json.loads(line) for line in self("--json", *arguments, ends=ends).stdout.splitlines()]


class InProcess(Shell):
    """Runs the command in this process: much faster, for all that needs no process of its own.

    The environment and the folder are those of the command while it runs, so tests with it do not run in threads.
    """

    def __call__(self, *arguments: str, ends: int = 0, typed: str | None = None) -> subprocess.CompletedProcess[str]:
        from rivet.integrations.atlas import cli

        out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True) for _ in range(2))
        before = dict(os.environ), Path.cwd(), sys.argv
        try:
            os.environ.clear()
            os.environ.update(self.environment)
            os.chdir(self.home)
            sys.argv = ["atlas", *arguments]
            typing = contextlib.nullcontext() if typed is None else _standard_input(typed)
            with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err), typing:
                code = _exit_code(cli.main)
        finally:
            os.environ.clear()
            os.environ.update(before[0])
            os.chdir(before[1])
            sys.argv = before[2]
        told = [stream.buffer.getvalue().decode() for stream in (out, err)]  # type: ignore[attr-defined]
        done = subprocess.CompletedProcess(["atlas", *arguments], code, *told)
        assert done.returncode == ends, (done.returncode, done.stdout, done.stderr)
        assert "\x1b[" not in done.stdout, "no colours in a pipe"
        return done


@contextlib.contextmanager
def _standard_input(typed: str) -> Iterator[None]:
    before, sys.stdin = sys.stdin, io.StringIO(typed)
    try:
        yield
    finally:
        sys.stdin = before


def _exit_code(main: Callable[[], None]) -> int:
    try:
        main()
    except SystemExit as ended:
        if isinstance(ended.code, str):
            sys.stderr.write(ended.code)
            return 1
        return ended.code or 0
    return 0


def in_a_terminal(command: list[str], environment: dict[str, str]) -> bytes:
    """All that a command writes to a terminal, both streams."""
    import pty

    leader, follower = pty.openpty()
    with subprocess.Popen(command, stdout=follower, stderr=follower, env=environment) as process:
        os.close(follower)
        shown = b""
        while True:
            try:
                piece = os.read(leader, 65536)
            except OSError:  # the command has ended
                break
            if not piece:
                break
            shown += piece
        process.wait()
    os.close(leader)
    return shown
