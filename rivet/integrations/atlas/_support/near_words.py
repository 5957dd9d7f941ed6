"""Suggestions for misspelt words and names."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import difflib

CLOSE = 0.75
"""Similarity from which a word may be a misspelt one: lower ones would suggest other words."""
SHORTEST = 3
"""Characters of a beginning from which it may be a word that was cut short."""
AS_CLOSE = 0.08
"""Difference from the best similarity, up to which others are suggested too."""


def near_words(given: str, known: Iterable[str], most: int = 3) -> list[str]:
    """Return the known words or names that the given one may be, the best first: as a whole, or by some of their words.
    The beginning of a word may be that word, if no other one is closer.

    Args:
        given: What was typed.
        known: The words that exist.
        most: Maximum number.

    Example:
        >>> near_words("motr", ["Motor M-101", "Pump 7"])
        ['Motor M-101']
    """
    import difflib  # for misspelt words only: importing the client stays light

    wanted = given.casefold()
    count = len(wanted.split()) or 1
    matcher = difflib.SequenceMatcher(b=wanted)
    scores: dict[str, float] = {}
    for one in dict.fromkeys(known):
        words = one.casefold().split()
        parts = {" ".join(words[start : start + count]) for start in range(len(words))}
        scores[one] = max((_similarity(matcher, part) for part in (one.casefold(), *parts)), default=0.0)
        if len(wanted) >= SHORTEST and one.casefold().startswith(wanted):
            scores[one] = max(scores[one], CLOSE)
    best = max(scores.values(), default=0.0)
    near = [one for one, score in scores.items() if score >= max(CLOSE, best - AS_CLOSE)]
    return sorted(near, key=lambda one: -scores[one])[:most]


def _similarity(matcher: difflib.SequenceMatcher[str], word: str) -> float:
    matcher.set_seq1(word)
    return matcher.ratio() if matcher.real_quick_ratio() >= CLOSE and matcher.quick_ratio() >= CLOSE else 0.0


def did_you_mean(given: str, known: Iterable[str]) -> str:
    """Return the end of a message, with the near words; empty without any.

    Example:
        >>> did_you_mean("pnding", ["PENDING", "COMPLETED"]), did_you_mean("pmup 7", ["Pump 7"])
        ('. Did you mean PENDING?', ". Did you mean 'Pump 7'?")
    """
    near = _quoted(given, known)
    return f". Did you mean {near}?" if near else ""


def suggestion(given: str, known: Iterable[str]) -> str:
    """Return the near words in brackets, for the middle of a message; empty without any.

    Example:
        >>> suggestion("titel", ["title", "priority"])
        " (did you mean 'title'?)"
    """
    near = _quoted(given, known)
    return f" (did you mean {near}?)" if near else ""


def _quoted(given: str, known: Iterable[str]) -> str:
    near = near_words(given, known)
    return " or ".join(one if one.isupper() and one.isidentifier() else repr(one) for one in near)
