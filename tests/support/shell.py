"""The command in an environment of its own, as people and scripts run it."""

from __future__ import annotations

import json
import multiprocessing
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

NAMES = {"base_url": "ATLAS_BASE_URL", "email": "ATLAS_EMAIL", "password": "ATLAS_PASSWORD"}

_processes = multiprocessing.get_context("forkserver")
_processes.set_forkserver_preload(["rivet.integrations.atlas.cli.app", "rivet.integrations.atlas.client"])
"""A process for each command, forked from one that has imported it: importing it anew takes a second each time."""


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
