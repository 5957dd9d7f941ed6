"""Suggestions for misspelt words and names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import difflib

CLOSE = 0.75
"""Similarity from which a word may be a misspelt one: lower ones would suggest other words."""
SHORTEST = 3
"""Characters of a beginning from which it may be a word that was cut short."""
AS_CLOSE = 0.08
"""Difference from the best similarity, up to which others are suggested too."""
MOST = 3
"""Suggestions of a message."""


def near_words(given: str, known: Iterable[str], most: int = MOST) -> list[str]:
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
        if scores[one] < CLOSE and len(words) == count > 1:
            scores[one] = _word_by_word(wanted.split(), words)
        if len(wanted) >= SHORTEST and one.casefold().startswith(wanted):
            scores[one] = max(scores[one], CLOSE)
    best = max(scores.values(), default=0.0)
    near = [one for one, score in scores.items() if score >= max(CLOSE, best - AS_CLOSE)]
    return sorted(near, key=lambda one: -scores[one])[:most]


def _similarity(matcher: difflib.SequenceMatcher[str], word: str) -> float:
    matcher.set_seq1(word)
    return matcher.ratio() if matcher.real_quick_ratio() >= CLOSE and matcher.quick_ratio() >= CLOSE else 0.0


def _word_by_word(wanted: Sequence[str], words: Sequence[str]) -> float:
    """Return the mean similarity of the words of two names of which one word is the same (a first name); else 0."""
    import difflib

    if not set(wanted) & set(words):
        return 0.0
    ratios = [difflib.SequenceMatcher(None, *pair).ratio() for pair in zip(wanted, words, strict=True)]
    return sum(ratios) / len(ratios)


def did_you_mean(given: str, known: Iterable[str], shown: Callable[[str], str] = str) -> str:
    """Return the end of a message, with the near words; empty without any.

    Args:
        given: What was typed.
        known: The words that exist.
        shown: Returns what stands for a word in the message: words with the same one are suggested once.

    Example:
        >>> did_you_mean("pnding", ["PENDING", "COMPLETED"]), did_you_mean("pmup 7", ["Pump 7"])
        ('. Did you mean PENDING?', ". Did you mean 'Pump 7'?")
    """
    near = _quoted(given, known, shown)
    return f". Did you mean {near}?" if near else ""


def suggestion(given: str, known: Iterable[str]) -> str:
    """Return the near words in brackets, for the middle of a message; empty without any.

    Example:
        >>> suggestion("titel", ["title", "priority"])
        " (did you mean 'title'?)"
    """
    near = _quoted(given, known)
    return f" (did you mean {near}?)" if near else ""


def _quoted(given: str, known: Iterable[str], shown: Callable[[str], str] = str) -> str:
    near = list(dict.fromkeys(map(shown, near_words(given, known, MOST * MOST))))[:MOST]
    return " or ".join(one if one.isupper() and one.isidentifier() else repr(one) for one in near)
