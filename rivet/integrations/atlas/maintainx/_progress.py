"""Progress of a sync, and an estimate of the time left at MaintainX's rate limit."""

from __future__ import annotations

from collections.abc import Callable

from rivet.integrations.atlas.maintainx._reports import SyncReport

REQUESTS_OF_A_RECORD = 2.0
"""Estimated requests to MaintainX for each change, before there are measured ones: a read and a write."""
MEASURED = 20
"""After this many changes the estimate uses measured requests."""


class Progress:
    """Counts changes in the report.

    Args:
        report: The report.
        pace: Returns how many requests MaintainX has got, and how many a second its limit allows.
    """

    def __init__(self, report: SyncReport, pace: Callable[[], tuple[int, float]]) -> None:
        self._report, self._pace = report, pace
        self._sent_before = 0

    def begin(self, total: int) -> None:
        """Set the number of changes to bring over."""
        self._report.total, self._sent_before = total, self._pace()[0]
        self.estimate()

    def advance(self) -> None:
        """Count a change that is done."""
        self._report.done = min(self._report.done + 1, self._report.total)
        self.estimate()

    def advance_to(self, done: int) -> None:
        """Set the number of changes that are done."""
        self._report.done = min(done, self._report.total)
        self.estimate()

    def end(self) -> None:
        """Record that all changes are done, those that were done with their counterparts, too."""
        self._report.done = self._report.total

    def estimate(self) -> None:
        """Estimate the remaining time at MaintainX's rate limit."""
        sent, rate = self._pace()
        if self._report.dry_run:
            steps = sum(step.side == "maintainx" and step.action != "link" for step in self._report.steps)
            left = steps * REQUESTS_OF_A_RECORD
        else:
            done, left_over = self._report.done, self._report.total - self._report.done
            left = left_over * ((sent - self._sent_before) / done if done >= MEASURED else REQUESTS_OF_A_RECORD)
        self._report.seconds_left = left / rate
