"""Rate limit: a number of requests per period."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from rivet.integrations.atlas.exceptions import AtlasConfigError


class Limit(NamedTuple):
    """Rate limit of a number of requests per period; the bucket refills continuously.

    Attributes:
        requests: Number of requests, 1 or more.
        seconds: Length of the period.

    Example:
        >>> Limit(100, 60)
        Limit(requests=100, seconds=60)
    """

    requests: int
    seconds: float


ATLAS_LIMITS = (Limit(100, 60.0), Limit(1000, 3600.0))
"""Server's default limits per user: ``ratelimit.user``, and the README of the recordings."""


def parse_limits(text: str) -> tuple[Limit, ...]:
    """Parse the value of ATLAS_RATE_LIMITS: ``100/60,1000/3600``, or ``off`` for no limits.

    Raises:
        ValueError: The value has another form.
    """
    if text.strip().lower() == "off":
        return ()
    pairs = [part.partition("/") for part in text.split(",")]
    try:
        limits = tuple(Limit(int(requests), float(seconds)) for requests, _, seconds in pairs)
        check_limits(limits)
    except (ValueError, AtlasConfigError):
        raise ValueError("must be REQUESTS/SECONDS, with commas between several (100/60,1000/3600), or off") from None
    return limits


def check_limits(limits: Sequence[Limit]) -> None:
    """Raise AtlasConfigError if a limit is invalid."""
    for limit in limits:
        if not isinstance(limit, Limit):
            raise AtlasConfigError(f"A rate limit must be a Limit(requests, seconds), not {limit!r}.")
        if limit.requests < 1 or not 0 < limit.seconds < math.inf:
            raise AtlasConfigError(f"A rate limit needs at least one request and a time above 0 s, not {limit!r}.")
