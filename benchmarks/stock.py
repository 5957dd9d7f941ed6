"""Baseline of the benchmarks: the same contract through openapi-python-client without customization."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
TARGET = ROOT / "dist" / "stock"


def generate() -> None:
    """Write the stock code to dist/stock, once."""
    if (TARGET / "stock_api" / "models").exists():
        return
    TARGET.mkdir(parents=True, exist_ok=True)
    tools = ROOT / ".venv" / "bin"
    document = TARGET / "atlas.json"
    make_input = [tools / "python", ROOT / "scripts" / "generator_input.py", ROOT / "openapi" / "atlas.yaml", document]
    subprocess.run(make_input, check=True)
    command = [tools / "openapi-python-client", "generate", "--path", document, "--meta", "none", "--overwrite"]
    output = ["--output-path", TARGET / "stock_api", "--config", ROOT / "openapi" / "generator.yaml"]
    environment = {**os.environ, "PATH": f"{tools}:{os.environ['PATH']}"}  # for ruff
    subprocess.run([*command, *output], check=True, env=environment, stdout=subprocess.DEVNULL)


def module(name: str) -> Any:
    """Return a module of the stock code, such as ``models.work_order``."""
    if str(TARGET) not in sys.path:
        sys.path.insert(0, str(TARGET))
    return importlib.import_module(f"stock_api.{name}")
