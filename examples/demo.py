"""Run both quickstarts against a temporary sandbox (``make demo``)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def main() -> int:
    command = [sys.executable, "-m", "rivet.integrations.atlas.sandbox", "--port", "0"]
    # Only the sandbox's settings count here, and no proxy stands between this machine and itself.
    clean = {name: value for name, value in os.environ.items() if not name.startswith("ATLAS_")}
    clean["NO_PROXY"] = clean["no_proxy"] = "127.0.0.1"
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as sandbox:
        try:
            assert sandbox.stdout is not None
            settings = dict(sandbox.stdout.readline().strip().split("=", 1) for _ in range(3))
            print(f"A sandbox Atlas serves at {settings['ATLAS_BASE_URL']}\n")
            for script in ("quickstart_sync.py", "quickstart_async.py"):
                print(f"--- {script} ---", flush=True)
                subprocess.run([sys.executable, str(HERE / script)], env={**clean, **settings}, check=True)
                print(flush=True)
        finally:
            sandbox.terminate()
    print("Done: both clients found an asset, raised a critical work order, and brought it to completion.")
    return sandbox.returncode


if __name__ == "__main__":
    sys.exit(main())
