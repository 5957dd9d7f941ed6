# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Payloads of sets of parts."""

from __future__ import annotations

from typing import Required, TypedDict

from rivet.integrations.atlas._kinds.payloads.base import Refs


class NewMultiPart(TypedDict, total=False):
    """New set of parts."""

    parts: Refs
    name: Required[str]


class MultiPartChanges(TypedDict, total=False):
    """Changes of a record: set of parts."""

    name: str
    parts: Refs
