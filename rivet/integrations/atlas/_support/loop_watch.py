"""Watch whether an event loop responds, as seen from other threads."""

from __future__ import annotations

import asyncio
import contextlib

from rivet.integrations.atlas._support import clock


class LoopWatch:
    """Watches an event loop that others wait for.

    Args:
        loop: The event loop.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._asked_at: float | None = None

    def is_current(self) -> bool:
        """Return whether the caller's coroutine runs in this loop, which therefore responds."""
        return asyncio.get_running_loop() is self._loop

    def is_stuck(self, seconds: float) -> bool:
        """Return whether the loop has ended, or was unresponsive since an earlier check at least `seconds` ago."""
        if self._loop.is_closed() or not self._loop.is_running():
            return True
        now = clock.monotonic()
        asked_at = self._asked_at  # a copy: the loop may reset it at any moment
        if asked_at is None:
            self._asked_at = asked_at = now
            with contextlib.suppress(RuntimeError):  # just closed, which the next check sees
                self._loop.call_soon_threadsafe(self._responded)
        return now - asked_at > seconds

    def _responded(self) -> None:
        self._asked_at = None
