"""Values of filters, converted to the type of an attribute as the server's database layer does it.

Enums are compared by their ordinals.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import Any, NamedTuple

from rivet.integrations.atlas_sandbox._http.error_responses import Refusal
from rivet.integrations.atlas_sandbox._java import jackson
from rivet.integrations.atlas_sandbox._java.enums import ORDINALS, enum_class

_WORDS = {
    "STATUS": {
        "open": "OPEN", "ouvert": "OPEN", "in_progress": "IN_PROGRESS", "in progress": "IN_PROGRESS",
        "en cours": "IN_PROGRESS", "on_hold": "ON_HOLD", "on hold": "ON_HOLD", "en pause": "ON_HOLD",
        "complete": "COMPLETE", "terminé": "COMPLETE",
    },
    "PRIORITY": {
        "none": "NONE", "aucune": "NONE", "low": "LOW", "basse": "LOW", "medium": "MEDIUM", "moyenne": "MEDIUM",
        "high": "HIGH", "haute": "HIGH",
    },
}  # fmt: skip
_FALLBACK = {"STATUS": "OPEN", "PRIORITY": "NONE"}
_ENUM_OF = {"STATUS": "Status", "PRIORITY": "Priority"}
JAVA = {
    "text": "java.lang.String",
    "long": "java.lang.Long",
    "int": "java.lang.Integer",
    "double": "java.lang.Double",
    "boolean": "java.lang.Boolean",
    "date": "java.sql.Timestamp",
}
SQL = {"long": "BIGINT", "int": "INTEGER", "double": "DOUBLE", "boolean": "BOOLEAN", "date": "TIMESTAMP"}
_WRAPPERS = {
    "text": "StringJavaType",
    "boolean": "BooleanJavaType",
    "date": "JdbcTimestampJavaType",
}


class LateRefusal(Refusal):
    """Refusal that the server sends only when it builds the query, after all filters and the sort field were read."""


class Moment(NamedTuple):
    """Date that a filter's string was converted to."""

    millis: int


class Word(NamedTuple):
    """Enum value that a filter's string was converted to."""

    enum: str
    word: str


def class_of(value: Any) -> str:
    if isinstance(value, Word):
        return enum_class(value.enum)
    if isinstance(value, Moment):
        return "java.util.Date"
    if isinstance(value, bool):
        return "java.lang.Boolean"
    if isinstance(value, int):
        if -(2**31) <= value < 2**31:
            return "java.lang.Integer"
        return "java.lang.Long" if -(2**63) <= value < 2**63 else "java.math.BigInteger"
    if isinstance(value, (list, dict)):
        return "java.util.ArrayList" if isinstance(value, list) else "java.util.LinkedHashMap"
    return "java.lang.Double" if isinstance(value, float) else "java.lang.String"


def java_text(value: Any) -> str:
    """Return the result of Java's toString()."""
    if isinstance(value, Moment):
        return datetime.fromtimestamp(value.millis / 1000, UTC).strftime("%a %b %d %H:%M:%S UTC %Y")
    if isinstance(value, Word):
        return value.word
    if isinstance(value, list):
        return f"[{', '.join(map(java_text, value))}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{key}={java_text(item)}' for key, item in value.items())}}}"
    if value is None or isinstance(value, bool):
        return "null" if value is None else str(value).lower()
    return str(value)


def uncomparable(left: str, value: Any) -> Refusal:
    right = class_of(value)
    if isinstance(value, (list, dict)):
        right = "java.io.Serializable"
    elif isinstance(value, Moment):
        right = "java.sql.Timestamp"
    return Refusal(500, f"Cannot compare left expression of type '{left}' with right expression of type '{right}'")


def coerced(kind: str, value: Any) -> Any:
    """Convert a filter's value to the attribute's type: number, string, milliseconds, ordinal or boolean.

    Raises:
        Refusal: The server's database layer cannot convert it.
    """
    if value is None:
        return None
    if kind in ORDINALS:
        if isinstance(value, Word):
            return ORDINALS[value.enum].index(value.word)
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return value
        raise uncomparable(enum_class(kind), value)
    if kind == "boolean" and (isinstance(value, bool) or not isinstance(value, Word)):
        if isinstance(value, bool):
            return value
        raise uncomparable(JAVA[kind], value)
    if kind in ("long", "int", "double"):
        return _number(kind, value)
    fits = class_of(value) != "java.math.BigInteger" and not isinstance(value, bool)
    if kind == "text" and isinstance(value, (str, int)) and fits:
        return _storable_text(str(value))
    if kind == "date" and isinstance(value, Moment):
        return _storable(value.millis)
    if kind == "date" and class_of(value) == "java.lang.Long":
        return _storable(value)
    raise Refusal(
        500,
        f"Could not convert '{class_of(value)}' to '{JAVA[kind]}' using "
        f"'org.hibernate.type.descriptor.java.{_WRAPPERS[kind]}' to wrap",
    )


_LONG = re.compile(r"[+-]?\d+")
_DOUBLE = re.compile(r"[+-]?(NaN|Infinity|(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?[fFdD]?)", re.ASCII)
_HEX = re.compile(r"([+-]?0[xX][0-9a-fA-F]*\.?[0-9a-fA-F]*[pP][+-]?\d+)[fFdD]?", re.ASCII)


def _number(kind: str, value: Any) -> float:
    if isinstance(value, str):
        found = _parse_double(value) if kind == "double" else _parse_long(value)
        if found is None:
            raise Refusal(500, "Error coercing value")
        return found
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        if kind != "double" and isinstance(value, float) and not value.is_integer():
            shown = repr(value).replace("inf", "Infinity").replace("nan", "NaN")
            raise Refusal(500, f"Unable to coerce Double value `{shown}` as Integer: not a whole number")
        if kind != "double" and not -jackson.LARGEST <= value < jackson.LARGEST:
            raise Refusal(500, "Error coercing value")
        return value
    name = "Double" if kind == "double" else "Long"
    raise Refusal(500, f"Cannot coerce value '{java_text(value)}' [{class_of(value)}] to {name}")


def _parse_long(text: str) -> int | None:
    """Parse a number as Java's Long.parseLong."""
    if _LONG.fullmatch(text) and -jackson.LARGEST <= (found := int(text)) < jackson.LARGEST:
        return found
    return None


def _parse_double(text: str) -> float | None:
    """Parse a number as Java's Double.parseDouble, which trims."""
    text = text.strip()
    if hexadecimal := _HEX.fullmatch(text):
        return float.fromhex(hexadecimal[1])
    return float(text.rstrip("fFdD") if text[-1:] in "fFdD" else text) if _DOUBLE.fullmatch(text) else None


EARLIEST, LATEST = -210_866_803_200_000, 9_223_371_331_200_000
"""Range of PostgreSQL's timestamps in milliseconds."""


def _storable(millis: int) -> int:
    if EARLIEST <= millis <= LATEST:
        return millis
    raise _not_executed()


def _storable_text(text: str) -> str:
    if "\x00" in text:
        raise _not_executed()
    return text


def _not_executed() -> Refusal:
    return LateRefusal(500, "JDBC exception executing SQL [select] [n/a]; SQL [n/a]")


_JS_DATE = re.compile(r"\s*(-?\d+)-\s*(-?\d+)-\s*(-?\d+)T\s*(-?\d+):\s*(-?\d+):\s*(-?\d+)\.\s*(-?\d+)Z")


def js_date(value: Any) -> int | None:
    """Parse ``yyyy-MM-ddTHH:mm:ss.SSSZ``, whose numbers may overflow; any other format silently matches nothing."""
    found = _JS_DATE.match(str(value))
    if found is None:
        return None
    year, month, day, hour, minute, second, millis = map(int, found.groups())
    years, months = divmod(month - 1, 12)
    days = _days(year + years, months + 1) + day - 1
    millis = (millis + 2**31) % 2**32 - 2**31
    return ((days * 24 + hour) * 60 + minute) * 60_000 + second * 1000 + millis


def _days(year: int, month: int) -> int:
    """Return the days from 1970 to the first of a month, in any year."""
    cycles, year = divmod(year - 1, 400)
    return date(year + 1, month, 1).toordinal() + cycles * 146_097 - date(1970, 1, 1).toordinal()


def meant(enum: str | None, value: Any) -> Any:
    """Convert a string by enumName: a date or an enum value; an unknown one silently becomes the first."""
    if enum is None or not isinstance(value, str):
        return value
    if enum == "JS_DATE":
        millis = js_date(value)
        return None if millis is None else Moment(millis)
    return Word(_ENUM_OF[enum], _WORDS[enum].get(value.lower(), _FALLBACK[enum]))
