"""The clocks that lifetimes, pacing, deadlines and pauses are counted on, in one place so that tests can move them."""

from __future__ import annotations

import asyncio
import time

monotonic = time.monotonic
wall = time.time
sleep = time.sleep
async_sleep = asyncio.sleep
