"""How much the tests of chance do, and how exactly time is measured: little in CI, much with ``make test-long``."""

from __future__ import annotations

import os

LONG = bool(os.environ.get("ATLAS_TEST_LONG"))


def times(usual: int, long: int) -> int:
    """A number of rounds or examples."""
    return long if LONG else usual


def at_most(seconds: float) -> float:
    """A bound on elapsed time: exact in ``make test-long``, where tests run alone; a busy machine has 20 s more."""
    return seconds if LONG else seconds + 20
