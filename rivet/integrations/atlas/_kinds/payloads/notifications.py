# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Payloads of notifications of the signed-in user."""

from __future__ import annotations

from typing import TypedDict


class NotificationChanges(TypedDict, total=False):
    """Changes of a record: notification."""

    seen: bool
