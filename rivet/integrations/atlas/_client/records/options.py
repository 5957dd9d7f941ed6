"""Keyword arguments of a search, split into call options and field values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from rivet.integrations.atlas._client.options import CallOptions


def split(asked: Mapping[str, Any]) -> tuple[CallOptions, dict[str, Any]]:
    """Split keyword arguments into the call's options and field values to search for."""
    options = {name: value for name, value in asked.items() if name in CallOptions.__annotations__}
    others = {name: value for name, value in asked.items() if name not in options}
    return cast(CallOptions, options), others
