"""Fleets: several processes of one user at work on a sandbox with the real rate limits in a smaller time."""

from __future__ import annotations

import subprocess
import sys
import time
from collections import Counter
from typing import Any

from rivet.integrations.atlas.testing import start_sandbox
from support.redis_server import redis_server

WORKER = """
import asyncio, sys
from atlas_api.api.work_orders import get_work_order
from rivet.integrations.atlas import AtlasClient, AtlasError
from rivet.integrations.atlas.fleet import RedisRateLimiter
from rivet.integrations.atlas.rate_limits import Limit, RateLimiter
url, email, password, redis, workers, calls, minute, paced = sys.argv[1:]
minute = float(minute)
limits = [Limit(100, minute), Limit(1000, 60 * minute)]

async def main():
    limiter = RedisRateLimiter(redis, email, limits) if paced == "paced" else RateLimiter(())
    failed = 0
    async with AtlasClient(url, email, password, rate_limiter=limiter, deadline=600, max_retries=8) as client:
        await get_work_order.asyncio(client=client.api, id=1)
        print("ready", flush=True)
        sys.stdin.readline()
        left = int(calls) - 1

        async def work():
            nonlocal left, failed
            while left > 0:
                left -= 1
                try:
                    await get_work_order.asyncio(client=client.api, id=1)
                except AtlasError as error:
                    failed += 1
                    print(error, file=sys.stderr)

        await asyncio.gather(*(work() for _ in range(int(workers))))
    print(failed)

asyncio.run(main())
"""


def run(*, processes: int, workers: int, calls: int, minute: float, paced: bool) -> dict[str, Any]:
    """One fleet. Returns calls, failures, refusals, and seconds measured beside what the limits allow."""
    limits = ["--user-limit", f"100/{minute:g}", "--user-limit", f"1000/{60 * minute:g}"]
    with redis_server() as redis, start_sandbox(*limits) as sandbox:
        arguments = [*sandbox.credentials.values(), redis, str(workers), str(calls // processes), str(minute)]
        command = [sys.executable, "-c", WORKER, *map(str, arguments), "paced" if paced else "backs-off"]
        fleet = [
            subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
            for _ in range(processes)
        ]
        for process in fleet:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
        time.sleep(1.1 * minute)  # the buckets are full again
        started = time.monotonic()
        failed = [int(process.communicate("\n")[0]) for process in fleet]
        seconds = time.monotonic() - started
        statuses = Counter(seen["status"] for seen in sandbox.requests("GET", "/work-orders/1"))
    served = calls - processes
    allowed = max(served - 100, 0) / (100 / minute)
    return {
        "calls": served,
        "failed": sum(failed),
        "refused": statuses[429],
        "of all requests": round(statuses[429] / max(sum(statuses.values()) - processes, 1), 4),
        "seconds": round(seconds, 2),
        "seconds that the limits allow": round(allowed, 2),
        "of the allowed throughput": round(allowed / seconds, 3),
    }
