"""Benchmark of import costs: the client, beside its dependencies and other SDKs; and what one call needs.

    python benchmarks/imports.py                      # this checkout: make bench-imports
    python benchmarks/imports.py . ../an-older-one    # side by side, in the same run

Each round starts a new interpreter per row; the minimum CPU time of all rounds counts, less that of an empty program.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from pathlib import Path

ROUNDS = 15
MADE = "from rivet.integrations.atlas import {0}; {0}('http://127.0.0.1:1', 'a@plant.example', 'a-long-password'){1}"
RIVALS = {
    "an empty program": "pass",
    "httpx, attrs, tenacity": "import httpx, attrs, tenacity",
    "stripe": "import stripe",
    "githubkit": "import githubkit",
    "openai": "import openai",
}
OURS = {
    "SyncAtlasClient, made": MADE.format("SyncAtlasClient", ""),
    "AtlasClient, made": MADE.format("AtlasClient", ""),
    "SyncAtlasClient, ready for get_work_order": MADE.format("SyncAtlasClient", ".api")
    + "; import rivet.integrations.atlas._operations.work_orders",
}


def measured(code: str, checkout: Path) -> tuple[float, int]:
    """Return the CPU milliseconds of a program, and its number of modules at the end."""
    environment = {**os.environ, "PYTHONPATH": f"{checkout}:{checkout / 'generated'}", "PYTHONDONTWRITEBYTECODE": ""}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    code += "; import sys; print(len(sys.modules))"
    command = [sys.executable, "-W", "ignore", "-c", code]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000, int(done.stdout)


def main(checkouts: list[Path]) -> None:
    rows = {name: (code, checkouts[0]) for name, code in RIVALS.items()}
    for checkout in checkouts:
        prefix = f"{checkout}: " if len(checkouts) > 1 else ""
        rows.update({prefix + name: (code, checkout) for name, code in OURS.items()})
    best: dict[str, tuple[float, int]] = {}
    for _ in range(ROUNDS):
        for name, (code, checkout) in rows.items():
            best[name] = min(best.get(name, (1e9, 0)), measured(code, checkout))
    empty, base = best["an empty program"][0], best["httpx, attrs, tenacity"][0]
    for name, (milliseconds, modules) in best.items():
        own = milliseconds - empty
        print(f"| {name} | {own:.0f} ms | {own / (base - empty):.2f} | {modules} |")


if __name__ == "__main__":
    main([Path(argument).resolve() for argument in sys.argv[1:] or ["."]])
