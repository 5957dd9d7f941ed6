"""Search records: one page, all pages, or the whole list of a kind that cannot be searched."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rivet.integrations.atlas._kinds import Kind
from rivet.integrations.atlas._kinds.kind import Value, offered
from rivet.integrations.atlas._kinds.reader import Named, read_argument
from rivet.integrations.atlas._operations.context import Context
from rivet.integrations.atlas._operations.name_lookup import all_of
from rivet.integrations.atlas._operations.near_names import no_such_record
from rivet.integrations.atlas._operations.pages import Walk
from rivet.integrations.atlas._operations.references import ids_of, record_id
from rivet.integrations.atlas._operations.search_page import search_page
from rivet.integrations.atlas._operations.steps import CallFlow, endpoint
from rivet.integrations.atlas._payloads import validators
from rivet.integrations.atlas._payloads.vocabulary import CRITICAL
from rivet.integrations.atlas._search.criteria import (
    StoredText,
    WireFilter,
    contains,
    countable,
    critical,
    equals,
    may_repeat,
    parse_filter,
    with_status,
)
from rivet.integrations.atlas._search.criteria import after as behind
from rivet.integrations.atlas._support.defaults import CallOptions
from rivet.integrations.atlas._support.near_words import suggestion
from rivet.integrations.atlas.exceptions import AtlasValidationError

PAGING = ("where", "page", "limit", "page_size", "after")
"""Keywords of searches beside the values of properties."""


def find(context: Context, kind: Kind, where: Any, equal: Mapping[str, Any], page: Any, limit: Any) -> CallFlow[Any]:
    """Return one page of the matching records."""
    filters, asked = _filters(kind, where), _asked(kind, equal)
    validators.argument("page", page, lambda value: validators.count(value, 0))
    validators.argument("limit", limit, lambda value: validators.count(value, 1))
    filters = countable([*filters, *(yield from _equal(context, asked))])
    return (yield from search_page(context, offered(kind.search).module, filters, page=page, size=limit))


def walk(
    context: Context,
    kind: Kind,
    where: Any,
    equal: Mapping[str, Any],
    page_size: int,
    limit: int | None,
    after: int | None,
) -> Walk[Any]:
    """Walk all matching records, page by page."""
    filters, asked = _filters(kind, where), _asked(kind, equal)
    resolved: list[list[WireFilter]] = []

    def page(cursor: int, size: int) -> CallFlow[Any]:
        if not resolved:
            resolved.append((yield from _equal(context, asked)))
        own, search = [*filters, *resolved[0]], offered(kind.search).module
        return (yield from search_page(context, search, own, size=size, first=(behind(cursor),)))

    many: list[WireFilter] = [
        {"field": value.show, "operation": "inm", "values": values} for value, values in asked.values() if value.many
    ]
    return Walk(page, page_size, limit, after, may_repeat=may_repeat([*filters, *many]))


def listed(context: Context, kind: Kind, given: Mapping[str, Any]) -> CallFlow[list[Any]]:
    """Return all records of a kind that cannot be searched: of one parent, or with the given values."""
    if not kind.within:
        asked = _asked(kind, given)
        records = yield from all_of(kind)
        return [one for one in records if all(_has(one, value, values) for value, values in asked.values())]
    parents = {name: value for name, value in given.items() if value is not None}
    if len(parents) != 1 or not parents.keys() <= kind.within.keys():
        problem = f"needs exactly one of {', '.join(kind.within)}: the record that the list belongs to"
        raise AtlasValidationError(f"The list {problem}.", field_errors=dict.fromkeys(kind.within, problem))
    ((name, reference),) = parents.items()
    call = kind.within[name]
    id = yield from record_id(context, reference, kind.parents[name])
    found: list[Any] = yield endpoint(call.module, **{call.id: id})
    return found


def _filters(kind: Kind, where: Any) -> list[WireFilter]:
    return parse_filter(where, kind.model, lambda text: _with_text(kind, text))


def _with_text(kind: Kind, text: Any) -> list[WireFilter]:
    if text is None:
        return []
    return [contains(kind.text, validators.argument("where", text, validators.string))]


def _asked(kind: Kind, equal: Mapping[str, Any]) -> dict[str, tuple[Value, list[Any]]]:
    """Validate keyword conditions: for each field its allowed values.

    Raises:
        AtlasValidationError: A keyword is unknown, or its value is invalid.
    """
    unknown = equal.keys() - kind.equal.keys()
    if unknown:
        named = ", ".join(sorted(unknown))
        hint = (
            suggestion(min(unknown), (*kind.equal, *PAGING, *CallOptions.__annotations__))
            or f" (accepted: {', '.join(kind.equal)})"
        )
        problem = f"is not a searchable field{hint}"
        raise AtlasValidationError(f"{named} {problem}.", field_errors=dict.fromkeys(unknown, problem))
    asked = {}
    for name, given in equal.items():
        value = kind.equal[name]
        many = value.many and not isinstance(given, (list, tuple, set, frozenset))
        read = read_argument(name, value, [given] if many else given)
        asked[name] = (value, read if isinstance(read, list) else [read])
    return asked


def _equal(context: Context, asked: Mapping[str, tuple[Value, list[Any]]]) -> CallFlow[list[WireFilter]]:
    """Return the filters of keyword conditions.

    Raises:
        AtlasValidationError: A name does not exist, or is ambiguous.
    """
    filters: list[WireFilter] = []
    for name, (value, values) in asked.items():
        if values == [None]:
            filters.append({"field": value.show, "operation": "nu", "value": "", "values": []})
        elif value.form == "reference":
            ids = yield from _ids(context, name, values)
            many = {"field": value.show, "operation": "inm", "value": "", "values": ids, "joinType": "LEFT"}
            filters.append(many if value.many else equals(value.show, ids))
        elif value.form == "word":
            filters += _words(value, values)
        else:
            filters.append(equals(value.show, [StoredText.of(one) if isinstance(one, str) else one for one in values]))
    return filters


def _words(value: Value, words: list[str]) -> list[WireFilter]:
    """Return filters for enum values as the server compares them: by name where the field has one, else by ordinal."""
    if value.enum_name == "STATUS":
        return with_status(words[0])
    if value.enum_name == "PRIORITY" and words == [CRITICAL]:
        return critical()
    if value.enum_name:
        more = {"enumName": value.enum_name}
        return [{"field": value.show, "operation": "in", "value": "", "values": words, **more}]
    places = [value.words.index(word) for word in words]
    return [{"field": value.show, "operation": "in", "value": "", "values": places}]


def _ids(context: Context, field: str, values: list[Named]) -> CallFlow[list[int]]:
    found = []
    for one in values:
        if isinstance(one.value, int):
            found.append(one.value)
            continue
        ids = yield from ids_of(context, one.kind, [one.value])
        if one.value not in ids:
            problem = yield from no_such_record(context, one.kind, [one.value])
            raise AtlasValidationError(f"{field}: {problem}.", field_errors={field: problem})
        found.append(ids[one.value])
    return found


def _has(record: Any, value: Value, values: list[Any]) -> bool:
    return record.get(value.show) in values
