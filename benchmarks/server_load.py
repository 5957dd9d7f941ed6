"""Load test of a real Atlas server: no failures, no duplicates, no number assigned twice.

Run it only against a server of your own, with a test account: it creates hundreds of completed work orders.

    export ATLAS_BASE_URL=http://127.0.0.1:8080 ATLAS_EMAIL=... ATLAS_PASSWORD=...
    python benchmarks/server_load.py tasks 100      # 100 creates by 100 tasks
    python benchmarks/server_load.py threads 600    # 600 creates by 32 threads
    python benchmarks/server_load.py mixed 180      # 16 tasks create, read, update and list for 180 seconds

Exits with 1 if a call failed, or a work order or a number exists twice.
"""

from __future__ import annotations

import asyncio
import sys
import time
import uuid
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from rivet.integrations.atlas import AtlasClient, AtlasError, F, SyncAtlasClient

TAG = uuid.uuid4().hex[:8]
DEADLINE = 300.0
TASKS, THREADS = 16, 32


def payload(name: object) -> dict[str, Any]:
    """Return a completed work order, which does not count against the limits of a server without a licence."""
    return {"title": f"{TAG} {name}", "description": f"if a<b & c>d: {name}", "status": "COMPLETED"}


def report(calls: int, seconds: float, made: Iterable[Any], errors: list[AtlasError]) -> int:
    """Compare the created work orders with those on the server."""
    made = list(made)
    with SyncAtlasClient(deadline=DEADLINE) as client:
        titles = Counter(one.title for one in client.iter_work_orders(F.title.contains(TAG)))
    numbers = {one.custom_id for one in made}
    print(
        f"{calls} calls in {seconds:.0f} s, {len(errors)} failed; "
        f"{len(made)} made, {sum(titles.values())} there under {len(titles)} titles, {len(numbers)} numbers"
    )
    for error in errors[:5]:
        print(f"  {type(error).__name__}: {error}")
    return int(bool(errors) or not len(made) == sum(titles.values()) == len(titles) == len(numbers))


async def tasks(count: int) -> int:
    """Create work orders by concurrent tasks."""
    started = time.monotonic()
    async with AtlasClient(deadline=DEADLINE) as client:
        results = await asyncio.gather(
            *(client.create_work_order(payload(number)) for number in range(count)), return_exceptions=True
        )
    errors = [one for one in results if isinstance(one, AtlasError)]
    return report(count, time.monotonic() - started, (one for one in results if one not in errors), errors)


def threads(count: int) -> int:
    """Create work orders by 32 threads."""
    errors: list[AtlasError] = []

    def create(number: int) -> Any:
        try:
            return client.create_work_order(payload(number))
        except AtlasError as error:
            errors.append(error)

    started = time.monotonic()
    with SyncAtlasClient(deadline=DEADLINE) as client, ThreadPoolExecutor(THREADS) as pool:
        made = [one for one in pool.map(create, range(count)) if one is not None]
    return report(count, time.monotonic() - started, made, errors)


async def mixed(seconds: int) -> int:
    """Create, read, update and list by 16 tasks."""
    errors: list[AtlasError] = []
    made: list[Any] = []
    calls = 0
    started = time.monotonic()

    async def work(task: int) -> None:
        nonlocal calls
        round_ = 0
        while time.monotonic() - started < seconds:
            round_ += 1
            try:
                made.append(created := await client.create_work_order(payload(f"{task}.{round_}")))
                await client.get_work_order(created.id)
                await client.update_work_order(created.id, {"priority": "LOW"})
                await client.list_work_orders(limit=20)
            except AtlasError as error:
                errors.append(error)
            calls += 4

    async with AtlasClient(deadline=DEADLINE) as client:
        await asyncio.gather(*(work(task) for task in range(TASKS)))
    return report(calls, time.monotonic() - started, made, errors)


def main() -> int:
    """Run one of the three load tests."""
    mode, number = sys.argv[1], int(sys.argv[2])
    if mode == "threads":
        return threads(number)
    return asyncio.run({"tasks": tasks, "mixed": mixed}[mode](number))


if __name__ == "__main__":
    sys.exit(main())
