"""Clock of a sandbox, which a test can adjust."""

from __future__ import annotations

import time


class Clock:
    """Clock with an adjustable offset to the machine's clock.

    Attributes:
        skew: Seconds that the sandbox is ahead of the machine; negative if it is behind.
    """

    def __init__(self) -> None:
        self.skew = 0.0

    def now(self) -> int:
        """Milliseconds since 1970."""
        return time.time_ns() // 1_000_000 + round(self.skew * 1000)
