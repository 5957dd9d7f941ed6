# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Payloads of API keys."""

from __future__ import annotations

from typing import Required, TypedDict

from rivet.integrations.atlas._kinds.payloads.base import When


class NewApiKey(TypedDict, total=False):
    """New API key."""

    label: Required[str]
    expiresAt: When | None
