"""What is otherwise in each colour: a call that waits for a disk, beside the event loop or just made, and a lock."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


async def async_aside(call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Call it in a thread; without an event loop of asyncio just so, and what follows says what is missing."""
    if asyncio._get_running_loop() is None:
        return call(*args, **kwargs)
    return await asyncio.to_thread(call, *args, **kwargs)


async def settled(call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Call it in a thread, and wait for it also when this task is cancelled: what follows may undo it."""
    running = asyncio.ensure_future(asyncio.to_thread(call, *args, **kwargs))
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        await asyncio.wait([running])
        if not running.cancelled():
            running.exception()  # it is told to nobody
        raise


def sync_aside(call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Call it."""
    return call(*args, **kwargs)


def async_lock() -> asyncio.Lock:
    """A lock for tasks."""
    return asyncio.Lock()


def sync_lock() -> threading.Lock:
    """A lock for threads."""
    return threading.Lock()
