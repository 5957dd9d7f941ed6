"""Soak test: a day of a service in a minute, with both clocks moved; memory, open files and threads stay constant."""

from __future__ import annotations

import asyncio
import gc
import threading
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from support.bounds import times
from support.modes import Mode

from rivet.integrations.atlas import AtlasError, AtlasNotFoundError
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas.testing import AtlasSandbox, start_sandbox

pytestmark = pytest.mark.slow

DAY = 24 * 3600
HANDLES = Path("/proc/self/fd")
FAULTS = ("drop_before", "drop_after", "status", "rate_limit", "truncate", "unauthorized")


class MovedClock:
    """Both clocks; a pause of the client moves them instead of lasting."""

    def __init__(self, sandbox: AtlasSandbox, monkeypatch: pytest.MonkeyPatch) -> None:
        self._sandbox, self._ahead = sandbox, 0.0
        monkeypatch.setattr(clock, "monotonic", lambda: time.monotonic() + self._ahead)
        monkeypatch.setattr(clock, "wall", lambda: time.time() + self._ahead)
        monkeypatch.setattr(clock, "sleep", self.move)
        monkeypatch.setattr(clock, "async_sleep", self.async_move)

    def move(self, seconds: float) -> None:
        self._ahead += seconds
        self._sandbox.skew_clock(self._ahead)

    async def async_move(self, seconds: float) -> None:
        await asyncio.to_thread(self.move, seconds)


def held() -> tuple[int, int, int]:
    """Bytes of Python's memory, open files and sockets, threads."""
    gc.collect()
    return tracemalloc.get_traced_memory()[0], len(list(HANDLES.iterdir())), threading.active_count()


@pytest.mark.timeout(1800)
@pytest.mark.skipif(not HANDLES.exists(), reason="counts the open files that /proc lists")
async def test_24_hours(mode: Mode, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = times(96, 1440)
    failed = missed = 0
    with start_sandbox("--token-lifetime", "1800", "--rate-limits") as sandbox:
        moved = MovedClock(sandbox, monkeypatch)
        async with mode.client(**sandbox.credentials, deadline=7_200, settle_time=0.1) as client:
            tracemalloc.start()
            try:
                early = None
                for step in range(steps):
                    if step % 8 == 0:
                        fault = FAULTS[step // 8 % len(FAULTS)]
                        sandbox.add_fault(fault, path="/work-orders/*" if step % 16 else "/auth/*")
                    for call in calls(client, step):
                        try:
                            await call()
                        except AtlasNotFoundError:
                            missed += 1
                        except AtlasError:
                            failed += 1
                    moved.move(DAY / steps)
                    sandbox.clear_requests()
                    if step == steps // 3:
                        early = held()
                late = held()
            finally:
                tracemalloc.stop()
    assert early is not None
    grown = late[0] - early[0]
    print(f"\n{mode}: {steps} steps, {failed} calls failed; {early} to {late} bytes, handles, threads")
    assert failed <= steps // 8
    assert missed + failed >= steps
    # The client knows the last 10,000 work orders that it made (merging.REMEMBER_CREATED); nothing else may grow.
    assert grown < 30_000 + 80 * (steps - steps // 3)
    assert late[1] <= early[1] + 1
    assert late[2] <= early[2] + 1


def calls(client: Any, step: int) -> list[Callable[[], Any]]:
    name = f"WO{step % 20 + 1:06d}"
    return [
        lambda: client.get_work_order(name),
        lambda: client.update_work_order(1, {"title": f"step {step}", "assetId": "A000001"}),
        lambda: client.create_work_order({"title": f"of step {step}"}),
        lambda: client.get_work_order(999_999_000 + step),
        lambda: client.list_work_orders(limit=5),
    ]
