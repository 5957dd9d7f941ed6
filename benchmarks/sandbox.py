"""Benchmark: requests per second of the sandbox on one core, measured with wrk beside an empty application.

Both are served by the same uvicorn protocol, pinned to one core; wrk runs on another. The ratio is what counts.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterator
from pathlib import Path

SECONDS, CONNECTIONS = 8, 16
RIVAL = """
import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

async def app(scope, receive, send):
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"application/json")]})
    await send({"type": "http.response.body", "body": b"{}"})

uvicorn.run(app, port=PORT, http=H11Protocol, log_level="error", access_log=False, lifespan="off")
"""
RIVAL_PORT = 18_931


@contextlib.contextmanager
def on_one_core(command: list[str]) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(["taskset", "-c", "0", *command], stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.terminate()


def requests_a_second(url: str, *headers: str) -> float:
    options = [option for header in headers for option in ("-H", header)]
    command = ["taskset", "-c", "1", "wrk", "-t1", f"-c{CONNECTIONS}", f"-d{SECONDS}s", *options, url]
    output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    if "Non-2xx" in output:
        raise RuntimeError(output)
    found = re.search(r"Requests/sec:\s+([\d.]+)", output)
    if found is None:
        raise RuntimeError(output)
    return float(found[1])


def rival() -> float:
    with on_one_core([sys.executable, "-c", RIVAL.replace("PORT", str(RIVAL_PORT))]):
        url = f"http://127.0.0.1:{RIVAL_PORT}/"
        patient = ["curl", "--silent", "--retry", "20", "--retry-connrefused", "--retry-delay", "1"]
        subprocess.run([*patient, url], check=True, stdout=subprocess.DEVNULL)
        return requests_a_second(url)


def sandbox(*options: str) -> float:
    with on_one_core([sys.executable, "-m", "rivet.integrations.atlas.sandbox", "--port", "0", *options]) as process:
        if process.stdout is None:
            raise RuntimeError("the sandbox has no output")
        url, email, password = (process.stdout.readline().strip().partition("=")[2] for _ in range(3))
        body = json.dumps({"email": email, "password": password}).encode()
        request = urllib.request.Request(f"{url}/auth/signin", body, {"Content-Type": "application/json"})
        with urllib.request.urlopen(request) as response:
            token = json.load(response)["accessToken"]
        return requests_a_second(f"{url}/work-orders/1", f"Authorization: Bearer {token}")


def main() -> int:
    if shutil.which("wrk") is None or (os.cpu_count() or 1) < 2:
        print("It takes wrk (apt-get install wrk) and two cores.", file=sys.stderr)
        return 1
    empty = rival()
    print(f"{'an empty application':<40} {empty:8.0f} requests/s")
    with tempfile.TemporaryDirectory() as folder:
        for name, options in (
            ("GET work order, in memory", ()),
            (
                "GET work order, SQLite file, rate limits",
                ("--db", str(Path(folder, "db")), "--user-limit", "1000000/1"),
            ),
        ):
            measured = sandbox(*options)
            print(f"{name:<40} {measured:8.0f} requests/s, {measured / empty:.2f} of the empty one")
    return 0


if __name__ == "__main__":
    sys.exit(main())
