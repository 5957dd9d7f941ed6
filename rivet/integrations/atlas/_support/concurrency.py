"""Sync/async shims: run blocking code (in a worker thread, or inline) and create a lock."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


async def async_run_blocking(call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Run a blocking function in a worker thread; inline if no asyncio event loop is running."""
    if asyncio._get_running_loop() is None:
        return call(*args, **kwargs)
    return await asyncio.to_thread(call, *args, **kwargs)


async def run_to_completion(call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Run a blocking function in a worker thread, and wait for its end even if this task is cancelled."""
    running = asyncio.ensure_future(asyncio.to_thread(call, *args, **kwargs))
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        await asyncio.wait([running])
        if not running.cancelled():
            running.exception()  # marked as retrieved, otherwise asyncio logs it
        raise


def sync_run_blocking(call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Run a blocking function in the calling thread."""
    return call(*args, **kwargs)


def async_lock() -> asyncio.Lock:
    """Create a lock for tasks."""
    return asyncio.Lock()


def sync_lock() -> threading.Lock:
    """Create a lock for threads."""
    return threading.Lock()
