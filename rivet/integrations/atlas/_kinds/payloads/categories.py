# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Payloads of categories, of all kinds that have them."""

from __future__ import annotations

from typing import Required, TypedDict


class NewCategory(TypedDict, total=False):
    """New category."""

    name: Required[str]
    description: str | None


class CategoryChanges(TypedDict, total=False):
    """Changes of a record: category."""

    name: str
    description: str | None
