"""Suggestions for misspelt words and names."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

CLOSE = 0.75
"""Similarity from which a word may be a misspelt one: lower ones would suggest other words."""


def near_words(given: str, known: Iterable[str], most: int = 3) -> list[str]:
    """Return the known words or names that the given one may be, the best first.

    Args:
        given: What was typed.
        known: The words that exist.
        most: Maximum number.

    Example:
        >>> near_words("motr m-101", ["Motor M-101", "Pump 7"])
        ['Motor M-101']
    """
    spellings: dict[str, str] = {}
    for one in known:
        spellings.setdefault(one.casefold(), one)
    return [spellings[one] for one in difflib.get_close_matches(given.casefold(), spellings, n=most, cutoff=CLOSE)]


def did_you_mean(given: str, known: Iterable[str]) -> str:
    """Return the end of a message, with the near words; empty if there are none.

    Example:
        >>> did_you_mean("pnding", ["PENDING", "COMPLETED"]), did_you_mean("pmup 7", ["Pump 7"])
        ('. Did you mean PENDING?', ". Did you mean 'Pump 7'?")
    """
    near = [one if one.isupper() and one.isidentifier() else repr(one) for one in near_words(given, known)]
    return f". Did you mean {' or '.join(near)}?" if near else ""
