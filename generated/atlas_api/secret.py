# Generated from openapi/atlas.yaml by scripts/regenerate.sh. Do not edit: change the contract and run it again.
"""Strings that no repr shows.

This file is written by hand in openapi/support/ and copied beside the generated modules.
"""

from __future__ import annotations

from typing import Any


class Secret(str):
    """String whose ``repr`` hides it, so that no traceback with local variables shows it."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "<secret>"


def secret(value: Any) -> Any:
    """Hide a string; None and UNSET are returned unchanged."""
    return Secret(value) if type(value) is str else value
