"""Parse request bodies as Jackson, the server's JSON library, does, with its error messages.

A table defines each field's type; unknown fields are ignored, and the first invalid value in the order of the body is
reported, as 500 ``JSON parse error: ...``.
"""

from __future__ import annotations

import contextlib
import json
import math
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from rivet.integrations.atlas_sandbox._http.error_responses import Invalid, Refusal, Violation
from rivet.integrations.atlas_sandbox._java import java_dates, json_syntax
from rivet.integrations.atlas_sandbox._java.enums import LISTED, ORDINALS, enum_class

LARGEST = 2**63
EARLIEST, LATEST = -62_135_596_800_000, 253_402_300_799_999
"""Years 1 to 9999 in milliseconds since 1970."""

Convert = Callable[[Any], Any]
Fields = Mapping[str, Convert]


def parse_error(text: str) -> Refusal:
    return Refusal(500, f"JSON parse error: {text}")


def decode(content: bytes, java_class: str) -> Any:
    """Parse the JSON of a body; ``null`` becomes None, like an empty body.

    Args:
        content: The body.
        java_class: The Java class of the body; the server checks the first token before the rest.
    """
    text = content.decode("utf-8", errors="replace")
    if not text.strip():
        if text:
            raise parse_error("No content to map due to end-of-input")
        return None
    text = text.strip()
    try:
        value, _ = json.JSONDecoder(parse_constant=_no_constant).raw_decode(text)
        json.dumps(value, ensure_ascii=False).encode()
    except RecursionError:
        raise parse_error("Document nesting depth (1001) exceeds the maximum allowed (1000)") from None
    except json.JSONDecodeError as error:
        if text[0] == "[":
            raise parse_error(_mismatch(java_class, [])) from None
        raise parse_error(json_syntax.complaint(text, error)) from None
    except UnicodeEncodeError:
        raise parse_error("Invalid UTF-8: lone surrogate") from None
    except ValueError:
        raise parse_error("Number value length exceeds the maximum allowed (1000)") from None
    return value


def _no_constant(word: str) -> Any:
    raise parse_error(f"Non-standard token '{word}': enable `JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS` to allow")


def read(body: Any, fields: Fields, java_class: str) -> dict[str, Any]:
    """Return the known fields of an object, converted; absent fields stay absent."""
    if not isinstance(body, dict):
        raise parse_error(_mismatch(java_class, body))
    return {key: fields[key](value) for key, value in body.items() if key in fields}


def _token(value: Any) -> str:
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


def _mismatch(java_class: str, value: Any) -> str:
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
        kind = "int/Int" if isinstance(value, int) else "double/Double"
        return f"{creators} {kind}-argument constructor/factory method to deserialize from Number value ({value})"
    return f"Cannot deserialize value of type `{java_class}` from {_token(value)}"


def string(value: Any) -> str | None:
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, (dict, list)):
        raise parse_error(f"Cannot deserialize value of type `java.lang.String` from {_token(value)}")
    return json.dumps(value)


def boolean(value: Any) -> bool:
    """Read a primitive boolean: null is false."""
    if value is None or isinstance(value, bool):
        return bool(value)
    if isinstance(value, int):
        return value != 0
    if isinstance(value, str) and value.strip().lower() in ("true", "false", ""):
        return value.strip().lower() == "true"
    raise parse_error(_scalar("boolean", value, 'only "true"/"True"/"TRUE" or "false"/"False"/"FALSE" recognized'))


def nullable_boolean(value: Any) -> bool | None:
    if value is None or value == "":
        return None
    if isinstance(value, str) and value.strip().lower() not in ("true", "false"):
        raise parse_error(_scalar("java.lang.Boolean", value, 'only "true" or "false" recognized'))
    return boolean(value)


def _number(read: Callable[[Any], Any], java_class: str, why: str) -> Convert:
    """Read a number or its string; an empty string is null."""

    def convert(value: Any) -> Any:
        if value is None or value == "":
            return None
        if isinstance(value, (int, float, str)) and not isinstance(value, bool):
            with contextlib.suppress(ValueError, OverflowError):
                return read(value)
        raise parse_error(_scalar(java_class, value, why))

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


def _scalar(java_class: str, value: Any, why: str) -> str:
    if isinstance(value, str):
        return f'Cannot deserialize value of type `{java_class}` from String "{value}": {why}'
    return f"Cannot deserialize value of type `{java_class}` from {_token(value)}"


def date(value: Any) -> int | None:
    """Read milliseconds since 1970, from a number or one of the accepted date formats."""
    if value is None or isinstance(value, (bool, float, list, dict)):
        if value is None:
            return None
        raise parse_error(_scalar("java.util.Date", value, ""))
    try:
        millis = value if isinstance(value, int) else java_dates.millis(value)
    except ValueError as error:
        raise parse_error(_scalar("java.util.Date", value, str(error))) from None
    if millis is not None and not EARLIEST <= millis <= LATEST:
        raise Refusal(500, f'could not execute statement [ERROR: timestamp out of range: "{millis}"]')
    return millis


def enum(name: str) -> Convert:
    """Read an enum value; a number, or its string, is an ordinal; null passes."""
    words, listed = ORDINALS[name], LISTED.get(name, ORDINALS[name])
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
                raise parse_error(_mismatch(java_class, value))
        if number is not None:
            if 0 <= number < len(words):
                return words[number]
            raise parse_error(
                f"Cannot deserialize value of type `{java_class}` from number {number}: "
                f"index value outside legal index range [0..{len(words) - 1}]"
            )
        why = f"not one of the values accepted for Enum class: [{', '.join(listed)}]"
        raise parse_error(_scalar(java_class, value, why))

    return convert


class Unsaved(NamedTuple):
    """Reference without an id: the server treats it as a new record, and fails when it stores it."""

    java_class: str


def ref(java_class: str) -> Convert:
    """``{"id": n}``: the id, or None."""

    def convert(value: Any) -> int | Unsaved | None:
        if value is None:
            return None
        if not isinstance(value, dict):
            raise parse_error(_mismatch(f"com.grash.{java_class}", value))
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
            raise parse_error(f"Cannot deserialize value of type `{collection}` from {_token(value)}")
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
            raise parse_error(_mismatch("java.util.ArrayList", value))
        if not isinstance(value, list):
            raise parse_error(
                f"Cannot deserialize value of type `java.util.ArrayList<{java_class}>` from {_token(value)}"
            )
        return [convert_one(item) for item in value]

    return convert


def custom_values(value: Any) -> list[dict[str, Any] | None] | None:
    java_class = "com.grash.dto.cutomField.CustomFieldValuePostDTO"

    def read_one(item: Any) -> dict[str, Any] | None:
        return None if item is None else read(item, {"id": long, "value": string}, java_class)

    values: list[dict[str, Any] | None] | None = items(read_one, java_class)(value)
    return values


def anything(value: Any) -> Any:
    return value


def require(values: Mapping[str, Any], *names: str) -> None:
    """Refuse fields that are null, as bean validation does.

    Raises:
        Invalid: Some are.
    """
    missing = [Violation(name) for name in names if values.get(name) is None]
    if missing:
        raise Invalid(*missing)
