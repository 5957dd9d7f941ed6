"""Texts that no repr shows.

This file is written by hand in openapi/support/ and copied beside the generated modules.
"""

from __future__ import annotations

from typing import Any


class Secret(str):
    """A text whose ``repr`` does not show it, so that no traceback with local variables does."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "<secret>"


def secret(value: Any) -> Any:
    """Hide a text; None and UNSET stay as they are."""
    return Secret(value) if type(value) is str else value
