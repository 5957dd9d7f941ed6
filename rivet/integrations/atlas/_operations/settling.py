"""Repeat a look-up after a lost response, until the settle time in which the write may still happen is over."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from rivet.integrations.atlas._operations.context import Context
from rivet.integrations.atlas._operations.steps import CallFlow, Pause
from rivet.integrations.atlas._support import clock
from rivet.integrations.atlas.exceptions import AtlasError, AtlasTimeoutError

FIRST_SEARCH_PAUSE = 0.2
"""Seconds between the first two searches; doubled each time, up to LONGEST_PAUSE."""

LONGEST_PAUSE = 1.0
T = TypeVar("T")


def found_until_settled(context: Context, look: Callable[[], CallFlow[T | None]]) -> CallFlow[tuple[T | None, str]]:
    """Look at least once, and repeatedly until the settle time is over or the call's deadline is near.

    Args:
        context: Shared state of the client.
        look: Returns what the write made, or None.

    Returns:
        What was found, or None; and why the last look-up failed, or an empty string.
    """
    pause, ends = FIRST_SEARCH_PAUSE, clock.monotonic() + context.settle_time
    while True:
        is_last, why = clock.monotonic() >= ends, ""
        try:
            found = yield from look()
            if found is not None:
                return found, ""
        except AtlasError as error:
            why = f"The look-up failed: {error.message}"
        if is_last:
            return None, why
        try:
            yield Pause(min(pause, max(ends - clock.monotonic(), 0)))
        except AtlasTimeoutError as error:
            return None, f"The look-up was cut short: {error.message}"
        pause = min(pause * 2, LONGEST_PAUSE)
