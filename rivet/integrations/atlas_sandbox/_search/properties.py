"""Sort fields as Spring reads them: paths of property names, with its message for an unknown one.

``asset.name``, ``asset_name`` and ``assetName`` are the same; the error for an unknown name suggests similar ones.
"""

from __future__ import annotations

import re

from rivet.integrations.atlas_sandbox._http.error_responses import Refusal
from rivet.integrations.atlas_sandbox._search.attributes import ATTRIBUTES, Attribute, java_class

NEAR = 2
"""Maximum edit distance of a similar name."""

_PARTS = re.compile(r"[_.]?([_.]*?[^_.]+)")
_LAST_WORD = re.compile(r"[A-Z][a-z]*$")
_SIMPLE = {"text": "String", "date": "Date", "long": "Long"}


class _Unknown(Exception):
    """Unknown property; `depth` is how far the path could be resolved."""

    def __init__(self, depth: int, refusal: Refusal) -> None:
        super().__init__(refusal.message)
        self.depth, self.refusal = depth, refusal


def property_path(kind: str, source: str) -> list[tuple[str, Attribute]]:
    """Return the steps of a sort field.

    Raises:
        Refusal: The field is unknown (``workorder.search.bad-sort``).
    """
    parts = _PARTS.findall("_" + source)
    if not parts:
        raise Refusal(500, f"Expected parsing to yield a PropertyPath from {source} but got null")
    path: list[tuple[str, Attribute]] = []
    try:
        for part in parts:
            path = _extended(kind, path, part, "")
    except _Unknown as unknown:
        raise unknown.refusal from None
    return path


def _extended(root: str, path: list[tuple[str, Attribute]], name: str, tail: str) -> list[tuple[str, Attribute]]:
    """Extend the path by a name, which may consist of several: ``assetName`` is ``asset`` and ``name``."""
    try:
        longer = [*path, _step(root, path, name)]
        return _extended(root, longer, tail, "") if tail else longer
    except _Unknown as unknown:
        word = _LAST_WORD.search(name)
        if unknown.depth > len(path) or word is None or word.start() == 0:
            raise
        try:
            return _extended(root, path, name[: word.start()], name[word.start() :] + tail)
        except _Unknown as other:
            raise other if other.depth > unknown.depth else unknown from None


def _step(root: str, path: list[tuple[str, Attribute]], name: str) -> tuple[str, Attribute]:
    if not re.fullmatch(r"[A-Z0-9._$]+", name):
        name = name[:1].lower() + name[1:]
    last = path[-1][1] if path else Attribute(to=root)
    found = ATTRIBUTES.get(last.to, {}).get(name)
    if found is None:
        traversed = [java_class(root).rpartition(".")[2], *(step for step, _ in path)]
        owner = java_class(last.to).rpartition(".")[2] if last.to else _SIMPLE.get(last.type, last.type)
        raise _Unknown(len(path), _no_property(name, last.to, owner, traversed))
    return name, found


def _no_property(name: str, kind: str, owner: str, traversed: list[str]) -> Refusal:
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
