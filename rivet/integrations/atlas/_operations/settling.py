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


def found_until(ends: float, look: Callable[[], CallFlow[T | None]]) -> CallFlow[T | None]:
    """Look at least once, and repeatedly until a moment of the monotonic clock.

    Args:
        ends: The moment.
        look: Returns what the write made, or None.

    Returns:
        What was found, or None.

    Raises:
        AtlasTimeoutError: The call's deadline is near.
        AtlasError: The last look-up failed.
    """
    pause = FIRST_SEARCH_PAUSE
    while True:
        is_last = clock.monotonic() >= ends
        try:
            found = yield from look()
        except AtlasError:
            found = None
            if is_last:
                raise
        if found is not None or is_last:
            return found
        yield Pause(min(pause, max(ends - clock.monotonic(), 0)))
        pause = min(pause * 2, LONGEST_PAUSE)


def found_until_settled(context: Context, look: Callable[[], CallFlow[T | None]]) -> CallFlow[tuple[T | None, str]]:
    """Look as found_until() does, until the settle time is over.

    Returns:
        What was found, or None; and why the last look-up failed, or an empty string.
    """
    try:
        return (yield from found_until(clock.monotonic() + context.settle_time, look)), ""
    except AtlasTimeoutError as error:
        return None, f"The look-up was cut short: {error.message}"
    except AtlasError as error:
        return None, f"The look-up failed: {error.message}"
