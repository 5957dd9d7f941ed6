# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Payloads of files."""

from __future__ import annotations

from typing import TypedDict


class FileChanges(TypedDict, total=False):
    """Changes of a record: file."""

    name: str
