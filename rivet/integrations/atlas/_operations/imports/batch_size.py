"""Size of import batches, from how long the server took for those before.

While the server works on a batch, every other create of the company waits. So a batch is to take about the seconds
that the caller allows: the next one has as many rows as the server does in that time, at most twice as many as the
last one, so that one lucky batch makes no long one.
"""

from __future__ import annotations

FIRST_ROWS = 10
"""Rows of the first batch: about a second of a server that imports 10 records a second."""

MOST_ROWS = 500
"""Rows of a batch at most: what one page of the search that reads them back shows."""

SLOWER = 0.5
"""Share of the old speed in the new one, so that a single slow batch does not halve the next ones."""


class BatchSize:
    """Number of rows of the next batch.

    Args:
        seconds: How long the server may take for a batch.
        most: Rows at most.
    """

    def __init__(self, seconds: float, most: int = MOST_ROWS) -> None:
        self._seconds, self._most = seconds, most
        self.rows = min(FIRST_ROWS, most)
        self._speed: float | None = None

    def record(self, rows: int, seconds: float) -> None:
        """Record how long a batch took, from its request to its outcome."""
        speed = rows / max(seconds, 0.001)
        if self._speed is not None and speed < self._speed:
            speed = SLOWER * self._speed + (1 - SLOWER) * speed
        self._speed = speed
        wanted = int(speed * self._seconds)
        self.rows = max(1, min(wanted, 2 * self.rows, self._most))

    def expected(self, rows: int) -> float:
        """Seconds that a batch is expected to take."""
        return rows / self._speed if self._speed else self._seconds
