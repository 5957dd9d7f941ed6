"""Clocks for lifetimes, pacing, deadlines and pauses, in one place so that tests can replace them."""

from __future__ import annotations

import time

monotonic = time.monotonic
wall = time.time
sleep = time.sleep


async def async_sleep(seconds: float) -> None:
    """Sleep without blocking the event loop."""
    import asyncio  # most programs with threads only never need it

    await asyncio.sleep(seconds)
