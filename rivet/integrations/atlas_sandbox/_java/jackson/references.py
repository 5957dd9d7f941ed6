"""Convert references to records, and lists."""

from __future__ import annotations

from typing import Any, NamedTuple

from rivet.integrations.atlas_sandbox._java.jackson.body import read
from rivet.integrations.atlas_sandbox._java.jackson.messages import (
    Convert,
    mismatch,
    parse_error,
    token,
)
from rivet.integrations.atlas_sandbox._java.jackson.scalars import long, string


class Unsaved(NamedTuple):
    """Reference without an id: the server treats it as a new record, and fails when it stores it."""

    java_class: str


def ref(java_class: str) -> Convert:
    """``{"id": n}``: the id, or None."""

    def convert(value: Any) -> int | Unsaved | None:
        if value is None:
            return None
        if not isinstance(value, dict):
            raise parse_error(mismatch(f"com.grash.{java_class}", value))
        id: int | None = long(value.get("id"))
        return Unsaved(f"com.grash.{java_class}") if id is None else id

    return convert


class Unversioned(NamedTuple):
    """Reference by id alone to a record for which the server requires the version."""

    id: int
    java_class: str


def versioned(java_class: str) -> Convert:
    """Read ``{"id": n, "version": n}``: return the id, or an error value that fails when it is stored."""
    plain = ref(java_class)

    def convert(value: Any) -> int | Unsaved | Unversioned | None:
        id = plain(value)
        if isinstance(id, int) and long(value.get("version")) is None:
            return Unversioned(id, f"com.grash.{java_class}")
        found: int | Unsaved | None = id
        return found

    return convert


def refs(java_class: str, *, nulls: bool = True, one: Convert | None = None) -> Convert:
    """Read a list of references; return their ids.

    Args:
        java_class: The class of the records.
        nulls: Whether a null in the list counts as a new record; else the server drops it.
        one: Reader of a single one, if not by its id alone.
    """
    read_one = one or ref(java_class)

    def convert(value: Any) -> list[int | Unsaved]:
        if value is None:
            return []
        if not isinstance(value, list):
            collection = f"java.util.ArrayList<com.grash.{java_class}>"
            raise parse_error(f"Cannot deserialize value of type `{collection}` from {token(value)}")
        return [
            Unsaved(f"com.grash.{java_class}") if item is None else read_one(item)
            for item in value
            if nulls or item is not None
        ]

    return convert


def items(convert_one: Convert, java_class: str) -> Convert:
    """Read a list of values; null stays null."""

    def convert(value: Any) -> list[Any] | None:
        if value is None:
            return None
        if isinstance(value, str) and java_class == "java.lang.String":
            raise parse_error(mismatch("java.util.ArrayList", value))
        if not isinstance(value, list):
            raise parse_error(
                f"Cannot deserialize value of type `java.util.ArrayList<{java_class}>` from {token(value)}"
            )
        return [convert_one(item) for item in value]

    return convert


def custom_values(value: Any) -> list[dict[str, Any] | None] | None:
    java_class = "com.grash.dto.cutomField.CustomFieldValuePostDTO"

    def read_one(item: Any) -> dict[str, Any] | None:
        return None if item is None else read(item, {"id": long, "value": string}, java_class)

    values: list[dict[str, Any] | None] | None = items(read_one, java_class)(value)
    return values
