"""Benchmark: sync from Atlas to MaintainX to another Atlas: are both equal at the end, and at what cost?

    python benchmarks/round_trip.py --assets 10000 --work-orders 20000

Three sandboxes are started. Each of the three syncs (there, onward, and one without changes) runs in a process of
its own, so that its memory can be measured. MaintainX's limit, 100 requests a minute for each user, is raised; the
figures show how long the requests would take under it.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx

from rivet.integrations.atlas import AtlasClient, SyncAtlasClient
from rivet.integrations.atlas._operations.imports import batch_size
from rivet.integrations.atlas._transport.httpcore_transport import AsyncPoolTransport, PoolTransport
from rivet.integrations.atlas.maintainx import (
    MaintainXBridge,
    MaintainXClient,
    SyncMaintainXBridge,
    SyncMaintainXClient,
)
from rivet.integrations.atlas.testing import AtlasSandbox, VendorSandbox, start_sandbox, start_vendor

BARE = 'company: Plant\npassword: round-trip-2026\npeople: [{email: admin@plant.example, firstName: A, lastName: B, role: ADMIN}]\n'  # fmt: skip  # noqa: E501
MAKERS = ("ABB", "Grundfos", "SKF", "Siemens", None)
STATUSES = ("OPEN", "IN_PROGRESS", "ON_HOLD", "COMPLETED", "CANCELLED")
ROWS = 50
"""Rows of an import at most: those that a server which stores 10 a second does in the five seconds of a batch."""
OFFICIAL = 100
"""Requests per minute that MaintainX allows a user."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--assets", type=int, default=10_000)
    parser.add_argument("--work-orders", type=int, default=20_000)
    parser.add_argument("--starts", type=int, default=100, help="one work order in so many has a start date")
    parser.add_argument("--mode", choices=("sync", "async"), default="sync")
    parser.add_argument("--stage", nargs=2, metavar=("STATE", "LABEL"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.stage:
        return stage(options.mode, *options.stage)
    with tempfile.TemporaryDirectory() as folder:
        plant = Path(folder, "plant.yaml")
        plant.write_text(BARE)
        with (
            start_sandbox("--seed", str(plant)) as first,
            start_sandbox("--seed", str(plant)) as second,
            start_vendor("maintainx", "--limit", "1000000/1") as vendor,
        ):
            return round_trip(options, Path(folder), first, second, vendor)


def round_trip(
    options: argparse.Namespace, folder: Path, first: AtlasSandbox, second: AtlasSandbox, vendor: VendorSandbox
) -> int:
    with SyncAtlasClient(**first.credentials) as client:
        fill(client, options.assets, options.work_orders, options.starts)
    print(f"{options.assets:,} assets, {options.work_orders:,} work orders, {options.mode}")
    print(f"one work order in {options.starts} with a start date")
    print("| sync | created | requests to Atlas | to MaintainX | at 100 a minute | seconds | MiB |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    stages = (
        ("Atlas to MaintainX", first, "there", "Atlas ID"),
        ("MaintainX to another Atlas", second, "on", "Other Atlas ID"),
        ("nothing to do", second, "on", "Other Atlas ID"),
    )
    for name, sandbox, state, label in stages:
        command = [sys.executable, __file__, "--mode", options.mode, "--stage", str(folder / state), label]
        environment = {**os.environ, **sandbox.environment, **vendor.environment}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        if done.returncode:
            sys.exit(done.stderr)
        found = json.loads(done.stdout)
        minutes = found["maintainx"] / OFFICIAL
        print(
            f"| {name} | {found['created']:,} | {found['atlas']:,} | {found['maintainx']:,} | {minutes:,.1f} min "
            f"| {found['seconds']:.0f} | {found['mebibytes']:.0f} |",
            flush=True,
        )
    here, there = contents(first), contents(second)
    print("equal" if here == there else "NOT EQUAL", len(here), len(there))
    return 0 if here == there and len(here) == options.assets + options.work_orders else 1


def fill(client: SyncAtlasClient, assets: int, work_orders: int, starts: int) -> None:
    """Create records with all synced fields; assets in trees. Start dates are what an import cannot carry."""
    dice = random.Random(24)
    ids: list[int] = []
    for number in range(assets):
        maker = dice.choice(MAKERS)
        payload: dict[str, Any] = {
            "name": f"Asset {number} & co", "serialNumber": f"SN{number}", "manufacturer": maker,
            "model": f"M{number % 40}" if maker else None, "status": dice.choice(("OPERATIONAL", "DOWN")),
            "description": dice.choice((None, "Hall 2 <north>")), "barCode": f"{number:08}" if number % 3 else None,
        }  # fmt: skip
        if ids and number % 4:
            payload["parentAsset"] = ids[dice.randrange(len(ids))]
        ids.append(client.create_asset({key: one for key, one in payload.items() if one is not None}).id)
    begin = datetime(2026, 12, 1, 9, tzinfo=UTC)

    def order(number: int) -> dict[str, Any]:
        due = begin + timedelta(hours=number % 500)
        found: dict[str, Any] = {
            "title": f"Work order {number}", "priority": dice.choice(("NONE", "LOW", "MEDIUM", "HIGH")),
            "status": STATUSES[number % 5], "description": dice.choice((None, "Check the seal; replace if worn.")),
            "estimatedDuration": dice.choice((0, 0.5, 2)), "asset": dice.choice(ids),
        }  # fmt: skip
        dates: dict[str, Any] = {"dueDate": due} if number % 2 else {}
        if number % starts == 1:
            dates["estimatedStartDate"] = due - timedelta(hours=8)
        return {key: one for key, one in {**found, **dates}.items() if one is not None}

    result = client.create_many([order(number) for number in range(work_orders)], concurrency=2)
    assert not result.failed, result.failed[0].error


def contents(sandbox: AtlasSandbox) -> list[str]:
    """Return all records in a common form, with references by name."""
    found = []
    with SyncAtlasClient(**sandbox.credentials) as client:
        for one in client.iter_assets():
            parent = one["parentAsset"] and one["parentAsset"]["name"]
            names = ("name", "description", "serialNumber", "barCode", "manufacturer", "model", "status")
            found.append(repr(([one[name] for name in names], parent)))
        for order in client.iter_work_orders():
            names = ("title", "description", "priority", "status", "dueDate", "estimatedStartDate", "estimatedDuration")
            found.append(repr(([order[name] for name in names], order["asset"] and order["asset"]["name"])))
    return sorted(found)


def stage(mode: str, state: str, label: str) -> int:
    """Run one sync, and print its cost."""
    counts: dict[str, int] = {}
    ports = {httpx.URL(os.environ[f"{name}_BASE_URL"]).port: name.lower() for name in ("ATLAS", "MAINTAINX")}

    def count(request: httpx.Request) -> None:
        name = ports[request.url.port]
        counts[name] = counts.get(name, 0) + 1

    def counted(send: Any) -> Any:
        def sent(transport: Any, request: httpx.Request) -> httpx.Response:
            count(request)
            response: httpx.Response = send(transport, request)
            return response

        return sent

    def counted_async(send: Any) -> Any:
        async def sent(transport: Any, request: httpx.Request) -> httpx.Response:
            count(request)
            response: httpx.Response = await send(transport, request)
            return response

        return sent

    batch_size.BatchSize.__init__.__defaults__ = (ROWS,)
    for sync_transport in (PoolTransport, httpx.HTTPTransport):  # of Atlas, and of MaintainX
        sync_transport.handle_request = counted(sync_transport.handle_request)  # type: ignore[method-assign]
    for async_transport in (AsyncPoolTransport, httpx.AsyncHTTPTransport):
        async_transport.handle_async_request = counted_async(  # type: ignore[method-assign]
            async_transport.handle_async_request
        )
    started = time.monotonic()
    if mode == "sync":
        with (
            SyncAtlasClient() as atlas,
            SyncMaintainXClient() as maintainx,
            SyncMaintainXBridge(atlas, maintainx, state, atlas_label=label, match_assets_by=()) as bridge,
        ):
            report = bridge.sync()
    else:
        report = asyncio.run(in_async(state, label))
    assert not report.problems, report.problems[:3]
    assert not report.conflicts, report.conflicts[:3]
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    took = {"seconds": time.monotonic() - started, "mebibytes": memory, "created": sum(report.created.values())}
    print(json.dumps({**counts, **took}))
    return 0


async def in_async(state: str, label: str) -> Any:
    async with (
        AtlasClient() as atlas,
        MaintainXClient() as maintainx,
        MaintainXBridge(atlas, maintainx, state, atlas_label=label, match_assets_by=()) as bridge,
    ):
        return await bridge.sync()


if __name__ == "__main__":
    sys.exit(main())
