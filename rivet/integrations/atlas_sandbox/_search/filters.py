"""Single filter of a search: validation, and matching of values; coercion.py converts the values."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping
from typing import Any

from rivet.integrations.atlas_sandbox._http.error_responses import Refusal
from rivet.integrations.atlas_sandbox._java.enums import ORDINALS, enum_class
from rivet.integrations.atlas_sandbox._search.attributes import VALUES, Attribute, java_class
from rivet.integrations.atlas_sandbox._search.coercion import (
    JAVA,
    SQL,
    LateRefusal,
    class_of,
    coerced,
    java_text,
    meant,
    uncomparable,
)

UNJOINED = "unjoined"
"""Marker of a collection at the end of a path that does not join it."""


def _like(value: str, before: str, after: str) -> Callable[[str], bool]:
    """Return the matcher of a LIKE pattern: ``%`` and ``_`` are wildcards and cannot be escaped."""
    pieces = f"{before}{value}{after}".split("%")
    first, *middle = [re.compile("".join("." if c == "_" else re.escape(c) for c in one), re.DOTALL) for one in pieces]

    def matches(text: str) -> bool:
        """Match piece by piece, each as early as possible, so that no pattern needs exponential time."""
        if not middle:
            return first.fullmatch(text) is not None
        found = first.match(text)
        *inner, last = middle
        for piece in inner:
            found = found and piece.search(text, found.end())
        start = len(text) - len(pieces[-1])
        return found is not None and start >= found.end() and last.fullmatch(text, start) is not None

    return matches


_TEXT = {"cn": ("%", "%"), "bw": ("", "%"), "ew": ("%", "")}
_NOT = {"nc": "cn", "bn": "bw", "en": "ew"}
TEXT_OPERATIONS = frozenset({*_TEXT, *_NOT})
_COMPARISONS: Mapping[str, Callable[[Any, Any], bool]] = {
    "eq": operator.eq, "ne": operator.ne, "gt": operator.gt, "lt": operator.lt, "ge": operator.ge, "le": operator.le,
}  # fmt: skip
OPERATIONS = TEXT_OPERATIONS | {*_COMPARISONS, "nu", "nn", "in", "inm"}
Test = Callable[[Any], bool]


def test_of(one: Mapping[str, Any], attribute: Attribute, fold: Callable[[str], str]) -> Test:
    """Return the test of an attribute's value for a filter.

    Args:
        one: The filter.
        attribute: The attribute to compare.
        fold: Normalises strings before they are compared.

    Raises:
        Refusal: The filter is invalid, whether there are rows or not.
    """
    operation: str = one["operation"]
    if attribute.declared == UNJOINED:
        return _unjoined_test(one, attribute)
    if operation in ("nu", "nn"):
        return lambda actual: (actual is None) == (operation == "nu")
    if operation in TEXT_OPERATIONS:
        return _text_test(one, attribute, fold)
    kind = "long" if attribute.to else attribute.type
    if operation in ("in", "inm"):
        wanted = {coerced(kind, meant(one.get("enumName"), value)) for value in _flat(one.get("values", []))} - {None}
        return lambda actual: actual is not None and _comparable(kind, actual) in wanted
    value = _compared(one, attribute)
    if value is None:
        return lambda _: False
    compare = _COMPARISONS[operation]
    return lambda actual: actual is not None and compare(_comparable(kind, actual), value)  # SQL: NULL is never true


def _unjoined_test(one: Mapping[str, Any], attribute: Attribute) -> Test:
    """Return the test for a path that ends in a collection without joining it: few operations are possible."""
    operation, values = one["operation"], [one.get("value")]
    if operation in TEXT_OPERATIONS:
        if attribute.to == "PermissionEntity":
            raise Refusal(500, _lower_of(enum_class(attribute.to), "TINYINT"))
        java_text_of(one.get("value"))
    if operation in TEXT_OPERATIONS or operation in ("nu", "nn"):
        raise LateRefusal(500, None)
    if operation == "in":
        values = _flat(one.get("values", []))
        if not values:
            return lambda _: False
    elif operation not in ("eq", "ne"):
        _check_comparable(values[0])
    if attribute.to not in VALUES and all(value is None for value in values):
        raise Refusal(500, NULL_VALUE)
    raise Refusal(500, "Multi valued paths are only allowed for the member of operator")


NULL_VALUE = 'Cannot invoke "Object.getClass()" because "value" is null'


def _check_comparable(value: Any) -> None:
    if isinstance(value, (list, dict)):
        name = class_of(value)
        raise Refusal(
            500,
            f"class {name} cannot be cast to class java.lang.Comparable ({name} and java.lang.Comparable are in module "
            "java.base of loader 'bootstrap')",
        )


def _lower_of(java: str, sql: str) -> str:
    return f"Parameter 1 of function 'lower()' has type 'STRING', but argument is of type '{java}' mapped to '{sql}'"


def _compared(one: Mapping[str, Any], attribute: Attribute) -> Any:
    value = one.get("value")
    if one["operation"] in ("eq", "ne"):
        return coerced("long" if attribute.to else attribute.type, value)
    if one["operation"] in ("ge", "le") and one.get("enumName") == "JS_DATE":
        value = meant("JS_DATE", java_text_of(value))
    _check_comparable(value)
    if attribute.to:
        if value is None:
            raise Refusal(500, NULL_VALUE)
        raise uncomparable(java_class(attribute.to), value)
    return coerced(attribute.type, value)


def java_text_of(value: Any) -> str:
    """Return the string of a filter's value.

    Raises:
        Refusal: The value is missing.
    """
    if value is None:
        raise Refusal(
            500,
            'Cannot invoke "Object.toString()" because the return value of '
            '"com.grash.advancedsearch.FilterField.getValue()" is null',
        )
    return java_text(value)


def _text_test(one: Mapping[str, Any], attribute: Attribute, fold: Callable[[str], str]) -> Test:
    operation = one["operation"]
    pattern = _like(fold(java_text_of(one.get("value"))), *_TEXT[_NOT.get(operation, operation)])
    if attribute.many:
        here, there = (
            "org.hibernate.type.internal.NamedBasicTypeImpl",
            "org.hibernate.metamodel.mapping.EntityValuedModelPart",
        )
        raise LateRefusal(
            500,
            f"class {here} cannot be cast to class {there} ({here} and {there} are in unnamed module of loader "
            "org.springframework.boot.loader.launch.LaunchedClassLoader @1)",
        )
    if attribute.to:
        where = "org.hibernate.query.sqm.produce.function.FunctionArgumentException: "
        raise LateRefusal(500, where + _lower_of("java.lang.Long", "BIGINT"))
    if attribute.type != "text":
        kind = attribute.type
        raise Refusal(500, _lower_of(JAVA.get(kind) or enum_class(kind), SQL.get(kind, "TINYINT")))
    if "\x00" in java_text_of(one.get("value")):
        raise LateRefusal(500, "Unable to rollback against JDBC Connection")
    return lambda actual: actual is not None and pattern(fold(actual)) == (operation in _TEXT)


def _flat(values: Any) -> list[Any]:
    """Return the values of ``in``; a nested list is replaced by its members."""
    if values is None:
        raise Refusal(
            500,
            'Cannot invoke "java.util.List.forEach(java.util.function.Consumer)" because the return value of '
            '"com.grash.advancedsearch.FilterField.getValues()" is null',
        )
    return [item for value in values for item in (value if isinstance(value, list) else [value])]


def _comparable(kind: str, actual: Any) -> Any:
    return ORDINALS[kind].index(actual) if kind in ORDINALS else actual


def sort_value(attribute: Attribute, actual: Any) -> Any:
    """Return the sort key of the database."""
    return None if actual is None else _comparable("long" if attribute.to else attribute.type, actual)
