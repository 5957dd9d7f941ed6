"""One filter of a search: what it may compare, and whether a value matches it."""

from __future__ import annotations

import operator
import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from . import jackson
from .attributes import JAVA_TYPES, Attribute
from .replies import Refusal

_NUMBERS = {"long", "double"}
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


def _java_of(value: Any) -> str:
    if isinstance(value, bool):
        return "java.lang.Boolean"
    if isinstance(value, int):
        return "java.lang.Integer"
    return "java.lang.Double" if isinstance(value, float) else "java.lang.String"


def _fits(attribute: Attribute, value: Any) -> bool:
    if value is None:
        return True
    kind = "long" if attribute.to else attribute.type
    if kind in _NUMBERS:
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    if kind == "boolean":
        return isinstance(value, bool)
    return kind == "text" and isinstance(value, str)


def _uncomparable(attribute: Attribute, value: Any) -> Refusal:
    left = "java.lang.Long" if attribute.to else JAVA_TYPES[attribute.type]
    return Refusal(
        500,
        f"Cannot compare left expression of type '{left}' with right expression of type '{_java_of(value)}'",
    )


def check_types(one: dict[str, Any], attribute: Attribute) -> None:
    operation, value, enum = one["operation"], one.get("value"), one.get("enumName")
    if operation in TEXT_OPERATIONS:
        if value is None:
            raise Refusal(
                500,
                'Cannot invoke "Object.toString()" because the return value of '
                '"com.grash.advancedsearch.FilterField.getValue()" is null',
            )
        if attribute.type != "text":
            raise _uncomparable(attribute, str(value))
    elif operation in ("ge", "le") and enum == "JS_DATE" and attribute.type not in ("date", "instant"):
        raise _uncomparable(attribute, value)
    elif operation in ("ge", "le") and enum == "JS_DATE":
        if value is None:
            raise Refusal(
                500,
                'Cannot invoke "Object.toString()" because the return value of '
                '"com.grash.advancedsearch.FilterField.getValue()" is null',
            )
    elif operation in _COMPARISONS:
        if not _fits(attribute, value):
            raise _uncomparable(attribute, value)
    elif operation == "in":
        for item in one.get("values") or []:
            converted = isinstance(item, str) and (_ENUM_OF.get(enum or "") == attribute.type or enum == "JS_DATE")
            if not converted and not _fits(attribute, item):
                raise _uncomparable(attribute, item)


def js_date(value: Any) -> int | None:
    """Exactly ``yyyy-MM-ddTHH:mm:ss.SSSZ``; anything else silently matches nothing."""
    found = re.match(r"(\d+)-(\d+)-(\d+)T(\d+):(\d+):(\d+)\.(\d+)Z", str(value))
    if found is None:
        return None
    year, month, day, hour, minute, second, millis = map(int, found.groups())
    try:
        moment = datetime(year, month, day, hour, minute, second, tzinfo=UTC)
    except ValueError:
        return None
    return jackson.to_millis(moment) + millis


def _converted(one: dict[str, Any], value: Any) -> Any:
    enum = one.get("enumName")
    if enum is None or not isinstance(value, str):
        return value
    if enum == "JS_DATE":
        return js_date(value)
    return _WORDS[enum].get(value.lower(), _FALLBACK[enum])


def _folded(value: Any) -> str:
    text = unicodedata.normalize("NFKD", str(value).lower())
    return "".join(char for char in text if not unicodedata.combining(char))


def _like(value: Any, before: str, after: str) -> re.Pattern[str]:
    """A LIKE pattern as a regular expression: ``%`` and ``_`` are wildcards, a backslash takes that away."""
    parts, text, index = [], _folded(value), 0
    while index < len(text):
        char = text[index]
        if char == "\\" and index + 1 < len(text):
            index += 1
            parts.append(re.escape(text[index]))
        else:
            parts.append({"%": ".*", "_": "."}.get(char, re.escape(char)))
        index += 1
    return re.compile(before + "".join(parts) + after, re.DOTALL)


_TEXT = {"cn": (".*", ".*"), "bw": ("", ".*"), "ew": (".*", "")}
_NOT = {"nc": "cn", "bn": "bw", "en": "ew"}
TEXT_OPERATIONS = frozenset({*_TEXT, *_NOT})
_COMPARISONS: Mapping[str, Callable[[Any, Any], bool]] = {
    "eq": operator.eq, "ne": operator.ne, "gt": operator.gt, "lt": operator.lt, "ge": operator.ge, "le": operator.le,
}  # fmt: skip
OPERATIONS = TEXT_OPERATIONS | {*_COMPARISONS, "nu", "nn", "in", "inm"}


def matches(one: dict[str, Any], actual: Any) -> bool:
    operation: str = one["operation"]
    if operation in ("nu", "nn"):
        return (actual is None) == (operation == "nu")
    if actual is None:
        return False  # SQL: a comparison with NULL is never true
    if operation in TEXT_OPERATIONS:
        pattern = _like(one["value"], *_TEXT[_NOT.get(operation, operation)])
        return bool(pattern.fullmatch(_folded(actual))) == (operation in _TEXT)
    if operation in ("in", "inm"):
        return any(actual == _converted(one, value) for value in one.get("values") or [])
    wanted = one.get("value")
    if operation in ("ge", "le") and one.get("enumName") == "JS_DATE":
        wanted = js_date(wanted)
    if wanted is None:
        return False
    compare: Callable[[Any, Any], bool] = _COMPARISONS[operation]
    return compare(actual, wanted)
