"""The clocks that lifetimes, pacing, deadlines and pauses are counted on, in one place so that tests can move them."""

from __future__ import annotations

import time

monotonic = time.monotonic
wall = time.time
sleep = time.sleep


async def async_sleep(seconds: float) -> None:
    """sleep() for tasks."""
    import asyncio  # most programs with threads only never need it

    await asyncio.sleep(seconds)
