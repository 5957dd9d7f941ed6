"""JSON schemas of tool arguments, made from the typed payloads of the SDK (`rivet.integrations.atlas.types`)."""

from __future__ import annotations

import enum
import types
from collections.abc import Mapping
from datetime import date
from typing import Any, Literal, Required, Union, get_args, get_origin, get_type_hints

Schema = dict[str, Any]

LONGEST_TEXT = 20_000
"""Characters of a description, comment or feedback that a tool takes."""

SHORT_TEXT = 255
"""Characters that Atlas's short columns hold: titles, names, serial numbers."""

MOST_REFERENCES = 50

LONG = frozenset({"description", "feedback", "additionalInfos"})

_SPOKEN = ("PENDING", "IN_PROGRESS", "ON_HOLD", "COMPLETED", "CANCELLED")
_ALSO_UNDERSTOOD = {"OPEN", "COMPLETE"}
"""Atlas's own words for PENDING and COMPLETED: a model gets one value for each status."""


def payload_properties(payload: type, fields: Mapping[str, str]) -> dict[str, Schema]:
    """Return the JSON schemas of some fields of a payload.

    Args:
        payload: A TypedDict of `rivet.integrations.atlas.types`.
        fields: For each field its description.

    Raises:
        KeyError: The payload has no such field.
    """
    hints = get_type_hints(payload, include_extras=True)
    return {name: {**_schema(name, hints[name]), "description": text} for name, text in fields.items()}


def _schema(name: str, hint: Any) -> Schema:
    if get_origin(hint) is Required:
        (hint,) = get_args(hint)
    parts = get_args(hint) if get_origin(hint) in (Union, types.UnionType) else (hint,)
    is_nullable = type(None) in parts
    kinds = [part for part in parts if part is not type(None)]
    return _or_null(_of(name, kinds)) if is_nullable else _of(name, kinds)


def _of(name: str, kinds: list[Any]) -> Schema:
    words = [word for kind in kinds if get_origin(kind) is Literal for word in get_args(kind)]
    if words:
        if name == "status" and "PENDING" in words:
            words = [word for word in _SPOKEN if word in words]
        return {"type": "string", "enum": [word for word in words if word not in _ALSO_UNDERSTOOD]}
    if date in kinds:
        return {"type": "string", "maxLength": 40, "examples": ["2026-12-01T09:00"]}
    if any(get_origin(kind) is list for kind in kinds):
        return {"type": "array", "items": reference(), "maxItems": MOST_REFERENCES}
    if any(get_origin(kind) is dict for kind in kinds):
        return reference()
    if kinds == [str]:
        longest = LONGEST_TEXT if name in LONG else SHORT_TEXT
        return {"type": "string", "maxLength": longest, **({"minLength": 1} if name in ("title", "name") else {})}
    if kinds == [bool]:
        return {"type": "boolean"}
    if kinds and all(isinstance(kind, type) and issubclass(kind, (int, float)) for kind in kinds):
        return {"type": "integer" if kinds == [int] else "number"}
    raise TypeError(f"{name} has a type that no schema is known for: {kinds}")


def reference(description: str = "") -> Schema:
    """Return the schema of another record: its id, its number or its name."""
    found: Schema = {"type": ["integer", "string"], "minimum": 1, "minLength": 1, "maxLength": SHORT_TEXT}
    return {**found, "description": description} if description else found


def words(values: type[enum.Enum] | tuple[str, ...], description: str) -> Schema:
    """Return the schema of one word of a list."""
    listed = list(values.__members__) if isinstance(values, type) else list(values)
    return {"type": "string", "enum": listed, "description": description}


def text(description: str, longest: int = SHORT_TEXT) -> Schema:
    """Return the schema of a string that is not empty."""
    return {"type": "string", "minLength": 1, "maxLength": longest, "description": description}


def arguments(properties: Mapping[str, Schema], *required: str) -> Schema:
    """Return the schema of a tool's arguments: an object that has no other properties."""
    found: Schema = {"type": "object", "properties": dict(properties), "additionalProperties": False}
    return {**found, "required": list(required)} if required else found


def _or_null(schema: Schema) -> Schema:
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    nullable = {**schema, "type": [*kinds, "null"]}
    return {**nullable, "enum": [*schema["enum"], None]} if "enum" in schema else nullable
