"""Reading request bodies as the server's JSON library does: what it takes, and what it says of what it does not.

A table gives each field's type; unknown fields are ignored, and the first bad value in the order of the body is
reported, as 500 ``JSON parse error: ...``.
"""

from __future__ import annotations

import contextlib
import json
import math
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from dateutil.parser import isoparse

from .replies import Refusal

# In the order in which the server's messages list them (its hash order; recorded for Status and Priority).
ENUMS: Mapping[str, tuple[str, ...]] = {
    "Status": ("COMPLETE", "OPEN", "IN_PROGRESS", "ON_HOLD"),
    "Priority": ("NONE", "HIGH", "LOW", "MEDIUM"),
    "AssetStatus": (
        "DOWN", "EMERGENCY_SHUTDOWN", "MODERNIZATION", "COMMISSIONING", "STANDBY", "INSPECTION_SCHEDULED",
        "OPERATIONAL",
    ),
    "CustomFieldType": ("SHORT_TEXT", "SINGLE_CHOICE", "NUMBER", "LINK", "DATE", "LONG_TEXT", "DATE_TIME"),
    "CustomFieldEntityType": (
        "WORK_ORDER", "PURCHASE_REQUEST", "PART", "LOCATION", "VENDOR", "METER", "CUSTOMER", "ASSET",
    ),
    "EnumName": ("STATUS", "PRIORITY", "JS_DATE"),
    "PermissionEntity": (
        "ASSETS", "REQUESTS", "ANALYTICS", "METERS", "PARTS_AND_MULTIPARTS", "CATEGORIES_WEB", "WORK_ORDERS", "FILES",
        "VENDORS_AND_CUSTOMERS", "CATEGORIES", "PEOPLE_AND_TEAMS", "PREVENTIVE_MAINTENANCES", "PURCHASE_ORDERS",
        "LOCATIONS", "SETTINGS",
    ),
    "RoleType": ("ROLE_SUPER_ADMIN", "ROLE_CLIENT"),
    "JoinType": ("RIGHT", "INNER", "LEFT"),
    "Direction": ("ASC", "DESC"),
}  # fmt: skip
_PACKAGES = {
    "JoinType": "jakarta.persistence.criteria.JoinType",
    "Direction": "org.springframework.data.domain.Sort$Direction",
}

LARGEST = 2**63
EARLIEST, LATEST = -62_135_596_800_000, 253_402_300_799_999
"""The years 1 to 9999 in milliseconds since 1970."""

Convert = Callable[[Any], Any]
Fields = Mapping[str, Convert]


def parse_error(text: str) -> Refusal:
    return Refusal(500, f"JSON parse error: {text}")


def java_type(enum: str) -> str:
    return _PACKAGES.get(enum, f"com.grash.model.enums.{enum}")


def decode(content: bytes) -> Any:
    """The JSON of a body; a body of ``null`` is None, like none at all."""
    text = content.decode("utf-8", errors="replace").strip()
    if not text:
        return None
    try:
        value, _ = json.JSONDecoder(strict=False, parse_constant=_no_constant).raw_decode(text)
        json.dumps(value, ensure_ascii=False).encode()
    except RecursionError:
        raise parse_error("Document nesting depth (1001) exceeds the maximum allowed (1000)") from None
    except json.JSONDecodeError:
        raise parse_error(_syntax(text)) from None
    except UnicodeEncodeError:
        raise parse_error("Invalid UTF-8: lone surrogate") from None
    except ValueError:
        raise parse_error("Number value length exceeds the maximum allowed (1000)") from None
    return value


def _no_constant(word: str) -> Any:
    raise parse_error(f"Non-standard token '{word}': enable `JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS` to allow")


def _syntax(text: str) -> str:
    if text[0] not in '{["-0123456789tfn':
        word = text.split()[0]
        wanted = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')"
        return f"Unrecognized token '{word}': was expecting {wanted}"
    if text.rstrip().endswith(":"):
        return "Unexpected end-of-input within/between Object entries"
    kind = "Array" if text[0] == "[" else "Object"
    return (
        f"Unexpected end-of-input: expected close marker for {kind} (start marker at [Source: REDACTED "
        "(`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled); line: 1, column: 1])"
    )


def read(body: Any, fields: Fields, java_class: str) -> dict[str, Any]:
    """The known fields of an object, converted; those that are absent stay absent."""
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
    if isinstance(value, str):
        return (
            f"Cannot construct instance of `{java_class}` (although at least one Creator exists): no String-argument "
            f"constructor/factory method to deserialize from String value ('{value}')"
        )
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return (
            f"Cannot construct instance of `{java_class}` (although at least one Creator exists): no int/Int-argument "
            f"constructor/factory method to deserialize from Number value ({value})"
        )
    return f"Cannot deserialize value of type `{java_class}` from {_token(value)}"


def string(value: Any) -> str | None:
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, (dict, list)):
        raise parse_error(f"Cannot deserialize value of type `java.lang.String` from {_token(value)}")
    return json.dumps(value)


def boolean(value: Any) -> bool:
    """A primitive: null is false."""
    if value is None or isinstance(value, bool):
        return bool(value)
    if isinstance(value, int):
        return value != 0
    if isinstance(value, str) and value.strip().lower() in ("true", "false"):
        return value.strip().lower() == "true"
    raise parse_error(_scalar("boolean", value, 'only "true"/"True"/"TRUE" or "false"/"False"/"FALSE" recognized'))


def nullable_boolean(value: Any) -> bool | None:
    return None if value is None else boolean(value)


def double(value: Any) -> float | None:
    if value is None:
        return None
    if isinstance(value, (int, float, str)) and not isinstance(value, bool):
        with contextlib.suppress(ValueError, OverflowError):
            if math.isfinite(found := float(value)):
                return found
    raise parse_error(_scalar("java.lang.Double", value, "not a valid `Double` value"))


def primitive_double(value: Any) -> float:
    return double(value) or 0.0


def long(value: Any) -> int | None:
    if value is None:
        return None
    if isinstance(value, (int, float, str)) and not isinstance(value, bool):
        with contextlib.suppress(ValueError, OverflowError):
            if -LARGEST <= (found := int(value)) < LARGEST:
                return found
    raise parse_error(_scalar("java.lang.Long", value, "not a valid `java.lang.Long` value"))


def primitive_int(value: Any) -> int:
    return long(value) or 0


def _scalar(java_class: str, value: Any, why: str) -> str:
    if isinstance(value, str):
        return f'Cannot deserialize value of type `{java_class}` from String "{value}": {why}'
    return f"Cannot deserialize value of type `{java_class}` from {_token(value)}"


def date(value: Any) -> int | None:
    """Milliseconds since 1970; a text without offset is UTC, a date is its midnight."""
    if value is None or value == "":
        return None
    if isinstance(value, int) and not isinstance(value, bool) and EARLIEST <= value <= LATEST:
        return value
    if isinstance(value, str):
        with contextlib.suppress(ValueError, OverflowError):
            if EARLIEST <= (millis := to_millis(isoparse(value))) <= LATEST and re.match(r"\d{4}-\d\d-\d\d", value):
                return millis
        forms = (
            "\"yyyy-MM-dd'T'HH:mm:ss.SSSX\", \"yyyy-MM-dd'T'HH:mm:ss.SSS\", "
            '"EEE, dd MMM yyyy HH:mm:ss zzz", "yyyy-MM-dd"'
        )
        why = (
            f"not a valid representation (error: Failed to parse Date value '{value}': Cannot parse date \"{value}\": "
            f"not compatible with any of standard forms ({forms}))"
        )
        raise parse_error(_scalar("java.util.Date", value, why))
    raise parse_error(_scalar("java.util.Date", value, ""))


def to_millis(moment: datetime) -> int:
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return round(moment.timestamp() * 1000)


def enum(name: str) -> Convert:
    """One of an enum's words, exactly; null passes, a number is an ordinal."""
    words = ENUMS[name]

    def convert(value: Any) -> str | None:
        if value is None or value in words:
            return value  # type: ignore[no-any-return]
        if value == "":
            raise parse_error(
                f'Cannot coerce empty String ("") to `{java_type(name)}` value '
                "(but could if coercion was enabled using `CoercionConfig`)"
            )
        why = f"not one of the values accepted for Enum class: [{', '.join(words)}]"
        raise parse_error(_scalar(java_type(name), value, why))

    return convert


def ref(java_class: str) -> Convert:
    """``{"id": n}``: the id, or None."""

    def convert(value: Any) -> int | None:
        if value is None:
            return None
        if not isinstance(value, dict):
            raise parse_error(_mismatch(f"com.grash.{java_class}", value))
        return long(value.get("id"))

    return convert


def refs(java_class: str) -> Convert:
    """A list of references: their ids, each once, as a set."""
    one = ref(java_class)

    def convert(value: Any) -> list[int]:
        if value is None:
            return []
        if not isinstance(value, list):
            collection = f"java.util.ArrayList<com.grash.{java_class}>"
            raise parse_error(f"Cannot deserialize value of type `{collection}` from {_token(value)}")
        return list(dict.fromkeys(id for id in map(one, value) if id is not None))

    return convert


def items(convert_one: Convert, java_class: str) -> Convert:
    """A list of values; null stays null."""

    def convert(value: Any) -> list[Any] | None:
        if value is None:
            return None
        if not isinstance(value, list):
            raise parse_error(
                f"Cannot deserialize value of type `java.util.ArrayList<{java_class}>` from {_token(value)}"
            )
        return [convert_one(item) for item in value]

    return convert


def custom_values(value: Any) -> list[dict[str, Any]] | None:
    java_class = "com.grash.dto.customField.CustomFieldValuePostDTO"
    read_one = items(lambda item: read(item, {"id": long, "value": string}, java_class), java_class)
    values: list[dict[str, Any]] | None = read_one(value)
    return values


def anything(value: Any) -> Any:
    return value


def require(values: Mapping[str, Any], *names: str) -> None:
    """Bean validation: 400, a message for each field that is null, no names (``auth.signup.missing-fields``)."""
    missing = [name for name in names if values.get(name) is None]
    if missing:
        raise Refusal(400, ", ".join("must not be null" for _ in missing))
