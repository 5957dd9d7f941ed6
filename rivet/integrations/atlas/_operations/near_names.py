"""Messages for names that no record has, with the names of records that may be meant."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from rivet.integrations.atlas._kinds import Kind, kind_named
from rivet.integrations.atlas._operations.name_lookup import all_of, is_number, look_up, names_of, padded_number
from rivet.integrations.atlas._operations.steps import CallFlow, endpoint
from rivet.integrations.atlas._payloads.validators import NAMED_KINDS
from rivet.integrations.atlas._search.criteria import contains, criteria, for_release
from rivet.integrations.atlas._support.near_words import suggestion
from rivet.integrations.atlas._support.server_release import CLEANED_TEXTS
from rivet.integrations.atlas.exceptions import AtlasError

if TYPE_CHECKING:
    from rivet.integrations.atlas._operations.context import Context

MOST_RECORDS = 200
"""Records that are compared with a misspelt name."""
MOST_PARTS = 12
"""Parts of a misspelt name that are searched for."""


def no_such_record(context: Context, kind_name: str, names: list[str]) -> CallFlow[str]:
    """Return the problem of names that no record has; one more request finds near ones.

    Args:
        context: Shared state of the client.
        kind_name: The name of the kind, such as ``asset``.
        names: The names.
    """
    kind = kind_named(kind_name)
    near = suggestion(names[0], (yield from _alike(context, kind, names[0]))) or (
        yield from _padded(context, kind, names[0])
    )
    return f"there is no {kind_name} {', '.join(map(repr, names))}{near or f' (accepted: {NAMED_KINDS[kind_name][1]})'}"


def _padded(context: Context, kind: Kind, name: str) -> CallFlow[str]:
    """Return the suggestion of a number with the zeros that the server gives it, if a record has that one."""
    number = padded_number(kind, name)
    if not number or number == name.strip().upper():
        return ""
    try:
        found = yield from look_up(context, kind.name, [number])
    except AtlasError:
        return ""
    return f" (did you mean {number}?)" if found[number] else ""


def _alike(context: Context, kind: Kind, name: str) -> CallFlow[list[str]]:
    """Return the names of records that have a part of a name; none if they cannot be read."""
    if is_number(kind, name) or not kind.named:
        return []
    try:
        if kind.search is None:
            records = yield from all_of(kind)
        else:
            fields = kind.text if kind.name == "user" else kind.named
            parts = [contains(fields, part) for part in _parts(name)]
            terms = [one for part in parts for one in ({**part, "alternatives": []}, *part["alternatives"])]
            wanted = for_release([{**terms[0], "alternatives": terms[1:]}], cleaned=context.release.has(CLEANED_TEXTS))
            more = {"enabled_only": False} if kind.name == "user" else {}
            page = yield endpoint(kind.search.module, body=criteria(*wanted, size=MOST_RECORDS), **more)
            records = page.content
    except AtlasError:
        return []  # that the name does not exist is what the caller has to know
    return [html.unescape(one) for record in records for one in names_of(kind, record)]


def _parts(name: str) -> list[str]:
    """Return the words of a name, longer ones in halves: a single slip leaves one half of a word as it is."""
    words = [word for word in re.split(r"\s+", name.partition("@")[0]) if len(word) > 1] or [name]
    halves = ((word[: len(word) // 2], word[len(word) // 2 :]) if len(word) >= 4 else (word,) for word in words)
    return [part for pair in halves for part in pair][:MOST_PARTS]
