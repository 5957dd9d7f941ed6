"""Fail if importing the facade, or a client with explicit arguments, loads a module that only some users need.

The gate is on names and on how many modules are loaded, not on milliseconds: those depend on the machine.
"""

from __future__ import annotations

import subprocess
import sys

HEAVY = ("pydantic", "pydantic_settings", "langsmith", "starlette", "uvicorn", "typer", "requests", "aiohttp")
BASE = "import httpx, httpcore, attrs, tenacity, dateutil.parser"
CLIENT = "AtlasClient(base_url='http://127.0.0.1:1', email='a@b.example', password='x')"
CASES = {
    "import rivet.integrations.atlas": 5,
    "from rivet.integrations.atlas import AtlasClient, SyncAtlasClient": 50,
    f"from rivet.integrations.atlas import AtlasClient; {CLIENT}": 40,
    # What the first call needs besides its own operation.
    f"from rivet.integrations.atlas import AtlasClient; {CLIENT}.api": 180,
}


def loaded(code: str) -> set[str]:
    """Return the modules that the code loads beyond its base: httpx may load rich and click, if they are installed."""
    script = f"import sys; {BASE}; before = set(sys.modules); {code}; print(*(set(sys.modules) - before))"
    return set(
        subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()
    )


def main() -> int:
    failed = False
    for code, limit in CASES.items():
        modules = loaded(code)
        heavy = sorted(name for name in modules if name.split(".")[0] in HEAVY)
        print(f"{len(modules):4} modules (at most {limit}): {code}")
        if heavy or len(modules) > limit:
            print(f"     too heavy: {heavy or 'too many modules'}", file=sys.stderr)
            failed = True
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
