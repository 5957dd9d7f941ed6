"""Make the sync client from the async one: the same names, signatures and docs, without await.

Usage: python scripts/unasync.py          write sync_base.py and its like, and sync_calls/, in rivet/integrations/atlas
       python scripts/unasync.py --check  fail if they are not what would be written
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

PACKAGE = Path(__file__).parents[1] / "rivet" / "integrations" / "atlas"
CALLS = sorted(path.name for path in (PACKAGE / "async_calls").glob("*.py"))
FILES = {
    "async_base.py": "sync_base.py",
    "async_client.py": "sync_client.py",
    "async_engine.py": "sync_engine.py",
    "escalation/async_escalation.py": "escalation/sync_escalation.py",
    "feedback/async_loop.py": "feedback/sync_loop.py",
    "maintainx/async_bridge.py": "maintainx/sync_bridge.py",
    "maintainx/async_catalogue.py": "maintainx/sync_catalogue.py",
    "maintainx/async_client.py": "maintainx/sync_client.py",
    "maintainx/async_dry_side.py": "maintainx/sync_dry_side.py",
    "maintainx/async_round.py": "maintainx/sync_round.py",
    "maintainx/async_sides.py": "maintainx/sync_sides.py",
    "maintainx/async_twins.py": "maintainx/sync_twins.py",
    "servicetitan/async_client.py": "servicetitan/sync_client.py",
    "servicetitan/async_making.py": "servicetitan/sync_making.py",
    "servicetitan/async_schedule.py": "servicetitan/sync_schedule.py",
    "servicetitan/async_sign_in.py": "servicetitan/sync_sign_in.py",
    "servicetitan/async_status.py": "servicetitan/sync_status.py",
    "servicetitan/async_extras.py": "servicetitan/sync_extras.py",
    "servicetitan/async_export.py": "servicetitan/sync_export.py",
    "vendors/async_client.py": "vendors/sync_client.py",
    **{f"async_calls/{name}": f"sync_calls/{name}" for name in CALLS},
}

SUBSTITUTIONS = [
    (r"\n\nAsyncAtlasClient = AtlasClient\n", ""),
    (r"\bAsync client for Atlas CMMS\.", "Client for Atlas CMMS, without asyncio; safe to share between threads."),
    (r"\bAtlasClient\b", "SyncAtlasClient"),
    (r"\b(Escalation|FeedbackLoop|Orchestrator|(MaintainX|ServiceTitan|Vendor)(Bridge|Client|Export))\b", r"Sync\1"),
    (r"\btenacity\.AsyncRetrying\b", "tenacity.Retrying"),
    (r"\bhttpx\.AsyncClient\b", "httpx.Client"),
    (r"\bclock\.async_sleep\b", "clock.sleep"),
    (r"\bthe asyncio clients of vendors\b", "the clients of vendors without asyncio"),
    (r"\n( +)if inspect\.isawaitable\(answer\):\n +await answer", ""),
    (r"answer: Any = self\._told", "self._told"),
    (r"\bAsync(Iterator|Generator)\b", r"\1"),
    (
        r"\bAsync(Api|Base|Catalogue|Engine|Extras|Making|Round|Runner|Schedule|Side|SignIn|Status|Transport|Twins|[A-Z]\w*(Calls|Side))\b",
        r"Sync\1",
    ),
    (r"\bhttpx\.AsyncBaseTransport\b", "httpx.BaseTransport"),
    (
        r"\basync_(aside|base|bridge|bulk|calls|catalogue|client|download|dry_side|engine|export|extras|lock|making|raw|round|schedule|sides|sign_in|status|transport|twins)\b",
        r"sync_\1",
    ),
    (r"\bAwaitable\[(T(?: \| None)?)\]", r"\1"),
    (r"\basyncio\(", "sync("),
    (r"\b__a(enter|exit)__\b", r"__\1__"),
    (r"\baclose\b", "close"),
    (r"\baclosing\b", "closing"),
    (r"\basync (def|with|for)\b", r"\1"),
    (r"\bawait ", ""),
    (r'^""".*?"""\n', '"""The sync twin of {source}."""\n'),
]


def sync_source(source: str, target: str) -> str:
    text = (PACKAGE / source).read_text(encoding="utf-8")
    for pattern, replacement in SUBSTITUTIONS:
        text = re.sub(pattern, replacement.replace("{source}", source), text, flags=re.DOTALL)
    for command in (["check", "--fix-only", "--select", "F401,I"], ["format"]):
        ruff = [sys.executable, "-m", "ruff", *command, "--quiet", "--stdin-filename", str(PACKAGE / target), "-"]
        text = subprocess.run(ruff, input=text, capture_output=True, text=True, check=True).stdout
    return f"# Made from {source} by scripts/unasync.py (make regenerate). Do not edit.\n{text}"


def main() -> int:
    for source, target in FILES.items():
        text = sync_source(source, target)
        if sys.argv[1:] != ["--check"]:
            (PACKAGE / target).write_text(text, encoding="utf-8")
        elif (PACKAGE / target).read_text(encoding="utf-8") != text:
            print(f"{target} differs from {source}: run 'make regenerate'", file=sys.stderr)
            return 1
    print("The sync files are what the async files give.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
