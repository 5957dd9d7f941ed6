"""Benchmark: processes of one user under the server's rate limits, paced through Redis or only backing off.

Both run against the sandbox with the real limits (100 a minute, 1,000 an hour for a user) in a smaller time. Needs a
redis-server (apt-get install redis-server).
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
from support.fleet import run


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--processes", type=int, default=8)
    parser.add_argument("--workers", type=int, default=8)
    parser.add_argument("--calls", type=int, default=600)
    parser.add_argument("--minute", type=float, default=6.0, help="seconds that stand for the minute of the limits")
    options = parser.parse_args()
    for name, paced in (("paced", True), ("only backs off", False)):
        print(name, json.dumps(run(paced=paced, **vars(options))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
