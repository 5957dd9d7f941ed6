"""Make the sync client from the async one: the same names, signatures and docs, without await.

Usage: python scripts/unasync.py          write rivet/integrations/atlas/sync_client.py
       python scripts/unasync.py --check  fail if it is not what would be written
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

PACKAGE = Path(__file__).parents[1] / "rivet" / "integrations" / "atlas"
SOURCE = PACKAGE / "async_client.py"
TARGET = PACKAGE / "sync_client.py"
HEADER = "# Made from async_client.py by scripts/unasync.py (make regenerate). Do not edit.\n"

SUBSTITUTIONS = [
    (r'^""".*?"""\n', '"""SyncAtlasClient, the client for code without asyncio."""\n'),
    (r"AsyncAtlasClient = AtlasClient\n", ""),
    (r"\bAsync client for Atlas CMMS\.", "Client for Atlas CMMS, without asyncio; safe to share between threads."),
    (r"\bAtlasClient\b", "SyncAtlasClient"),
    (r"\bAsyncIterator\b", "Iterator"),
    (r"\bAsync(Api|Runner|Transport)\b", r"Sync\1"),
    (r"\basync_transport\b", "sync_transport"),
    (r"\basyncio\(", "sync("),
    (r"\b__a(enter|exit)__\b", r"__\1__"),
    (r"\baclose\b", "close"),
    (r"\basync (def|with|for)\b", r"\1"),
    (r"\bawait ", ""),
]


def sync_source() -> str:
    text = SOURCE.read_text(encoding="utf-8")
    for pattern, replacement in SUBSTITUTIONS:
        text, count = re.subn(pattern, replacement, text, flags=re.DOTALL)
        if not count:
            raise SystemExit(f"unasync: nothing matches {pattern!r} any more; mend scripts/unasync.py")
    for command in (["check", "--fix-only", "--select", "F401,I"], ["format"]):
        ruff = [sys.executable, "-m", "ruff", *command, "--quiet", "--stdin-filename", str(TARGET), "-"]
        text = subprocess.run(ruff, input=text, capture_output=True, text=True, check=True).stdout
    return HEADER + text


def main() -> int:
    if sys.argv[1:] == ["--check"]:
        if TARGET.read_text(encoding="utf-8") != sync_source():
            print("sync_client.py differs from async_client.py: run 'make regenerate'", file=sys.stderr)
            return 1
        print("sync_client.py is what async_client.py gives.")
        return 0
    TARGET.write_text(sync_source(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
