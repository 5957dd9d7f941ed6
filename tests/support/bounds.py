"""How much the tests of chance do: little in CI, much with ``make test-long``."""

from __future__ import annotations

import os

LONG = bool(os.environ.get("ATLAS_TEST_LONG"))


def times(usual: int, long: int) -> int:
    """A number of rounds or examples."""
    return long if LONG else usual
