"""Start the sandbox: ``python -m rivet.integrations.atlas.sandbox``.

The first lines on standard output, as soon as it serves, are settings for the environment of a client:

    ATLAS_BASE_URL=http://127.0.0.1:8080
    ATLAS_EMAIL=admin@plant.example
    ATLAS_PASSWORD=...

SIGTERM and Ctrl-C stop it.
"""

from __future__ import annotations

import argparse
import signal
import sqlite3
import sys
from pathlib import Path
from typing import Any

try:
    import uvicorn

    from .app import Sandbox
except ImportError as missing:
    sys.exit(f"The sandbox needs its extra: pip install 'rivet-atlas[sandbox]' ({missing})")


class Server(uvicorn.Server):
    """A server that says where it listens once it does."""

    def __init__(self, config: uvicorn.Config, sandbox: Sandbox) -> None:
        super().__init__(config)
        self._sandbox = sandbox

    async def startup(self, sockets: list[Any] | None = None) -> None:
        await super().startup(sockets=sockets)
        if not self.should_exit:
            host, port = self.servers[0].sockets[0].getsockname()[:2]
            reachable = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104 - what a wildcard is called
            shown = f"[{reachable}]" if ":" in reachable else reachable
            print(f"ATLAS_BASE_URL=http://{shown}:{port}")  # noqa: T201
            print(f"ATLAS_EMAIL={self._sandbox.admin.email}")  # noqa: T201
            print(f"ATLAS_PASSWORD={self._sandbox.admin.password}", flush=True)  # noqa: T201


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m rivet.integrations.atlas.sandbox", description="A local Atlas.")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: this machine only)")
    parser.add_argument("--port", type=int, default=8080, help="port; 0 takes a free one (default: 8080)")
    parser.add_argument("--db", type=Path, metavar="FILE", help="SQLite file (default: memory)")
    parser.add_argument(
        "--token-lifetime", type=float, default=1800.0, metavar="SECONDS", help="of access tokens (default: 1800)"
    )
    parser.add_argument("--free-plan", action="store_true", help="refuse what a server without a licence refuses")
    options = parser.parse_args(arguments)
    if options.token_lifetime <= 0:
        parser.error("--token-lifetime must be above 0")
    try:
        sandbox = Sandbox(options.db, token_lifetime=options.token_lifetime, free_plan=options.free_plan)
    except sqlite3.Error as error:
        parser.error(f"--db {options.db}: {error}")
    config = uvicorn.Config(
        sandbox.app, host=options.host, port=options.port, log_level="warning", access_log=False, lifespan="off",
        server_header=False,
    )  # fmt: skip
    server = Server(config, sandbox)
    # uvicorn stops gracefully and then raises the signal again, for whoever had it before: that is a clean end here.
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: sys.exit(0))
    try:
        server.run()
    finally:
        sandbox.store.close()
    return 0 if server.started else 1


if __name__ == "__main__":
    sys.exit(main())
