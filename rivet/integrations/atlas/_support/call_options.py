"""Keywords that every call accepts."""

from __future__ import annotations

from typing import TypedDict

from rivet.integrations.atlas._support.defaults import Lane


class CallOptions(TypedDict, total=False):
    """Options of a single call, accepted by every method as keyword arguments.

    Attributes:
        timeout: Seconds for one attempt.
        deadline: Seconds for the whole call; four timeouts if only timeout is given.
        max_retries: Attempts after the first.
        lane: Priority class, ``interactive`` (default) or ``bulk``: paced interactive calls overtake bulk calls.
    """

    timeout: float
    deadline: float
    max_retries: int
    lane: Lane
