"""Benchmark: instructions of an import, one call and one page, counted by callgrind: independent of machine load.

    python benchmarks/counts.py           fail if a count is more than 10 % over counts.json: make bench-check
    python benchmarks/counts.py --write   store the current counts

Counts depend on the interpreter and on the pinned dependencies, so both are stored with them.
"""

from __future__ import annotations

import json
import os
import platform
import re
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

KEPT = Path(__file__).with_name("counts.json")
ALLOWED = 1.10
DEPENDENCIES = ("attrs", "httpx", "tenacity", "python-dateutil")

CLIENT = "SyncAtlasClient('http://127.0.0.1:1', 'a@plant.example', 'a-long-password'"
IMPORT = f"from rivet.integrations.atlas import SyncAtlasClient; {CLIENT})"
CALLS = f"""
import gc, json, sys, httpx, loopback
from rivet.integrations.atlas import SyncAtlasClient

class Memory(httpx.BaseTransport):
    one, tokens = json.dumps(loopback.work_order()).encode(), json.dumps(loopback.TOKENS).encode()

    def handle_request(self, request):
        body = self.tokens if b"/auth/" in request.url.raw_path else self.one
        return httpx.Response(200, headers={{"Content-Type": "application/json"}}, stream=httpx.ByteStream(body))

client = {CLIENT}, http_transport=Memory())
client.get_work_order(152)  # the record that it answers with; the first call signs in
gc.collect()
gc.freeze()  # else a collection of all that was imported falls into some of the runs
for _ in range(int(sys.argv[1])):
    client.get_work_order(152)
"""
PAGES = """
import json, sys, loopback
from atlas_api.models import WorkOrderPage

text = json.dumps(loopback.page())
for _ in range(int(sys.argv[1])):
    WorkOrderPage.from_dict(json.loads(text)).content
"""


def counted(code: str, *arguments: str) -> int:
    """Return the instructions of an interpreter that runs the code."""
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", sys.executable, "-c", code, *arguments]
    environment = {**os.environ, "PYTHONHASHSEED": "0", "PYTHONPATH": str(Path(__file__).parent)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    subprocess.run(command[3:], env=environment, check=True)  # compiles what is not compiled, uncounted
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    found = re.search(r"Collected : (\d+)", done.stderr)
    assert found is not None, done.stderr
    return int(found[1])


def each(code: str, few: int, many: int) -> int:
    """Return the instructions of one iteration, without the interpreter's start."""
    return (counted(code, str(many)) - counted(code, str(few))) // (many - few)


def main(arguments: list[str]) -> int:
    made_with = {"python": platform.python_version(), **{name: version(name) for name in DEPENDENCIES}}
    counts = {"import": counted(IMPORT) - counted("pass"), "call": each(CALLS, 20, 120), "page": each(PAGES, 2, 12)}
    if arguments == ["--write"]:
        KEPT.write_text(json.dumps({"made_with": made_with, "instructions": counts}, indent=2) + "\n", encoding="utf-8")
        print(f"kept: {counts}")
        return 0
    kept = json.loads(KEPT.read_text(encoding="utf-8"))
    if kept["made_with"] != made_with:
        print(
            f"The kept counts are of {kept['made_with']}, this is {made_with}: use that, or --write.", file=sys.stderr
        )
        return 2
    worse = False
    for name, count in counts.items():
        ratio = count / kept["instructions"][name]
        worse = worse or ratio > ALLOWED
        verdict = "too many" if ratio > ALLOWED else "ok"
        print(f"{name:8} {count:12,} instructions, {ratio:.3f} of what is kept: {verdict}")
    return int(worse)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
