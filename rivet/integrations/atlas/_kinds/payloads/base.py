"""Values that the payloads of many kinds have: dates, references, values of custom fields."""

from __future__ import annotations

from datetime import date
from typing import Any, Required, TypedDict

from atlas_api.runtime import Model

When = date | str
"""A date, a datetime (a naive one is UTC), or an ISO 8601 string."""
Ref = int | str | Model | dict[str, int] | dict[str, Any]
"""Another record: its id, its number or name, a record that was read, or ``{"id": ...}``."""
Refs = list[Ref] | list[int] | list[str] | tuple[Ref, ...] | set[int] | set[str]
"""Other records."""


class CustomFieldValue(TypedDict, total=False):
    """Value of a custom field."""

    id: Required[int]
    value: Required[str | None]
