"""What importing one call costs, in one or more checkouts in turn: modules, and time by ``-X importtime``.

    python benchmarks/imports.py                      # this checkout
    python benchmarks/imports.py . ../an-older-one    # side by side, in the same run

A round starts a new interpreter for each checkout; the fastest of all rounds counts.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROUNDS = 15
CALL = "from rivet.integrations.atlas import SyncAtlasClient; from atlas_api.api.work_orders import get_work_order"
BARE = "import httpx, attrs, tenacity, dateutil.parser"


def measured(code: str, checkout: Path) -> tuple[float, int, int]:
    """Milliseconds of all imports, and how many modules were imported: all, and of ours."""
    environment = {**os.environ, "PYTHONPATH": f"{checkout}:{checkout / 'generated'}", "PYTHONDONTWRITEBYTECODE": ""}
    command = [sys.executable, "-X", "importtime", "-c", code]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    rows = re.findall(r"import time:\s+(\d+) \|\s+\d+ \|\s+(\S+)", done.stderr)
    ours = [name for _, name in rows if name.startswith(("rivet", "atlas_api"))]
    return sum(int(own) for own, _ in rows) / 1000, len(rows), len(ours)


def main(checkouts: list[Path]) -> None:
    rows = {f"{checkout}: one call": (CALL, checkout) for checkout in checkouts}
    rows["httpx, attrs, tenacity, dateutil"] = (BARE, checkouts[0])
    best: dict[str, tuple[float, int, int]] = {}
    for _ in range(ROUNDS):
        for name, (code, checkout) in rows.items():
            best[name] = min(best.get(name, (1e9, 0, 0)), measured(code, checkout))
    for name, (milliseconds, modules, ours) in best.items():
        print(f"{name:45} {milliseconds:7.1f} ms {modules:5} modules, {ours:3} of ours")


if __name__ == "__main__":
    main([Path(argument).resolve() for argument in sys.argv[1:] or ["."]])
