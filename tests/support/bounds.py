"""Bounds of randomized tests and of elapsed times: small and generous in CI, exact with ``make test-long``."""

from __future__ import annotations

import os

LONG = bool(os.environ.get("ATLAS_TEST_LONG"))


def times(usual: int, long: int) -> int:
    """Return a number of rounds or examples."""
    return long if LONG else usual


def at_most(seconds: float) -> float:
    """Return a bound on elapsed time: exact in ``make test-long``, where tests run alone; else 20 s more."""
    return seconds if LONG else seconds + 20
