"""Write each _sync folder from the _async folder beside it: the same names, signatures and docs, without await.

Usage: python scripts/unasync.py          write the _sync folders of rivet/
       python scripts/unasync.py --check  fail if they are not what would be written
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGES = ROOT / "rivet" / "integrations"

SUBSTITUTIONS = [
    (r"\n\nAsyncAtlasClient = AtlasClient\n", ""),
    (r"\bAsync client for Atlas CMMS\.", "Client for Atlas CMMS, without asyncio; safe to share between threads."),
    (r"\bAtlasClient\b", "SyncAtlasClient"),
    (r"\b(Escalation|FeedbackLoop|Orchestrator|(MaintainX|ServiceTitan|Vendor)(Bridge|Client|Export))\b", r"Sync\1"),
    (r"\btenacity\.AsyncRetrying\b", "tenacity.Retrying"),
    (r"\bhttpx\.AsyncClient\b", "httpx.Client"),
    (r"\bhttpx\.AsyncBaseTransport\b", "httpx.BaseTransport"),
    (r"\bclock\.async_sleep\b", "clock.sleep"),
    (r"\bthe asyncio clients of vendors\b", "the clients of vendors without asyncio"),
    (r"\n( +)if inspect\.isawaitable\(answer\):\n +await answer", ""),
    (r"answer: Any = self\._callback", "self._callback"),
    (r"\bAsync(Iterator|Generator)\b", r"\1"),
    (r"\bAsync([A-Z]\w*)", r"Sync\1"),
    (r"\._async\b", "._sync"),
    (r"\basync_(\w+)", r"sync_\1"),
    (r"\bAwaitable\[((?:T|Change|Record)(?: \| None)?)\]", r"\1"),
    (r"\basyncio\(", "sync("),
    (r"\ba(iter_bytes|read)\b", r"\1"),
    (r"\b__a(enter|exit)__\b", r"__\1__"),
    (r"\baclose\b", "close"),
    (r"\baclosing\b", "closing"),
    (r"\basync (def|with|for)\b", r"\1"),
    (r"\bawait ", ""),
]
"""Patterns with their replacements, applied in this order. An unused pattern is an error."""


def sync_source(source: Path, target: Path, used: set[str]) -> str:
    text = source.read_text(encoding="utf-8")
    for pattern, replacement in SUBSTITUTIONS:
        text, count = re.subn(pattern, replacement, text)
        if count:
            used.add(pattern)
    for command in (["check", "--fix-only", "--select", "F401,I"], ["format"]):
        ruff = [sys.executable, "-m", "ruff", *command, "--quiet", "--stdin-filename", str(target), "-"]
        text = subprocess.run(ruff, input=text, capture_output=True, text=True, check=True).stdout
    return f"# Made from {source.relative_to(PACKAGES)} by scripts/unasync.py (make regenerate). Do not edit.\n{text}"


def pairs() -> Iterator[tuple[Path, Path]]:
    """Yield each async file with its sync counterpart."""
    for source in sorted(PACKAGES.glob("**/_async/*.py")):
        yield source, source.parents[1] / "_sync" / source.name


def main() -> int:
    used: set[str] = set()
    targets = set()
    for source, target in pairs():
        targets.add(target)
        text = sync_source(source, target, used)
        if sys.argv[1:] != ["--check"]:
            target.parent.mkdir(exist_ok=True)
            target.write_text(text, encoding="utf-8")
        elif not target.exists() or target.read_text(encoding="utf-8") != text:
            print(f"{target} differs from {source}: run 'make regenerate'", file=sys.stderr)
            return 1
    left_over = sorted(str(path) for path in set(PACKAGES.glob("**/_sync/*.py")) - targets)
    if left_over:
        print(f"made from no async file; remove: {', '.join(left_over)}", file=sys.stderr)
        return 1
    unused = [pattern for pattern, _ in SUBSTITUTIONS if pattern not in used]
    if unused:
        print(f"patterns that change no file; remove them from scripts/unasync.py: {unused}", file=sys.stderr)
        return 1
    print("The _sync folders are what the _async folders give.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
