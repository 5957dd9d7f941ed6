"""JSON schemas of tool results, generated from their TypedDicts."""

from __future__ import annotations

from functools import cache
from typing import Any

from pydantic import TypeAdapter


@cache
def output_schema(result: type) -> dict[str, Any]:
    """Return the JSON schema of a result."""
    found: dict[str, Any] = TypeAdapter(result).json_schema(mode="serialization")
    return {**found, "type": "object"}
