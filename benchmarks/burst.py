"""Benchmark: 1,000 concurrent calls in one event loop, beside httpx and hand-written aiohttp: `make bench-burst`."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Awaitable, Callable

import aiohttp
import httpx
import loopback
import stock
from speed import HEADERS, PATH

from rivet.integrations.atlas import AtlasClient

CALLS = 1_000
ROUNDS = 3


async def main(address: str) -> None:
    model = stock.module("models.work_order").WorkOrder
    async with (
        aiohttp.ClientSession(headers=HEADERS) as session,
        httpx.AsyncClient(base_url=address, headers=HEADERS, timeout=60) as bare,
        AtlasClient(address, "a@plant.example", "a-long-password") as client,
    ):

        async def with_aiohttp() -> object:
            async with session.get(address + PATH) as response:
                return model.from_dict(await response.json())

        async def with_httpx() -> object:
            return model.from_dict(json.loads((await bare.get(PATH)).content))

        rivals: dict[str, Callable[[], Awaitable[object]]] = {
            "aiohttp, json, stock model": with_aiohttp,
            "httpx, json, stock model": with_httpx,
            "ours": lambda: client.get_work_order(152),
        }
        best: dict[str, float] = {}
        for _ in range(ROUNDS):
            for name, call in rivals.items():
                await call()
                started = time.perf_counter()
                await asyncio.gather(*(call() for _ in range(CALLS)))
                best[name] = min(best.get(name, 1e9), time.perf_counter() - started)
    first = best["aiohttp, json, stock model"]
    for name, seconds in best.items():
        print(f"| {name} | {seconds:.2f} s | {seconds / first:.2f} |")


if __name__ == "__main__":
    stock.generate()
    with loopback.serving() as found:
        asyncio.run(main(found))
