"""Benchmark: CPU time of one page and of one warm call, beside rivals, by pyperf: `make bench-speed`.

Every value is the CPU time of a separate process (pyperf's workers), so that waiting and the server do not count.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from typing import Any

import loopback
import pyperf
import stock

HEADERS = {"Authorization": "Bearer " + "t" * 300}
PATH = "/work-orders/152"


def cpu(work: Callable[[], object]) -> Callable[[int], float]:
    def measure(loops: int) -> float:
        work()
        started = time.process_time()
        for _ in range(loops):
            work()
        return time.process_time() - started

    return measure


def async_cpu(prepare: Callable[[], Awaitable[Callable[[], Awaitable[object]]]]) -> Callable[[int], float]:
    async def run(loops: int) -> float:
        work = await prepare()
        await work()
        started = time.process_time()
        for _ in range(loops):
            await work()
        return time.process_time() - started

    return lambda loops: asyncio.run(run(loops))


def pages() -> dict[str, Callable[[int], float]]:
    """Measure reading a page of 100 complete work orders."""
    from atlas_api.models import WorkOrderPage

    text = json.dumps(loopback.page()).encode()
    theirs = stock.module("models.work_order_page").WorkOrderPage

    def touched() -> None:
        for work_order in WorkOrderPage.from_dict(json.loads(text)).content:
            assert work_order.title

    return {
        "page: json.loads": cpu(lambda: json.loads(text)),
        "page: ours": cpu(lambda: WorkOrderPage.from_dict(json.loads(text)).content),
        "page: ours, each work order read": cpu(touched),
        "page: stock generated code": cpu(lambda: theirs.from_dict(json.loads(text))),
    }


def sync_calls(address: str) -> dict[str, Callable[[int], float]]:
    import httpx

    from rivet.integrations.atlas import SyncAtlasClient

    model = stock.module("models.work_order").WorkOrder
    endpoint = stock.module("api.work_orders.get_work_order")
    bare = httpx.Client(base_url=address, headers=HEADERS)
    generated = stock.module("client").AuthenticatedClient(base_url=address, token="t" * 300)
    ours = SyncAtlasClient(address, "a@plant.example", "a-long-password")
    return {
        "sync call: httpx, json, stock model": cpu(lambda: model.from_dict(json.loads(bare.get(PATH).content))),
        "sync call: stock generated code": cpu(lambda: endpoint.sync(client=generated, id=152)),
        "sync call: ours": cpu(lambda: ours.get_work_order(152)),
    }


def async_calls(address: str) -> dict[str, Callable[[int], float]]:
    model = stock.module("models.work_order").WorkOrder

    async def bare() -> Callable[[], Awaitable[object]]:
        import httpx

        client = httpx.AsyncClient(base_url=address, headers=HEADERS)

        async def call() -> object:
            return model.from_dict(json.loads((await client.get(PATH)).content))

        return call

    async def aiohttp_client() -> Callable[[], Awaitable[object]]:
        import aiohttp

        session = aiohttp.ClientSession(headers=HEADERS)

        async def call() -> object:
            async with session.get(address + PATH) as response:
                return model.from_dict(await response.json())

        return call

    async def ours() -> Callable[[], Awaitable[object]]:
        from rivet.integrations.atlas import AtlasClient

        client = AtlasClient(address, "a@plant.example", "a-long-password")
        return lambda: client.get_work_order(152)

    return {
        "async call: httpx, json, stock model": async_cpu(bare),
        "async call: aiohttp, json, stock model": async_cpu(aiohttp_client),
        "async call: ours": async_cpu(ours),
    }


def main() -> None:
    runner: Any = pyperf.Runner(
        processes=6,
        values=3,
        warmups=1,
        add_cmdline_args=lambda command, args: command.extend(["--address", args.address]),
    )
    runner.argparser.add_argument("--address", help="where loopback.py serves; by default one is started")
    if runner.parse_args().address:  # a worker, which measures against the server of the first process
        compare(runner, runner.args.address)
        return
    stock.generate()
    with loopback.serving() as address:
        runner.args.address = address
        compare(runner, address)


def compare(runner: Any, address: str) -> None:
    means: dict[str, float] = {}
    for group in (pages(), sync_calls(address), async_calls(address)):
        first = None
        for name, measure in group.items():
            result = runner.bench_time_func(name, measure)
            if result is not None and not runner.args.worker:
                means[name] = result.mean()
                first = first or means[name]
                print(f"| {name} | {means[name] * 1e6:.0f} us | {means[name] / first:.2f} |", flush=True)


if __name__ == "__main__":
    main()
