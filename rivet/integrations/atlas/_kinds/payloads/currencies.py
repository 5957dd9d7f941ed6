# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Payloads of currencies."""

from __future__ import annotations

from typing import Required, TypedDict


class NewCurrency(TypedDict, total=False):
    """New currency."""

    name: Required[str]
    code: str | None


class CurrencyChanges(TypedDict, total=False):
    """Changes of a record: currency."""

    name: str
    code: str | None
