"""Real PostgreSQL for tests: without it, they are skipped, and fail in CI."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


def _programs() -> Path | None:
    """Return the folder of initdb and postgres: on Debian they are not on the path."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), reverse=True)
    on_path = shutil.which("initdb")
    return found[0].parent if found else Path(on_path).parent if on_path else None


@contextmanager
def postgresql_server() -> Iterator[str]:
    """Yield the SQLAlchemy URL of a PostgreSQL on a free port of this machine, in its own folder."""
    programs = _programs()
    if programs is None:
        if os.environ.get("CI"):
            pytest.fail("PostgreSQL is missing: .ci/run installs it")
        pytest.skip("PostgreSQL is not installed (apt-get install postgresql)")
    # It refuses to run as root; its package has made a user for it.
    user = "postgres" if os.geteuid() == 0 else None
    folder = Path(tempfile.mkdtemp(prefix="rivet-atlas-pg-"))
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    try:
        if user:
            shutil.chown(folder, user)
        data = folder / "data"
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "user": user, "cwd": folder}
        init = [programs / "initdb", "-D", data, "-U", "atlas", "--auth=trust", "--no-sync", "-E", "UTF8"]
        subprocess.run(init, check=True, **quiet)  # type: ignore[call-overload]
        serve = [programs / "postgres", "-D", data, "-p", str(port), "-h", "127.0.0.1", "-k", folder, "-F"]
        with subprocess.Popen(serve, **quiet) as process:  # type: ignore[call-overload]
            try:
                _wait_for(port)
                yield f"postgresql+psycopg://atlas@127.0.0.1:{port}/postgres"
            finally:
                process.send_signal(signal.SIGINT)  # fast: it does not wait for clients
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _wait_for(port: int) -> None:
    import psycopg

    ends = time.monotonic() + 30
    while True:
        try:
            psycopg.connect(f"host=127.0.0.1 port={port} user=atlas dbname=postgres").close()
        except psycopg.OperationalError:
            if time.monotonic() > ends:
                raise
            time.sleep(0.05)
        else:
            return
