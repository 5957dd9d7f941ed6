"""Error messages of Jackson, and the types of converters."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from rivet.integrations.atlas_sandbox._http.error_responses import Refusal

Convert = Callable[[Any], Any]
Fields = Mapping[str, Convert]


def parse_error(text: str) -> Refusal:
    return Refusal(500, f"JSON parse error: {text}")


def token(value: Any) -> str:
    if isinstance(value, list):
        return "Array value (token `JsonToken.START_ARRAY`)"
    if isinstance(value, dict):
        return "Object value (token `JsonToken.START_OBJECT`)"
    if isinstance(value, bool):
        return f"Boolean value (token `JsonToken.VALUE_{str(value).upper()}`)"
    if isinstance(value, float):
        return "Floating-point value (token `JsonToken.VALUE_NUMBER_FLOAT`)"
    if isinstance(value, int):
        return "Integer value (token `JsonToken.VALUE_NUMBER_INT`)"
    return "String value (token `JsonToken.VALUE_STRING`)"


def mismatch(java_class: str, value: Any) -> str:
    creators = f"Cannot construct instance of `{java_class}` (although at least one Creator exists): no"
    if value == "" and isinstance(value, str):
        return (
            f'Cannot coerce empty String ("") to `{java_class}` value '
            "(but could if coercion was enabled using `CoercionConfig`)"
        )
    if isinstance(value, str):
        return f"{creators} String-argument constructor/factory method to deserialize from String value ('{value}')"
    if isinstance(value, bool):
        word = str(value).lower()
        return (
            f"{creators} boolean/Boolean-argument constructor/factory method to deserialize from boolean value ({word})"
        )
    if isinstance(value, (int, float)):
        whole = "int/Int" if -(2**31) <= value < 2**31 else "long/Long"
        kind = whole if isinstance(value, int) else "double/Double"
        return f"{creators} {kind}-argument constructor/factory method to deserialize from Number value ({value})"
    return f"Cannot deserialize value of type `{java_class}` from {token(value)}"


def scalar(java_class: str, value: Any, why: str) -> str:
    if isinstance(value, str):
        return f'Cannot deserialize value of type `{java_class}` from String "{value}": {why}'
    return f"Cannot deserialize value of type `{java_class}` from {token(value)}"
