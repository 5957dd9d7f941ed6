"""What the server says of a sort field that it does not know: with the nearest name, if one is near."""

from __future__ import annotations

from .attributes import ATTRIBUTES, java_class
from .replies import Refusal

NEAR = 2
"""Edits that make a name still near."""


def no_property(name: str, kind: str, traversed: list[str]) -> Refusal:
    """The refusal of an unknown sort field (``workorder.search.bad-sort``).

    Args:
        name: The step of the path that is unknown.
        kind: The kind of record that lacks it.
        traversed: The names of the path before it, the searched class first.
    """
    owner = java_class(kind).rpartition(".")[2] if kind else ""
    near = sorted(known for known in ATTRIBUTES.get(kind, {}) if _distance(name, known) <= NEAR)
    message = f"No property '{name}' found for type '{owner}'"
    if near:
        message += "; Did you mean " + ",".join(f"'{known}'" for known in near)
    if len(traversed) > 1:
        message += f"; Traversed path: {'.'.join(traversed)}"
    return Refusal(500, message)


def _distance(one: str, other: str) -> int:
    """Levenshtein's edit distance."""
    previous = list(range(len(other) + 1))
    for row, char in enumerate(one, start=1):
        current = [row]
        for column, against in enumerate(other, start=1):
            edits = previous[column] + 1, current[-1] + 1, previous[column - 1] + (char != against)
            current.append(min(edits))
        previous = current
    return previous[-1]
