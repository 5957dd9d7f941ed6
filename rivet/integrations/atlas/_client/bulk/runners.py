"""Run a bulk job with bounded concurrency: in threads, or in asyncio tasks."""

from __future__ import annotations

import asyncio
import contextvars
from collections.abc import Awaitable, Callable
from concurrent.futures import FIRST_COMPLETED, CancelledError, Future, ThreadPoolExecutor, wait
from functools import partial
from typing import Any

from rivet.integrations.atlas._client.bulk.results import BulkItem, BulkResult, T
from rivet.integrations.atlas._client.bulk.run import Bulk, outcome
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas._support.concurrency import run_to_completion


def sync_bulk(bulk: Bulk[T]) -> BulkResult[T]:
    """Run a bulk job in threads."""
    bulk.open()
    items = bulk.items()
    running: dict[Future[Any], tuple[int, Any]] = {}
    pool = ThreadPoolExecutor(bulk.concurrency, thread_name_prefix="atlas-bulk")
    try:
        while True:
            while len(running) < bulk.concurrency and (one := next(items, None)) is not None:
                start = bulk.begin(*one)
                if start.id is not None:
                    bulk.keep(BulkItem(one[0], start.id, None, None, one[1]))
                    continue
                call = partial(_later, bulk, start.call, start.wait)
                running[pool.submit(contextvars.copy_context().run, call)] = one
            if not running:
                return bulk.result()
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                item = outcome(*running.pop(future), future)
                bulk.write(item)
                bulk.keep(item)
    finally:
        bulk.stopped.set()
        pool.shutdown(cancel_futures=True)
        bulk.close(running)


def _later(bulk: Bulk[T], call: Callable[[], T], seconds: float) -> T:
    if seconds and bulk.stopped.wait(seconds):
        raise CancelledError
    return call()


async def _async_later(call: Callable[[], Awaitable[T]], seconds: float) -> T:
    if seconds:
        await clock.async_sleep(seconds)
    return await call()


async def async_bulk(bulk: Bulk[T]) -> BulkResult[T]:
    """Run a bulk job in tasks; the resume file, which is synced to disk, is written in worker threads."""
    running: dict[asyncio.Task[Any], tuple[int, Any]] = {}
    items = bulk.items()
    try:
        await run_to_completion(bulk.open)
        while True:
            while len(running) < bulk.concurrency and (one := next(items, None)) is not None:
                start = await run_to_completion(bulk.begin, *one) if bulk.is_resumable else bulk.begin(*one)
                if start.id is not None:
                    bulk.keep(BulkItem(one[0], start.id, None, None, one[1]))
                    continue
                running[asyncio.ensure_future(_async_later(start.call, start.wait))] = one
            if not running:
                return bulk.result()
            done, _ = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                item = outcome(*running[task], task)
                if bulk.is_resumable:
                    await run_to_completion(bulk.write, item)
                del running[task]
                bulk.keep(item)
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        await run_to_completion(bulk.close, running)
