# Made from the kinds in openapi/ by scripts/kinds.py (make regenerate). Do not edit.
"""Payloads of teams."""

from __future__ import annotations

from typing import Required, TypedDict

from rivet.integrations.atlas._kinds.payloads.base import Refs


class NewTeam(TypedDict, total=False):
    """New team."""

    name: Required[str]
    description: str | None
    users: Refs


class TeamChanges(TypedDict, total=False):
    """Changes of a record: team."""

    name: str
    description: str | None
    users: Refs
