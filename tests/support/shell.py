"""The command in an environment of its own, as people and scripts run it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
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
