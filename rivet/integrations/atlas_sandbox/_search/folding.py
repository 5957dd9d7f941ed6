"""Normalise strings for searches as PostgreSQL's ``unaccent(lower())``: lower case, no accents."""
# ruff: noqa: RUF001 - letters that look alike are what this is about

from __future__ import annotations

import unicodedata
from typing import Any

_FOLDED = str.maketrans({
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i", "ŋ": "n",
    "ŧ": "t", "ĳ": "ij", "ŀ": "l", "ŉ": "'n", "ĸ": "q", "ſ": "s", "«": "<<", "»": ">>", "©": "(C)", "®": "(R)",
    "×": "*", "÷": "/", "¼": " 1/4", "½": " 1/2", "¾": " 3/4", "…": "...", "–": "-", "—": "-", "‘": "'", "’": "'",
    "“": '"', "”": '"', "€": "EUR", "№": "No", "™": "(TM)", "ё": "е",
})  # fmt: skip
"""Results of PostgreSQL's unaccent for letters and signs that are more than a letter with an accent."""


def folded(value: Any) -> str:
    """Return a string in lower case without accents, as unaccent(lower()); only Latin and Greek accents are known."""
    return "".join(map(_plain, str(value).lower().translate(_FOLDED)))


def _plain(char: str) -> str:
    if char.isascii():
        return char
    if "\u0300" <= char <= "\u036f":
        return ""  # an accent by itself
    base = unicodedata.normalize("NFD", char)[0]
    return base if base.isascii() or "\u0370" <= base <= "\u03ff" else char
