"""Work orders of an import in Atlas's own words: a create translates them, marks CRITICAL and comments on CANCELLED."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rivet.integrations.atlas._kinds import Kind
from rivet.integrations.atlas._payloads.own_lines import without_key_lines
from rivet.integrations.atlas._payloads.priority_mark import described
from rivet.integrations.atlas._payloads.vocabulary import CANCELLED, CRITICAL, atlas_status


def in_words_of_atlas(kind: Kind, values: Mapping[str, Any]) -> tuple[Mapping[str, Any], bool]:
    """Return the properties of a create in Atlas's words, and whether an import can say them all."""
    if kind.name != "work order":
        return values, True
    found = dict(values)
    if "status" in found:
        found["status"] = atlas_status(found["status"])
    text = found.get("description")
    is_marked = text is not None and described(without_key_lines(text), marked=False) != text
    is_plain = found.get("priority") != CRITICAL and found.get("status") != CANCELLED and not is_marked
    return found, is_plain
