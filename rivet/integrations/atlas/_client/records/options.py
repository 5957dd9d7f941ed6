"""The keywords of a search: options of the call, and what is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from rivet.integrations.atlas._client.options import CallOptions


def split(asked: Mapping[str, Any]) -> tuple[CallOptions, dict[str, Any]]:
    """The options of a call and the other keywords."""
    options = {name: value for name, value in asked.items() if name in CallOptions.__annotations__}
    others = {name: value for name, value in asked.items() if name not in options}
    return cast(CallOptions, options), others
