"""Convert strings, booleans, numbers, dates and enum values."""

from __future__ import annotations

import contextlib
import json
import math
from collections.abc import Callable, Sequence
from typing import Any

from rivet.integrations.atlas_sandbox._http.error_responses import Refusal
from rivet.integrations.atlas_sandbox._java import java_dates
from rivet.integrations.atlas_sandbox._java.enums import LISTED, ORDINALS, enum_class
from rivet.integrations.atlas_sandbox._java.jackson.messages import (
    Convert,
    mismatch,
    parse_error,
    scalar,
    token,
)

LARGEST = 2**63
EARLIEST, LATEST = -62_135_596_800_000, 253_402_300_799_999
"""Years 1 to 9999 in milliseconds since 1970."""


def string(value: Any) -> str | None:
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, (dict, list)):
        raise parse_error(f"Cannot deserialize value of type `java.lang.String` from {token(value)}")
    return json.dumps(value)


def boolean(value: Any) -> bool:
    """Read a primitive boolean: null is false."""
    if value is None or isinstance(value, bool):
        return bool(value)
    if isinstance(value, int):
        return value != 0
    if isinstance(value, str) and value.strip().lower() in ("true", "false", ""):
        return value.strip().lower() == "true"
    raise parse_error(scalar("boolean", value, 'only "true"/"True"/"TRUE" or "false"/"False"/"FALSE" recognized'))


def nullable_boolean(value: Any) -> bool | None:
    if value is None or value == "":
        return None
    if isinstance(value, str) and value.strip().lower() not in ("true", "false"):
        raise parse_error(scalar("java.lang.Boolean", value, 'only "true" or "false" recognized'))
    return boolean(value)


def _number(read: Callable[[Any], Any], java_class: str, why: str) -> Convert:
    """Read a number or its string; an empty string is null."""

    def convert(value: Any) -> Any:
        if value is None or value == "":
            return None
        if isinstance(value, (int, float, str)) and not isinstance(value, bool):
            with contextlib.suppress(ValueError, OverflowError):
                return read(value)
        raise parse_error(scalar(java_class, value, why))

    return convert


def _finite(value: Any) -> float:
    if math.isfinite(found := float(value)):
        return found
    raise ValueError


def _within(limit: int, java_class: str) -> Callable[[Any], int]:
    def read(value: Any) -> int:
        if -limit <= (found := int(value)) < limit:
            return found
        raise parse_error(f"Numeric value ({value}) out of range of {java_class} ({-limit} - {limit - 1})")

    return read


double = _number(_finite, "java.lang.Double", "not a valid `Double` value")
long = _number(_within(LARGEST, "long"), "java.lang.Long", "not a valid `java.lang.Long` value")
_double = _number(_finite, "double", "not a valid `double` value (as String to convert)")
_long = _number(_within(LARGEST, "long"), "long", "not a valid `long` value")
_int = _number(_within(2**31, "int"), "int", "not a valid `int` value")


def primitive_double(value: Any) -> float:
    return _double(value) or 0.0


def primitive_long(value: Any) -> int:
    return _long(value) or 0


def primitive_int(value: Any) -> int:
    return _int(value) or 0


def date(value: Any) -> int | None:
    """Read milliseconds since 1970, from a number or one of the accepted date formats."""
    if value is None or isinstance(value, (bool, float, list, dict)):
        if value is None:
            return None
        raise parse_error(scalar("java.util.Date", value, ""))
    try:
        millis = value if isinstance(value, int) else java_dates.millis(value)
    except ValueError as error:
        raise parse_error(scalar("java.util.Date", value, str(error))) from None
    if millis is not None and not EARLIEST <= millis <= LATEST:
        raise Refusal(500, f'could not execute statement [ERROR: timestamp out of range: "{millis}"]')
    return millis


def enum(name: str, words: Sequence[str] = ()) -> Convert:
    """Return the reader of an enum value; a number, or its string, is an ordinal; null passes.

    Args:
        name: The Java class, without its package.
        words: The values in the order of declaration; by default those that are known of the class.
    """
    words = words or ORDINALS[name]
    listed = LISTED.get(name, words)
    java_class = enum_class(name)

    def convert(value: Any) -> str | None:
        if value is None:
            return None
        number = value if isinstance(value, int) and not isinstance(value, bool) else None
        if isinstance(value, str):
            if (word := value.strip()) in words:
                return word
            if word.isdecimal() and int(word) < len(words):
                return words[int(word)]
            if not value:
                raise parse_error(mismatch(java_class, value))
        if number is not None:
            if 0 <= number < len(words):
                return words[number]
            raise parse_error(
                f"Cannot deserialize value of type `{java_class}` from number {number}: "
                f"index value outside legal index range [0..{len(words) - 1}]"
            )
        why = f"not one of the values accepted for Enum class: [{', '.join(listed)}]"
        raise parse_error(scalar(java_class, value, why))

    return convert


def anything(value: Any) -> Any:
    return value
