"""Run the ``atlas`` command in its own environment."""

from __future__ import annotations

import contextlib
import io
import json
import multiprocessing
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

NAMES = {"base_url": "ATLAS_BASE_URL", "email": "ATLAS_EMAIL", "password": "ATLAS_PASSWORD"}

_processes = multiprocessing.get_context("forkserver")
_processes.set_forkserver_preload(["rivet.integrations.atlas.cli.app", "rivet.integrations.atlas.client"])
"""A process for each command, forked from one that has imported it: importing it again takes a second each time."""


def _run(arguments: list[str], environment: dict[str, str], home: str, streams: str) -> None:
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(home)
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        os.dup2(os.open(Path(streams, name), os.O_RDONLY if number == 0 else os.O_WRONLY), number)
    sys.stdin, sys.stdout, sys.stderr = (
        open(number, mode, encoding="utf-8", closefd=False)  # noqa: SIM115 - they stay open to the end
        for number, mode in enumerate(("r", "w", "w"))
    )
    sys.argv = ["atlas", *arguments]
    from rivet.integrations.atlas.cli import main

    try:
        main()
    except SystemExit as end:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(end.code if isinstance(end.code, int) else 1 if end.code else 0)
    os._exit(0)


class Shell:
    """Runs the command in an environment of its own."""

    def __init__(self, home: Path, **environment: str) -> None:
        self.home = home
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(home), "COLUMNS": "200", **environment}

    def __call__(self, *arguments: str, ends: int = 0, typed: str | None = None) -> subprocess.CompletedProcess[str]:
        with tempfile.TemporaryDirectory() as streams:
            for name in ("stdin", "stdout", "stderr"):
                Path(streams, name).write_text((typed or "") if name == "stdin" else "", encoding="utf-8")
            process = _processes.Process(target=_run, args=(arguments, self.environment, str(self.home), streams))
            process.start()
            process.join()
            stdout, stderr = (Path(streams, name).read_text(encoding="utf-8") for name in ("stdout", "stderr"))
        assert process.exitcode == ends, (process.exitcode, stdout, stderr)
        assert "\x1b[" not in stdout, "no colours in a pipe"
        assert "Traceback" not in stderr
        return subprocess.CompletedProcess([*arguments], process.exitcode, stdout, stderr)

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
        output = [stream.buffer.getvalue().decode() for stream in (out, err)]  # type: ignore[attr-defined]
        done = subprocess.CompletedProcess(["atlas", *arguments], code, *output)
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
